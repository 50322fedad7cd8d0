import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The bundled command line; `PIXI_BUILD_TEST_CLI` names another build of it. */
export const program = path.resolve(process.env['PIXI_BUILD_TEST_CLI'] ?? 'dist/cli/index.js');

/** Build environments that no test changes: made once, since that takes a package index. */
const toolCache = path.resolve('.cache/backend-tests');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Default: the workshop's folder. */
  readonly cwd?: string;
  /** Added to the environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A program with arguments that is given the command to run as further arguments, such as `nice`. */
  readonly within?: readonly string[];
}

/** A folder of its own for the tests of a file, in which the program runs as on a machine where nothing is set up. */
export class Workshop {
  readonly folder: string;
  #made = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Workshop> {
    const workshop = new Workshop(await mkdtemp(path.join(tmpdir(), 'pixi-build-e2e-')));
    await Promise.all([mkdir(workshop.home), mkdir(workshop.temporary)]);
    return workshop;
  }

  get home(): string {
    return path.join(this.folder, 'home');
  }

  /** `TMPDIR` of the program. */
  get temporary(): string {
    return path.join(this.folder, 'tmp');
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A path that nothing has yet. */
  path(name: string): string {
    return path.join(this.folder, `${name}-${this.#made++}`);
  }

  /** A folder with these files. */
  async project(files: Readonly<Record<string, string | Buffer>>, name = 'project'): Promise<string> {
    const folder = this.path(name);
    await mkdir(folder);
    for (const [file, content] of Object.entries(files)) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return folder;
  }

  /** A copy of the example without what builds leave. */
  async example(): Promise<string> {
    const target = this.path('example');
    await cp(path.resolve('examples/python-rich'), target, {
      recursive: true,
      filter: (file) => !/\.pixi$|__pycache__$/.test(file),
    });
    return target;
  }

  /** Runs the program to its end. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    return this.start(args, options).done;
  }

  /** Starts the program, in a process group of its own as a terminal would. */
  start(args: readonly string[], options: RunOptions = {}): { child: ChildProcess; done: Promise<Run> } {
    const [command = process.execPath, ...all] = [...(options.within ?? []), process.execPath, program, ...args];
    const child = spawn(command, all, {
      cwd: options.cwd ?? this.folder,
      env: this.#environment(options.env ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const done = new Promise<Run>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve({ status, stdout, stderr }));
    });
    return { child, done };
  }

  #environment(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
    return {
      ...Object.fromEntries(kept),
      HOME: this.home,
      USERPROFILE: this.home,
      TMPDIR: this.temporary,
      PIXI_CACHE_DIR: toolCache,
      SOURCE_DATE_EPOCH: '1700000000',
      ...changes,
    };
  }
}

/** Variables of whoever runs the tests that would change what the program does. */
const foreign =
  /^(?:GITHUB_|ACTIONS_|RUNNER_|CI$|PIXI_|RATTLER_|PREFIX_|XDG_|CONDA_|NODE_OPTIONS$|FORCE_COLOR$|CLICOLOR|NO_COLOR$)/;
