import { VersionSpec } from '../../conda/index.js';
import type { DependencyTable } from '../spec/index.js';
import type { Feature } from '../workspace/model.js';
import type { PypiRequirement } from '../workspace/pypi-model.js';
import { emptyTables } from '../workspace/target-tables.js';
import type { PyprojectData } from './project.js';
import type { NamedRequirement } from './requirement.js';

/**
 * Adds what a `pyproject.toml` says of Python packages to the features of its workspace: the project's dependencies and
 * its Python to the default feature, each extra and dependency group to the feature of its name. Spec: manifest.md 8.
 */
export function withProject(features: Map<string, Feature>, project: PyprojectData): void {
  const own = features.get('default');
  if (own) {
    const dependencies = withPython(own.base.dependencies, project.requiresPython);
    const pypiDependencies = appended(own.base.pypiDependencies, project.dependencies);
    features.set('default', { ...own, base: { ...own.base, dependencies, pypiDependencies } });
  }
  for (const [name, requirements] of project.features) {
    if (name === 'default') continue;
    const feature = features.get(name) ?? emptyFeature(name);
    const pypiDependencies = appended(feature.base.pypiDependencies, requirements);
    features.set(name, { ...feature, base: { ...feature.base, pypiDependencies } });
  }
}

const emptyFeature = (name: string): Feature => ({
  name,
  platforms: undefined,
  channels: undefined,
  channelPriority: undefined,
  solveStrategy: undefined,
  systemRequirements: undefined,
  pypiOptions: undefined,
  base: emptyTables,
  targets: [],
});

function appended(
  map: ReadonlyMap<string, readonly PypiRequirement[]>,
  more: readonly NamedRequirement[],
): ReadonlyMap<string, readonly PypiRequirement[]> {
  const result = new Map(map);
  for (const { name, requirement } of more) result.set(name, [...(result.get(name) ?? []), requirement]);
  return result;
}

/** Python is always there, in any version when the project does not say which. */
function withPython(table: DependencyTable, requiresPython: string | undefined): DependencyTable {
  if (table.has('python')) return table;
  return new Map([...table, ['python', { kind: 'version', version: pythonVersions(requiresPython) }]]);
}

function pythonVersions(specifiers: string | undefined): VersionSpec {
  const text = (specifiers ?? '*')
    .replaceAll(/\s+/g, '')
    .replace(/^==(?!=)/, '')
    .replace(/,$/, '');
  try {
    return VersionSpec.parse(text);
  } catch {
    // PEP 440 has forms that conda lacks, such as `===`: the Python backend is stricter later on.
    return VersionSpec.any;
  }
}
