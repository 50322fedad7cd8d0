import { type FileHandle, open } from 'node:fs/promises';
import { type DynamicText, type ElfFile, tagRpath, tagRunpath } from './elf.js';
import { symbolNameOffsets } from './elf-symbols.js';

export type RunPathTag = 'rpath' | 'runpath';

/**
 * Writes run paths into the place of those that are there, as DT_RPATH or DT_RUNPATH. Spec: packaging.md 7.1, step 5.
 * @returns false, and nothing is changed, where there is no place for the text: then the file has to be laid out anew
 */
export async function writeRunPathInPlace(
  file: string,
  elf: ElfFile,
  text: string,
  tag: RunPathTag = 'rpath',
): Promise<boolean> {
  const other = elf[tag === 'rpath' ? 'runpath' : 'rpath'];
  const place = elf[tag] ?? other;
  if (!place) return false;
  const isBoth = elf[tag] !== undefined && other !== undefined;
  const bytes = Buffer.from(text);
  const room = Buffer.byteLength(place.text);
  if (bytes.length > room || bytes.includes(0)) return false;
  const handle = await open(file, 'r+');
  try {
    const overwritten = isBoth ? [place, other] : [place];
    const names = await symbolNameOffsets(handle, elf);
    for (const one of overwritten) if (!names || (await isShared(handle, one, elf, names))) return false;
    const write = async (data: Uint8Array, offset: number): Promise<void> => {
      await handle.write(data, 0, data.length, offset);
    };
    const wanted = tagBytes(elf, tag === 'rpath' ? tagRpath : tagRunpath);
    if (isBoth) {
      // A RUNPATH beside it would make loaders ignore the RPATH: an empty entry takes its place.
      await write(Buffer.alloc(Buffer.byteLength(other.text)), other.textOffset);
      await write(wanted, other.entryOffset);
    }
    await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
    await write(wanted, place.entryOffset);
    if (isBoth) await swapEntries(handle, elf, place, other);
    return true;
  } finally {
    await handle.close();
  }
}

/** Linkers let texts share their ends; what others read must not be overwritten. */
async function isShared(
  handle: FileHandle,
  place: DynamicText,
  { needed, soname, strings }: ElfFile,
  symbolNames: readonly number[],
): Promise<boolean> {
  const end = place.textOffset + Buffer.byteLength(place.text);
  const isRead = (offset: number): boolean => offset >= place.textOffset && offset < end;
  const others = soname ? [...needed, soname] : needed;
  if (others.some(({ textOffset }) => isRead(textOffset)) || symbolNames.some(isRead)) return true;
  if (place.textOffset <= strings.start) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, place.textOffset - 1);
  return buffer[0] !== 0;
}

/** Loaders take the last of several, so the one that counts has to stand behind the empty one. */
async function swapEntries(handle: FileHandle, elf: ElfFile, full: DynamicText, empty: DynamicText): Promise<void> {
  if (full.entryOffset > empty.entryOffset) return;
  const size = elf.bits === 64 ? 16 : 8;
  const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
  await handle.read(first, 0, size, full.entryOffset);
  await handle.read(second, 0, size, empty.entryOffset);
  await handle.write(second, 0, size, full.entryOffset);
  await handle.write(first, 0, size, empty.entryOffset);
}

function tagBytes({ bits, littleEndian }: ElfFile, tag: bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(bits / 8));
  if (bits === 64) view.setBigInt64(0, tag, littleEndian);
  else view.setInt32(0, Number(tag), littleEndian);
  return new Uint8Array(view.buffer);
}
