import type { Random } from './random.js';

const numbers = ['0', '1', '2', '3', '9', '10', '11', '00', '01', '12', '100', '2024', '20240115', '960923'];
const largeNumbers = ['9007199254740992', '9007199254740993', '18446744073709551615', '18446744073709551616'];
const words = ['a', 'b', 'c', 'rc', 'alpha', 'beta', 'dev', 'post', 'DEV', 'Post', 'devdev', 'w', 'z', 'RC', 'r', 'g'];

function versionSegment(random: Random): string {
  const number = random.chance(0.02) ? random.pick(largeNumbers) : random.pick(numbers);
  const kind = random.below(12);
  if (kind < 7) return number;
  if (kind < 9) return number + random.pick(words) + (random.chance(0.5) ? random.pick(numbers) : '');
  if (kind < 11) return random.pick(words) + (random.chance(0.5) ? random.pick(numbers) : '');
  return number + random.pick(words) + random.pick(numbers) + random.pick(words);
}

/** A text that is mostly a version. */
export function versionText(random: Random): string {
  const other = random.pick(['_', '-']);
  const segments = random.several(1, 4, () => versionSegment(random));
  let text = segments[0]!;
  for (const segment of segments.slice(1)) text += (random.chance(0.85) ? '.' : other) + segment;
  if (random.chance(0.08)) text += random.chance(0.8) ? other : other + other;
  if (random.chance(0.06)) text = `${random.pick(['0', '1', '2', '01'])}!${text}`;
  if (random.chance(0.12)) {
    text += `+${random.several(1, 3, () => versionSegment(random)).join(random.chance(0.8) ? '.' : other)}`;
  }
  return random.chance(0.04) ? spoiled(random, text) : text;
}

const oddCharacters = [...'.-_!+*=<>~,|()[]"\'\\ ;#:^$@/?é'];

/** The text with a character too few, too many, or another one. */
export function spoiled(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const kind = random.below(3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + random.pick(oddCharacters) + text.slice(kind === 1 ? at : at + 1);
}

/** A version that is much like another, so that what tells them apart comes late. */
export function versionNear(random: Random, text: string): string {
  switch (random.below(7)) {
    case 0:
      return `${text}.0`;
    case 1:
      return text + random.pick(['a', 'rc1', 'dev', 'post1', '_', '-']);
    case 2:
      return text.replace(/[._-][^._-]*$/, '');
    case 3:
      return `${text}.${versionSegment(random)}`;
    case 4:
      return text.replace(/[0-9]+(?=[^0-9]*$)/, (digits) => String(Number(digits) + 1));
    case 5:
      return text.replace(/\+.*$/, '');
    default:
      return random.chance(0.5) ? text.toUpperCase() : text.replaceAll('_', '-');
  }
}

const operators = ['', '', '=', '==', '==', '!=', '<', '<=', '>', '>=', '>=', '~='];
const wildcards = ['', '', '', '', '.*', '.*', '*', '.*.*', '.*.', '_*', '**'];

function constraint(random: Random, versions: readonly string[]): string {
  if (random.chance(0.05)) return random.pick(['*', '*.*', '>=*', '=*', '<*', '!=*', '==*', '~=*', '1.*.3', '^1$']);
  const operator = random.chance(0.02) ? random.pick(['===', '<>', '=>', '=!', '!']) : random.pick(operators);
  return operator + random.pick(versions) + random.pick(wildcards);
}

/** A text that is mostly a version spec, about versions near the given ones. */
export function versionSpecText(random: Random, versions: readonly string[], depth = 0): string {
  const part = (): string =>
    depth < 2 && random.chance(0.12)
      ? `(${versionSpecText(random, versions, depth + 1)})`
      : constraint(random, versions);
  const parts = random.several(1, random.chance(0.5) ? 1 : 3, part);
  const blanks = (): string => (random.chance(0.06) ? ' ' : '');
  let text = parts[0]!;
  for (const more of parts.slice(1)) text += blanks() + random.pick([',', ',', '|']) + blanks() + more;
  return depth === 0 && random.chance(0.04) ? spoiled(random, text) : text;
}

const names = ['foo', 'foo', 'foo', 'Foo', 'foo-bar', 'foo_bar', 'foo.bar', '__glibc', 'bar'];
const namePatterns = ['foo*', '*', 'f*o', '^foo.*$', '^f(oo|u)$', 'fo[a-z]*', '^py(?!py).*$', '^foo bar$'];
const builds = ['py27_0', 'py310h1234_0', '0', 'mkl', 'MKL', 'cuda_12', 'h_1', '1_mkl'];
const buildMatchers = [
  ...['py27_0', 'PY27_0', 'py*', '*mkl', '*_0', 'py27_?', 'py27_?*', '*', '**', 'a**', '[a-m]*', '[!p]*', '*[0-9]'],
  ...['^py.*$', '^.*_(mkl|0)$', '^(?!py).*$', '^[A-Z]+$', '^(mkl$', 'cuda*,x', 'a|b', 'h_1', '"0"', '[a*'],
];
const flags = ['cuda', 'blas:mkl', 'blas:openblas', 'x86_64'];
const flagMatchers = ['cuda', 'blas:*', '*', 'cu*', 'blas:mkl', 'x86_64', 'Cuda', 'a:b:c', '"cuda"', ''];
const md5s = ['0123456789abcdef0123456789abcdef', 'ffffffffffffffffffffffffffffffff'];
const sha256 = md5s[0]! + md5s[1]!;
const channels = [
  ...['conda-forge', 'conda-forge/linux-64', 'conda-forge/label/dev', 'https://x.org/y', 'https://x.org/y/noarch'],
  ...[
    'https://conda.anaconda.org/bioconda/',
    'https://u:p@x.org/t/tok/y',
    'file:///a/b',
    '/a/b c',
    'conda-forge[linux-64]',
  ],
  ...['bad\\name', 'x[nope-1]', 'https://conda.anaconda.org/conda-forge/linux-64/label', 'https://x.org'],
];

function quoted(random: Random, value: string): string {
  return random.pick([`"${value}"`, `"${value}"`, `'${value}'`, value]);
}

function bracketField(random: Random, versions: readonly string[], depth: number): string {
  const equals = random.chance(0.05) ? ' = ' : '=';
  const field = (key: string, value: string): string => key + equals + quoted(random, value);
  const listField = (key: string, values: readonly string[]): string =>
    `${key}${equals}${random.chance(0.8) ? `[${values.join(random.pick([',', ', ']))}]` : quoted(random, values.join(','))}`;
  switch (random.below(19)) {
    case 0:
    case 1:
      return field('version', versionSpecText(random, versions));
    case 2:
    case 3:
      return field('build', random.pick(buildMatchers));
    case 4:
    case 5:
      return field('build_number', random.pick(['0', '1', '>=1', '<3', '!=1', '==2', '> 1', '>=1,<3', 'x', '=1']));
    case 6:
      return field('md5', random.pick([...md5s, md5s[1]!.toUpperCase(), 'abc']));
    case 7:
      return field('sha256', random.pick([sha256, md5s[0]!]));
    case 8:
      return field('license', random.pick(['MIT', 'mit', 'BSD-3-Clause']));
    case 9:
      return field('license_family', random.pick(['MIT', 'BSD']));
    case 10:
      return field('track_features', random.pick(['a', 'a b', 'a, c', '']));
    case 11:
    case 12:
      return listField(
        'flags',
        random.several(1, 2, () => random.pick(flagMatchers)),
      );
    case 13:
      return listField(
        'extras',
        random.several(1, 3, () => random.pick(['test', 'a.b', 'x+y', '"q"', 'Bad', '', "'z'"])),
      );
    case 14:
      return field('channel', random.pick(channels));
    case 15:
      return field('subdir', random.pick(['linux-64', 'noarch', 'other']));
    case 16:
      return depth > 0 ? 'when=x' : `when="${conditionText(random, versions)}"`;
    case 17:
      return field(random.pick(['fn', 'namespace']), random.pick(['x.conda', 'a b', 'a]b', 'a\\"b', 'ns']));
    default:
      return random.chance(0.3)
        ? field(
            'url',
            random.pick(['https://x.org/foo-1-0.conda', '/x/foo-1-0.conda', 'x', 'https://u:p@x.org/t/k/f-1-0.conda']),
          )
        : random.pick(['name=bar', 'Version=1', 'x', '=1', '']);
  }
}

function conditionText(random: Random, versions: readonly string[], depth = 0): string {
  const part = (): string => {
    if (depth < 2 && random.chance(0.25)) return `(${conditionText(random, versions, depth + 1)})`;
    return matchSpecText(random, versions, 1).replace(/["\\]/g, '\\$&');
  };
  return random
    .several(1, 3, part)
    .reduce(
      (text, more) => `${text}${random.pick([' and ', ' or ', ' and ', ' andx '].slice(0, depth ? 4 : 3))}${more}`,
    );
}

/** A text that is mostly a match spec. */
export function matchSpecText(random: Random, versions: readonly string[], depth = 0): string {
  if (depth === 0 && random.chance(0.02)) {
    return random.pick([
      ...['https://x.org/foo-1.0-py27_0.conda', '/a/foo-1.0-0.tar.bz2', 'C:\\x\\foo-1.0-0.conda', 'https://x.org/foo'],
      ...['https://x.org/foo-1.0-0.conda#0123', 'file:///x/foo-1.0-0.conda', 'https://x.org/foo-1.0-0.conda[md5=x]'],
    ]);
  }
  let text = random.chance(0.08) ? random.pick(namePatterns) : random.pick(names);
  if (random.chance(0.7)) {
    const version = versionSpecText(random, versions);
    text += random.pick([' ', ' ', '  ', '', '=', '==', ' = ', '\t']) + version;
    if (random.chance(0.35)) text += random.pick([' ', '=', '  ']) + random.pick([...buildMatchers, ...builds]);
  }
  if (random.chance(0.08)) text = `${random.pick(channels)}${random.pick(['::', '::', ':ns:', ':'])}${text}`;
  if (random.chance(depth === 0 ? 0.45 : 0.1)) {
    const fields = random.several(0, 3, () => bracketField(random, versions, depth));
    text += `${random.pick(['', '', ' '])}[${fields.join(random.pick([',', ', ']))}]`;
  }
  if (depth === 0 && random.chance(0.03)) text += random.pick([' # note', '#', '; if x', ';', ' ;a;b']);
  return random.chance(depth === 0 ? 0.04 : 0) ? spoiled(random, text) : text;
}

/** A record, in the words of the repodata. */
export interface RecordJson {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly build_number: number;
  readonly md5: string | null;
  readonly sha256: string | null;
  readonly license: string | null;
  readonly license_family: string | null;
  readonly flags: readonly string[];
  readonly track_features: readonly string[];
}

export function recordJson(random: Random, versions: readonly string[]): RecordJson {
  return {
    name: random.pick(['foo', 'foo', 'foo', 'foo-bar', 'foo_bar', '__glibc', 'python']),
    version: random.pick(versions),
    build: random.pick(builds),
    build_number: random.below(4),
    md5: random.pick([...md5s, null]),
    sha256: random.pick([sha256, null]),
    license: random.pick(['MIT', 'mit', null]),
    license_family: random.pick(['MIT', 'BSD', null]),
    flags: random.several(0, 2, () => random.pick(flags)),
    track_features: random.several(0, 2, () => random.pick(['a', 'b', 'c'])),
  };
}

const regexAtoms = [
  ...['a', 'b', 'p', 'y', '_', '0', '1', '.', '.', '\\d', '\\w', '\\.', '\\_', '\\-', '\\D', '\\S', 'A', '\\+', 'py'],
  ...['[ab]', '[^a]', '[a-f]', '[0-9_]', '[\\d_]', '[A-C]', '[[:digit:]]', '[^[:alpha:]_]', '[a-c[xy]]', '[a-y&&[^b]]'],
  ...['\\b', '\\x61', '\\u{62}', '\\p{L}', '[]a]', '[a-]', '[.]', '\\pN', '\\A', '$', '^'],
];
// Atomic groups, possessive repetition, back references and the flag `x` are left out: we refuse them.
const oddRegexAtoms = ['*', '(', ')', '[', ']', '{', '}', '\\', '(?', '{2}', '[z-a]', '\\y'];
const quantifiers = ['', '', '', '', '*', '?', '*?', '+?', '{2}', '{1,2}', '{1,}', '{0}', '+'];

/** A text that is mostly a regular expression. */
export function regexText(random: Random, depth = 0): string {
  const atom = (): string => {
    if (random.chance(0.02)) return random.pick(oddRegexAtoms);
    if (random.chance(0.04)) {
      // What may stand in these depends on how long it can get, which we do not mind.
      return `(?<${random.pick(['=', '!'])}${random.several(1, 2, () => random.pick(regexAtoms)).join('')})`;
    }
    if (depth >= 3 || random.chance(0.7)) return random.pick(regexAtoms);
    const open = random.pick(['(', '(', '(?:', '(?=', '(?!', '(?P<n>', '(?i)(', '(?-i:', '(?s:']);
    return `${open}${regexText(random, depth + 1)})`;
  };
  const sequence = (): string => random.several(0, 4, () => atom() + random.pick(quantifiers)).join('');
  return random
    .several(1, random.chance(0.7) ? 1 : 3, sequence)
    .join('|')
    .replace(/(?<=[*+?}])\++/g, '');
}

/** A text that is mostly a glob. */
export function globText(random: Random): string {
  const parts = [
    '*',
    '*',
    '?',
    'a',
    'b',
    'py',
    '0',
    '_',
    '[ab]',
    '[!ab]',
    '[a-f]',
    '[A-F0-2]',
    'Y',
    '.',
    '[]a]',
    '[',
    ']',
  ];
  return random.several(1, 6, () => random.pick([...parts, '**', '!', '[!]b]', '[a-]'])).join('');
}

/** A build string, short enough that patterns match often. */
export function buildText(random: Random): string {
  return random.several(1, 6, () => random.pick([...'abpyf01_.+ABY', 'py', 'ab'])).join('');
}
