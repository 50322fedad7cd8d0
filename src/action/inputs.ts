import type { Toolchain } from '../build/index.js';
import { PixiBuildError } from '../support/index.js';

/** The inputs of `action.yml`, read and checked. Empty texts are absent. */
export interface Inputs {
  readonly manifestPath?: string;
  readonly path?: string;
  readonly workingDirectory: string;
  readonly toolchain: Toolchain;
  readonly targetChannel?: string;
  readonly targetDir: string;
  readonly targetPlatform?: string;
  readonly prefixApiKey?: string;
  readonly force: boolean;
  readonly skipExisting: boolean;
  readonly dryRun: boolean;
}

/**
 * @param read gives the text of an input, `''` when it is not set
 * @throws PixiBuildError code `input-invalid`, with one line for each input that is wrong
 */
export function parseInputs(read: (name: string) => string): Inputs {
  const problems: string[] = [];
  const text = (name: string): string | undefined => read(name).trim() || undefined;
  const boolean = (name: string): boolean => {
    const value = read(name).trim();
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) problems.push(`input '${name}' is '${value}', expected true or false`);
    return false;
  };
  const toolchain = text('toolchain') ?? 'conda';
  if (toolchain !== 'conda' && toolchain !== 'system') {
    problems.push(`input 'toolchain' is '${toolchain}', expected conda or system`);
  }
  const inputs: Inputs = {
    manifestPath: text('manifest-path'),
    path: text('path'),
    workingDirectory: text('working-directory') ?? '.',
    toolchain: toolchain === 'system' ? 'system' : 'conda',
    targetChannel: text('target-channel'),
    targetDir: text('target-dir') ?? 'packages',
    targetPlatform: text('target-platform'),
    prefixApiKey: text('prefix-api-key'),
    force: boolean('force'),
    skipExisting: boolean('skip-existing'),
    dryRun: boolean('dry-run'),
  };
  if (problems.length === 0) return inputs;
  throw new PixiBuildError('input-invalid', problems[0] as string, { exitCode: 2, details: problems.slice(1) });
}

/** Events in which code of others may run: nothing is published then. */
const untrustedEvents = new Set(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment']);

export function mayPublish(eventName: string | undefined): boolean {
  return !untrustedEvents.has(eventName ?? '');
}
