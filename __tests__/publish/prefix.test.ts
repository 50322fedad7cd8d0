import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createNetwork, defaultConfiguration } from '../../src/channel/index.js';
import {
  openPublishTarget,
  type PublishContext,
  type PublishFile,
  type PublishOutcome,
  parsePublishTarget,
  readPublishFile,
} from '../../src/publish/index.js';
import { type TestPackage, writePackage } from '../channel/packages.js';
import { type FakePrefix, type FakePrefixOptions, startFakePrefix } from '../fakes/prefix-server.js';
import { forceMode, recorder, skipMode, strictMode } from './events.js';

const token = 'pfx_0123456789abcdef';

let scratch: string;
let fake: FakePrefix;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'prefix-'));
});
afterEach(async () => {
  await fake.close();
  await rm(scratch, { recursive: true, force: true });
});

async function build(spec: TestPackage, folder = 'built'): Promise<PublishFile> {
  return readPublishFile(await writePackage(path.join(scratch, folder), spec));
}

interface Setup extends Partial<FakePrefixOptions> {
  readonly env?: (fake: FakePrefix) => Record<string, string>;
  readonly channel?: string;
  readonly context?: Partial<PublishContext>;
}

/** A server with the channel `chan`, and a target on it that has the token, or what `env` gives instead. */
async function setUp(setup: Setup = {}) {
  const { env = () => ({ PREFIX_API_KEY: token }), channel = 'chan', context, ...options } = setup;
  fake = await startFakePrefix({ channels: ['chan', 'user/chan'], tokens: [token], ...options });
  const recorded = recorder();
  const environment = { PREFIX_SERVER_URL: fake.url, ...env(fake) };
  const spec = parsePublishTarget(`${fake.url}/${channel}`, {
    cwd: scratch,
    kind: 'channel',
    env: environment,
    offline: false,
  });
  const target = openPublishTarget(spec, {
    env: environment,
    report: recorded.report,
    homeDirectory: scratch,
    retry: { baseDelayMs: 1 },
    ...context,
  });
  return { target, ...recorded };
}

const summary = (outcomes: readonly PublishOutcome[]): string[] =>
  outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error.code : outcome.status));

/** Statuses of the uploads, in order; undefined where the connection ended without one. */
const uploadStatuses = (): (number | undefined)[] =>
  fake.requests.filter((request) => request.path.startsWith('/api/v1/upload/')).map((request) => request.status);

/** No event, outcome or error may hold a secret. */
function expectNoSecret(secrets: readonly string[], ...shown: unknown[]): void {
  const text = shown
    .map((item) =>
      JSON.stringify(item, (_, value) =>
        value instanceof Error ? { ...value, message: value.message, stack: value.stack, cause: value.cause } : value,
      ),
    )
    .join('\n');
  for (const secret of secrets) expect(text).not.toContain(secret);
}

describe('an upload', () => {
  test('is the form of prefix.dev, byte for byte, and the file is then listed', async () => {
    const { target, report, secrets, statuses, events } = await setUp();
    await target.validate();
    await target.checkCredentials();
    const files = [await build({ name: 'a', version: '1!2.0+x' }), await build({ name: 'b', subdir: 'linux-64' })];
    expect(await target.existing(files.map((file) => file.identity))).toEqual(new Map());
    const outcomes = await target.publish(files, { ...skipMode, report });
    expect(outcomes).toEqual([
      { file: files[0], status: 'published', url: `${fake.url}/chan/noarch/a-1!2.0+x-0.conda` },
      { file: files[1], status: 'published', url: `${fake.url}/chan/linux-64/b-1.0-0.conda` },
    ]);
    expect(fake.problems).toEqual([]);
    expect(fake.uploads).toEqual(files.map((file) => file.fileName));
    const stored = fake.packages.get('chan/noarch/a-1!2.0+x-0.conda');
    expect(stored?.bytes.equals(await readFile((files[0] as PublishFile).path))).toBe(true);
    expect(secrets()).toContain(token);
    expect(statuses()).toEqual(['uploading', 'published', 'uploading', 'published']);
    expectNoSecret(
      [token],
      events.filter((event) => event.kind !== 'secret'),
      outcomes,
      target.description,
    );
    const existing = await target.existing(files.map((file) => file.identity));
    expect(existing.get('linux-64/b-1.0-0')).toMatchObject({ sha256: files[1]?.sha256, fileName: 'b-1.0-0.conda' });
  });

  test('streams a file of many pieces and tells its progress', async () => {
    const { target, report, events } = await setUp();
    const file = await build({ name: 'big', content: Buffer.alloc(3_000_000, Math.random().toString(36)) });
    const noise = await readPublishFile(
      await writePackage(path.join(scratch, 'noise'), {
        name: 'noise',
        content: randomBytes(3_000_000),
      }),
    );
    expect(summary(await target.publish([file, noise], { ...skipMode, report }))).toEqual(['published', 'published']);
    expect(fake.problems).toEqual([]);
    const progress = events.filter((event) => event.kind === 'progress' && event.label === 'upload noise-1.0-0.conda');
    expect(progress.at(-1)).toMatchObject({ done: noise.sizeBytes, total: noise.sizeBytes, unit: 'bytes' });
  });

  test('keeps the namespace of a channel', async () => {
    const { target, report } = await setUp({ channel: 'user/chan/' });
    expect(summary(await target.publish([await build({ name: 'a' })], { ...skipMode, report }))).toEqual(['published']);
    expect([...fake.packages.keys()]).toEqual(['user/chan/noarch/a-1.0-0.conda']);
    expect(fake.requests.some((request) => request.path === '/api/v1/upload/user/chan')).toBe(true);
  });

  test('of a file that changed since it was built is not completed', async () => {
    const { target, report } = await setUp();
    const file = await build({ name: 'a' });
    const bytes = await readFile(file.path);
    bytes[100] = (bytes[100] as number) ^ 1;
    await writeFile(file.path, bytes);
    const other = await build({ name: 'b' });
    const outcomes = await target.publish([file, other], { ...skipMode, report });
    expect(summary(outcomes)).toEqual(['package-changed', 'published']);
    expect(fake.uploads).toEqual(['b-1.0-0.conda']);
  });
});

describe('what is there already', () => {
  test.each([
    ['skip', skipMode, 'same', 'skipped', 'already there, identical'],
    ['skip', skipMode, 'other', 'skipped', 'already there, with other content'],
    ['no skip', strictMode, 'same', 'package-exists', undefined],
    ['no skip', strictMode, 'other', 'package-exists', undefined],
    ['force', forceMode, 'other', 'overwritten', undefined],
  ])('%s (%j), %s content: %s', async (_, mode, content, expected, reason) => {
    const { target, report, warnings } = await setUp();
    const file = await build({ name: 'a' });
    const there = content === 'same' ? file : await build({ name: 'a', content: 'CONTENT\n' }, 'other');
    fake.store('chan', there.fileName, await readFile(there.path));
    const outcomes = await target.publish([file, await build({ name: 'b' })], { ...mode, report });
    expect(summary(outcomes)).toEqual([expected, 'published']);
    if (reason !== undefined) expect(outcomes[0]).toMatchObject({ reason });
    expect(warnings()).toHaveLength(reason?.includes('other') ? 1 : 0);
    // What the index shows is not sent in vain.
    expect(fake.uploads).toEqual(mode.force ? ['a-1.0-0.conda', 'b-1.0-0.conda'] : ['b-1.0-0.conda']);
    expect(fake.problems).toEqual([]);
  });

  test.each([
    ['skip', skipMode, 'skipped'],
    ['no skip', strictMode, 'package-exists'],
  ])('409 for a file that is not listed yet, %s', async (_, mode, expected) => {
    const { target, report } = await setUp({ listingLag: 1 });
    const file = await build({ name: 'a' });
    fake.store('chan', file.fileName, await readFile(file.path));
    const outcomes = await target.publish([file], { ...mode, report });
    expect(summary(outcomes)).toEqual([expected]);
    expect(uploadStatuses()).toEqual([409]);
    if (expected === 'skipped') expect(outcomes[0]).toMatchObject({ reason: 'already there, identical' });
  });

  test('409 with --force is an error', async () => {
    const { target, report } = await setUp();
    fake.enqueue({ kind: 'status', status: 409 });
    expect(summary(await target.publish([await build({ name: 'a' })], { ...forceMode, report }))).toEqual([
      'package-exists',
    ]);
  });
});

describe('failures that may pass', () => {
  test.each<[string, Parameters<FakePrefix['enqueue']>]>([
    [
      '503 503',
      [
        { kind: 'status', status: 503 },
        { kind: 'status', status: 503 },
      ],
    ],
    ['429 with Retry-After', [{ kind: 'status', status: 429, headers: { 'retry-after': '0' } }]],
    ['408, 502, 500', [408, 502, 500].map((status) => ({ kind: 'status' as const, status }))],
    ['a connection closed mid-body', [{ kind: 'close', afterBytes: 1 }]],
    ['a slow answer', [{ kind: 'slow', ms: 200 }]],
  ])('%s, then the upload succeeds', async (_, steps) => {
    const { target, report } = await setUp();
    fake.enqueue(...steps);
    expect(summary(await target.publish([await build({ name: 'a' })], { ...strictMode, report }))).toEqual([
      'published',
    ]);
    expect(fake.problems).toEqual([]);
    expect(fake.packages.get('chan/noarch/a-1.0-0.conda')?.writes).toBe(1);
  });

  test('are given up after four tries, and the next file is tried', async () => {
    const { target, report } = await setUp();
    fake.enqueue(...Array.from({ length: 4 }, () => ({ kind: 'status' as const, status: 502, body: 'bad gateway' })));
    const outcomes = await target.publish([await build({ name: 'a' }), await build({ name: 'b' })], {
      ...skipMode,
      report,
    });
    expect(summary(outcomes)).toEqual(['upload-failed', 'published']);
    expect(outcomes[0]).toMatchObject({ error: { message: expect.stringMatching(/4 tries.*HTTP 502: bad gateway/) } });
    expect(uploadStatuses()).toEqual([502, 502, 502, 502, 201]);
  });

  test.each([
    ['skip', skipMode],
    ['no skip', strictMode],
    ['force', forceMode],
  ])('a try that stored the file without saying so counts as done, %s', async (_, mode) => {
    for (const step of [{ kind: 'store-then-close' }, { kind: 'store-then-status', status: 504 }] as const) {
      const { target, report } = await setUp({ listingLag: 2 });
      fake.enqueue(step);
      expect(summary(await target.publish([await build({ name: 'a' })], { ...mode, report }))).toEqual(['published']);
      expect(uploadStatuses().at(-1)).toBe(mode.force ? 201 : 409);
      await fake.close();
    }
  });

  test('a 409 after an unclear try, for other bytes, is a conflict', async () => {
    const { target, report } = await setUp({ listingLag: 1 });
    const other = await build({ name: 'a', content: 'CONTENT\n' }, 'other');
    fake.store('chan', other.fileName, await readFile(other.path));
    fake.enqueue({ kind: 'status', status: 503 });
    expect(summary(await target.publish([await build({ name: 'a' })], { ...strictMode, report }))).toEqual([
      'package-exists',
    ]);
  });

  test('a server that is not there', async () => {
    const { target, report } = await setUp();
    const file = await build({ name: 'a' });
    await fake.close();
    await expect(target.existing([file.identity])).rejects.toMatchObject({ code: 'http-transport' });
    expect(summary(await target.publish([file], { ...skipMode, report }))).toEqual(['upload-failed']);
    fake = await startFakePrefix({ channels: [], tokens: [] });
  });

  test('a signal ends the waiting for another try', async () => {
    const abort = new AbortController();
    const { target, report } = await setUp({ context: { retry: { baseDelayMs: 1_000_000 } } });
    fake.enqueue({ kind: 'status', status: 503 });
    setTimeout(() => abort.abort(new Error('cancelled')), 200);
    const publishing = target.publish([await build({ name: 'a' })], { ...skipMode, report, signal: abort.signal });
    await expect(publishing).rejects.toThrow('cancelled');
  });
});

describe('failures that stay', () => {
  test.each<[number, RegExp, number]>([
    [400, /did not understand/, 2],
    [403, /did not allow/, 1],
    [404, /no channel chan/, 1],
    [413, /too large/, 2],
    [418, /refused/, 2],
    [422, /as a package/, 2],
    [501, /refused/, 2],
  ])('HTTP %s is told at once, with the answer of the server', async (status, message, uploads) => {
    const { target, report } = await setUp();
    fake.enqueue({ kind: 'status', status, body: `because of ${token}` });
    const outcomes = await target.publish([await build({ name: 'a' }), await build({ name: 'b' })], {
      ...skipMode,
      report,
    });
    const [first] = outcomes;
    expect(first).toMatchObject({
      status: 'failed',
      error: { code: 'upload-refused', message: expect.stringMatching(message), exitCode: 1 },
    });
    if (first?.status !== 'failed') return;
    expect(first.error.details).toEqual([`${fake.url} answered: because of ********`]);
    expect(first.error.hint).toBeTruthy();
    expect(uploadStatuses()).toHaveLength(uploads);
    expect(summary(outcomes)[1]).toBe(uploads === 1 ? 'upload-not-tried' : 'published');
    expectNoSecret([token], outcomes);
  });

  test('a wrong token: one upload is tried, the others are told why not', async () => {
    const wrong = 'pfx_wrong';
    const { target, report, events } = await setUp({ env: () => ({ PREFIX_API_KEY: wrong }) });
    const outcomes = await target.publish([await build({ name: 'a' }), await build({ name: 'b' })], {
      ...skipMode,
      report,
    });
    expect(summary(outcomes)).toEqual(['upload-refused', 'upload-not-tried']);
    expect(outcomes[0]).toMatchObject({
      error: { message: expect.stringMatching(/did not accept the token \(HTTP 401\)/) },
    });
    expect(uploadStatuses()).toEqual([401]);
    expectNoSecret(
      [wrong],
      outcomes,
      events.filter((event) => event.kind !== 'secret'),
    );
  });

  test('an answer before the body was read is reported', async () => {
    const { target, report } = await setUp();
    fake.enqueue({ kind: 'early', status: 401, body: 'no' });
    expect(summary(await target.publish([await build({ name: 'a' })], { ...skipMode, report }))).toEqual([
      'upload-refused',
    ]);
    expect(uploadStatuses()).toEqual([401]);
  });

  test('an answer to a large upload before the body was read is reported', async () => {
    const { target, report } = await setUp();
    const content = randomBytes(30_000_000);
    const file = await build({ name: 'large', content });
    for (let round = 0; round < 5; round++) {
      fake.enqueue({ kind: 'early', status: 413, body: 'too large' });
      const [outcome] = await target.publish([file], { ...skipMode, report });
      expect(outcome).toMatchObject({ status: 'failed', error: { code: 'upload-refused' } });
    }
  });

  test('a 403 for one package after others were stored does not stop the rest', async () => {
    const { target, report } = await setUp();
    fake.enqueue({ kind: 'ordinary' }, { kind: 'status', status: 403 });
    const files = [await build({ name: 'a' }), await build({ name: 'b' }), await build({ name: 'c' })];
    expect(summary(await target.publish(files, { ...skipMode, report }))).toEqual([
      'published',
      'upload-refused',
      'published',
    ]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%s) is an error that names where to', async (status) => {
    const { target, report } = await setUp();
    fake.enqueue({ kind: 'status', status, headers: { location: 'https://user:geheim@elsewhere.org/x' } });
    const outcomes = await target.publish([await build({ name: 'a' })], { ...skipMode, report });
    expect(outcomes[0]).toMatchObject({
      error: {
        code: 'upload-refused',
        message: expect.stringMatching(/redirected the upload to https:\/\/\*+@elsewhere\.org\/x/),
      },
    });
    expect(uploadStatuses()).toEqual([status]);
  });
});

describe('trusted publishing', () => {
  test('the job identity is exchanged, once, late, and kept secret', async () => {
    const { target, report, secrets, infos, events } = await setUp({ env: (server) => server.githubEnvironment });
    await target.checkCredentials();
    const files = [await build({ name: 'a' }), await build({ name: 'b' })];
    await target.existing(files.map((file) => file.identity));
    expect(fake.mintedTokens).toEqual([]);
    const outcomes = await target.publish(files, { ...skipMode, report });
    expect(summary(outcomes)).toEqual(['published', 'published']);
    expect(fake.mintedTokens).toHaveLength(1);
    expect(secrets()).toEqual(expect.arrayContaining([...fake.mintedTokens]));
    expect(infos()).toEqual([expect.stringMatching(/with trusted publishing \(GitHub Actions\)/)]);
    expect(fake.problems).toEqual([]);
    expectNoSecret(
      secrets(),
      outcomes,
      events.filter((event) => event.kind !== 'secret'),
    );
  });

  test('an API key comes first', async () => {
    const { target, report } = await setUp({
      env: (server) => ({ ...server.githubEnvironment, PREFIX_API_KEY: token }),
    });
    await target.publish([await build({ name: 'a' })], { ...skipMode, report });
    expect(fake.mintedTokens).toEqual([]);
  });

  test('a token that ends during the publication is replaced', async () => {
    const { target, report } = await setUp({ env: (server) => server.githubEnvironment, mintedUses: 2 });
    const files = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => build({ name })));
    expect(summary(await target.publish(files, { ...skipMode, report }))).toEqual(Array(5).fill('published'));
    expect(fake.mintedTokens).toHaveLength(3);
  });

  test('transient answers of both services are tried again', async () => {
    const { target, report } = await setUp({ env: (server) => server.githubEnvironment });
    fake.enqueueOidc(503, 200, 500, 429, 200);
    expect(summary(await target.publish([await build({ name: 'a' })], { ...skipMode, report }))).toEqual(['published']);
  });

  test('a refusal is warned of, then the stores are asked', async () => {
    const file = path.join(scratch, 'auth.json');
    await writeFile(file, JSON.stringify({ '127.0.0.1': { BearerToken: token } }));
    const env = (server: FakePrefix) => ({ ...server.githubEnvironment, RATTLER_AUTH_FILE: file });
    const { target, report, warnings, infos } = await setUp({ env });
    fake.enqueueOidc(200, 403);
    expect(summary(await target.publish([await build({ name: 'a' })], { ...skipMode, report }))).toEqual(['published']);
    expect(warnings()).toEqual([expect.stringMatching(/Trusted publishing is not possible: .*HTTP 403/)]);
    expect(infos()).toEqual([expect.stringContaining(`with ${file} (127.0.0.1)`)]);
  });

  test('an identity of GitLab is taken from the variable of the audience', async () => {
    const env = () => ({ GITLAB_CI: 'true', '127_0_0_1_ID_TOKEN': 'header.claims.signature' });
    const { target, report, warnings } = await setUp({ env });
    const failure = await target
      .publish([await build({ name: 'a' })], { ...skipMode, report })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'publish-unauthenticated' });
    // The fake knows no such identity, and says what it got.
    expect(fake.problems).toEqual([expect.stringContaining('{"token":"header.claims.signature"}')]);
    expect(warnings()).toEqual([expect.stringMatching(/GitLab CI's identity with HTTP 403/)]);
  });
});

describe('no credential', () => {
  test('every place is named, before anything is built and when publishing', async () => {
    await writeFile(path.join(scratch, '.netrc'), 'machine 127.0.0.1 login u password geheim');
    const auth = path.join(scratch, 'auth.json');
    await writeFile(auth, '{"broken": ');
    const { target, report } = await setUp({ env: () => ({ GITHUB_ACTIONS: 'true', RATTLER_AUTH_FILE: auth }) });
    const publishing = target.publish([await build({ name: 'a' })], { ...skipMode, report });
    for (const failure of [
      await target.checkCredentials().catch((error: unknown) => error),
      await publishing.catch((error: unknown) => error),
    ]) {
      expect(failure).toMatchObject({ code: 'publish-unauthenticated', exitCode: 1 });
      const { details } = failure as { details: readonly string[] };
      expect(details).toEqual([
        'PREFIX_API_KEY is not set.',
        expect.stringMatching(/^Trusted publishing: GitHub Actions: .*id-token: write/),
        `Credentials: ${auth} is not valid: it is not JSON.`,
        expect.stringMatching(/^No token for 127\.0\.0\.1 in RATTLER_AUTH_FILE, .*netrc\.$/),
        expect.stringMatching(/netrc: 127\.0\.0\.1 is not a token/),
      ]);
      expectNoSecret(['geheim'], failure);
    }
    expect(uploadStatuses()).toEqual([]);
  });

  test('a key that cannot stand in a header is refused without showing it', async () => {
    const { target, report } = await setUp({ env: () => ({ PREFIX_API_KEY: 'pfx_a\r\nX-Evil: 1' }) });
    const failure = await target
      .publish([await build({ name: 'a' })], { ...skipMode, report })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'token-invalid', exitCode: 2 });
    expectNoSecret(['Evil'], failure);
  });

  test('blanks around a key do not count', async () => {
    const { target, report } = await setUp({ env: () => ({ PREFIX_API_KEY: ` ${token}\n` }) });
    expect(summary(await target.publish([await build({ name: 'a' })], { ...skipMode, report }))).toEqual(['published']);
  });
});

describe('a private channel', () => {
  const setup = { channel: 'chan', privateChannels: ['chan'] };

  test('is read with the token', async () => {
    const { target } = await setUp(setup);
    const file = await build({ name: 'a' });
    fake.store('chan', file.fileName, await readFile(file.path));
    expect((await target.existing([file.identity])).size).toBe(1);
  });

  test('is read with the job identity when there is no token', async () => {
    const { target } = await setUp({ ...setup, env: (server) => server.githubEnvironment });
    const file = await build({ name: 'a' });
    fake.store('chan', file.fileName, await readFile(file.path));
    expect((await target.existing([file.identity])).size).toBe(1);
    expect(fake.mintedTokens).toHaveLength(1);
  });

  test('that may not be read is warned of and taken as empty', async () => {
    const { target, warnings } = await setUp({ ...setup, env: () => ({}) });
    const file = await build({ name: 'a' });
    fake.store('chan', file.fileName, await readFile(file.path));
    expect((await target.existing([file.identity])).size).toBe(0);
    expect(warnings()).toEqual([expect.stringMatching(/is not known: .*refused \(HTTP 401\)/)]);
  });
});

test('what the channel has is asked of its mirror; uploads go to the channel itself', async () => {
  const { report } = await setUp();
  const [old, fresh] = [await build({ name: 'old' }), await build({ name: 'fresh' })];
  const mirror = path.join(scratch, 'mirror');
  await mkdir(path.join(mirror, 'noarch'), { recursive: true });
  const packages = { [old.fileName]: { sha256: old.sha256, size: old.sizeBytes } };
  await writeFile(path.join(mirror, 'noarch', 'repodata.json'), JSON.stringify({ 'packages.conda': packages }));
  const mirrors = new Map([[`${fake.url}/chan/`, [`${pathToFileURL(mirror).href}/`]]]);
  const environment = { PREFIX_SERVER_URL: fake.url, PREFIX_API_KEY: token };
  const configuration = { ...defaultConfiguration(), mirrors };
  const network = createNetwork({
    configuration,
    environment,
    report,
    homeDirectory: scratch,
    retry: { baseDelayMs: 1 },
  });
  try {
    const options = { cwd: scratch, kind: 'channel', env: environment, offline: false } as const;
    const spec = parsePublishTarget(`${fake.url}/chan`, options);
    const target = openPublishTarget(spec, {
      env: environment,
      report,
      homeDirectory: scratch,
      network: async () => network,
    });
    const existing = await target.existing([old.identity, fresh.identity]);
    expect([...existing.keys()]).toEqual(['noarch/old-1.0-0']);
    expect(fake.requests).toEqual([]);
    expect(summary(await target.publish([old, fresh], { ...skipMode, report }))).toEqual(['skipped', 'published']);
    expect(fake.uploads).toEqual([fresh.fileName]);
    expect(fake.problems).toEqual([]);
  } finally {
    await network.close();
  }
});
