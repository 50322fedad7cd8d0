import { constants, copyFileSync, type Stats, utimesSync } from 'node:fs';
import { chmod, copyFile, open, utimes } from 'node:fs/promises';

/** Bytes. Handing a smaller file to another thread costs more than the copy itself. */
const largestSmallFile = 1 << 20;
const pieceSize = 1 << 20;

const copyMode = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;

/**
 * Copies a regular file with its permissions and its time, sharing its blocks where the file system can. What has holes
 * keeps them.
 * @param target must not be there
 */
export async function copyRegularFile(source: Buffer | string, target: Buffer | string, stats: Stats): Promise<void> {
  const { size, atimeMs, mtimeMs } = stats;
  if (size <= largestSmallFile) {
    copyFileSync(source, target, copyMode);
    utimesSync(target, atimeMs / 1000, mtimeMs / 1000);
    return;
  }
  if (hasHoles(stats)) await copySparse(source, target, stats);
  else await copyFile(source, target, copyMode);
  await utimes(target, atimeMs / 1000, mtimeMs / 1000);
}

/** Windows tells no blocks. A block is 512 bytes. */
function hasHoles({ size, blocks }: Stats): boolean {
  return process.platform !== 'win32' && blocks !== undefined && blocks * 512 < size - pieceSize;
}

/** Holes read as zeros, which are left out. */
async function copySparse(source: Buffer | string, target: Buffer | string, { size, mode }: Stats): Promise<void> {
  const input = await open(source, 'r');
  try {
    const output = await open(target, 'wx');
    try {
      const piece = Buffer.alloc(pieceSize);
      const zeros = Buffer.alloc(pieceSize);
      for (let at = 0; at < size; ) {
        const { bytesRead } = await input.read(piece, 0, pieceSize, at);
        if (bytesRead === 0) break;
        const isHole = piece.compare(zeros, 0, bytesRead, 0, bytesRead) === 0;
        if (!isHole) await writeAll(output, piece.subarray(0, bytesRead), at);
        at += bytesRead;
      }
      await output.truncate(size);
    } finally {
      await output.close();
    }
  } finally {
    await input.close();
  }
  await chmod(target, mode & 0o7777);
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, data: Buffer, position: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    done += (await file.write(data, done, data.length - done, position + done)).bytesWritten;
  }
}
