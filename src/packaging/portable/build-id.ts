import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { readSegments } from '../relink/elf-segments.js';

const segmentNote = 4;
const noteBuildId = 3;

/** Bytes of a file. */
interface Stretch {
  readonly offset: number;
  readonly size: number;
}

/**
 * Writes a build ID over the linker's that follows from what the file holds now. A linker makes it of all that it writes,
 * the run path with the prefix of the build among it, so that two builds would differ by nothing else.
 * (`NT_GNU_BUILD_ID`, as in `ld --build-id`.)
 * @param file absolute; not an ELF file, or one without ID, stays as it is
 */
export async function renewBuildId(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const id = await buildIdOf(handle);
    if (!id || id.size === 0) return;
    await handle.write(Buffer.alloc(id.size), 0, id.size, id.offset);
    const hash = createHash('sha512');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    await handle.write(hash.digest().subarray(0, id.size), 0, Math.min(id.size, 64), id.offset);
  } finally {
    await handle.close();
  }
}

async function buildIdOf(handle: FileHandle): Promise<Stretch | undefined> {
  const elf = await readSegments(handle, (await handle.stat()).size);
  if (!elf) return undefined;
  for (const { type, offset, size } of elf.segments) {
    const notes = type === segmentNote ? await elf.part(offset, size) : undefined;
    const found = notes && idAmong(notes, elf.littleEndian);
    if (found) return { offset: offset + found.offset, size: found.size };
  }
  return undefined;
}

function idAmong(notes: DataView, littleEndian: boolean): Stretch | undefined {
  const aligned = (size: number): number => (size + 3) & ~3;
  for (let at = 0; at + 12 <= notes.byteLength; ) {
    const nameSize = notes.getUint32(at, littleEndian);
    const size = notes.getUint32(at + 4, littleEndian);
    const offset = at + 12 + aligned(nameSize);
    if (offset + size > notes.byteLength) return undefined;
    const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 0x474e5500;
    if (isGnu && notes.getUint32(at + 8, littleEndian) === noteBuildId) return { offset, size };
    at = offset + aligned(size);
  }
  return undefined;
}
