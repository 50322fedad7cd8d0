import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuthStore, ChannelNetwork, HttpClient } from '../../src/channel/index.js';
import type { RepoDataRecord } from '../../src/conda/index.js';
import { PackageCache } from '../../src/environment/index.js';
import { startChannelServer } from '../../tools/local-channel/server.mjs';
import { rawConda, rawTar } from '../archive/hostile.js';
import { contents, failureOf, type MadePackage, recordOf, sha256, Workshop } from './workshop.js';

const repositoryRoot = path.resolve(import.meta.dirname, '..', '..');
let shop: Workshop;
beforeAll(async () => {
  shop = await Workshop.open();
});
afterAll(() => shop.close());

/** A prefix with one package, which no failure may harm. */
async function standing(): Promise<{ prefix: string; base: RepoDataRecord }> {
  const base = await shop.make({ name: 'base', files: { 'base.txt': 'base' } });
  const prefix = shop.path('prefix');
  await shop.install(prefix, [base]);
  return { prefix, base };
}

async function refused(record: RepoDataRecord, code: string, message: RegExp): Promise<void> {
  const { prefix, base } = await standing();
  const before = contents(prefix, true);
  const failure = await failureOf(shop.install(prefix, [base, record]));
  expect(failure).toMatchObject({ code });
  expect(failure.message).toMatch(message);
  expect(failure.hint).toBeDefined();
  expect(contents(prefix, true)).toEqual(before);
  const left = await readdir(path.join(shop.folder, 'pkgs'));
  expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
}

describe('packages that are not what they should be', () => {
  test('a wrong digest', async () => {
    const good = await shop.make({ name: 'wrong-digest', files: { 'x.txt': 'x' } });
    await refused({ ...good, sha256: sha256('else') }, 'download-corrupt', /its SHA-256 is/);
    await refused({ ...good, sha256: undefined, md5: '0'.repeat(32) }, 'download-corrupt', /its MD5 is/);
    expect(existsSync(path.join(shop.folder, 'pkgs', 'wrong-digest-1.0-0'))).toBe(false);
  });

  test('a file that is not there', async () => {
    const good = await shop.make({ name: 'missing', files: { 'x.txt': 'x' } });
    await refused({ ...good, url: `${good.url}.gone` }, 'download-missing', /is not there/);
  });

  test('a record of another package', async () => {
    const good = await shop.make({ name: 'other', files: { 'x.txt': 'x' } });
    const mine = await shop.make({ name: 'wanted', files: { 'x.txt': 'x' } });
    const record = { ...mine, url: good.url, sha256: good.sha256, md5: good.md5, size: good.size };
    await refused(record, 'package-corrupt', /it is the package other 1\.0 0/);
  });

  test.each(['../../evil', 'a/b', 'a\\b', 'a:b', 'x\n'])('a build text that is a path: %j', async (build) => {
    const good = await shop.make({ name: 'unsafe', files: { 'x.txt': 'x' } });
    await refused({ ...good, build }, 'package-record-unsafe', /cannot be part of a file name/);
  });

  const hostile: [string, Parameters<typeof rawTar>[0], RegExp][] = [
    ['a member that climbs', [{ path: '../evil.txt', content: 'evil' }], /leads out of the package/],
    ['an absolute member', [{ path: '/tmp/evil.txt', content: 'evil' }], /leads out of the package/],
    [
      'a member behind a link',
      [
        { path: 'out', type: '2', link: '/tmp' },
        { path: 'out/evil.txt', content: 'evil' },
      ],
      /through a link/,
    ],
    [
      'a member that says it is huge',
      [{ path: 'bomb', content: 'x', size: 2 ** 32 }],
      /more than the \d+ bytes allowed/,
    ],
  ];
  test.each(hostile)('%s', async (...[name, entries, message]) => {
    const stem = name.replaceAll(' ', '-');
    const index = { name: stem, version: '1', build: '0', build_number: 0, depends: [], subdir: 'linux-64' };
    const file = path.join(shop.folder, `${stem}-1-0.conda`);
    const info = rawTar([
      { path: 'info/index.json', content: JSON.stringify(index) },
      { path: 'info/paths.json', content: '{"paths": [], "paths_version": 1}' },
    ]);
    await rawConda(file, { pkg: rawTar(entries), info });
    await refused(await recordOf(file, index, shop.folder), 'package-corrupt', message);
    expect(existsSync('/tmp/evil.txt')).toBe(false);
  });

  const listed: [string, MadePackage, RegExp][] = [
    [
      'a path that climbs',
      { name: 'p1', paths: [{ _path: '../x', path_type: 'hardlink' }] },
      /"\.\.\/x".*leads elsewhere/,
    ],
    ['an absolute path', { name: 'p2', paths: [{ _path: '/etc/passwd', path_type: 'hardlink' }] }, /it is absolute/],
    [
      'a path behind a link',
      { name: 'p3', files: { out: { link: '/etc' } }, paths: [{ _path: 'out/passwd', path_type: 'hardlink' }] },
      /behind a link/,
    ],
    ['a record of an installer', { name: 'p4', files: { 'conda-meta/x.json': '{}' } }, /only installers may write/],
    ['a file that is missing', { name: 'p5', paths: [{ _path: 'nope', path_type: 'hardlink' }] }, /nope is missing/],
    [
      'a wrong size',
      { name: 'p6', files: { a: { content: 'a', entry: { size_in_bytes: 9 } } } },
      /1 bytes instead of 9/,
    ],
    [
      'a wrong kind',
      { name: 'p7', files: { a: { content: 'a', entry: { path_type: 'softlink' } } } },
      /no symbolic link/,
    ],
    ['an entry without a path', { name: 'p8', paths: [{ path_type: 'hardlink' }] }, /cannot be understood/],
    [
      'an entry point that is a path',
      { name: 'p9', noarch: 'python', entryPoints: ['../x = a:b'] },
      /entry point .* cannot be understood/,
    ],
  ];
  test.each(listed)('metadata with %s', async (...[, spec, message]) => {
    await refused(await shop.make(spec), 'package-corrupt', message);
  });

  test('a prefix too long for a program', async () => {
    const binary = { content: 'abc/placeholder\0', entry: { prefix_placeholder: '/placeholder', file_mode: 'binary' } };
    const record = await shop.make({ name: 'tight', files: { 'bin/tight': binary } });
    const { prefix, base } = await standing();
    expect(await failureOf(shop.install(prefix, [base, record]))).toMatchObject({ code: 'prefix-too-long' });
    // What was being changed is taken away; what was there before is whole.
    expect(contents(prefix)).toEqual({ 'base.txt': 'base' });
    expect((await shop.install(prefix, [base])).installed).toEqual([]);
  });

  test('a Python package without Python', async () => {
    const record = await shop.make({ name: 'pure', noarch: 'python', files: { 'site-packages/pure.py': '' } });
    const { prefix } = await standing();
    expect(await failureOf(shop.install(prefix, [record]))).toMatchObject({ code: 'python-missing' });
  });

  test('a folder of somebody else in the place of a file', async () => {
    const { prefix, base } = await standing();
    await mkdir(path.join(prefix, 'data'));
    await writeFile(path.join(prefix, 'data', 'mine.txt'), 'mine');
    const record = await shop.make({ name: 'data', files: { data: 'data' } });
    expect(await failureOf(shop.install(prefix, [base, record]))).toMatchObject({ code: 'prefix-path-blocked' });
    expect(contents(prefix)).toEqual({ 'base.txt': 'base', 'data/mine.txt': 'mine' });
  });

  test('a link out of the environment in the place of a folder', async () => {
    const { prefix, base } = await standing();
    const outside = shop.path('outside');
    await mkdir(outside);
    await symlink(outside, path.join(prefix, 'lib'));
    const record = await shop.make({ name: 'lib', files: { 'lib/a.txt': 'a' } });
    expect(await failureOf(shop.install(prefix, [base, record]))).toMatchObject({ code: 'prefix-path-blocked' });
    expect(await readdir(outside)).toEqual([]);
  });
});

describe('a cache that was damaged', () => {
  const damage: [string, (entry: string) => Promise<void>][] = [
    ['a file cut short', (entry) => writeFile(path.join(entry, 'lib/a.txt'), 'long')],
    ['a file lost', (entry) => rm(path.join(entry, 'lib/a.txt'))],
    [
      'a link turned into a file',
      async (entry) => {
        await rm(path.join(entry, 'lib/link'));
        await writeFile(path.join(entry, 'lib/link'), 'a');
      },
    ],
    ['metadata cut short', (entry) => writeFile(path.join(entry, 'info/paths.json'), '{"paths": [')],
    ['metadata lost', (entry) => rm(path.join(entry, 'info'), { recursive: true })],
    ['a digest of another archive', (entry) => writeFile(`${entry}.lock`, Buffer.alloc(40, 1))],
  ];
  test.each(damage)('%s: fetched again', async (...[, harm]) => {
    const pkgs = shop.path('pkgs');
    const files = { 'lib/a.txt': 'long enough', 'lib/link': { link: 'a.txt', content: 'long enough' } };
    const record = await shop.make({ name: 'harmed', files });
    await shop.install(shop.path('prefix'), [record], { pkgs });
    await harm(path.join(pkgs, 'harmed-1.0-0'));
    const prefix = shop.path('prefix');
    await shop.install(prefix, [record], { pkgs });
    expect(contents(prefix)).toEqual({ 'lib/a.txt': 'long enough', 'lib/link': '-> a.txt' });
    expect((await readdir(pkgs)).sort()).toEqual(['harmed-1.0-0', 'harmed-1.0-0.lock']);
    expect((await readFile(path.join(pkgs, 'harmed-1.0-0.lock'))).subarray(8).toString('hex')).toBe(record.sha256);
  });

  test('a file edited through an environment reaches no other one', async () => {
    const pkgs = shop.path('pkgs');
    const record = await shop.make({ name: 'edited', files: { 'etc/settings.txt': 'as packed' } });
    const first = shop.path('prefix');
    await shop.install(first, [record], { pkgs });
    expect(lstatSync(path.join(first, 'etc/settings.txt')).nlink).toBe(2);
    appendFileSync(path.join(first, 'etc/settings.txt'), '');
    await writeFile(path.join(first, 'etc/settings.txt'), 'as edited');
    shop.messages();
    const second = shop.path('prefix');
    await shop.install(second, [record], { pkgs });
    expect(contents(second)).toEqual({ 'etc/settings.txt': 'as packed' });
    expect(contents(first)).toEqual({ 'etc/settings.txt': 'as edited' });
    expect(shop.messages()).toEqual([expect.stringContaining('was changed after it was unpacked')]);
  });

  test('all digests are checked where that is asked for', async () => {
    const pkgs = shop.path('pkgs');
    const record = await shop.make({ name: 'forged', files: { 'a.txt': 'genuine' } });
    await shop.cache(pkgs).get(record);
    const file = path.join(pkgs, 'forged-1.0-0', 'a.txt');
    const { atime, mtime } = await stat(file);
    await writeFile(file, 'forgery');
    await utimes(file, atime, mtime);
    const cache = new PackageCache({
      directory: pkgs,
      validation: 'all',
      fetch: () => Promise.reject(new Error('not asked')),
      localFile: ({ url }) => new URL(url).pathname,
      report: () => {},
    });
    await cache.get(record);
    expect(await readFile(file, 'utf8')).toBe('genuine');
  });

  test('text and program files with a prefix never write into the cache', async () => {
    const pkgs = shop.path('pkgs');
    const entry = { prefix_placeholder: '/placeholder', file_mode: 'text' };
    const record = await shop.make({ name: 'patched', files: { 'p.txt': { content: 'at /placeholder', entry } } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [record], { pkgs });
    // As a package leaves it whose installation was interrupted before anything was recorded.
    await rm(path.join(prefix, 'conda-meta'), { recursive: true });
    await rm(path.join(prefix, 'p.txt'));
    execFileSync('ln', [path.join(pkgs, 'patched-1.0-0', 'p.txt'), path.join(prefix, 'p.txt')]);
    await shop.install(prefix, [record], { pkgs });
    expect(await readFile(path.join(prefix, 'p.txt'), 'utf8')).toBe(`at ${prefix}`);
    expect(await readFile(path.join(pkgs, 'patched-1.0-0', 'p.txt'), 'utf8')).toBe('at /placeholder');
  });
});

describe('packages over HTTP', () => {
  test.each([
    ['a download cut in the middle', 'truncate*1'],
    ['a connection reset', 'reset*1'],
    ['bytes that changed on the way', 'corrupt*1'],
    ['too many requests', '429*1'],
    ['a server that is tired', '503*2'],
  ])('%s', async (...[, fault]) => {
    const content = Buffer.alloc(200_000, 'incompressible? '.repeat(3));
    const record = await shop.make({ name: 'served', files: { 'big.bin': { content } } });
    const server = await startChannelServer({
      mounts: { forge: shop.channel },
      shards: false,
      faults: [`${fault}@*.conda`],
    });
    const network = new ChannelNetwork({
      client: new HttpClient({ env: {}, retry: { tries: 4, baseMs: 1, maxMs: 5 } as never }),
      store: new AuthStore({ env: {}, homeDirectory: '/nowhere' }),
      mirrors: new Map(),
      report: () => {},
    });
    try {
      const cache = new PackageCache({
        directory: shop.path('pkgs'),
        fetch: ({ url, sha256: digest, size }, destination, signal) =>
          network.download(url, destination, { sha256: digest, size }, signal),
        report: () => {},
      });
      const prefix = shop.path('prefix');
      await shop.install(prefix, [{ ...record, url: `${server.urlOf('forge')}/linux-64/${record.fileName}` }], {
        cache,
      });
      expect(contents(prefix)).toEqual({ 'big.bin': sha256(content) });
    } finally {
      await network.close();
      await server.close();
    }
  });
});

/** Whether this process may mount a file system, as root on Linux may outside of most containers. */
const canMount = ((): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

async function onSmallDisk(size: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = shop.path('disk');
  await mkdir(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  try {
    await work(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
}

describe('places that cannot be written', () => {
  const mounted = canMount ? test : test.skip;

  mounted('a full disk under the cache leaves nothing half there (needs the right to mount)', async () => {
    const record = await shop.make({ name: 'large', files: { 'large.bin': { content: Buffer.alloc(3_000_000, 7) } } });
    await onSmallDisk('1m', async (pkgs) => {
      const { prefix, base } = await standing();
      const before = contents(prefix, true);
      expect(await failureOf(shop.install(prefix, [base, record], { pkgs }))).toMatchObject({ code: 'disk-full' });
      expect(await readdir(pkgs)).toEqual(
        ['base-1.0-0', 'base-1.0-0.lock'].filter((name) => existsSync(path.join(pkgs, name))),
      );
      expect(contents(prefix, true)).toEqual(before);
    });
  });

  mounted('a full disk under the environment leaves whole packages only (needs the right to mount)', async () => {
    const base = await shop.make({ name: 'base', files: { 'base.txt': 'base' } });
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`d${i}.bin`, { content: Buffer.alloc(100_000, i) }]),
    );
    const record = await shop.make({ name: 'large-too', files });
    await onSmallDisk('1m', async (folder) => {
      const prefix = path.join(folder, 'prefix');
      await shop.install(prefix, [base]);
      expect(await failureOf(shop.install(prefix, [base, record]))).toMatchObject({ code: 'disk-full' });
      expect(contents(prefix)).toEqual({ 'base.txt': 'base' });
      expect((await shop.install(prefix, [base])).installed).toEqual([]);
    });
  });

  mounted('a cache that can only be read is used, and another one filled (needs the right to mount)', async () => {
    const inIt = await shop.make({ name: 'there', files: { 'there.txt': 't' } });
    const notInIt = await shop.make({ name: 'elsewhere', files: { 'else.txt': 'e' } });
    await onSmallDisk('1m', async (pkgs) => {
      await shop.cache(pkgs).get(inIt);
      execFileSync('mount', ['-o', 'remount,ro', pkgs]);
      const second = shop.path('pkgs');
      const prefix = shop.path('prefix');
      await shop.install(prefix, [inIt, notInIt], { cache: shop.cache(pkgs, [second]) });
      expect(contents(prefix)).toEqual({ 'else.txt': 'e', 'there.txt': 't' });
      expect(await readdir(second)).toEqual(['elsewhere-1.0-0', 'elsewhere-1.0-0.lock']);
      const alone = shop.path('prefix');
      await shop.install(alone, [inIt], { pkgs });
      expect(await failureOf(shop.install(alone, [inIt, notInIt], { pkgs }))).toMatchObject({
        code: 'package-cache-not-writable',
      });
      expect(contents(alone)).toEqual({ 'there.txt': 't' });
    });
  });

  test('a file where the cache should be, and one where the environment should be', async () => {
    const record = await shop.make({ name: 'any', files: { 'any.txt': 'a' } });
    const file = shop.path('file');
    await writeFile(file, '');
    await chmod(file, 0o644);
    const failure = await failureOf(shop.install(shop.path('prefix'), [record], { pkgs: path.join(file, 'pkgs') }));
    expect(failure).toMatchObject({ code: 'path-not-a-folder' });
    expect(await failureOf(shop.install(path.join(file, 'prefix'), [record]))).toMatchObject({
      code: 'path-not-a-folder',
    });
  });
});

describe('processes that die, and several at once', () => {
  let compiled: string;
  beforeAll(() => {
    mkdirSyncIn(path.join(repositoryRoot, '.cache'));
    compiled = mkdtempSync(path.join(repositoryRoot, '.cache', 'environment-tests-'));
    const tsc = path.join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    // What other rooms are in the middle of does not matter here: errors of types are looked for elsewhere.
    try {
      execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', compiled], { cwd: repositoryRoot });
    } catch {
      expect(existsSync(path.join(compiled, 'environment', 'index.js'))).toBe(true);
    }
    // Where the bundles have the program of their threads: so packages are unpacked in threads here, as there.
    writeFileSync(path.join(compiled, 'worker', 'index.js'), "import './main.js';\n");
  });
  afterAll(() => rm(compiled, { recursive: true, force: true }));

  interface Answer {
    readonly installed?: number;
    readonly code?: string;
    readonly message?: string;
    readonly hint?: string;
    /** Whether packages were unpacked in threads. */
    readonly threaded?: boolean;
  }

  function child(prefix: string, pkgs: string, records: readonly RepoDataRecord[], more: object = {}) {
    const script = path.join(import.meta.dirname, 'install-child.mjs');
    const process_ = spawn(process.execPath, [script, compiled], { stdio: ['pipe', 'pipe', 'inherit'] });
    const json = records.map(({ fileName, url, channel, name, version, build, buildNumber, ...rest }) => ({
      fileName,
      url,
      channel,
      json: {
        name: name.source,
        version: version.source,
        build,
        build_number: buildNumber,
        depends: rest.depends,
        subdir: rest.subdir,
        noarch: rest.noarch,
        sha256: rest.sha256,
        size: rest.size,
      },
    }));
    process_.stdin.on('error', () => {});
    process_.stdin.end(JSON.stringify({ prefix, pkgs, records: json, ...more }));
    let output = '';
    process_.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const ended = new Promise<Answer>((resolve) => {
      process_.on('close', () => resolve(output === '' ? {} : JSON.parse(output)));
    });
    return { kill: () => process_.kill('SIGKILL'), ended };
  }

  /** Packages with many files, some of them at one path, in two states of a channel. */
  async function states(): Promise<[RepoDataRecord[], RepoDataRecord[]]> {
    const make = (name: string, version: string, from: number, to: number) =>
      shop.make({
        name,
        version,
        depends: name === 'p0' ? [] : ['p0'],
        files: Object.fromEntries([
          ...Array.from({ length: to - from }, (_, i) => [
            `lib/${name}/d${i % 7}/f${from + i}.txt`,
            `${name} ${version} ${i}`,
          ]),
          ['share/common.txt', `${name} ${version}`],
          [
            `bin/${name}`,
            {
              content: '#!/placeholder/bin/sh',
              executable: true,
              entry: { prefix_placeholder: '/placeholder', file_mode: 'text' },
            },
          ],
        ]),
      });
    const before = await Promise.all(Array.from({ length: 8 }, (_, i) => make(`p${i}`, '1.0', 0, 150)));
    const after = await Promise.all(Array.from({ length: 8 }, (_, i) => make(`p${i + 2}`, '2.0', 50, 200)));
    return [
      before,
      [before[0] as RepoDataRecord, ...after.slice(0, 4), ...before.slice(6, 7).map((r) => r)].filter(unique),
    ];
  }
  const unique = (record: RepoDataRecord, i: number, all: RepoDataRecord[]): boolean =>
    all.findIndex((other) => other.name.normalized === record.name.normalized) === i;

  test('threads unpack what one thread does, and their failures come through', async () => {
    const [before] = await states();
    const prefix = shop.path('prefix');
    const pkgs = shop.path('pkgs');
    expect(await child(prefix, pkgs, before).ended).toEqual({ installed: before.length, threaded: true });
    const alone = shop.path('prefix');
    const pkgsAlone = shop.path('pkgs');
    await shop.install(alone, before, { pkgs: pkgsAlone });
    expect(contents(pkgs)).toEqual(contents(pkgsAlone));
    expect(Object.keys(contents(prefix)).sort()).toEqual(Object.keys(contents(alone)).sort());

    const climbing = await shop.make({ name: 'climbing', paths: [{ _path: '../x', path_type: 'hardlink' }] });
    const known = { ...climbing, sha256: sha256('else') };
    for (const record of [climbing, known]) {
      const failure = await failureOf(shop.install(shop.path('prefix'), [record], { pkgs: shop.path('pkgs') }));
      const { code, message, hint } = await child(shop.path('prefix'), shop.path('pkgs'), [record]).ended;
      expect({ code, message, hint }).toEqual(failure);
    }
  }, 60_000);

  test('stopping while threads unpack leaves nothing half there', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`lib/d${i % 50}/f${i}.txt`, `content ${i} ${'x'.repeat(2000)}`]),
    );
    const record = await shop.make({ name: 'many', files });
    for (const stopAfterMs of [0, 30, 120]) {
      const pkgs = shop.path('pkgs');
      const prefix = shop.path('prefix');
      const answer = await child(prefix, pkgs, [record], { stopAfterMs }).ended;
      expect(answer).toMatchObject({ code: 'stopped' });
      expect((await readdir(pkgs).catch(() => [])).filter((name) => name !== 'many-1.0-0.lock')).toEqual([]);
      expect(contents(prefix)).toEqual({});
      expect((await child(prefix, pkgs, [record]).ended).installed).toBe(1);
    }
  }, 60_000);

  test('kill -9 at any time leaves an environment that the next run repairs', async () => {
    const [before, after] = await states();
    const pkgs = shop.path('pkgs');
    // Name lengths are those of the prefix under test, since files hold it.
    const fresh = shop.path('prefix');
    await shop.install(fresh, after, { pkgs: shop.path('pkgs') });
    const wanted = Object.keys(contents(fresh)).sort();
    let started = performance.now();
    await child(shop.path('prefix'), shop.path('pkgs'), before).ended;
    let whole = performance.now() - started;
    const prefix = shop.path('prefix');
    let interrupted = 0;
    // A run that came to its end tells how long one takes now, so the next is killed before that.
    for (let round = 0; interrupted < 8 && round < 60; round++) {
      started = performance.now();
      const run = child(prefix, pkgs, round % 2 === 0 ? before : after);
      const timer = setTimeout(run.kill, whole * (0.25 + (0.75 * ((round * 5) % 14)) / 14));
      const answer = await run.ended;
      clearTimeout(timer);
      expect(answer.code).toBeUndefined();
      if (answer.installed === undefined) interrupted++;
      else whole = performance.now() - started;
    }
    expect(interrupted).toBe(8);
    expect((await child(prefix, pkgs, after).ended).code).toBeUndefined();
    expect(Object.keys(contents(prefix)).sort()).toEqual(wanted);
    const [mine, theirs] = [contents(prefix), contents(fresh)];
    for (const file of wanted) {
      if (!file.startsWith('bin/')) expect([file, mine[file]]).toEqual([file, theirs[file]]);
      else expect(await readFile(path.join(prefix, file), 'utf8')).toBe(`#!${prefix}/bin/sh`);
    }
    expect(readdirSync(path.join(prefix, 'conda-meta')).filter((name) => name.includes('journal'))).toEqual([]);
    expect(readdirSync(path.join(prefix, 'conda-meta')).filter((name) => name.endsWith('.json'))).toHaveLength(
      after.length,
    );
    // The cache too is whole: nothing has to be fetched again.
    const again = shop.path('prefix');
    await shop.install(again, after, { pkgs });
    expect(Object.keys(contents(again)).sort()).toEqual(wanted);
  }, 60_000);

  test('three processes install one environment from one cache', async () => {
    const [before, after] = await states();
    for (const records of [before, after]) {
      const pkgs = shop.path('pkgs');
      const prefix = shop.path('prefix');
      const answers = await Promise.all([1, 2, 3].map(() => child(prefix, pkgs, records).ended));
      expect(answers.map(({ code, message }) => ({ code, message }))).toEqual(Array(3).fill({}));
      expect(answers.map(({ installed }) => installed).sort()).toEqual([0, 0, records.length]);
      const alone = shop.path('prefix');
      await shop.install(alone, records, { pkgs: shop.path('pkgs') });
      expect(Object.keys(contents(prefix)).sort()).toEqual(Object.keys(contents(alone)).sort());
    }
  }, 60_000);

  test('two processes want different things: one after the other gets it', async () => {
    const [before, after] = await states();
    const pkgs = shop.path('pkgs');
    const prefix = shop.path('prefix');
    const answers = await Promise.all([child(prefix, pkgs, before).ended, child(prefix, pkgs, after).ended]);
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined]);
    const found = Object.keys(contents(prefix)).sort();
    const [first, second] = [shop.path('prefix'), shop.path('prefix')];
    await shop.install(first, before);
    await shop.install(second, after);
    expect([Object.keys(contents(first)).sort(), Object.keys(contents(second)).sort()]).toContainEqual(found);
  }, 60_000);
});

function mkdirSyncIn(folder: string): void {
  if (!existsSync(folder)) execFileSync('mkdir', ['-p', folder]);
}
