import { afterEach, describe, expect, test } from '@jest/globals';
import { isTransientStatus, parseRetryAfter } from '../../src/channel/http/retry.js';
import { HttpClient, type HttpClientOptions, isLoopbackHost, joinUrl } from '../../src/channel/index.js';
import { startServer, type TestServer } from './http-server.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

function client(options: Partial<HttpClientOptions> = {}): HttpClient {
  const made = new HttpClient({ env: {}, retry: { baseDelayMs: 1 }, ...options });
  open.push(made);
  return made;
}

async function serve(...args: Parameters<typeof startServer>): Promise<TestServer> {
  const server = await startServer(...args);
  open.push(server);
  return server;
}

describe('reading', () => {
  test('a transient status and a broken body are tried again', async () => {
    let count = 0;
    const server = await serve((_, response) => {
      count++;
      if (count === 1) return response.writeHead(503).end();
      if (count === 2) return response.writeHead(429, { 'retry-after': '0' }).end();
      if (count === 3) {
        response.writeHead(200, { 'content-length': '10' }).write('half');
        return setTimeout(() => response.destroy(), 10);
      }
      return response.end('whole');
    });
    const { response, bytes } = await client().read({ url: server.url }, 100);
    expect([response.status, bytes.toString(), count]).toEqual([200, 'whole', 4]);
  });

  test('gives up after four tries, with the last status or the last failure', async () => {
    const server = await serve((_, response) => response.writeHead(500).end('broken'));
    const { response, bytes } = await client().read({ url: server.url }, 100);
    expect([response.status, bytes.toString(), server.requests.length]).toEqual([500, 'broken', 4]);
    const closing = await serve((request) => request.socket.destroy());
    await expect(client().read({ url: closing.url }, 100)).rejects.toMatchObject({ code: 'http-transport' });
    expect(closing.requests).toHaveLength(4);
  });

  test('a status that will not pass is an answer at once', async () => {
    const server = await serve((_, response) => response.writeHead(404).end());
    expect((await client().read({ url: server.url }, 100)).response.status).toBe(404);
    expect(server.requests).toHaveLength(1);
  });

  test('a body beyond the limit is refused, whatever its length says', async () => {
    const server = await serve((_, response) => {
      response.write(Buffer.alloc(1000));
      response.end(Buffer.alloc(1000));
    });
    await expect(client().read({ url: server.url }, 1500)).rejects.toMatchObject({ code: 'http-too-large' });
  });

  test('a server that is not there: one sentence, no credential of the URL', async () => {
    const server = await startServer(() => false);
    await server.close();
    const url = server.url.replace('://', '://user:geheim@');
    const failure = await client()
      .read({ url: `${url}/t/geheim/x` }, 100)
      .catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'http-transport' });
    expect((failure as Error).message).toMatch(/refused \(ECONNREFUSED\)/);
    expect((failure as Error).message).not.toContain('geheim');
  });

  test('offline nothing is asked', async () => {
    const server = await serve((_, response) => response.end());
    await expect(client({ offline: true }).send({ url: server.url })).rejects.toMatchObject({
      code: 'offline',
      exitCode: 2,
    });
    expect(server.requests).toEqual([]);
  });

  test('a signal ends the waiting', async () => {
    const server = await serve(() => new Promise(() => {}));
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(client().read({ url: server.url, signal: abort.signal }, 100)).rejects.toThrow('enough');
  });
});

describe('redirects', () => {
  test('of reads are followed, with the credential only on the same origin', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('other');
    });
    const server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      if (request.url === '/a') return response.writeHead(302, { location: '/b' }).end();
      return response.writeHead(307, { location: `${other.url}/c` }).end();
    });
    const headers = { authorization: 'Bearer t' };
    const { response, bytes } = await client().read({ url: `${server.url}/a`, headers }, 100);
    expect([response.url, bytes.toString()]).toEqual([`${other.url}/c`, 'other']);
    expect(seen).toEqual(['Bearer t', 'Bearer t', undefined]);
  });

  test('of anything else are answers', async () => {
    const server = await serve((_, response) => response.writeHead(307, { location: '/b' }).end());
    const response = await client().send({ url: server.url, method: 'POST', body: 'x' });
    expect([response.status, response.headers['location']]).toEqual([307, '/b']);
  });

  test('that do not end, or lead to another scheme, are errors', async () => {
    const server = await serve((request, response) =>
      response.writeHead(302, { location: request.url === '/file' ? 'file:///etc/passwd' : '/again' }).end(),
    );
    await expect(client().send({ url: server.url })).rejects.toMatchObject({ code: 'http-redirects' });
    await expect(client().send({ url: `${server.url}/file` })).rejects.toMatchObject({ code: 'http-redirects' });
  });
});

describe('rules', () => {
  test.each([
    ['localhost', true],
    ['a.localhost', true],
    ['127.0.0.1', true],
    ['127.9.8.7', true],
    ['[::1]', true],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
    ['0.0.0.0', false],
    ['prefix.dev', false],
  ])('%s is this machine: %s', (host, expected) => expect(isLoopbackHost(host)).toBe(expected));

  test('URLs are joined with encoded segments', () => {
    expect(joinUrl('https://h/a/', 'b c', 'x-1!2+3.conda')).toBe('https://h/a/b%20c/x-1!2+3.conda');
    expect(joinUrl('https://h', '..?#/')).toBe('https://h/..%3F%23%2F');
  });

  test.each([
    [undefined, undefined],
    ['3', 3000],
    [' 0 ', 0],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 5000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['soon', undefined],
  ])('Retry-After %s', (value, expected) => expect(parseRetryAfter(value, 5000)).toBe(expected));

  test('transient statuses', () => {
    const statuses = [200, 307, 400, 401, 403, 404, 405, 408, 409, 413, 422, 425, 429, 500, 501, 502, 503, 504, 505];
    expect(statuses.filter(isTransientStatus)).toEqual([408, 425, 429, 500, 502, 503, 504]);
  });
});
