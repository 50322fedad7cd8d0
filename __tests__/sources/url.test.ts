import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { UrlSource } from '../../src/recipe/index.js';
import { isPixiBuildError, type PixiBuildError, sha256Hex } from '../../src/support/index.js';
import { rawTar } from '../archive/hostile.js';
import { networkSetup } from '../channel/network-setup.js';
import { fetchInto, listTree, writeTree } from './source-setup.js';

const setup = networkSetup('sources-url');
let counter = 0;

const archive = gzipSync(rawTar([{ path: 'demo/a.txt', content: 'a' }]));
const sha256 = sha256Hex(archive);
const md5 = createHash('md5').update(archive).digest('hex');

const url = (urls: string | string[], rest: Partial<UrlSource> = {}): UrlSource => ({
  kind: 'url',
  urls: [urls].flat(),
  patches: [],
  ...rest,
});

/** A place for a recipe, with a cache of its own. */
async function place() {
  const root = path.join(setup.folder(), `${counter++}`);
  const recipeDirectory = await writeTree(path.join(root, 'recipe'), { 'x.txt': '' });
  const cacheDirectory = path.join(root, 'cache');
  let works = 0;
  const fetch = async (source: UrlSource, offline = false) => {
    const network = setup.network({ offline });
    const options = { network, recipeDirectory, events: setup.events };
    return fetchInto(path.join(root, `work${works++}`), [source], options);
  };
  const failure = async (source: UrlSource, offline = false): Promise<PixiBuildError> => {
    const error = await fetch(source, offline).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!isPixiBuildError(error)) throw error ?? new Error('it did not fail');
    return error;
  };
  return { root, cacheDirectory, fetch, failure };
}

const serve = (handle: (request: IncomingMessage, response: ServerResponse) => unknown) => setup.serve(handle);
const warnings = (): string[] =>
  setup.events.flatMap((event) => (event.kind === 'log' && event.level === 'warning' ? [event.message] : []));

describe('with a checksum', () => {
  test('is fetched once and then found, also offline', async () => {
    const { fetch, cacheDirectory } = await place();
    const server = await serve((_request, response) => response.end(archive));
    const source = url(`${server.url}/demo.tar.gz`, { sha256, md5 });
    const { work, fetched } = await fetch(source);
    expect(await listTree(work)).toEqual({ 'a.txt': sha256Hex('a').slice(0, 12) });
    expect(fetched[0]).toMatchObject({
      resolved: source,
      directory: work,
      file: { location: source.urls[0], sha256, md5, size: archive.length },
    });
    await fetch(source);
    await fetch(source, true);
    expect(server.requests).toHaveLength(1);
    expect(await readdir(path.join(cacheDirectory, 'files'))).toEqual([sha256]);
    expect(setup.events).toContainEqual(expect.objectContaining({ kind: 'progress', label: 'download demo.tar.gz' }));
  });

  test('another URL of the same content needs no network', async () => {
    const { fetch } = await place();
    const server = await serve((_request, response) => response.end(archive));
    await fetch(url(`${server.url}/demo.tar.gz`, { sha256 }));
    await fetch(url(`${server.url}/else/demo.tar.gz`, { sha256 }), true);
    expect(server.requests).toHaveLength(1);
  });

  test('what is damaged in the cache is fetched again', async () => {
    const { fetch, cacheDirectory } = await place();
    const server = await serve((_request, response) => response.end(archive));
    const source = url(`${server.url}/demo.tar.gz`, { sha256 });
    await fetch(source);
    await writeFile(path.join(cacheDirectory, 'files', sha256), 'damaged');
    const { work } = await fetch(source);
    expect(await readFile(path.join(work, 'a.txt'), 'utf8')).toBe('a');
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['SHA-256', { sha256: '0'.repeat(64) }, sha256],
    ['MD5', { md5: '0'.repeat(32) }, md5],
    ['MD5', { sha256, md5: '0'.repeat(32) }, md5],
  ])('a wrong %s is told, and nothing is kept', async (...[kind, expected, found]) => {
    const { failure, cacheDirectory } = await place();
    const server = await serve((_request, response) => response.end(archive));
    const error = await failure(url(`${server.url}/demo.tar.gz`, expected));
    expect([error.code, error.exitCode]).toEqual(['source-checksum', 2]);
    expect(error.details).toEqual([
      `expected ${kind} ${'0'.repeat(kind === 'MD5' ? 32 : 64)}`,
      `   found ${kind} ${found}`,
    ]);
    expect(await readdir(path.join(cacheDirectory, 'files'))).toEqual([]);
  });

  test('several at once download it once', async () => {
    const { fetch } = await place();
    const server = await serve((_request, response) => setTimeout(() => response.end(archive), 30));
    const source = url(`${server.url}/demo.tar.gz`, { sha256 });
    await Promise.all([fetch(source), fetch(source), fetch(source)]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('without a checksum', () => {
  test('the server is asked whether it changed', async () => {
    const { fetch } = await place();
    let etag = '"1"';
    let content = 'one';
    const seen: unknown[] = [];
    const server = await serve((request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag }).end(content);
    });
    const source = url(`${server.url}/a.txt`);
    const read = async (offline = false) => {
      const { work, fetched } = await fetch(source, offline);
      return [
        await readFile(path.join(work, 'a.txt'), 'utf8'),
        fetched[0]?.resolved.kind === 'url' && fetched[0].resolved.sha256,
      ];
    };
    expect(await read()).toEqual(['one', sha256Hex('one')]);
    expect(await read()).toEqual(['one', sha256Hex('one')]);
    [etag, content] = ['"2"', 'two'];
    expect(await read()).toEqual(['two', sha256Hex('two')]);
    expect(await read(true)).toEqual(['two', sha256Hex('two')]);
    expect(seen).toEqual([undefined, '"1"', '"1"']);
  });
});

describe('mirrors', () => {
  test('the next is tried, and it is told', async () => {
    const { fetch } = await place();
    const server = await serve((request, response) => {
      if (request.url === '/gone.tar.gz') return false;
      return response.end(request.url === '/changed.tar.gz' ? 'changed' : archive);
    });
    const urls = ['gone', 'changed', 'good'].map((name) => `${server.url}/${name}.tar.gz`);
    const { fetched } = await fetch(url(urls, { sha256 }));
    expect(fetched[0]?.file?.location).toBe(urls[2]);
    expect(warnings()).toEqual([
      `${urls[0]} is not there; the next mirror is tried`,
      `What ${urls[1]} gives is not the file that the recipe expects; the next mirror is tried`,
    ]);
  });

  test('when none has it, each says why', async () => {
    const { failure } = await place();
    const server = await serve(() => false);
    const error = await failure(url([`${server.url}/a.zip`, `${server.url}/b.zip`]));
    expect(error.code).toBe('source-not-found');
    expect(error.details).toEqual([
      `${server.url}/a.zip: ${server.url}/a.zip is not there`,
      `${server.url}/b.zip: ${server.url}/b.zip is not there`,
    ]);
  });
});

describe('names', () => {
  test('the server may say that it is an archive, also later from the cache', async () => {
    const { fetch } = await place();
    const headers = { 'content-disposition': 'attachment; filename="../x/demo-1.0.tar.gz"' };
    const server = await serve((_request, response) => response.writeHead(200, headers).end(archive));
    const source = url(`${server.url}/download?id=1`, { sha256 });
    expect(Object.keys(await listTree((await fetch(source)).work))).toEqual(['a.txt']);
    expect(Object.keys(await listTree((await fetch(source, true)).work))).toEqual(['a.txt']);
    // What is known by its content only might be one.
    const other = url(`${server.url}/download?id=2`, { sha256 });
    expect(Object.keys(await listTree((await fetch(other)).work))).toEqual(['a.txt']);
    expect(server.requests).toHaveLength(2);
  });

  test('a file is kept under its own name or the one given', async () => {
    const { fetch, failure } = await place();
    const server = await serve((_request, response) => response.end('x'));
    expect(Object.keys(await listTree((await fetch(url(`${server.url}/a%20b.txt?x=1`))).work))).toEqual(['a%20b.txt']);
    const named = await fetch(url(`${server.url}/demo.tar.gz`, { fileName: 'kept.tar.gz' }));
    expect(Object.keys(await listTree(named.work))).toEqual(['kept.tar.gz']);
    expect(await failure(url(`${server.url}/`))).toMatchObject({ code: 'source-nameless', exitCode: 2 });
  });

  test.each(['../x', '/tmp/x', 'a/../../x'])('file_name %s leads out', async (...[fileName]) => {
    const { failure } = await place();
    const server = await serve((_request, response) => response.end('x'));
    expect(await failure(url(`${server.url}/a`, { fileName }))).toMatchObject({
      code: 'source-path-outside',
      exitCode: 2,
    });
  });
});

describe('failures', () => {
  test('offline, and nothing in the cache', async () => {
    const { failure } = await place();
    const error = await failure(url('http://127.0.0.1:9/demo.tar.gz', { sha256 }), true);
    expect([error.code, error.exitCode]).toEqual(['offline', 2]);
    expect(error.message).toBe(
      'The source http://127.0.0.1:9/demo.tar.gz is not in the cache, and the network is not to be used',
    );
  });

  test('no server', async () => {
    const { failure } = await place();
    expect(await failure(url('http://127.0.0.1:9/demo.tar.gz'))).toMatchObject({ code: 'http-transport' });
  });

  test('a page in the place of an archive', async () => {
    const { failure, root } = await place();
    const server = await serve((_request, response) => response.end('<html>log in</html>'));
    const error = await failure(url(`${server.url}/demo.tar.gz`));
    expect(error.message).toBe(
      `the source ${server.url}/demo.tar.gz: it is a web page or XML, not an archive: it begins with "<html>log in</html>"`,
    );
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a download that breaks off leaves nothing', async () => {
    const { failure, cacheDirectory } = await place();
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('part');
      setTimeout(() => response.destroy(), 5);
    });
    expect(await failure(url(`${server.url}/demo.tar.gz`, { sha256 }))).toMatchObject({ code: 'http-transport' });
    expect(await readdir(path.join(cacheDirectory, 'files'))).toEqual([]);
  });

  test('secrets of URLs are shown nowhere', async () => {
    const { fetch, failure, cacheDirectory } = await place();
    const server = await serve((request, response) => (request.url === '/none' ? false : response.end('x')));
    const secret = server.url.replace('http://', 'http://me:pass-word@');
    const { fetched } = await fetch(url(`${secret}/a.txt`));
    const records = await Promise.all(
      (await readdir(path.join(cacheDirectory, 'urls'))).map((name) =>
        readFile(path.join(cacheDirectory, 'urls', name), 'utf8'),
      ),
    );
    const error = await failure(url(`${secret}/none`));
    // What tells the log which texts to hide.
    const events = setup.events.filter(({ kind }) => kind !== 'secret');
    const shown = JSON.stringify([fetched, records, events, error.message, error.details, error.hint]);
    expect(shown).not.toContain('pass-word');
    expect(fetched[0]?.resolved).toMatchObject({ urls: [`${server.url}/a.txt`] });
  });

  test('an attestation that cannot be verified', async () => {
    const { failure } = await place();
    expect(await failure(url('http://127.0.0.1:9/a', { attestation: { publishers: [] } }))).toMatchObject({
      code: 'attestation-unsupported',
    });
  });
});
