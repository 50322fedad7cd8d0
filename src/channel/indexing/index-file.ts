import { open } from 'node:fs/promises';
import { replaceFile } from '../../support/index.js';

/**
 * Writes a file that anybody may read, and has it on disk when this returns.
 * @param temporaryFolder when given, the file is written there and renamed, so that readers see the old or the new one
 */
export async function writeIndexFile(
  target: string,
  content: string | Uint8Array,
  temporaryFolder?: string,
): Promise<void> {
  if (temporaryFolder !== undefined) {
    await replaceFile(target, (temporary) => writeIndexFile(temporary, content), temporaryFolder);
    return;
  }
  const handle = await open(target, 'wx', 0o644);
  try {
    await handle.writeFile(content);
    await handle.chmod(0o644);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
