import { archiveError } from './errors.js';
import type { ExtractionMember } from './extraction.js';
import { memberContent, safePath } from './read.js';
import type { TarLimits } from './tar-parse.js';
import { openZip, type ZipMember } from './zip-read.js';

/** What an archive of sources holds. */
export interface SourceMember extends ExtractionMember {
  /** The content, to be read at most once and before the next member is asked for. */
  readonly data: AsyncIterable<Buffer>;
}

const kindOfMode = 0o170000;
const symlinkMode = 0o120000;

/** Bytes; longer than any system takes. */
const longestLinkTarget = 1 << 16;

/** The members of a zip, in the order of its directory. */
export async function* readZipSource(
  file: string,
  limits: TarLimits,
  signal: AbortSignal | undefined,
): AsyncGenerator<SourceMember> {
  const zip = await openZip(file, limits.maxEntries);
  let bytes = 0;
  try {
    for (const member of zip.members) {
      signal?.throwIfAborted();
      bytes += member.size;
      if (bytes > limits.maxBytes) throw archiveError(`it unpacks to more than the ${limits.maxBytes} bytes allowed`);
      yield await memberOf(member);
    }
  } finally {
    await zip.close();
  }
}

async function memberOf(member: ZipMember): Promise<SourceMember> {
  const { size, mode = 0, mtimeSeconds } = member;
  const path = safePath(member.name, 'archive');
  const data = { [Symbol.asyncIterator]: () => content(member) };
  const common = { path, mtimeSeconds, executable: (mode & 0o111) !== 0 };
  if (member.name.endsWith('/')) return { ...common, type: 'directory', size: 0, data };
  if ((mode & kindOfMode) !== symlinkMode) return { ...common, type: 'file', size, data };
  if (size > longestLinkTarget) throw archiveError(`its link ${path} has no usable target`);
  const linkTarget = (await memberContent({ data })).toString();
  return { ...common, type: 'symlink', size: 0, linkTarget, data };
}

async function* content(member: ZipMember): AsyncGenerator<Buffer> {
  for await (const chunk of member.content()) yield chunk as Buffer;
}
