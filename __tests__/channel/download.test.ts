import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { ChannelNetwork, ExpectedFile } from '../../src/channel/index.js';
import { networkSetup } from './network-setup.js';

const { folder, events, network, serve } = networkSetup('download');

const content = randomBytes(3_000_000);
const hashOf = (algorithm: string, bytes: Buffer): string => createHash(algorithm).update(bytes).digest('hex');
const expected: ExpectedFile = { sha256: hashOf('sha256', content), size: content.length };
const name = 'demo-1.0-h0_0.conda';

interface Serving {
  /** Bytes after which the connection breaks, by try from 0; none: the whole file. */
  readonly cuts?: readonly number[];
  readonly ranges?: boolean;
  readonly validators?: readonly Record<string, string>[];
  readonly bytes?: Buffer;
}

/** Serves one file, with ranges, in pieces that reach the other side one by one. */
function file({ cuts = [], ranges = true, validators = [], bytes = content }: Serving) {
  let tries = 0;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const cut = cuts[tries];
    const validator = validators[Math.min(tries, validators.length - 1)] ?? {};
    tries++;
    const asked = ranges ? /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] : undefined;
    const condition = request.headers['if-range'];
    const isSame = condition === undefined || Object.values(validator).includes(condition as string);
    const from = asked === undefined || !isSame ? 0 : Number(asked);
    if (from > 0) {
      const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
      response.writeHead(206, { ...range, ...validator, 'content-length': bytes.length - from });
    } else {
      response.writeHead(200, { ...validator, 'content-length': bytes.length });
    }
    const to = Math.min(bytes.length, from + (cut ?? bytes.length));
    for (let at = from; at < to; at += 100_000) {
      await new Promise((resolve) => response.write(bytes.subarray(at, Math.min(to, at + 100_000)), resolve));
    }
    if (to < bytes.length) setTimeout(() => response.destroy(), 20);
    else response.end();
  };
}

async function download(
  using: ChannelNetwork,
  url: string,
  wanted: ExpectedFile = expected,
  signal?: AbortSignal,
): Promise<{ bytes: Buffer; beside: string[] }> {
  const place = await mkdtemp(path.join(folder(), 'place-'));
  const destination = path.join(place, name);
  try {
    await using.download(url, destination, wanted, signal);
  } catch (error) {
    // Whatever happens, nothing half-done lies about.
    expect(await readdir(place)).toEqual([]);
    throw error;
  }
  return { bytes: await readFile(destination), beside: await readdir(place) };
}

describe('a download', () => {
  test('is the file, and nothing beside it, with progress', async () => {
    const server = await serve(file({}));
    const { bytes, beside } = await download(network(), `${server.url}/noarch/${name}`);
    expect(bytes.equals(content)).toBe(true);
    expect(beside).toEqual([name]);
    const progress = events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
    expect(progress.at(-1)).toEqual({
      kind: 'progress',
      label: `download ${name}`,
      done: content.length,
      total: content.length,
      unit: 'bytes',
    });
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort((a, b) => a - b));
  });

  test.each<[string, ExpectedFile]>([
    ['MD5', { md5: hashOf('md5', content) }],
    ['nothing but the size', { size: content.length }],
    ['nothing', {}],
    ['a SHA-256 in upper case', { sha256: expected.sha256?.toUpperCase() }],
    ['a SHA-256; the MD5 does not count then', { sha256: expected.sha256, md5: '0'.repeat(32) }],
  ])('is checked by %s', async (...[, wanted]) => {
    const server = await serve(file({}));
    expect((await download(network(), `${server.url}/${name}`, wanted)).bytes.equals(content)).toBe(true);
  });

  test('of nothing is an empty file', async () => {
    const server = await serve((_, response) => response.end());
    const empty = { sha256: hashOf('sha256', Buffer.alloc(0)), size: 0 };
    expect((await download(network(), `${server.url}/${name}`, empty)).bytes).toHaveLength(0);
  });

  test('that is not there', async () => {
    const server = await serve(() => false);
    await expect(download(network(), `${server.url}/${name}`)).rejects.toMatchObject({ code: 'download-missing' });
    expect(server.requests).toHaveLength(1);
  });

  test('comes from a folder too, and is checked', async () => {
    const place = path.join(folder(), 'channel');
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, name), content);
    const url = `${pathToFileURL(place).href}/${name}`;
    expect((await download(network({ offline: true }), url)).bytes.equals(content)).toBe(true);
    await expect(download(network(), url, { sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'download-corrupt',
    });
    await expect(download(network(), `${url}x`)).rejects.toMatchObject({ code: 'download-missing' });
  });

  test('ends when it is told to', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('a');
    });
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(download(network(), `${server.url}/${name}`, {}, abort.signal)).rejects.toThrow('enough');
  });

  test.each([['http://127.0.0.1:9/t/geheim/x.conda'], ['http://me:geheim@127.0.0.1:9/x.conda']])(
    'that fails shows no secret of %s',
    async (url) => {
      const error = await download(network({ retry: { tries: 1 } }), url).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'http-transport' });
      expect(JSON.stringify([error.message, error.details, error.hint])).not.toContain('geheim');
      expect(JSON.stringify(events.filter(({ kind }) => kind !== 'secret'))).not.toContain('geheim');
    },
  );
});

describe('what broke off', () => {
  const ranges: (string | undefined)[] = [];
  const noting = (handle: ReturnType<typeof file>) => (request: IncomingMessage, response: ServerResponse) => {
    ranges.push(request.headers.range);
    return handle(request, response);
  };

  test('goes on where it ended, more often than there are tries, as long as it gets further', async () => {
    ranges.length = 0;
    const server = await serve(noting(file({ cuts: [500_000, 500_000, 400_000, 300_000, 400_000, 200_000] })));
    const { bytes } = await download(network(), `${server.url}/${name}`);
    expect(bytes.equals(content)).toBe(true);
    expect(ranges).toHaveLength(7);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.slice(1).every((range) => /^bytes=[1-9]\d*-$/.test(range ?? ''))).toBe(true);
  });

  test('starts anew at a server that knows no ranges, and gives up when nothing helps', async () => {
    const server = await serve(file({ cuts: [500_000, 500_000], ranges: false }));
    expect((await download(network(), `${server.url}/${name}`)).bytes.equals(content)).toBe(true);
    const never = await serve(file({ cuts: Array(20).fill(500_000), ranges: false }));
    await expect(download(network(), `${never.url}/${name}`)).rejects.toMatchObject({ code: 'http-transport' });
    // The first got further than nothing.
    expect(never.requests.length).toBeLessThanOrEqual(9);
  });

  test('goes on at another mirror', async () => {
    ranges.length = 0;
    const first = await serve(file({ cuts: Array(20).fill(1_000_000) }));
    const second = await serve(noting(file({})));
    const using = network({ mirrors: { 'https://conda.example': [first.url, second.url] } });
    expect((await download(using, `https://conda.example/${name}`)).bytes.equals(content)).toBe(true);
    expect([first.requests.length, ranges.length]).toEqual([1, 1]);
    expect(ranges[0]).toMatch(/^bytes=[1-9]/);
  });

  test('starts anew when the file has changed meanwhile', async () => {
    const validators = [{ etag: '"old"' }, { etag: '"new"' }];
    const server = await serve(file({ cuts: [500_000], validators }));
    expect((await download(network(), `${server.url}/${name}`, {})).bytes.equals(content)).toBe(true);
  });

  test('without a hash goes on only at the same file', async () => {
    ranges.length = 0;
    const validators = [{ 'last-modified': 'Thu, 01 Jan 1970 00:00:10 GMT' }];
    const dated = await serve(noting(file({ cuts: [500_000], validators })));
    expect((await download(network(), `${dated.url}/${name}`, {})).bytes.equals(content)).toBe(true);
    expect(ranges[1]).toMatch(/^bytes=[1-9]/);
    ranges.length = 0;
    const unknown = await serve(noting(file({ cuts: [500_000], validators: [{ etag: 'W/"weak"' }] })));
    expect((await download(network(), `${unknown.url}/${name}`, {})).bytes.equals(content)).toBe(true);
    expect(ranges).toEqual([undefined, undefined]);
  });

  test('and has become shorter starts anew', async () => {
    let tries = 0;
    const whole = file({ cuts: [500_000] });
    const server = await serve((request, response) => {
      if (++tries === 2) return response.writeHead(416, { 'content-range': 'bytes */10' }).end();
      return whole(request, response);
    });
    expect((await download(network(), `${server.url}/${name}`)).bytes.equals(content)).toBe(true);
    expect(tries).toBe(3);
  });
});

describe('a wrong file', () => {
  const wrong = Buffer.from(content);
  wrong.writeUInt8((wrong[1000] as number) ^ 1, 1000);

  test('is fetched once more, then it is an error that says where it came from', async () => {
    const server = await serve(file({ bytes: wrong }));
    const using = network({ mirrors: { 'https://conda.example': [server.url] } });
    await expect(download(using, `https://conda.example/${name}`)).rejects.toMatchObject({
      code: 'download-corrupt',
      message: `https://conda.example/${name} is not what the channel says: its SHA-256 is ${hashOf('sha256', wrong)}`,
      details: [`It came from ${server.url}/${name}.`],
    });
    expect(server.requests).toHaveLength(2);
  });

  test('of one mirror is fetched from another, whole', async () => {
    const ranges: (string | undefined)[] = [];
    const bad = await serve(file({ bytes: wrong }));
    const whole = file({});
    const good = await serve((request, response) => {
      ranges.push(request.headers.range);
      return whole(request, response);
    });
    const using = network({ mirrors: { 'https://conda.example': [bad.url, good.url] } });
    expect((await download(using, `https://conda.example/${name}`)).bytes.equals(content)).toBe(true);
    expect(ranges).toEqual([undefined]);
  });

  test('that does not end is left', async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      const timer = setInterval(() => {
        sent += 100_000;
        response.write(Buffer.alloc(100_000));
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    await expect(download(network(), `${server.url}/${name}`, { size: 1_000_000 })).rejects.toMatchObject({
      code: 'download-corrupt',
      message: expect.stringContaining('it has more than 1000000 bytes'),
    });
    expect(sent).toBeLessThan(100_000_000);
  });

  test('that is too short', async () => {
    const server = await serve((_, response) => response.end('short'));
    await expect(download(network(), `${server.url}/${name}`)).rejects.toMatchObject({
      code: 'download-corrupt',
      message: expect.stringContaining(`it has 5 bytes instead of ${content.length}`),
    });
  });
});

// Root may write everywhere, and Windows has no such permission.
const guarded = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
guarded('a folder that takes no files is told of', async () => {
  const server = await serve(file({}));
  const closed = await mkdtemp(path.join(folder(), 'closed-'));
  await chmod(closed, 0o500);
  await expect(network().download(`${server.url}/${name}`, path.join(closed, name), expected)).rejects.toMatchObject({
    code: 'folder-not-writable',
  });
});

test('a folder that is not there is told of', async () => {
  const server = await serve(file({}));
  const destination = path.join(folder(), 'missing', name);
  await expect(network().download(`${server.url}/${name}`, destination, expected)).rejects.toMatchObject({
    code: 'folder-not-writable',
  });
});
