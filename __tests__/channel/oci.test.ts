import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ResourceAnswer } from '../../src/channel/index.js';
import { parseChallenges } from '../../src/channel/network/challenge.js';
import { ociReference } from '../../src/channel/network/oci-reference.js';
import { networkSetup } from './network-setup.js';
import { type Registry, type RegistryOptions, startRegistry } from './registry.js';

const { folder, events, network } = networkSetup('oci');

describe('a file of a channel in a registry', () => {
  const v1 = 'application/vnd.conda.package.v1';
  const v2 = 'application/vnd.conda.package.v2';
  const repodata = 'application/vnd.conda.repodata.v1+json';
  test.each<[string, string, string, string | undefined]>([
    ['noarch/xtensor-0.9.0-0.tar.bz2', 'noarch/xtensor', '0.9.0-0', v1],
    ['linux-64/a-b-1.0-h1_0.conda', 'linux-64/a-b', '1.0-h1_0', v2],
    ['linux-64/_libgcc_mutex-0.1-main.conda', 'linux-64/zzz_libgcc_mutex', '0.1-main', v2],
    ['osx-64/x-1!2.0+3=4-h_0.conda', 'osx-64/x', '1__e__2.0__p__3__eq__4-h_0', v2],
    ['osx-64/x-1%212.0%2B3-h_0.conda', 'osx-64/x', '1__e__2.0__p__3-h_0', v2],
    ['noarch/repodata.json', 'noarch/repodata.json', 'latest', repodata],
    ['noarch/repodata.json.zst', 'noarch/repodata.json', 'latest', `${repodata}+zst`],
    ['noarch/repodata.json.bz2', 'noarch/repodata.json', 'latest', `${repodata}+bz2`],
    ['noarch/repodata.json.gz', 'noarch/repodata.json', 'latest', `${repodata}+gzip`],
    ['noarch/repodata_shards.msgpack.zst', 'noarch/repodata_shards.msgpack.zst', 'latest', undefined],
  ])('%s', (...[file, repository, tag, mediaType]) => {
    expect(ociReference(`oci://ghcr.io/mirrors/forge/${file}`)).toEqual({
      host: 'ghcr.io',
      repository: `mirrors/forge/${repository}`,
      tag,
      mediaType,
    });
  });

  test('a package needs its whole name', () => {
    expect(() => ociReference('oci://ghcr.io/mirrors/forge/noarch/x-1.conda')).toThrow(/name-version-build/);
  });
});

test.each<[string | undefined, [string, Record<string, string>][]]>([
  [undefined, []],
  ['Basic realm="a"', [['basic', { realm: 'a' }]]],
  [
    'Bearer realm="https://x/token",service="a, \\"b\\"" , scope=c',
    [['bearer', { realm: 'https://x/token', service: 'a, "b"', scope: 'c' }]],
  ],
  [
    'Negotiate, Basic realm="a"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'a' }],
    ],
  ],
  [
    'NTLM abc==, Bearer realm=x',
    [
      ['ntlm', {}],
      ['bearer', { realm: 'x' }],
    ],
  ],
  [
    'Basic Realm=a, Bearer realm="b",service=c',
    [
      ['basic', { realm: 'a' }],
      ['bearer', { realm: 'b', service: 'c' }],
    ],
  ],
])('challenge %j', (...[header, expected]) => {
  const found = parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  expect(found).toEqual(expected);
});

describe('a registry', () => {
  const bytes = Buffer.from('the package');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files: RegistryOptions['files'] = [
    { repository: 'mirrors/forge/noarch/demo', tag: '1.0-h0_0', mediaType: 'application/vnd.conda.package.v2', bytes },
    {
      repository: 'mirrors/forge/noarch/demo',
      tag: '1.0-h0_0',
      mediaType: 'application/vnd.conda.package.v1',
      bytes: Buffer.from('the old package'),
    },
    {
      repository: 'mirrors/forge/noarch/repodata.json',
      tag: 'latest',
      mediaType: 'application/vnd.conda.repodata.v1+json',
      bytes: Buffer.from('{}'),
    },
  ];
  const forge = 'https://conda.example/forge';

  async function registry(
    options: Omit<RegistryOptions, 'files'>,
    run: (registry: Registry) => Promise<void>,
  ): Promise<void> {
    const started = await startRegistry({ files, ...options });
    try {
      await run(started);
      expect(started.complaints).toEqual([]);
    } finally {
      await started.close();
    }
  }
  const mirrorsOf = ({ url }: Registry) => ({ [forge]: [`oci://${new URL(url).host}/mirrors/forge`] });
  const textOf = (answer: ResourceAnswer): string => (answer.kind === 'found' ? answer.bytes.toString() : answer.kind);
  const get = async (from: Registry, name: string, environment = {}): Promise<string> =>
    textOf(
      await network({ mirrors: mirrorsOf(from), environment }).get({ url: `${forge}/noarch/${name}`, limit: 100 }),
    );

  test('gives files by their manifest, with a token for each repository', async () => {
    await registry({ access: 'bearer' }, async (from) => {
      const using = network({ mirrors: mirrorsOf(from) });
      const read = async (name: string) => textOf(await using.get({ url: `${forge}/noarch/${name}`, limit: 100 }));
      expect(await read('demo-1.0-h0_0.conda')).toBe('the package');
      expect(await read('demo-1.0-h0_0.tar.bz2')).toBe('the old package');
      expect(await read('repodata.json')).toBe('{}');
      expect(await read('repodata.json.zst')).toBe('missing');
      expect(await read('repodata_shards.msgpack.zst')).toBe('missing');
      expect(await read('other-1.0-h0_0.conda')).toBe('missing');
      const count = (part: string): number => from.requests.filter((request) => request.includes(part)).length;
      expect(count('/token')).toBe(3);
      expect(from.requests.filter((request) => request === 'GET /v2/')).toHaveLength(1);
      expect(events.filter(({ kind }) => kind === 'secret')).toHaveLength(3);
    });
  });

  test('gives a blob whose digest is known at once', async () => {
    await registry({ access: 'bearer' }, async (from) => {
      const destination = path.join(folder(), 'demo.conda');
      const using = network({ mirrors: mirrorsOf(from) });
      await using.download(`${forge}/noarch/demo-1.0-h0_0.conda`, destination, { sha256, size: bytes.length });
      expect(await readFile(destination, 'utf8')).toBe('the package');
      expect(from.requests.filter((request) => request.includes('/manifests/'))).toEqual([]);
    });
  });

  test('that fetches from another is asked for the manifest too', async () => {
    await registry({ access: 'none', pullThrough: true }, async (from) => {
      const destination = path.join(folder(), 'pulled.conda');
      const using = network({ mirrors: mirrorsOf(from) });
      await using.download(`${forge}/noarch/demo-1.0-h0_0.conda`, destination, { sha256 });
      expect(await readFile(destination, 'utf8')).toBe('the package');
    });
  });

  test('may keep blobs at another server, which gets no credential', async () => {
    await registry({ access: 'bearer', redirects: true }, async (from) => {
      expect(await get(from, 'demo-1.0-h0_0.conda')).toBe('the package');
    });
  });

  test('gets a new token when the old one has ended', async () => {
    await registry({ access: 'bearer' }, async (from) => {
      const using = network({ mirrors: mirrorsOf(from) });
      const read = async () => textOf(await using.get({ url: `${forge}/noarch/demo-1.0-h0_0.conda`, limit: 100 }));
      expect(await read()).toBe('the package');
      from.expire();
      expect(await read()).toBe('the package');
    });
  });

  test('that says of itself less than its repositories want', async () => {
    await registry({ access: 'bearer', announced: 'none' }, async (from) => {
      expect(await get(from, 'demo-1.0-h0_0.conda')).toBe('the package');
    });
  });

  test.each(['bearer', 'basic'] as const)(
    'that is private (%s) gets the stored credential, or refuses',
    async (access) => {
      await registry({ access, basic: 'me:geheim' }, async (from) => {
        const file = path.join(folder(), 'auth.json');
        await writeFile(file, JSON.stringify({ '127.0.0.1': { BasicHTTP: { username: 'me', password: 'geheim' } } }));
        expect(await get(from, 'demo-1.0-h0_0.conda', { RATTLER_AUTH_FILE: file })).toBe('the package');
        await expect(get(from, 'demo-1.0-h0_0.conda')).rejects.toMatchObject({ code: 'channel-unauthorised' });
      });
    },
  );
});
