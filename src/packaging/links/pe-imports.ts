import { type FileHandle, open } from 'node:fs/promises';

/** Names and sections are short; what is longer does not fit together. */
const mostImports = 4096;
const mostSections = 96;

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The DLLs that a Windows program or library asks for, those of delayed loading among them (PE format: import directory,
 * delay-load directory); undefined for anything else.
 */
export async function readPeImports(file: string): Promise<string[] | undefined> {
  const handle = await open(file, 'r');
  try {
    return await readImports(handle);
  } finally {
    await handle.close();
  }
}

async function readImports(handle: FileHandle): Promise<string[] | undefined> {
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
  const dos = await read(0, 64);
  if (dos.length < 64 || dos.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const start = dos.readUInt32LE(60);
  const head = await read(start, 24);
  if (head.length < 24 || head.toString('latin1', 0, 4) !== 'PE\0\0') return undefined;
  const sectionCount = head.readUInt16LE(6);
  const optionalSize = head.readUInt16LE(20);
  const optional = await read(start + 24, optionalSize);
  if (optional.length < optionalSize || optionalSize < 96 || sectionCount > mostSections) return undefined;
  const isWide = optional.readUInt16LE(0) === 0x20b;
  const directories = isWide ? 112 : 96;
  const table = await read(start + 24 + optionalSize, sectionCount * 40);
  const sections: Section[] = [];
  for (let at = 0; at + 40 <= table.length; at += 40) {
    sections.push({
      address: table.readUInt32LE(at + 12),
      size: Math.max(table.readUInt32LE(at + 8), table.readUInt32LE(at + 16)),
      offset: table.readUInt32LE(at + 20),
    });
  }
  const offsetOf = (address: number): number | undefined => {
    const section = sections.find((one) => address >= one.address && address < one.address + one.size);
    return section && section.offset + (address - section.address);
  };
  const names: string[] = [];
  // Entries of the import directory have 20 bytes, the name's address at 12; of the delay-load directory 32, at 4.
  for (const [index, size, at] of [
    [1, 20, 12],
    [13, 32, 4],
  ] as const) {
    const place = directories + index * 8;
    const address = place + 8 <= optional.length ? optional.readUInt32LE(place) : 0;
    let offset = address === 0 ? undefined : offsetOf(address);
    for (let count = 0; offset !== undefined && count < mostImports; count++, offset += size) {
      const entry: Buffer = await read(offset, size);
      const name = entry.length < size ? 0 : entry.readUInt32LE(at);
      const nameOffset = name === 0 ? undefined : offsetOf(name);
      if (nameOffset === undefined) break;
      const text = (await read(nameOffset, 260)).toString('latin1');
      names.push(text.slice(0, Math.max(text.indexOf('\0'), 0)));
    }
  }
  return [...new Set(names.filter((name) => name !== ''))];
}
