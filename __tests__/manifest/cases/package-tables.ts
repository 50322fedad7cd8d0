import { expect } from '@jest/globals';
import type { LoadedWorkspace, PackageDependencyTable } from '../../../src/manifest/index.js';
import { pkg } from './text.js';
import type { ManifestCase } from './types.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const names = (table: PackageDependencyTable | undefined): string[] => [...(table?.keys() ?? [])];
const when = ({ package: own }: LoadedWorkspace, expression: string) => own?.conditional.get(expression);

const wrapIt = "Wrap the expression in `if(...)`, e.g. `if(host_platform == 'linux-64')`";

/** Dependency tables of packages, their conditions and old targets: spec manifest.md 3.4 to 3.6. */
export const cases: ManifestCase[] = [
  {
    name: 'every table of a package',
    toml: pkg(`[package.build-dependencies]
cmake = "*"
[package.host-dependencies]
Zlib = { path = "../zlib" }
python = "3.*"
[package.run-dependencies]
rich = { version = ">=13", when = "python <3.12" }
[package.run-constraints]
old = "<2"
[package.extra-dependencies.test]
pytest = "*"
[package.extra-dependencies."a.b_c+d-1"]
[package.run-exports]
weak = { p = "1.*" }
strong = { q = "*", r = { git = "https://example.org/r" } }
noarch = { s = { path = "../s" } }
weak-constraints = { t = "<3" }
strong-constraints = { u = { version = "<3", build = "h*" } }
`),
    check: ({ package: own }) => {
      const tables = own?.dependencies;
      expect(names(tables?.buildDependencies)).toEqual(['cmake']);
      expect(names(tables?.hostDependencies)).toEqual(['zlib', 'python']);
      expect(json(tables?.hostDependencies.get('zlib'))).toEqual({ kind: 'path', path: '../zlib' });
      expect(json(tables?.runDependencies.get('rich'))).toEqual({
        kind: 'version',
        version: '>=13',
        when: { kind: 'package', name: 'python', spec: { version: '<3.12' } },
      });
      expect(names(tables?.runConstraints)).toEqual(['old']);
      expect([...(tables?.extraDependencies.keys() ?? [])]).toEqual(['test', 'a.b_c+d-1']);
      expect(names(tables?.runExports.weak)).toEqual(['p']);
      expect(names(tables?.runExports.strong)).toEqual(['q', 'r']);
      expect(names(tables?.runExports.noarch)).toEqual(['s']);
      expect(names(tables?.runExports.weakConstraints)).toEqual(['t']);
      expect(names(tables?.runExports.strongConstraints)).toEqual(['u']);
      expect(own?.conditional.size).toBe(0);
    },
  },
  {
    name: 'conditions in every table, united by their text',
    toml: pkg(`[package.build-dependencies]
"if( linux )" = { a = "*" }
[package.host-dependencies]
zlib = "*"
"if(linux and not aarch64)" = { numactl = ">=2.0", zlib = "<2" }
"if(linux)" = { b = "*" }
[package.run-dependencies."if(matches(python, '<3.11'))"]
tomli = "*"
[package.run-constraints]
"if(linux)" = { c = "*" }
[package.extra-dependencies.test."if(linux)"]
d = "*"
[package.run-exports.weak."if(linux)"]
e = "*"
`),
    check: (loaded) => {
      expect([...(loaded.package?.conditional.keys() ?? [])]).toEqual([
        'linux',
        'linux and not aarch64',
        "matches(python, '<3.11')",
      ]);
      const linux = when(loaded, 'linux');
      expect(names(linux?.buildDependencies)).toEqual(['a']);
      expect(names(linux?.hostDependencies)).toEqual(['b']);
      expect(names(linux?.runDependencies)).toEqual([]);
      expect(names(linux?.runConstraints)).toEqual(['c']);
      expect(names(linux?.extraDependencies.get('test'))).toEqual(['d']);
      expect(names(linux?.runExports.weak)).toEqual(['e']);
      expect(names(when(loaded, 'linux and not aarch64')?.hostDependencies)).toEqual(['numactl', 'zlib']);
      expect(names(loaded.package?.dependencies.hostDependencies)).toEqual(['zlib']);
    },
  },
  {
    name: 'keys that are no conditions',
    toml: pkg('[package.run-dependencies]\n"linux(64)" = {}\n"if()" = {}\n"if( )" = {}\n"if(a" = {}\n"x if(a)" = {}'),
    errors: [
      { at: '11:1', message: `\`linux(64)\` is not a valid selector. ${wrapIt}` },
      { at: '12:1', message: `\`if()\` is not a valid selector. ${wrapIt}` },
      { at: '13:1', message: `\`if( )\` is not a valid selector. ${wrapIt}` },
      { at: '14:1', message: `\`if(a\` is not a valid selector. ${wrapIt}` },
      { at: '15:1', message: `\`x if(a)\` is not a valid selector. ${wrapIt}` },
    ],
  },
  {
    name: 'expressions that do not parse',
    toml: pkg(
      `[package.run-dependencies]\n"if(foo ==)" = {}\n"if(linux and)" = {}\n"if(a b)" = {}\n"if('x)" = {}\n"if((a)" = {}\n"if(a %}{% endif %}{% if b)" = {}\n"if({{ a }})" = {}`,
    ),
    errors: [
      {
        at: '11:1',
        message: /^the expression of `if\(foo ==\)` is not valid: unexpected end of the expression$/,
        hint: /linux and not aarch64/,
      },
      { at: '12:1', message: /^the expression of `if\(linux and\)` is not valid: / },
      { at: '13:1', message: /^the expression of `if\(a b\)` is not valid: / },
      { at: '14:1', message: /^the expression of `if\('x\)` is not valid: / },
      { at: '15:1', message: /^the expression of `if\(\(a\)` is not valid: / },
      { at: '16:1', message: /^the expression of .* is not valid: unexpected `%}`$/ },
      { at: '17:1', message: /^the expression of `if\(\{\{ a \}\}\)` is not valid: / },
    ],
  },
  {
    name: 'expressions that do',
    toml: pkg(
      `[package.run-dependencies]\n${[
        'not (osx or win) and x86_64',
        "host_platform in ['linux-64', 'win-64']",
        "matches(python, '>=3.10') and cuda_version != '12'",
        'build_platform != host_platform',
        "SHLIB_EXT == '.so'",
        "python is defined and blas_impl | lower == 'mkl'",
      ]
        .map((expression) => `"if(${expression})" = { a = "*" }`)
        .join('\n')}`,
    ),
    check: ({ package: own }) => expect(own?.conditional.size).toBe(6),
  },
  {
    name: 'conditions inside conditions',
    toml: pkg('[package.run-dependencies."if(linux)"]\n"if(aarch64)" = { a = "*" }'),
    errors: [{ at: '11:1', message: /^conditions cannot be nested/, hint: /with `and`/ }],
  },
  {
    name: 'a condition that is no table',
    toml: pkg('[package.run-dependencies]\n"if(linux)" = "*"'),
    errors: [{ at: '11:15', message: 'expected a table, found string', hint: /Below "if\(linux\)"/ }],
  },
  {
    name: 'one condition twice in a table',
    toml: pkg('[package.run-dependencies]\n"if(linux)" = { a = "*" }\n"if( linux )" = { b = "*" }'),
    errors: [{ at: '12:1', message: 'duplicate condition: `if( linux )`', related: ['11:1'] }],
  },
  {
    name: 'errors below a condition',
    toml: pkg('[package.host-dependencies."if(linux)"]\n"a b" = "*"\nx = ">=1.*"\nX = "*"'),
    errors: [
      { at: '11:1', message: /^'a b' is not a valid package name/ },
      { at: '12:5', message: /^invalid version specifier/ },
      { at: '13:1', message: 'duplicate key: `X`' },
    ],
  },

  // extra dependencies
  {
    name: 'groups that are none',
    toml: pkg(
      '[package.extra-dependencies]\nTest = { a = "*" }\n"if(linux)" = { b = "*" }\npytest = "*"\nok = { "c d" = "*" }',
    ),
    errors: [
      {
        at: '11:1',
        message: "'Test' is not a valid extra dependency group name",
        label: 'invalid extra dependency group name',
      },
      {
        at: '12:1',
        message: "'if(linux)' is not a valid extra dependency group name",
        hint: 'A condition stands inside a group: [package.extra-dependencies.<group>."if(linux)"]',
      },
      { at: '13:10', message: 'expected a table, found string', hint: /Name the group/ },
      { at: '14:8', message: /^'c d' is not a valid package name/ },
    ],
  },

  // run exports
  {
    name: 'what run exports cannot be',
    toml: pkg(`[package.run-exports.weak]
a = { url = "https://example.org/a.zip" }
b = { url = "https://example.org/b-1-0.conda" }
c = { path = "c.conda" }
[package.run-exports.strong-constraints]
d = { path = "d" }
e = { git = "https://example.org/e" }
f = { path = "f.conda" }
[package.run-exports]
week = { g = "*" }
h = "*"
weak-constrains = { i = "*" }
"if(linux)" = { j = "*" }
`),
    errors: [
      {
        at: '11:5',
        message: 'url specs are not supported in `[package.run-exports]`',
        hint: /version, `path` or `git`/,
      },
      { at: '12:5', message: 'url specs are not supported in `[package.run-exports]`' },
      { at: '13:5', message: 'paths to package archives are not supported in `[package.run-exports]`' },
      { at: '15:5', message: 'source specs are not supported in run-export constraints', hint: 'Use a version' },
      { at: '16:5', message: 'source specs are not supported in run-export constraints' },
      { at: '17:5', message: 'paths to package archives are not supported in `[package.run-exports]`' },
      { at: '19:1', message: /^Unexpected key 'week'/ },
      { at: '20:1', message: /^Unexpected key 'h'/, hint: /\[package\.run-exports\.weak\]/ },
      { at: '21:1', message: /^Unexpected key 'weak-constrains'/, hint: "Did you mean 'weak-constraints'?" },
      { at: '22:1', message: /^Unexpected key 'if\(linux\)'/, hint: /inside a bucket/ },
    ],
  },
  {
    name: 'sources by url in a package',
    toml: pkg('[package.host-dependencies]\na = { url = "https://example.org/a.zip" }'),
    errors: [{ at: '11:5', message: 'source dependencies by `url` are not supported' }],
  },

  // old targets
  {
    name: 'old targets become conditions',
    toml: pkg(`[package.target.unix.host-dependencies]
a = "*"
[package.target.macos.run-dependencies]
b = "*"
[package.target.linux-64]
build-dependencies = { c = "*" }
run-constraints = { d = "*" }
extra-dependencies.test = { e = "*" }
[package.target."it's"]
`),
    warnings: [
      {
        at: '10:17',
        message: '`[package.target]` is deprecated, use `if(...)` instead',
        hint: 'Write [package.host-dependencies."if(unix)"]',
      },
      { at: '12:17', message: /is deprecated/, hint: 'Write [package.run-dependencies."if(osx)"]' },
      {
        at: '14:17',
        message: /is deprecated/,
        hint: `Write [package.build-dependencies."if(host_platform == 'linux-64')"]`,
      },
      { at: '18:17', message: /is deprecated/ },
    ],
    check: (loaded) => {
      expect([...(loaded.package?.conditional.keys() ?? [])]).toEqual([
        'unix',
        'osx',
        "host_platform == 'linux-64'",
        "host_platform == 'it\\'s'",
      ]);
      expect(names(when(loaded, 'unix')?.hostDependencies)).toEqual(['a']);
      expect(names(when(loaded, 'osx')?.runDependencies)).toEqual(['b']);
      const linux = when(loaded, "host_platform == 'linux-64'");
      expect(names(linux?.buildDependencies)).toEqual(['c']);
      expect(names(linux?.runConstraints)).toEqual(['d']);
      expect(names(linux?.extraDependencies.get('test'))).toEqual(['e']);
    },
  },
  {
    name: 'old targets that are none',
    toml: pkg(`[package.run-dependencies."if(win)"]
x = "*"
[package.target."cuda-*".run-dependencies]
[package.target."if(linux)".host-dependencies]
[package.target.win.run-dependencies]
[package.target.osx.run-dependencies]
[package.target.macos.run-dependencies]
[package.target.unix.run-exports]
[package.target]
linux = 3
`),
    errors: [
      { at: '12:17', message: "the wildcard target selector 'cuda-*' is not supported in package targets" },
      {
        at: '13:17',
        message: '`if(linux)` is not a valid target selector',
        hint: 'Put the expression into the table: [package.host-dependencies."if(linux)"]',
      },
      { at: '14:17', message: 'duplicate condition: `target.win` means the same as `if(win)`', related: ['10:27'] },
      { at: '16:17', message: 'duplicate condition: `target.macos` means the same as `if(osx)`', related: ['15:17'] },
      { at: '17:22', message: /^Unexpected key 'run-exports'/, hint: /\[package\.run-exports\.weak\."if\(unix\)"\]/ },
      { at: '19:9', message: 'expected a table, found integer' },
    ],
  },
  {
    name: 'a condition in an old target',
    toml: pkg('[package.target.linux.run-dependencies]\n"if(aarch64)" = { a = "*" }'),
    errors: [{ at: '11:1', message: /^conditions cannot be nested/ }],
  },
];
