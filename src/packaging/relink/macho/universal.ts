import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { UniversalHeader } from './read.js';

/** Copies one part of a universal file into a file of its own. */
export async function extractPart(source: string, offset: number, size: number, target: string): Promise<void> {
  await pipeline(createReadStream(source, { start: offset, end: offset + size - 1 }), createWriteStream(target));
}

/** Writes a universal file anew from its parts, which may have other sizes than before (`mach-o/fat.h`). */
export async function joinParts(target: string, header: UniversalHeader, files: readonly string[]): Promise<void> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const entrySize = header.wide ? 32 : 20;
  const head = Buffer.alloc(8 + entrySize * files.length);
  head.writeUInt32BE(header.wide ? 0xcafebabf : 0xcafebabe, 0);
  head.writeUInt32BE(files.length, 4);
  const offsets: number[] = [];
  let end = head.length;
  header.parts.forEach((part, index) => {
    const offset = Math.ceil(end / 2 ** part.align) * 2 ** part.align;
    const size = sizes[index] as number;
    writeEntry(head.subarray(8 + index * entrySize), { ...part, offset, size }, header.wide);
    offsets.push(offset);
    end = offset + size;
  });
  const handle = await open(target, 'r+');
  try {
    await handle.truncate(0);
    await handle.write(head, 0, head.length, 0);
  } finally {
    await handle.close();
  }
  for (const [index, file] of files.entries()) {
    await pipeline(createReadStream(file), createWriteStream(target, { flags: 'r+', start: offsets[index] as number }));
  }
}

function writeEntry(entry: Buffer, part: UniversalHeader['parts'][number], wide: boolean): void {
  entry.writeUInt32BE(part.cpuType, 0);
  entry.writeUInt32BE(part.cpuSubtype, 4);
  if (wide) {
    entry.writeBigUInt64BE(BigInt(part.offset), 8);
    entry.writeBigUInt64BE(BigInt(part.size), 16);
    entry.writeUInt32BE(part.align, 24);
  } else {
    entry.writeUInt32BE(part.offset, 8);
    entry.writeUInt32BE(part.size, 12);
    entry.writeUInt32BE(part.align, 16);
  }
}
