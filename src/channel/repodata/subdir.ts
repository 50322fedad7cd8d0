import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PixiBuildError, redactUrl, writeFileAtomic } from '../../support/index.js';
import { cacheKey } from './cache-entry.js';
import type { SubdirContext } from './context.js';
import { openFullFile } from './full-file.js';
import { openLocalFile } from './local.js';
import type { SubdirRepodata } from './model.js';
import { openSharded } from './sharded.js';

/**
 * Opens the index of a subdir: of a folder its file; by HTTP shards, else the whole file, compressed first (spec:
 * conda-runtime.md 3.3).
 * @returns undefined when the subdir has no index
 * @throws PixiBuildError `repodata-invalid`, `offline` when it is not known offline, and those of the network
 */
export async function openSubdir(context: SubdirContext): Promise<SubdirRepodata | undefined> {
  const local = context.network.localPath(`${context.subdirUrl}repodata.json`);
  if (local !== undefined) return openLocalFile(context, path.dirname(local));
  const sharded = context.kinds.sharded === false ? undefined : await openSharded(context);
  const found = sharded ?? (await openFullFile(context));
  const marker = path.join(context.cacheDirectory, `${cacheKey(`${context.subdirUrl}repodata.json`)}.missing`);
  if (context.offline && !found && !(await exists(marker))) throw unknownOffline(context);
  if (!context.offline) await markMissing(marker, found === undefined);
  return found;
}

/** Remembers for later runs without a network that there is nothing to be had. */
async function markMissing(marker: string, isMissing: boolean): Promise<void> {
  try {
    if (isMissing) {
      await mkdir(path.dirname(marker), { recursive: true });
      await writeFileAtomic(marker, '');
    } else {
      await rm(marker, { force: true });
    }
  } catch {
    // A cache that cannot be written is done without.
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function unknownOffline(context: SubdirContext): PixiBuildError {
  const url = redactUrl(context.subdirUrl);
  return new PixiBuildError('offline', `The index of ${url} is not in the cache, and the network is not to be used`, {
    exitCode: 2,
    hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
  });
}
