import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type ProgramRun, runProgram } from './run-program.js';

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

export interface ActionRun extends ProgramRun {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionStep {
  readonly node: string;
  /** The bundle's entry file. */
  readonly entry: string;
  /** The folder of the checkout, where the action runs. */
  readonly workspace: string;
  /** A new folder for the files by which runner and action talk, and for `RUNNER_TEMP`. */
  readonly runnerFolder: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly event?: string;
  /** Further variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs an action's bundle as the runner does (spec: action-ux.md 9): every input, with the defaults of `action.yml`, in
 * the environment, fresh command files, and nothing of the variables of a runner that this test may be running on.
 */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const { runnerFolder, workspace } = step;
  const temp = path.join(runnerFolder, 'temp');
  await mkdir(temp, { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/.test(name));
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: step.event ?? 'push',
    GITHUB_EVENT_PATH: path.join(runnerFolder, 'event.json'),
    GITHUB_REPOSITORY: 'someone/project',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    RUNNER_OS: ({ win32: 'Windows', darwin: 'macOS' } as Record<string, string>)[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path.join(runnerFolder, 'tools'),
    ...step.environment,
  };
  await writeFile(path.join(runnerFolder, 'event.json'), '{}');
  for (const name of commandFiles) {
    env[name] = path.join(runnerFolder, name);
    await writeFile(path.join(runnerFolder, name), '');
  }
  const inputs = { ...(await inputDefaults()), ...step.inputs };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  for (const [name, value] of Object.entries(step.state ?? {})) env[`STATE_${name}`] = value;
  const run = await runProgram(step.node, [step.entry], { cwd: workspace, env });
  const read = (name: string): Promise<string> => readFile(path.join(runnerFolder, name), 'utf8');
  return {
    ...run,
    outputs: assignments(await read('GITHUB_OUTPUT')),
    state: assignments(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
  };
}

async function inputDefaults(): Promise<Record<string, string>> {
  const action = parse(await readFile(path.resolve('action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: unknown }>;
  };
  const given = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
  return Object.fromEntries(given.map(([name, input]) => [name, String(input.default)]));
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`: the form that `@actions/core` writes. */
function assignments(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n?\2$/gm)) {
    found[match[1] as string] = match[3] as string;
  }
  return found;
}
