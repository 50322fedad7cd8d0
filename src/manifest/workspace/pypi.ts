import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import { markerProblem } from './markers.js';
import { isPypiName, normalizePypiName } from './names.js';
import { versionSpecifiersProblem } from './pep440.js';
import type { PypiRequirement } from './pypi-model.js';
import { readUrl } from './values.js';

/** Reads a `[pypi-dependencies]` table into requirements by normalised name. Spec: manifest.md 2.10. */
export function readPypiDependencies(reader: TableReader | undefined): Map<string, PypiRequirement> {
  const requirements = new Map<string, PypiRequirement>();
  const written = new Map<string, string>();
  for (const [key, value] of reader?.entries() ?? []) {
    const { findings } = reader as TableReader;
    const path = (reader as TableReader).at(key);
    if (!isPypiName(key)) {
      findings.error('manifest-package-name', `'${key}' is not a valid PyPI package name`, path, {
        mark: 'key',
        hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
      });
    }
    const name = normalizePypiName(key);
    const first = written.get(name);
    if (first !== undefined) {
      findings.error('manifest-duplicate', `duplicate key: \`${key}\``, path, {
        mark: 'key',
        label: 'duplicate defined here',
        related: [{ path: (reader as TableReader).at(first), mark: 'key', message: 'first defined here' }],
        hint: `PyPI takes '${first}' and '${key}' for one name`,
      });
    }
    written.set(name, first ?? key);
    const requirement = readPypiRequirement(value, path, findings);
    if (requirement) requirements.set(name, requirement);
  }
  return requirements;
}

/** Reads one requirement: text of PEP 440 specifiers, `*`, or a table. */
export function readPypiRequirement(value: unknown, path: TomlPath, findings: Findings): PypiRequirement | undefined {
  if (typeof value === 'string') {
    return checkVersion(value, path, findings)
      ? { kind: 'version', version: normalVersion(value), extras: [] }
      : undefined;
  }
  if (!isTomlTable(value)) {
    findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(value)}`, path);
    return undefined;
  }
  return readTable(new TableReader(findings, value, path));
}

const normalVersion = (text: string): string => (text.trim() === '*' ? '*' : text.trim());

function checkVersion(text: string, path: TomlPath, findings: Findings): boolean {
  if (text.trim() === '*') return true;
  const location = likelyLocation(text);
  const problem = versionSpecifiersProblem(text);
  if (problem === undefined) return true;
  findings.error(
    'manifest-pypi-version',
    location
      ? `expected a version, but '${text}' looks like a ${location}`
      : `invalid PyPI version '${text}': ${problem}`,
    path,
    { hint: location ? `Write { ${location} = "${text}" }` : 'Write for example ">=1.2,<2" or "*"' },
  );
  return false;
}

function likelyLocation(text: string): 'path' | 'git' | 'url' | undefined {
  if (/^(?:[./\\]|~\/)/.test(text)) return 'path';
  if (text.includes('git')) return 'git';
  return text.includes('://') ? 'url' : undefined;
}

const references = ['branch', 'tag', 'rev'] as const;

function readTable(reader: TableReader): PypiRequirement | undefined {
  const { findings, path } = reader;
  const version = reader.string('version');
  const extras = reader.strings('extras') ?? [];
  const location = reader.string('path');
  const editable = reader.boolean('editable');
  const git = reader.has('git') ? readUrl(reader, 'git') : reader.string('git');
  const given = references.flatMap((kind) => {
    const text = reader.string(kind);
    return text === undefined ? [] : [{ kind, value: text }];
  });
  const lfs = reader.boolean('lfs');
  const url = reader.has('url') ? readUrl(reader, 'url') : reader.string('url');
  const subdirectory = reader.string('subdirectory');
  const index = reader.has('index') ? readUrl(reader, 'index') : reader.string('index');
  const envMarkers = reader.string('env-markers');
  reader.finish();

  extras.forEach((extra, at) => {
    if (!isPypiName(extra))
      findings.error('manifest-package-name', `'${extra}' is not a valid extra`, reader.at('extras', at));
  });
  const problem = envMarkers === undefined ? undefined : markerProblem(envMarkers);
  if (problem !== undefined) {
    reader.error('env-markers', 'manifest-pypi-marker', `invalid environment marker: ${problem}`, {
      hint: `Write for example env-markers = "sys_platform == 'win32'"`,
    });
  }
  const fail = (message: string, hint?: string): undefined =>
    findings.error('manifest-pypi-requirement', message, path, { hint }) as undefined;
  const locations = (['git', 'path', 'url'] as const).filter((key) => reader.has(key));
  if (given.length > 0 && !reader.has('git'))
    return fail('`branch`, `rev`, and `tag` are only valid when `git` is specified');
  if (given.length > 1) return fail('only one of `branch`, `rev`, or `tag` can be specified');
  if (locations.length > 1) return fail('only one of `url`, `path`, or `git` can be specified');
  const [only] = locations;
  if (only && reader.has('version')) {
    return fail(
      `\`version\` cannot be used with \`${only}\``,
      'The location alone decides the version; remove `version`',
    );
  }
  if (only && reader.has('index'))
    return fail(`\`index\` cannot be used with \`${only}\``, '`index` is for packages taken by version');

  const common = { extras: extras.map(normalizePypiName), ...(envMarkers !== undefined && { envMarkers }) };
  const where = subdirectory === undefined ? {} : { subdirectory };
  switch (only) {
    case 'path':
      return location === undefined
        ? undefined
        : { kind: 'path', path: location, ...(editable !== undefined && { editable }), ...common };
    case 'git':
      return git === undefined
        ? undefined
        : {
            kind: 'git',
            git,
            ...(given[0] && { reference: given[0] }),
            ...(lfs !== undefined && { lfs }),
            ...where,
            ...common,
          };
    case 'url':
      return url === undefined ? undefined : { kind: 'url', url, ...where, ...common };
    default:
      if (version !== undefined && !checkVersion(version, reader.at('version'), findings)) return undefined;
      return {
        kind: 'version',
        version: normalVersion(version ?? '*'),
        ...(index !== undefined && { index }),
        ...common,
      };
  }
}
