import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFakePrefix } from '../fakes/prefix-server.js';
import { describeWithOracle } from '../oracles/oracle.js';

// The bundle as a user has it: alone in a folder without node_modules, a project copied beside it.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-e2e-'));
  await cp(path.resolve('dist/cli'), path.join(folder, 'cli'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const epoch = '1700000000';

function pixiBuild(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Run> {
  const child = spawn(process.execPath, [path.join(folder, 'cli', 'index.js'), ...args], {
    cwd: options.cwd ?? folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch, FORCE_COLOR: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

let copies = 0;
async function example(
  change: (files: {
    manifest: string;
    pyproject: string;
  }) => Partial<{ manifest: string; pyproject: string }> = () => ({}),
): Promise<string> {
  const target = path.join(folder, `project-${copies++}`);
  await cp(path.resolve('examples/python-rich'), target, {
    recursive: true,
    filter: (file) => !/\.pixi$|__pycache__$/.test(file),
  });
  const read = (name: string) => readFile(path.join(target, name), 'utf8');
  const changed = change({ manifest: await read('pixi.toml'), pyproject: await read('pyproject.toml') });
  if (changed.manifest !== undefined) await writeFile(path.join(target, 'pixi.toml'), changed.manifest);
  if (changed.pyproject !== undefined) await writeFile(path.join(target, 'pyproject.toml'), changed.pyproject);
  return target;
}

const publishTo = (project: string, channel: string): string[] => [
  ...['publish', '--path', project, '--toolchain', 'system'],
  ...['--target-channel', channel],
];
const packageName = 'rich_example-0.1.0-pyh4616a5c_0.conda';
const digest = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

describe('pixi-build publish', () => {
  test('builds the example into an indexed channel, and then finds nothing to do', async () => {
    const project = await example();
    const channel = path.join(folder, 'channel');
    const first = await pixiBuild(publishTo(project, channel));
    expect(first.stderr).toContain('published rich_example 0.1.0');
    expect(first).toMatchObject({ status: 0, stdout: `${path.join('channel', 'noarch', packageName)}\n` });
    const repodata = JSON.parse(await readFile(path.join(channel, 'noarch', 'repodata.json'), 'utf8'));
    const sha256 = await digest(path.join(channel, 'noarch', packageName));
    expect(repodata['packages.conda'][packageName]).toMatchObject({
      depends: ['rich 13.9.*', 'python >=3.11'],
      sha256,
      timestamp: Number(epoch) * 1000,
    });
    const second = await pixiBuild(publishTo(project, channel));
    expect(second.status).toBe(0);
    expect(second.stderr).toContain('has it already');
    expect(await digest(path.join(channel, 'noarch', packageName))).toBe(sha256);
    const shown = await pixiBuild(['inspect', path.join(channel, 'noarch', packageName)]);
    expect(shown.stdout).toContain(`timestamp: ${epoch}000 (${new Date(Number(epoch) * 1000).toISOString()})`);
    expect(shown.stdout).toContain('\n  depends:\n    rich 13.9.*\n    python >=3.11\n');
  });

  test('gives the same bytes from another folder', async () => {
    const digests = [];
    for (const name of ['a', 'b']) {
      const channel = path.join(folder, `same-${name}`);
      expect((await pixiBuild(publishTo(await example(), channel))).status).toBe(0);
      digests.push(await digest(path.join(channel, 'noarch', packageName)));
    }
    expect(digests[0]).toBe(digests[1]);
  });

  test('--dry-run leaves nothing behind', async () => {
    const run = await pixiBuild([...publishTo(await example(), path.join(folder, 'none')), '--dry-run']);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('Would build 1 package');
    expect(await readdir(folder)).not.toContain('none');
  });

  test('--no-skip-existing fails before building, --force builds again', async () => {
    const project = await example();
    const channel = path.join(folder, 'again');
    await pixiBuild(publishTo(project, channel));
    const refused = await pixiBuild([...publishTo(project, channel), '--no-skip-existing']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('has these packages already');
    const forced = await pixiBuild([...publishTo(project, channel), '--force', '--json']);
    expect(forced.status).toBe(0);
    expect(JSON.parse(forced.stdout)).toMatchObject({ ok: true, built: [{ status: 'built' }], skipped: [] });
  });

  test('publishes to a prefix.dev with a token, and shows the token nowhere', async () => {
    const fake = await startFakePrefix({ channels: ['team'], tokens: ['pfx_very_secret'] });
    try {
      const env = { PREFIX_SERVER_URL: fake.url, PREFIX_API_KEY: 'pfx_very_secret' };
      const run = await pixiBuild([...publishTo(await example(), `${fake.url}/team`), '-vv'], { env });
      expect(run.stderr).toContain('published rich_example');
      expect(run.status).toBe(0);
      expect(fake.problems).toEqual([]);
      expect(run.stdout + run.stderr).not.toContain('pfx_very_secret');
      const wrong = await pixiBuild([...publishTo(await example(), `${fake.url}/team`), '--force'], {
        env: { ...env, PREFIX_API_KEY: 'pfx_wrong' },
      });
      expect(wrong.status).toBe(1);
      expect(wrong.stderr).not.toContain('    at ');
    } finally {
      await fake.close();
    }
  });
});

describe('bad input gives one clear error and leaves nothing', () => {
  const cases: [string, () => Promise<{ args: string[]; env?: NodeJS.ProcessEnv }>, number, RegExp][] = [
    [
      'a misspelt key, with its place',
      async () => ({
        args: publishTo(await example(({ manifest }) => ({ manifest: manifest.replace('channels', 'chanels') })), 'x'),
      }),
      2,
      /pixi\.toml:2:1: error: .*'chanels'[\s\S]*Did you mean 'channels'/,
    ],
    [
      'no Python',
      async () => ({ args: publishTo(await example(), 'x'), env: { PATH: '/nonexistent' } }),
      2,
      /There is no Python on PATH/,
    ],
    [
      'a Python that is too old',
      async () => ({
        args: publishTo(await example(({ pyproject }) => ({ pyproject: pyproject.replace('>=3.11', '>=3.99') })), 'x'),
      }),
      2,
      /needs Python >=3\.99/,
    ],
    [
      'a broken pyproject.toml',
      async () => ({ args: publishTo(await example(() => ({ pyproject: '[project\n' })), 'x') }),
      2,
      /pyproject\.toml:1:\d+: error: invalid TOML/,
    ],
    [
      'a channel that is a file',
      async () => {
        await writeFile(path.join(folder, 'a-file'), '');
        return { args: publishTo(await example(), 'a-file') };
      },
      2,
      /a-file/,
    ],
    [
      'channels that are in no cache, offline',
      async () => ({
        args: ['publish', '--path', await example(), '--to', 'x', '--offline'],
        env: { PIXI_CACHE_DIR: folder },
      }),
      2,
      /The index of https:\/\/prefix\.dev\/conda-forge\/\S* is not in the cache[\s\S]*--toolchain system/,
    ],
    ['no manifest', async () => ({ args: ['publish', '--path', await emptyFolder()] }), 2, /error: /],
    ['an unknown option', async () => ({ args: ['publish', '--frce'] }), 2, /--force/],
    [
      'a variant without a value',
      async () => ({ args: [...publishTo(await example(), 'x'), '--variant', 'a'] }),
      2,
      /KEY=VALUE1,VALUE2/,
    ],
    [
      'a condition on an unknown name',
      async () => ({
        args: publishTo(
          await example(({ manifest }) => ({
            manifest: `${manifest}\n[package.run-dependencies."if(linuxx)"]\ntomli = "*"\n`,
          })),
          'x',
        ),
      }),
      2,
      /undefined variable 'linuxx'; did you mean 'linux'/,
    ],
  ];

  const emptyFolder = async (): Promise<string> => {
    const target = path.join(folder, `empty-${copies++}`);
    await mkdir(target);
    return target;
  };

  test.each(cases)('%s', async (...[, prepare, status, message]) => {
    const { args, env } = await prepare();
    const run = await pixiBuild(args, { env });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(run.status).toBe(status);
    expect(await readdir(folder)).not.toContain('x');
  });
});

await describeWithOracle('the published channel, read by py-rattler', (oracle) => {
  test('has the package, with its metadata', async () => {
    const channel = path.join(folder, 'for-rattler');
    expect((await pixiBuild(publishTo(await example(), channel))).status).toBe(0);
    const found = await oracle.ask<Record<string, unknown>>(path.resolve('__tests__/e2e/read_channel.py'), {
      channel,
      name: 'rich_example',
      package: path.join(channel, 'noarch', packageName),
    });
    expect(found).toEqual({
      record: {
        name: 'rich_example',
        version: '0.1.0',
        build: 'pyh4616a5c_0',
        depends: ['rich 13.9.*', 'python >=3.11'],
      },
      index: {
        name: 'rich_example',
        version: '0.1.0',
        build: 'pyh4616a5c_0',
        depends: ['rich 13.9.*', 'python >=3.11'],
      },
      paths: expect.arrayContaining(['site-packages/rich_example/__init__.py']),
      unpacked: true,
    });
  });
});
