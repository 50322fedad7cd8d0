import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { repositoryRoot } from './run-tool.js';

const load = (name: string) => import(path.join(repositoryRoot, 'tools', 'local-channel', name));
const { compileBytecode } = (await load('bytecode.mjs')) as {
  compileBytecode(python: { executable: string }, folder: string, root: string): Promise<void>;
};
const { findPythons } = (await load('pythons.mjs')) as {
  findPythons(): { found: { minor: string; executable: string; stdlib: string }[] };
};
const pythons = process.platform === 'linux' ? findPythons().found : [];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bytecode-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

(pythons.length > 0 ? describe : describe.skip)('bytecode', () => {
  async function compiled(executable: string, stdlib: string, root: string): Promise<Map<string, string>> {
    const target = path.join(root, 'lib');
    await mkdir(target, { recursive: true });
    // Modules whose bytecode, as Python's own compileall writes it, depends on what the interpreter has loaded.
    for (const name of ['ast', 'cmd', 'configparser', 'inspect', 'operator', 'pdb', 'subprocess']) {
      await cp(path.join(stdlib, `${name}.py`), path.join(target, `${name}.py`));
    }
    await writeFile(path.join(target, 'broken.py'), 'def (:\n');
    await compileBytecode({ executable }, target, root);
    const names = (await readdir(path.join(target, '__pycache__'))).sort();
    const read = async (name: string) =>
      [name, (await readFile(path.join(target, '__pycache__', name))).toString('base64')] as const;
    return new Map(await Promise.all(names.map(read)));
  }

  test.each(pythons.map((python) => [python.minor, python] as const))(
    'of Python %s is the same whatever the interpreter has loaded',
    async (...[minor, { executable, stdlib }]) => {
      const other = path.join(folder, `python${minor}-without-site`);
      await writeFile(other, `#!/bin/sh\nMORE=${'x'.repeat(5000)} exec '${executable}' -S "$@"\n`);
      await chmod(other, 0o755);
      const usual = await compiled(executable, stdlib, path.join(folder, `${minor}-usual`));
      expect(usual.size).toBe(7);
      expect(await compiled(other, stdlib, path.join(folder, `${minor}-in-another-folder`))).toEqual(usual);
    },
  );

  test('is used by Python, without its source being looked at, and names no folder', async () => {
    const [{ executable, minor } = { executable: '', minor: '' }] = pythons;
    const root = path.join(folder, 'import');
    const source = path.join(root, 'lib', 'greeting.py');
    await mkdir(path.dirname(source), { recursive: true });
    await writeFile(source, 'import sys\nword = "compiled"\nplace = (lambda: sys._getframe())().f_code.co_filename\n');
    await compileBytecode({ executable }, path.dirname(source), root);
    const [name] = await readdir(path.join(root, 'lib', '__pycache__'));
    expect(name).toBe(`greeting.cpython-${minor.replace('.', '')}.pyc`);
    expect((await readFile(path.join(root, 'lib', '__pycache__', name as string))).includes(folder)).toBe(false);
    await writeFile(source, 'word = "source"\n');
    const script = 'import greeting; print(greeting.word, greeting.__cached__.endswith(".pyc"))';
    const shown = execFileSync(executable, ['-c', script], { cwd: path.join(root, 'lib'), encoding: 'utf8' });
    expect(shown.trim()).toBe('compiled True');
  });
});
