import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { mapLimited } from '../../support/index.js';
import type { CollectedFile } from '../collected-file.js';
import { hasPythonLayout } from '../info-json.js';
import { type ScannedFile, scanContent } from '../prefix-scan.js';
import { distInfoPart, type RecordedDigest, recordWith } from '../python-metadata.js';
import { readMachO } from '../relink/macho/read.js';
import { pythonPackagePath } from '../select.js';
import type { PackageRequest } from '../types.js';
import { renewBuildId } from './build-id.js';
import { canonicalPrefix, replacedContent } from './canonical-prefix.js';

type PlainFile = Extract<CollectedFile, { type: 'file' }>;

export interface PortableFiles {
  readonly files: readonly CollectedFile[];
  /** What is known of contents. */
  readonly scans: ReadonlyMap<CollectedFile, ScannedFile>;
}

/**
 * The files of a package as any build of the same sources would leave them, wherever its prefix is: the prefix that they
 * tell of is a canonical one, build IDs are made anew where a file was changed, and a Python `RECORD` has the hashes of what
 * is packed. Changed files are copies in `scratch`.
 * @param installed the files as the build has left them, in the order of `files`
 */
export async function portableFiles(
  request: PackageRequest,
  installed: readonly CollectedFile[],
  files: readonly CollectedFile[],
  scratch: string,
): Promise<PortableFiles> {
  const { prefix, placeholderPrefix } = request;
  const canonical = placeholderPrefix === undefined ? canonicalPrefix(prefix) : undefined;
  if (canonical === undefined) return { files, scans: new Map() };
  const [text, replacement] = [Buffer.from(prefix), Buffer.from(canonical)];
  const keepsIds = files.some(({ path: name }) => name.includes('.build-id/') || name.endsWith('.debug'));
  const scans = new Map<CollectedFile, ScannedFile>();
  const changed = new Map<string, RecordedDigest>();
  let copies = 0;
  const portable = await mapLimited(files, 8, async (file, index) => {
    request.signal?.throwIfAborted();
    if (file.type !== 'file') return file;
    const scanned = await scanContent(file.content, [prefix]);
    const before = installed[index];
    const isRelinked = before?.type === 'file' && before.content !== file.content;
    const holdsPrefix = scanned.found[0] === true;
    // What is signed may not be written to; installers sign it anew.
    const isSigned = typeof file.content === 'string' && (await readMachO(file.content)) !== undefined;
    if (isSigned || !(holdsPrefix || isRelinked)) {
      scans.set(file, { content: scanned, prefix });
      if (isRelinked) changed.set(file.path, scanned);
      return file;
    }
    const copy = path.join(scratch, `portable-${copies++}`);
    if (holdsPrefix) await writeAll(replacedContent(file.content, text, replacement), copy);
    else await copyContent(file, copy);
    if (!keepsIds) await renewBuildId(copy);
    const result: PlainFile = { ...file, content: copy };
    const content = await scanContent(copy, [canonical]);
    scans.set(result, { content, prefix: canonical });
    changed.set(file.path, content);
    return result;
  });
  return { files: await withRecords(request, portable, changed, scans), scans };
}

/** Puts the hashes of changed files into the `RECORD` that lists them. */
async function withRecords(
  request: PackageRequest,
  files: readonly CollectedFile[],
  changed: ReadonlyMap<string, RecordedDigest>,
  scans: Map<CollectedFile, ScannedFile>,
): Promise<readonly CollectedFile[]> {
  if (changed.size === 0) return files;
  const pythonLayout = hasPythonLayout(request);
  return Promise.all(
    files.map(async (file) => {
      const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
      if (file.type !== 'file' || part?.name !== 'RECORD') return file;
      const sitePackages = pythonLayout ? 'lib/python/site-packages' : path.posix.dirname(part.folder);
      const before = typeof file.content === 'string' ? await readFile(file.content, 'utf8') : file.content.toString();
      const after = recordWith(before, (recorded) => {
        const place = path.posix.join(sitePackages, recorded);
        return changed.get(pythonLayout ? pythonPackagePath(place) : place);
      });
      if (after === before) return file;
      const result: CollectedFile = { ...file, content: Buffer.from(after) };
      scans.set(result, { content: await scanContent(Buffer.from(after), [request.prefix]), prefix: request.prefix });
      return result;
    }),
  );
}

async function copyContent({ content }: PlainFile, copy: string): Promise<void> {
  if (typeof content === 'string') await copyFile(content, copy);
  else await writeAll([content], copy);
}

async function writeAll(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, file: string): Promise<void> {
  const stream = createWriteStream(file);
  const done = finished(stream);
  done.catch(() => {});
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain');
  stream.end();
  await done;
}
