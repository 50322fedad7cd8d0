// The run path of ELF files, changed in place.
import { readFile, writeFile } from 'node:fs/promises';

const dynamicSection = 6; // SHT_DYNAMIC
const tagRpath = 15n;
const tagRunpath = 29n;

/**
 * Where the run path of a little-endian 64-bit ELF file stands (System V ABI, "Dynamic Section").
 * @param {Buffer} elf
 * @returns {{ offset: number, text: string } | undefined} undefined for other files and those without a run path
 */
export function findRunPath(elf) {
  if (elf.length < 64 || elf.readUInt32BE(0) !== 0x7f454c46 || elf[4] !== 2 || elf[5] !== 1) return undefined;
  const sectionTable = Number(elf.readBigUInt64LE(0x28));
  const sectionSize = elf.readUInt16LE(0x3a);
  const sections = Array.from({ length: elf.readUInt16LE(0x3c) }, (_, i) => {
    const at = sectionTable + i * sectionSize;
    return {
      type: elf.readUInt32LE(at + 4),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      size: Number(elf.readBigUInt64LE(at + 32)),
      link: elf.readUInt32LE(at + 40),
    };
  });
  const dynamic = sections.find((section) => section.type === dynamicSection);
  const strings = dynamic && sections[dynamic.link];
  if (!strings) return undefined;
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    const tag = elf.readBigInt64LE(at);
    if (tag === 0n) break;
    if (tag !== tagRpath && tag !== tagRunpath) continue;
    const offset = strings.offset + Number(elf.readBigUInt64LE(at + 8));
    return { offset, text: elf.toString('latin1', offset, elf.indexOf(0, offset)) };
  }
  return undefined;
}

/**
 * Replaces the run path of a file by a shorter or equally long one; files without one are left alone.
 * @param {string} file
 * @param {string} runPath as in `$ORIGIN/../lib`
 */
export async function setRunPath(file, runPath) {
  const elf = await readFile(file);
  const found = findRunPath(elf);
  if (!found || found.text === runPath) return;
  if (runPath.length > found.text.length) {
    throw new Error(`${file}: its run path '${found.text}' is too short to be replaced by '${runPath}'`);
  }
  elf.fill(0, found.offset, found.offset + found.text.length);
  elf.write(runPath, found.offset, 'latin1');
  await writeFile(file, elf);
}
