import { type Platform, parsePlatform } from '../conda/index.js';
import { messageOf, PixiBuildError } from '../support/index.js';

/** What `runs-on` takes: a label, several that a runner must all have, or a group of runners. */
export type RunsOn =
  | string
  | readonly string[]
  | { readonly group: string; readonly labels?: string | readonly string[] };

/** GitHub's hosted runners. Spec: publishing.md 8.3 (2026). */
const hostedRunners: Readonly<Partial<Record<Platform, string>>> = {
  'linux-64': 'ubuntu-latest',
  'linux-aarch64': 'ubuntu-24.04-arm',
  'osx-64': 'macos-15-intel',
  'osx-arm64': 'macos-latest',
  'win-64': 'windows-latest',
  'win-arm64': 'windows-11-arm',
};

/**
 * The runner for each platform.
 * @param given labels that replace those of hosted runners
 * @throws PixiBuildError code `runner-unknown`
 */
export function runnerOf(platform: Platform, given: ReadonlyMap<Platform, RunsOn>): RunsOn {
  const runner = given.get(platform) ?? hostedRunners[platform];
  if (runner !== undefined) return runner;
  throw new PixiBuildError('runner-unknown', `GitHub hosts no runner for ${platform}`, {
    exitCode: 2,
    hint: `Name one of yours by the input 'runners', such as {"${platform}": ["self-hosted", "${platform}"]}, or leave the platform out by 'platforms'.`,
  });
}

/**
 * Reads the input `runners`: a YAML or JSON map from platform to label, list of labels, or `{group, labels}`.
 * @throws PixiBuildError code `input-invalid`
 */
export async function readRunners(text: string | undefined): Promise<Map<Platform, RunsOn>> {
  const runners = new Map<Platform, RunsOn>();
  if (text === undefined) return runners;
  const invalid = (problem: string): PixiBuildError =>
    new PixiBuildError('input-invalid', `input 'runners' ${problem}`, {
      exitCode: 2,
      hint: 'Write a map from platform to label, such as {"linux-64": "ubuntu-22.04", "osx-64": ["self-hosted", "intel"]}.',
    });
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw invalid(`is no YAML: ${messageOf(error).split('\n')[0]}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid('is not a map');
  for (const [name, runner] of Object.entries(value)) {
    const platform = parsePlatform(name);
    if (!platform || platform === 'noarch') throw invalid(`names '${name}', which is not a platform`);
    if (!isRunsOn(runner)) throw invalid(`gives ${platform} something that is not a label`);
    runners.set(platform, runner);
  }
  return runners;
}

function isRunsOn(value: unknown): value is RunsOn {
  if (isLabels(value)) return true;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { group, labels, ...rest } = value as Record<string, unknown>;
  return isLabel(group) && (labels === undefined || isLabels(labels)) && Object.keys(rest).length === 0;
}

function isLabels(value: unknown): boolean {
  return isLabel(value) || (Array.isArray(value) && value.length > 0 && value.every(isLabel));
}

function isLabel(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
