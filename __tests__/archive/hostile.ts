import { open } from 'node:fs/promises';
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
