import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from '@msgpack/msgpack';

/** Writes `repodata.json.zst` and shards (CEP 16) beside a `repodata.json`. */
export async function writeShards(folder, compress) {
  const text = readFileSync(path.join(folder, 'repodata.json'));
  writeFileSync(path.join(folder, 'repodata.json.zst'), await compress(text, 3));
  const repodata = JSON.parse(text.toString('utf8'));
  const byName = new Map();
  for (const section of ['packages', 'packages.conda']) {
    for (const [fileName, record] of Object.entries(repodata[section])) {
      const { name } = record;
      if (!byName.has(name)) byName.set(name, { packages: {}, 'packages.conda': {}, removed: [] });
      const binary = { md5: Buffer.from(record.md5, 'hex'), sha256: Buffer.from(record.sha256, 'hex') };
      byName.get(name)[section][fileName] = { ...record, ...binary };
    }
  }
  mkdirSync(path.join(folder, 'shards'), { recursive: true });
  const shards = {};
  for (const [name, shard] of byName) {
    const bytes = await compress(Buffer.from(encode(shard, { ignoreUndefined: true })), 3);
    const digest = createHash('sha256').update(bytes).digest();
    writeFileSync(path.join(folder, 'shards', `${digest.toString('hex')}.msgpack.zst`), bytes);
    shards[name] = digest;
  }
  const info = { subdir: path.basename(folder), base_url: '', shards_base_url: './shards/' };
  const index = await compress(Buffer.from(encode({ info, shards })), 3);
  writeFileSync(path.join(folder, 'repodata_shards.msgpack.zst'), index);
}
