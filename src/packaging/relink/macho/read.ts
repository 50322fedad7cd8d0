import { type FileHandle, open } from 'node:fs/promises';
import { firstBytes } from '../../../support/index.js';

/** One load command: its number, and all its bytes with the head of eight. */
export interface LoadCommand {
  readonly type: number;
  readonly bytes: Buffer;
}

/** One architecture of a Mach-O file (64-bit, little-endian), as far as dynamic linking goes. */
export interface MachOImage {
  /** Where it starts in the file; 0 unless the file is universal. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  /** The 32 bytes before the load commands. */
  readonly header: Buffer;
  readonly fileType: number;
  readonly cpuType: number;
  readonly commands: readonly LoadCommand[];
  /** Bytes that load commands may take: up to the first content of a section. */
  readonly room: number;
}

export interface MachOFile {
  readonly images: readonly MachOImage[];
  /** Undefined for a file of one architecture. */
  readonly universal?: UniversalHeader;
}

/** What the head of a universal file says of its parts, in their order. */
export interface UniversalHeader {
  /** Whether offsets and sizes have 64 bits. */
  readonly wide: boolean;
  readonly parts: readonly {
    readonly cpuType: number;
    readonly cpuSubtype: number;
    readonly offset: number;
    readonly size: number;
    /** Power of two. */
    readonly align: number;
  }[];
}

export const headerSize = 32;
export const commandType = {
  segment: 0x19,
  idDylib: 0x0d,
  loadDylib: 0x0c,
  loadWeakDylib: 0x80000018,
  reexportDylib: 0x8000001f,
  lazyLoadDylib: 0x20,
  loadUpwardDylib: 0x80000023,
  rpath: 0x8000001c,
  codeSignature: 0x1d,
} as const;
export const fileType = { execute: 2, dylib: 6, bundle: 8 } as const;
export const cpuArm64 = 0x0100000c;

const thinMagic = 0xfeedfacf;
/** The first bytes of files that are read: of one architecture, and universal ones with short and with long sizes. */
const magics = new Set(['cffaedfe', 'cafebabe', 'cafebabf']);
const relinked = new Set<number>([fileType.execute, fileType.dylib, fileType.bundle]);
/** Sections of these types have no bytes in the file. */
const zeroFilled = new Set([0x01, 0x0c, 0x12]);
const largestCommands = 16 << 20;
/** Java's class files have the mark of universal files; their version number, at the place of the count, is larger. */
const mostParts = 40;

const loads = new Set<number>([
  commandType.loadDylib,
  commandType.loadWeakDylib,
  commandType.reexportDylib,
  commandType.lazyLoadDylib,
  commandType.loadUpwardDylib,
]);

/**
 * Reads the load commands of a Mach-O file that is a program, a library or a bundle (`mach-o/loader.h`, `mach-o/fat.h`).
 * Undefined for anything else: objects, archives, 32-bit and big-endian files, and files whose numbers do not fit
 * together. Only the parts that are needed are read.
 */
export async function readMachO(file: string): Promise<MachOFile | undefined> {
  // Most files of a package are none, and are told apart by this alone.
  if (!magics.has(firstBytes(file, 4).toString('hex'))) return undefined;
  const handle = await open(file, 'r');
  try {
    const fileSize = (await handle.stat()).size;
    const magic = (await bytesAt(handle, 0, 4, fileSize))?.readUInt32BE(0);
    if (magic === 0xcafebabe || magic === 0xcafebabf)
      return await readUniversal(handle, magic === 0xcafebabf, fileSize);
    const image = await readImage(handle, 0, fileSize);
    return image && { images: [image] };
  } finally {
    await handle.close();
  }
}

async function readUniversal(handle: FileHandle, wide: boolean, fileSize: number): Promise<MachOFile | undefined> {
  const count = (await bytesAt(handle, 4, 4, fileSize))?.readUInt32BE(0) ?? 0;
  if (count === 0 || count > mostParts) return undefined;
  const entrySize = wide ? 32 : 20;
  const table = await bytesAt(handle, 8, count * entrySize, fileSize);
  if (!table) return undefined;
  const number = (at: number): number => (wide ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at));
  const parts = Array.from({ length: count }, (_, index) => {
    const at = index * entrySize;
    return {
      cpuType: table.readUInt32BE(at),
      cpuSubtype: table.readUInt32BE(at + 4),
      offset: number(at + 8),
      size: number(at + (wide ? 16 : 12)),
      align: table.readUInt32BE(at + (wide ? 24 : 16)),
    };
  });
  if (parts.some(({ offset, size, align }) => offset + size > fileSize || align > 24)) return undefined;
  const images = await Promise.all(parts.map(({ offset, size }) => readImage(handle, offset, size)));
  const known = images.filter((image) => image !== undefined);
  return known.length > 0 ? { images: known, universal: { wide, parts } } : undefined;
}

async function readImage(handle: FileHandle, offset: number, size: number): Promise<MachOImage | undefined> {
  const header = size >= headerSize ? await bytesAt(handle, offset, headerSize, offset + size) : undefined;
  if (header?.readUInt32LE(0) !== thinMagic || !relinked.has(header.readUInt32LE(12))) return undefined;
  const total = header.readUInt32LE(20);
  if (total > largestCommands) return undefined;
  const area = await bytesAt(handle, offset + headerSize, total, offset + size);
  const commands = area && cutCommands(area, header.readUInt32LE(16));
  if (!commands) return undefined;
  return {
    offset,
    size,
    header,
    fileType: header.readUInt32LE(12),
    cpuType: header.readUInt32LE(4),
    commands,
    room: roomForCommands(commands, size),
  };
}

function cutCommands(area: Buffer, count: number): LoadCommand[] | undefined {
  const commands: LoadCommand[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 8 > area.length) return undefined;
    const length = area.readUInt32LE(at + 4);
    if (length < 8 || at + length > area.length) return undefined;
    const command = { type: area.readUInt32LE(at), bytes: area.subarray(at, at + length) };
    if (!isSound(command)) return undefined;
    commands.push(command);
    at += length;
  }
  return commands;
}

/** Whether the fields that are read lie inside the command. */
function isSound({ type, bytes }: LoadCommand): boolean {
  if (type === commandType.segment) return bytes.length >= 72 + 80 * (bytes.length >= 72 ? bytes.readUInt32LE(64) : 0);
  if (type === commandType.codeSignature) return bytes.length >= 16;
  const fixed = textStart(type);
  return (
    fixed === undefined || (bytes.length > fixed && textOffset(bytes) >= fixed && textOffset(bytes) < bytes.length)
  );
}

/** Where the text may begin in a command that holds one. */
function textStart(type: number): number | undefined {
  if (type === commandType.rpath) return 12;
  return type === commandType.idDylib || loads.has(type) ? 24 : undefined;
}

const textOffset = (bytes: Buffer): number => bytes.readUInt32LE(8);

/** The path that a command holds; undefined for commands that hold none. */
export function commandText({ type, bytes }: LoadCommand): string | undefined {
  if (textStart(type) === undefined) return undefined;
  const start = textOffset(bytes);
  const end = bytes.indexOf(0, start);
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}

export const loadsLibrary = ({ type }: LoadCommand): boolean => loads.has(type);

/** What an image says about itself and what it links to. */
export function linkedPaths({ commands }: Pick<MachOImage, 'commands'>) {
  const texts = (wanted: (command: LoadCommand) => boolean): string[] =>
    commands.filter(wanted).map((command) => commandText(command) as string);
  return {
    id: texts(({ type }) => type === commandType.idDylib)[0],
    libraries: texts(loadsLibrary),
    rpaths: texts(({ type }) => type === commandType.rpath),
  };
}

/** The fields of a segment command. Offsets and sizes are those in the image. */
export function segmentFields({ bytes }: LoadCommand) {
  const end = bytes.indexOf(0, 8);
  return {
    name: bytes.toString('latin1', 8, end < 0 || end > 24 ? 24 : end),
    fileOffset: Number(bytes.readBigUInt64LE(40)),
    fileSize: Number(bytes.readBigUInt64LE(48)),
  };
}

function roomForCommands(commands: readonly LoadCommand[], size: number): number {
  let first = size;
  for (const command of commands.filter(({ type }) => type === commandType.segment)) {
    const { fileOffset, fileSize } = segmentFields(command);
    if (fileOffset > 0 && fileSize > 0) first = Math.min(first, fileOffset);
    for (let at = 72; at + 80 <= command.bytes.length; at += 80) {
      const offset = command.bytes.readUInt32LE(at + 48);
      const hasBytes = !zeroFilled.has(command.bytes.readUInt32LE(at + 64) & 0xff);
      if (offset > 0 && hasBytes) first = Math.min(first, offset);
    }
  }
  return first - headerSize;
}

/** Undefined when the file ends before. */
async function bytesAt(handle: FileHandle, offset: number, length: number, end: number): Promise<Buffer | undefined> {
  if (offset + length > end) return undefined;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return bytesRead === length ? buffer : undefined;
}
