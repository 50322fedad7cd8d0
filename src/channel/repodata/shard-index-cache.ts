import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readMessage } from '../reading/message.js';
import { cacheKey } from './cache-entry.js';
import { isPlainObject } from './plain-object.js';

/** An answer to the question for a sharded index, as it was. */
export interface CachedAnswer {
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedMs: number;
  /** The unpacked index; empty when the channel has none. */
  readonly content: Uint8Array;
  readonly isMissing: boolean;
}

const magic = Buffer.from('SHARD-CACHE-V1');
const largestHeader = 1 << 20;

export function shardIndexFile(cacheDirectory: string, url: string): string {
  return path.join(cacheDirectory, `${cacheKey(url)}.shards-cache-v1`);
}

/**
 * Reads rattler's cache of a sharded index: a mark, the length of the header (32 bits, little-endian), the header, and
 * the unpacked index. The header is msgpack: a list of the HTTP cache policy and of whether there is no such index. The
 * policy is a list too: headers of the request, headers of the answer (each a list of values, these lists of bytes), URL,
 * status, method, settings, the directives of `Cache-Control` of both, and when the answer came (seconds, nanoseconds).
 * @returns undefined when there is none that can be read
 */
export async function readShardIndexCache(file: string): Promise<CachedAnswer | undefined> {
  try {
    const bytes = await readFile(file);
    if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
    const headerLength = bytes.readUInt32LE(magic.length);
    const start = magic.length + 4;
    if (headerLength > largestHeader || start + headerLength > bytes.length) return undefined;
    const header = readMessage(bytes.subarray(start, start + headerLength), { bytes: 'view' }) as [unknown[], boolean];
    const [policy, isMissing] = header;
    const [, answerHeaders, url, status, , , , , received] = policy;
    if (typeof url !== 'string' || typeof status !== 'number' || !Array.isArray(received)) return undefined;
    return {
      url,
      status,
      headers: readHeaders(answerHeaders),
      receivedMs: Number(received[0]) * 1000 + Math.trunc(Number(received[1]) / 1e6),
      content: bytes.subarray(start + headerLength),
      isMissing: isMissing === true,
    };
  } catch {
    return undefined;
  }
}

/** The bytes of a cache that `readShardIndexCache` and rattler read. */
export async function formatShardIndexCache(answer: CachedAnswer): Promise<Buffer> {
  const { encode } = await import('@msgpack/msgpack');
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, [[...Buffer.from(value, 'latin1')]]]);
  const seconds = Math.floor(answer.receivedMs / 1000);
  // What rattler's HTTP cache assumes: shared, a tenth of the age without other word, immutable for a day.
  const settings = [true, 0.1, [86_400, 0], false];
  const policy = [
    {},
    Object.fromEntries(headers),
    answer.url,
    answer.status,
    'GET',
    settings,
    directives(answer.headers['cache-control']),
    {},
    [seconds, Math.trunc((answer.receivedMs - seconds * 1000) * 1e6)],
  ];
  const header = encode([policy, answer.isMissing], { forceFloat32: true });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([magic, length, header, answer.isMissing ? Buffer.alloc(0) : answer.content]);
}

export async function removeShardIndexCache(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}

function readHeaders(value: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  if (!isPlainObject(value)) return headers;
  for (const [name, values] of Object.entries(value)) {
    const [first] = Array.isArray(values) ? values : [values];
    if (typeof first === 'string') headers[name] = first;
    else if (Array.isArray(first) || first instanceof Uint8Array) headers[name] = Buffer.from(first).toString('latin1');
  }
  return headers;
}

function directives(cacheControl: string | undefined): Record<string, string | null> {
  const parts = (cacheControl ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', value] = part.split('=', 2);
      return [name.trim().toLowerCase(), value === undefined ? null : value.trim().replace(/^"|"$/g, '')];
    }),
  );
}
