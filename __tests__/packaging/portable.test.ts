import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { memberContent, readPackage } from '../../src/archive/index.js';
import { packageFiles } from '../../src/packaging/index.js';
import { canonicalPrefix, replacedContent } from '../../src/packaging/portable/canonical-prefix.js';
import { sha256Hex, silentReporter } from '../../src/support/index.js';
import { Workbench, writeTree } from './prefix.js';

const bench = new Workbench();
afterAll(() => bench.remove());
const linux = process.platform === 'linux' ? test : test.skip;

async function content(file: string, name: string): Promise<Buffer> {
  for await (const member of readPackage(file)) {
    if (member.path === name && member.type === 'file') return memberContent(member);
  }
  throw new Error(`${name} is not in ${file}`);
}

describe('the prefix that a package tells of', () => {
  test.each([
    [255, '/home/someone/workspace/.pixi/bld/thing/host_env'],
    [60, '/srv/x'],
    [24, '/b'],
  ])('has the %i bytes of the true one, and none of its text', (length, start) => {
    const canonical = canonicalPrefix(start.padEnd(length, '_p')) ?? '';
    expect(canonical).toHaveLength(length);
    expect(canonical).toMatch(/^\/opt\/pixi-build\/host_env/);
    expect(canonicalPrefix(start.padEnd(length, 'x'))).toBe(canonical);
  });

  test.each([['C:\\bld\\h_env'], ['/short']])('is the true one for %s', (prefix) => {
    expect(canonicalPrefix(prefix)).toBeUndefined();
  });

  test('is put in the place of the true one wherever a chunk ends', async () => {
    const [text, other] = [Buffer.from('/aab/aab'), Buffer.from('/xyz/xyz')];
    const bytes = Buffer.from('/aa/aab/aab/aab/aab-/aab/aa/aab/aab\0/aab/aab');
    for (let size = 1; size <= bytes.length; size += 1) {
      const file = path.join(await bench.folder(), 'file');
      await writeFile(file, Buffer.concat([Buffer.alloc((1 << 20) - size, 46), bytes]));
      const parts: Buffer[] = [];
      for await (const part of replacedContent(file, text, other)) parts.push(Buffer.from(part));
      const after = Buffer.concat(parts)
        .subarray((1 << 20) - size)
        .toString('latin1');
      expect(after).toBe(bytes.toString('latin1').replaceAll('/aab/aab', '/xyz/xyz'));
    }
  });
});

linux('two builds in different prefixes give the same bytes', async () => {
  const build = async (name: string) => {
    const prefix = await bench.folder(name.padEnd(120, '_'));
    const source = path.join(await bench.folder(), 'tool.c');
    await writeFile(source, `#include <stdio.h>\nint main(void) { return puts("${prefix}/share") < 0; }\n`);
    const record = (file: string, text: Buffer) =>
      `${file},sha256=${Buffer.from(sha256Hex(text), 'hex').toString('base64url')},${text.length}\n`;
    const script = Buffer.from(`#!${prefix}/bin/python\n`);
    await writeTree(prefix, { 'bin/script': script.toString(), 'bin/plain': 'plain\n' });
    execFileSync('cc', [
      source,
      '-o',
      path.join(prefix, 'bin/tool'),
      `-Wl,-rpath,${prefix}/lib`,
      '-Wl,--build-id=sha1',
    ]);
    const tool = await readFile(path.join(prefix, 'bin/tool'));
    const folder = 'lib/python3.12/site-packages/demo-1.0.dist-info';
    await writeTree(prefix, {
      [`${folder}/RECORD`]: [
        record('../../../bin/script', script),
        record('../../../bin/tool', tool),
        record('../../../bin/plain', Buffer.from('plain\n')),
        'demo-1.0.dist-info/RECORD,,\n',
      ].join(''),
    });
    const request = await bench.request(prefix, { buildPlatform: 'linux-64', targetPlatform: 'linux-64' });
    return { prefix, folder, built: await packageFiles(request, silentReporter) };
  };
  const [first, second] = [await build('one'), await build('another')];
  expect(first.prefix).toHaveLength(second.prefix.length);
  expect(first.built.sha256).toBe(second.built.sha256);

  const file = first.built.path;
  const tool = await content(file, 'bin/tool');
  expect(tool.includes(first.prefix)).toBe(false);
  // The record has what is packed, and leaves alone what did not change.
  const recorded = (await content(file, `${first.folder}/RECORD`)).toString();
  for (const name of ['script', 'tool', 'plain']) {
    const bytes = await content(file, `bin/${name}`);
    const digest = Buffer.from(sha256Hex(bytes), 'hex').toString('base64url');
    expect(recorded).toContain(`../../../bin/${name},sha256=${digest},${bytes.length}\n`);
  }
  expect(first.built.files.find(({ _path }) => _path === 'bin/tool')).toMatchObject({
    file_mode: 'binary',
    prefix_placeholder: canonicalPrefix(first.prefix),
  });
});
