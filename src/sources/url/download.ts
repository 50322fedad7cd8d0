import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { ReceivedBody } from '../../channel/index.js';
import { explainWriteError, type FileDigests, PixiBuildError, redactUrl } from '../../support/index.js';
import { checksumError, digestProblems, type ExpectedDigests } from '../digests.js';
import type { FetchContext } from '../model.js';
import type { FileStore, StoredFile, UrlRecord } from './file-store.js';

/** A download, or that what is there is still right. */
export type Downloaded =
  | { readonly kind: 'file'; readonly file: StoredFile; readonly record: UrlRecord }
  | { readonly kind: 'unchanged' };

/**
 * Downloads a file into the store and checks it while it comes.
 * @param known what the URL gave before: when that is still so, nothing is read
 * @throws PixiBuildError `source-checksum`, `source-not-found` and those of the network
 */
export async function downloadSource(
  url: string,
  expected: ExpectedDigests,
  known: UrlRecord | undefined,
  store: FileStore,
  context: FetchContext,
): Promise<Downloaded> {
  const incoming = await store.incoming();
  const receive = (body: ReceivedBody): Promise<FileDigests> => receiveFile(url, incoming, body, context);
  try {
    const { signal } = context;
    const answer = await context.network.receive(
      { url, headers: conditions(known), ...(signal && { signal }) },
      receive,
    );
    if (answer.kind === 'unchanged') return { kind: 'unchanged' };
    if (answer.kind === 'missing') throw missing(url);
    const problems = digestProblems(expected, answer.value);
    if (problems.length > 0) throw checksumError(`what ${redactUrl(url)} gives`, problems);
    const file = await store.take(incoming, answer.value);
    return { kind: 'file', file, record: recordOf(file, answer.headers) };
  } finally {
    await rm(incoming, { force: true });
  }
}

function conditions(known: UrlRecord | undefined): Record<string, string> {
  return {
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
}

async function receiveFile(url: string, file: string, body: ReceivedBody, context: FetchContext): Promise<FileDigests> {
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  const label = `download ${shownName(url)}`;
  let size = 0;
  // Each try begins anew.
  const handle = await open(file, 'w');
  try {
    for await (const chunk of body.body) {
      sha256.update(chunk);
      md5.update(chunk);
      size += chunk.length;
      await handle.writeFile(chunk).catch((error: unknown) => {
        throw explainWriteError(error, `store ${shownName(url)}`, context.cacheDirectory);
      });
      const total = body.size === undefined ? {} : { total: body.size };
      context.report({ kind: 'progress', label, done: size, ...total, unit: 'bytes' });
    }
  } finally {
    await handle.close();
  }
  return { sha256: sha256.digest('hex'), md5: md5.digest('hex'), size };
}

function recordOf({ sha256 }: FileDigests, headers: Readonly<Record<string, string | undefined>>): UrlRecord {
  const fileName = fileNameOf(headers['content-disposition']);
  const { etag, 'last-modified': lastModified } = headers;
  return {
    sha256,
    ...(fileName !== undefined && { fileName }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** The last part of the name that a server gives a file (RFC 6266). */
export function fileNameOf(disposition: string | undefined): string | undefined {
  const [, extended, quoted, plain] =
    /filename\*=(?:UTF-8|utf-8)''([^;\s]+)|filename="([^"]*)"|filename=([^;\s]+)/.exec(disposition ?? '') ?? [];
  let name = quoted ?? plain;
  if (extended !== undefined) {
    try {
      name = decodeURIComponent(extended);
    } catch {
      return undefined;
    }
  }
  return name?.split(/[\\/]/).at(-1) || undefined;
}

function shownName(url: string): string {
  return new URL(url).pathname.split('/').at(-1) || redactUrl(url);
}

function missing(url: string): PixiBuildError {
  return new PixiBuildError('source-not-found', `${redactUrl(url)} is not there`, {
    exitCode: 2,
    hint: "Correct 'url', or add a mirror that has the file.",
  });
}
