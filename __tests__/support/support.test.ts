import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  copyFileAtomic,
  fileKind,
  hashFile,
  InvalidInputError,
  isInside,
  jaroWinkler,
  mapLimited,
  nearestWord,
  programVersion,
  readChunks,
  readTextIfExists,
  redactUrl,
  renderDiagnostic,
  replaceFile,
  secretMasker,
  stripUrlCredentials,
  writeFileAtomic,
} from '../../src/support/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'support-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the version is that of package.json', async () => {
  const manifest = JSON.parse(await readFile(path.resolve('package.json'), 'utf8'));
  expect(programVersion).toBe(manifest.version);
});

describe('files', () => {
  test('a failed replacement leaves the old file and nothing else', async () => {
    const target = path.join(folder, 'sub', 'file.txt');
    await writeFileAtomic(target, 'old');
    const failing = replaceFile(target, async (temporary) => {
      await writeFile(temporary, 'half');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await readdir(path.dirname(target))).toEqual(['file.txt']);
  });

  test('copies and hashes', async () => {
    const target = path.join(folder, 'copy.txt');
    await writeFileAtomic(path.join(folder, 'source.txt'), 'hello');
    await copyFileAtomic(path.join(folder, 'source.txt'), target);
    expect(await hashFile(target)).toEqual({
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      md5: '5d41402abc4b2a76b9719d911017c592',
      size: 5,
    });
  });

  test('absent files are undefined, also below a file', async () => {
    await writeFileAtomic(path.join(folder, 'plain'), '');
    expect(await readTextIfExists(path.join(folder, 'none'))).toBeUndefined();
    expect(await readTextIfExists(path.join(folder, 'plain', 'none'))).toBeUndefined();
    expect(await fileKind(path.join(folder, 'none'))).toBeUndefined();
    expect(await fileKind(folder)).toBe('directory');
  });

  test.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/ab', false],
    ['/a', '/a/..b', true],
    ['/a/b', '/a', false],
  ])('isInside(%s, %s)', (parent, child, expected) => {
    expect(isInside(parent, child)).toBe(expected);
  });
});

describe('redaction', () => {
  test.each([
    ['https://user:pw@host/x', 'https://********@host/x', 'https://host/x'],
    ['https://host/t/tok-1/chan', 'https://host/t/********/chan', 'https://host/chan'],
    [
      'see https://u@h/a and https://h/t/x/b',
      'see https://********@h/a and https://h/t/********/b',
      'see https://h/a and https://h/b',
    ],
    ['https://host/at@sign', 'https://host/at@sign', 'https://host/at@sign'],
    ['no url', 'no url', 'no url'],
  ])('%s', (text, shown, stored) => {
    expect(redactUrl(text)).toBe(shown);
    expect(stripUrlCredentials(text)).toBe(stored);
  });

  test('a longer secret is replaced before one inside it', () => {
    expect(secretMasker(['abc', 'abcdef', ' '])('x abcdef abc y')).toBe('x ******** ******** y');
  });

  test.each([
    [
      'lines of a secret',
      'first line\nsecond line\nx',
      ['a first line', 'second line', 'x'],
      ['a ********', '********', 'x'],
    ],
    ['with a quote, as `set -x` traces it', "it's me", ["+ echo 'it'\\''s me'"], ["+ echo '********'"]],
    ['with a tab, as `set -x` traces it', "it's\tme", [`+ echo $'it\\'s\\tme'`], [`+ echo $'********'`]],
    ['in JSON', 'a"b\\c', ['{"k":"a\\"b\\\\c"}'], ['{"k":"********"}']],
    ['in a URL', 'p@ss word/', ['https://x/?t=p%40ss%20word%2F'], ['https://x/?t=********']],
    ['half of a pair', '\ud800abc', ['x \ud800abc'], ['x ********']],
  ])('masks a secret %s', (_, secret, lines, shown) => {
    expect(lines.map(secretMasker([secret]))).toEqual(shown);
  });
});

describe('nearestWord', () => {
  test.each([
    ['chanels', ['channels', 'platforms'], 'channels'],
    ['run_dependencies', ['run-dependencies'], 'run-dependencies'],
    ['zzz', ['channels'], undefined],
    ['', ['a'], undefined],
  ])('%s', (word, known, expected) => {
    expect(nearestWord(word, known)).toBe(expected);
  });

  // Published values of the measure: W. E. Winkler's own examples.
  test.each([
    ['MARTHA', 'MARHTA', 0.961],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.813],
  ])('similarity of %s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });
});

describe('mapLimited', () => {
  test('keeps order and the limit', async () => {
    let under = 0;
    let most = 0;
    const result = await mapLimited([3, 1, 2, 0], 2, async (n) => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, n * 5));
      under--;
      return n * 10;
    });
    expect(result).toEqual([30, 10, 20, 0]);
    expect(most).toBe(2);
  });

  test('throws the first failure and starts nothing more', async () => {
    const started: number[] = [];
    const run = mapLimited([0, 1, 2, 3, 4], 1, async (n) => {
      started.push(n);
      if (n === 1) throw new Error('one');
    });
    await expect(run).rejects.toThrow('one');
    expect(started).toEqual([0, 1]);
  });

  test('nothing to do', async () => {
    expect(await mapLimited([], 3, async () => 1)).toEqual([]);
  });
});

describe('diagnostics', () => {
  test('shows the line, the mark and the hint', () => {
    const text = renderDiagnostic({
      severity: 'error',
      code: 'x',
      message: 'Unexpected key',
      location: { file: '/w/pixi.toml', line: 12, column: 2, endLine: 12, endColumn: 5, lineText: '\tlic = 1' },
      label: 'here',
      hint: 'remove it',
    });
    expect(text).toBe(
      ['/w/pixi.toml:12:2: error: Unexpected key', '  12 | \tlic = 1', '     | \t^^^ here', '  hint: remove it'].join(
        '\n',
      ),
    );
  });

  test('a very long line is cut around the place', () => {
    const lineText = `${'a'.repeat(5000)}X${'b'.repeat(5000)}`;
    const location = { file: 'f', line: 1, column: 5001, endLine: 1, endColumn: 5002, lineText };
    const rendered = renderDiagnostic({ severity: 'error', code: 'x', message: 'm', location });
    expect(rendered.length).toBeLessThan(400);
    const [, shown = '', marks = ''] = rendered.split('\n');
    expect(shown[marks.indexOf('^')]).toBe('X');
  });

  test('an error of several findings counts them and keeps exit code 2', () => {
    const finding = (message: string) => ({ severity: 'error' as const, code: 'c', message });
    const error = new InvalidInputError('c', [{ ...finding('w'), severity: 'warning' }, finding('a'), finding('b')]);
    expect(error.message).toBe('a (and 1 more)');
    expect(error.exitCode).toBe(2);
    expect(error.diagnostics()).toHaveLength(3);
  });
});

const chunk = 1 << 18;
test.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk + 7])('files of %i bytes are read in chunks', async (size) => {
  const own = await mkdtemp(path.join(tmpdir(), 'chunks-'));
  const read = async (name: string): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    // A chunk holds until the next one is asked for.
    for await (const one of readChunks(path.join(own, name))) chunks.push(Buffer.from(one));
    return Buffer.concat(chunks);
  };
  const contents = [1, 2, 3].map((seed) => Buffer.from(Array.from({ length: size }, (_, at) => (at * seed) % 251)));
  await Promise.all(contents.map((content, index) => writeFile(path.join(own, String(index)), content)));
  // At once, and again with the buffers of the first time.
  for (let turn = 0; turn < 2; turn++) {
    const found = await Promise.all(contents.map((_, index) => read(String(index))));
    expect(found.map((one, index) => one.equals(contents[index] as Buffer))).toEqual([true, true, true]);
  }
  await rm(own, { recursive: true });
});
