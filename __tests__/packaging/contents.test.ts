import { describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/conda/index.js';
import { type ContentsTest, contentsProblems } from '../../src/packaging/contents.js';

type Given = Partial<Record<'files' | 'sitePackages' | 'bin' | 'lib' | 'include', string>> & { strict?: boolean };

const none = { exists: [], notExists: [] };

/** A text that starts with `!` must not be there. */
function expectation(text: string | undefined) {
  if (text === undefined) return none;
  return text.startsWith('!') ? { exists: [], notExists: [text.slice(1)] } : { exists: [text], notExists: [] };
}

const testOf = ({ files, sitePackages, bin, lib, include, strict = false }: Given): ContentsTest => ({
  files: expectation(files),
  sitePackages: expectation(sitePackages),
  bin: expectation(bin),
  lib: expectation(lib),
  include: expectation(include),
  strict,
});

const problems = (given: Given, paths: readonly string[], subdir = 'linux-64', hasPythonLayout = false) =>
  contentsProblems(testOf(given), paths, {
    subdir,
    targetPlatform: (subdir === 'noarch' ? 'linux-64' : subdir) as Platform,
    hasPythonLayout,
  });

describe('what a package has', () => {
  test.each<[string, Given, string, boolean]>([
    ['share/a.txt', { files: 'share/a.txt' }, 'linux-64', false],
    ['share/x/y/a.txt', { files: 'share/*.txt' }, 'linux-64', false],
    ['include/a.h', { include: 'a.h' }, 'osx-arm64', false],
    ['Library/include/a.h', { include: 'a.h' }, 'win-64', false],
    ['bin/tool', { bin: 'tool' }, 'linux-64', false],
    ['Library/bin/tool.exe', { bin: 'tool' }, 'win-64', false],
    ['Scripts/tool.bat', { bin: 'tool' }, 'win-arm64', false],
    ['tool.exe', { bin: 'tool' }, 'win-64', false],
    ['bin/tool.wasm', { bin: 'tool' }, 'emscripten-wasm32', false],
    ['lib/libz.so', { lib: 'z' }, 'linux-64', false],
    ['lib/libz.so.1.2', { lib: 'z' }, 'linux-64', false],
    ['lib/libz.so', { lib: 'libz' }, 'linux-64', false],
    ['lib/libz.so.1', { lib: 'libz.so.1' }, 'linux-64', false],
    ['lib/libz.a', { lib: 'libz.a' }, 'linux-64', false],
    ['lib/libz.dylib', { lib: 'z' }, 'osx-64', false],
    ['lib/libz.1.dylib', { lib: 'libz' }, 'osx-64', false],
    ['Library/bin/z.dll', { lib: 'z.dll' }, 'win-64', false],
    ['Library/lib/z.lib', { lib: 'z.lib' }, 'win-64', false],
    ['lib/python3.12/site-packages/a/b.py', { sitePackages: 'a.b' }, 'linux-64', false],
    ['lib/python3.13t/site-packages/a/b/__init__.py', { sitePackages: 'a.b' }, 'linux-64', false],
    ['lib/python3.12/site-packages/a/data.bin', { sitePackages: 'a/data.bin' }, 'linux-64', false],
    ['Lib/site-packages/a.py', { sitePackages: 'a' }, 'win-64', false],
    ['site-packages/a/__init__.py', { sitePackages: 'a' }, 'noarch', true],
    ['site-packages/a/__init__.py', { sitePackages: 'a' }, 'win-64', true],
  ])('%s is %j on %s', async (file, given, subdir, hasPythonLayout) => {
    expect(await problems(given, [file], subdir, hasPythonLayout)).toEqual([]);
    const [problem] = await problems(given, [`other/${file}.not`], subdir, hasPythonLayout);
    expect(problem).toContain('is missing');
    const [section] = Object.keys(given) as (keyof Given)[];
    const not = { [section as string]: `!${given[section as 'files']}` };
    expect((await problems(not, [file], subdir, hasPythonLayout))[0]).toContain(`must not be there, but ${file}`);
    expect(await problems(not, ['other/file'], subdir, hasPythonLayout)).toEqual([]);
  });

  test('on Windows a library is a DLL and its import library', async () => {
    expect(await problems({ lib: 'z' }, ['Library/bin/z.dll'], 'win-64')).toEqual([
      "lib: 'z' is missing (Library/lib/z.lib)",
    ]);
    expect(await problems({ lib: 'z' }, ['Library/bin/z.dll', 'Library/lib/z.lib'], 'win-64')).toEqual([]);
  });

  test('strict: nothing else', async () => {
    const paths = ['lib/liba.so', 'share/doc/a', 'share/doc/b'];
    expect(await problems({ lib: 'a', strict: true }, paths)).toEqual([
      'strict: nothing expects 2 files: share/doc/a, share/doc/b',
    ]);
    expect(await problems({ lib: 'a', files: 'share/doc/*', strict: true }, paths)).toEqual([]);
  });

  test('a long list is cut', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => `f${index}`);
    expect(await problems({ files: '!f*' }, paths)).toEqual([
      "files: 'f*' must not be there, but f0, f1, f2, f3, f4, f5, f6, f7 and others",
    ]);
  });
});
