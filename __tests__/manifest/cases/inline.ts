import { expect } from '@jest/globals';
import type { LoadedWorkspace } from '../../../src/manifest/index.js';
import { building, dependencies } from './text.js';
import type { ManifestCase } from './types.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const inline = ({ workspace }: LoadedWorkspace, name: string) =>
  workspace.features.get('default')?.base.inlinePackages.get(name);
const build = 'build = { backend = { name = "pixi-build-cmake" } }';

/** Packages that are defined beside a dependency: spec manifest.md 3.8. */
export const cases: ManifestCase[] = [
  {
    name: 'a definition beside a repository',
    toml: dependencies(
      `Fmt = { git = "https://example.org/fmt.git", tag = "11.0.0", package = { version = "11.0.0", readme = "R.md", ${build}, host-dependencies = { zlib = "*", near = { path = "./near" } }, run-exports.weak = { fmt = { pin-subpackage = true } } } }`,
    ),
    check: (loaded, directory) => {
      const fmt = inline(loaded, 'fmt');
      expect(fmt).toMatchObject({
        origin: 'inline',
        name: 'Fmt',
        readme: 'R.md',
        manifestPath: loaded.workspace.manifestPath,
        manifestDirectory: directory,
      });
      expect(fmt?.version?.toString()).toBe('11.0.0');
      expect(fmt?.build.backend.name).toBe('pixi-build-cmake');
      expect([...(fmt?.dependencies.hostDependencies.keys() ?? [])]).toEqual(['zlib', 'near']);
      expect(json(loaded.workspace.features.get('default')?.base.dependencies.get('fmt'))).toEqual({
        kind: 'git',
        git: 'https://example.org/fmt.git',
        reference: { kind: 'tag', value: '11.0.0' },
      });
      expect(loaded.package).toBeUndefined();
    },
  },
  {
    name: 'definitions in features, targets and environments, and beside an inherited location',
    toml: building(`[workspace.dependencies]
core = { path = "libs/core" }
zlib = { path = "libs/zlib" }
[feature.f.dependencies]
core = { workspace = true, package = { ${build}, host-dependencies = { zlib.workspace = true } } }
[feature.f.target.linux.dependencies]
b = { path = "b", package = { ${build} } }
[environments.e]
features = ["f"]
[environments.e.dependencies]
c = { path = "c", package = { ${build} } }
`),
    check: ({ workspace }, directory) => {
      const feature = workspace.features.get('f');
      const core = feature?.base.inlinePackages.get('core');
      expect(json(core?.dependencies.hostDependencies.get('zlib'))).toEqual({
        kind: 'path',
        path: `${directory.replaceAll('\\', '/')}/libs/zlib`,
      });
      expect(json(feature?.base.dependencies.get('core'))).toEqual({ kind: 'path', path: 'libs/core' });
      expect(feature?.targets[0]?.tables.inlinePackages.has('b')).toBe(true);
      expect(workspace.environments.get('e')?.inline?.base.inlinePackages.has('c')).toBe(true);
    },
  },
  {
    name: 'the project of the workspace can be inherited from',
    file: 'pyproject.toml',
    toml: `[project]\nname = "top"\nversion = "2.0"\n[tool.pixi.workspace]\nchannels = []\nplatforms = []\npreview = ["pixi-build"]\n[tool.pixi.dependencies]\na = { path = "a", package = { version.workspace = true, ${build} } }\n`,
    check: (loaded) => expect(inline(loaded, 'a')?.version?.toString()).toBe('2.0'),
  },
  {
    name: 'the workspace itself cannot',
    toml: building(
      `version = "1.0"\n[dependencies]\na = { path = "a", package = { version.workspace = true, ${build} } }\n`,
    ),
    errors: [{ at: '7:51', message: "the workspace does not define a 'version'", hint: /inherits nothing/ }],
  },
  {
    name: 'what a definition needs and cannot have',
    toml: dependencies(`a = { version = "*", package = { ${build} } }
b = { path = "b.conda", package = { ${build} } }
c = { path = "c", package = { name = "c", ${build} } }
d = { path = "d", package = { build = { backend = { name = "x" }, source = { path = "." } } } }
e = { path = "e", package = {} }
f = { path = "f", package = "x" }
g = { path = "g", package = { ${build}, run-dependencies = { h = { path = "h", package = { ${build} } } } } }
`),
    errors: [
      { at: '6:32', message: 'an inline package definition requires a `git`, `path` or `url` source location' },
      { at: '7:35', message: 'an inline package definition requires a `git`, `path` or `url` source location' },
      {
        at: '8:31',
        message: 'an inline package definition cannot set `name`; it is the name of the dependency, `c`',
        hint: 'Remove `name`',
      },
      { at: '9:67', message: /^an inline package definition cannot set `build\.source`/ },
      { at: '10:29', message: "missing field 'build' in table" },
      { at: '11:29', message: 'expected a table, found string' },
      { at: '12:123', message: /^Unexpected key 'package'/ },
    ],
  },
  {
    name: 'one name, two definitions',
    toml: dependencies(`a = { path = "a", package = { ${build} } }\nA = { path = "b", package = { ${build} } }\n`),
    errors: [
      { at: '7:1', message: 'duplicate key: `A`' },
      { at: '7:19', message: '`A` has more than one inline definition' },
    ],
  },
  {
    name: 'a pin on the own name',
    toml: dependencies(
      `a = { path = "a", package = { ${build}, run-dependencies = { a = { pin-compatible = true } } } }\n`,
    ),
    errors: [{ at: '6:109', message: "`pin-compatible` cannot reference the package's own name (`a`)" }],
  },
  {
    name: 'a definition in a package',
    toml: building(
      `[package.build]\nbackend = { name = "x" }\n[package.host-dependencies]\na = { path = "a", package = { ${build} } }\n`,
    ),
    errors: [{ at: '8:19', message: /^Unexpected key 'package'/ }],
  },
];
