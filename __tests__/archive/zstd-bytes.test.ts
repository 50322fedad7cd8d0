import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compressZstdBuffer, decompressZstdBuffer } from '../../src/archive/index.js';
import * as decoder from '../../src/archive/zstd-module-decoder.js';
import * as encoder from '../../src/archive/zstd-module-encoder.js';
import { sha256Hex } from '../../src/support/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { sample } from './sample.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const tool = path.join(root, 'tools', 'zstd', 'build.mjs');
/** Sizes separated by commas, which replace those below: larger ones take minutes. */
const sizes = process.env['PIXI_BUILD_ZSTD_SIZES']?.split(',').map(Number);
const levels = [-7, 1, 3, 9, 15, 19];
const cases = sizes
  ? sizes.flatMap((size) => levels.map((level) => ({ size, level })))
  : [
      ...[1000, 600_000, 3_000_000].flatMap((size) => [...levels, 22].map((level) => ({ size, level }))),
      // One section and more of each level's size.
      ...[-7, 1, 3, 9].map((level) => ({ size: 18_000_000, level })),
      // The tar is as long as four sections: header, content, and two empty blocks.
      { size: 4 * 2 ** 21 - 3 * 512, level: 1 },
    ];

/** Content of the members of a `.conda`, which are stored. */
async function members(file: string): Promise<Buffer[]> {
  const handle = await open(file);
  const bytes = await handle.readFile().finally(() => handle.close());
  const found: Buffer[] = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    // The sizes are in the zip64 field: id, length, size, compressed size.
    const size = Number(bytes.readBigUInt64LE(at + 30 + bytes.readUInt16LE(at + 26) + 12));
    found.push(bytes.subarray(start, start + size));
    at = start + size;
  }
  return found;
}

describe('the modules in the bundle', () => {
  test.each([
    ['encoder', encoder],
    ['decoder', decoder],
  ])('the %s has the recorded digest and is that of the sources', (_name, module) => {
    const bytes = Buffer.from(module.base64.join(''), 'base64');
    expect(sha256Hex(bytes)).toBe(module.sha256);
    expect(bytes.toString('latin1')).not.toContain(root);
    const { stdout, stderr } = spawnSync(process.execPath, [tool, '--digest'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(module.sourceDigest);
  });

  const compiler = existsSync(path.join(root, '.cache', 'zig')) && existsSync(path.join(root, '.cache', 'zstd'));
  (compiler || process.env['CI'] ? test : test.skip)(
    'a build of the sources gives the same bytes (needs compiler and sources: tools/zstd/build.mjs fetches them)',
    () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toContain('zstd-module-encoder.ts matches its sources');
      expect(status).toBe(0);
    },
    600_000,
  );
});

await describeWithOracle('frames have the bytes of rattler-build’s', (oracle) => {
  let work: string;
  let packages: string[];

  beforeAll(async () => {
    work = await mkdtemp(path.join(tmpdir(), 'zstd-bytes-'));
    const files = new Map<number, string>();
    for (const { size } of cases) {
      if (files.has(size)) continue;
      files.set(size, path.join(work, `data-${size}`));
      await writeFile(files.get(size) as string, sample(size, size));
    }
    const asked = cases.map(({ size, level }) => ({ file: files.get(size), level }));
    packages = await oracle.ask(path.join(import.meta.dirname, 'zstd_packages.py'), { work, packages: asked });
  }, 1_800_000);
  afterAll(() => rm(work, { recursive: true, force: true }));

  test.each(cases.map((one, index) => [one.size, one.level, index] as const))(
    '%i bytes at level %i',
    async (size, level, index) => {
      const [, ...frames] = await members(packages[index] as string);
      expect(frames.length).toBe(2);
      for (const frame of frames) {
        const content = await decompressZstdBuffer(frame);
        const ours = await compressZstdBuffer(content, level);
        expect({ length: ours.length, sha256: sha256Hex(ours) }).toEqual({
          length: frame.length,
          sha256: sha256Hex(frame),
        });
      }
      const [largest = Buffer.alloc(0)] = frames;
      expect((await decompressZstdBuffer(largest)).length).toBeGreaterThan(size);
    },
    600_000,
  );
});

test('the sources carry the licence of the zstd library', async () => {
  expect(await readFile(path.join(root, 'tools', 'zstd', 'LICENSE'), 'utf8')).toContain('Meta Platforms');
});
