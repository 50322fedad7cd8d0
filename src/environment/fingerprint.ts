import type { PackageRecord } from '../conda/index.js';

/**
 * The digest by which pixi knows a set of installed packages: XXH3-64 over names and SHA-256, sorted by name, in the way in
 * which Rust hashes texts and byte lists. 16 hex digits. Source: pixi's environment fingerprint.
 */
export async function environmentFingerprint(
  records: readonly Pick<PackageRecord, 'name' | 'sha256'>[],
): Promise<string> {
  const { createXXHash3 } = await import('hash-wasm');
  const parts: Buffer[] = [];
  const sorted = records
    .map((record) => ({ name: Buffer.from(record.name.normalized), sha256: record.sha256 }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  for (const { name, sha256 } of sorted) {
    parts.push(name, endOfText);
    if (sha256 === undefined) parts.push(noDigest);
    else parts.push(lengthOfDigest, Buffer.from(sha256, 'hex'));
  }
  const hash = await createXXHash3();
  return hash.update(Buffer.concat(parts)).digest('hex');
}

const endOfText = Buffer.from([0xff]);
const noDigest = Buffer.from([0]);
const lengthOfDigest = Buffer.from([32, 0, 0, 0, 0, 0, 0, 0]);
