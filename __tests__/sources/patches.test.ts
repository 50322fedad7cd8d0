import { describe, expect, test } from '@jest/globals';
import { applyPatch } from '../../src/sources/index.js';
import { isPixiBuildError, type PixiBuildError } from '../../src/support/index.js';
import { patchCases } from './patch-cases.js';
import type { Tree } from './source-setup.js';

const bytes = (content: string | Buffer): string => Buffer.from(content).toString('latin1');

/** A tree after a patch, without its folders. */
async function patched(before: Tree, patch: string | Buffer) {
  const files = new Map(Object.entries(before).filter(([name]) => !name.endsWith('/')));
  const read = async (file: string): Promise<Buffer | undefined> => {
    const content = files.get(file);
    return content === undefined ? undefined : Buffer.from(content);
  };
  const result = await applyPatch(Buffer.from(patch), 'the.patch', { read });
  for (const [file, change] of result.changes) {
    if (change) files.set(file, change.content);
    else files.delete(file);
  }
  return { ...result, tree: Object.fromEntries([...files].map(([name, content]) => [name, bytes(content)])) };
}

async function failure(before: Tree, patch: string | Buffer): Promise<PixiBuildError> {
  const error = await patched(before, patch).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isPixiBuildError(error)) throw error ?? new Error('it did not fail');
  return error;
}

describe('what patches make', () => {
  test.each(patchCases.map(({ name, before, patch, after }) => [name, before, patch, after] as const))(
    '%s',
    async (...[, before, patch, after]) => {
      if (after === 'fails') {
        expect(await failure(before, patch)).toMatchObject({ exitCode: 2, hint: expect.any(String) });
        return;
      }
      const expected = Object.entries(after).filter(([name]) => !name.endsWith('/'));
      const { tree } = await patched(before, patch);
      expect(tree).toEqual(Object.fromEntries(expected.map(([name, content]) => [name, bytes(content)])));
    },
  );
});

describe('what is told', () => {
  const before = { 'src/f.c': 'int a;\nint b;\nint c;\n' };
  const header = '--- a/src/f.c\n+++ b/src/f.c\n';

  test('a hunk that does not fit: which, where, what is expected and what is there', async () => {
    const good = '@@ -1 +1 @@\n-int a;\n+int A;\n';
    const error = await failure(before, `${header}${good}@@ -2,2 +2,2 @@\n int q1234567;\n-int r7654321;\n+x\n`);
    expect(error.code).toBe('patch-failed');
    expect(error.message).toBe('Hunk 2 of the patch the.patch does not fit src/f.c');
    expect(error.details).toEqual([
      'line 6 of the patch; expected in src/f.c near line 2:',
      '    int q1234567;',
      '    int r7654321;',
      'found at line 2:',
      '    int b;',
      '    int c;',
    ]);
  });

  test('a file that is not there', async () => {
    const error = await failure(before, '--- a/g.c\n+++ b/g.c\n@@ -1 +1 @@\n-a\n+b\n');
    expect(error.message).toBe('Hunk 1 of the patch the.patch is for g.c, which is not there');
  });

  test.each([
    ['an absolute name', '--- /dev/null\n+++ /etc/evil\n@@ -0,0 +1 @@\n+x\n', 'patch-outside', '"/etc/evil"'],
    ['a name that climbs', '--- /dev/null\n+++ b/../x\n@@ -0,0 +1 @@\n+x\n', 'patch-outside', '"../x"'],
    ['a deletion outside', '--- /etc/passwd\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n', 'patch-outside', '"/etc/passwd"'],
    [
      'a rename to outside',
      'diff --git a/src/f.c b/x\nrename from src/f.c\nrename to ../../x\n',
      'patch-outside',
      '../../x',
    ],
    ['a drive', '--- /dev/null\n+++ C:/x\n@@ -0,0 +1 @@\n+x\n', 'patch-outside', 'C:/x'],
    ['a climb with backslashes', '--- /dev/null\n+++ ..\\x\n@@ -0,0 +1 @@\n+x\n', 'patch-outside', '..'],
    [
      'a link',
      'diff --git a/l b/l\nnew file mode 120000\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+/etc\n',
      'patch-unsupported',
      'link l',
    ],
    [
      'a submodule',
      'diff --git a/l b/l\nnew file mode 160000\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+x\n',
      'patch-unsupported',
      'submodule l',
    ],
    ['a context diff', `*** a\n--- b\n${'*'.repeat(15)}\n*** 1,2 ****\n! a\n`, 'patch-invalid', 'is a context diff'],
    ['a damaged header', `${header}@@ -x +y @@\n`, 'patch-invalid', 'damaged hunk header: @@ -x +y @@'],
    ['no diff', 'hello\n', 'patch-invalid', 'holds no unified diff'],
    [
      'a mark without a line',
      `${header}@@ -1 +1 @@\n\\ No newline at end of file\n`,
      'patch-invalid',
      'line break that is missing',
    ],
  ])('%s', async (...[, patch, code, message]) => {
    const error = await failure(before, patch);
    expect([error.code, error.exitCode]).toEqual([code, 2]);
    expect(error.message).toContain(message);
  });

  test('a patch that is there already', async () => {
    const patch = `${header}@@ -1,2 +1,2 @@\n-int x;\n+int a;\n int b;\n`;
    const { wasApplied, changes } = await patched(before, patch);
    expect([wasApplied, changes.size]).toEqual([true, 0]);
  });

  test('a binary file that only differs is a warning', async () => {
    const { warnings } = await patched(before, 'diff --git a/x b/x\nindex 1..2\nBinary files a/x and b/x differ\n');
    expect(warnings).toEqual([expect.stringContaining('the binary file x differs, but not how')]);
  });

  test('an empty patch changes nothing', async () => {
    const { wasApplied, changes } = await patched(before, '\n\n');
    expect([wasApplied, changes.size]).toEqual([false, 0]);
  });
});

test('modes of git come through', async () => {
  const create = 'diff --git a/x b/x\nnew file mode 100755\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+x\n';
  expect((await patched({}, create)).changes.get('x')?.executable).toBe(true);
  const change = 'diff --git a/x b/x\nold mode 100755\nnew mode 100644\n';
  const { changes } = await patched({ x: 'x\n' }, change);
  expect(changes.get('x')).toMatchObject({ executable: false, from: 'x' });
  expect((await patched({ x: 'x\n' }, '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-x\n+y\n')).changes.get('x')?.executable).toBe(
    undefined,
  );
});

test('a large file that does not fit is told soon', async () => {
  const line = (i: number): string => `the ${i}th line of a large file, number ${i * 7919}\n`;
  const before = { f: Array.from({ length: 30_000 }, (_, i) => line(i)).join('') };
  const started = performance.now();
  const error = await failure(
    before,
    `--- a/f\n+++ b/f\n@@ -20000,3 +20000,3 @@\n nothing like it at all\n-more of it\n+x\n and more\n`,
  );
  expect(error.code).toBe('patch-failed');
  expect(performance.now() - started).toBeLessThan(10_000);
});
