import { mkdir } from 'node:fs/promises';
import type { Reporter } from '../../support/index.js';
import type { EnvironmentIsolation } from '../isolation.js';
import { runActivatedScript } from './activated-script.js';
import { type BuildFacts, buildVariables } from './variables.js';
import type { ScriptSection } from './wrapper.js';

export interface BuildScriptRequest {
  readonly facts: BuildFacts;
  /** Given the variables that they will have. */
  readonly sections: (variables: Readonly<Record<string, string>>) => Promise<readonly ScriptSection[]>;
  /** Lines of the machine's shell that change what was activated. */
  readonly afterActivation?: readonly string[];
  /** Of the recipe: after all others. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the caller's variables that pass, and are not shown. */
  readonly secrets: readonly string[];
  /** The caller's. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** `strict` when left out. */
  readonly isolation?: EnvironmentIsolation;
  /** No limit when left out. */
  readonly timeoutMs?: number;
}

/**
 * Runs the script of a build in its activated environments (spec: packaging.md 2, 3).
 * @throws PixiBuildError codes `build-script-failed`, `build-script-timeout`
 */
export async function runBuildScript(request: BuildScriptRequest): Promise<void> {
  const { facts, sections, secrets, environment, report, signal, isolation, timeoutMs } = request;
  const { workDirectory, hostPrefix, buildPrefix, platforms } = facts;
  const variables = { ...buildVariables(facts, environment, isolation), ...request.variables };
  // Sections may write files there.
  await mkdir(workDirectory, { recursive: true });
  const host = { prefix: hostPrefix, platform: platforms.host };
  await runActivatedScript({
    code: 'build-script',
    label: `The build script of ${facts.name}`,
    workDirectory,
    prefixes: buildPrefix === hostPrefix ? [host] : [host, { prefix: buildPrefix, platform: platforms.build }],
    platform: platforms.build,
    variables,
    sections: await sections(variables),
    afterActivation: request.afterActivation,
    places: [
      [hostPrefix, 'PREFIX'],
      [buildPrefix, 'BUILD_PREFIX'],
      [workDirectory, 'SRC_DIR'],
    ],
    secrets,
    environment,
    report,
    signal,
    isolation,
    timeoutMs,
  });
}
