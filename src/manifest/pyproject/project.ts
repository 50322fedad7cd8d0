import { Version } from '../../conda/index.js';
import { type Findings, isTomlTable, TableReader, type TomlTable, tomlTypeName } from '../toml/index.js';
import { isPypiName, normalizePypiName } from '../workspace/names.js';
import { versionSpecifiersProblem } from '../workspace/pep440.js';
import { readDependencyGroups } from './groups.js';
import { type NamedRequirement, parseRequirement } from './requirement.js';

/** What a package or workspace takes from the project's own metadata when it does not say it itself. */
export interface ProjectDefaults {
  readonly name?: string;
  readonly version?: Version;
  readonly description?: string;
  /** `Name <mail>` */
  readonly authors?: readonly string[];
}

/** All that pixi reads of a `pyproject.toml` beside `[tool.pixi]`. Spec: manifest.md 8. */
export interface PyprojectData {
  readonly defaults: ProjectDefaults;
  /** PEP 440 specifiers; absent when not said. */
  readonly requiresPython: string | undefined;
  readonly dependencies: readonly NamedRequirement[];
  /** Features that come from extras and dependency groups, with self references expanded; a group beats an extra. */
  readonly features: ReadonlyMap<string, readonly NamedRequirement[]>;
}

const knownKeys = [
  'name',
  'version',
  'description',
  'readme',
  'requires-python',
  'license',
  'license-files',
  'authors',
  'maintainers',
  'keywords',
  'classifiers',
  'urls',
  'entry-points',
  'scripts',
  'gui-scripts',
  'dependencies',
  'optional-dependencies',
  'dynamic',
  'import-names',
  'import-namespaces',
];

/** Reads `[project]`, `[dependency-groups]`, `[build-system]` and the defaults of `[tool.poetry]`. */
export function readPyproject(root: TomlTable, findings: Findings): PyprojectData {
  const reader = new TableReader(findings, root);
  const project = reader.tableAt('project');
  readBuildSystem(reader.tableAt('build-system'));
  const poetry = isTomlTable(root['tool']) ? root['tool']['poetry'] : undefined;
  const defaults = mergeDefaults(
    project && readProjectDefaults(project),
    isTomlTable(poetry) ? poetryDefaults(poetry) : {},
  );
  const requiresPython = project && readRequiresPython(project);
  const dependencies = project ? readRequirements(project, 'dependencies') : [];
  const extras = project ? readExtras(project) : new Map<string, NamedRequirement[]>();
  project?.know(...knownKeys);
  project?.finish();
  const groups = readDependencyGroups(reader.tableAt('dependency-groups'));
  const features = expandSelfReferences(new Map([...extras, ...groups]), extras, defaults.name);
  return { defaults, requiresPython, dependencies, features };
}

function readBuildSystem(reader: TableReader | undefined): void {
  if (reader?.require('requires', 'Write requires = [...] with what the build needs, as PEP 518 says')) {
    reader.strings('requires');
  }
}

function readProjectDefaults(project: TableReader): ProjectDefaults {
  project.require('name');
  const name = project.string('name');
  if (name !== undefined && !isPypiName(name)) {
    project.error('name', 'manifest-package-name', `'${name}' is not a valid project name`, {
      hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
    });
  }
  const version = condaVersion(project.string('version'));
  const description = project.string('description');
  const authors = readAuthors(project);
  return {
    ...(name !== undefined && { name }),
    ...(version && { version }),
    ...(description !== undefined && { description }),
    ...(authors && { authors }),
  };
}

/** Versions that conda does not know are left out: the Python backend has its own way to them. */
function condaVersion(text: string | undefined): Version | undefined {
  if (text === undefined) return undefined;
  try {
    return Version.parse(text);
  } catch {
    return undefined;
  }
}

function readAuthors(project: TableReader): string[] | undefined {
  return project.array('authors')?.flatMap((item, index): string[] => {
    const at = project.at('authors', index);
    if (!isTomlTable(item)) {
      project.findings.error('manifest-type', `expected a table, found ${tomlTypeName(item)}`, at, {
        hint: 'Write { name = "...", email = "..." }',
      });
      return [];
    }
    const author = new TableReader(project.findings, item, at);
    const name = author.string('name');
    const email = author.string('email');
    author.finish();
    if (name === undefined) return email === undefined ? [] : [email];
    return [email === undefined ? name : `${name} <${email}>`];
  });
}

function poetryDefaults(poetry: TomlTable): ProjectDefaults {
  const text = (key: string): string | undefined => {
    const value = poetry[key];
    return typeof value === 'string' ? value : undefined;
  };
  const authors = poetry['authors'];
  const name = text('name');
  const version = condaVersion(text('version'));
  const description = text('description');
  return {
    ...(name !== undefined && { name }),
    ...(version && { version }),
    ...(description !== undefined && { description }),
    ...(Array.isArray(authors) && { authors: authors.filter((author) => typeof author === 'string') }),
  };
}

const mergeDefaults = (first: ProjectDefaults | undefined, second: ProjectDefaults): ProjectDefaults => ({
  ...second,
  ...first,
});

function readRequiresPython(project: TableReader): string | undefined {
  const text = project.string('requires-python');
  const problem = text === undefined ? undefined : versionSpecifiersProblem(text);
  if (problem === undefined) return text;
  project.error('requires-python', 'manifest-pypi-version', `invalid 'requires-python': ${problem}`, {
    hint: 'Write for example requires-python = ">=3.11"',
  });
  return undefined;
}

/** Reads an array of PEP 508 texts. */
export function readRequirements(reader: TableReader, key: string): NamedRequirement[] {
  return (reader.array(key) ?? []).flatMap((item, index): NamedRequirement[] => {
    const at = reader.at(key, index);
    if (typeof item !== 'string') {
      reader.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, at);
      return [];
    }
    const parsed = parseRequirement(item);
    if (typeof parsed !== 'string') return [parsed];
    reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at, {
      hint: 'Requirements are written as PEP 508 has it, as in "rich >=13,<14"',
    });
    return [];
  });
}

function readExtras(project: TableReader): Map<string, NamedRequirement[]> {
  const table = project.tableAt('optional-dependencies');
  return new Map(table?.entries().map(([name]) => [name, readRequirements(table, name)]) ?? []);
}

/** Replaces requirements on the project's own extras by what those hold. */
function expandSelfReferences(
  features: ReadonlyMap<string, readonly NamedRequirement[]>,
  extras: ReadonlyMap<string, readonly NamedRequirement[]>,
  ownName: string | undefined,
): Map<string, NamedRequirement[]> {
  const own = ownName === undefined ? undefined : normalizePypiName(ownName);
  const byNormalName = new Map([...extras].map(([name, list]) => [normalizePypiName(name), list]));
  // Each extra counts once for a feature, so that references in circles and in masses end.
  const expand = (list: readonly NamedRequirement[], seen: Set<string>): NamedRequirement[] =>
    list.flatMap((item) => {
      if (item.name !== own) return [item];
      return item.requirement.extras.flatMap((extra) => {
        if (seen.has(extra)) return [];
        seen.add(extra);
        return expand(byNormalName.get(extra) ?? [], seen);
      });
    });
  return new Map([...features].map(([name, list]) => [name, expand(list, new Set([normalizePypiName(name)]))]));
}
