export const tarBlock = 512;

/** GNU tar's mark of an entry that holds a long name; see `encodeTarHeader` about its other use here. */
export const longNameMark = '././@LongLink';

export interface TarHeaderFields {
  /** Forward slashes, relative. */
  readonly path: string;
  readonly type: 'file' | 'symlink';
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of content; 0 for symlinks. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly mtimeSeconds: number;
  readonly linkTarget?: string;
}

/**
 * The header blocks of one entry, as the writer of rattler-build makes them (spec: packaging.md 11.2): GNU magic, names
 * over 100 bytes in entries of their own before it.
 *
 * Its name field is not cleared before the name is written: it starts out as `././@LongLink`, and the tail of that text
 * stays behind a name of less than 12 bytes. Readers stop at the NUL, but the bytes count.
 */
export function encodeTarHeader(fields: TarHeaderFields): Buffer {
  const name = Buffer.from(fields.path);
  const link = Buffer.from(fields.linkTarget ?? '');
  const blocks: Buffer[] = [];
  if (name.length > 100) blocks.push(longEntry('L', name));
  if (link.length > 100) blocks.push(longEntry('K', link));
  const block = emptyHeader(longNameMark);
  // Device numbers; entries that carry a long name have none.
  writeOctal(block, 0, 329, 8);
  writeOctal(block, 0, 337, 8);
  name.copy(block, 0, 0, 100);
  if (name.length < 100) block[name.length] = 0;
  writeOctal(block, fields.mode, 100, 8);
  writeSize(block, fields.size);
  writeOctal(block, fields.mtimeSeconds, 136, 12);
  block.write(fields.type === 'symlink' ? '2' : '0', 156, 'latin1');
  link.copy(block, 157, 0, 100);
  blocks.push(sealed(block));
  return Buffer.concat(blocks);
}

/** Bytes of headers that an entry takes in the tar, without its content. */
export function tarHeaderSize(fields: Pick<TarHeaderFields, 'path' | 'linkTarget'>): number {
  let size = tarBlock;
  for (const text of [fields.path, fields.linkTarget ?? '']) {
    const length = Buffer.byteLength(text);
    if (length > 100) size += tarBlock + padded(length + 1);
  }
  return size;
}

/** `size` rounded up to whole blocks. */
export function padded(size: number): number {
  return Math.ceil(size / tarBlock) * tarBlock;
}

function longEntry(type: 'L' | 'K', text: Buffer): Buffer {
  const header = emptyHeader(longNameMark);
  writeOctal(header, 0o644, 100, 8);
  writeSize(header, text.length + 1);
  writeOctal(header, 0, 136, 12);
  header.write(type, 156, 'latin1');
  const content = Buffer.alloc(padded(text.length + 1));
  text.copy(content);
  return Buffer.concat([sealed(header), content]);
}

function emptyHeader(name: string): Buffer {
  const block = Buffer.alloc(tarBlock);
  block.write(name, 0, 'latin1');
  writeOctal(block, 0, 108, 8);
  writeOctal(block, 0, 116, 8);
  block.write('ustar  \0', 257, 'latin1');
  return block;
}

function writeOctal(block: Buffer, value: number, offset: number, length: number): void {
  block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, length, 'latin1');
}

/** From 8 GiB on, eleven octal digits do not suffice: big-endian binary with the top bit set. */
function writeSize(block: Buffer, size: number): void {
  if (size < 8 ** 11) {
    writeOctal(block, size, 124, 12);
    return;
  }
  block.fill(0, 124, 136);
  block.writeBigUInt64BE(BigInt(size), 128);
  block[124] = 0x80;
}

function sealed(block: Buffer): Buffer {
  block.fill(0x20, 148, 156);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 8, 'latin1');
  return block;
}
