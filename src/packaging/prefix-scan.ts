import { createHash } from 'node:crypto';
import { PixiBuildError, readChunks } from '../support/index.js';

/** What a file's first kibibyte says it is. `wide`: UTF-16 or UTF-32 text, in which no prefix is looked for as text. */
export type ContentClass = 'text' | 'binary' | 'wide';

/** Bytes that decide about the class of a file. */
const classified = 1024;

/** By the start of a content (spec: packaging.md 9): byte order marks, NUL, PDF; no check of the encoding. */
export function classifyContent(start: Uint8Array): ContentClass {
  const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, classified));
  const startsWith = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (startsWith(0xef, 0xbb, 0xbf)) return 'text';
  if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return 'wide';
  if (bytes.includes(0) || startsWith(0x25, 0x50, 0x44, 0x46)) return 'binary';
  return 'text';
}

export interface ScannedContent {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly size: number;
  readonly contentClass: ContentClass;
  /** Which of the texts that were looked for occur. */
  readonly found: readonly boolean[];
}

/** What is known of a file. */
export interface ScannedFile {
  readonly content: ScannedContent;
  /** The one text that was looked for. */
  readonly prefix: string;
}

/**
 * Hash, size, class and occurrences of some texts in one pass over a content, in constant memory.
 * @param source the bytes, or the absolute path of the file that holds them
 * @param needles UTF-8 texts to look for; may be none
 */
export async function scanContent(source: string | Uint8Array, needles: readonly string[]): Promise<ScannedContent> {
  const patterns = needles.map((needle) => Buffer.from(needle));
  const overlap = Math.max(0, ...patterns.map((pattern) => pattern.length - 1));
  const found = patterns.map(() => false);
  const hash = createHash('sha256');
  let size = 0;
  let start: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(source)) {
    hash.update(chunk);
    size += chunk.length;
    if (start.length < classified) start = Buffer.concat([start, chunk.subarray(0, classified - start.length)]);
    if (found.every(Boolean)) continue;
    const seam = Buffer.concat([tail, chunk.subarray(0, overlap)]);
    patterns.forEach((pattern, i) => {
      found[i] ||= chunk.includes(pattern) || seam.includes(pattern);
    });
    const end = chunk.length < overlap ? seam : chunk;
    tail = Buffer.from(end.subarray(Math.max(0, end.length - overlap)));
  }
  return { sha256: hash.digest('hex'), size, contentClass: classifyContent(start), found };
}

async function* chunksOf(source: string | Uint8Array): AsyncGenerator<Buffer> {
  if (typeof source !== 'string') yield Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  else yield* readChunks(source);
}

/** How prefixes are to be treated in one file; see `PrefixDetection`. */
export interface PrefixRules {
  readonly ignored: boolean;
  readonly binaryIgnored: boolean;
  readonly forced?: 'text' | 'binary';
}

export interface PrefixPlace {
  readonly mode: 'text' | 'binary';
  /** The prefix as it is spelt in the file. */
  readonly placeholder: string;
}

/**
 * The spellings of a prefix that are looked for: as it is, and on a Windows builder with forward slashes as well.
 * @param windowsBuilder whether the machine that built runs Windows
 */
export function prefixSpellings(prefix: string, windowsBuilder: boolean): string[] {
  const forward = prefix.replaceAll('\\', '/');
  return windowsBuilder && forward !== prefix ? [prefix, forward] : [prefix];
}

/**
 * What `paths.json` says of a file about prefixes (spec: packaging.md 9).
 * @param spellings the texts that were looked for, as `prefixSpellings` gives them
 * @throws prefix-two-spellings
 */
export function placeholderOf(
  path: string,
  content: ScannedContent,
  spellings: readonly string[],
  rules: PrefixRules,
  systems: { readonly windowsTarget: boolean; readonly windowsBuilder: boolean },
): PrefixPlace | undefined {
  if (rules.ignored || path.endsWith('.pyc') || path.endsWith('.pyo')) return undefined;
  const mode = rules.forced ?? (content.contentClass === 'text' ? 'text' : 'binary');
  const places = spellings.filter((_, i) => content.found[i]);
  if (mode === 'binary') {
    if (rules.binaryIgnored || systems.windowsTarget || systems.windowsBuilder) return undefined;
    return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
  }
  if (places.length > 1) {
    throw new PixiBuildError('prefix-two-spellings', `The file ${path} holds the prefix with both kinds of slashes`, {
      hint: 'An installer replaces one spelling only; make the build write one, or ignore the file in prefix detection.',
    });
  }
  return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
}
