import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import { type PackageRequest, packageFiles } from '../../src/packaging/index.js';
import { silentReporter } from '../../src/support/index.js';
import { Workbench, writeTree } from './prefix.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const runTool: PackageRequest['runTool'] = async (program, args) => {
  if (program !== 'python') return false;
  execFileSync('python3', [...args]);
  return true;
};

const site = 'lib/python3.12/site-packages';
const tree = {
  [`${site}/demo/__init__.py`]: 'answer = 42\n',
  [`${site}/demo/template.py`]: 'this is {{ no }} Python\n',
  [`${site}/demo/skipped.py`]: 'x = 1\n',
  [`${site}/demo/data.txt`]: 'data\n',
};

async function build(parts: Partial<PackageRequest> = {}) {
  const prefix = await bench.folder('prefix');
  await writeTree(prefix, tree);
  const request = await bench.request(prefix, {
    identity: { name: 'demo', version: '1.0', build: 'py312h0_0', subdir: 'linux-64' },
    skipPycCompilation: ['**/skipped.py'],
    runTool,
    ...parts,
  });
  return packageFiles(request, silentReporter);
}

const bytecodeOf = ({ files }: Awaited<ReturnType<typeof build>>) =>
  files.map(({ _path }) => _path).filter((file) => file.endsWith('.pyc'));

describe('bytecode of platform packages', () => {
  test('each module that compiles gets one; what does not is warned about', async () => {
    const built = await build();
    const tag = execFileSync('python3', ['-c', 'import sys; print(sys.implementation.cache_tag)'], {
      encoding: 'utf8',
    });
    expect(bytecodeOf(built)).toEqual([`${site}/demo/__pycache__/__init__.${tag.trim()}.pyc`]);
    expect(built.warnings).toContainEqual(expect.stringContaining('demo/template.py does not compile'));
  });

  test('two builds in two places give the same bytes', async () => {
    const [first, second] = [await build(), await build()];
    expect(first.sha256).toBe(second.sha256);
  });

  test('Python takes the bytecode for its own', async () => {
    const other = await bench.folder('other');
    await mkdir(other, { recursive: true });
    await extractPackage((await build()).path, path.join(other, 'package'));
    const root = path.join(other, 'package', site);
    const loaded = execFileSync('python3', ['-B', '-v', '-c', 'import demo; print(demo.answer, demo.__cached__)'], {
      env: { PATH: process.env.PATH, PYTHONPATH: root },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(loaded).toContain('42 ');
  });

  test.each<[string, Partial<PackageRequest>]>([
    ['noarch', { noarch: 'python' }],
    ['for every Python', { versionIndependent: true }],
    ['without a Python', { runTool: async () => false }],
  ])('packages that are %s have none', async (_, parts) => {
    expect(bytecodeOf(await build(parts))).toEqual([]);
  });
});
