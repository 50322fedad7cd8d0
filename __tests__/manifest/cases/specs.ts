import { expect } from '@jest/globals';
import type { DependencySpec, LoadedWorkspace } from '../../../src/manifest/index.js';
import { dependencies, ws } from './text.js';
import type { ExpectedFinding, ManifestCase } from './types.js';

const digest = (digit: string): string => digit.repeat(64);
const archive = 'https://example.org/linux-64/a-1.0-0.conda';

/** A dependency of the default feature, as JSON: the text of versions instead of their parts. */
const read = ({ workspace }: LoadedWorkspace, name: string): unknown =>
  plain(workspace.features.get('default')?.base.dependencies.get(name));
const plain = (spec: DependencySpec | undefined): unknown => spec && JSON.parse(JSON.stringify(spec));

/** One good entry and what is read from it. */
const good = (name: string, entry: string, spec: object, warnings?: readonly ExpectedFinding[]): ManifestCase => ({
  name,
  toml: dependencies(`a = ${entry}`),
  ...(warnings && { warnings }),
  check: (loaded) => expect(read(loaded, 'a')).toEqual(spec),
});

/** One bad entry; its value begins at 6:5. */
const bad = (
  name: string,
  entry: string,
  message: string | RegExp,
  extras: Partial<ExpectedFinding> = {},
): ManifestCase => ({
  name,
  toml: dependencies(`a = ${entry}`),
  errors: [{ at: '6:5', message, ...extras }],
});

const oneLocation = 'only one of `url`, `path`, or `git` can be specified';
const onlyWithGit = '`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified';

/** Dependency specs: spec manifest.md 4. */
export const cases: ManifestCase[] = [
  // 4.2 versions
  good('any version', '"*"', { kind: 'version', version: '*' }),
  good('a range', '">=1.2, <2.0a0"', { kind: 'version', version: '>=1.2,<2.0a0' }),
  good('alternatives', '"1.2.*|>=2,<3"', { kind: 'version', version: '1.2.*|>=2,<3' }),
  good('a prefix', '"=1.2"', { kind: 'version', version: '1.2.*' }),
  good('a compatible release', '"~=1.2.3"', { kind: 'version', version: '~=1.2.3' }),
  good('a bare version is exact, with a warning', '"1.2.3"', { kind: 'version', version: '==1.2.3' }, [
    { at: '6:5', message: "'1.2.3' has a version without an operator", hint: /read as '==1\.2\.3'.*'\.\*'/ },
  ]),
  good('a bare version among others', '{ version = "1.2|>=2" }', { kind: 'version', version: '==1.2|>=2' }, [
    { at: '6:17', message: "'1.2|>=2' has a version without an operator" },
  ]),
  bad('an unknown operator', '"!1.0"', /invalid operator '!'/, { hint: /The operators are/ }),
  bad('a wildcard after an operator', '">=1.2.*"', /'\*' is incompatible with '>=' operator/),
  bad('a wildcard in the middle', '"1.*.2"', /^invalid version specifier '1\.\*\.2'/),
  bad('an empty version', '""', /^invalid version specifier ''/, { hint: 'Write "*" for any version' }),
  bad('a version that is no text', '3.12', 'expected a string or a table, found float', {
    hint: 'Put it in quotes: a = "3.12.*"',
  }),
  bad('a boolean', 'true', 'expected a string or a table, found boolean', { hint: null }),
  bad('a version that is a date', '2025-01-01', 'expected a string or a table, found date', { hint: /quotes/ }),
  bad('a git URL for a version', '"https://github.com/o/r"', /looks like a git URL$/, {
    hint: 'Did you mean { git = "https://github.com/o/r" }?',
  }),
  bad('a scp URL for a version', '"git@example.org:o/r.git"', /looks like a git URL$/),
  bad('a URL for a version', '"https://example.org/a.tar.gz"', /looks like a URL$/, {
    hint: 'Did you mean { url = "https://example.org/a.tar.gz" }?',
  }),
  bad('a path for a version', '"../a"', "expected a version specifier but '../a' looks like a path", {
    hint: 'Did you mean { path = "../a" }?',
  }),
  bad('a match spec with a build', '"1.0 py*"', "expected a version specifier but '1.0 py*' looks like a matchspec", {
    hint: 'Did you mean { version = "1.0", build = "py*" }?',
  }),
  bad('a match spec with a channel', '"conda-forge::a >=1"', /looks like a matchspec$/, {
    hint: 'Did you mean { version = ">=1", channel = "conda-forge" }?',
  }),
  bad('a match spec with a key', '">=1[subdir=linux-64]"', /looks like a matchspec$/, { hint: /subdir = "\.\.\."/ }),
  {
    name: 'a bad version in a table',
    toml: dependencies('a = { version = "=>1" }'),
    errors: [{ at: '6:17', message: /invalid operator '=>'/ }],
  },
  {
    name: 'a number for a version in a table',
    toml: dependencies('a = { version = 1 }'),
    errors: [{ at: '6:17', message: 'expected a string, found integer', hint: 'Put it in quotes: "1.*"' }],
  },

  // 4.1 fields
  good(
    'every field of a package out of a channel',
    `{ version = ">=1", build = "*cuda", build-number = ">=3", file-name = "a-1.0-0.conda", channel = "conda-forge", subdir = "linux-64", extras = ["x"], flags = ["cuda:*"], license = "MIT", license-family = "MIT", track-features = ["t"], md5 = "${'A'.repeat(32)}", sha256 = "${digest('b')}" }`,
    {
      kind: 'version',
      version: '>=1',
      build: '*cuda',
      buildNumber: '>=3',
      fileName: 'a-1.0-0.conda',
      channel: 'https://conda.anaconda.org/conda-forge/',
      subdir: 'linux-64',
      extras: ['x'],
      flags: ['cuda:*'],
      license: 'MIT',
      licenseFamily: 'MIT',
      trackFeatures: ['t'],
      md5: 'a'.repeat(32),
      sha256: digest('b'),
    },
  ),
  good('a channel by URL', '{ channel = "https://example.org/c" }', {
    kind: 'version',
    channel: 'https://example.org/c/',
  }),
  bad('an empty table', '{}', /^one of `version`, `build`, .*, or `path` must be specified$/, {
    hint: 'Write "*" for any version',
  }),
  bad('only a subdirectory', '{ subdirectory = "x" }', /must be specified$/),
  {
    name: 'an unknown field',
    toml: dependencies('a = { version = "*", build_number = "3", versoin = "1", extra = ["x"] }'),
    errors: [
      { at: '6:22', message: /^Unexpected key 'build_number', expected only 'branch', /, hint: /'build-number'/ },
      { at: '6:42', message: /^Unexpected key 'versoin'/ },
      { at: '6:57', message: /^Unexpected key 'extra'/, hint: "Did you mean 'extras'?" },
    ],
  },
  {
    name: 'only unknown fields',
    toml: dependencies('a = { versoin = "1" }'),
    errors: [{ at: '6:7', message: /^Unexpected key 'versoin'/, hint: "Did you mean 'version'?" }],
  },
  {
    name: 'fields of wrong types, all at once',
    toml: dependencies(
      'a = { build = 1, build-number = 3, extras = "x", flags = [1], lfs = "yes", track-features = {}, md5 = 1 }',
    ),
    errors: [
      { at: '6:5', message: onlyWithGit },
      { at: '6:15', message: 'expected a string, found integer' },
      { at: '6:33', message: 'expected a string, found integer', hint: 'Put it in quotes: "3"' },
      { at: '6:45', message: 'expected an array, found string' },
      { at: '6:59', message: 'expected a string, found integer' },
      { at: '6:69', message: 'expected a boolean, found string' },
      { at: '6:93', message: 'expected an array, found table' },
      { at: '6:103', message: 'expected a string, found integer' },
    ],
  },
  {
    name: 'a build number that is a list of ranges',
    toml: dependencies('a = { build-number = ">=3,<5" }'),
    errors: [{ at: '6:22', message: "invalid build number spec: unexpected ',<5'", hint: /'>=3'/ }],
  },
  {
    name: 'digests that are none',
    toml: dependencies(`a = { url = "${archive}", md5 = "abc", sha256 = "${'z'.repeat(64)}" }`),
    errors: [
      { at: '6:65', message: "'abc' is not a valid md5 digest", hint: 'It has 32 hexadecimal digits' },
      { at: '6:81', message: /is not a valid sha256 digest$/, hint: 'It has 64 hexadecimal digits' },
    ],
  },
  {
    name: 'matchers that are none',
    toml: dependencies('a = { build = "^(py$", flags = ["blas:*", "A B"] }'),
    errors: [
      { at: '6:15', message: /^invalid regex: / },
      { at: '6:43', message: "'A B' is not a valid flag" },
    ],
  },
  {
    name: 'an extra with a bad name',
    toml: dependencies('a = { version = "*", extras = ["ok", "No!"] }'),
    errors: [{ at: '6:38', message: "'No!' is not a valid extra name" }],
  },
  {
    name: 'an empty channel',
    toml: dependencies('a = { channel = "" }'),
    errors: [{ at: '6:17', message: "'' is not a channel", hint: /conda-forge/ }],
  },

  // 4.3 locations
  good('a directory', '{ path = "libs\\\\a", version = ">=1", build = "h*" }', {
    kind: 'path',
    path: 'libs/a',
    version: '>=1',
    build: 'h*',
  }),
  good('a directory at home', '{ path = "~/a" }', { kind: 'path', path: '~/a' }),
  good('a package file', '{ path = "out/a-1.0-0.conda" }', { kind: 'archive-path', path: 'out/a-1.0-0.conda' }),
  good('a package file of the old kind', '{ path = "./a-1.0-0.tar.bz2" }', {
    kind: 'archive-path',
    path: './a-1.0-0.tar.bz2',
  }),
  good('a package by URL', `{ url = "${archive}?t=1", sha256 = "${digest('c')}" }`, {
    kind: 'archive-url',
    url: `${archive}?t=1`,
    sha256: digest('c'),
  }),
  good('a repository', '{ git = "https://example.org/a.git" }', { kind: 'git', git: 'https://example.org/a.git' }),
  good(
    'a repository at a tag',
    '{ git = "ssh://git@example.org/o/a", tag = "v1", subdirectory = "./x/../py/", lfs = true, version = "1.*" }',
    {
      kind: 'git',
      git: 'ssh://git@example.org/o/a',
      reference: { kind: 'tag', value: 'v1' },
      subdirectory: 'py',
      lfs: true,
      version: '1.*',
    },
  ),
  good('a local repository at a branch', '{ git = "file:///srv/a", branch = "main" }', {
    kind: 'git',
    git: 'file:///srv/a',
    reference: { kind: 'branch', value: 'main' },
  }),
  good('a repository at a commit', '{ git = "https://example.org/a", rev = "abc123" }', {
    kind: 'git',
    git: 'https://example.org/a',
    reference: { kind: 'rev', value: 'abc123' },
  }),
  good(
    'a subdirectory of a path counts for nothing',
    '{ path = "a", subdirectory = "b" }',
    { kind: 'path', path: 'a' },
    [{ at: '6:19', message: /^`subdirectory` has no effect/, hint: 'Add it to the path' }],
  ),
  bad('two locations', '{ path = "a", git = "https://example.org/a" }', oneLocation, {
    hint: 'Keep one of `git` and `path`',
  }),
  bad('references without a repository', '{ version = "*", branch = "main" }', onlyWithGit),
  bad('a reference beside a path', '{ path = "a", tag = "v1" }', onlyWithGit),
  bad('a reference beside a url', '{ url = "https://example.org/a.tar.gz", rev = "a" }', onlyWithGit, {
    hint: 'Use `git` instead of `url` when it is a repository',
  }),
  bad(
    'two references',
    '{ git = "https://example.org/a", tag = "v1", branch = "main" }',
    'only one of `branch`, `rev`, or `tag` can be specified',
  ),
  bad('a version of a package file', '{ path = "a.conda", version = "*" }', '`version` cannot be used with `path`', {
    hint: /one package file/,
  }),
  bad('a version of a package by URL', `{ url = "${archive}", version = "*" }`, '`version` cannot be used with `url`'),
  bad(
    'a digest of a package file',
    `{ path = "a.conda", sha256 = "${digest('a')}" }`,
    '`sha256` cannot be used with `path`',
  ),
  bad('a digest of a directory', `{ path = "a", md5 = "${'a'.repeat(32)}" }`, '`md5` cannot be used with `path`'),
  bad(
    'a digest of a repository',
    `{ git = "https://example.org/a", sha256 = "${digest('a')}" }`,
    '`sha256` cannot be used with `git`',
  ),
  {
    name: 'a channel and a file name of sources',
    toml: dependencies('a = { path = "a", channel = "c", file-name = "f" }'),
    errors: [
      { at: '6:5', message: '`channel` cannot be used with `path`', hint: /built from sources/ },
      { at: '6:5', message: '`file-name` cannot be used with `path`' },
    ],
  },
  bad(
    'an absolute subdirectory',
    '{ git = "https://example.org/a", subdirectory = "/etc" }',
    "subdirectory path cannot be absolute: '/etc'",
  ),
  bad(
    'a subdirectory on a drive',
    '{ git = "https://example.org/a", subdirectory = "C:x" }',
    "subdirectory path cannot be absolute: 'C:x'",
  ),
  bad(
    'a subdirectory outside',
    '{ git = "https://example.org/a", subdirectory = "x\\\\..\\\\..\\\\y" }',
    /^subdirectory path .* escapes its root$/,
  ),
  bad('sources by URL', '{ url = "https://example.org/a.tar.gz" }', 'source dependencies by `url` are not supported', {
    hint: /Use `git` or `path`/,
  }),
  {
    name: 'a repository in the scp form',
    toml: dependencies('a = { git = "git@example.org:o/a.git" }'),
    errors: [{ at: '6:13', message: /is not an absolute URL$/, hint: "Did you mean 'ssh://git@example.org/o/a.git'?" }],
  },
  {
    name: 'a repository by path',
    toml: dependencies('a = { git = "../a" }'),
    errors: [{ at: '6:13', message: "'../a' is not an absolute URL", hint: /\{ path = "\.\.\/a" \}/ }],
  },
  {
    name: 'a url without a scheme',
    toml: dependencies('a = { url = "example.org/a.conda" }'),
    errors: [{ at: '6:13', message: /is not an absolute URL$/, hint: "Did you mean 'https://example.org/a.conda'?" }],
  },
  {
    name: 'a reference that git would take for an option',
    toml: dependencies('a = { git = "https://example.org/a", branch = "--upload-pack=x" }'),
    errors: [{ at: '6:47', message: "'--upload-pack=x' is not a valid branch" }],
  },
  {
    name: 'an empty path',
    toml: dependencies('a = { path = "" }'),
    errors: [{ at: '6:14', message: "'' is not a path", hint: 'For this directory write "."' }],
  },
  {
    name: 'sources without the preview',
    toml: ws('[dependencies]\na = { path = "a" }\nb = { git = "https://example.org/b" }\nc = { path = "c.conda" }\n'),
    errors: ['5:5', '6:5'].map((at) => ({
      at,
      message: "conda source dependencies are not allowed without enabling the 'pixi-build' preview flag",
      label: 'source dependency specified here',
      hint: /pixi workspace preview add pixi-build/,
    })),
  },
  {
    name: 'sources as constraints',
    toml: ws('preview = ["pixi-build"]\n[constraints]\na = { path = "a" }\nb = { path = "b.conda" }\nc = "<2"\n'),
    errors: [
      {
        at: '6:5',
        message: "source specifications are not supported in `[constraints]`, but 'a' is a source specification",
        hint: /give a version/,
      },
    ],
  },

  // 4.5 names
  {
    name: 'names are compared in lower case',
    toml: dependencies('MyPkg = "*"\n"a.b_c-d" = "*"'),
    check: (loaded) => {
      expect([...(loaded.workspace.features.get('default')?.base.dependencies.keys() ?? [])]).toEqual([
        'mypkg',
        'a.b_c-d',
      ]);
    },
  },
  {
    name: 'a package twice',
    toml: dependencies('MyPkg = "*"\nmypkg = "1.*"'),
    errors: [{ at: '7:1', message: 'duplicate key: `mypkg`', label: 'duplicate defined here', related: ['6:1'] }],
  },
  {
    name: 'names that are none',
    toml: dependencies('"foo bar" = "*"\n"x>=1" = "*"\n"c::y" = "oops!"'),
    errors: [
      {
        at: '6:1',
        message: "'foo bar' is not a valid package name. Package names can only contain 0-9, a-z, A-Z, -, _, or .",
        hint: "Did you mean 'foo-bar'?",
      },
      { at: '7:1', message: /^'x>=1' is not a valid package name/, hint: 'Write x = ">=1"' },
      { at: '8:1', message: /^'c::y' is not a valid package name/, hint: /channel = "c"/ },
      { at: '8:10', message: /^invalid version specifier 'oops!'/ },
    ],
  },
  {
    name: 'the names of object properties are names',
    toml: dependencies('__proto__ = "1.*"\nconstructor = "2.*"\ntoString = "3.*"'),
    check: (loaded) => {
      expect(read(loaded, '__proto__')).toEqual({ kind: 'version', version: '1.*' });
      expect(read(loaded, 'constructor')).toEqual({ kind: 'version', version: '2.*' });
      expect(read(loaded, 'tostring')).toEqual({ kind: 'version', version: '3.*' });
    },
  },
  {
    name: 'a condition in a workspace',
    toml: dependencies('"if(linux)" = { a = "*" }\n"if(host_platform == \'win-64\')" = { a = "*" }'),
    errors: [
      {
        at: '6:1',
        message: /^'if\(linux\)' is not a valid package name\. Package names/,
        hint: /\[target\.linux\.dependencies\]/,
      },
      { at: '7:1', message: /is not a valid package name/, hint: /\[target\.win-64\.dependencies\]/ },
    ],
  },

  // 4.4 conditions
  good('a condition on a package', '{ version = "*", when = "Python" }', {
    kind: 'version',
    version: '*',
    when: { kind: 'package', name: 'python', spec: {} },
  }),
  good('a condition on a version', '{ when = "python>=3.10,<4" }', {
    kind: 'version',
    when: { kind: 'package', name: 'python', spec: { version: '>=3.10,<4' } },
  }),
  good('a condition as a table', '{ when = { package = "python", version = "3.*", build = "*cuda" } }', {
    kind: 'version',
    when: { kind: 'package', name: 'python', spec: { version: '3.*', build: '*cuda' } },
  }),
  good('conditions that are one', '{ path = "a", when = { all = ["a", { any = ["b >=2", { package = "c" }] }] } }', {
    kind: 'path',
    path: 'a',
    when: {
      kind: 'all',
      conditions: [
        { kind: 'package', name: 'a', spec: {} },
        {
          kind: 'any',
          conditions: [
            { kind: 'package', name: 'b', spec: { version: '>=2' } },
            { kind: 'package', name: 'c', spec: {} },
          ],
        },
      ],
    },
  }),
  ...(
    [
      ['a list of conditions', '["a"]', 'expected a string or a table, found array', /\{ all = \[\.\.\.\] \}/],
      ['an empty condition', '""', "'' is not a condition", /"python >=3\.10"/],
      [
        'a condition with brackets',
        '"a[version=\'>=1\']"',
        /^brackets are not supported in a condition/,
        /package = "a"/,
      ],
      [
        'a condition with a build',
        '"a 1.* *cuda"',
        /^a build after the version/,
        /version = "1\.\*", build = "\*cuda"/,
      ],
      ['a condition with a build after =', '"a=1.0=py*"', /^a build after the version/, /build = "py\*"/],
      ['a condition with a channel', '"conda-forge::a >=1"', /names a channel/, 'Write "a >=1"'],
      ['two conditions in one text', '"a >=1 and b"', /is more than one condition$/, /\{ all = /],
      ['a condition with a bad version', '"a =>1"', /invalid operator '=>'/, undefined],
      [
        'two kinds of condition',
        '{ all = ["a"], package = "b" }',
        /exactly one of .*found `all` and `package`$/,
        /\{ all = /,
      ],
      [
        'no kind of condition',
        '{ version = "1.*" }',
        /^a condition has exactly one of `all`, `any` and `package`$/,
        undefined,
      ],
    ] as const
  ).map(
    ([name, entry, message, hint]): ManifestCase => ({
      name,
      toml: dependencies(`a = { when = ${entry} }`),
      errors: [{ at: '6:14', message, ...(hint && { hint }) }],
    }),
  ),
  {
    name: 'an empty group of conditions, deep down',
    toml: dependencies('a = { when = { all = ["a", { any = [] }] } }'),
    errors: [{ at: '6:36', message: '`any` cannot be empty' }],
  },
  {
    name: 'fields that a condition does not have',
    toml: dependencies('a = { when = { package = "b", channel = "c", path = "x", when = "y" } }'),
    errors: [
      { at: '6:31', message: /^Unexpected key 'channel'/, hint: /wherever it comes from/ },
      { at: '6:46', message: /^Unexpected key 'path'/ },
      { at: '6:58', message: /^Unexpected key 'when'/ },
    ],
  },
  {
    name: 'a condition on a name that is none',
    toml: dependencies('a = { when = { package = "b >=1" } }'),
    errors: [{ at: '6:26', message: /^'b >=1' is not a valid package name/, hint: 'The version goes into `version`' }],
  },

  // 3.7 pins, where there are none
  bad('a pin in a workspace', '{ pin-compatible = true }', '`pin-compatible` is not allowed in `[dependencies]`', {
    hint: 'Pins are only supported in package dependency tables',
  }),
  {
    name: 'a pin in the pool',
    toml: ws('preview = ["pixi-build"]\n[workspace.dependencies]\na = { pin-subpackage = true }\n'),
    errors: [
      { at: '6:5', message: '`pin-subpackage` and `pin-compatible` are only supported in package dependency tables' },
    ],
  },
];
