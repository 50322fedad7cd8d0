import type { Tree } from './source-setup.js';

export interface PatchCase {
  /** Without spaces: also the name of a folder. */
  readonly name: string;
  readonly before: Tree;
  readonly patch: string | Buffer;
  readonly after: Tree | 'fails';
  /** `other` where rattler-build falls short; each has its reason beside it. `unasked`: it would write outside. */
  readonly theirs?: 'same' | 'other' | 'unasked';
}

const ten = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';
const changed = ten.replace('five', 'FIVE');
const hunk = `@@ -2,7 +2,7 @@
 two
 three
 four
-five
+FIVE
 six
 seven
 eight
`;
const plain = `--- a/f.txt\n+++ b/f.txt\n${hunk}`;
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

export const patchCases: readonly PatchCase[] = [
  { name: 'plain', before: { 'f.txt': ten }, patch: plain, after: { 'f.txt': changed } },
  { name: 'no-prefix', before: { 'f.txt': ten }, patch: `--- f.txt\n+++ f.txt\n${hunk}`, after: { 'f.txt': changed } },
  {
    name: 'deep-prefix',
    before: { 'src/f.txt': ten },
    patch: `--- pkg-1.0/old/src/f.txt\t2020-01-01\n+++ pkg-1.1/new/src/f.txt\t2020-01-02\n${hunk}`,
    after: { 'src/f.txt': changed },
  },
  {
    name: 'dates-after-space',
    before: { 'f.txt': ten },
    patch: `--- f.txt 2020-01-01 10:00:00\n+++ f.txt 2020-01-01 10:00:01\n${hunk}`,
    after: { 'f.txt': changed },
  },
  {
    name: 'absolute-but-there',
    before: { 'src/f.txt': ten },
    patch: `--- /home/me/pkg/src/f.txt\n+++ /home/me/new/src/f.txt\n${hunk}`,
    after: { 'src/f.txt': changed },
  },
  { name: 'offset', before: { 'f.txt': `0\n0\n0\n${ten}` }, patch: plain, after: { 'f.txt': `0\n0\n0\n${changed}` } },
  {
    name: 'fuzz-at-start',
    before: { 'f.txt': ten.replace('two', 'something else') },
    patch: plain,
    after: { 'f.txt': changed.replace('two', 'something else') },
  },
  {
    name: 'fuzz-two-at-both-ends',
    before: { 'f.txt': ten.replace('two\nthree', 'AAA\nBBB').replace('seven\neight', 'CCC\nDDD') },
    patch: plain,
    after: { 'f.txt': changed.replace('two\nthree', 'AAA\nBBB').replace('seven\neight', 'CCC\nDDD') },
  },
  {
    name: 'fuzz-three-is-too-much',
    before: { 'f.txt': ten.replace('two\nthree\nfour', 'AAA\nBBB\nCCC') },
    patch: plain,
    after: 'fails',
  },
  {
    name: 'white-space-in-context',
    before: { 'f.txt': ten.replace('four', '\tfo ur') },
    patch: plain,
    after: { 'f.txt': changed.replace('four', '\tfo ur') },
  },
  {
    name: 'small-difference',
    before: { 'f.txt': 'alpha beta gamma delta x\nfive hundred and twelve words.\nomega\n' },
    patch:
      '--- a/f.txt\n+++ b/f.txt\n@@ -1,3 +1,3 @@\n alpha beta gamma delta\n-five hundred and twelve words\n+six\n omega\n',
    after: { 'f.txt': 'alpha beta gamma delta x\nsix\nomega\n' },
  },
  { name: 'does-not-fit', before: { 'f.txt': 'x\ny\nz\n' }, patch: plain, after: 'fails' },
  { name: 'no-such-file', before: { 'g.txt': ten }, patch: plain, after: 'fails' },
  {
    name: 'two-hunks',
    before: { 'f.txt': ten },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -1,2 +1,3 @@\n one\n+one and a half\n two\n@@ -9,2 +10,1 @@\n nine\n-ten\n',
    after: { 'f.txt': ten.replace('one\n', 'one\none and a half\n').replace('ten\n', '') },
  },
  {
    name: 'hunks-out-of-order',
    before: { 'f.txt': ten },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -9,2 +9,1 @@\n nine\n-ten\n@@ -1,2 +1,3 @@\n one\n+one and a half\n two\n',
    after: { 'f.txt': ten.replace('one\n', 'one\none and a half\n').replace('ten\n', '') },
  },
  {
    name: 'several-files',
    before: { 'f.txt': ten, 'g/h.txt': 'h\n' },
    patch: `${plain}--- a/g/h.txt\n+++ b/g/h.txt\n@@ -1 +1 @@\n-h\n+H\n`,
    after: { 'f.txt': changed, 'g/h.txt': 'H\n' },
  },
  {
    name: 'one-file-twice',
    before: { 'f.txt': ten },
    patch: `${plain}--- a/f.txt\n+++ b/f.txt\n@@ -4,3 +4,3 @@\n four\n-FIVE\n+5\n six\n`,
    after: { 'f.txt': ten.replace('five', '5') },
  },
  {
    name: 'mail',
    before: { 'f.txt': ten },
    patch: `From 0123456789abcdef Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\nSubject: [PATCH] Change\n\nText.\n---\n f.txt | 2 +-\n 1 file changed\n\ndiff --git a/f.txt b/f.txt\nindex 1..2 100644\n${plain}-- \n2.39.5\n\n`,
    after: { 'f.txt': changed },
  },
  {
    name: 'subversion',
    before: { 'f.txt': ten },
    patch: `Index: f.txt\n${'='.repeat(67)}\n--- f.txt\t(revision 1)\n+++ f.txt\t(working copy)\n${hunk}`,
    after: { 'f.txt': changed },
  },
  {
    name: 'create',
    before: { a: '1\n' },
    patch: '--- /dev/null\n+++ b/new/file.txt\n@@ -0,0 +1,2 @@\n+hello\n+world\n',
    after: { a: '1\n', 'new/file.txt': 'hello\nworld\n' },
  },
  {
    name: 'create-without-newline',
    before: { a: '1\n' },
    patch: '--- /dev/null\n+++ b/n.txt\n@@ -0,0 +1 @@\n+hello\n\\ No newline at end of file\n',
    after: { a: '1\n', 'n.txt': 'hello' },
  },
  {
    name: 'create-as-if-it-were-there',
    before: { a: '1\n' },
    patch: '--- a/n.txt\n+++ b/n.txt\n@@ -0,0 +1 @@\n+hello\n',
    after: { a: '1\n', 'n.txt': 'hello\n' },
  },
  {
    name: 'create-empty',
    before: { a: '1\n' },
    patch: 'diff --git a/n.txt b/n.txt\nnew file mode 100644\nindex 0000000..e69de29\n',
    after: { a: '1\n', 'n.txt': '' },
  },
  {
    name: 'create-what-is-there',
    before: { 'n.txt': 'old\n' },
    patch: '--- /dev/null\n+++ b/n.txt\n@@ -0,0 +1 @@\n+hello\n',
    after: { 'n.txt': 'hello\n' },
  },
  {
    name: 'delete',
    before: { a: '1\n', 'd/gone.txt': 'x\n' },
    patch: '--- a/d/gone.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n',
    after: { a: '1\n', 'd/': '' },
  },
  {
    name: 'delete-what-is-gone',
    before: { a: '1\n' },
    patch: '--- a/gone.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n',
    after: { a: '1\n' },
  },
  {
    name: 'rename',
    before: { 'old.txt': ten },
    patch: 'diff --git a/old.txt b/new.txt\nsimilarity index 100%\nrename from old.txt\nrename to new.txt\n',
    after: { 'new.txt': ten },
  },
  {
    name: 'rename-and-change',
    before: { 'old.txt': ten },
    patch: `diff --git a/old.txt b/d/new.txt\nsimilarity index 80%\nrename from old.txt\nrename to d/new.txt\n--- a/old.txt\n+++ b/d/new.txt\n${hunk}`,
    after: { 'd/new.txt': changed },
  },
  // They take the original away.
  {
    name: 'copy',
    before: { 'old.txt': ten },
    patch: 'diff --git a/old.txt b/new.txt\nsimilarity index 100%\ncopy from old.txt\ncopy to new.txt\n',
    after: { 'old.txt': ten, 'new.txt': ten },
    theirs: 'other',
  },
  {
    name: 'backup-of-what-is-there',
    before: { 'f.txt': ten },
    patch: `--- f.txt.orig\n+++ f.txt\n${hunk}`,
    after: { 'f.txt': changed },
  },
  {
    name: 'backup-only',
    before: { 'f.txt.orig': ten },
    patch: `--- f.txt.orig\n+++ f.txt\n${hunk}`,
    after: { 'f.txt': changed },
  },
  { name: 'already-applied', before: { 'f.txt': changed }, patch: plain, after: { 'f.txt': changed } },
  {
    name: 'one-of-two-already-applied',
    before: { 'f.txt': changed, 'g.txt': 'h\n' },
    patch: `${plain}--- a/g.txt\n+++ b/g.txt\n@@ -1 +1 @@\n-h\n+H\n`,
    after: { 'f.txt': changed, 'g.txt': 'H\n' },
  },
  {
    name: 'insertion-already-applied',
    before: { 'f.txt': 'a\nb\nc\n' },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -1,2 +1,3 @@\n a\n b\n+c\n',
    after: { 'f.txt': 'a\nb\nc\n' },
  },
  // They take a change of nothing but white space for one that is there.
  {
    name: 'white-space-only',
    before: { Makefile: 'all:\n        echo\n' },
    patch: '--- a/Makefile\n+++ b/Makefile\n@@ -1,2 +1,2 @@\n all:\n-        echo\n+\techo\n',
    after: { Makefile: 'all:\n\techo\n' },
    theirs: 'other',
  },
  { name: 'windows-file', before: { 'f.txt': windows(ten) }, patch: plain, after: { 'f.txt': windows(changed) } },
  { name: 'windows-patch', before: { 'f.txt': ten }, patch: windows(plain), after: { 'f.txt': changed } },
  {
    name: 'windows-both',
    before: { 'f.txt': windows(ten) },
    patch: windows(plain),
    after: { 'f.txt': windows(changed) },
  },
  {
    name: 'windows-patch-creates',
    before: { a: '1\n' },
    patch: windows('--- /dev/null\n+++ b/n.txt\n@@ -0,0 +1 @@\n+hello\n'),
    after: { a: '1\n', 'n.txt': 'hello\n' },
  },
  // They give all lines of a file the same end.
  {
    name: 'mixed-ends',
    before: { 'f.txt': `windows\r\n${ten}` },
    patch: plain,
    after: { 'f.txt': `windows\r\n${changed}` },
    theirs: 'other',
  },
  // They do not see that the carriage return is of the file.
  {
    name: 'creates-a-windows-file',
    before: { a: '1\n' },
    patch: '--- /dev/null\n+++ b/n.bat\n@@ -0,0 +1 @@\n+echo hello\r\n',
    after: { a: '1\n', 'n.bat': 'echo hello\r\n' },
    theirs: 'other',
  },
  {
    name: 'newline-added-at-end',
    before: { 'f.txt': 'a\nb' },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n',
    after: { 'f.txt': 'a\nb\n' },
    // They take it for applied.
    theirs: 'other',
  },
  {
    name: 'newline-taken-from-end',
    before: { 'f.txt': 'a\nb\n' },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n',
    after: { 'f.txt': 'a\nc' },
  },
  {
    name: 'wrong-counts',
    before: { 'f.txt': ten },
    patch: plain.replace('@@ -2,7 +2,7 @@', '@@ -2,9 +2,9 @@'),
    after: { 'f.txt': changed },
  },
  {
    name: 'empty-context-line',
    before: { 'f.txt': 'a\n\nb\nc\n' },
    patch: '--- a/f.txt\n+++ b/f.txt\n@@ -1,4 +1,4 @@\n a\n\n-b\n+B\n c\n',
    after: { 'f.txt': 'a\n\nB\nc\n' },
  },
  {
    name: 'spaces-in-name',
    before: { 'my file.txt': ten },
    patch: `diff --git a/my file.txt b/my file.txt\n--- a/my file.txt\t\n+++ b/my file.txt\t\n${hunk}`,
    after: { 'my file.txt': changed },
  },
  // They know no octal escapes.
  {
    name: 'quoted-name',
    before: { 'grün.txt': ten },
    patch: `--- "a/gr\\303\\274n.txt"\n+++ "b/gr\\303\\274n.txt"\n${hunk}`,
    after: { 'grün.txt': changed },
    theirs: 'other',
  },
  {
    name: 'other-encoding',
    before: { 'f.txt': Buffer.from('a\xe4\nb\n', 'latin1') },
    patch: Buffer.from('--- a/f.txt\n+++ b/f.txt\n@@ -1,2 +1,2 @@\n a\xe4\n-b\n+\xfc\n', 'latin1'),
    after: { 'f.txt': Buffer.from('a\xe4\n\xfc\n', 'latin1') },
  },
  {
    name: 'absolute',
    before: { a: '1\n' },
    patch: '--- /dev/null\n+++ /tmp/evil.txt\n@@ -0,0 +1 @@\n+x\n',
    after: 'fails',
    theirs: 'unasked',
  },
  {
    name: 'climbs',
    before: { a: '1\n' },
    patch: '--- /dev/null\n+++ b/../../evil.txt\n@@ -0,0 +1 @@\n+x\n',
    after: 'fails',
    theirs: 'unasked',
  },
  // They pass over what they cannot read.
  { name: 'no-diff', before: { a: '1\n' }, patch: 'Nothing here.\n', after: 'fails', theirs: 'other' },
  {
    name: 'binary',
    before: { a: '1\n' },
    patch: 'diff --git a/a b/a\nindex 1..2 100644\nGIT binary patch\nliteral 2\nJcmZQzU|;|M00aO5\n\n',
    after: 'fails',
    theirs: 'other',
  },
  {
    name: 'binary-mentioned',
    before: { a: '1\n', 'f.txt': ten },
    patch: `Binary files x/a and y/a differ\n${plain}`,
    after: { a: '1\n', 'f.txt': changed },
  },
];
