import { createHash } from 'node:crypto';

/** What of an earlier signature is carried over into a new one. */
export interface KeptSignature {
  readonly identifier?: string;
  /** Power of two; of what is hashed at a time. */
  readonly pageShift?: number;
  /** Requirements and entitlements, by their slot. */
  readonly blobs: ReadonlyMap<number, Buffer>;
}

export interface CodeDirectoryFacts {
  readonly identifier: string;
  /** Bytes of the image before its signature. */
  readonly codeLimit: number;
  /** SHA-256 of each page, joined. */
  readonly pageHashes: Buffer;
  /** 12 for pages of 4096 bytes; linkers for arm64 also take 14. */
  readonly pageShift: number;
  readonly isProgram: boolean;
  /** Of the segment `__TEXT`, in the image. */
  readonly text: { readonly fileOffset: number; readonly fileSize: number };
  readonly blobs: KeptSignature['blobs'];
}

export const defaultPageShift = 12;
const hashSize = 32;
const magic = { superBlob: 0xfade0cc0, codeDirectory: 0xfade0c02, requirements: 0xfade0c01, cms: 0xfade0b01 } as const;
const slot = { codeDirectory: 0, requirements: 2, entitlements: 5, derEntitlements: 7, cms: 0x10000 } as const;
const flag = { adHoc: 0x2, linkerSigned: 0x20000 } as const;
/** With the code limit of 64 bits and the executable segment. */
const directoryVersion = 0x20400;
const directorySize = 88;
const mainProgram = 1;
const emptyRequirements = blob(magic.requirements, Buffer.alloc(4));

/** Bytes that `adHocSignature` gives for an image of this kind. */
export function signatureSize(facts: Omit<CodeDirectoryFacts, 'pageHashes'>): number {
  const { identifier, codeLimit, pageShift, blobs } = facts;
  const special = specialSlots(blobs);
  const hashes = hashSize * (special + Math.ceil(codeLimit / 2 ** pageShift));
  const directory = directorySize + Buffer.byteLength(identifier) + 1 + hashes;
  const others = otherBlobs(blobs).reduce((sum, [, content]) => sum + content.length, 0);
  return 12 + 8 * (1 + otherBlobs(blobs).length) + directory + others;
}

/**
 * An embedded ad hoc signature: no identity, only the hashes of the image's pages, as Apple's linker writes it (and marks
 * as its own) where there is nothing more to keep. Big-endian, whatever the image is. Source: `kern/cs_blobs.h` of XNU.
 */
export function adHocSignature(facts: CodeDirectoryFacts): Buffer {
  const others = otherBlobs(facts.blobs);
  const entries: [type: number, content: Buffer][] = [[slot.codeDirectory, codeDirectory(facts)], ...others];
  const index = Buffer.alloc(4 + 8 * entries.length);
  index.writeUInt32BE(entries.length, 0);
  let offset = 8 + index.length;
  entries.forEach(([type, content], i) => {
    index.writeUInt32BE(type, 4 + 8 * i);
    index.writeUInt32BE(offset, 8 + 8 * i);
    offset += content.length;
  });
  return blob(magic.superBlob, Buffer.concat([index, ...entries.map(([, content]) => content)]));
}

function codeDirectory(facts: CodeDirectoryFacts): Buffer {
  const { identifier, codeLimit, pageHashes, pageShift, isProgram, text, blobs } = facts;
  const name = Buffer.from(`${identifier}\0`);
  const special = specialSlots(blobs);
  const head = Buffer.alloc(directorySize - 8);
  const field = (value: number, at: number): unknown => head.writeUInt32BE(value, at - 8);
  field(directoryVersion, 8);
  field(special > 0 ? flag.adHoc : flag.adHoc | flag.linkerSigned, 12);
  field(directorySize + name.length + special * hashSize, 16);
  field(directorySize, 20);
  field(special, 24);
  field(Math.ceil(codeLimit / 2 ** pageShift), 28);
  field(Math.min(codeLimit, 0xffffffff), 32);
  head.set([hashSize, 2, 0, pageShift], 36 - 8);
  if (codeLimit > 0xffffffff) head.writeBigUInt64BE(BigInt(codeLimit), 56 - 8);
  head.writeBigUInt64BE(BigInt(text.fileOffset), 64 - 8);
  head.writeBigUInt64BE(BigInt(text.fileSize), 72 - 8);
  head.writeBigUInt64BE(BigInt(isProgram ? mainProgram : 0), 80 - 8);
  return blob(magic.codeDirectory, Buffer.concat([head, name, specialHashes(blobs, special), pageHashes]));
}

/** Hashes of the other blobs stand before those of the pages, the highest slot first; zeros where there is none. */
function specialHashes(blobs: KeptSignature['blobs'], count: number): Buffer {
  const content = new Map(otherBlobs(blobs));
  return Buffer.concat(
    Array.from({ length: count }, (_, index) => {
      const found = content.get(count - index);
      return found ? createHash('sha256').update(found).digest() : Buffer.alloc(hashSize);
    }),
  );
}

/** With entitlements the blobs that `codesign` writes are all there; without any, none, as a linker leaves it. */
function otherBlobs(blobs: KeptSignature['blobs']): [type: number, content: Buffer][] {
  if (blobs.size === 0) return [];
  const all = new Map<number, Buffer>([[slot.requirements, emptyRequirements], ...blobs]);
  all.set(slot.cms, blob(magic.cms, Buffer.alloc(0)));
  return [...all].sort(([a], [b]) => a - b);
}

function specialSlots(blobs: KeptSignature['blobs']): number {
  return blobs.size === 0 ? 0 : Math.max(slot.requirements, ...blobs.keys());
}

function blob(kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(kind, 0);
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/** What a signature says that outlives a change of the code; nothing when it cannot be read. */
export function keptOfSignature(signature: Buffer): KeptSignature {
  const blobs = new Map<number, Buffer>();
  let identifier: string | undefined;
  let pageShift: number | undefined;
  for (const [type, content] of blobsOf(signature)) {
    if (type === slot.codeDirectory && content.length >= directorySize / 2) {
      const start = content.readUInt32BE(20);
      const end = content.indexOf(0, start);
      if (start < end) identifier = content.toString('utf8', start, end);
      const shift = content.readUInt8(39);
      if (shift >= 12 && shift <= 14) pageShift = shift;
    }
    const isKept = type === slot.entitlements || type === slot.derEntitlements;
    const saysSomething = type === slot.requirements && content.length > emptyRequirements.length;
    if (isKept || saysSomething) blobs.set(type, Buffer.from(content));
  }
  return { ...(identifier !== undefined && { identifier }), ...(pageShift !== undefined && { pageShift }), blobs };
}

function blobsOf(signature: Buffer): [type: number, content: Buffer][] {
  if (signature.length < 12 || signature.readUInt32BE(0) !== magic.superBlob) return [];
  const count = signature.readUInt32BE(8);
  if (12 + 8 * count > signature.length) return [];
  return Array.from({ length: count }, (_, i) => [12 + 8 * i, signature.readUInt32BE(12 + 8 * i + 4)] as const).flatMap(
    ([at, offset]): [number, Buffer][] => {
      if (offset + 8 > signature.length) return [];
      const length = signature.readUInt32BE(offset + 4);
      if (length < 8 || offset + length > signature.length) return [];
      return [[signature.readUInt32BE(at), signature.subarray(offset, offset + length)]];
    },
  );
}
