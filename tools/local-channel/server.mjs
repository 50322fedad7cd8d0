// Serves channels over loopback HTTP as object stores and mirrors do: ETag, conditional and range requests; and fails on
// demand, for tests.
import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseFault, takeFault } from './faults.mjs';

const immutable = 'public, max-age=31536000, immutable';
const types = { '.json': 'application/json', '.conda': 'application/octet-stream', '.zst': 'application/zstd' };

/**
 * Starts a server on 127.0.0.1. See server.d.mts for the options.
 */
export async function startChannelServer({
  mounts,
  port = 0,
  shards = true,
  maxAgeSeconds = 0,
  auth,
  faults = [],
  onRequest,
}) {
  const state = {
    mounts: new Map(
      await Promise.all(Object.entries(mounts).map(async ([name, folder]) => [name, await realpath(folder)])),
    ),
    shards,
    cacheControl: maxAgeSeconds > 0 ? `public, max-age=${maxAgeSeconds}` : 'no-cache',
    auth,
    faults: faults.map((fault) => (typeof fault === 'string' ? parseFault(fault) : { ...fault })),
  };
  const requests = [];
  const server = createServer((request, response) => {
    const seen = { method: request.method, path: request.url, headers: request.headers };
    requests.push(seen);
    response.on('close', () => {
      seen.status = response.headersSent ? response.statusCode : undefined;
      onRequest?.(seen);
    });
    answer(request, response, state).catch((error) => {
      if (response.headersSent) response.destroy(error);
      else reply(response, 500, String(error.message));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    urlOf: (name) => `${url}/${name}`,
    requests,
    addFault: (fault) => state.faults.push(typeof fault === 'string' ? parseFault(fault) : { ...fault }),
    clearFaults: () => state.faults.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, state) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return reply(response, 405, 'only GET and HEAD', { Allow: 'GET, HEAD' });
  }
  const url = new URL(request.url, 'http://127.0.0.1');
  const fault = url.searchParams.has('fault')
    ? parseFault(url.searchParams.get('fault'))
    : takeFault(state.faults, url.pathname);
  if (fault?.kind === 'slow') await delay(fault.value ?? 1000);
  if (fault?.kind === 'reset') return request.socket.destroy();
  if (fault?.kind === 'status') {
    const wait = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
    return reply(response, fault.value, 'as asked for', wait);
  }
  const pathname = withoutToken(url.pathname, request, state.auth);
  if (pathname === undefined) return reply(response, 401, 'not authorized', { 'WWW-Authenticate': 'Bearer' });
  const file = await locate(pathname, state);
  if (!file) return reply(response, 404, 'not found');
  return sendFile(file, request, response, state, fault);
}

/** @returns {string | undefined} the path below the mounts; undefined when the request may not read it */
function withoutToken(pathname, request, auth) {
  if (!auth) return pathname;
  const header = request.headers.authorization;
  if (auth.bearer !== undefined && header === `Bearer ${auth.bearer}`) return pathname;
  if (auth.basic !== undefined && header === `Basic ${Buffer.from(auth.basic).toString('base64')}`) return pathname;
  const start = `/t/${auth.condaToken}/`;
  return auth.condaToken !== undefined && pathname.startsWith(start) ? pathname.slice(start.length - 1) : undefined;
}

/** The file of a path, opened; undefined when there is none below its mount. */
async function locate(pathname, { mounts, shards }) {
  let names;
  try {
    names = pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const root = mounts.get(names[0]);
  const inner = names.slice(1);
  if (root === undefined || inner.some((name) => name === '' || name.startsWith('.') || /[/\\\0]/.test(name)))
    return undefined;
  if (!shards && inner.at(-1) === 'repodata_shards.msgpack.zst') return undefined;
  try {
    const file = await realpath(path.join(root, ...inner));
    if (!file.startsWith(`${root}${path.sep}`)) return undefined;
    const handle = await open(file);
    const info = await handle.stat();
    await handle.close();
    return info.isFile() ? { file, size: info.size, mtimeMs: info.mtimeMs } : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(error.code)) return undefined;
    throw error;
  }
}

function sendFile({ file, size, mtimeMs }, request, response, state, fault) {
  const etag = `"${Math.floor(mtimeMs * 1000).toString(36)}-${size.toString(36)}"`;
  const modified = new Date(Math.floor(mtimeMs / 1000) * 1000);
  const headers = {
    ETag: etag,
    'Last-Modified': modified.toUTCString(),
    'Accept-Ranges': 'bytes',
    'Cache-Control': /\/shards\/|\.(conda|tar\.bz2)$/.test(file) ? immutable : state.cacheControl,
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
  };
  if (isFresh(request.headers, etag, modified)) {
    response.writeHead(304, headers).end();
    return undefined;
  }
  const condition = request.headers['if-range'];
  const whole = condition !== undefined && condition !== etag && condition !== headers['Last-Modified'];
  const range = whole ? undefined : parseRange(request.headers.range, size);
  if (range === 'unsatisfiable') return reply(response, 416, 'no such range', { 'Content-Range': `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  if (range) headers['Content-Range'] = `bytes ${start}-${end}/${size}`;
  response.writeHead(range ? 206 : 200, { ...headers, 'Content-Length': length });
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return undefined;
  }
  return sendBody(createReadStream(file, { start, end }), response, length, fault);
}

async function sendBody(stream, response, length, fault) {
  const stopAt = fault?.kind === 'truncate' ? Math.floor(length * 0.5) : length;
  let sent = 0;
  for await (const chunk of stream) {
    let part = chunk;
    if (sent + part.length > stopAt) part = part.subarray(0, stopAt - sent);
    if (fault?.kind === 'corrupt' && sent <= length / 2 && sent + part.length > length / 2) {
      part = Buffer.from(part);
      part[Math.floor(length / 2) - sent] ^= 0xff;
    }
    sent += part.length;
    if (part.length > 0 && !response.write(part)) {
      await new Promise((done) => {
        const go = () => {
          response.off('drain', go).off('close', go);
          done();
        };
        response.once('drain', go).once('close', go);
      });
    }
    if (response.destroyed) return;
    if (sent >= stopAt && stopAt < length) {
      // What was written goes out first, then the connection breaks.
      await delay(20);
      response.destroy();
      return;
    }
  }
  response.end();
}

/** RFC 9110, 13.2.2: an entity tag decides where there is one. */
function isFresh(headers, etag, modified) {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= modified.getTime();
}

/** One range of bytes (RFC 9110, 14.1.2); several at once are answered with the whole file. */
function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (match[2] !== '' && Number(match[2]) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}

function reply(response, status, text, headers = {}) {
  const body = status === 204 || status === 304 ? '' : `${text}\n`;
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
