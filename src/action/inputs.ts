import {
  type BuildSettings,
  type CompilerCacheName,
  compilerCaches,
  type EnvironmentIsolation,
  environmentIsolations,
  parseBuildNumber,
  parsePackageFormat,
  parsePlatformOption,
  parseTimeLimit,
  parseVariants,
  type Toolchain,
} from '../build/index.js';
import type { Platform } from '../conda/index.js';
import { isPixiBuildError, PixiBuildError } from '../support/index.js';
import { type TestMode, testModes } from '../testing/index.js';

export const modes = ['auto', 'plan', 'build', 'publish'] as const;

/** What a step does: all of it for one platform, or one part of a workflow over several runners. */
export type Mode = (typeof modes)[number];

/** The inputs of `action.yml`, read and checked. Empty texts are absent. */
export interface Inputs {
  readonly mode: Mode;
  readonly manifestPath?: string;
  readonly path?: string;
  readonly workingDirectory: string;
  readonly toolchain: Toolchain;
  readonly targetChannel?: string;
  readonly targetDir: string;
  readonly targetPlatform?: Platform;
  /** Absent: all of the workspace. */
  readonly platforms?: readonly Platform[];
  /** YAML or JSON, see `readRunners`. */
  readonly runners?: string;
  /** JSON, see `readPlan`. */
  readonly plan?: string;
  /** What names of artifacts begin with. */
  readonly artifactName: string;
  /** Stands in for artifacts. */
  readonly handoverDir?: string;
  /** Days; the repository's setting when absent. */
  readonly retentionDays?: number;
  readonly prefixApiKey?: string;
  readonly variants: NonNullable<BuildSettings['variants']>['values'];
  /** As given, relative to the working directory. */
  readonly variantConfig: readonly string[];
  readonly buildNumber?: number;
  readonly buildStringPrefix?: string;
  readonly packageFormat?: BuildSettings['packageFormat'];
  readonly test: TestMode;
  readonly compilerCache?: CompilerCacheName;
  readonly timeLimits: NonNullable<BuildSettings['timeLimits']>;
  readonly isolation: EnvironmentIsolation;
  readonly experimental: boolean;
  readonly force: boolean;
  readonly skipExisting: boolean;
  readonly dryRun: boolean;
}

/** Not allowed by the artifact service. Spec: publishing.md 8.5. */
const refusedInArtifactNames = /["*/:<>?\\|\x00-\x1f]/;

/**
 * @param read gives the text of an input, `''` when it is not set
 * @throws PixiBuildError code `input-invalid`, with one line for each input that is wrong
 */
export function parseInputs(read: (name: string) => string): Inputs {
  const problems: string[] = [];
  const text = (name: string): string | undefined => read(name).trim() || undefined;
  const list = (name: string): string[] => (text(name) ?? '').split(/\s*[\n,]\s*|\s+/).filter((item) => item !== '');
  const lines = (name: string): string[] =>
    (text(name) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const wrong = (name: string, expected: string): void => {
    problems.push(`input '${name}' is '${read(name).trim()}', expected ${expected}`);
  };
  // An expression that a workflow passes on may be empty: it counts as left out, as for the other inputs.
  const boolean = (name: string, otherwise: boolean): boolean => {
    const value = text(name) ?? String(otherwise);
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) wrong(name, 'true or false');
    return false;
  };
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T => {
    const value = text(name) ?? otherwise;
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) wrong(name, `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
    return found ?? otherwise;
  };
  const parsed = <T>(name: string, parse: (value: string) => T): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    try {
      return parse(value);
    } catch (error) {
      if (!isPixiBuildError(error)) throw error;
      const hint = error.hint === undefined ? '' : `. ${error.hint}`;
      problems.push(`input '${name}': ${error.message}${hint}`);
      return undefined;
    }
  };

  const mode = oneOf('mode', modes, 'auto');
  const platforms = parsed('platforms', () => list('platforms').map(parsePlatformOption));
  const inputs: Inputs = {
    mode,
    manifestPath: text('manifest-path'),
    path: text('path'),
    workingDirectory: text('working-directory') ?? '.',
    toolchain: oneOf('toolchain', ['conda', 'system'], 'conda'),
    targetChannel: text('target-channel'),
    targetDir: text('target-dir') ?? 'packages',
    targetPlatform: parsed('target-platform', parsePlatformOption),
    platforms: platforms && [...new Set(platforms)],
    runners: text('runners'),
    plan: text('plan'),
    artifactName: text('artifact-name') ?? 'conda-packages',
    handoverDir: text('handover-dir'),
    retentionDays: parsed('retention-days', parseDays),
    prefixApiKey: text('prefix-api-key'),
    variants: parsed('variants', () => parseVariants(lines('variants'))),
    variantConfig: lines('variant-config'),
    buildNumber: parsed('build-number', parseBuildNumber),
    buildStringPrefix: text('build-string-prefix'),
    packageFormat: parsed('package-format', parsePackageFormat),
    test: oneOf('test', testModes, 'native'),
    compilerCache: text('compiler-cache') === undefined ? undefined : oneOf('compiler-cache', compilerCaches, 'ccache'),
    timeLimits: {
      buildMs: parsed('build-timeout', parseTimeLimit),
      testMs: parsed('test-timeout', parseTimeLimit),
    },
    isolation: oneOf('env-isolation', environmentIsolations, 'strict'),
    experimental: boolean('experimental', false),
    force: boolean('force', false),
    skipExisting: boolean('skip-existing', true),
    dryRun: boolean('dry-run', false),
  };
  if (refusedInArtifactNames.test(inputs.artifactName))
    wrong('artifact-name', 'a name without any of " * / : < > ? \\ |');
  if (inputs.toolchain === 'system' && inputs.isolation !== 'strict')
    wrong('env-isolation', "strict with toolchain 'system'");
  if (mode === 'publish') {
    if (inputs.plan === undefined)
      problems.push("mode 'publish' needs input 'plan', the output of the step that planned");
    if (inputs.targetChannel === undefined) problems.push("mode 'publish' needs input 'target-channel'");
  }
  if (problems.length === 0) return inputs;
  throw new PixiBuildError('input-invalid', problems[0] as string, { exitCode: 2, details: problems.slice(1) });
}

function parseDays(text: string): number {
  const days = Number(text);
  if (/^\d{1,2}$/.test(text) && days >= 1 && days <= 90) return days;
  throw new PixiBuildError('input-invalid', `'${text}' is not a number of days from 1 to 90`, { exitCode: 2 });
}

/** Events in which code or words of others may have a say: nothing is published then. */
const untrustedEvents = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
]);

export function mayPublish(eventName: string | undefined): boolean {
  return !untrustedEvents.has(eventName ?? '');
}
