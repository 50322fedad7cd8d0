import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { PackageRequest } from '../../src/packaging/index.js';
import { aboutJson, indexJson, infoJson, runExportsJson } from '../../src/packaging/info-json.js';
import { testsYaml } from '../../src/packaging/metadata-files.js';
import { classifyContent, placeholderOf, prefixSpellings, scanContent } from '../../src/packaging/prefix-scan.js';
import { distInfoWarnings, metadataChange, recordWithout } from '../../src/packaging/python-metadata.js';
import { pythonPackagePath, type SelectionInput, selectFiles, sourceOfBytecode } from '../../src/packaging/select.js';
import { packagedLink } from '../../src/packaging/symlinks.js';
import { pathWarnings } from '../../src/packaging/warnings.js';
import { sha256Hex } from '../../src/support/index.js';
import { Workbench } from './prefix.js';

const bench = new Workbench();
afterAll(() => bench.remove());

describe('selection (spec: packaging.md 6.1, 6.2)', () => {
  const select = (present: string[], parts: Partial<SelectionInput> = {}) =>
    selectFiles({
      present: new Set(present),
      environment: new Set(),
      pythonLayout: false,
      entryPoints: [],
      foldsCase: false,
      ...parts,
    });

  test.each([
    ['lib/liba.so', true],
    ['lib/liba.la', false],
    ['lib/a.pyo', false],
    ['share/info/dir', false],
    ['share/info/dir/x', false],
    ['share/info/directory', true],
    ['share/info/a.info', true],
    ['a/.DS_Store', false],
    ['a/CACHEDIR.TAG', false],
    ['conda-meta/history', false],
    ['conda-meta-more/x', true],
    ['.git/config', true],
    ['a/.gitignore', true],
    ['.la', true],
    ['x.egg-info', true],
    ['lib/m.pyc', true],
    ['lib/__pycache__/m.cpython-312.pyc', true],
    ['bin/demo', true],
  ])('%s is packaged: %s', (file, packaged) => {
    expect(select([file])).toEqual(packaged ? [file] : []);
  });

  test.each([
    ['lib/m.py', true],
    ['lib/m.pyc', false],
    ['lib/__pycache__/m.cpython-312.pyc', false],
    ['lib/m.pyo', false],
    ['x.egg-info', false],
    ['x.egg-info/PKG-INFO', true],
    ['bin/demo', false],
    ['bin/demo2', true],
    ['Scripts/demo.exe', false],
    ['Scripts/demo-script.py', false],
    ['Scripts/demo-script.pyw', true],
  ])('in noarch python layout %s is packaged: %s', (file, packaged) => {
    const entryPoints = [{ command: 'demo', module: 'm', function: 'f' }];
    expect(select([file], { pythonLayout: true, entryPoints })).toEqual(packaged ? [file] : []);
  });

  test('bytecode of what the environment brought stays out', () => {
    const present = [
      'p/m.py',
      'p/__pycache__/m.cpython-312.pyc',
      'p/__pycache__/new.cpython-312.opt-1.pyc',
      'p/new.py',
    ];
    expect(select(present, { environment: new Set(['p/m.py']) })).toEqual(present.slice(2));
  });

  test('a module beside an extension module of its name stays out', () => {
    expect(select(['p/m.py', 'p/m.so', 'p/n.pyc', 'p/n.pyd', 'p/o.py', 'p/o.cpython-312.so'])).toEqual([
      'p/m.so',
      'p/n.pyd',
      'p/o.py',
      'p/o.cpython-312.so',
    ]);
  });

  test('letter case counts only where the file system tells it', () => {
    const environment = new Set(['Lib/A.py']);
    expect(select(['lib/a.py'], { environment })).toEqual(['lib/a.py']);
    expect(select(['lib/a.py'], { environment, foldsCase: true })).toEqual([]);
  });

  test.each([
    ['pkg/__pycache__/m.cpython-311.pyc', 'pkg/m.py'],
    ['__pycache__/m.cpython-311.opt-2.pyc', 'm.py'],
    ['pkg/m.pyc', 'pkg/m.py'],
  ])('%s is made of %s', (bytecode, source) => {
    expect(sourceOfBytecode(bytecode)).toBe(source);
  });
});

test.each([
  ['lib/python3.12/site-packages/demo/a.py', 'site-packages/demo/a.py'],
  ['Lib/site-packages/demo/a.py', 'site-packages/demo/a.py'],
  ['lib/site-packages/x/site-packages/y', 'site-packages/x/site-packages/y'],
  ['lib/python3.12/site-packages', 'site-packages'],
  ['bin/x', 'python-scripts/x'],
  ['bin/sub/x', 'python-scripts/sub/x'],
  ['Scripts/x.bat', 'python-scripts/x.bat'],
  ['share/bin/x', 'share/bin/x'],
  ['etc/x', 'etc/x'],
])('%s stands at %s in noarch python packages (spec: packaging.md 6.3)', (file, packaged) => {
  expect(pythonPackagePath(file)).toBe(packaged);
});

(process.platform === 'win32' ? test.skip : test).each([
  ['/p', 'bin/l', '/p/lib/x', '../lib/x', false],
  ['/p', 'l', '/p/lib/', 'lib', false],
  ['/p', 'l', '/p', '.', false],
  ['/p', 'a/b/l', '/p/a/b/c', 'c', false],
  ['/p', 'bin/l', '../lib/x', '../lib/x', false],
  ['/p', 'bin/l', '/pp/x', '/pp/x', true],
  ['/p', 'bin/l', '/p/../x', '/p/../x', true],
])('with prefix %s the link %s to %s says %s', (prefix, link, target, packaged, leavesPrefix) => {
  expect(packagedLink(prefix, link, target, (file) => file)).toEqual({ target: packaged, leavesPrefix });
});

(process.platform === 'win32' ? test.skip : test)('links follow what noarch python layout moves', () => {
  expect(packagedLink('/p', 'bin/l', '/p/lib/python3.12/site-packages/d/x', pythonPackagePath).target).toBe(
    '../site-packages/d/x',
  );
});

describe('prefixes (spec: packaging.md 9)', () => {
  test.each([
    ['plain', Buffer.from('text'), 'text'],
    ['empty', Buffer.alloc(0), 'text'],
    ['latin-1', Buffer.from([0xe9, 0x20]), 'text'],
    ['utf-8 mark', Buffer.from([0xef, 0xbb, 0xbf, 0]), 'text'],
    ['utf-16 le', Buffer.from([0xff, 0xfe, 0x41, 0]), 'wide'],
    ['utf-16 be', Buffer.from([0xfe, 0xff, 0, 0x41]), 'wide'],
    ['utf-32 le', Buffer.from([0xff, 0xfe, 0, 0]), 'wide'],
    ['utf-32 be', Buffer.from([0, 0, 0xfe, 0xff]), 'wide'],
    ['NUL', Buffer.from('a\0b'), 'binary'],
    ['pdf', Buffer.from('%PDF-1.7'), 'binary'],
    ['NUL at 1023', Buffer.concat([Buffer.alloc(1023, 'a'), Buffer.alloc(1)]), 'binary'],
    ['NUL at 1024', Buffer.concat([Buffer.alloc(1024, 'a'), Buffer.alloc(1)]), 'text'],
  ])('the class of %s', async (_name, content, expected) => {
    expect(classifyContent(content)).toBe(expected);
    expect((await scanContent(content, [])).contentClass).toBe(expected);
  });

  test('a prefix across the chunks of a file is found', async () => {
    const needle = '/some/prefix';
    const folder = await bench.folder();
    for (const before of [(1 << 20) - 5, (1 << 20) - 12, 1 << 20, 3]) {
      const content = Buffer.concat([Buffer.alloc(before, 'x'), Buffer.from(needle), Buffer.alloc(100, 'y')]);
      const file = path.join(folder, `at-${before}`);
      await writeFile(file, content);
      expect(await scanContent(file, [needle, '/other'])).toEqual({
        sha256: sha256Hex(content),
        size: content.length,
        contentClass: 'text',
        found: [true, false],
      });
    }
  });

  const text = { sha256: '', size: 1, contentClass: 'text', found: [true] } as const;
  const systems = { windowsTarget: false, windowsBuilder: false };
  const rules = { ignored: false, binaryIgnored: false };
  test.each([
    ['text', 'a', text, rules, systems, 'text'],
    ['wide text counts as binary', 'a', { ...text, contentClass: 'wide' as const }, rules, systems, 'binary'],
    ['binary', 'a', { ...text, contentClass: 'binary' as const }, rules, systems, 'binary'],
    ['bytecode', 'a.pyc', { ...text, contentClass: 'binary' as const }, rules, systems, undefined],
    ['ignored', 'a', text, { ...rules, ignored: true }, systems, undefined],
    [
      'ignored as binary',
      'a',
      { ...text, contentClass: 'binary' as const },
      { ...rules, binaryIgnored: true },
      systems,
      undefined,
    ],
    ['not found', 'a', { ...text, found: [false] }, rules, systems, undefined],
    [
      'binary for Windows',
      'a',
      { ...text, contentClass: 'binary' as const },
      rules,
      { ...systems, windowsTarget: true },
      undefined,
    ],
    ['text for Windows', 'a', text, rules, { ...systems, windowsTarget: true }, 'text'],
    [
      'forced to binary for Windows',
      'a',
      text,
      { ...rules, forced: 'binary' as const },
      { ...systems, windowsTarget: true },
      undefined,
    ],
  ])('%s', (_name, file, content, fileRules, where, mode) => {
    expect(placeholderOf(file, content, ['/p'], fileRules, where)).toEqual(mode && { mode, placeholder: '/p' });
  });

  test('the spellings on Windows', () => {
    const spellings = prefixSpellings('C:\\b\\env', true);
    expect(spellings).toEqual(['C:\\b\\env', 'C:/b/env']);
    const windows = { windowsTarget: true, windowsBuilder: true };
    const found = (...which: boolean[]) => placeholderOf('a', { ...text, found: which }, spellings, rules, windows);
    expect(found(false, true)).toEqual({ mode: 'text', placeholder: 'C:/b/env' });
    expect(() => found(true, true)).toThrow(expect.objectContaining({ code: 'prefix-two-spellings' }));
    expect(prefixSpellings('/p', false)).toEqual(['/p']);
  });
});

describe('metadata', () => {
  const request = async (parts: Partial<PackageRequest>) => bench.request('/unused', parts);

  test('index.json with every common field (spec: packaging.md 16.1)', async () => {
    const text = infoJson(
      indexJson(
        await request({
          identity: { name: 'demo', version: '1.0', build: 'py312h4bb2613_2', subdir: 'linux-64' },
          buildNumber: 2,
          license: 'MIT',
          licenseFamily: 'MIT',
          trackFeatures: ['demo-p-0', 'demo-p-1'],
          depends: ['python >=3.12,<3.13.0a0', 'libfoo >=1.2'],
          constrains: ['bar <2'],
        }),
      ),
    );
    expect([text.length, sha256Hex(text)]).toEqual([
      382,
      '269d9ab051b18fa89c2b1a2f9f006c43842f6314bac497b8b44649d8519bbcf4',
    ]);
  });

  test.each([
    ['linux-64', 'x86_64', 'linux'],
    ['linux-32', 'x86', 'linux'],
    ['linux-aarch64', 'aarch64', 'linux'],
    ['linux-ppc64le', 'ppc64le', 'linux'],
    ['osx-64', 'x86_64', 'osx'],
    ['osx-arm64', 'arm64', 'osx'],
    ['win-64', 'x86_64', 'win'],
    ['win-arm64', 'arm64', 'win'],
    ['emscripten-wasm32', 'wasm32', 'emscripten'],
    ['noarch', undefined, undefined],
  ])('%s has arch %s and platform %s', async (subdir, arch, platform) => {
    const index = indexJson(await request({ identity: { name: 'a', version: '1', build: '0', subdir } }));
    expect([index.arch, index.platform]).toEqual([arch, platform]);
  });

  test('a version-independent package is noarch python with a platform', async () => {
    const identity = { name: 'a', version: '1', build: '0', subdir: 'linux-64' };
    const index = indexJson(await request({ identity, versionIndependent: true }));
    expect(index).toMatchObject({ noarch: 'python', arch: 'x86_64', subdir: 'linux-64' });
  });

  test('flags and extras ask for the later revision', async () => {
    const index = indexJson(await request({ flags: ['cuda'], extraDepends: { b: ['y'], a: ['x'] } }));
    expect(Object.keys(index)).toEqual([
      'build',
      'build_number',
      'depends',
      'extra_depends',
      'flags',
      'name',
      'repodata_revision',
      'subdir',
      'timestamp',
      'version',
    ]);
    expect(Object.keys(index.extra_depends ?? {})).toEqual(['a', 'b']);
  });

  test('about.json (spec: packaging.md 16.3)', async () => {
    const about = aboutJson(
      await request({
        license: 'MIT',
        about: {
          summary: 'Python lib for TOML.',
          home: 'https://github.com/uiri/toml',
          documentation: 'https://example.com',
          description: '  ',
          channels: ['https://example.com/t/TOKEN/conda-forge', 'https://user:password@foobar.com/mychannel', 'local'],
          extra: { 'recipe-maintainers': ['someone'], flow_run_id: 'some_id', b: { z: 1, a: [{ y: 1, x: 2 }] } },
        },
      }),
    );
    expect(infoJson(about)).toBe(
      infoJson({
        channels: ['https://example.com/conda-forge/', 'https://foobar.com/mychannel/', 'local'],
        doc_url: 'https://example.com/',
        extra: { b: { a: [{ x: 2, y: 1 }], z: 1 }, flow_run_id: 'some_id', 'recipe-maintainers': ['someone'] },
        home: 'https://github.com/uiri/toml',
        license: 'MIT',
        summary: 'Python lib for TOML.',
      }),
    );
  });

  test('run exports', () => {
    expect(runExportsJson(undefined)).toBeUndefined();
    expect(runExportsJson({ weak: [], strong: [] })).toBeUndefined();
    expect(
      JSON.stringify(
        runExportsJson({ strongConstrains: ['e'], weakConstrains: ['d'], noarch: ['c'], strong: ['b'], weak: ['a'] }),
      ),
    ).toBe('{"weak":["a"],"strong":["b"],"noarch":["c"],"weak_constrains":["d"],"strong_constrains":["e"]}');
  });

  test.each([
    [[], '[]\n'],
    [
      [{ script: ['flask --help', 'pip check'], requirements: { run: ['pip'] } }],
      '- script:\n  - flask --help\n  - pip check\n  requirements:\n    run:\n    - pip\n',
    ],
    [
      [{ script: ["echo 'hi: there'", "it's", 'a "b" \'c\': d', 'tab\t: x', '123', 'yes: '] }],
      "- script:\n  - 'echo ''hi: there'''\n  - it's\n  - 'a \"b\" ''c'': d'\n  - 'tab\t: x'\n  - '123'\n  - 'yes: '\n",
    ],
    [[{ downstream: 'a: b' }], "- downstream: 'a: b'\n"],
    [[{ script: { content: 'a\nb\n' } }], '- script:\n    content: |\n      a\n      b\n'],
  ])('tests.yaml of %j (spec: packaging.md 16.4)', async (tests, text) => {
    expect(await testsYaml(tests)).toBe(text);
  });
});

describe('metadata of Python', () => {
  test.each([
    ['site-packages/a-1.dist-info/INSTALLER', 'pip\n', 'replace'],
    ['site-packages/a-1.dist-info/direct_url.json', '{"url": "file:///home/me"}', 'drop'],
    ['site-packages/a-1.dist-info/direct_url.json', '{"url": "FILE:///home/me"}', 'drop'],
    ['site-packages/a-1.dist-info/direct_url.json', 'broken', 'drop'],
    ['site-packages/a-1.dist-info/direct_url.json', '{"url": "https://example.com"}', 'keep'],
    ['site-packages/a-1.dist-info/uv_cache.json', '{}', 'drop'],
    ['site-packages/a-1.dist-info/METADATA', '', 'keep'],
    ['site-packages/a/INSTALLER', '', 'keep'],
    ['site-packages/a-1.dist-info/licenses/INSTALLER', '', 'keep'],
  ])('%s holding %j: %s', (file, content, kind) => {
    expect(metadataChange(file, Buffer.from(content)).kind).toBe(kind);
  });

  test('lines are taken out of a RECORD, the others left as they are', () => {
    const record = 'a/b.py,sha256=x,1\r\n"a,b",,\r\n"quo""te",,\r\na,,\r\nlast,,';
    expect(recordWithout(record, new Set(['a,b', 'a']))).toBe('a/b.py,sha256=x,1\r\n"quo""te",,\r\nlast,,');
    expect(recordWithout(record, new Set(['quo"te', 'last']))).toBe('a/b.py,sha256=x,1\r\n"a,b",,\r\na,,\r\n');
    expect(recordWithout(record, new Set())).toBe(record);
  });

  test.each([
    ['my_demo-1.0.dist-info', 0],
    ['my_demo-1.0.post1.dist-info', 1],
    ['My.Demo-2.0.dist-info', 1],
    ['my_demo_extra-2.0.dist-info', 0],
    ['other-2.0.dist-info', 0],
  ])('%s gives %i warnings', (folder, count) => {
    expect(distInfoWarnings([`site-packages/${folder}/METADATA`], 'my-demo', '1.0')).toHaveLength(count);
  });
});

test.each([
  ['plain/path.txt', 0],
  ['gr\u00fc\u00dfe.txt', 1],
  ['with space', 1],
  ['x'.repeat(200), 0],
  ['x'.repeat(201), 1],
  ['python-scripts/x', 1],
])('the path %s gives %i warnings (spec: packaging.md 13)', (name, count) => {
  expect(pathWarnings([name], true)).toHaveLength(count);
});

test('paths that differ in case, and mixed extensions', () => {
  expect(pathWarnings(['A/x.yml', 'a/X.yml'], false)).toEqual([
    'The paths A/x.yml and a/X.yml are one on file systems that do not tell case',
  ]);
  expect(pathWarnings(['a.YML', 'b.yaml', 'c.jpg'], false)).toEqual([
    'The package mixes the extensions .yaml and .yml',
  ]);
});
