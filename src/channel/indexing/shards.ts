import { compressZstdBuffer } from '../../archive/index.js';
import { sha256Hex } from '../../support/index.js';
import { compareText } from '../file-name.js';
import type { PackageRecord } from './package-record.js';
import type { RepodataDocument, RepodataEntry } from './repodata-document.js';

/** zstd's own default; shards are small and read often. */
const shardLevel = 3;

export interface Shard {
  /** Lower-case package name. */
  readonly packageName: string;
  /** SHA-256 of `bytes`, which names the file. */
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** The shards of a subdir, one a package name, sorted by name (CEP 16; spec: publishing.md 5.6). */
export async function encodeShards(document: RepodataDocument): Promise<Shard[]> {
  const { encode } = await import('@msgpack/msgpack');
  const groups = new Map<string, RepodataEntry[]>();
  for (const entry of document.sorted()) {
    const name = packageNameOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  const wheels = groupWheels(document);
  for (const name of wheels.keys()) if (!groups.has(name)) groups.set(name, []);
  const shards: Shard[] = [];
  for (const [packageName, entries] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const content = shardContent(entries, wheels.get(packageName), document.removed);
    const bytes = await compressZstdBuffer(encode(content, { ignoreUndefined: true }), shardLevel);
    shards.push({ packageName, sha256: sha256Hex(bytes), bytes });
  }
  return shards;
}

/** `repodata_shards.msgpack.zst`: which shard holds which name. */
export async function encodeShardIndex(
  document: RepodataDocument,
  shards: readonly Shard[],
  createdMs: number,
): Promise<Buffer> {
  const { encode } = await import('@msgpack/msgpack');
  const info = document.info();
  const content = {
    info: {
      ...info,
      subdir: document.subdir,
      base_url: info['base_url'] ?? '',
      shards_base_url: './shards/',
      created_at: new Date(createdMs).toISOString(),
    },
    shards: Object.fromEntries(shards.map((shard) => [shard.packageName, Buffer.from(shard.sha256, 'hex')])),
  };
  return compressZstdBuffer(encode(content, { ignoreUndefined: true }), shardLevel);
}

function packageNameOf(entry: RepodataEntry): string {
  const { name } = entry.record;
  return (typeof name === 'string' ? name : entry.split.name).toLowerCase();
}

/** Records of `v3.whl`, by the package's name. */
function groupWheels(document: RepodataDocument): Map<string, Record<string, PackageRecord>> {
  const groups = new Map<string, Record<string, PackageRecord>>();
  const wheels = document.otherV3.get('whl');
  if (typeof wheels !== 'object' || wheels === null) return groups;
  for (const [key, record] of Object.entries(wheels as Record<string, PackageRecord>)) {
    const { name } = record;
    if (typeof name !== 'string') continue;
    const group = groups.get(name.toLowerCase()) ?? {};
    group[key] = binaryHashes(record);
    groups.set(name.toLowerCase(), group);
  }
  return groups;
}

function shardContent(
  entries: readonly RepodataEntry[],
  wheels: Readonly<Record<string, PackageRecord>> | undefined,
  removed: ReadonlySet<string>,
): Record<string, unknown> {
  const map = (extension: string, v3: boolean) =>
    Object.fromEntries(
      entries
        .filter((entry) => entry.split.extension === extension && entry.v3 === v3)
        .map((entry) => [v3 ? entry.split.stem : entry.fileName, binaryHashes(entry.record)]),
    );
  const v3 = Object.fromEntries(
    [
      ['conda', map('.conda', true)] as const,
      ['tar.bz2', map('.tar.bz2', true)] as const,
      ['whl', wheels ?? {}] as const,
    ].filter(([, records]) => Object.keys(records).length > 0),
  );
  return {
    packages: map('.tar.bz2', false),
    'packages.conda': map('.conda', false),
    ...(Object.keys(v3).length > 0 ? { v3 } : {}),
    removed: entries
      .map((entry) => entry.fileName)
      .filter((name) => removed.has(name))
      .sort(),
  };
}

/** In shards `md5` and `sha256` are bytes. */
function binaryHashes(record: PackageRecord): PackageRecord {
  const copy: Record<string, unknown> = { ...record };
  for (const [key, length] of [
    ['md5', 32],
    ['sha256', 64],
  ] as const) {
    const value = copy[key];
    if (typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value)) {
      copy[key] = Buffer.from(value, 'hex');
    }
  }
  return copy;
}
