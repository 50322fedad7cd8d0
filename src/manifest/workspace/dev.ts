import { isTomlTable, TableReader, tomlTypeName } from '../toml/index.js';
import type { WorkspaceContext } from './context.js';
import type { DevSource } from './model.js';
import { readUrl } from './values.js';

const keys = ['path', 'git', 'url'] as const;
const references = ['branch', 'tag', 'rev'] as const;

/** Reads a `dev` table: packages whose dependencies are installed, but not they themselves. Spec: manifest.md 2.7. */
export function readDevSources(
  reader: TableReader | undefined,
  context: Pick<WorkspaceContext, 'findings'>,
): ReadonlyMap<string, DevSource> {
  const sources = new Map<string, DevSource>();
  for (const [name, value] of reader?.entries() ?? []) {
    const at = (reader as TableReader).at(name);
    if (!isTomlTable(value)) {
      context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at, {
        hint: 'A development dependency is a location: { path = "..." }, { git = "..." } or { url = "..." }',
      });
      continue;
    }
    const source = readDevSource(new TableReader(context.findings, value, at));
    if (!source) continue;
    sources.set(name.toLowerCase(), source);
  }
  return sources;
}

function readDevSource(reader: TableReader): DevSource | undefined {
  const path = reader.string('path');
  const git = readUrl(reader, 'git');
  const url = readUrl(reader, 'url');
  const given = references.flatMap((kind) => {
    const value = reader.string(kind);
    return value === undefined ? [] : [{ kind, value }];
  });
  const subdirectory = reader.string('subdirectory');
  const md5 = reader.string('md5');
  const sha256 = reader.string('sha256');
  const lfs = reader.boolean('lfs');
  const known = reader.finish();

  const fail = (message: string): undefined =>
    reader.findings.error('manifest-dev', `failed to parse dev dependency: ${message}`, reader.path) as undefined;
  const locations = keys.filter((key) => reader.has(key));
  // Next to a misspelt key a location that is missing says nothing new.
  if (locations.length === 0 && !known) return undefined;
  if (locations.length === 0) return fail('must specify one of path, url, or git');
  if (locations.length > 1) return fail('only one of `url`, `path`, or `git` can be specified');
  if (locations[0] !== 'git' && (given.length > 0 || reader.has('lfs'))) {
    return fail('`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified');
  }
  if (locations[0] !== 'url' && (reader.has('md5') || reader.has('sha256'))) {
    return fail('`md5` and `sha256` are only valid when `url` is specified');
  }
  if (given.length > 1) return fail('only one of `branch`, `rev`, or `tag` can be specified');
  const where = subdirectory === undefined ? {} : { subdirectory };
  if (path !== undefined) return { kind: 'path', path, ...where };
  if (git !== undefined) {
    return { kind: 'git', git, ...(given[0] && { reference: given[0] }), ...(lfs !== undefined && { lfs }), ...where };
  }
  if (url === undefined) return undefined;
  return { kind: 'url', url, ...(md5 !== undefined && { md5 }), ...(sha256 !== undefined && { sha256 }), ...where };
}
