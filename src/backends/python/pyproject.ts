import path from 'node:path';
import {
  Findings,
  isPypiName,
  isTomlTable,
  locateFindings,
  type NamedRequirement,
  parseRequirement,
  parseTomlDocument,
  readManifestText,
  TableReader,
  tomlTypeName,
} from '../../manifest/index.js';
import { fileKind, InvalidInputError } from '../../support/index.js';
import { formatPypiVersion, parsePypiVersion, parseSpecifier } from './pypi/pep440.js';

/** What the Python backend reads of a `pyproject.toml`. Spec: backends 2.2; PEP 518, 517, 621, 639. */
export interface Pyproject {
  /** Absolute. */
  readonly file: string;
  readonly project: PyprojectProject | undefined;
  /** Absent: the project is built with setuptools in its old way (PEP 517). */
  readonly buildSystem: BuildSystem | undefined;
  /** The tables under `[tool]`, unchecked. */
  readonly tools: Readonly<Record<string, unknown>>;
}

export interface PyprojectProject {
  readonly name: string | undefined;
  /** Normalised (PEP 440). Absent as well when it is dynamic. */
  readonly version: string | undefined;
  readonly description: string | undefined;
  /** Label to URL; labels as written. */
  readonly urls: ReadonlyMap<string, string>;
  /** An SPDX expression, or what people wrote in its place. */
  readonly license: string | undefined;
  /** Paths and globs (PEP 639) relative to the project; that of the old table `license.file` comes first. */
  readonly licenseFiles: readonly string[];
  /** A PEP 440 specifier. */
  readonly requiresPython: string | undefined;
  /** Name to `module:function`, in the order of the text. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly dependencies: readonly NamedRequirement[];
  /** Names of the fields that the build fills in. */
  readonly dynamic: readonly string[];
}

export interface BuildSystem {
  /** Requirements as written, each of them checked. */
  readonly requires: readonly string[];
  /** `module` or `module:object`. */
  readonly buildBackend: string | undefined;
  /** Folders of the project that hold the backend itself. */
  readonly backendPath: readonly string[];
}

/**
 * Reads `pyproject.toml` in a directory.
 * @returns undefined when there is none
 * @throws InvalidInputError code `pyproject` or `toml-syntax` with the places; PixiBuildError `manifest-unreadable`
 */
export async function readPyproject(directory: string): Promise<Pyproject | undefined> {
  const file = path.join(directory, 'pyproject.toml');
  if ((await fileKind(file)) === undefined) return undefined;
  const text = await readManifestText(file);
  const document = parseTomlDocument(file, text);
  const findings = new Findings();
  const root = new TableReader(findings, document.root);
  const project = root.tableAt('project');
  const buildSystem = root.tableAt('build-system');
  const tools = document.root['tool'];
  const pyproject: Pyproject = {
    file,
    project: project && readProject(project),
    buildSystem: buildSystem && readBuildSystem(buildSystem),
    tools: isTomlTable(tools) ? tools : {},
  };
  if (buildSystem) await checkBackendPath(pyproject.buildSystem?.backendPath ?? [], directory, buildSystem);
  if (findings.hasErrors) throw new InvalidInputError('pyproject', await locateFindings(document, findings.all));
  return pyproject;
}

function readProject(project: TableReader): PyprojectProject {
  project.require('name', 'A [project] table needs a name (PEP 621)');
  const name = project.string('name');
  if (name !== undefined && !isPypiName(name)) {
    project.error('name', 'pyproject-name', `'${name}' is not a valid project name`);
  }
  const license = readLicense(project);
  return {
    name,
    version: readVersion(project),
    description: project.string('description'),
    urls: readTexts(project, 'urls'),
    license: license.text,
    licenseFiles: [...license.files, ...(project.strings('license-files') ?? [])],
    requiresPython: readRequiresPython(project),
    scripts: readTexts(project, 'scripts'),
    dependencies: readRequirements(project, 'dependencies').map(({ requirement }) => requirement),
    dynamic: project.strings('dynamic') ?? [],
  };
}

function readVersion(project: TableReader): string | undefined {
  const text = project.string('version');
  if (text === undefined) return undefined;
  const version = parsePypiVersion(text);
  if (version) return formatPypiVersion(version);
  project.error('version', 'pyproject-version', `'${text}' is not a PEP 440 version`, {
    hint: 'For example 1.2.0, 1.2.0rc1 or 1.2.0.dev3',
  });
  return undefined;
}

function readRequiresPython(project: TableReader): string | undefined {
  const text = project.string('requires-python');
  if (text === undefined || parseSpecifier(text)) return text;
  project.error('requires-python', 'pyproject-requires-python', `'${text}' is not a PEP 440 version specifier`, {
    hint: 'Write for example requires-python = ">=3.11"',
  });
  return undefined;
}

function readLicense(project: TableReader): { text: string | undefined; files: readonly string[] } {
  if (!isTomlTable(project.value('license'))) return { text: project.string('license'), files: [] };
  const table = project.tableAt('license');
  const file = table?.string('file');
  return { text: table?.string('text'), files: file === undefined ? [] : [file] };
}

function readTexts(parent: TableReader, key: string): ReadonlyMap<string, string> {
  const table = parent.tableAt(key);
  const texts = new Map<string, string>();
  for (const [name] of table?.entries() ?? []) {
    const text = table?.string(name);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

interface WrittenRequirement {
  readonly text: string;
  readonly requirement: NamedRequirement;
}

function readRequirements(table: TableReader, key: string): WrittenRequirement[] {
  const read: WrittenRequirement[] = [];
  (table.array(key) ?? []).forEach((item, index) => {
    if (typeof item !== 'string') {
      const message = `expected a string, found ${tomlTypeName(item)}`;
      table.findings.error('pyproject-requirement', message, table.at(key, index));
      return;
    }
    const requirement = parseRequirement(item);
    if (typeof requirement !== 'string') {
      read.push({ text: item, requirement });
      return;
    }
    const message = `'${item}' is not a requirement (PEP 508): ${requirement}`;
    const hint = 'Write for example "demo >=1.2" or "demo[extra]; python_version < \'3.12\'"';
    table.findings.error('pyproject-requirement', message, table.at(key, index), { hint });
  });
  return read;
}

function readBuildSystem(table: TableReader): BuildSystem {
  table.require('requires', 'Write requires = [...] with what the build needs (PEP 518)');
  const buildBackend = table.string('build-backend');
  if (buildBackend !== undefined && !/^[\w.]+(:[\w.]+)?$/u.test(buildBackend)) {
    table.error('build-backend', 'pyproject-build-backend', `'${buildBackend}' is not 'module' or 'module:object'`);
  }
  const backendPath = table.strings('backend-path') ?? [];
  backendPath.forEach((folder, index) => {
    if (!leadsOut(folder)) return;
    const message = `'${folder}' leads out of the project`;
    table.findings.error('pyproject-backend-path', message, table.at('backend-path', index));
  });
  return { requires: readRequirements(table, 'requires').map(({ text }) => text), buildBackend, backendPath };
}

async function checkBackendPath(folders: readonly string[], directory: string, table: TableReader): Promise<void> {
  for (const [index, folder] of folders.entries()) {
    if (leadsOut(folder) || (await fileKind(path.join(directory, folder))) === 'directory') continue;
    const message = `there is no folder '${folder}' in the project`;
    table.findings.error('pyproject-backend-path', message, table.at('backend-path', index), {
      hint: 'backend-path lists the folders that hold the build backend itself (PEP 517)',
    });
  }
}

function leadsOut(folder: string): boolean {
  const normalized = path.posix.normalize(folder.replaceAll('\\', '/'));
  return path.isAbsolute(folder) || normalized === '..' || normalized.startsWith('../');
}
