import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import type { Reporter } from '../../support/index.js';
import type { ActivationOptions } from './activated-environment.js';

/** What an activated environment of a workspace tells of itself. */
export interface WorkspaceFacts {
  readonly name: string;
  readonly version?: string;
  /** Absolute. */
  readonly root: string;
  /** Absolute path of the manifest. */
  readonly manifest: string;
  /** `default` or another. */
  readonly environmentName: string;
  /** In the order of the manifest. */
  readonly platforms: readonly Platform[];
  /** Absolute path of the program that activates. */
  readonly executable?: string;
}

/** The variables that pixi sets before any script runs. Spec: conda-runtime.md 6.4. */
export function workspaceVariables(facts: WorkspaceFacts): Record<string, string> {
  const { name, environmentName } = facts;
  const shown = environmentName === 'default' ? name : `${name}:${environmentName}`;
  return {
    PIXI_PROJECT_ROOT: facts.root,
    PIXI_PROJECT_NAME: name,
    PIXI_PROJECT_MANIFEST: facts.manifest,
    PIXI_PROJECT_VERSION: facts.version ?? 'NO_VERSION_SPECIFIED',
    PIXI_IN_SHELL: '1',
    ...(facts.executable !== undefined && { PIXI_EXE: facts.executable }),
    PIXI_ENVIRONMENT_NAME: environmentName,
    PIXI_ENVIRONMENT_PLATFORMS: facts.platforms.join(','),
    PIXI_PROMPT: `(${shown}) `,
    CONDA_DEFAULT_ENV: shown,
  };
}

export interface WorkspaceActivation {
  readonly facts: WorkspaceFacts;
  readonly platform: Platform;
  /** Of the manifest, relative to the root or absolute, in order. */
  readonly scripts: readonly string[];
  /** Of the manifest; applied last. */
  readonly env: Readonly<Record<string, string>>;
  /** Nothing of the caller's search path stays, except on Windows. */
  readonly clean?: boolean;
  readonly report: Reporter;
}

/**
 * How an environment of a workspace is activated, for `activatedEnvironment`. A script that is missing or of another
 * shell is left out with a warning, as pixi has it. Spec: conda-runtime.md 6.4.
 */
export async function workspaceActivation(activation: WorkspaceActivation): Promise<ActivationOptions> {
  const { facts, platform, report } = activation;
  const extension = isWindows(platform) ? '.bat' : '.sh';
  const scripts: string[] = [];
  for (const script of activation.scripts) {
    const file = path.resolve(facts.root, script);
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile && path.extname(file).toLowerCase() === extension) {
      scripts.push(file);
      continue;
    }
    const why = isFile ? `it must end in '${extension}' on ${platform}` : 'there is no such file';
    report({ kind: 'log', level: 'warning', message: `The activation script '${script}' is not run: ${why}` });
  }
  return {
    platform,
    pathMode: activation.clean && !isWindows(platform) ? 'replace' : 'prepend',
    variablesBefore: workspaceVariables(facts),
    scripts,
    variablesAfter: activation.env,
    cwd: facts.root,
  };
}
