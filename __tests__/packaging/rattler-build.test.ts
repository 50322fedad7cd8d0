import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageFiles } from '../../src/packaging/index.js';
import { silentReporter } from '../../src/support/index.js';
import { Workbench, writeTree } from './prefix.js';

// fixtures/*.conda were made by rattler-build (py-rattler-build 0.73) from the recipes beside them, in /w, without the
// recipe inside. The same prefix must give the same bytes.

const bench = new Workbench();
afterAll(() => bench.remove());
const unix = process.platform === 'win32' ? test.skip : test;

const fixture = (name: string): Promise<Buffer> => readFile(path.resolve('__tests__/packaging/fixtures', name));

/** The host prefix of a rattler-build run: padded to 255 bytes. */
function hostPrefix(name: string): string {
  const start = `/w/out/bld/rattler-build_${name}/host_env`;
  return (start + '_placehold'.repeat(30)).slice(0, 255);
}

unix('a platform package equals that of rattler-build', async () => {
  const placeholderPrefix = hostPrefix('cmpdemo');
  const [prefix, work] = await Promise.all([bench.folder(), bench.folder()]);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${placeholderPrefix}/x`)]);
  await writeTree(prefix, {
    'lib/symlink/symlink-target': 'test\n',
    'bin/symlink': { link: path.join(prefix, 'lib/symlink/symlink-target') },
    'bin/broken': { link: path.join(prefix, 'broken') },
    'bin/tool': { content: `#!${placeholderPrefix}/bin/sh\n`, executable: true },
    'share/a/blob': `bin\0${placeholderPrefix}/x`,
    'share/a/wide': { content: wide },
    'share/a-b/empty': '',
    'share/a/x.la': '',
    [`share/a/very-long-file-name-that-goes-on${'-and-on'.repeat(11)}.txt`]: 'hi\n',
  });
  await writeTree(work, { LICENSE: 'MIT\n' });
  const request = await bench.request(prefix, {
    identity: { name: 'cmpdemo', version: '1.0', build: 'haa0cc03_3', subdir: 'linux-64' },
    buildNumber: 3,
    depends: ['__unix', 'foo >=1', 'foo >=1'],
    constrains: ['bar <2'],
    runExports: { weak: ['cmpdemo >=1'] },
    license: 'MIT',
    about: {
      home: 'https://example.com',
      repository: 'https://example.com/r',
      documentation: 'https://example.com/d',
      summary: 'A demo',
      description: 'Two\nlines',
      extra: { z: 1, a: ['x'] },
      channels: ['file:///w/chan'],
    },
    licenseFiles: ['LICENSE'],
    hashInput: '{"__unix": "__unix", "target_platform": "linux-64"}',
    tests: [
      { script: ["echo 'hi: there'", 'multi\nline'], requirements: { run: ['pip'] } },
      { downstream: 'foo' },
      { script: { env: { A: '1' }, content: 'x' } },
    ],
    placeholderPrefix,
    workDirectory: work,
    timestampMs: 1795452591168,
  });
  const built = await packageFiles(request, silentReporter);
  expect((await readFile(built.path)).equals(await fixture('cmpdemo-1.0-haa0cc03_3.conda'))).toBe(true);
});

unix('a noarch python package equals that of rattler-build', async () => {
  const placeholderPrefix = hostPrefix('noarchdemo');
  const [prefix, work] = await Promise.all([bench.folder(), bench.folder()]);
  const sitePackages = 'lib/python3.12/site-packages';
  await writeTree(prefix, {
    [`${sitePackages}/noarchdemo/__init__.py`]: 'x = 1\n',
    [`${sitePackages}/noarchdemo/__pycache__/__init__.cpython-312.pyc`]: 'pyc\n',
    [`${sitePackages}/noarchdemo/where.txt`]: `in ${placeholderPrefix}\n`,
    [`${sitePackages}/noarchdemo-2.1.dist-info/INSTALLER`]: 'pip\n',
    [`${sitePackages}/noarchdemo-2.1.dist-info/RECORD`]: 'noarchdemo/__init__.py,,\n',
    [`${sitePackages}/noarchdemo-2.1.dist-info/REQUESTED`]: '',
    [`${sitePackages}/y.egg-info`]: '',
    'etc/x.egg-info/PKG-INFO': '',
    'bin/noarchdemo': { content: '#!/bin/sh\n', executable: true },
    'bin/tool': { content: '#!/bin/sh\n', executable: true },
  });
  await writeTree(work, { LICENSE: 'MIT\n' });
  const request = await bench.request(prefix, {
    identity: { name: 'noarchdemo', version: '2.1', build: 'pyh4616a5c_0', subdir: 'noarch' },
    noarch: 'python',
    depends: ['python >=3.9', 'rich >=13'],
    license: 'MIT',
    about: { summary: 'Grüße', channels: ['file:///w/chan'] },
    licenseFiles: ['LICENSE'],
    entryPoints: [
      { command: 'noarchdemo', module: 'noarchdemo.cli', function: 'main' },
      { command: 'other', module: 'noarchdemo.cli', function: 'App.run' },
    ],
    tests: [{ python: { imports: ['noarchdemo', 'noarchdemo.cli'], pip_check: false } }],
    placeholderPrefix,
    workDirectory: work,
    timestampMs: 1795452622252,
  });
  const built = await packageFiles(request, silentReporter);
  expect((await readFile(built.path)).equals(await fixture('noarchdemo-2.1-pyh4616a5c_0.conda'))).toBe(true);
});
