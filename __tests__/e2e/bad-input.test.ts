import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Run, Workshop } from './pixi-build.js';

// What people get wrong, and what machines do to them: one clear error each, and nothing left half-done.

const run = promisify(execFile);
let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

type Change = (files: { manifest: string; pyproject: string }) => { manifest?: string; pyproject?: string };

async function example(change: Change = () => ({})): Promise<string> {
  const folder = await workshop.example();
  const [manifest, pyproject] = ['pixi.toml', 'pyproject.toml'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  const changed = change({ manifest: await readFile(manifest, 'utf8'), pyproject: await readFile(pyproject, 'utf8') });
  if (changed.manifest !== undefined) await writeFile(manifest, changed.manifest);
  if (changed.pyproject !== undefined) await writeFile(pyproject, changed.pyproject);
  return folder;
}

const build = (project: string, output: string, env: Record<string, string | undefined> = {}): Promise<Run> =>
  workshop.run(['build', '--path', project, '--toolchain', 'system', '-o', output], { env });

function expectClearError({ status, stderr, stdout }: Run, code: 1 | 2, message: RegExp): void {
  expect(stderr).toMatch(message);
  // The place in the file, or what to do.
  expect(stderr).toMatch(/^\s*hint: |^\s+\d+ \| /m);
  expect(stderr + stdout).not.toMatch(/\n\s+at .*:\d+:\d+|is a defect of/);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
}

describe('projects that cannot be built', () => {
  test.each<[string, Change, 1 | 2, RegExp]>([
    ['a TOML error', () => ({ pyproject: '[project\n' }), 2, /pyproject\.toml:1:\d+: error: invalid TOML/],
    [
      'a name that is none',
      ({ pyproject }) => ({ pyproject: pyproject.replace(/^name = .*$/m, 'name = 7') }),
      2,
      /pyproject\.toml:2:8: error: expected a string, found integer/,
    ],
    [
      'an unknown build backend',
      ({ pyproject }) => ({ pyproject: pyproject.replace('hatchling.build', 'hatchlink.build') }),
      2,
      /there is no module 'hatchlink' for the build backend 'hatchlink\.build'/,
    ],
    [
      'a folder of the backend that is missing',
      ({ pyproject }) => ({
        pyproject: pyproject.replace('[build-system]', '[build-system]\nbackend-path = ["tools"]'),
      }),
      2,
      /pyproject\.toml:\d+:\d+: error: there is no folder 'tools'/,
    ],
    [
      'a requirement that no index has',
      ({ pyproject }) => ({ pyproject: pyproject.replace('"hatchling"', '"hatchling>=999"') }),
      1,
      /hatchling>=999/,
    ],
    [
      'a Python that nobody has',
      ({ pyproject }) => ({ pyproject: pyproject.replace('>=3.11', '>=3.99') }),
      2,
      /needs Python >=3\.99/,
    ],
    [
      'a backend of pixi that there is not',
      ({ manifest }) => ({ manifest: manifest.replace('pixi-build-python', 'pixi-build-pyton') }),
      2,
      /the build backend 'pixi-build-pyton' is not available/,
    ],
    [
      'a key of the backend that there is not',
      ({ manifest }) => ({
        manifest: manifest.replace('[package.build]', '[package.build]\nconfig = { noarhc = true }'),
      }),
      2,
      /pixi\.toml:\d+:\d+: error: .*noarhc/,
    ],
  ])('%s', async (_name, change, code, message) => {
    const output = workshop.path('output');
    expectClearError(await build(await example(change), output), code, message);
    expect(existsSync(output) ? await readdir(output) : []).toEqual([]);
  });

  test('one that fails while it is built shows its last lines', async () => {
    const project = await example(({ pyproject }) => ({
      pyproject: `${pyproject}\n[tool.hatch.build.hooks.custom]\n`,
    }));
    await writeFile(
      path.join(project, 'hatch_build.py'),
      'print("one step before")\nraise RuntimeError("the sources are not what they were")\n',
    );
    const output = workshop.path('output');
    const failed = await build(project, output);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('RuntimeError: the sources are not what they were');
    expect(existsSync(output) ? await readdir(output) : []).toEqual([]);
  });
});

describe('machines that cannot', () => {
  test('no Python', async () => {
    expectClearError(
      await build(await example(), workshop.path('output'), { PATH: '/nonexistent' }),
      2,
      /There is no Python on PATH/,
    );
  });

  test('an output below a file', async () => {
    const file = workshop.path('file');
    await writeFile(file, '');
    expectClearError(await build(await example(), path.join(file, 'output')), 2, /file-\d+/);
  });

  test('a channel that is a file', async () => {
    const file = workshop.path('file');
    await writeFile(file, 'precious');
    const args = ['publish', '--path', await example(), '--toolchain', 'system', '--to', file];
    expectClearError(await workshop.run(args), 2, /file-\d+/);
    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  test('an output that may not be written', async () => {
    const output = workshop.path('output');
    await mkdir(output);
    await chmod(output, 0o555);
    const project = await example();
    // Root writes where it wants; a user without rights does not.
    const asUser = process.getuid?.() === 0 ? await droppedRights() : undefined;
    if (process.getuid?.() === 0 && asUser === undefined) return;
    const failed = asUser
      ? await asUser(['build', '--path', project, '--toolchain', 'system', '-o', output], project)
      : await build(project, output);
    expect(failed.stderr).toMatch(/may not be written|permission|not allowed/i);
    expect(failed.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect([1, 2]).toContain(failed.status);
    expect(await readdir(output)).toEqual([]);
  });

  test('a full disk', async () => {
    const small = workshop.path('small');
    await mkdir(small);
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]);
    } catch {
      // Only who may mount can have a disk that is full.
      return;
    }
    try {
      const project = await example();
      await writeFile(path.join(project, 'src', 'rich_example', 'noise.bin'), noise(4_000_000));
      const failed = await build(project, path.join(small, 'output'));
      expectClearError(failed, 1, /no space|full/i);
      expect((await readdir(small, { recursive: true })).filter((name) => name.includes('rich_example'))).toEqual([]);
    } finally {
      await run('umount', [small]);
    }
  });

  test('Ctrl-C in the middle of a build', async () => {
    const project = await example(({ pyproject }) => ({
      pyproject: `${pyproject}\n[tool.hatch.build.hooks.custom]\n`,
    }));
    const mark = path.join(project, 'started');
    await writeFile(
      path.join(project, 'hatch_build.py'),
      `import pathlib, time\npathlib.Path(${JSON.stringify(mark)}).touch()\ntime.sleep(60)\n`,
    );
    const output = workshop.path('output');
    const args = ['build', '--path', project, '--toolchain', 'system', '-o', output];
    const { child, done } = workshop.start(args);
    while (!existsSync(mark)) await new Promise((resolve) => setTimeout(resolve, 50));
    process.kill(-(child.pid ?? 0), 'SIGINT');
    const ended = await done;
    expect(ended.status).toBe(130);
    expect(ended.stderr).toContain('interrupted');
    expect(existsSync(output) ? await readdir(output) : []).toEqual([]);
    const { stdout } = await run('ps', ['-eo', 'args']).catch(() => ({ stdout: '' }));
    expect(stdout).not.toContain(project);
  }, 60_000);
});

/** Runs the program as `nobody`, where that can be done. */
async function droppedRights(): Promise<((args: readonly string[], project: string) => Promise<Run>) | undefined> {
  const works = await run('setpriv', ['--reuid=65534', '--clear-groups', process.execPath, '-e', '0']).then(
    () => true,
    () => false,
  );
  if (!works) return undefined;
  await chmod(workshop.folder, 0o777);
  const home = workshop.path('nobody');
  await mkdir(home);
  await chmod(home, 0o777);
  // The program itself may lie where only its owner looks.
  const bundle = workshop.path('bundle');
  await cp(path.resolve('dist/cli'), bundle, { recursive: true });
  const program = path.join(bundle, 'index.js');
  return async (args, project) => {
    await run('chmod', ['-R', 'a+rwX', project, bundle]);
    return run('setpriv', ['--reuid=65534', '--clear-groups', process.execPath, program, ...args], {
      env: { PATH: process.env['PATH'], HOME: home, PIXI_CACHE_DIR: path.join(home, 'cache') },
      cwd: project,
    }).then(
      ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
      (error) => ({ status: error.code as number, stdout: error.stdout as string, stderr: error.stderr as string }),
    );
  };
}

/** Bytes that do not compress. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let index = 0, state = 1; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
