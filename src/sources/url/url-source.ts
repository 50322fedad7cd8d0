import { fileURLToPath } from 'node:url';
import { isSourceArchiveName } from '../../archive/index.js';
import type { UrlSource } from '../../recipe/index.js';
import {
  fileKind,
  hashFile,
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  redactUrl,
  stripUrlCredentials,
} from '../../support/index.js';
import { checkDigests } from '../digests.js';
import type { FetchContext, FetchedSource } from '../model.js';
import { placeArchive, placeFile } from '../placing/place-file.js';
import { downloadSource } from './download.js';
import { FileStore, type StoredFile } from './file-store.js';

/** A file that is here, with where it is from and what its server calls it. */
interface FoundFile extends StoredFile {
  readonly url: string;
  readonly serverName: string | undefined;
}

/**
 * Fetches a file from the first of its mirrors that has it, and unpacks it when it is an archive. Spec: packaging.md 5.
 * @throws PixiBuildError `source-checksum`, `source-not-found`, `offline`, `attestation-unsupported` and those of the
 *   network, of archives and of placing
 */
export async function fetchUrlSource(
  source: UrlSource,
  directory: string,
  context: FetchContext,
): Promise<Omit<FetchedSource, 'directory'>> {
  const first = source.urls[0] as string;
  if (source.attestation) throw unsupportedAttestation(first);
  const found = await fetchFile(source, context);
  const name = `the source ${redactUrl(found.url)}`;
  const ownName = nameOf(first);
  const isArchive = isSourceArchiveName(nameOf(found.url)) || isSourceArchiveName(found.serverName ?? '');
  if (source.fileName === undefined && isArchive) {
    await placeArchive(found.path, directory, { name, filter: source.filter, context });
  } else {
    const fileName = source.fileName ?? ownName;
    if (fileName === '') throw nameless(first);
    await placeFile(found.path, directory, fileName);
  }
  const { sha256, md5, size } = found;
  return {
    resolved: { ...source, urls: source.urls.map(stripUrlCredentials), sha256 },
    file: { location: stripUrlCredentials(found.url), sha256, md5, size },
  };
}

async function fetchFile(source: UrlSource, context: FetchContext): Promise<FoundFile> {
  const store = new FileStore(context.cacheDirectory);
  const failures: { readonly url: string; readonly error: PixiBuildError }[] = [];
  for (const url of source.urls) {
    try {
      return await tryUrl(url, source, store, context);
    } catch (error) {
      if (!isPixiBuildError(error)) throw error;
      failures.push({ url, error });
      if (url !== source.urls.at(-1)) {
        const message = `${messageOf(error)}; the next mirror is tried`;
        context.report({ kind: 'log', level: 'warning', message });
      }
    }
  }
  const [first, ...others] = failures;
  if (first && others.length === 0) throw first.error;
  throw new PixiBuildError(
    'source-not-found',
    `None of the ${failures.length} mirrors gave ${redactUrl(source.urls[0] ?? '')}`,
    {
      exitCode: first?.error.exitCode ?? 1,
      details: failures.flatMap(({ url, error }) => [`${redactUrl(url)}: ${messageOf(error)}`, ...error.details]),
      ...(first?.error.hint !== undefined && { hint: first.error.hint }),
    },
  );
}

function tryUrl(url: string, source: UrlSource, store: FileStore, context: FetchContext): Promise<FoundFile> {
  if (new URL(url).protocol === 'file:') return localFile(url, source);
  const { sha256, md5 } = source;
  return store.exclusively(sha256 ?? url, context.signal, async () => {
    const key = stripUrlCredentials(url);
    const record = await store.recordOf(key);
    const wanted = sha256 ?? record?.sha256;
    const stored = wanted === undefined ? undefined : await store.find(wanted);
    const isRight = stored !== undefined && (md5 === undefined || stored.md5 === md5);
    const cached = isRight ? { ...stored, url, serverName: record?.fileName } : undefined;
    // Without a checksum the server is asked; what it calls the file counts only where nothing else tells an archive.
    const isKnown = sha256 !== undefined || md5 !== undefined;
    const tellsKind = source.fileName !== undefined || isSourceArchiveName(nameOf(url)) || record !== undefined;
    if (cached && ((isKnown && tellsKind) || context.network.client.isOffline)) return cached;
    if (context.network.client.isOffline) throw offline(url);
    const answer = await downloadSource(url, source, cached && record, store, context);
    if (answer.kind === 'unchanged') {
      if (!cached) throw new Error(`${redactUrl(url)} is unchanged, but nothing of it was known`);
      return cached;
    }
    await store.remember(key, answer.record);
    return { ...answer.file, url, serverName: answer.record.fileName };
  });
}

/** A file of this machine is used where it is. */
async function localFile(url: string, source: UrlSource): Promise<FoundFile> {
  const file = fileURLToPath(url);
  if ((await fileKind(file)) !== 'file') {
    throw new PixiBuildError('source-not-found', `There is no file at ${file}`, {
      exitCode: 2,
      hint: "Correct 'url', or add a mirror that has the file.",
    });
  }
  const digests = await hashFile(file);
  checkDigests(source, digests, `the source ${url}`);
  return { path: file, ...digests, url, serverName: undefined };
}

/** The last part of the path, as it stands in the URL. */
function nameOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

function offline(url: string): PixiBuildError {
  return new PixiBuildError(
    'offline',
    `The source ${redactUrl(url)} is not in the cache, and the network is not to be used`,
    {
      exitCode: 2,
      hint: 'Fetch it once without --offline (PIXI_OFFLINE).',
    },
  );
}

function nameless(url: string): PixiBuildError {
  return new PixiBuildError(
    'source-nameless',
    `The source ${redactUrl(url)} has no name, as its URL ends with a slash`,
    {
      exitCode: 2,
      hint: "Give it a 'file_name'.",
    },
  );
}

function unsupportedAttestation(url: string): PixiBuildError {
  return new PixiBuildError('attestation-unsupported', `The attestation of ${redactUrl(url)} cannot be verified`, {
    exitCode: 2,
    hint: "Leave out 'attestation' and give the source a 'sha256'.",
  });
}
