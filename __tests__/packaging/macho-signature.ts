import { createHash } from 'node:crypto';

/** The code directory of a thin Mach-O file's signature, read by itself and by nothing of `src/`. */
export function signatureOf(file: Buffer) {
  const place = signaturePlace(file);
  if (!place) return undefined;
  const blob = file.subarray(place.offset, place.offset + place.size);
  const slots: number[] = [];
  const blobs = new Map<number, Buffer>();
  for (let i = 0; i < blob.readUInt32BE(8); i++) {
    const [type, offset] = [blob.readUInt32BE(12 + 8 * i), blob.readUInt32BE(16 + 8 * i)];
    slots.push(type);
    blobs.set(type, blob.subarray(offset, offset + blob.readUInt32BE(offset + 4)));
  }
  const directory = blobs.get(0) as Buffer;
  const name = directory.readUInt32BE(20);
  return {
    ...place,
    magic: blob.readUInt32BE(0),
    slots,
    blobs,
    directory,
    identifier: directory.toString('utf8', name, directory.indexOf(0, name)),
    flags: directory.readUInt32BE(12),
  };
}

/** What the kernel would find wrong with a thin file's signature; undefined when it would load the file. */
export function signatureProblem(file: Buffer): string | undefined {
  const signature = signatureOf(file);
  if (!signature) return 'there is none';
  const { directory, offset, size, magic, blobs } = signature;
  if (magic !== 0xfade0cc0 || directory.readUInt32BE(0) !== 0xfade0c02) return 'it has no code directory';
  if (offset + size !== file.length || offset % 16 !== 0) return 'it does not end the file';
  if (directory.readUInt32BE(32) !== offset) return 'it covers another part of the file';
  const hashes = directory.readUInt32BE(16);
  const [special, pages] = [directory.readUInt32BE(24), directory.readUInt32BE(28)];
  const pageSize = 2 ** directory.readUInt8(39);
  if (pages !== Math.ceil(offset / pageSize)) return 'it has another number of pages';
  for (let page = 0; page < pages; page++) {
    const content = file.subarray(page * pageSize, Math.min((page + 1) * pageSize, offset));
    if (!sameHash(directory, hashes + 32 * page, content)) return `page ${page} has another hash`;
  }
  for (let slot = 1; slot <= special; slot++) {
    const content = blobs.get(slot);
    const stated = directory.subarray(hashes - 32 * slot, hashes - 32 * (slot - 1));
    if (content ? !sameHash(directory, hashes - 32 * slot, content) : stated.some((byte) => byte !== 0)) {
      return `slot ${slot} has another hash`;
    }
  }
  return undefined;
}

function sameHash(directory: Buffer, at: number, content: Buffer): boolean {
  return createHash('sha256')
    .update(content)
    .digest()
    .equals(directory.subarray(at, at + 32));
}

function signaturePlace(file: Buffer): { offset: number; size: number } | undefined {
  let at = 32;
  for (let i = 0; i < file.readUInt32LE(16); i++) {
    if (file.readUInt32LE(at) === 0x1d) return { offset: file.readUInt32LE(at + 8), size: file.readUInt32LE(at + 12) };
    at += file.readUInt32LE(at + 4);
  }
  return undefined;
}
