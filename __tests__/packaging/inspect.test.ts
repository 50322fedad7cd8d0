import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BuiltPackage, inspectPackage, packageFiles } from '../../src/packaging/index.js';
import { silentReporter } from '../../src/support/index.js';
import { type RawEntry, rawConda, rawTar } from '../archive/hostile.js';
import { Workbench, writeTree } from './prefix.js';

const bench = new Workbench();
let built: BuiltPackage;
beforeAll(async () => {
  const [prefix, work] = await Promise.all([bench.folder(), bench.folder()]);
  await writeTree(prefix, { 'lib/python3.12/site-packages/demo.py': `# ${prefix}\n`, 'share/data': 'data' });
  await writeTree(work, { LICENSE: 'Do as you like.' });
  const request = await bench.request(prefix, {
    noarch: 'python',
    depends: ['python'],
    licenseFiles: ['LICENSE'],
    workDirectory: work,
    about: { summary: 'A demo' },
    runExports: { weak: ['demo'] },
    tests: [{ python: { imports: ['demo'] } }],
    recipe: { recipeYaml: 'package: {}\n' },
  });
  built = await packageFiles(request, silentReporter);
});
afterAll(() => bench.remove());

test('everything that a package says', async () => {
  const found = await inspectPackage(built.path, { verify: true });
  expect(found).toEqual({
    path: built.path,
    fileName: 'demo-1.0-pyh4616a5c_0.conda',
    format: 'conda',
    sizeBytes: built.sizeBytes,
    sha256: built.sha256,
    md5: built.md5,
    index: built.indexJson,
    about: { summary: 'A demo' },
    runExports: { weak: ['demo'] },
    link: { noarch: { type: 'python' }, package_metadata_version: 1 },
    hashInput: '{"target_platform": "noarch"}',
    files: built.files,
    installedBytes: built.files.reduce((sum, file) => sum + (file.size_in_bytes ?? 0), 0),
    tests: [{ python: { imports: ['demo'] } }],
    licenses: ['LICENSE'],
    recipeFiles: ['recipe.yaml'],
    infoFiles: Object.fromEntries(
      [
        'about.json',
        'hash_input.json',
        'index.json',
        'licenses/LICENSE',
        'link.json',
        'paths.json',
        'recipe/recipe.yaml',
        'run_exports.json',
        'tests/tests.yaml',
      ].map((name) => [`info/${name}`, expect.stringMatching(/^[0-9a-f]{64}$/)]),
    ),
    problems: [],
  });
  expect((await inspectPackage(built.path)).problems).toBeUndefined();
});

test('a file of another name', async () => {
  const copy = path.join(await bench.folder(), 'other-1.0-0.conda');
  await copyFile(built.path, copy);
  expect((await inspectPackage(copy, { verify: true })).problems).toEqual([
    'The file is called other-1.0-0.conda, but the package in it is demo-1.0-pyh4616a5c_0',
  ]);
});

const hello = { sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', size_in_bytes: 5 };

async function odd(pkg: RawEntry[], info: Record<string, string>): Promise<string> {
  const entries = Object.entries(info).map(([name, content]) => ({ path: `info/${name}`, content }));
  return rawConda(path.join(await bench.folder(), 'x-1-0.conda'), { pkg: rawTar(pkg), info: rawTar(entries) });
}

const index = '{"name": "x", "version": "1", "build": "0"}';

describe('what is wrong with a package', () => {
  const paths = (...entries: object[]): string => JSON.stringify({ paths: entries, paths_version: 1 });
  const good = { _path: 'a', path_type: 'hardlink', ...hello };
  test.each<[string, RawEntry[], object[], RegExp[]]>([
    ['nothing', [{ path: 'a', content: 'hello' }], [good], []],
    ['another content', [{ path: 'a', content: 'jello' }], [good], [/^a has the SHA-256 .* listed with 2cf24/]],
    ['another size', [{ path: 'a', content: 'hell' }], [good], [/^a has 4 bytes, but is listed with 5/]],
    ['missing', [], [good], [/^a is listed, but not in the package/]],
    ['extra', [{ path: 'b' }, { path: 'a', content: 'hello' }], [good], [/^b is in the package, but not in its list/]],
    ['listed twice', [{ path: 'a', content: 'hello' }], [good, good], [/twice/]],
    ['a link for a file', [{ path: 'a', type: '2', link: 'b' }], [good], [/^a is a link, but listed as hardlink/]],
    [
      'a file for a link',
      [{ path: 'a', content: 'hello' }],
      [{ _path: 'a', path_type: 'softlink' }],
      [/^a is no link, but listed as softlink/],
    ],
    [
      'a link of other length',
      [{ path: 'a', type: '2', link: 'bc' }],
      [{ _path: 'a', path_type: 'softlink', size_in_bytes: 1 }],
      [/^The link a has 2 bytes/],
    ],
    ['a listed folder', [], [{ _path: 'd', path_type: 'directory' }], []],
  ])('%s', async (_name, pkg, entries, problems) => {
    const file = await odd(pkg, { 'index.json': index, 'paths.json': paths(...entries) });
    const found = await inspectPackage(file, { verify: true });
    expect(found.problems).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no index', { 'paths.json': '{"paths": []}' }, /no info\/index.json/],
    ['an index that is no JSON', { 'index.json': '{' }, /index.json is no JSON/],
    ['an index that is a list', { 'index.json': '[]' }, /index.json is no JSON object/],
    ['paths that are none', { 'index.json': index, 'paths.json': '{"paths": [1]}' }, /no path/],
    ['tests that are no YAML', { 'index.json': index, 'tests/tests.yaml': '[' }, /no YAML/],
  ])('%s', async (_name, info, message) => {
    await expect(inspectPackage(await odd([], info))).rejects.toMatchObject({
      code: 'package-metadata-invalid',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  test('a package of old, with a plain list of files', async () => {
    const file = await odd([{ path: 'a' }, { path: 'b' }], { 'index.json': index, files: 'a\nb\n' });
    const found = await inspectPackage(file, { verify: true });
    expect(found.files).toEqual([
      { _path: 'a', path_type: 'hardlink' },
      { _path: 'b', path_type: 'hardlink' },
    ]);
    expect(found.problems).toEqual([]);
  });
});
