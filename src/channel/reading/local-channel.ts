import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type PackageIdentity, readTextIfExists, systemErrorCode } from '../../support/index.js';
import { channelKey } from '../file-name.js';
import { RepodataDocument } from '../indexing/repodata-document.js';
import type { ChannelLookup, ChannelPackage } from './remote-channel.js';

/**
 * Which of the given packages lie in the folder of a local channel. The files count, not the index; that gives the
 * hash of those whose size agrees with it.
 * @param root absolute path; a missing folder is an empty channel
 */
export async function findLocalPackages(root: string, candidates: readonly PackageIdentity[]): Promise<ChannelLookup> {
  const found = new Map<string, ChannelPackage[]>();
  const indexes = new Map<string, RepodataDocument | undefined>();
  const missing = new Set<string>();
  for (const identity of candidates) {
    const { subdir, name, version, build } = identity;
    const folder = path.join(root, subdir);
    if (!(await statIfExists(folder))?.isDirectory()) missing.add(subdir);
    const packages: ChannelPackage[] = [];
    for (const extension of ['.conda', '.tar.bz2']) {
      const fileName = `${name}-${version}-${build}${extension}`;
      const location = path.join(folder, fileName);
      const info = await statIfExists(location);
      if (!info?.isFile()) continue;
      if (!indexes.has(subdir)) indexes.set(subdir, await readIndex(folder, subdir));
      const record = indexes.get(subdir)?.entries.get(fileName)?.record;
      const known = record?.['size'] === info.size && typeof record['sha256'] === 'string';
      packages.push({
        identity,
        fileName,
        sha256: known ? (record['sha256'] as string) : undefined,
        sizeBytes: info.size,
        location,
      });
    }
    if (packages.length > 0) found.set(channelKey(identity), packages);
  }
  return { found, missingSubdirs: [...missing].sort() };
}

async function readIndex(folder: string, subdir: string): Promise<RepodataDocument | undefined> {
  const text = await readTextIfExists(path.join(folder, 'repodata.json'));
  return text === undefined ? undefined : RepodataDocument.parse(subdir, text);
}

async function statIfExists(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}
