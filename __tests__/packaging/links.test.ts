import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launcherFor } from '../../src/environment/launcher/index.js';
import { checkLinkedLibraries } from '../../src/packaging/links/check.js';
import { readDsoRules } from '../../src/packaging/links/dso-lists.js';
import type { LinkContext, LinkedFile } from '../../src/packaging/links/model.js';
import { readPeImports } from '../../src/packaging/links/pe-imports.js';
import { systemLibraries } from '../../src/packaging/links/system-libraries.js';

const plain = (name: string, ...libraries: string[]) => ({ name, libraries, isPlainLibrary: true });
const context = (more: Partial<LinkContext> = {}): LinkContext => ({
  format: 'elf',
  hostPackages: [
    plain('libzlib', 'lib/libz.so.1', 'lib/libz.so.1.2.13'),
    { name: 'openssl', libraries: ['lib/libssl.so.3'], isPlainLibrary: false },
  ],
  runDependencies: new Set(['libzlib']),
  exportedDependencies: new Set(['libzlib']),
  packagePaths: ['bin/tool', 'lib/libown.so.1', 'lib/private/libdeep.so'],
  isSystemLibrary: systemLibraries('linux-64', new Set(['libsysroot.so.1'])),
  isAllowed: () => false,
  ...more,
});
const file = (...libraries: string[]): LinkedFile => ({ path: 'bin/tool', libraries, runPaths: ['$ORIGIN/../lib'] });
const over = (one: LinkedFile, more?: Partial<LinkContext>) => checkLinkedLibraries([one], context(more)).overlinking;

describe('libraries that a file links to', () => {
  test.each([
    ['of a run dependency', 'libz.so.1'],
    ['of the system', 'libc.so.6'],
    ['the loader of the system', 'ld-linux-x86-64.so.2'],
    ['that the sysroot lists', 'libsysroot.so.1'],
    ['of the package', 'libown.so.1'],
    ['of the package, in a folder that no run path names', 'libdeep.so'],
  ])('%s: nothing is wrong', (...[, library]) => {
    expect(over(file('libz.so.1', library))).toEqual([]);
  });

  test('of a package that is no run dependency', () => {
    expect(over(file('libssl.so.3'))).toEqual([
      'bin/tool links to libssl.so.3 of the package openssl, which is not among its run dependencies',
    ]);
    expect(over(file('libssl.so.3'), { isAllowed: (name) => name === 'libssl.so.3' })).toEqual([]);
  });

  test('that nobody has, or that no run path leads to', () => {
    const nobody = 'which neither its run dependencies, nor the package itself, nor the system has';
    expect(over(file('libnone.so.2'))).toEqual([`bin/tool links to libnone.so.2, ${nobody}`]);
    const lost = { path: 'libexec/deep/tool', libraries: ['libz.so.1'], runPaths: ['$ORIGIN/../lib'] };
    expect(over(lost)).toEqual([`libexec/deep/tool links to libz.so.1, ${nobody}`]);
    const found = { ...lost, runPaths: ['${ORIGIN}/../../lib'] };
    expect(over(found)).toEqual([]);
  });

  test('by the ways of macOS', () => {
    const mac: Partial<LinkContext> = {
      format: 'macho',
      hostPackages: [plain('libzlib', 'lib/libz.1.dylib')],
      isSystemLibrary: systemLibraries('osx-arm64', new Set()),
    };
    const of = (...libraries: string[]) => ({ path: 'bin/tool', libraries, runPaths: ['@loader_path/../lib'] });
    const system = [
      '/usr/lib/libSystem.B.dylib',
      '/System/Library/Frameworks/CoreFoundation.framework/Versions/A/CoreFoundation',
    ];
    expect(over(of('@rpath/libz.1.dylib', ...system), mac)).toEqual([]);
    expect(over(of('@loader_path/../lib/libz.1.dylib'), mac)).toEqual([]);
    expect(over(of('/usr/local/lib/libz.dylib'), mac)).toHaveLength(1);
    expect(over(of('@rpath/libz.1.dylib'), { ...mac, runDependencies: new Set() })).toEqual([
      'bin/tool links to @rpath/libz.1.dylib of the package libzlib, which is not among its run dependencies',
    ]);
  });

  test('by the ways of Windows', () => {
    const windows: Partial<LinkContext> = {
      format: 'pe',
      hostPackages: [plain('libzlib', 'Library/bin/zlib.dll')],
      packagePaths: ['Library/bin/tool.exe', 'Library/bin/Own.dll'],
      isSystemLibrary: systemLibraries('win-64', new Set()),
    };
    const of = (...libraries: string[]) => ({ path: 'Library/bin/tool.exe', libraries, runPaths: [] });
    expect(over(of('KERNEL32.dll', 'api-ms-win-crt-heap-l1-1-0.dll', 'ZLIB.DLL', 'own.dll'), windows)).toEqual([]);
    expect(over(of('vcruntime140.dll'), windows)).toHaveLength(1);
    expect(over(of('zlib.dll'), { ...windows, runDependencies: new Set() })).toHaveLength(1);
  });

  test('by lists of system libraries in the environments (CEP 28)', async () => {
    const prefix = await mkdtemp(path.join(tmpdir(), 'dso-'));
    const folder = path.join(prefix, 'etc/conda-build/dsolists.d');
    await mkdir(folder, { recursive: true });
    const isSystem = async (lists: object[]) => {
      for (const [index, list] of lists.entries()) {
        await writeFile(path.join(folder, `${index}.json`), JSON.stringify({ version: 1, subdir: 'win-64', ...list }));
      }
      return systemLibraries('win-64', new Set(), await readDsoRules([prefix, path.join(prefix, 'none')], 'win-64'));
    };
    const [none, denied] = [await isSystem([]), await isSystem([{ deny: ['**/UcrtBase.dll'] }])];
    expect(['ucrtbase.dll', 'KERNEL32.dll', 'r.dll'].map(none)).toEqual([true, true, false]);
    expect(['ucrtbase.dll', 'KERNEL32.dll', 'r.dll'].map(denied)).toEqual([false, true, false]);
    const allowed = await isSystem([{ allow: ['**/R.dll'] }, { deny: ['**/kernel32.dll'], subdir: 'win-arm64' }]);
    expect(['ucrtbase.dll', 'KERNEL32.dll', 'r.dll'].map(allowed)).toEqual([false, false, true]);
    const both = await isSystem([{ allow: ['C:/Windows/System32/*.dll', '**/R.dll'] }, { deny: ['**/ucrt*'] }]);
    expect(['ucrtbase.dll', 'KERNEL32.dll', 'r.dll', 'x.dll'].map(both)).toEqual([false, true, true, false]);
    await rm(prefix, { recursive: true });
  });
});

describe('packages that export themselves', () => {
  const depends = (libraries: string[], more?: Partial<LinkContext>) =>
    checkLinkedLibraries([file(...libraries)], context(more)).overdepending;

  test('and that nothing links to', () => {
    expect(depends(['libc.so.6'])).toEqual([
      'It depends on libzlib, as that exports itself, but no file links to its libraries',
    ]);
    expect(depends(['libz.so.1'])).toEqual([]);
  });

  test('are needed where they have more than libraries, or were asked for', () => {
    expect(depends([], { exportedDependencies: new Set(['openssl']) })).toEqual([]);
    expect(depends([], { exportedDependencies: new Set() })).toEqual([]);
  });
});

describe('what a Windows program asks for', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pe-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['win-64', 'win-arm64'] as const)('that of %s', async (platform) => {
    const program = path.join(folder, `${platform}.exe`);
    await writeFile(program, (await launcherFor(platform)) as Buffer);
    const imports = await readPeImports(program);
    expect(imports?.map((name) => name.toLowerCase())).toContain('kernel32.dll');
    expect(imports?.filter((name) => !systemLibraries(platform, new Set())(name))).toEqual([]);
  });

  test.each([
    ['no program', Buffer.from('text')],
    ['cut off', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(58), Buffer.from([64, 0, 0, 0])])],
    ['nothing', Buffer.alloc(0)],
    [
      'a place that is not there',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(58), Buffer.from([255, 255, 255, 255])]),
    ],
  ])('%s: no answer', async (...[name, content]) => {
    const odd = path.join(folder, name.replaceAll(' ', '-'));
    await writeFile(odd, content);
    expect(await readPeImports(odd)).toBeUndefined();
  });
});
