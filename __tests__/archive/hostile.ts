import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { compressZstdBuffer } from '../../src/archive/index.js';
import { StoredZipWriter } from '../../src/archive/zip-write.js';

export interface RawEntry {
  readonly path: string;
  /** Tar's type flag. */
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly link?: string;
  /** Stated size, when it is a lie. */
  readonly size?: number;
  readonly mode?: number;
  readonly mtime?: number;
}

/** A tar of anything, true or not, in plain ustar. */
export function rawTar(entries: readonly RawEntry[]): Buffer {
  const blocks: Buffer[] = [];
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const header = Buffer.alloc(512);
    header.write(entry.path, 0, 100);
    header.write((entry.mode ?? 0o644).toString(8).padStart(7, '0'), 100);
    header.write((entry.size ?? content.length).toString(8).padStart(11, '0'), 124);
    header.write((entry.mtime ?? 1_700_000_000).toString(8).padStart(11, '0'), 136);
    header.write(entry.type ?? '0', 156);
    header.write(entry.link ?? '', 157, 100);
    header.write('ustar\u000000', 257);
    header.fill(0x20, 148, 156);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A zip of stored members of any names; `mode` is that of Unix, `0o120777` for a link to the content. Source: APPNOTE.TXT 4.3. */
export function rawZip(entries: readonly Pick<RawEntry, 'path' | 'content' | 'mode'>[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content = '', mode = 0o100644 } of entries) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)];
    // Version, flags, method, time and date, checksum, sizes, lengths of name and extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, tail, name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

/** A `.conda` with the given tars and members, whether or not it is a good one. */
export async function rawConda(
  target: string,
  parts: { pkg?: Buffer; info?: Buffer; metadata?: string; members?: Record<string, Buffer> },
): Promise<string> {
  const handle = await open(target, 'w');
  try {
    const zip = new StoredZipWriter(handle, 0);
    await zip.add('metadata.json', [Buffer.from(parts.metadata ?? '{"conda_pkg_format_version": 2}')]);
    if (parts.pkg) await zip.add('pkg-x-1-0.tar.zst', [await compressZstdBuffer(parts.pkg, 3)]);
    if (parts.info) await zip.add('info-x-1-0.tar.zst', [await compressZstdBuffer(parts.info, 3)]);
    for (const [name, data] of Object.entries(parts.members ?? {})) await zip.add(name, [data]);
    await zip.finish();
  } finally {
    await handle.close();
  }
  return target;
}
