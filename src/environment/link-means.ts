import { constants } from 'node:fs';
import { copyFile, link, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LinkMeans } from './link.js';

/** Which means of sharing files work in a prefix, of those that are allowed. */
export async function probeLinkMeans({
  prefix,
  links = {},
}: {
  readonly prefix: string;
  readonly links?: { readonly symbolic?: boolean; readonly hard?: boolean; readonly reflink?: boolean };
}): Promise<LinkMeans> {
  const folder = await mkdtemp(path.join(prefix, 'conda-meta', '.probe-'));
  const works = async (make: (from: string, to: string) => Promise<void>, name: string): Promise<boolean> => {
    try {
      await make(path.join(folder, 'file'), path.join(folder, name));
      return true;
    } catch {
      return false;
    }
  };
  try {
    await writeFile(path.join(folder, 'file'), 'x');
    return {
      reflink:
        links.reflink !== false &&
        (await works((from, to) => copyFile(from, to, constants.COPYFILE_FICLONE_FORCE), 'clone')),
      // Whether the cache lies on the same device shows when the first file is linked.
      hard: links.hard !== false && (await works(link, 'hard')),
      symbolic: links.symbolic !== false && (await works((_, to) => symlink('file', to), 'symbolic')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
