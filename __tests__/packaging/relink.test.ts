import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import { packageFiles } from '../../src/packaging/index.js';
import { readElf } from '../../src/packaging/relink/elf.js';
import { packagedRunPaths } from '../../src/packaging/relink/run-paths.js';
import { silentReporter } from '../../src/support/index.js';
import { Workbench } from './prefix.js';

const bench = new Workbench();
afterAll(() => bench.remove());

describe('packagedRunPaths', () => {
  const rules = { prefix: '/p', rpaths: ['lib/'], isAllowed: (text: string) => text === '/opt/vendor/lib' };
  test.each<[string, string, string[], string[], string[]]>([
    ['none: the default', 'bin/x', [], [], ['$ORIGIN/../lib']],
    ['seen from lib itself', 'lib/x.so', ['/p/lib'], [], ['$ORIGIN/']],
    ['seen from deeper', 'lib/python3.12/site-packages/m/e.so', [], [], ['$ORIGIN/../../..']],
    ['inside the prefix', 'bin/x', ['/p/lib/sub'], [], ['$ORIGIN/../lib/sub', '$ORIGIN/../lib']],
    ['outside: dropped', 'bin/x', ['/usr/lib', '/tmp/build'], [], ['$ORIGIN/../lib']],
    ['outside, but allowed', 'bin/x', ['/opt/vendor/lib'], [], ['/opt/vendor/lib', '$ORIGIN/../lib']],
    ['a folder with the same start is outside', 'bin/x', ['/prefix/lib'], [], ['$ORIGIN/../lib']],
    ['its own origin stays as it is', 'bin/x', ['$ORIGIN/../lib'], [], ['$ORIGIN/../lib']],
    ['origin in braces', 'bin/x', ['${ORIGIN}/../lib/y'], [], ['${ORIGIN}/../lib/y', '$ORIGIN/../lib']],
    ['origin that leaves the prefix', 'bin/x', ['$ORIGIN/../../etc'], [], ['$ORIGIN/../lib']],
    ['each once, RUNPATH last', 'bin/x', ['/p/lib'], ['/p/lib', '/p/lib2'], ['$ORIGIN/../lib', '$ORIGIN/../lib2']],
    ['empty entries mean nothing', 'bin/x', ['', '/p/lib'], [''], ['$ORIGIN/../lib']],
  ])('%s', (_, file, rpath, runpath, expected) => {
    expect(packagedRunPaths(file, rpath, runpath, rules)).toEqual(expected);
  });
});

const compiles = (() => {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
})();

(compiles ? describe : describe.skip)('programs and libraries of this machine', () => {
  /** A prefix with libanswer.so and a program that prints what it says. */
  async function build(...linkFlags: string[]): Promise<string> {
    const prefix = await bench.folder(`host_env${'_placehold'.repeat(8)}`);
    const work = await bench.folder('work');
    await Promise.all(['lib', 'bin'].map((name) => mkdir(path.join(prefix, name))));
    await writeFile(path.join(work, 'answer.c'), 'int answer(void) { return 42; }\n');
    await writeFile(
      path.join(work, 'main.c'),
      '#include <stdio.h>\nint answer(void);\nint main(void) { printf("%d\\n", answer()); return 0; }\n',
    );
    const cc = (...args: string[]) => execFileSync('cc', args, { cwd: work });
    cc('-shared', '-fPIC', '-o', `${prefix}/lib/libanswer.so`, 'answer.c', `-Wl,-rpath,${prefix}/lib`);
    const flags = linkFlags.map((flag) => flag.replaceAll('PREFIX', prefix));
    cc('-o', `${prefix}/bin/ask`, 'main.c', `-L${prefix}/lib`, '-lanswer', ...flags);
    return prefix;
  }

  /** Packs, unpacks elsewhere, takes the old prefix away. */
  async function elsewhere(prefix: string, runTool?: Parameters<typeof packageFiles>[0]['runTool']): Promise<string> {
    const request = await bench.request(prefix, {
      identity: { name: 'demo', version: '1.0', build: 'h0_0', subdir: 'linux-64' },
      runTool,
    });
    const before = await readFile(path.join(prefix, 'bin/ask'));
    const { path: file } = await packageFiles(request, silentReporter);
    expect(await readFile(path.join(prefix, 'bin/ask'))).toEqual(before);
    await rename(prefix, `${prefix}-gone`);
    const other = await bench.folder('other');
    await rm(other, { recursive: true });
    await extractPackage(file, other);
    return other;
  }

  const run = (prefix: string) => execFileSync(path.join(prefix, 'bin/ask'), { env: {}, encoding: 'utf8' });

  test.each<[string, string[]]>([
    ['DT_RPATH', ['-Wl,--disable-new-dtags', '-Wl,-rpath,PREFIX/lib']],
    ['DT_RUNPATH', ['-Wl,--enable-new-dtags', '-Wl,-rpath,PREFIX/lib']],
    ['paths of the machine among them', ['-Wl,-rpath,/usr/lib:PREFIX/lib:/tmp/never']],
  ])('%s is made relative in place, and the program runs elsewhere', async (_, flags) => {
    const other = await elsewhere(await build(...flags));
    expect(run(other)).toBe('42\n');
    const elf = await readElf(path.join(other, 'bin/ask'));
    expect(elf?.rpath?.text).toBe('$ORIGIN/../lib');
    expect(elf?.runpath).toBeUndefined();
    expect((await readElf(path.join(other, 'lib/libanswer.so')))?.rpath?.text).toBe('$ORIGIN/');
  });

  test('without a run path patchelf is asked to write one', async () => {
    const calls: string[][] = [];
    await elsewhere(await build(), async (program, args) => {
      calls.push([program, ...args.slice(0, -1)]);
      return true;
    });
    expect(calls).toEqual([['patchelf', '--force-rpath', '--set-rpath', '$ORIGIN/../lib']]);
  });

  test('without patchelf a program that needs a library of the prefix is refused, and nothing is written', async () => {
    const prefix = await build();
    const request = await bench.request(prefix, {
      identity: { name: 'demo', version: '1.0', build: 'h0_0', subdir: 'linux-64' },
    });
    await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({ code: 'patchelf-missing' });
  });

  test('noarch packages are left alone', async () => {
    const prefix = await build('-Wl,-rpath,PREFIX/lib');
    const request = await bench.request(prefix, { noarch: 'generic' });
    const { files } = await packageFiles(request, silentReporter);
    expect(files.find(({ _path }) => _path === 'bin/ask')).toMatchObject({ file_mode: 'binary' });
  });
});

describe('readElf', () => {
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('#!/bin/sh\nexit 0\n'.repeat(9))],
    ['the mark alone', Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
    [
      'headers that point beyond the end',
      Buffer.concat([
        Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
        Buffer.alloc(9),
        Buffer.from([3, 0]),
        Buffer.alloc(60, 0xff),
      ]),
    ],
  ])('%s is no ELF file with a dynamic section', async (_, content) => {
    const file = path.join(await bench.folder(), 'file');
    await writeFile(file, content);
    expect(await readElf(file)).toBeUndefined();
  });
});
