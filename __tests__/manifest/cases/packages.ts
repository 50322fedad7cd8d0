import { expect } from '@jest/globals';
import { building, pkg, ws } from './text.js';
import type { ManifestCase } from './types.js';

const build = '[package.build]\nbackend = { name = "pixi-build-x" }\n';

/** A package whose table begins on line 6, with its build table before it. */
const described = (text: string): string => building(`${build.trimEnd()}\n[package]\n${text}\n`);
/** The same; `text` begins on line 8. */
const first = 8;
const at = (line: number, column: number): string => `${first + line}:${column}`;

const metadata = `name = "Lens"
version = "1!2.0rc1"
description = "d"
authors = ["A <a@example.org>"]
license = "MIT OR Apache-2.0"
license-file = "LICENSE"
readme = "README.md"
homepage = "https://example.org/"
repository = "https://example.org/r"
documentation = "https://example.org/d"
publish = true
`;

const shared = `name = "ws"
version = "3.0"
description = "shared"
authors = ["W"]
license = "MIT"
license-file = "LICENSE"
readme = "docs/README.md"
homepage = "https://example.org/w"
repository = "https://example.org/wr"
documentation = "https://example.org/wd"
`;

const inheritAll = [
  'name',
  'version',
  'description',
  'authors',
  'license',
  'license-file',
  'readme',
  'homepage',
  'repository',
  'documentation',
]
  .map((key) => `${key}.workspace = true\n`)
  .join('');

/** What describes a package: spec manifest.md 3, 3.1, 3.2. */
export const cases: ManifestCase[] = [
  {
    name: 'everything that describes a package',
    toml: described(metadata),
    also: { LICENSE: 'x', 'README.md': 'x' },
    check: ({ package: own }, directory) => {
      expect(own).toMatchObject({
        origin: 'manifest',
        manifestDirectory: directory,
        name: 'Lens',
        description: 'd',
        authors: ['A <a@example.org>'],
        license: 'MIT OR Apache-2.0',
        licenseFile: 'LICENSE',
        readme: 'README.md',
        homepage: 'https://example.org/',
        repository: 'https://example.org/r',
        documentation: 'https://example.org/d',
        publish: true,
      });
      expect(own?.version?.toString()).toBe('1!2.0rc1');
    },
  },
  {
    name: 'name and version are optional, and nothing is inherited unasked',
    toml: building(`name = "ws"\nversion = "1.0"\ndescription = "d"\n${build}`),
    check: ({ package: own }) => {
      expect(own).toBeDefined();
      expect(own?.name).toBeUndefined();
      expect(own?.version).toBeUndefined();
      expect(own?.description).toBeUndefined();
      expect(own?.publish).toBe(false);
    },
  },
  {
    name: 'all of it by inheritance, with files re-anchored',
    toml: building(shared),
    also: {
      LICENSE: 'x',
      'docs/README.md': 'x',
      'libs/a/pixi.toml': `[package]\n${inheritAll}${build}`,
    },
    from: 'libs/a',
    check: ({ package: own }) => {
      expect(own).toMatchObject({
        name: 'ws',
        description: 'shared',
        authors: ['W'],
        license: 'MIT',
        licenseFile: '../../LICENSE',
        readme: '../../docs/README.md',
        homepage: 'https://example.org/w',
        repository: 'https://example.org/wr',
        documentation: 'https://example.org/wd',
      });
      expect(own?.version?.toString()).toBe('3.0');
    },
  },
  {
    name: 'the package of the workspace itself inherits files as they are',
    toml: building(`license-file = "LICENSE"\n[package]\nlicense-file = { workspace = true }\n${build}`),
    also: { LICENSE: 'x' },
    check: ({ package: own }) => expect(own?.licenseFile).toBe('LICENSE'),
  },
  {
    name: 'direct, then inherited, then the project’s own, then the project of the workspace',
    file: 'pyproject.toml',
    toml: `[project]\nname = "top"\nversion = "9.0"\ndescription = "top"\n[tool.pixi.workspace]\nchannels = []\nplatforms = []\npreview = ["pixi-build"]\nversion = "8.0"\n`,
    also: {
      'a/pyproject.toml': `[project]\nname = "member"\nversion = "7.0"\ndescription = "member"\n[tool.pixi.package]\nname = "own"\nversion.workspace = true\n[tool.pixi.package.build]\nbackend = { name = "x" }\n`,
    },
    from: 'a',
    check: ({ package: own }) => {
      expect(own?.name).toBe('own');
      expect(own?.version?.toString()).toBe('8.0');
      expect(own?.description).toBe('member');
    },
  },
  {
    name: 'a workspace’s project can be inherited from',
    file: 'pyproject.toml',
    toml: `[project]\nname = "top"\nversion = "9.0"\n[tool.pixi.workspace]\nchannels = []\nplatforms = []\npreview = ["pixi-build"]\n`,
    also: { 'a/pixi.toml': `[package]\nname = "a"\nversion.workspace = true\n${build}` },
    from: 'a',
    check: ({ package: own }) => expect(own?.version?.toString()).toBe('9.0'),
  },
  {
    name: 'a name of the workspace that is none for a package',
    toml: building(`name = "My workspace"\n[package]\nname.workspace = true\n${build}`),
    errors: [{ at: '7:18', message: /^'My workspace' is not a valid package name\. /, hint: /'My-workspace'/ }],
  },
  {
    name: 'nothing to inherit',
    toml: described('version.workspace = true\nlicense = { workspace = true }'),
    errors: [
      {
        at: at(0, 21),
        message: "the workspace does not define a 'version'",
        hint: 'Add `version` to [workspace], or write it here',
        label: 'inherited here',
      },
      { at: at(1, 25), message: "the workspace does not define a 'license'" },
    ],
  },
  {
    name: 'a bad value of the workspace is reported once',
    toml: building(`version = "a!0"\n[package]\nversion.workspace = true\n${build}`),
    errors: [{ at: '5:11', message: /^malformed version string 'a!0'/ }],
  },
  {
    name: 'markers that are none',
    toml: described(
      'version = { workspace = false }\nname = { workspace = 1 }\nreadme = {}\nlicense = { workspace = true, path = "x" }',
    ),
    errors: [
      { at: at(0, 25), message: '`workspace` cannot be false', hint: /opt-in/ },
      { at: at(1, 22), message: 'expected a boolean, found integer' },
      { at: at(2, 10), message: "missing field 'workspace' in table" },
      { at: at(3, 25), message: "the workspace does not define a 'license'" },
      { at: at(3, 31), message: /^Unexpected key 'path'/ },
    ],
  },
  {
    name: 'values of wrong types, all at once',
    toml: described(
      'name = 1\nversion = 1.5\ndescription = []\nauthors = "me"\nlicense = true\npublish = "yes"\nhomepage = "x"\nrepository = 3',
    ),
    errors: [
      { at: at(0, 8), message: 'expected a string or a table, found integer' },
      {
        at: at(1, 11),
        message: 'expected a string or a table, found float',
        hint: 'Put it in quotes: version = "1.5"',
      },
      { at: at(2, 15), message: 'expected a string or a table, found array' },
      { at: at(3, 11), message: 'expected an array or a table, found string' },
      { at: at(4, 11), message: 'expected a string or a table, found boolean' },
      { at: at(5, 11), message: 'expected a boolean, found string' },
      { at: at(6, 12), message: "'x' is not an absolute URL" },
      { at: at(7, 14), message: 'expected a string or a table, found integer' },
    ],
  },
  {
    name: 'bad texts',
    toml: described('name = "foo bar"\nversion = "a!0"\nlicense = "MIT AND Foo"'),
    errors: [
      { at: at(0, 8), message: /^'foo bar' is not a valid package name\. /, hint: "Did you mean 'foo-bar'?" },
      { at: at(1, 11), message: /^malformed version string 'a!0': / },
      { at: at(2, 11), message: "'MIT AND Foo' is not a valid SPDX expression", label: /'Foo'/ },
    ],
  },
  {
    name: 'files that are not there',
    toml: described('license-file = "COPYING"\nreadme = "docs/R.md"'),
    errors: [
      { at: at(0, 16), message: "'COPYING' does not exist" },
      { at: at(1, 10), message: "'docs/R.md' does not exist" },
    ],
  },
  {
    name: 'files beside the sources',
    toml: pkg('', 'source = { path = "src" }').replace('version = "1.0"', 'version = "1.0"\nreadme = "R.md"'),
    also: { 'src/R.md': 'x' },
    check: ({ package: own }) => expect(own?.readme).toBe('R.md'),
  },
  {
    name: 'files are neither looked for nor handed on when the sources are elsewhere',
    toml: pkg('', 'source = { git = "https://example.org/a" }').replace(
      'version = "1.0"',
      'version = "1.0"\nreadme = "R.md"\nlicense-file = "L"',
    ),
    check: ({ package: own }) => {
      expect(own?.readme).toBeUndefined();
      expect(own?.licenseFile).toBeUndefined();
    },
  },
  {
    name: 'a package without the preview',
    toml: ws(`preview = ["other"]\n[package]\nname = "p"\n${build}[package.host-dependencies]\na = { path = "a" }\n`),
    errors: [
      {
        at: '5:2',
        message: "[package] section is only allowed when the 'pixi-build' preview flag is enabled",
        hint: /pixi workspace preview add pixi-build/,
        related: ['4:11'],
      },
    ],
  },
  {
    name: 'a member of a workspace without the preview',
    toml: ws(),
    also: { 'a/pixi.toml': `[package]\nname = "a"\n${build}` },
    from: 'a',
    errorsIn: 'a/pixi.toml',
    errors: [{ at: '1:2', message: /^\[package\] section is only allowed/, related: undefined }],
  },
  {
    name: 'preview = false is off',
    toml: ws(`preview = false\n${build}`),
    errors: [{ at: '5:2', message: /^\[package\] section is only allowed/, related: ['4:11'] }],
  },
  {
    name: 'a package without a build table',
    toml: building('[package]\nname = "p"\n'),
    errors: [{ at: '5:2', message: "missing field 'build' in table", hint: /package\.build/ }],
  },
  {
    name: 'keys that a package does not have',
    toml: described(
      '[package.dependencies]\nx = "*"\n[package.run-dependency]\n[package.tasks]\n[package.pypi-dependencies]\n[package.optional-dependencies]',
    ),
    errors: [
      {
        at: at(0, 10),
        message: /^Unexpected key 'dependencies', expected only 'authors', 'build', 'build-dependencies', /,
        hint: /build-dependencies .* host-dependencies .* run-dependencies/,
      },
      { at: at(2, 10), message: /^Unexpected key 'run-dependency'/, hint: "Did you mean 'run-dependencies'?" },
      { at: at(3, 10), message: /^Unexpected key 'tasks'/, hint: /\[tasks\]/ },
      { at: at(4, 10), message: /^Unexpected key 'pypi-dependencies'/, hint: /conda packages only/ },
      { at: at(5, 10), message: /^Unexpected key 'optional-dependencies'/, hint: "Did you mean 'extra-dependencies'?" },
    ],
  },
  {
    name: 'a package that is no table',
    toml: building('').replace('[workspace]', 'package = 3\n[workspace]'),
    errors: [{ at: '1:11', message: 'expected a table, found integer' }],
  },
];
