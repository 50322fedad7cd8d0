import { expect } from '@jest/globals';
import { building, ws } from './text.js';
import type { ManifestCase } from './types.js';

/** Features, environments, targets, dev and system requirements: spec manifest.md 2.7, 2.8, 2.10, 6.1. */
export const cases: ManifestCase[] = [
  {
    name: 'a feature with all of its keys',
    toml: ws(`[feature.f]
platforms = ["linux-64"]
channels = ["conda-forge"]
channel-priority = "flexible"
solve-strategy = "lowest"
[feature.f.dependencies]
a = "*"
[feature.f.constraints]
b = "<2"
[feature.f.pypi-dependencies]
c = "*"
[feature.f.activation]
scripts = ["x.sh"]
[feature.f.tasks]
t = "x"
[feature.f.pypi-options]
no-build = true
[feature.f.target.linux.dependencies]
d = "*"
[feature.f.dev]
e = { path = "e" }
[environments]
e = ["f"]
`),
    check: ({ workspace }) => {
      const feature = workspace.features.get('f');
      expect(feature).toMatchObject({
        platforms: ['linux-64'],
        channelPriority: 'flexible',
        solveStrategy: 'lowest',
        pypiOptions: { noBuild: true },
      });
      expect([...(feature?.base.dependencies.keys() ?? [])]).toEqual(['a']);
      expect([...(feature?.base.constraints.keys() ?? [])]).toEqual(['b']);
      expect(feature?.base.pypiDependencies.get('c')).toEqual([{ kind: 'version', version: '*', extras: [] }]);
      expect(feature?.base.activation?.scripts).toEqual(['x.sh']);
      expect(feature?.targets[0]?.selector).toEqual({ kind: 'family', text: 'linux', family: 'linux' });
      expect([...(feature?.targets[0]?.tables.dependencies.keys() ?? [])]).toEqual(['d']);
      expect(feature?.base.dev.get('e')).toEqual({ kind: 'path', path: 'e' });
    },
  },
  {
    name: 'a feature that nobody uses warns',
    toml: ws('[feature.f.dependencies]\n'),
    warnings: [{ at: '4:10', message: "The feature 'f' is defined but not used in any environment" }],
  },
  {
    name: 'a feature called default',
    toml: ws('[feature.default.dependencies]\n'),
    errors: [{ at: '4:10', message: "The feature 'default' is reserved and cannot be redefined", hint: /root/ }],
  },
  {
    name: 'an unknown key of a feature',
    toml: ws('[feature.f]\ndependancies = {}\n[environments]\ne = ["f"]\n'),
    errors: [{ at: '5:1', message: /^Unexpected key 'dependancies'/, hint: "Did you mean 'dependencies'?" }],
  },
  {
    name: 'run-dependencies in a feature',
    toml: ws('[feature.f.run-dependencies]\n[environments]\ne = ["f"]\n'),
    errors: [{ at: '4:12', message: /^Unexpected key 'run-dependencies'/, hint: /package\.run-dependencies/ }],
  },
  {
    name: 'a feature is a table',
    toml: ws('[feature]\nf = 1\n[environments]\ne = ["f"]\n'),
    errors: [
      { at: '5:5', message: 'expected a table, found integer' },
      { at: '7:6', message: "The feature 'f' is not defined in the manifest" },
    ],
  },
  {
    name: 'a platform of a feature is a name',
    toml: ws('[feature.f]\nplatforms = [{ platform = "linux-64" }]\n[environments]\ne = ["f"]\n'),
    errors: [{ at: '5:14', message: 'expected a string, found table', hint: /Declare the platform in \[workspace\]/ }],
  },
  {
    name: 'a platform of a feature twice',
    toml: ws('[feature.f]\nplatforms = ["linux-64", "linux-64"]\n[environments]\ne = ["f"]\n'),
    errors: [{ at: '5:26', message: 'duplicate key: `linux-64`', related: ['5:14'] }],
  },

  {
    name: 'environments in all forms',
    toml: ws(`[feature.a.dependencies]
[feature.b.dependencies]
[environments]
one = ["a", "b"]
two = { features = ["b"], solve-group = "g", no-default-feature = true }
three = { solve-group = "g" }
default = { features = ["a"] }
[environments.four]
channels = ["x"]
[environments.four.dependencies]
c = "*"
`),
    check: ({ workspace }) => {
      expect([...workspace.environments.keys()]).toEqual(['default', 'one', 'two', 'three', 'four']);
      expect(workspace.environments.get('one')).toMatchObject({
        features: ['a', 'b'],
        noDefaultFeature: false,
        inline: undefined,
      });
      expect(workspace.environments.get('two')).toMatchObject({
        features: ['b'],
        solveGroup: 'g',
        noDefaultFeature: true,
      });
      expect(workspace.environments.get('default')?.features).toEqual(['a']);
      expect([...(workspace.environments.get('four')?.inline?.base.dependencies.keys() ?? [])]).toEqual(['c']);
    },
  },
  {
    name: 'a bad environment name',
    toml: ws('[environments]\nMy_Env = []\n'),
    errors: [
      {
        at: '5:1',
        message: "Failed to parse environment name 'My_Env', please use only lowercase letters, numbers and dashes",
        hint: "For example 'my-env'",
      },
    ],
  },
  {
    name: 'an empty environment',
    toml: ws('[environments]\ne = {}\n'),
    errors: [{ at: '5:5', message: "missing field 'features' in table" }],
  },
  {
    name: 'an environment with only no-default-feature',
    toml: ws('[environments]\ne = { no-default-feature = true }\n'),
    errors: [{ at: '5:5', message: "missing field 'features' in table" }],
  },
  {
    name: 'an environment as text',
    toml: ws('[environments]\ne = "f"\n'),
    errors: [{ at: '5:5', message: 'expected a table or an array, found string', hint: 'Write e = ["f"]' }],
  },
  {
    name: 'an unknown feature',
    toml: ws('[feature.test.dependencies]\n[environments]\ne = ["tset"]\nf = ["test"]\n'),
    errors: [{ at: '6:6', message: "The feature 'tset' is not defined in the manifest", hint: "Did you mean 'test'?" }],
  },
  {
    name: 'an unknown feature that is like none',
    toml: ws('[environments]\ne = { features = ["x"] }\n'),
    errors: [
      {
        at: '5:19',
        message: "The feature 'x' is not defined in the manifest",
        hint: /Add the feature to the manifest/,
      },
    ],
  },
  {
    name: 'a feature twice',
    toml: ws('[feature.a.dependencies]\n[environments]\ne = ["a", "a"]\n'),
    errors: [{ at: '6:11', message: "The feature 'a' is included more than once.", related: ['6:6'], hint: /order/ }],
  },
  {
    name: 'a feature that is no text',
    toml: ws('[environments]\ne = [123]\n'),
    errors: [{ at: '5:6', message: 'expected a string, found integer' }],
  },
  {
    name: 'a misspelt key of an environment',
    toml: ws('[environments]\ne = { features = [], solve_groups = "g" }\n'),
    errors: [{ at: '5:22', message: /^Unexpected key 'solve_groups'/, hint: "Did you mean 'solve-group'?" }],
  },
  {
    name: 'host-dependencies in an environment',
    toml: ws('[environments.e.host-dependencies]\na = "*"\n'),
    errors: [{ at: '4:17', message: /^Unexpected key 'host-dependencies'/ }],
  },
  {
    name: 'two primary indexes in one environment',
    toml: ws(
      '[pypi-options]\nindex-url = "https://a.example.org/"\n[feature.b.pypi-options]\nindex-url = "https://b.example.org/"\n[environments]\ne = ["b"]\n',
    ),
    errors: [
      {
        at: '9:5',
        message:
          'multiple primary pypi indexes are not supported, found both https://b.example.org/ and https://a.example.org/ across multiple pypi options',
      },
    ],
  },

  {
    name: 'targets keep the order of the text',
    toml: ws(
      '[target.linux-64.dependencies]\na = "1.*"\n[target.unix.dependencies]\na = "2.*"\n[target."linux*".tasks]\nt = "x"\n',
    ),
    check: ({ workspace }) =>
      expect(workspace.features.get('default')?.targets.map(({ selector }) => [selector.kind, selector.text])).toEqual([
        ['subdir', 'linux-64'],
        ['family', 'unix'],
        ['glob', 'linux*'],
      ]),
  },
  {
    name: 'a target by the name of a platform',
    toml: '[workspace]\nchannels = []\nplatforms = [{ name = "gpu", platform = "linux-64", cuda = "12" }]\n[target.gpu.dependencies]\na = "*"\n',
    check: ({ workspace }) =>
      expect(workspace.features.get('default')?.targets[0]?.selector).toEqual({ kind: 'name', text: 'gpu' }),
  },
  {
    name: 'a target that no platform fits warns',
    toml: ws('[target.win.dependencies]\na = "*"\n'),
    warnings: [{ at: '4:9', message: "The target selector 'win' does not match any of the platforms 'linux-64'" }],
  },
  {
    name: 'an unknown target',
    toml: ws('[target.widows.dependencies]\na = "*"\n'),
    errors: [{ at: '4:9', message: /^'widows' is not a known platform/ }],
  },
  {
    name: 'a target with an expression',
    toml: ws('[target."if(linux)".dependencies]\na = "*"\n'),
    errors: [
      {
        at: '4:9',
        message:
          /^`if\(linux\)` is not a valid target selector\. Expression selectors \(`if\(\.\.\.\)`\) are only supported inside the `\[package\]` dependency tables/,
        hint: 'Write [target.linux]',
      },
    ],
  },
  {
    name: 'a target is a table',
    toml: ws('[target]\nlinux = 1\n'),
    errors: [{ at: '5:9', message: 'expected a table, found integer' }],
  },
  {
    name: 'the content of an unknown target is read too',
    toml: ws('[target.foo.tasks]\na = 1\n'),
    errors: [
      { at: '4:9', message: /^'foo' is not a known platform/ },
      { at: '5:5', message: /^expected a string, a table or an array/ },
    ],
  },
  {
    name: 'channels in a target',
    toml: ws('[target.linux]\nchannels = []\n'),
    errors: [{ at: '5:1', message: /^Unexpected key 'channels'/ }],
  },
  {
    name: 'run-dependencies in a target',
    toml: ws('[target.linux.run-dependencies]\n'),
    errors: [{ at: '4:15', message: /^Unexpected key 'run-dependencies'/, hint: /package\.run-dependencies/ }],
  },

  {
    name: 'host- and build-dependencies without pixi-build warn',
    toml: ws('[host-dependencies]\na = "*"\n[target.linux.build-dependencies]\nb = "*"\n'),
    check: ({ workspace }) => {
      const feature = workspace.features.get('default');
      expect([...(feature?.base.hostDependencies.keys() ?? [])]).toEqual(['a']);
      expect([...(feature?.targets[0]?.tables.buildDependencies.keys() ?? [])]).toEqual(['b']);
    },
    warnings: [
      { at: '4:2', message: /^\[host-dependencies\] is deprecated/ },
      { at: '6:15', message: /^\[target\.linux\.build-dependencies\] is deprecated/ },
    ],
  },
  {
    name: 'host-dependencies with pixi-build',
    toml: building('[host-dependencies]\na = "*"\n'),
    errors: [
      {
        at: '5:2',
        message: "When 'pixi-build' is enabled, host-dependencies can only be specified for a package.",
        related: ['4:11'],
        hint: 'Did you mean [package.host-dependencies]?',
      },
    ],
  },
  {
    name: 'build-dependencies of a target with pixi-build',
    toml: building(
      '[target.win.build-dependencies]\na = "*"\n[feature.f.target.linux-64.host-dependencies]\nb = "*"\n[environments]\ne = ["f"]\n',
    ),
    errors: [
      {
        at: '5:2',
        message: /build-dependencies can only be specified for a package/,
        hint: 'Did you mean [package.build-dependencies."if(win)"]?',
      },
      {
        at: '7:2',
        message: /host-dependencies can only be specified for a package/,
        hint: `Did you mean [package.host-dependencies."if(host_platform == 'linux-64')"]?`,
      },
    ],
  },

  {
    name: 'dev sources',
    toml: building(
      '[dev]\na = { path = "a" }\nb = { git = "https://example.org/b.git", tag = "v1", subdirectory = "x" }\nc = { url = "https://example.org/c.tar.gz", sha256 = "00" }\n',
    ),
    check: ({ workspace }) => {
      const dev = workspace.features.get('default')?.base.dev;
      expect(dev?.get('b')).toEqual({
        kind: 'git',
        git: 'https://example.org/b.git',
        reference: { kind: 'tag', value: 'v1' },
        subdirectory: 'x',
      });
      expect(dev?.get('c')).toEqual({ kind: 'url', url: 'https://example.org/c.tar.gz', sha256: '00' });
    },
  },
  {
    name: 'a dev source as text',
    toml: building('[dev]\na = "*"\n'),
    errors: [{ at: '6:5', message: 'expected a table, found string' }],
  },
  {
    name: 'a dev source with a version',
    toml: building('[dev]\na = { path = "a", version = "*" }\n'),
    errors: [{ at: '6:19', message: /^Unexpected key 'version', expected only 'branch', 'git', .*'path', .*'url'$/ }],
  },
  {
    name: 'a dev source without location',
    toml: building('[dev]\na = { subdirectory = "x" }\n'),
    errors: [{ at: '6:5', message: 'failed to parse dev dependency: must specify one of path, url, or git' }],
  },
  {
    name: 'a dev source of the pool',
    toml: building('[dev]\na = { workspace = true }\n'),
    errors: [{ at: '6:7', message: /^Unexpected key 'workspace'/ }],
  },
  {
    name: 'a dev source with two locations',
    toml: building('[dev]\na = { path = "a", git = "https://example.org/x" }\n'),
    errors: [{ at: '6:5', message: /^failed to parse dev dependency: only one of/ }],
  },
  {
    name: 'a dev source with a branch of nothing',
    toml: building('[dev]\na = { path = "a", branch = "x" }\n'),
    errors: [{ at: '6:5', message: /only valid when `git` is specified/ }],
  },
  {
    name: 'a dev source with two references',
    toml: building('[dev]\na = { git = "https://example.org/x", branch = "x", tag = "y" }\n'),
    errors: [{ at: '6:5', message: /only one of `branch`, `rev`, or `tag`/ }],
  },

  {
    name: 'system requirements warn',
    toml: ws(
      '[system-requirements]\nlinux = "5.4"\nlibc = { family = "glibc", version = "2.31" }\ncuda = "12"\nmacos = "14.0"\narchspec = "x86_64_v3"\n',
    ),
    check: ({ workspace }) =>
      expect(workspace.features.get('default')?.systemRequirements).toMatchObject({
        linux: '5.4',
        libc: { family: 'glibc', version: '2.31' },
        cuda: '12',
        archspec: 'x86_64_v3',
      }),
    warnings: [{ at: '4:2', message: '`system-requirements` is deprecated', hint: /platforms = / }],
  },
  {
    name: 'an unknown system requirement',
    toml: ws('[system-requirements]\nunix = true\n'),
    errors: [{ at: '5:1', message: /^Unexpected key 'unix'/ }],
  },
  {
    name: 'a libc without version',
    toml: ws('[system-requirements]\nlibc = { family = "musl" }\n'),
    errors: [{ at: '5:8', message: "missing field 'version' in table" }],
  },
  {
    name: 'system requirements beside rich platforms',
    toml: '[workspace]\nchannels = []\nplatforms = [{ platform = "linux-64", cuda = "12" }]\n[system-requirements]\nlinux = "5.4"\n',
    errors: [{ at: '4:2', message: /cannot be used together with platforms/ }],
  },
  {
    name: 'two C libraries in one environment',
    toml: ws(
      '[feature.a.system-requirements]\nlibc = { family = "musl", version = "1.2" }\n[feature.b.system-requirements]\nlibc = "2.28"\n[environments]\ne = ["a", "b"]\n',
    ),
    errors: [{ at: '9:5', message: "system requirements ask for the C libraries 'musl' and 'glibc' at once" }],
  },
];
