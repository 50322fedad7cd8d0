import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { indexChannel } from '../../src/channel/index.js';
import { decodeShard, decodeShardIndex } from '../../src/channel/reading/shard-decode.js';
import { silentReporter } from '../../src/support/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { serveFolder } from './http-server.js';
import { oldPackage, oldPackageName, writePackage } from './packages.js';

const script = (name: string): string => fileURLToPath(new URL(`scripts/${name}`, import.meta.url));
const timestampMs = 1_767_000_000_000;
const subdirs = ['linux-64', 'noarch', 'win-64'];

let scratch: string;
let ours: string;
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'channel-rattler-'));
  ours = path.join(scratch, 'ours');
  await writePackages(ours);
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Packages with every kind of metadata, many of them drawn by a fixed rule. */
async function writePackages(root: string): Promise<void> {
  const noarch = path.join(root, 'noarch');
  await writePackage(path.join(root, 'linux-64'), {
    name: 'full',
    version: '1!01.0+x',
    build: 'h1_3',
    subdir: 'linux-64',
    runExports: { weak: ['full >=1'], strong: ['s'], noarch: ['n'], weak_constrains: ['w'], strong_constrains: ['c'] },
    index: {
      build_number: 3,
      depends: ['z', 'b >=1,<2', 'numpy >=1.20 *_0', 'python >=3.8,!=3.9.*'],
      constrains: ['y <2', 'x'],
      arch: 'x86_64',
      platform: 'linux',
      license: 'MIT OR Apache-2.0',
      license_family: 'MIT',
      timestamp: 1_700_000_000_000,
      track_features: 'p q',
      features: 'f',
      purls: ['pkg:pypi/z', 'pkg:pypi/a'],
      python_site_packages_path: 'lib/python3.13/site-packages',
      extra_depends: { test: ['pytest'], doc: ['sphinx'] },
      flags: ['gpu', 'blas:mkl'],
      unknown: { a: 1 },
    },
  });
  await writePackage(noarch, { name: 'Upper-Case', version: '01.0', index: { noarch: 'python' }, runExports: {} });
  await writePackage(noarch, { name: 'legacy', index: { noarch: true, timestamp: 1_700_000_000, license: null } });
  await writePackage(noarch, { name: 'v3-spec', index: { noarch: 'generic', depends: ['foo[extras=[x]]'] } });
  await writePackage(noarch, { name: 'v3-stated', index: { noarch: 'generic', repodata_revision: 3 } });
  await writeFile(path.join(noarch, oldPackageName), oldPackage);
  const names = ['a', 'a-b', 'ab', 'a_b', '_a', 'a.b', '7', 'zlib'];
  const versions = ['1.0', '1.0+x', '1.0_1', '1!0.9', '10', '9', '1.0.post1', '2024a'];
  for (let i = 0; i < 40; i++) {
    await writePackage(path.join(root, i % 3 === 0 ? 'win-64' : 'noarch'), {
      name: names[(i * 5) % names.length] as string,
      version: versions[(i * 3) % versions.length] as string,
      build: `h${i % 4}_${i}`,
      subdir: i % 3 === 0 ? 'win-64' : 'noarch',
      content: `content ${i}\n`,
      index: { build_number: i, depends: i % 2 === 0 ? [] : [`dep${i} >=${i}`] },
    });
  }
}

/**
 * The allowed differences between two indexes of one folder:
 * - `"v3":{}` at the end of an index without such packages, which this version of the reference writes and we, like
 *   pixi's, do not;
 * - times of indexing.
 */
function comparable(text: string): string {
  return text.replace(/,"v3":\{\}\}$/, '}').replace(/"(indexed_timestamp|oldest|newest)":\d+/g, '"$1":0');
}

const readIndex = (root: string, subdir: string): Promise<string> =>
  readFile(path.join(root, subdir, 'repodata.json'), 'utf8');

async function readShards(root: string, subdir: string): Promise<Map<string, string>> {
  const folder = path.join(root, subdir);
  const index = await decodeShardIndex(await readFile(path.join(folder, 'repodata_shards.msgpack.zst')));
  const found = new Map<string, string>();
  for (const [name, digest] of index.shards) {
    const shard = await decodeShard(await readFile(path.join(folder, 'shards', `${digest}.msgpack.zst`)));
    found.set(name, comparable(JSON.stringify(shard)));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

await describeWithOracle('our index and that of py-rattler', (oracle) => {
  beforeAll(() => indexChannel(ours, { timestampMs }, silentReporter));

  test('are the same, byte for byte, and so are the shards', async () => {
    const theirs = path.join(scratch, 'theirs');
    await writePackages(theirs);
    await oracle.ask(script('index.py'), { root: theirs });
    for (const subdir of subdirs) {
      expect(comparable(await readIndex(ours, subdir))).toBe(comparable(await readIndex(theirs, subdir)));
      const shards = await readShards(ours, subdir);
      expect(shards.size).toBeGreaterThan(0);
      expect(shards).toEqual(await readShards(theirs, subdir));
      const files = (root: string) => readdir(path.join(root, subdir));
      expect((await files(ours)).sort()).toEqual((await files(theirs)).sort());
    }
  });

  test('are each kept by the other', async () => {
    const root = path.join(scratch, 'both');
    await cp(ours, root, { recursive: true, preserveTimestamps: true });
    const before = await Promise.all(subdirs.map((subdir) => readIndex(root, subdir)));
    await oracle.ask(script('index.py'), { root });
    const kept = await Promise.all(subdirs.map((subdir) => readIndex(root, subdir)));
    // It leaves our times of indexing alone.
    expect(kept.map((text) => text.replace(/,"v3":\{\}\}$/, '}'))).toEqual(before);
    const report = await indexChannel(root, { timestampMs: timestampMs + 1 }, silentReporter);
    for (const subdir of report.subdirs) expect(subdir).toMatchObject({ added: [], updated: [], dropped: [] });
    expect(await Promise.all(subdirs.map((subdir) => readIndex(root, subdir)))).toEqual(before);
  });

  test.each([
    ['a folder', 'file', false],
    ['shards over HTTP', 'http', true],
    ['repodata.json.zst over HTTP', 'http', false],
  ])('its client reads all of our records from %s', async (_, scheme, shards) => {
    const hidden = shards ? ['repodata.json', 'repodata.json.zst'] : [];
    const server = await serveFolder(ours, hidden);
    try {
      const channel = scheme === 'file' ? pathToFileURL(ours).href : server.url;
      const cache = path.join(scratch, `cache-${scheme}-${shards}`);
      await mkdir(cache);
      const documents = await Promise.all(subdirs.map(async (subdir) => JSON.parse(await readIndex(ours, subdir))));
      const names = new Set<string>();
      const expected = new Map<string, Record<string, unknown>>();
      documents.forEach((document, index) => {
        const v3 = Object.entries(document.v3?.conda ?? {}).map(([stem, record]) => [`${stem}.conda`, record] as const);
        const records = [...Object.entries(document.packages), ...Object.entries(document['packages.conda']), ...v3];
        for (const [fileName, record] of records as [string, Record<string, unknown>][]) {
          // The client finds no package with capitals in its name, in its own index neither.
          if (fileName === 'Upper-Case-01.0-0.conda') continue;
          names.add(String(record['name']));
          expected.set(`${subdirs[index]}/${fileName}`, record);
        }
      });
      const question = { channel, platforms: subdirs, specs: [...names], cache, shards };
      const answer = await oracle.ask<Record<string, Record<string, unknown>>>(script('query.py'), question);
      const found = new Map(
        Object.entries(answer).map(([url, record]) => [decodeURIComponent(url).split('/').slice(-2).join('/'), record]),
      );
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, record] of expected) {
        for (const member of ['sha256', 'md5', 'size', 'build_number', 'subdir', 'build', 'indexed_timestamp']) {
          expect([key, member, found.get(key)?.[member]]).toEqual([key, member, record[member]]);
        }
      }
      if (shards) expect(server.requests.some((request) => request.includes('/shards/'))).toBe(true);
    } finally {
      await server.close();
    }
  });
});
