import { expect } from '@jest/globals';
import { building, pkg } from './text.js';
import type { ManifestCase } from './types.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A package with a backend of the given fields; they begin at column 13 of line 6. */
const backend = (fields: string): string => building(`[package.build]\nbackend = { ${fields} }\n`);

/** A package with more in its build table, from line 10 on. */
const withBuild = (text: string): string => pkg('', text);

/** `[package.build]`: spec manifest.md 3.3 and the older shapes of 4.6. */
export const cases: ManifestCase[] = [
  {
    name: 'the smallest build table',
    toml: backend('name = "Pixi-Build-Python"'),
    check: ({ package: own }) => {
      expect(own?.build).toEqual({
        backend: { name: 'pixi-build-python', spec: { kind: 'version' }, additionalDependencies: new Map() },
        targetConfig: new Map(),
        flags: [],
        secrets: [],
      });
    },
  },
  {
    name: 'all of it',
    toml: building(`[package.build]
build-number = 3
build-string-prefix = "my_1.0"
flags = ["cuda", "blas:mkl"]
secrets = ["TOKEN", "A_KEY", "TOKEN"]
source = { git = "https://example.org/lens.git", tag = "v2.1", subdirectory = "cpp" }

[package.build.backend]
name = "pixi-build-cmake"
version = "0.3.*"
build = "h*"
channel = "conda-forge"
channels = ["conda-forge", "https://example.org/c", "./local"]
additional-dependencies = { ninja = "*", tool = { path = "../tool" } }

[package.build.config]
extra-args = ["-DX=OFF"]
nested = { a = [1, 2.5, true, { b = "c" }] }

[package.build.target.win.config]
extra-args = ["-DX=ON"]
[package.build.target.osx]
config.x = 1
[package.build.target.linux-64.configuration]
y = 2
[package.build.target.my-platform]
`),
    check: ({ package: own }, directory) => {
      const build = own?.build;
      expect(json(build)).toMatchObject({
        backend: {
          name: 'pixi-build-cmake',
          spec: {
            kind: 'version',
            version: '0.3.*',
            build: 'h*',
            channel: 'https://conda.anaconda.org/conda-forge/',
          },
          channels: [
            { text: 'conda-forge', url: 'https://conda.anaconda.org/conda-forge/' },
            { text: 'https://example.org/c', url: 'https://example.org/c/' },
            { text: './local' },
          ],
        },
        source: {
          kind: 'git',
          git: 'https://example.org/lens.git',
          reference: { kind: 'tag', value: 'v2.1' },
          subdirectory: 'cpp',
        },
        config: { 'extra-args': ['-DX=OFF'], nested: { a: [1, 2.5, true, { b: 'c' }] } },
        buildNumber: 3,
        buildStringPrefix: 'my_1.0',
        flags: ['cuda', 'blas:mkl'],
        secrets: ['A_KEY', 'TOKEN'],
      });
      expect(build?.backend.channels?.[2]?.url.endsWith(`${directory.split('/').at(-1)}/local/`)).toBe(true);
      expect([...(build?.backend.additionalDependencies.keys() ?? [])]).toEqual(['ninja', 'tool']);
      expect([...(build?.targetConfig ?? [])]).toEqual([
        ['win', { 'extra-args': ['-DX=ON'] }],
        ['macos', { x: 1 }],
        ['linux-64', { y: 2 }],
      ]);
    },
  },
  {
    name: 'a backend out of a package file',
    toml: backend('name = "x", path = "dist/x-1.0-0.conda"'),
    check: ({ package: own }) =>
      expect(own?.build.backend.spec).toEqual({ kind: 'archive-path', path: 'dist/x-1.0-0.conda' }),
  },
  {
    name: 'no backend',
    toml: building('[package.build]\nbuild-number = 1\n'),
    errors: [{ at: '5:2', message: "missing field 'backend' in table", hint: /backend = \{ name = / }],
  },
  {
    name: 'a backend without a name',
    toml: backend('version = "*"'),
    errors: [{ at: '6:11', message: "missing field 'name' in table" }],
  },
  {
    name: 'a backend as text',
    toml: building('[package.build]\nbackend = "pixi-build-cmake"\n'),
    errors: [
      {
        at: '6:11',
        message: 'expected a table, found string',
        hint: 'Write backend = { name = "pixi-build-cmake" }',
      },
    ],
  },
  {
    name: 'a backend whose name is none',
    toml: backend('name = "a b"'),
    errors: [{ at: '6:20', message: /^'a b' is not a valid package name/ }],
  },
  ...(
    [
      ['a directory', 'path = "../backend"'],
      ['a repository', 'git = "https://example.org/b", branch = "main"'],
      ['an archive of sources', 'url = "https://example.org/b.zip"'],
    ] as const
  ).map(
    ([name, fields]): ManifestCase => ({
      name: `a backend by ${name}`,
      toml: backend(`name = "b", ${fields}`),
      errors: [{ at: '6:11', message: 'build backends cannot be defined as source dependencies', hint: /\.conda/ }],
    }),
  ),
  {
    name: 'no channels for the backend',
    toml: backend('name = "b", channels = []'),
    errors: [{ at: '6:36', message: 'No channels specified for the build backend dependencies' }],
  },
  {
    name: 'channels of the backend that are none',
    toml: backend('name = "b", channels = ["", { channel = "c", priority = 1 }, 3]'),
    errors: [
      { at: '6:37', message: "'' is not a channel" },
      { at: '6:41', message: 'expected a string, found table', hint: /no priority but their order/ },
      { at: '6:74', message: 'expected a string, found integer' },
    ],
  },
  {
    name: 'unknown keys of the backend, a pin among them',
    toml: backend('name = "b", verison = "*", pin-compatible = true, config = {}'),
    errors: [
      { at: '6:25', message: /^Unexpected key 'verison'/, hint: "Did you mean 'version'?" },
      { at: '6:40', message: /^Unexpected key 'pin-compatible'/ },
      { at: '6:63', message: /^Unexpected key 'config'/, hint: /\[package\.build\.config\]/ },
    ],
  },
  {
    name: 'pins beside a backend',
    toml: building(
      '[package.build.backend]\nname = "b"\n[package.build.backend.additional-dependencies]\nx = { pin-compatible = true }\n',
    ),
    errors: [
      { at: '8:5', message: '`pin-subpackage` and `pin-compatible` are only supported in package dependency tables' },
    ],
  },
  {
    name: 'the places of 2025',
    toml: withBuild('channels = ["a"]\nadditional-dependencies = { x = "*" }'),
    warnings: [
      {
        at: '10:1',
        message: '`channels` in [package.build] is deprecated',
        hint: 'Move it into [package.build.backend]',
      },
      { at: '11:1', message: '`additional-dependencies` in [package.build] is deprecated' },
    ],
    check: ({ package: own }) => {
      expect(own?.build.backend.channels?.map(({ text }) => text)).toEqual(['a']);
      expect([...(own?.build.backend.additionalDependencies.keys() ?? [])]).toEqual(['x']);
    },
  },
  {
    name: 'old and new places: the new one counts',
    toml: building(
      '[package.build]\nchannels = ["old"]\nadditional-dependencies = { old = "*" }\nbackend = { name = "b", channels = ["new"], additional-dependencies = { new = "*" } }\n',
    ),
    warnings: [
      { at: '6:1', message: /`channels` is given in \[package\.build\] and in its backend/, hint: 'Remove it here' },
      { at: '7:1', message: /`additional-dependencies` is given/ },
    ],
    check: ({ package: own }) => {
      expect(own?.build.backend.channels?.map(({ text }) => text)).toEqual(['new']);
      expect([...(own?.build.backend.additionalDependencies.keys() ?? [])]).toEqual(['new']);
    },
  },
  {
    name: 'the old name of config',
    toml: withBuild('[package.build.configuration]\nx = 1'),
    warnings: [
      { at: '10:16', message: '`configuration` is deprecated, use `config` instead', hint: 'Rename it to `config`' },
    ],
    check: ({ package: own }) => expect(own?.build.config).toEqual({ x: 1 }),
  },
  {
    name: 'both names of config',
    toml: withBuild('config = { x = 1 }\nconfiguration = { x = 2 }'),
    errors: [{ at: '11:1', message: /^Unexpected key 'configuration'/ }],
  },
  {
    name: 'config that JSON cannot say',
    toml: withBuild('config = { when = 2025-01-01, x = [inf, { y = nan }] }'),
    errors: [
      { at: '10:19', message: 'dates are not supported in the configuration of a backend', hint: 'Put it in quotes' },
      { at: '10:36', message: '`Infinity` is not supported in the configuration of a backend' },
      { at: '10:47', message: '`NaN` is not supported in the configuration of a backend' },
    ],
  },
  {
    name: 'config that is no table',
    toml: withBuild('config = "x"'),
    errors: [{ at: '10:10', message: 'expected a table, found string' }],
  },
  {
    name: 'any key may stand in config',
    toml: withBuild('[package.build.config]\n__proto__ = { x = 1 }\n"if(linux)" = 2'),
    check: ({ package: own }) => {
      expect(JSON.stringify(own?.build.config)).toBe('{"__proto__":{"x":1},"if(linux)":2}');
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  },
  {
    name: 'selectors of config',
    toml: withBuild(
      '[package.build.target."linux-*".config]\n[package.build.target."if(linux)".config]\n[package.build.target.osx.config]\n[package.build.target.macos.config]\n[package.build.target.win]\nconfg = 1\n[package.build.target]\nunix = 3',
    ),
    errors: [
      {
        at: '10:23',
        message: "the wildcard target selector 'linux-*' is not supported in build targets",
        hint: /linux-64/,
      },
      { at: '11:23', message: "the expression selector 'if(linux)' is not supported in build targets" },
      { at: '13:23', message: 'duplicate key: `macos`', related: ['12:23'], hint: '`osx` and `macos` are the same' },
      { at: '15:1', message: /^Unexpected key 'confg'/, hint: "Did you mean 'config'?" },
      { at: '17:8', message: 'expected a table, found integer' },
    ],
  },
  {
    name: 'sources by path and by url',
    toml: withBuild('source.path = "../src\\\\x"'.replace('"../src\\\\x"', "'..\\src'")),
    check: ({ package: own }) => expect(own?.build.source).toEqual({ kind: 'path', path: '../src' }),
  },
  {
    name: 'an archive of sources, whatever its ending',
    toml: withBuild(
      `source = { url = "https://example.org/a-1.0.tar.bz2", sha256 = "${'AB'.repeat(32)}", subdirectory = "a-1.0" }`,
    ),
    check: ({ package: own }) =>
      expect(own?.build.source).toEqual({
        kind: 'url',
        url: 'https://example.org/a-1.0.tar.bz2',
        sha256: 'ab'.repeat(32),
        subdirectory: 'a-1.0',
      }),
  },
  ...(
    [
      ['{ git = "https://example.org/a", lfs = true }', '`lfs` is not supported for build sources'],
      ['{ path = "a", git = "https://example.org/a" }', 'only one of `url`, `path`, or `git` can be specified'],
      ['{ path = "a", rev = "abc" }', '`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified'],
      ['{ git = "https://example.org/a", rev = "a", tag = "b" }', /^only one of `branch`, `rev`, or `tag`/],
      ['{ git = "https://example.org/a", subdirectory = "../x" }', /escapes its root$/],
      ['{ git = "https://example.org/a", subdirectory = "/x" }', /^subdirectory path cannot be absolute/],
      ['{ subdirectory = "x" }', 'one of `url`, `git`, or `path` must be specified'],
      ['{}', 'one of `url`, `git`, or `path` must be specified'],
      [`{ path = "a", md5 = "${'a'.repeat(32)}" }`, '`md5` cannot be used with `path`'],
      ['"../src"', 'expected a table, found string'],
    ] as const
  ).map(
    ([source, message]): ManifestCase => ({
      name: `sources that are none: ${source.slice(0, 60)}`,
      toml: withBuild(`source = ${source}`),
      errors: [{ at: '10:10', message }],
    }),
  ),
  {
    name: 'unknown keys of sources',
    toml: withBuild('source = { path = "a", version = "1" }'),
    errors: [
      { at: '10:24', message: /^Unexpected key 'version', expected only 'branch', 'git', /, hint: /\[package\]/ },
    ],
  },
  {
    name: 'numbers, flags and names out of range',
    toml: withBuild(
      'build-number = -1\nbuild-string-prefix = "a-b/c"\nflags = ["Cuda", 1, "a:b:c"]\nsecrets = ["A=b", ""]',
    ),
    errors: [
      { at: '10:16', message: 'the build number -1 is out of range' },
      { at: '11:23', message: "'a-b/c' cannot begin a build string" },
      { at: '12:10', message: "'Cuda' is not a valid build flag", hint: /"blas:mkl"/ },
      { at: '12:18', message: 'expected a string, found integer' },
      { at: '12:21', message: "'a:b:c' is not a valid build flag" },
      { at: '13:12', message: "'A=b' is not a valid name of an environment variable", hint: 'List names, not values' },
      { at: '13:19', message: "'' is not a valid name of an environment variable" },
    ],
  },
  {
    name: 'a build number that is no number',
    toml: withBuild('build-number = "3"'),
    errors: [{ at: '10:16', message: 'expected an integer, found string' }],
  },
  {
    name: 'unknown keys of the build table',
    toml: withBuild('sources = {}\nvariants = {}'),
    errors: [
      { at: '10:1', message: /^Unexpected key 'sources'/, hint: "Did you mean 'source'?" },
      { at: '11:1', message: /^Unexpected key 'variants'/, hint: /\[workspace\.build-variants\]/ },
    ],
  },
];
