import { expect } from '@jest/globals';
import type { LoadedWorkspace } from '../../../src/manifest/index.js';
import { ws } from './text.js';
import type { ManifestCase } from './types.js';

const pypi = (text: string): string => ws(`[pypi-dependencies]\n${text}\n`);
const requirement = ({ workspace }: LoadedWorkspace, name: string) =>
  workspace.features.get('default')?.base.pypiDependencies.get(name);

/** Python packages: spec manifest.md 2.10. */
export const cases: ManifestCase[] = [
  {
    name: 'requirements by version',
    toml: pypi(
      'a = "*"\nB_b = ">=1.0,<2; "\nc = { version = "==1.*", extras = ["X_y"], index = "https://i.example.org/simple", env-markers = "sys_platform == \'win32\' and (python_version < \'3.9\' or extra == \'x\')" }\nd = { extras = ["z"] }',
    ).replace('; "', '"'),
    check: (loaded) => {
      expect(requirement(loaded, 'b-b')).toEqual([{ kind: 'version', version: '>=1.0,<2', extras: [] }]);
      expect(requirement(loaded, 'c')).toEqual([
        {
          kind: 'version',
          version: '==1.*',
          extras: ['x-y'],
          index: 'https://i.example.org/simple',
          envMarkers: "sys_platform == 'win32' and (python_version < '3.9' or extra == 'x')",
        },
      ]);
      expect(requirement(loaded, 'd')).toEqual([{ kind: 'version', version: '*', extras: ['z'] }]);
    },
  },
  {
    name: 'requirements by location',
    toml: pypi(
      'a = { path = "libs/a", editable = true }\nb = { git = "https://example.org/b.git", rev = "abc", subdirectory = "s", lfs = true }\nc = { url = "https://example.org/c.whl" }',
    ),
    check: (loaded) => {
      expect(requirement(loaded, 'a')).toEqual([{ kind: 'path', path: 'libs/a', editable: true, extras: [] }]);
      expect(requirement(loaded, 'b')).toEqual([
        {
          kind: 'git',
          git: 'https://example.org/b.git',
          reference: { kind: 'rev', value: 'abc' },
          subdirectory: 's',
          lfs: true,
          extras: [],
        },
      ]);
      expect(requirement(loaded, 'c')).toEqual([{ kind: 'url', url: 'https://example.org/c.whl', extras: [] }]);
    },
  },
  {
    name: 'a bare version',
    toml: pypi('a = "1.0"'),
    errors: [{ at: '5:5', message: /^invalid PyPI version '1\.0': .*did you mean '==1\.0'/ }],
  },
  { name: 'a bad version', toml: pypi('a = ">>1"'), errors: [{ at: '5:5', message: /^invalid PyPI version '>>1'/ }] },
  {
    name: 'a bad version in a table',
    toml: pypi('a = { version = "x" }'),
    errors: [{ at: '5:17', message: /^invalid PyPI version 'x'/ }],
  },
  {
    name: 'a path as text',
    toml: pypi('a = "./libs/a"'),
    errors: [{ at: '5:5', message: /looks like a path/, hint: 'Write { path = "./libs/a" }' }],
  },
  {
    name: 'a git address as text',
    toml: pypi('a = "https://github.com/a/b"'),
    errors: [{ at: '5:5', message: /looks like a git/, hint: /git = / }],
  },
  {
    name: 'version and path',
    toml: pypi('a = { version = "*", path = "x" }'),
    errors: [{ at: '5:5', message: '`version` cannot be used with `path`' }],
  },
  {
    name: 'two locations',
    toml: pypi('a = { git = "https://example.org/x", path = "x" }'),
    errors: [{ at: '5:5', message: 'only one of `url`, `path`, or `git` can be specified' }],
  },
  {
    name: 'index and path',
    toml: pypi('a = { index = "https://example.org/", path = "x" }'),
    errors: [{ at: '5:5', message: '`index` cannot be used with `path`' }],
  },
  {
    name: 'a branch without git',
    toml: pypi('a = { branch = "x" }'),
    errors: [{ at: '5:5', message: '`branch`, `rev`, and `tag` are only valid when `git` is specified' }],
  },
  {
    name: 'two references',
    toml: pypi('a = { git = "https://example.org/x", branch = "x", rev = "y" }'),
    errors: [{ at: '5:5', message: 'only one of `branch`, `rev`, or `tag` can be specified' }],
  },
  {
    name: 'an unknown key',
    toml: pypi('a = { ver = "*" }'),
    errors: [{ at: '5:7', message: /^Unexpected key 'ver'/, hint: "Did you mean 'version'?" }],
  },
  {
    name: 'a bad name',
    toml: pypi('"a b" = "*"'),
    errors: [{ at: '5:1', message: "'a b' is not a valid PyPI package name" }],
  },
  {
    name: 'a name twice',
    toml: pypi('A-b = "*"\na_B = "*"'),
    errors: [{ at: '6:1', message: 'duplicate key: `a_B`', related: ['5:1'] }],
  },
  {
    name: 'a bad marker',
    toml: pypi('a = { version = "*", env-markers = "platform = 1" }'),
    errors: [{ at: '5:36', message: /^invalid environment marker: / }],
  },
  {
    name: 'a bad URL',
    toml: pypi('a = { url = "x.whl" }'),
    errors: [{ at: '5:13', message: "'x.whl' is not an absolute URL" }],
  },
  {
    name: 'a requirement is no number',
    toml: pypi('a = 1'),
    errors: [{ at: '5:5', message: 'expected a string or a table, found integer' }],
  },
  {
    name: 'workspace inheritance is not for PyPI',
    toml: pypi('a = { workspace = true }'),
    errors: [{ at: '5:7', message: /^Unexpected key 'workspace'/ }],
  },
  {
    name: 'options',
    toml: ws(
      '[pypi-options]\nindex-url = "https://a.example.org/"\nextra-index-urls = ["https://b.example.org/"]\nfind-links = [{ path = "w" }, { url = "https://c.example.org/" }]\nno-build-isolation = ["x"]\nindex-strategy = "unsafe-best-match"\nprerelease-mode = "allow"\nno-build = true\nno-binary = ["y"]\nskip-wheel-filename-check = true\ndependency-overrides = { z = ">=1" }\n',
    ),
    check: ({ workspace }) =>
      expect(workspace.features.get('default')?.pypiOptions).toMatchObject({
        indexUrl: 'https://a.example.org/',
        findLinks: [{ path: 'w' }, { url: 'https://c.example.org/' }],
        noBuildIsolation: ['x'],
        indexStrategy: 'unsafe-best-match',
        prereleaseMode: 'allow',
        noBuild: true,
        noBinary: ['y'],
        skipWheelFilenameCheck: true,
      }),
  },
  {
    name: 'options of the workspace',
    toml: ws('[workspace.pypi-options]\nindex-url = "https://a.example.org/"\n'),
    check: ({ workspace }) => expect(workspace.pypiOptions).toEqual({ indexUrl: 'https://a.example.org/' }),
  },
  {
    name: 'a bad index-strategy',
    toml: ws('[pypi-options]\nindex-strategy = "first"\n'),
    errors: [{ at: '5:18', message: /^Expected one of 'first-index'/, hint: "Did you mean 'first-index'?" }],
  },
  {
    name: 'a bad index',
    toml: ws('[pypi-options]\nextra-index-urls = ["https://a.example.org/", "b"]\n'),
    errors: [{ at: '5:47', message: "'b' is not an absolute URL" }],
  },
  {
    name: 'find-links is a list of tables',
    toml: ws('[pypi-options]\nfind-links = ["w"]\n'),
    errors: [{ at: '5:15', message: 'expected a table, found string' }],
  },
  {
    name: 'find-links with both',
    toml: ws('[pypi-options]\nfind-links = [{ path = "w", url = "https://a.example.org/" }]\n'),
    errors: [{ at: '5:15', message: 'expected exactly one of `path` and `url`' }],
  },
  {
    name: 'no-build is a boolean or a list',
    toml: ws('[pypi-options]\nno-build = "x"\n'),
    errors: [{ at: '5:12', message: 'expected a boolean or an array, found string' }],
  },
  {
    name: 'an unknown option',
    toml: ws('[pypi-options]\nindex = "x"\n'),
    errors: [{ at: '5:1', message: /^Unexpected key 'index'/ }],
  },
];
