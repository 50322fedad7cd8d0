import { lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/conda/index.js';
import { replacePrefix } from '../../src/environment/linking/prefix-replacement.js';
import { Workshop } from './workshop.js';

let shop: Workshop;
beforeAll(async () => {
  shop = await Workshop.open();
});
afterAll(() => shop.close());

describe('the prefix in files (conda-runtime.md 5.4)', () => {
  const placeholder = '/placeholder';
  const text = (content: string, prefix: string, platform: Platform = 'linux-64'): string =>
    replacePrefix(Buffer.from(content), { placeholder, mode: 'text', prefix, platform }).toString();
  const binary = (content: string, prefix: string, platform: Platform = 'linux-64'): string =>
    replacePrefix(Buffer.from(content), { placeholder, mode: 'binary', prefix, platform }).toString('latin1');

  test.each<[string, string, string, string, Platform?]>([
    ['everywhere', 'a=/placeholder/b:/placeholder', '/p', 'a=/p/b:/p'],
    ['in a first line without an end', '#!/placeholder/bin/sh', '/p', '#!/p/bin/sh'],
    ['with dollars, which mean nothing', '#!/placeholder/bin/x\n/placeholder', "/$&/$'", "#!/$&/$'/bin/x\n/$&/$'"],
    ['on Windows with slashes', '#!/placeholder/x y', 'C:\\a\\b', '#!C:/a/b/x y', 'win-64'],
    ['with a blank, other program', '#!/placeholder/bin/run -o test -x\n1', '/a b', '#!/usr/bin/env run -o test -x\n1'],
    ['with a blank in another line', '#!/bin/sh\n/placeholder', '/a b', '#!/bin/sh\n/a b'],
    [
      'with a blank, Python',
      '#!/placeholder/bin/python3.12 -E\nx',
      '/a b',
      "#!/bin/sh\n'''exec' \"/a b/bin/python3.12\" -E \"$0\" \"$@\" #'''\nx",
    ],
    ['up to 127 bytes', '#!/placeholder/r\n', `/${'x'.repeat(122)}`, `#!/${'x'.repeat(122)}/r\n`],
    ['beyond 127 bytes', '#!/placeholder/r\n', `/${'x'.repeat(123)}`, '#!/usr/bin/env r\n'],
    ['up to 512 bytes on macOS', '#!/placeholder/r\n', `/${'x'.repeat(507)}`, `#!/${'x'.repeat(507)}/r\n`, 'osx-64'],
    ['beyond 512 bytes on macOS', '#!/placeholder/r\n', `/${'x'.repeat(508)}`, '#!/usr/bin/env r\n', 'osx-64'],
  ])('of text: %s', (...[, content, prefix, wanted, platform]) => {
    expect(text(content, prefix, platform)).toBe(wanted);
  });

  test.each<[string, string, string, string, Platform?]>([
    ['filled up behind it', 'a\0/placeholder/lib\0b', '/p', `a\0/p/lib${'\0'.repeat(10)}\0b`],
    ['twice in one string', '/placeholder:/placeholder/x\0', '/p', `/p:/p/x${'\0'.repeat(20)}\0`],
    ['in two strings', '/placeholder\0-/placeholder\0', '/p', `/p${'\0'.repeat(10)}\0-/p${'\0'.repeat(10)}\0`],
    ['up to the end of the file', 'x/placeholder/y', '/p', `x/p/y${'\0'.repeat(10)}`],
    ['of its own length', '/placeholder\0', '/longenough1', '/longenough1\0'],
    ['never on Windows', '/placeholder\0', '/p', '/placeholder\0', 'win-64'],
  ])('of programs: %s', (...[, content, prefix, wanted, platform]) => {
    expect(binary(content, prefix, platform)).toBe(wanted);
  });

  test('that is too long for a program is an error', () => {
    expect(() => binary('/placeholder', '/one-too-long')).toThrow(/has 13 bytes; a binary file has room for 12/);
  });
});

describe('how files come into an environment (conda-runtime.md 5.3)', () => {
  test('hard links where they may be, and copies where not', async () => {
    const record = await shop.make({
      name: 'kinds',
      files: {
        'a.txt': 'a',
        'link.txt': { link: 'a.txt', content: 'a' },
        'dangling.txt': { link: '/nowhere/else', entry: { sha256: undefined, size_in_bytes: undefined } },
        'own.txt': { content: 'own', entry: { no_link: true } },
        'run.sh': { content: 'run', executable: true },
      },
    });
    const linked = shop.path('prefix');
    await shop.install(linked, [record], { links: { reflink: false } });
    const at = (prefix: string, file: string) => lstatSync(path.join(prefix, file));
    expect(['a.txt', 'own.txt', 'run.sh'].map((file) => at(linked, file).nlink)).toEqual([2, 1, 2]);
    expect(readlinkSync(path.join(linked, 'link.txt'))).toBe('a.txt');
    expect(readlinkSync(path.join(linked, 'dangling.txt'))).toBe('/nowhere/else');

    const copied = shop.path('prefix');
    const whole = await shop.make({
      name: 'copies',
      files: { 'a.txt': 'a', 'link.txt': { link: 'a.txt', content: 'a' } },
    });
    await shop.install(copied, [whole], { links: { reflink: false, hard: false, symbolic: false } });
    expect(['a.txt', 'link.txt'].map((file) => at(copied, file).nlink)).toEqual([1, 1]);
    expect(at(copied, 'link.txt').isFile()).toBe(true);
    expect(readFileSync(path.join(copied, 'link.txt'), 'utf8')).toBe('a');
    expect(at(copied, 'a.txt').mtimeMs).toBe(statSync(path.join(shop.folder, 'pkgs/copies-1.0-0/a.txt')).mtimeMs);
  });

  test('the record names the text of a link by its hash, and its files in order', async () => {
    const record = await shop.make({
      name: 'order',
      files: { 'b/x': 'y', 'b-1/x': 'x', 'b.txt': 'x', 'a/é': 'x', 'a/z': 'x', 'b/link': { link: 'x', content: 'y' } },
    });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [record]);
    const json = JSON.parse(readFileSync(path.join(prefix, 'conda-meta/order-1.0-0.json'), 'utf8'));
    expect(json.files).toEqual(['a/z', 'a/é', 'b/link', 'b/x', 'b-1/x', 'b.txt']);
    const link = json.paths_data.paths.find((entry: { _path: string }) => entry._path === 'b/link');
    expect(link.sha256_in_prefix).toMatch(/^2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881$/);
  });

  test('an environment says to programs that make copies that it can be made again', async () => {
    const prefix = shop.path('prefix');
    await shop.install(prefix, [await shop.make({ name: 'tagged', files: { 'a.txt': 'a' } })]);
    expect(readFileSync(path.join(prefix, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
  });
});
