import path from 'node:path';
import { nearestWord, toPosix } from '../../support/index.js';
import { reportType, type TableReader } from '../toml/index.js';
import { completeSpec } from './complete.js';
import type { SpecContext } from './context.js';
import { type FieldName, readSpecFields } from './fields.js';
import { reanchored, resolveSourcePath } from './location.js';
import type { DependencyPool, DependencySpec, SpecFields } from './model.js';

/** Fields that only the pool may give. */
const exclusive = ['version', 'path', 'git', 'url'] as const;

const overridePrefix = 'cannot apply member overrides to inherited workspace dependency: ';

/**
 * Reads `{ workspace = true, ... }`: the entry of the pool, with the fields that stand beside the marker in place of its
 * own. Spec: manifest.md 5.
 *
 * @param ownKeys keys of the table that belong to no spec; they are known already
 */
export function readInheritedSpec(
  name: string,
  reader: TableReader,
  context: SpecContext,
  ownKeys: readonly string[] = [],
): DependencySpec | undefined {
  const before = context.findings.errorCount;
  const written = readSpecFields(reader, context);
  const entry = readMarker(reader, context, ownKeys) ? poolEntry(name, reader, context) : undefined;
  reader.finish();
  for (const field of exclusive) {
    if (!entry || !written.given.has(field)) continue;
    // In a table with more than a spec in it, the marker is what needs to be found.
    const marked = ownKeys.length > 0 ? 'workspace' : field;
    reader.error(marked, 'manifest-inherit', `\`${field}\` is mutually exclusive with \`workspace\``, {
      mark: 'key',
      hint: `Remove \`${field}\`, or give the whole spec here without \`workspace\``,
    });
  }
  if (!entry || !context.pool || context.findings.errorCount > before) return undefined;
  const fields = { ...anchored(entry, context.pool, context), ...written.fields };
  const given = new Set(Object.keys(fields) as FieldName[]);
  return completeSpec({ fields, given }, reader.path, context, overridePrefix);
}

/** Whether the marker is one; reports it otherwise. */
function readMarker(reader: TableReader, context: SpecContext, ownKeys: readonly string[]): boolean {
  const value = reader.value('workspace');
  const fail = (message: string, hint?: string): boolean => {
    reader.error('workspace', 'manifest-inherit', message, { hint });
    return false;
  };
  if (!context.allowWorkspace || !context.pool) {
    return fail('`workspace` inheritance is not supported in this table', 'Give the whole spec here');
  }
  if (typeof value !== 'boolean') {
    reportType(context.findings, value, 'a boolean', reader.at('workspace'));
    return false;
  }
  if (value) return true;
  return Object.keys(reader.table).some((key) => key !== 'workspace' && !ownKeys.includes(key))
    ? fail('`workspace = false` cannot be combined with other fields', 'Remove `workspace`')
    : fail('`workspace` cannot be false', 'Remove the entry: inheritance is opt-in');
}

function poolEntry(name: string, reader: TableReader, context: SpecContext): SpecFields | undefined {
  const { entries = new Map<string, SpecFields>(), malformed } = context.pool ?? {};
  const key = name.toLowerCase();
  const entry = entries.get(key);
  // What is wrong with a malformed entry is said where it stands.
  if (entry || malformed?.has(key)) return entry;
  const near = entries.size > 1000 ? undefined : nearestWord(key, entries.keys());
  reader.error(
    'workspace',
    'manifest-inherit',
    `the workspace does not define \`${name}\` in \`[workspace.dependencies]\``,
    {
      label: 'inherited here',
      hint: near ? `Did you mean '${near}'?` : `Add ${name} = "*" to [workspace.dependencies]`,
    },
  );
  return undefined;
}

/** The entry with its path as it is to be read from where it is inherited. */
function anchored(entry: SpecFields, pool: DependencyPool, context: SpecContext): SpecFields {
  if (entry.path === undefined) return entry;
  const inherited = context.absoluteInheritedPaths
    ? toPosix(resolveSourcePath(entry.path, pool.directory))
    : reanchored(entry.path, pool.directory, path.resolve(context.manifestDirectory));
  return { ...entry, path: inherited };
}
