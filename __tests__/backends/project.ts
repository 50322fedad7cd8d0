import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Backend,
  type CondaBuildV1Params,
  type CondaBuildV1Result,
  type CondaOutput,
  type CondaOutputsParams,
  createBackend,
  type InitializeParams,
  type ProjectModel,
  type Target,
} from '../../src/backends/index.js';
import type { BuildEvent } from '../../src/support/index.js';

/** Build environments of the tests; kept, so that the package index is asked once. */
export const sharedCache = path.resolve('.cache', 'backend-tests');

/** Folders of the tests of one file. */
export class Projects {
  readonly #folders: string[] = [];

  /** A new folder, filled with files by relative path. */
  async make(files: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'backend-test-')));
    this.#folders.push(folder);
    await writeFiles(folder, files);
    return folder;
  }

  async remove(): Promise<void> {
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Every file below a folder with its content. */
export async function filesBelow(folder: string, prefix = ''): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = prefix + entry.name;
    if (entry.isDirectory()) Object.assign(files, await filesBelow(path.join(folder, entry.name), `${name}/`));
    else files[name] = await readFile(path.join(folder, entry.name), 'utf8');
  }
  return files;
}

export interface OpenOptions {
  readonly model?: ProjectModel;
  /** Shorthand for the default target. */
  readonly target?: Target;
  readonly config?: unknown;
  readonly targetConfig?: Readonly<Record<string, unknown>>;
  readonly environment?: NodeJS.ProcessEnv;
  readonly initialize?: Partial<InitializeParams>;
}

export interface OpenBackend {
  readonly backend: Backend;
  readonly events: BuildEvent[];
  readonly folder: string;
  readonly warnings: () => string[];
  readonly outputs: (params?: Partial<CondaOutputsParams>) => Promise<readonly CondaOutput[]>;
}

/** The Python backend for a folder. */
export async function openBackend(folder: string, options: OpenOptions = {}): Promise<OpenBackend> {
  const events: BuildEvent[] = [];
  const report = (event: BuildEvent): void => void events.push(event);
  const environment = options.environment ?? { PATH: process.env['PATH'] };
  const backend = await createBackend('pixi-build-python', { report, environment });
  if (!backend) throw new Error('the backend is not there');
  await backend.initialize({
    manifestPath: path.join(folder, 'pixi.toml'),
    projectModel: { ...options.model, ...(options.target && { targets: { defaultTarget: options.target } }) },
    configuration: options.config ?? null,
    targetConfiguration: options.targetConfig ?? null,
    ...options.initialize,
  });
  return {
    backend,
    events,
    folder,
    warnings: () =>
      events.flatMap((event) => (event.kind === 'log' && event.level === 'warning' ? [event.message] : [])),
    outputs: async (params) => {
      const result = await backend.outputs({
        hostPlatform: 'linux-64',
        buildPlatform: 'linux-64',
        workDirectory: path.join(folder, 'meta'),
        ...params,
      });
      return result.outputs;
    },
  };
}

export interface BuildOptions extends OpenOptions {
  readonly cacheDirectory?: string;
  readonly workDirectory?: string;
  readonly timestampMs?: number;
  readonly signal?: AbortSignal;
  readonly params?: Partial<CondaBuildV1Params>;
  readonly toolchain?: 'system' | 'conda';
}

/** Builds the one output of a folder with the machine's Python. */
export async function buildProject(
  projects: Projects,
  folder: string,
  options: BuildOptions = {},
): Promise<OpenBackend & { result: CondaBuildV1Result; workDirectory: string }> {
  const opened = await openBackend(folder, options);
  const [output] = await opened.outputs();
  if (!output) throw new Error('there is no output');
  const { name, version, build, subdir, variant } = output.metadata;
  const workDirectory = options.workDirectory ?? (await projects.make());
  const result = await opened.backend.build(
    {
      extraDependencies: {},
      output: { name, version, build, subdir, variant },
      workDirectory,
      ...options.params,
    },
    {
      report: (event) => void opened.events.push(event),
      environment: options.environment ?? process.env,
      toolchain: options.toolchain ?? 'system',
      timestampMs: options.timestampMs ?? 1_700_000_000_000,
      cacheDirectory: options.cacheDirectory ?? sharedCache,
      signal: options.signal,
    },
  );
  return { ...opened, result, workDirectory };
}
