import { describe, expect, test } from '@jest/globals';
import {
  CondaParseError,
  MatchSpec,
  type MatchSpecOptions,
  nameOfDependency,
  PackageName,
  type RepoDataRecord,
  Version,
  virtualPackage,
} from '../../src/conda/index.js';

interface Fields extends Partial<Omit<RepoDataRecord, 'name' | 'version'>> {
  readonly name?: string;
  readonly version?: string;
}

function record({ name = 'foo', version = '1.0', ...fields }: Fields = {}): RepoDataRecord {
  return {
    build: '0',
    buildNumber: 0,
    subdir: 'linux-64',
    depends: [],
    constrains: [],
    fileName: 'foo.conda',
    url: 'https://mamba.io/foo.conda',
    ...fields,
    name: PackageName.parse(name),
    version: Version.parse(version),
  };
}

const md5 = '0123456789abcdef0123456789abcdef';
const sha256 = md5 + md5;
const url = 'https://mamba.io/mamba-1.0-py37_0.conda';
const strict: MatchSpecOptions = { mode: 'strict' };

describe('worked matches', () => {
  // Spec: conda-runtime.md 1.6; the numbers are its rows.
  test.each<[number, string, Fields, boolean, MatchSpecOptions?]>([
    [1, 'foo', {}, true],
    [2, 'FOO', {}, true],
    [3, 'foo_bar', { name: 'foo-bar' }, false],
    [4, 'foo 1.0', { version: '1.0.0' }, true],
    [5, 'foo 1.0', { version: '1.0.1' }, false],
    [6, 'foo=1.0', { version: '1.0.1' }, true],
    [7, 'foo = 1.0', { version: '1.0.1' }, true],
    [8, 'foo==1.0', { version: '1.0.1' }, false],
    [9, 'foo ==1.0.*', { version: '1.0.1' }, true],
    [10, 'foo 1.0.*', { version: '1.0' }, true],
    [11, 'foo 1.0*', { version: '1.0.3' }, true],
    [12, 'foo 1.0*', { version: '1.01' }, false],
    [13, 'foo 1', { version: '1.5' }, false],
    [14, 'foo =1', { version: '1.5' }, true],
    [15, 'foo !=1.2.*', { version: '1.2.3' }, false],
    [16, 'foo !=1.2.*', { version: '1.3' }, true],
    [17, 'foo !=1.0', { version: '1.0.0' }, false],
    [18, 'foo ~=2.4', { version: '2.4' }, true],
    [18, 'foo ~=2.4', { version: '2.5' }, true],
    [19, 'foo ~=2.4', { version: '3.1' }, false],
    [19, 'foo ~=2.4', { version: '2.1' }, false],
    [20, 'foo ~=2.4.1', { version: '2.4.9' }, true],
    [21, 'foo ~=2.4.1', { version: '2.5' }, false],
    [22, 'foo ~=1', { version: '2.5' }, true],
    [23, 'foo ~=1.1', { version: '1!1.5' }, false],
    [24, 'foo >=1.2.3,<2.0.0', { version: '1!1.2.3' }, false],
    [25, 'foo 1!1.2.*', { version: '1!1.2.3' }, true],
    [26, 'foo >=1!1.2,<1!2', { version: '1!1.2.3' }, true],
    [27, 'foo >=1.0,<2', { version: '2.0rc1' }, true],
    [28, 'foo >=1.0,<2.0a0', { version: '2.0a0' }, false],
    [29, 'foo >=1.0,<2.0a0', { version: '2.0.dev1' }, false],
    [30, 'foo 1.0|2.0', { version: '2.0' }, true],
    [31, 'foo >=1,<2|>3', { version: '3.1' }, true],
    [32, 'foo >=1,(<2|>3)', { version: '2.5' }, false],
    [33, 'foo 1.0.1.*', { version: '1.0.1c' }, true],
    [34, 'foo 2.0.*', { version: '2.0rc1' }, true],
    [35, 'foo 1.1.1.*', { version: '1.1c.1' }, false],
    [36, 'foo 1.1c0.1.*', { version: '1.1c.1' }, true],
    [37, 'foo 2.38.0.*', { version: '2.38' }, true],
    [38, 'foo 2.38.0.1*', { version: '2.38' }, false],
    [39, 'foo 2.38.0a.*', { version: '2.38' }, false],
    [40, 'foo 1.0', { version: '1.0+local' }, false],
    [41, 'foo 1.0.*', { version: '1.0+local' }, true],
    [42, 'foo >1.0', { version: '1.0+local' }, false],
    [43, 'foo <=1.0', { version: '1.0rc1' }, true],
    [44, 'foo 1.0_', { version: '1.0' }, false],
    [45, 'foo >=1.0.*', { version: '1.0' }, true],
    [45, 'foo >1.0.*', { version: '1.0' }, true],
    [46, 'foo <1.0.*', { version: '1.0' }, false],
    [47, 'foo *.*', {}, true],
    [47, 'foo =*', {}, true],
    [47, 'foo >=*', {}, true],
    [51, 'foo >=1.0 , < 2.0', { version: '1.2' }, true],
    [52, 'foo >=1.0 <2.0', { version: '1.2' }, false],
    [53, 'foo 1.0 py27_0', { build: 'py27_0' }, true],
    [54, 'foo=1.0=py27_0', { build: 'py27_0' }, true],
    [55, 'foo=1.0=py27_0', { version: '1.0.1', build: 'py27_0' }, false],
    [56, 'foo =1.0 py27_0', { version: '1.0.1', build: 'py27_0' }, false],
    [57, 'foo=1.0.*=py27_0', { version: '1.0.5', build: 'py27_0' }, true],
    [58, 'foo=1.0=py27*', { build: 'py27_0' }, true],
    [59, 'foo >=1.0=py27_0', { build: 'py27_0' }, true],
    [60, 'foo * *mkl', { build: '1_mkl' }, true],
    [61, 'foo * ^.*_(mkl|blis)$', { build: '1_mkl' }, true],
    [62, 'foo * MKL', { build: 'mkl' }, true],
    [63, 'foo * py27_?', { build: 'py27_0' }, false],
    [64, 'foo * py27_?*', { build: 'py27_0' }, true],
    [65, 'foo[build_number=">=3"]', { buildNumber: 3 }, true],
    [66, 'foo[build_number=3]', { buildNumber: 4 }, false],
    [68, 'foo 2.0[version="1.0"]', {}, true],
    [69, 'foo [version=1.5]', { version: '1.5' }, true],
    [70, 'foo[license=MIT]', { license: 'mit' }, false],
    [71, 'foo[license=MIT]', {}, false],
    [72, 'foo[subdir=win-64]', {}, true],
    [72, 'foo[fn="x.conda"]', {}, true],
    [73, `foo[md5=${md5}]`, { md5: md5.replace('0', '1') }, false],
    [74, `mamba[version==1.0, sha256=${sha256}]`, { name: 'mamba', sha256 }, true, strict],
    [75, url, { name: 'mamba', url }, true],
    [76, url, { name: 'mamba', url: 'https://mamba.io/other.conda' }, false],
    [77, 'mamba[flags=[cuda, blas:*]]', { name: 'mamba', flags: ['cuda', 'blas:mkl'] }, true],
    [78, 'mamba[flags=[cuda, blas:*]]', { name: 'mamba', flags: ['cuda'] }, false],
    [79, 'foo[extras=[test]]', {}, true],
    [80, 'foo* >=12', { name: 'foo-bar', version: '12.0' }, true, { namePatterns: true }],
    [81, 'foo # note', {}, true],
  ])('%i: %s and %j: %s', (_row, spec, fields, expected, options = {}) => {
    expect(MatchSpec.parse(spec, options).matches(record(fields))).toBe(expected);
  });

  test.each<[number, string, RegExp, MatchSpecOptions?]>([
    [48, 'foo >*', /incompatible with '>'/],
    [49, 'foo 1.*.3', /regex constraints/],
    [50, 'foo ===1.0', /unable to parse version spec/],
    [52, 'foo >=1.0 <2.0', /the build string '<2.0' is not valid/, strict],
    [54, 'foo=1.0=py27_0', /the build string '=py27_0' is not valid/, strict],
    [67, 'foo[build_number=">=3,<5"]', /invalid build number spec/],
    [68, 'foo 2.0.*[version="1.0.*"]', /found multiple values for: version/, strict],
    [80, 'foo* >=12', /looks like a glob but only exact package names are allowed/],
    [82, 'foo[name=bar]', /invalid bracket key: name/],
    [82, 'foo[Version=1]', /invalid bracket key: Version/],
    [85, 'bla/bla', /'bla\/bla' is not a valid package name/],
  ])('%i: %s is refused', (_row, spec, message, options = {}) => {
    expect(() => MatchSpec.parse(spec, options)).toThrow(CondaParseError);
    expect(() => MatchSpec.parse(spec, options)).toThrow(message);
  });

  test.each([
    [83, 'foo >=1.0 py37*', true],
    [84, 'foo 1.0.* py38*', false],
  ])('%i: %s and a virtual package: %s', (_row, spec, expected) => {
    expect(MatchSpec.parse(spec).matchesVirtual(virtualPackage('foo', '1.0', 'py37_0'))).toBe(expected);
  });
});

describe('reading and printing', () => {
  test.each([
    ['blas *.* mkl', 'blas * mkl'],
    ['python ==2.7.*.*|>=3.6', 'python 2.7.*|>=3.6'],
    ['bird =0.*,>=0.4.1', 'bird 0.*,>=0.4.1'],
    ['pytorch=*=cuda*', 'pytorch * cuda*'],
    ['tmux=3.7b_', 'tmux 3.7b_.*'],
    ['foo 1.0.*[build_number=">6"]', 'foo 1.0.*[build_number=">6"]'],
    ['foo[build=py39h123_0]', 'foo[build="py39h123_0"]'],
    [
      `conda-forge/linux-64:foospace:foo[version=1.0.*,build=py27_0*,md5=${md5},sha256=${sha256},build_number=">=6",` +
        'fn="foo.conda",url="https://x.org/foo-1-0.conda",license=MIT,license_family=MIT]',
      `conda-forge/linux-64:foospace:foo 1.0.* py27_0*[md5="${md5}", sha256="${sha256}", build_number=">=6", ` +
        'fn="foo.conda", url="https://x.org/foo-1-0.conda", license="MIT", license_family="MIT"]',
    ],
    ['conda-forge::foo', 'conda-forge::foo'],
    ['https://repo.example.org/team::foo', 'foo[channel="https://repo.example.org/team/"]'],
    [
      'foo[when="python >=3.6 and (a or b[version=\\"1.*\\"])"]',
      'foo[when="python>=3.6 and (a or b[version=\\"1.*\\"])"]',
    ],
    ['foo[extras=[a,b], flags="x"]', 'foo[extras=[a, b], flags=[x]]'],
    ['https://x.org/foo-1.0-0.conda#sha256:00', 'foo[url="https://x.org/foo-1.0-0.conda"]'],
    ['C:\\x\\foo-1.0-0.conda', 'foo[url="file:///C:/x/foo-1.0-0.conda"]'],
    ['foo[track_features="a, b"]', 'foo[track_features="a b"]'],
  ])('%s', (text, printed) => {
    const spec = MatchSpec.parse(text);
    expect(spec.toString()).toBe(printed);
    expect(MatchSpec.parse(printed).toString()).toBe(printed);
    expect(MatchSpec.parse(spec.toCanonicalString()).toCanonicalString()).toBe(spec.toCanonicalString());
  });

  test('canonical text has no credentials', () => {
    const spec = MatchSpec.parse('foo[url="https://u:secret@x.org/t/secret/foo-1-0.conda?key=secret"]');
    expect(spec.toString()).toContain('secret');
    expect(spec.toCanonicalString()).toBe('foo[url="https://x.org/foo-1-0.conda"]');
  });

  test.each<[string, RegExp, MatchSpecOptions?]>([
    ['', /missing package name/],
    ['>=1', /missing package name/],
    ['foo[', /brackets are allowed once, at the end/],
    ['foo]', /invalid bracket/],
    ['foo[version=1][build=x]', /brackets are allowed once, at the end/],
    ['foo 1 [a]*', /multiple bracket sections not allowed/],
    ['foo[version=1,]', /invalid bracket/],
    ['foo ; if python', /'; if' syntax/],
    ['foo;a;b', /more than one semicolon/],
    ['foo[md5=abc]', /hash digest/],
    ['foo[url=nothing]', /invalid package path or url/],
    ['https://x.org/foo', /missing package name/],
    ['ray[default] >=2', /brackets are allowed once, at the end/],
    ['foo[extras=[Bad]]', /invalid extras group name 'Bad'/],
    [`foo[extras=[${'a'.repeat(65)}]]`, /invalid extras group name/],
    ['foo[flags=[a:b:c]]', /invalid flag matcher/],
    ['foo[when=""]', /could not parse condition/],
    ['foo[when="a and"]', /could not parse condition/],
    ['foo[when="(a"]', /could not parse condition/],
    ['foo[when="a[when=b]"]', /could not parse condition/],
    ['foo[extras=[a]]', /invalid bracket key: extras/, { revision3: false }],
    ['foo[flags=a]', /invalid bracket key: flags/, { revision3: false }],
    ['foo[when=a]', /invalid bracket key: when/, { revision3: false }],
    ['./here::foo', /it is not known what it is relative to/],
    ['foo 1.2', /missing range specifier/, strict],
    ['python ==2.7.*.*|>=3.6', /regex constraints/, strict],
    ['foo[build="^(a$"]', /invalid regex/],
    ['foo[build="a**"]', /invalid glob/],
  ])('%j is refused', (text, message, options = {}) => {
    expect(() => MatchSpec.parse(text, options)).toThrow(CondaParseError);
    expect(() => MatchSpec.parse(text, options)).toThrow(message);
  });

  test('a channel directory is found from the root that is given', () => {
    const channels = { rootDirectory: '/work/space' };
    expect(MatchSpec.parse('./here::foo', { channels }).channel?.baseUrl).toBe('file:///work/space/here/');
  });

  test('conditions keep their shape', () => {
    const { when } = MatchSpec.parse('foo[when="a or b and c"]');
    expect(when?.kind).toBe('or');
    expect(when?.kind === 'or' && when.right.kind).toBe('and');
    expect(when?.kind === 'or' && when.left.kind === 'spec' && when.left.spec).toBeInstanceOf(MatchSpec);
  });

  test('fields can be replaced', () => {
    const spec = MatchSpec.parse('conda-forge::foo 1.* x');
    expect(spec.with({ channel: undefined }).toString()).toBe('foo 1.* x');
    expect(spec.toString()).toBe('conda-forge::foo 1.* x');
    expect(MatchSpec.named(PackageName.parse('Foo')).toString()).toBe('foo');
  });

  test.each([
    ['foo', true],
    ['foo *', true],
    ['foo[extras=[a], when=b]', true],
    ['foo >=1', false],
    ['foo * x', false],
    ['foo[license=MIT]', false],
  ])('%s wants every version: %s', (text, expected) => {
    expect(MatchSpec.parse(text).matchesEveryVersion).toBe(expected);
  });

  test.each([
    ['__glibc >=2.17', true],
    ['glibc', false],
  ])('%s is virtual: %s', (text, expected) => {
    expect(MatchSpec.parse(text).isVirtual).toBe(expected);
  });

  test.each([
    ['Foo >=1', 'foo'],
    ['foo[version=1]', 'foo'],
    ['foo==1', 'foo'],
    ['conda-forge::foo 1', 'foo'],
    ['python_abi 3.12.* *_cp312', 'python_abi'],
  ])('the name of the dependency %s', (text, name) => {
    expect(nameOfDependency(text)).toBe(name);
  });
});

describe('hostile texts are refused or answered soon', () => {
  const long = 200_000;
  test.each([
    ['brackets', `foo${'['.repeat(long)}`],
    ['closed brackets', `foo${'[a='.repeat(long)}${']'.repeat(long)}`],
    ['quotes', `foo[a=${'"'.repeat(long)}]`],
    ['parentheses', `foo ${'('.repeat(long)}`],
    ['a long version', `foo ${'1.'.repeat(long)}1`],
    ['many constraints', `foo ${new Array(long / 10).fill('>=1').join(',')}`],
    ['a long condition', `foo[when="${new Array(long / 10).fill('a').join(' and ')}"]`],
    ['a deep condition', `foo[when="${'('.repeat(long)}a"]`],
    ['a long name', `${'a'.repeat(long)}! 1`],
    ['colons', `${'a:'.repeat(long)}foo`],
    ['separators', `foo 1${'_.-'.repeat(long)}!`],
    ['flags', `foo[flags=[${'a,'.repeat(long)}a]]`],
    ['extras', `foo[extras=[${'a,'.repeat(long / 20)}a]]`],
    ['blanks', `foo[${' '.repeat(long)}a${' '.repeat(long)}`],
    ['backslashes', `foo[fn="${'\\'.repeat(long)}]`],
  ])('%s', (_what, text) => {
    const start = performance.now();
    try {
      MatchSpec.parse(text).toString();
    } catch (error) {
      expect(error).toBeInstanceOf(CondaParseError);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['^(a+)+$', 'a'.repeat(900)],
    ['^(a|a)*$', 'a'.repeat(900)],
    ['^(a*)*(a*)*(a*)*b$', 'a'.repeat(900)],
    ['^(.*)(?<!(.*)(.*)x)$', 'a'.repeat(100)],
    ['*a*a*a*a*a*a*a*a*b', 'a'.repeat(5000)],
  ])('the build pattern %s', (pattern, text) => {
    const spec = MatchSpec.parse(`foo[build="${pattern}"]`);
    const start = performance.now();
    expect(spec.matches(record({ build: `${text}!` }))).toBe(pattern.includes('?<!'));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('patterns that repeat too much are refused', () => {
    expect(() => MatchSpec.parse('foo[build="^(((a{1000}){1000}){1000})$"]')).toThrow(CondaParseError);
    expect(() => MatchSpec.parse(`foo[build="^${'('.repeat(400)}${')'.repeat(400)}$"]`)).toThrow(CondaParseError);
  });
});
