import { expect } from '@jest/globals';
import type { LoadedWorkspace } from '../../../src/manifest/index.js';
import { building, ws } from './text.js';
import type { ManifestCase } from './types.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const own = ({ workspace }: LoadedWorkspace, name: string): unknown =>
  json(workspace.features.get('default')?.base.dependencies.get(name));

const pool = `[workspace.dependencies]
zlib = { version = ">=1.3,<2", channel = "conda-forge", extras = ["a", "b"] }
Core = { path = "libs/core" }
tool = { git = "https://example.org/tool.git", branch = "main", subdirectory = "x" }
home = { path = "~/home" }
plain = "1.*"
`;

/** A workspace with the pool above; `text` begins on line 12, in `[dependencies]`. */
const inheriting = (text: string): string => building(`${pool}[dependencies]\n${text}\n`);

const build = '[package.build]\nbackend = { name = "pixi-build-x" }\n';

/** `{ workspace = true }` in dependency tables: spec manifest.md 5. */
export const cases: ManifestCase[] = [
  {
    name: 'the pool by itself installs nothing',
    toml: inheriting(''),
    check: (loaded) => {
      expect(loaded.workspace.features.get('default')?.base.dependencies.size).toBe(0);
      expect([...loaded.workspace.pool.entries.keys()]).toEqual(['zlib', 'core', 'tool', 'home', 'plain']);
    },
  },
  {
    name: 'a whole entry, and one with fields of its own',
    toml: inheriting(
      'zlib = { workspace = true, build = "h*", extras = ["c"] }\nplain.workspace = true\ntool = { workspace = true, subdirectory = "y", lfs = true }',
    ),
    check: (loaded) => {
      expect(own(loaded, 'zlib')).toEqual({
        kind: 'version',
        version: '>=1.3,<2',
        channel: 'https://conda.anaconda.org/conda-forge/',
        build: 'h*',
        extras: ['c'],
      });
      expect(own(loaded, 'plain')).toEqual({ kind: 'version', version: '1.*' });
      expect(own(loaded, 'tool')).toEqual({
        kind: 'git',
        git: 'https://example.org/tool.git',
        reference: { kind: 'branch', value: 'main' },
        subdirectory: 'y',
        lfs: true,
      });
    },
  },
  {
    name: 'workspace tables use a path as it is',
    toml: inheriting('core.workspace = true\nhome.workspace = true'),
    check: (loaded) => {
      expect(own(loaded, 'core')).toEqual({ kind: 'path', path: 'libs/core' });
      expect(own(loaded, 'home')).toEqual({ kind: 'path', path: '~/home' });
    },
  },
  {
    name: 'a member has it relative to its own directory',
    toml: building(pool),
    also: {
      'libs/app/pixi.toml': `[package]\nname = "app"\n${build}[package.host-dependencies]\ncore.workspace = true\nhome.workspace = true\n"if(win)" = { tool = { workspace = true } }\n`,
    },
    from: 'libs/app',
    check: ({ package: app }) => {
      expect(json(app?.dependencies.hostDependencies.get('core'))).toEqual({ kind: 'path', path: '../core' });
      expect(json(app?.dependencies.hostDependencies.get('home'))).toEqual({ kind: 'path', path: '~/home' });
      expect(app?.conditional.get('win')?.hostDependencies.get('tool')).toMatchObject({ kind: 'git' });
    },
  },
  {
    name: 'features, targets, environments and constraints inherit as well',
    toml: building(
      `${pool}[constraints]\nplain.workspace = true\n[feature.f.dependencies]\nzlib.workspace = true\n[feature.f.target.unix.dependencies]\ncore.workspace = true\n[environments.e]\nfeatures = ["f"]\n[environments.e.dependencies]\ntool.workspace = true\n`,
    ),
    check: ({ workspace }) => {
      expect(workspace.features.get('default')?.base.constraints.has('plain')).toBe(true);
      expect(workspace.features.get('f')?.base.dependencies.has('zlib')).toBe(true);
      expect(workspace.features.get('f')?.targets[0]?.tables.dependencies.has('core')).toBe(true);
      expect(workspace.environments.get('e')?.inline?.base.dependencies.has('tool')).toBe(true);
    },
  },
  {
    name: 'what only the pool may say',
    toml: inheriting(
      'zlib = { workspace = true, version = "*" }\ntool = { git = "https://example.org/x", workspace = true }\ncore = { workspace = true, path = "." }',
    ),
    errors: [
      { at: '12:28', message: '`version` is mutually exclusive with `workspace`', hint: /Remove `version`/ },
      { at: '13:10', message: '`git` is mutually exclusive with `workspace`' },
      { at: '14:28', message: '`path` is mutually exclusive with `workspace`' },
    ],
  },
  {
    name: 'a result that is no spec',
    toml: inheriting('tool = { workspace = true, tag = "v1" }\nzlib = { workspace = true, rev = "abc" }'),
    errors: [
      {
        at: '12:8',
        message:
          'cannot apply member overrides to inherited workspace dependency: only one of `branch`, `rev`, or `tag` can be specified',
      },
      {
        at: '13:8',
        message: /^cannot apply member overrides to inherited workspace dependency: `branch`, .* only valid when `git`/,
      },
    ],
  },
  {
    name: 'a name that the pool does not have',
    toml: inheriting('zlip = { workspace = true }\nother.workspace = true'),
    errors: [
      {
        at: '12:22',
        message: 'the workspace does not define `zlip` in `[workspace.dependencies]`',
        label: 'inherited here',
        hint: "Did you mean 'zlib'?",
      },
      { at: '13:19', message: /does not define `other`/, hint: 'Add other = "*" to [workspace.dependencies]' },
    ],
  },
  {
    name: 'markers that are none',
    toml: inheriting(
      'zlib = { workspace = false }\nplain = { workspace = false, build = "x" }\ntool = { workspace = "yes" }',
    ),
    errors: [
      { at: '12:22', message: '`workspace` cannot be false', hint: 'Remove the entry: inheritance is opt-in' },
      { at: '13:23', message: '`workspace = false` cannot be combined with other fields' },
      { at: '14:22', message: 'expected a boolean, found string' },
    ],
  },
  {
    name: 'unknown fields beside the marker',
    toml: inheriting('zlib = { workspace = true, buidl = "x" }'),
    errors: [{ at: '12:28', message: /^Unexpected key 'buidl'/, hint: "Did you mean 'build'?" }],
  },
  {
    name: 'sources as constraints, by inheritance',
    toml: building(`${pool}[constraints]\ncore.workspace = true\n`),
    errors: [
      {
        at: '12:1',
        message: "source specifications are not supported in `[constraints]`, but 'core' is a source specification",
      },
    ],
  },
  {
    name: 'sources in the pool without the preview',
    toml: ws(
      '[workspace.dependencies]\na = { path = "a" }\nb = { path = "b.conda" }\nc = { url = "https://example.org/c.zip" }\n',
    ),
    errors: [
      { at: '5:5', message: /^conda source dependencies are not allowed/ },
      { at: '6:5', message: /^conda source dependencies are not allowed/ },
    ],
  },
  {
    name: 'an error in the pool is reported once',
    toml: building(
      '[workspace.dependencies]\na = ">=1.*"\nB = 1\nb = "*"\n[dependencies]\na.workspace = true\nb.workspace = true\n',
    ),
    errors: [
      { at: '6:5', message: /^invalid version specifier '>=1\.\*'/ },
      { at: '7:5', message: 'expected a string or a table, found integer' },
      { at: '8:1', message: 'duplicate key: `b`', related: ['7:1'] },
    ],
  },
  {
    name: 'what the pool does not know',
    toml: building(
      '[workspace.dependencies]\na = { workspace = true }\nb = { git = "https://example.org/b", package = {} }\nc = {}\n',
    ),
    errors: [
      { at: '6:7', message: /^Unexpected key 'workspace'/, hint: /what others inherit from/ },
      { at: '7:38', message: /^Unexpected key 'package'/ },
      { at: '8:5', message: /must be specified$/ },
    ],
  },
  {
    name: 'a backend by inheritance',
    toml: building(
      `${pool}pixi-build-x = { version = "0.3.*", channel = "conda-forge" }\n[package.build]\nbackend = { name = "pixi-build-x", workspace = true, build = "h*", channels = ["c"] }\n`,
    ),
    check: ({ package: own }) => {
      expect(json(own?.build.backend)).toMatchObject({
        name: 'pixi-build-x',
        spec: { kind: 'version', version: '0.3.*', build: 'h*' },
        channels: [{ text: 'c', url: 'https://conda.anaconda.org/c/' }],
      });
    },
  },
  {
    name: 'a backend by inheritance that goes wrong',
    toml: building(`${pool}[package.build]\nbackend = { name = "zlib", workspace = true, version = "1.*" }\n`),
    errors: [{ at: '12:28', message: '`version` is mutually exclusive with `workspace`' }],
  },
  {
    name: 'a backend that inherits sources',
    toml: building(`${pool}[package.build]\nbackend = { name = "core", workspace = true }\n`),
    errors: [{ at: '12:11', message: 'build backends cannot be defined as source dependencies' }],
  },
  {
    name: 'a backend that says it does not inherit',
    toml: building(`${pool}[package.build]\nbackend = { name = "core", workspace = false }\n`),
    errors: [{ at: '12:40', message: '`workspace` cannot be false' }],
  },
  {
    name: 'what is installed beside a backend does not inherit',
    toml: building(
      `${pool}[package.build.backend]\nname = "x"\nadditional-dependencies = { zlib = { workspace = true } }\n`,
    ),
    errors: [{ at: '13:50', message: '`workspace` inheritance is not supported in this table' }],
  },
];
