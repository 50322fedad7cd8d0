import { describe, expect, test } from '@jest/globals';
import { nameOfKey, RepodataScanner, UnknownRepodataText } from '../../src/channel/repodata/scanner.js';
import { SpanIndex, sections } from '../../src/channel/repodata/span-index.js';

interface ScanSetting {
  readonly window?: number;
  /** Bytes that are given at once. */
  readonly piece?: number;
}

function scan(text: string, { window, piece = 1 << 20 }: ScanSetting = {}): SpanIndex {
  const scanner = new RepodataScanner({ checksums: true, window });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) scanner.write(bytes.subarray(at, at + piece));
  return scanner.finish();
}

/** Section -> key -> record of one name, as the index finds them. */
function lookUp(text: string, index: SpanIndex, name: string): Record<string, Record<string, unknown>> {
  const bytes = Buffer.from(text);
  const found: Record<string, Record<string, unknown>> = {};
  for (const { section, start, length } of index.runsOf(name)) {
    const members = JSON.parse(`{${bytes.toString('utf8', start, start + length)}}`) as Record<string, unknown>;
    found[sections[section] as string] = { ...found[sections[section] as string], ...members };
  }
  return found;
}

/** The same, by parsing all of it. */
function expected(text: string): Map<string, Record<string, Record<string, unknown>>> {
  const all = new Map<string, Record<string, Record<string, unknown>>>();
  const json = JSON.parse(text);
  const maps = {
    'packages.conda': json['packages.conda'],
    'v3.conda': json.v3?.conda,
    packages: json.packages,
    'v3.tar.bz2': json.v3?.['tar.bz2'],
  };
  for (const [section, map] of Object.entries(maps)) {
    for (const [key, record] of Object.entries(map ?? {})) {
      const name = nameOfKey(key);
      if (name === undefined) continue;
      const own = all.get(name) ?? {};
      all.set(name, own);
      own[section] = { ...own[section], [key]: record };
    }
  }
  return all;
}

function agree(text: string, setting: ScanSetting = {}): void {
  const index = scan(text, setting);
  const all = expected(text);
  expect([...index.names].sort()).toEqual([...all.keys()].sort());
  for (const [name, maps] of all) expect([name, lookUp(text, index, name)]).toEqual([name, maps]);
  expect(index.runsOf('no-such-name')).toEqual([]);
}

const record = '{"name":"a","build":"0"}';
const texts: [string, string][] = [
  ['nothing', '{}'],
  ['empty maps', '{"packages":{},"packages.conda":{}}'],
  ['one record', `{"packages.conda":{"a-1-0.conda":${record}}}`],
  ['both maps', `{"packages":{"a-1-0.tar.bz2":${record}},"packages.conda":{"a-1-0.conda":${record}}}`],
  [
    'records after other members',
    `{"repodata_version":1,"x":[1,{"y":"}"}],"packages.conda":{"a-1-0.conda":${record}}}`,
  ],
  [
    'members after the records',
    `{"packages.conda":{"a-1-0.conda":${record}},"removed":["b-1-0.conda"],"n":null,"t":true}`,
  ],
  ['spaces everywhere', `\n { "packages" :\t{ "a-1-0.tar.bz2" : ${record} ,\r\n "b-1-0.tar.bz2" : { } } } \n`],
  [
    'braces and quotes in texts',
    '{"packages.conda":{"a-1-0.conda":{"l":"x},\\"b-1-0.conda\\":{","m":"{"},"b-1-0.conda":{"l":"}"}}}',
  ],
  ['a text that ends in a comma', '{"packages.conda":{"a-1-0.conda":{"l":"x},","m":"z.conda"},"b-1-0.conda":{}}}'],
  ['backslashes at the end of texts', '{"packages.conda":{"a-1-0.conda":{"l":"\\\\"},"b-1-0.conda":{"l":"\\\\\\""}}}'],
  [
    'objects within records',
    '{"packages.conda":{"a-1-0.conda":{"r":{"w":["x"]},"n":1},"a-2-0.conda":{"n":2,"r":{"w":{}}},"b-1-0.conda":{}}}',
  ],
  ['empty records', '{"packages":{"a-1-0.tar.bz2":{},"a-1-1.tar.bz2":{},"b-1-1.tar.bz2":{}}}'],
  [
    'records that are none',
    '{"packages.conda":{"a-1-0.conda":null,"a-2-0.conda":[{}],"a-3-0.conda":"}","b-1-0.conda":12}}',
  ],
  [
    'names in capitals',
    `{"packages.conda":{"A-B-1-0.conda":${record},"a-B-2-0.conda":${record},"a-b-3-H.conda":${record}}}`,
  ],
  [
    'escaped and other names',
    `{"packages.conda":{"\\u0061b-1-0.conda":${record},"ab-2-0.conda":${record},"\u00e4-1-0.conda":${record}}}`,
  ],
  [
    'names that are prefixes of others',
    `{"packages":{"a-1-0.tar.bz2":{},"a-b-1-0.tar.bz2":{},"a-2-0.tar.bz2":{},"ab-1-0.tar.bz2":{}}}`,
  ],
  ['keys that are no file names', `{"packages":{"a":{},"a-1":{},"-1-0":{},"a-1-0.txt":{},"":{},"b-1-0.tar.bz2":{}}}`],
  [
    'revision 3',
    `{"v3":{"conda":{"a-1-0":${record}},"whl":{"a-1-0":{}},"tar.bz2":{"b-1-0":{}}},"packages":{"a-1-0.tar.bz2":{}}}`,
  ],
  [
    'names of object members',
    `{"packages":{"__proto__-1-0.tar.bz2":{},"constructor-1-0.tar.bz2":{},"toString-1-0.tar.bz2":{}}}`,
  ],
];

describe('the scanner finds what a JSON parser finds', () => {
  test.each(texts)('%s', (_, text) => {
    agree(text);
    for (const piece of [1, 7]) agree(text, { piece });
    for (let window = 8; window < 80; window++) agree(text, { window, piece: 5 });
  });

  test('in 300 generated texts, however they are cut', () => {
    const random = generator(20_261_123);
    for (let round = 0; round < 300; round++) {
      const text = generatedText(random);
      agree(text);
      agree(text, { window: 16 + random(4000), piece: 1 + random(3000) });
    }
  });
});

const strange: [string, string][] = [
  ['nothing at all', ''],
  ['no object', '[]'],
  ['cut off', '{"packages":{"a-1-0.tar.bz2":{"name":"a'],
  ['cut off between records', '{"packages":{"a-1-0.tar.bz2":{},'],
  ['more behind the end', '{} x'],
  ['a map that is a list', '{"packages":[]}'],
  ['no colon', '{"packages.conda" {}}'],
  ['no colon behind a record', '{"packages.conda":{"a-1-0.conda" {}}}'],
  ['no comma', '{"packages.conda":{"a-1-0.conda":{} "b-1-0.conda":{}}}'],
  ['a key that is no text', '{"packages.conda":{a:{}}}'],
  ['a bad escape', '{"packages.conda":{"\\x-1-0.conda":{}}}'],
];
test.each(strange)('%s is left to a JSON parser', (_, text) => {
  expect(() => scan(text)).toThrow(UnknownRepodataText);
  expect(() => scan(text, { window: 9, piece: 2 })).toThrow(UnknownRepodataText);
});

test('the base URL is told, wherever it stands', () => {
  const info = '"info":{"subdir":"noarch","base_url":"../pkgs"}';
  expect(scan(`{${info},"packages":{}}`).baseUrl).toBe('../pkgs');
  expect(scan(`{"packages":{"a-1-0.tar.bz2":{}},${info}}`, { window: 20 }).baseUrl).toBe('../pkgs');
  expect(scan('{"info":{"base_url":""}}').baseUrl).toBeUndefined();
  expect(scan('{"info":null}').baseUrl).toBeUndefined();
});

describe('the index as a file', () => {
  const text = texts.find(([name]) => name === 'revision 3')?.[1] as string;
  const bytes = scan(text).toBytes('source');

  test('comes back as it was', () => {
    const read = SpanIndex.fromBytes(bytes, 'source') as SpanIndex;
    expect(read.names).toEqual(scan(text).names);
    for (const name of read.names) expect(read.runsOf(name)).toEqual(scan(text).runsOf(name));
    const empty = SpanIndex.fromBytes(scan('{}').toBytes('x'), 'x') as SpanIndex;
    expect(empty.names).toEqual([]);
  });

  test('is of its source only', () => {
    expect(SpanIndex.fromBytes(bytes, 'another')).toBeUndefined();
  });

  test('is nothing when any byte is wrong or missing', () => {
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Buffer.from(bytes);
      damaged[i] = (damaged[i] as number) ^ 0x10;
      expect(SpanIndex.fromBytes(damaged, 'source')).toBeUndefined();
      expect(SpanIndex.fromBytes(bytes.subarray(0, i), 'source')).toBeUndefined();
    }
  });
});

/** Numbers below a limit, the same in every run. */
function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function generatedText(random: (limit: number) => number): string {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const nasty = ['}', '{', '"', '\\', ',', ':', '},"a-1-0.conda":{', '\u00fc', '\n', 'x', ' ', '\u2028', '[', ']'];
  const text = (): string => Array.from({ length: random(6) }, () => pick(nasty)).join('');
  const value = (depth: number): unknown => {
    const kind = random(depth > 2 ? 4 : 6);
    if (kind === 4) return Array.from({ length: random(3) }, () => value(depth + 1));
    if (kind === 5) return Object.fromEntries(Array.from({ length: random(3) }, () => [text(), value(depth + 1)]));
    return [text(), random(1e6) / 7, null, random(2) === 0][kind];
  };
  const names = ['a', 'a-b', 'ab', 'a_b', 'A', 'numpy', '_x', 'a.b', 'very-long-name-with-many-dashes', '\u00e4'];
  const map = (extension: string): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: random(12) }, (_, i) => [
        `${pick(names)}-${i}-${pick(['0', 'h1_0', 'H_1'])}${random(15) === 0 ? '' : extension}`,
        random(20) === 0 ? value(0) : Object.fromEntries(Array.from({ length: random(5) }, () => [text(), value(0)])),
      ]),
    );
  const members: [string, unknown][] = [
    ['info', { subdir: 'noarch', x: value(0) }],
    ['packages', map('.tar.bz2')],
    ['packages.conda', map('.conda')],
    ['v3', { conda: map(''), whl: map(''), 'tar.bz2': map(''), other: value(0) }],
    ['removed', [text(), 'a-1-0.conda']],
    ['repodata_version', 1],
    [`x${text()}`, value(0)],
  ];
  const chosen = members.filter(() => random(4) > 0).sort(() => random(3) - 1);
  return JSON.stringify(Object.fromEntries(chosen), undefined, pick([undefined, 1, 2, '\t']));
}
