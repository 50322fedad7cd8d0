import { expect } from '@jest/globals';
import type { LoadedWorkspace } from '../../../src/manifest/index.js';
import type { ManifestCase } from './types.js';

const file = 'pyproject.toml';
const pixi = '[tool.pixi.workspace]\nchannels = []\nplatforms = ["linux-64"]\npreview = ["pixi-build"]\n';
const project = (text: string): string => `[project]\nname = "lens-py"\n${text}\n${pixi}`;
const base = ({ workspace }: LoadedWorkspace) => workspace.features.get('default')?.base;

/** Spec manifest.md 8. */
export const cases: ManifestCase[] = [
  {
    name: 'name, version, description and authors of the project',
    file,
    toml: project(
      'version = "0.2.0"\ndescription = "d"\nauthors = [{ name = "A", email = "a@example.org" }, { name = "B" }]\nlicense = "MIT"',
    ),
    check: ({ workspace }) => {
      expect(workspace.manifestKind).toBe('pyproject');
      expect(workspace.name).toBe('lens-py');
      expect(workspace.metadata.version?.toString()).toBe('0.2.0');
      expect(workspace.metadata).toMatchObject({ description: 'd', authors: ['A <a@example.org>', 'B'] });
      expect(workspace.metadata.license).toBeUndefined();
    },
  },
  {
    name: 'pixi’s own words count more',
    file,
    toml: `[project]\nname = "a"\ndescription = "theirs"\n${pixi}name = "mine"\n`,
    check: ({ workspace }) => {
      expect(workspace.name).toBe('mine');
      expect(workspace.metadata.description).toBe('theirs');
    },
  },
  {
    name: 'poetry is the last to be asked',
    file,
    toml: `${pixi}[tool.poetry]\nname = "poem"\nversion = "1.0"\ndescription = "d"\nauthors = ["P <p@example.org>"]\n`,
    check: ({ workspace }) => {
      expect(workspace.name).toBe('poem');
      expect(workspace.metadata).toMatchObject({ description: 'd', authors: ['P <p@example.org>'] });
    },
  },
  {
    name: 'a version that conda does not know is left out',
    file,
    toml: project('version = "1.0-#"'),
    check: ({ workspace }) => expect(workspace.metadata.version).toBeUndefined(),
  },
  {
    name: 'requires-python becomes a dependency',
    file,
    toml: project('requires-python = ">=3.11"'),
    check: (loaded) =>
      expect(String((base(loaded)?.dependencies.get('python') as { version?: unknown })?.version)).toBe('>=3.11'),
  },
  {
    name: 'so does its absence',
    file,
    toml: project(''),
    check: (loaded) => expect([...(base(loaded)?.dependencies.keys() ?? [])]).toEqual(['python']),
  },
  {
    name: 'python of pixi’s own dependencies counts more',
    file,
    toml: `${project('requires-python = ">=3.11"')}[tool.pixi.dependencies]\npython = "3.12.*"\n`,
    check: (loaded) =>
      expect(String((base(loaded)?.dependencies.get('python') as { version?: unknown })?.version)).toBe('3.12.*'),
  },
  {
    name: 'dependencies of the project join those of PyPI',
    file,
    toml: `${project(`dependencies = ["Rich[jupyter] >=13 ; python_version < '4'", "plain", "b @ git+https://example.org/b.git@v1#subdirectory=s", "c @ file:../c"]`)}[tool.pixi.pypi-dependencies]\nrich = "*"\n`,
    check: (loaded) => {
      const requirements = base(loaded)?.pypiDependencies;
      expect(requirements?.get('rich')).toEqual([
        { kind: 'version', version: '*', extras: [] },
        { kind: 'version', version: '>=13', extras: ['jupyter'], envMarkers: "python_version < '4'" },
      ]);
      expect(requirements?.get('plain')).toEqual([{ kind: 'version', version: '*', extras: [] }]);
      expect(requirements?.get('b')).toEqual([
        {
          kind: 'git',
          git: 'https://example.org/b.git',
          reference: { kind: 'rev', value: 'v1' },
          subdirectory: 's',
          extras: [],
        },
      ]);
      expect(requirements?.get('c')).toEqual([{ kind: 'path', path: '../c', extras: [] }]);
    },
  },
  {
    name: 'extras and groups become features; self references are expanded; a group beats an extra',
    file,
    toml: `[project]
name = "lens_py"
[project.optional-dependencies]
a = ["x"]
all = ["lens-py[a]", "y"]
test = ["from-extra"]
[dependency-groups]
test = ["pytest", { include-group = "Lint_Tools" }]
lint-tools = ["ruff"]
${pixi}[tool.pixi.environments]
test = ["test"]
`,
    check: ({ workspace }) => {
      const names = (feature: string) => [...(workspace.features.get(feature)?.base.pypiDependencies.keys() ?? [])];
      expect(names('all')).toEqual(['x', 'y']);
      expect(names('test')).toEqual(['pytest', 'ruff']);
      expect([...workspace.features.keys()]).toEqual(['default', 'a', 'all', 'test', 'lint-tools']);
    },
  },
  {
    name: 'they join a feature that exists',
    file,
    toml: `${project('[dependency-groups]\ntest = ["pytest"]')}[tool.pixi.feature.test.pypi-dependencies]\nhypothesis = "*"\n[tool.pixi.environments]\nt = ["test"]\n`,
    check: ({ workspace }) =>
      expect([...(workspace.features.get('test')?.base.pypiDependencies.keys() ?? [])]).toEqual([
        'hypothesis',
        'pytest',
      ]),
  },
  {
    name: 'a project needs a name',
    file,
    toml: `[project]\nversion = "1"\n${pixi}`,
    errors: [{ at: '1:2', message: "missing field 'name' in table" }],
  },
  {
    name: 'a bad project name',
    file,
    toml: `[project]\nname = "a b"\n${pixi}`,
    errors: [{ at: '2:8', message: "'a b' is not a valid project name" }],
  },
  {
    name: 'an unknown key of the project',
    file,
    toml: project('dependancies = []'),
    errors: [{ at: '3:1', message: /^Unexpected key 'dependancies'/, hint: "Did you mean 'dependencies'?" }],
  },
  {
    name: 'all keys of PEP 621 are known',
    file,
    toml: project(
      'readme = "R"\nlicense-files = []\nmaintainers = []\nkeywords = []\nclassifiers = []\nurls = {}\nscripts = {}\ngui-scripts = {}\nentry-points = {}\ndynamic = ["version"]\nimport-names = []\nimport-namespaces = []',
    ),
  },
  {
    name: 'a bad requirement',
    file,
    toml: project('dependencies = ["rich >= 13", "a b"]'),
    errors: [{ at: '3:31', message: /^invalid requirement 'a b': / }],
  },
  {
    name: 'a requirement is text',
    file,
    toml: project('dependencies = [1]'),
    errors: [{ at: '3:17', message: 'expected a string, found integer' }],
  },
  {
    name: 'a bad requires-python',
    file,
    toml: project('requires-python = "3.11"'),
    errors: [{ at: '3:19', message: /^invalid 'requires-python': '3\.11' has no operator/ }],
  },
  {
    name: 'a build-system needs requires',
    file,
    toml: project('[build-system]\nbuild-backend = "x"'),
    errors: [{ at: '3:2', message: "missing field 'requires' in table" }],
  },
  {
    name: 'what else is in a build-system does not matter',
    file,
    toml: project('[build-system]\nrequires = ["hatchling"]\nwhatever = 1'),
  },
  {
    name: 'an unknown group is included',
    file,
    toml: project('[dependency-groups]\ntest = ["pytest", { include-group = "lnit" }]\nlint = []'),
    errors: [{ at: '4:19', message: "the dependency group 'lnit' is not defined", hint: "Did you mean 'lint'?" }],
  },
  {
    name: 'groups in a circle',
    file,
    toml: project('[dependency-groups]\na = [{ include-group = "b" }]\nb = [{ include-group = "a" }]'),
    errors: [
      { at: '4:6', message: "the dependency group 'a' includes itself by way of 'b'" },
      { at: '5:6', message: "the dependency group 'b' includes itself by way of 'a'" },
    ],
  },
  {
    name: 'an unknown key of tool.pixi',
    file,
    toml: `${project('')}[tool.pixi.dependancies]\n`,
    errors: [{ at: '8:12', message: /^Unexpected key 'dependancies'/, hint: "Did you mean 'dependencies'?" }],
  },
  {
    name: 'there is no tool in tool.pixi',
    file,
    toml: `${project('')}[tool.pixi.tool]\n`,
    errors: [{ at: '8:12', message: /^Unexpected key 'tool'/ }],
  },
  { name: 'other tools do not matter', file, toml: `${project('')}[tool.other]\nx = 2025-01-01\n` },
  {
    name: 'the project gives the package its defaults',
    file,
    toml: `${project('version = "0.2.0"\ndescription = "d"')}[tool.pixi.package.build]\nbackend = { name = "pixi-build-python" }\n`,
    check: ({ package: own }) => {
      expect(own?.name).toBe('lens-py');
      expect(own?.version?.toString()).toBe('0.2.0');
      expect(own?.description).toBe('d');
    },
  },
];
