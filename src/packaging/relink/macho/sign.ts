import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { laidOut } from './edit.js';
import { commandType, fileType, type LoadCommand, type MachOImage, segmentFields } from './read.js';
import { adHocSignature, defaultPageShift, type KeptSignature, keptOfSignature, signatureSize } from './signature.js';

/** Signatures begin at multiples of this, and their size is one. */
const signatureAlignment = 16;
/** Bytes that are read at a time for hashing. */
const chunk = 1 << 20;
const largestSignature = 256 << 20;

export type SigningProblem = 'no-room' | 'not-last';

/**
 * Writes load commands and an ad hoc signature of the result into a file of one architecture, which gets longer or
 * shorter by the size of the signature. Nothing is written when there is a problem: `no-room` for the commands,
 * `not-last` when something stands behind the earlier signature or the segment that holds it.
 *
 * @param identifier taken when the earlier signature has none
 */
export async function writeSigned(
  handle: FileHandle,
  image: MachOImage,
  commands: readonly LoadCommand[],
  identifier: string,
): Promise<SigningProblem | undefined> {
  const old = commands.find(({ type }) => type === commandType.codeSignature);
  const end = old ? old.bytes.readUInt32LE(8) : image.size;
  const linkEdit = commands.find((command) => isLinkEdit(command));
  if (!linkEdit || !endsWithLinkEdit(linkEdit, image, old)) return 'not-last';
  const kept: KeptSignature = old ? await keptSignature(handle, end, old.bytes.readUInt32LE(12)) : { blobs: new Map() };
  const codeLimit = align(end, signatureAlignment);
  const text = commands.find((command) => isText(command));
  const facts = {
    identifier: kept.identifier ?? identifier,
    codeLimit,
    pageShift: kept.pageShift ?? defaultPageShift,
    isProgram: image.fileType === fileType.execute,
    text: text ? segmentFields(text) : { fileOffset: 0, fileSize: 0 },
    blobs: kept.blobs,
  };
  const size = align(signatureSize(facts), signatureAlignment);
  const signed = withSignature(commands, codeLimit, size, image);
  const head = laidOut(image, signed);
  if (!head || !(await isFree(handle, image, head.length))) return 'no-room';
  await handle.truncate(end);
  await handle.truncate(codeLimit);
  await handle.write(head, 0, head.length, 0);
  const signature = adHocSignature({ ...facts, pageHashes: await hashPages(handle, codeLimit, 2 ** facts.pageShift) });
  await handle.write(signature, 0, signature.length, codeLimit);
  await handle.truncate(codeLimit + size);
  return undefined;
}

/**
 * Writes load commands without signing: for images that had no signature and have no room for one.
 * @returns whether there was room for the commands
 */
export async function writeUnsigned(
  handle: FileHandle,
  image: MachOImage,
  commands: readonly LoadCommand[],
): Promise<boolean> {
  const head = laidOut(image, commands);
  if (!head || !(await isFree(handle, image, head.length))) return false;
  await handle.write(head, 0, head.length, 0);
  return true;
}

const isLinkEdit = (command: LoadCommand): boolean =>
  command.type === commandType.segment && segmentFields(command).name === '__LINKEDIT';
const isText = (command: LoadCommand): boolean =>
  command.type === commandType.segment && segmentFields(command).name === '__TEXT';

function endsWithLinkEdit(linkEdit: LoadCommand, image: MachOImage, old: LoadCommand | undefined): boolean {
  const { fileOffset, fileSize } = segmentFields(linkEdit);
  const end = old ? old.bytes.readUInt32LE(8) + old.bytes.readUInt32LE(12) : image.size;
  return fileOffset + fileSize === image.size && end <= image.size && image.size - end < signatureAlignment;
}

async function keptSignature(handle: FileHandle, offset: number, size: number): Promise<KeptSignature> {
  if (size > largestSignature) return { blobs: new Map() };
  const { buffer } = await handle.read(Buffer.alloc(size), 0, size, offset);
  return keptOfSignature(buffer);
}

/** The commands with the place and size of the signature, in it and in the segment that holds it. */
function withSignature(
  commands: readonly LoadCommand[],
  offset: number,
  size: number,
  image: Pick<MachOImage, 'cpuType'>,
): LoadCommand[] {
  const signature = Buffer.alloc(16);
  for (const [i, value] of [commandType.codeSignature, 16, offset, size].entries()) {
    signature.writeUInt32LE(value, 4 * i);
  }
  const placed = { type: commandType.codeSignature, bytes: signature };
  const edited = commands.map((command): LoadCommand => {
    if (command.type === commandType.codeSignature) return placed;
    if (!isLinkEdit(command)) return command;
    const bytes = Buffer.from(command.bytes);
    const fileSize = offset + size - segmentFields(command).fileOffset;
    bytes.writeBigUInt64LE(BigInt(fileSize), 48);
    bytes.writeBigUInt64LE(BigInt(align(fileSize, memoryPage(image))), 32);
    return { type: command.type, bytes };
  });
  return commands.some(({ type }) => type === commandType.codeSignature) ? edited : [...edited, placed];
}

/** Bytes of a page of memory; by the family of the processor, whose 32-bit kin have the same. */
function memoryPage({ cpuType }: Pick<MachOImage, 'cpuType'>): number {
  return (cpuType & 0xff) === 0x0c ? 0x4000 : 0x1000;
}

/** Whether nothing stands where load commands are to grow to. */
async function isFree(handle: FileHandle, image: MachOImage, end: number): Promise<boolean> {
  const start = image.header.length + image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (end <= start) return true;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
  return bytesRead === end - start && buffer.every((byte) => byte === 0);
}

async function hashPages(handle: FileHandle, end: number, pageSize: number): Promise<Buffer> {
  const hashes: Buffer[] = [];
  const buffer = Buffer.alloc(Math.min(chunk, align(end, pageSize)));
  for (let offset = 0; offset < end; offset += buffer.length) {
    const length = Math.min(buffer.length, end - offset);
    await handle.read(buffer, 0, length, offset);
    for (let at = 0; at < length; at += pageSize) {
      const page = buffer.subarray(at, Math.min(at + pageSize, length));
      hashes.push(createHash('sha256').update(page).digest());
    }
  }
  return Buffer.concat(hashes);
}

const align = (size: number, to: number): number => Math.ceil(size / to) * to;
