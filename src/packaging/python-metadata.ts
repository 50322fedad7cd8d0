/** What is to become of a file of Python's installation metadata (`*.dist-info/`). */
export type MetadataChange =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'replace'; readonly content: Buffer };

const distInfoFile = /(?:^|\/)([^/]+\.dist-info)\/([^/]+)$/;

/** Notes of uv about its own cache and build; they hold paths and times of the machine. */
const installerNotes = new Set(['uv_cache.json', 'uv_build.json']);

/** The `*.dist-info` folder and the name of a file directly in one; undefined for all others. */
export function distInfoPart(path: string): { folder: string; name: string } | undefined {
  const match = distInfoFile.exec(path);
  return match ? { folder: path.slice(0, path.lastIndexOf('/')), name: match[2] as string } : undefined;
}

/** Whether `metadataChange` needs the content of a file to decide. */
export function isChangeableMetadata(path: string): boolean {
  const part = distInfoPart(path);
  return part !== undefined && (installerNotes.has(part.name) || ['INSTALLER', 'direct_url.json'].includes(part.name));
}

/**
 * conda is the one that installs the package, so `INSTALLER` says so (spec: packaging.md 8). Other than rattler-build,
 * what tells where on the builder's machine a wheel came from is left out: `direct_url.json` (PEP 610) with a `file:` URL.
 * One with any other URL stays.
 */
export function metadataChange(path: string, content: Buffer): MetadataChange {
  const part = distInfoPart(path);
  if (!part) return { kind: 'keep' };
  if (part.name === 'INSTALLER') return { kind: 'replace', content: Buffer.from('conda\n') };
  if (installerNotes.has(part.name)) return { kind: 'drop' };
  if (part.name === 'direct_url.json' && namesLocalFile(content)) return { kind: 'drop' };
  return { kind: 'keep' };
}

function namesLocalFile(content: Buffer): boolean {
  try {
    return /^file:/i.test(String(JSON.parse(content.toString()).url));
  } catch {
    return true;
  }
}

/**
 * A `RECORD` (PEP 376) without the lines of files that were dropped.
 * @param dropped paths as in the record: relative to the folder that holds the `*.dist-info`
 */
export function recordWithout(record: string, dropped: ReadonlySet<string>): string {
  const lines = record.split(/(?<=\n)/);
  return lines.filter((line) => !dropped.has(recordPath(line))).join('');
}

/** What a `RECORD` says of a file. */
export interface RecordedDigest {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * A `RECORD` (PEP 376, PEP 427) with other digests. Lines that give none stay as they are.
 * @param digestOf for a path as in the record; undefined for what has not changed
 */
export function recordWith(record: string, digestOf: (path: string) => RecordedDigest | undefined): string {
  return record.replaceAll(/^(.*),sha256=[\w-]+=*,\d*(?=\r?$)/gm, (line, first: string) => {
    const digest = digestOf(recordPath(line));
    if (!digest) return line;
    return `${first},sha256=${Buffer.from(digest.sha256, 'hex').toString('base64url')},${digest.size}`;
  });
}

/** A `RECORD` that says of some files only that they are there. */
export function recordUnhashed(record: string, isWrittenLater: (path: string) => boolean): string {
  return record.replaceAll(/^(.*),[\w-]+=[\w=-]*,\d*(?=\r?$)/gm, (line, first: string) =>
    isWrittenLater(recordPath(line)) ? `${first},,` : line,
  );
}

/** First field of a CSV line; quoted when it holds a comma. */
function recordPath(line: string): string {
  if (!line.startsWith('"')) return line.split(',')[0] as string;
  const end = /"(?!")/.exec(line.slice(1).replaceAll('""', '\0\0'));
  return line.slice(1, (end?.index ?? 0) + 1).replaceAll('""', '"');
}

/** Warnings about `*.dist-info` folders of the package that state another version (spec: packaging.md 8). */
export function distInfoWarnings(paths: readonly string[], name: string, version: string): string[] {
  const fold = (text: string): string => text.toLowerCase().replaceAll(/[-_.]+/g, '_');
  const folders = new Set(paths.flatMap((path) => distInfoFile.exec(path)?.[1] ?? []));
  const warnings: string[] = [];
  for (const folder of [...folders].sort()) {
    const [project = '', stated = ''] = folder.slice(0, -'.dist-info'.length).split(/-(?=[^-]*$)/);
    if (fold(project) === fold(name) && stated.toLowerCase() !== version.toLowerCase()) {
      warnings.push(`The package has version ${version}, but its Python metadata ${folder} says ${stated}`);
    }
  }
  return warnings;
}
