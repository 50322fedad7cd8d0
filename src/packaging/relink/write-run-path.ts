import { open } from 'node:fs/promises';
import { type DynamicText, type ElfFile, tagRpath } from './elf.js';

/**
 * Writes run paths into the place of those that are there, as DT_RPATH. Spec: packaging.md 7.1, step 5.
 * @returns false, and nothing is changed, where there is no place for the text: then the file has to be laid out anew
 */
export async function writeRunPathInPlace(file: string, elf: ElfFile, text: string): Promise<boolean> {
  const { rpath, runpath } = elf;
  const place = rpath ?? runpath;
  if (!place) return false;
  const bytes = Buffer.from(text);
  const room = Buffer.byteLength(place.text);
  if (bytes.length > room || bytes.includes(0)) return false;
  const handle = await open(file, 'r+');
  try {
    if (await isShared(place, elf, (offset) => byteAt(handle, offset))) return false;
    const write = async (data: Uint8Array, offset: number): Promise<void> => {
      await handle.write(data, 0, data.length, offset);
    };
    if (rpath && runpath) {
      if (await isShared(runpath, elf, (offset) => byteAt(handle, offset))) return false;
      // A RUNPATH beside it would make loaders ignore the RPATH: an empty RPATH entry takes its place.
      await write(Buffer.alloc(Buffer.byteLength(runpath.text)), runpath.textOffset);
      await write(tagBytes(elf, tagRpath), runpath.entryOffset);
    }
    await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
    await write(tagBytes(elf, tagRpath), place.entryOffset);
    if (rpath && runpath) await swapEntries(handle, elf, rpath, runpath);
    return true;
  } finally {
    await handle.close();
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

async function byteAt(handle: Handle, offset: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, offset);
  return bytesRead === 1 ? buffer[0] : undefined;
}

/** Linkers let texts share their ends; what others read must not be overwritten. */
async function isShared(
  place: DynamicText,
  { needed, soname, strings }: ElfFile,
  at: (offset: number) => Promise<number | undefined>,
): Promise<boolean> {
  const end = place.textOffset + Buffer.byteLength(place.text);
  const others = soname ? [...needed, soname] : needed;
  if (others.some(({ textOffset }) => textOffset >= place.textOffset && textOffset <= end)) return true;
  return place.textOffset > strings.start && (await at(place.textOffset - 1)) !== 0;
}

/** Loaders take the last RPATH of several, so the one that counts has to stand behind the empty one. */
async function swapEntries(handle: Handle, elf: ElfFile, rpath: DynamicText, runpath: DynamicText): Promise<void> {
  if (rpath.entryOffset > runpath.entryOffset) return;
  const size = elf.bits === 64 ? 16 : 8;
  const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
  await handle.read(first, 0, size, rpath.entryOffset);
  await handle.read(second, 0, size, runpath.entryOffset);
  await handle.write(second, 0, size, rpath.entryOffset);
  await handle.write(first, 0, size, runpath.entryOffset);
}

function tagBytes({ bits, littleEndian }: ElfFile, tag: bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(bits / 8));
  if (bits === 64) view.setBigInt64(0, tag, littleEndian);
  else view.setInt32(0, Number(tag), littleEndian);
  return new Uint8Array(view.buffer);
}
