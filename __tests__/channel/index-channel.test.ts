import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decode } from '@msgpack/msgpack';
import { decompressZstdBuffer } from '../../src/archive/index.js';
import { indexChannel } from '../../src/channel/index.js';
import { type BuildEvent, hashFile, PixiBuildError, silentReporter } from '../../src/support/index.js';
import { oldPackage, oldPackageName, writePackage } from './packages.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'index-channel-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const timestampMs = Date.UTC(2026, 0, 2);
const index = (options = {}) => indexChannel(root, { timestampMs, ...options }, silentReporter);
const inRoot = (...parts: string[]): string => path.join(root, ...parts);

// biome-ignore lint/suspicious/noExplicitAny: tests look into free-form JSON
const readJson = async (...parts: string[]): Promise<any> => JSON.parse(await readFile(inRoot(...parts), 'utf8'));

// biome-ignore lint/suspicious/noExplicitAny: as above
async function readPacked(...parts: string[]): Promise<any> {
  return decode(await decompressZstdBuffer(await readFile(inRoot(...parts))));
}

/** Everything in a folder but what marks the run: path to hash and time. */
async function snapshot(folder: string, withTimes = false): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { sha256 } = await hashFile(file);
    found[path.relative(folder, file)] = withTimes ? `${sha256} ${(await stat(file)).mtimeMs}` : sha256;
  }
  return found;
}

describe('the index of a channel', () => {
  test('an empty folder becomes an empty channel', async () => {
    const report = await index();
    expect(report.subdirs.map((item) => item.subdir)).toEqual(['noarch']);
    const text = '{"info":{"subdir":"noarch"},"packages":{},"packages.conda":{},"repodata_version":1}';
    expect(await readFile(inRoot('noarch', 'repodata.json'), 'utf8')).toBe(text);
    expect((await decompressZstdBuffer(await readFile(inRoot('noarch', 'repodata.json.zst')))).toString()).toBe(text);
    expect(await readPacked('noarch', 'repodata_shards.msgpack.zst')).toEqual({
      info: {
        subdir: 'noarch',
        base_url: '',
        shards_base_url: './shards/',
        created_at: '2026-01-02T00:00:00.000Z',
      },
      shards: {},
    });
  });

  test('a missing folder is an error, or is made when asked to', async () => {
    const missing = inRoot('a', 'b');
    await expect(indexChannel(missing, {}, silentReporter)).rejects.toMatchObject({ code: 'channel-not-found' });
    await indexChannel(missing, { create: true }, silentReporter);
    expect((await stat(path.join(missing, 'noarch', 'repodata.json'))).isFile()).toBe(true);
  });

  test('a record holds what index.json and the bytes say', async () => {
    const file = await writePackage(inRoot('linux-64'), {
      name: 'Full',
      version: '01.0+x',
      build: 'h1_3',
      subdir: 'linux-64',
      runExports: { weak: ['full >=1'], strong: [], strong_constrains: ['z'], noarch: ['n'], other: 1 },
      index: {
        build_number: 3,
        depends: ['z', 'b >=1'],
        constrains: ['c <2'],
        arch: 'x86_64',
        platform: 'linux',
        license: 'MIT',
        license_family: null,
        timestamp: 1_700_000_000_000,
        track_features: 'p, q  r',
        purls: ['pkg:pypi/z', 'pkg:pypi/a'],
        python_site_packages_path: 'lib/python3.13/site-packages',
        extra_depends: { test: ['pytest'], doc: ['sphinx'] },
        flags: ['gpu'],
        unknown: 1,
      },
    });
    await index();
    const { sha256, md5, size } = await hashFile(file);
    const repodata = await readJson('linux-64', 'repodata.json');
    const record = repodata['packages.conda']['Full-01.0+x-h1_3.conda'];
    const expected = {
      arch: 'x86_64',
      build: 'h1_3',
      build_number: 3,
      constrains: ['c <2'],
      depends: ['z', 'b >=1'],
      extra_depends: { doc: ['sphinx'], test: ['pytest'] },
      flags: ['gpu'],
      indexed_timestamp: timestampMs,
      license: 'MIT',
      md5,
      name: 'Full',
      platform: 'linux',
      purls: ['pkg:pypi/a', 'pkg:pypi/z'],
      python_site_packages_path: 'lib/python3.13/site-packages',
      run_exports: { weak: ['full >=1'], noarch: ['n'], strong_constrains: ['z'] },
      sha256,
      size,
      subdir: 'linux-64',
      timestamp: 1_700_000_000_000,
      track_features: 'p q r',
      version: '01.0+x',
    };
    expect(JSON.stringify(record)).toBe(JSON.stringify(expected));
    const shards = await readPacked('linux-64', 'repodata_shards.msgpack.zst');
    expect(Object.keys(shards.shards)).toEqual(['full']);
    const digest = Buffer.from(shards.shards.full).toString('hex');
    const shardBytes = await readFile(inRoot('linux-64', 'shards', `${digest}.msgpack.zst`));
    expect(createHash('sha256').update(shardBytes).digest('hex')).toBe(digest);
    const shard = decode(await decompressZstdBuffer(shardBytes)) as Record<string, Record<string, unknown>>;
    expect(shard).toEqual({
      packages: {},
      'packages.conda': {
        'Full-01.0+x-h1_3.conda': {
          ...expected,
          md5: new Uint8Array(Buffer.from(md5, 'hex')),
          sha256: new Uint8Array(Buffer.from(sha256, 'hex')),
        },
      },
      removed: [],
    });
  });

  test('a .tar.bz2 stands in its own map, without run exports', async () => {
    await mkdir(inRoot('noarch'));
    await writeFile(inRoot('noarch', oldPackageName), oldPackage);
    await index();
    const repodata = await readJson('noarch', 'repodata.json');
    expect(repodata['packages.conda']).toEqual({});
    expect(repodata.packages[oldPackageName]).toMatchObject({ name: 'old', noarch: 'generic', track_features: 'p q' });
    expect(repodata.packages[oldPackageName]).not.toHaveProperty('run_exports');
  });

  test('records are ordered by name, version, build and type as texts', async () => {
    for (const [name, version] of [
      ['a-b', '1.0'],
      ['a', '1.0+x'],
      ['a', '1.0'],
      ['a', '10'],
      ['a', '9'],
    ] as const) {
      await writePackage(inRoot('noarch'), { name, version });
    }
    await index();
    const names = Object.keys((await readJson('noarch', 'repodata.json'))['packages.conda']);
    expect(names).toEqual(['a-1.0-0', 'a-1.0+x-0', 'a-10-0', 'a-9-0', 'a-b-1.0-0'].map((stem) => `${stem}.conda`));
  });

  test('packages that need revision 3 stand in the map v3, without extension', async () => {
    await writePackage(inRoot('noarch'), { name: 'v', index: { depends: ['foo[extras=[x]]'] } });
    await writePackage(inRoot('noarch'), { name: 'w', index: { repodata_revision: 3 } });
    await writePackage(inRoot('noarch'), { name: 'plain' });
    await index();
    const repodata = await readJson('noarch', 'repodata.json');
    expect(Object.keys(repodata['packages.conda'])).toEqual(['plain-1.0-0.conda']);
    expect(Object.keys(repodata.v3.conda)).toEqual(['v-1.0-0', 'w-1.0-0']);
    expect(repodata.info.repodata_revisions).toEqual({
      v3: { n_packages: 2, oldest: timestampMs, newest: timestampMs },
    });
    await index();
    expect(await readJson('noarch', 'repodata.json')).toEqual(repodata);
  });

  test('every known subdir is found, other folders and files are left alone', async () => {
    await writePackage(inRoot('osx-arm64'), { name: 'a', subdir: 'osx-arm64' });
    await writePackage(inRoot('not-a-subdir'), { name: 'b' });
    await writeFile(inRoot('linux-64'), 'a file');
    const report = await index();
    expect(report.subdirs.map((item) => item.subdir)).toEqual(['noarch', 'osx-arm64']);
    expect(await readdir(inRoot('not-a-subdir'))).toEqual(['b-1.0-0.conda']);
  });

  test('the same packages give the same bytes, wherever and in whatever order they came', async () => {
    for (const name of ['b', 'a', 'c']) await writePackage(inRoot('noarch'), { name });
    await index();
    const other = await mkdtemp(path.join(tmpdir(), 'index-channel-'));
    try {
      for (const name of ['c', 'a', 'b']) {
        await writePackage(path.join(other, 'noarch'), { name });
        await indexChannel(other, { timestampMs }, silentReporter);
      }
      const [ours, theirs] = [await snapshot(inRoot('noarch')), await snapshot(path.join(other, 'noarch'))];
      expect(theirs).toEqual(ours);
    } finally {
      await rm(other, { recursive: true });
    }
  });
});

describe('indexing again', () => {
  test('touches nothing when nothing changed', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    // A second look may renew the time of repodata.json, as a package was written in the same clock tick.
    await index({ timestampMs: timestampMs + 1000 });
    const before = await snapshot(root, true);
    const report = await index({ timestampMs: timestampMs + 2000 });
    expect(report.subdirs).toEqual([
      { subdir: 'noarch', packages: 1, added: [], updated: [], dropped: [], changed: false },
    ]);
    expect(await snapshot(root, true)).toEqual(before);
  });

  test('adds, drops, and keeps the time of the first indexing', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    const gone = await writePackage(inRoot('noarch'), { name: 'gone' });
    await index();
    await rm(gone);
    await writePackage(inRoot('noarch'), { name: 'b' });
    const report = await index({ timestampMs: timestampMs + 5 });
    expect(report.subdirs[0]).toMatchObject({ added: ['b-1.0-0.conda'], dropped: ['gone-1.0-0.conda'], changed: true });
    const records = (await readJson('noarch', 'repodata.json'))['packages.conda'];
    expect(Object.keys(records)).toEqual(['a-1.0-0.conda', 'b-1.0-0.conda']);
    expect(records['a-1.0-0.conda'].indexed_timestamp).toBe(timestampMs);
    expect(records['b-1.0-0.conda'].indexed_timestamp).toBe(timestampMs + 5);
  });

  test.each([
    ['of another size', 'other content, longer'],
    ['of the same size', 'CONTENT\n'],
  ])('sees a file that was replaced by one %s, even with an old time', async (_, content) => {
    const file = await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    await index();
    const old = await stat(file);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writePackage(inRoot('noarch'), { name: 'a', content });
    await utimes(file, old.atime, old.mtime);
    const report = await index({ timestampMs: timestampMs + 7 });
    expect(report.subdirs[0]).toMatchObject({ updated: ['a-1.0-0.conda'] });
    const record = (await readJson('noarch', 'repodata.json'))['packages.conda']['a-1.0-0.conda'];
    const { sha256, size } = await hashFile(file);
    expect(record).toMatchObject({ sha256, size, indexed_timestamp: timestampMs + 7 });
  });

  test('carries along what it does not know', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await writePackage(inRoot('noarch'), { name: 'b' });
    await index();
    const repodata = await readJson('noarch', 'repodata.json');
    repodata.info.channel_relations = { base: 'https://example.org/base' };
    repodata.info.future = [1];
    repodata['packages.conda']['a-1.0-0.conda'].attestations_sha256 = 'ab';
    repodata['packages.conda']['a-1.0-0.conda'].depends = ['patched'];
    repodata.removed = ['z-1-0.conda'];
    repodata.v9 = { conda: {} };
    repodata.v3 = { whl: { 'w-1-0': { name: 'w', sha256: 'a'.repeat(64) } }, exotic: { x: 1 } };
    await writeFile(inRoot('noarch', 'repodata.json'), JSON.stringify(repodata));
    await writePackage(inRoot('noarch'), { name: 'c' });
    await index();
    const after = await readJson('noarch', 'repodata.json');
    expect(after.info).toMatchObject({ channel_relations: { base: 'https://example.org/base' }, future: [1] });
    expect(after.removed).toEqual(['z-1-0.conda']);
    expect(after.v9).toEqual({ conda: {} });
    expect(after.v3).toEqual(repodata.v3);
    expect(after['packages.conda']['a-1.0-0.conda']).toMatchObject({
      attestations_sha256: 'ab',
      depends: ['patched'],
    });
    expect(Object.keys(after['packages.conda'])).toHaveLength(3);
    expect(Object.keys((await readPacked('noarch', 'repodata_shards.msgpack.zst')).shards)).toEqual([
      'a',
      'b',
      'c',
      'w',
    ]);
  });

  test('keeps what other indexers said of a package when all are read again', async () => {
    await writePackage(inRoot('noarch'), { name: 'a', index: { license: 'MIT' } });
    await index();
    const repodata = await readJson('noarch', 'repodata.json');
    repodata['packages.conda']['a-1.0-0.conda'].attestations_sha256 = 'ab';
    repodata['packages.conda']['a-1.0-0.conda'].license = 'wrong';
    await writeFile(inRoot('noarch', 'repodata.json'), JSON.stringify(repodata));
    await index({ rereadAll: true, timestampMs: timestampMs + 9 });
    expect((await readJson('noarch', 'repodata.json'))['packages.conda']['a-1.0-0.conda']).toMatchObject({
      attestations_sha256: 'ab',
      license: 'MIT',
      indexed_timestamp: timestampMs,
    });
  });

  test('with a base_url keeps packages that are elsewhere, and states version 2', async () => {
    await mkdir(inRoot('noarch'));
    const elsewhere = { name: 'e', version: '1', build: '0', build_number: 0, depends: [] };
    const old = {
      info: { subdir: 'noarch', base_url: 'https://example.org/p/' },
      packages: { 'e-1-0.tar.bz2': elsewhere },
    };
    await writeFile(inRoot('noarch', 'repodata.json'), JSON.stringify(old));
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    const after = await readJson('noarch', 'repodata.json');
    expect(after).toMatchObject({ info: old.info, packages: old.packages, repodata_version: 2 });
    expect(Object.keys(after['packages.conda'])).toEqual(['a-1.0-0.conda']);
    const shards = await readPacked('noarch', 'repodata_shards.msgpack.zst');
    expect(shards.info.base_url).toBe('https://example.org/p/');
  });

  test('makes a damaged index anew, with a warning', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await writeFile(inRoot('noarch', 'repodata.json'), '{"packages":');
    const events: BuildEvent[] = [];
    await indexChannel(root, { timestampMs }, (event) => events.push(event));
    expect(Object.keys((await readJson('noarch', 'repodata.json'))['packages.conda'])).toEqual(['a-1.0-0.conda']);
    expect(events).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(/not valid/) }),
    );
  });

  test('a missing or stale .zst or shard is made again', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    const good = await snapshot(inRoot('noarch'));
    await writeFile(inRoot('noarch', 'repodata.json.zst'), 'damaged');
    await rm(inRoot('noarch', 'shards'), { recursive: true });
    await index();
    expect(await snapshot(inRoot('noarch'))).toEqual(good);
  });

  test('old shards stay for a week after they were last named', async () => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    const first = await readdir(inRoot('noarch', 'shards'));
    await writePackage(inRoot('noarch'), { name: 'a', version: '2.0' });
    await index({ timestampMs: timestampMs + 1 });
    expect(await readdir(inRoot('noarch', 'shards'))).toEqual(expect.arrayContaining(first));
    await index({ timestampMs: timestampMs + 6 * 86_400_000 });
    expect(await readdir(inRoot('noarch', 'shards'))).toHaveLength(2);
    await index({ timestampMs: timestampMs + 8 * 86_400_000 });
    const left = await readdir(inRoot('noarch', 'shards'));
    expect(left).toHaveLength(1);
    expect(left).not.toEqual(first);
  });

  test('a file that was put back is no longer yanked', async () => {
    await mkdir(inRoot('noarch'));
    const old = { info: {}, packages: {}, 'packages.conda': {}, removed: ['a-1.0-0.conda', 'b-1.0-0.conda'] };
    await writeFile(inRoot('noarch', 'repodata.json'), JSON.stringify(old));
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    expect((await readJson('noarch', 'repodata.json')).removed).toEqual(['b-1.0-0.conda']);
  });
});

describe('packages that cannot be indexed', () => {
  test.each<[string, (file: string) => Promise<unknown>, RegExp]>([
    ['cut off', async (file) => writeFile(file, (await readFile(file)).subarray(0, 300)), /zip/],
    ['no archive', (file) => writeFile(file, 'hello'), /neither/],
    [
      'without name',
      async (file) => cp(await writePackage(inRoot('x'), { name: 'bad', index: { name: '' } }), file),
      /'name' in its info\/index.json/,
    ],
    [
      'with a version that is a number',
      async (file) => cp(await writePackage(inRoot('x'), { name: 'bad', index: { version: 1 } }), file),
      /'version'/,
    ],
    [
      'with bad run exports',
      async (file) => cp(await writePackage(inRoot('x'), { name: 'bad', runExports: { weak: 'a' } }), file),
      /run_exports/,
    ],
  ])('%s: the error names the file, the subdir stays as it was, the others are indexed', async (_, spoil, problem) => {
    await writePackage(inRoot('noarch'), { name: 'a' });
    await index();
    const before = await readFile(inRoot('noarch', 'repodata.json'), 'utf8');
    const bad = await writePackage(inRoot('noarch'), { name: 'bad' });
    await spoil(bad);
    await writePackage(inRoot('linux-64'), { name: 'c', subdir: 'linux-64' });
    const report = await index();
    expect([...report.failures.keys()]).toEqual(['noarch']);
    const failure = report.failures.get('noarch');
    expect(failure).toBeInstanceOf(PixiBuildError);
    expect(failure?.code).toBe('channel-package-unreadable');
    expect(failure?.message).toContain(bad);
    expect(failure?.message).toMatch(problem);
    expect(await readFile(inRoot('noarch', 'repodata.json'), 'utf8')).toBe(before);
    expect(Object.keys((await readJson('linux-64', 'repodata.json'))['packages.conda'])).toEqual(['c-1.0-0.conda']);
  });

  test('a folder or a dangling name is no package', async () => {
    await mkdir(inRoot('noarch', 'd-1-0.conda'), { recursive: true });
    await writeFile(inRoot('noarch', '.a-1.0-0.conda.123.abc'), 'half');
    await index();
    expect((await readJson('noarch', 'repodata.json'))['packages.conda']).toEqual({});
  });

  test('says so when name or platform disagree with the place', async () => {
    const file = await writePackage(inRoot('noarch'), { name: 'a', subdir: 'linux-64' });
    await cp(file, inRoot('noarch', 'b-1.0-0.conda'));
    const warnings: string[] = [];
    await indexChannel(root, { timestampMs }, (event) => {
      if (event.kind === 'log' && event.level === 'warning') warnings.push(event.message);
    });
    expect(warnings.some((text) => /b-1\.0-0\.conda says that it is a-1\.0-0/.test(text))).toBe(true);
    expect(warnings.some((text) => /belongs into linux-64/.test(text))).toBe(true);
  });
});
