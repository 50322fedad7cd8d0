import { isTomlTable, TableReader } from '../toml/index.js';
import { completeSpec, previewHint } from './complete.js';
import type { SpecContext } from './context.js';
import { readSpecFields } from './fields.js';
import type { DependencyPool, SpecFields } from './model.js';
import { pinKeys, readPinSpec } from './pin.js';
import { reportSpecType, specHints } from './read-spec.js';
import { readEntries, type WrittenEntry } from './table.js';
import { readVersionSpec } from './version-text.js';

export interface PoolContext extends Pick<SpecContext, 'findings' | 'pixiBuild'> {
  /** Absolute directory of the workspace. */
  readonly directory: string;
}

/** Reads `[workspace.dependencies]`. Spec: manifest.md 5. */
export function readPool(reader: TableReader | undefined, context: PoolContext): DependencyPool {
  const specContext: SpecContext = {
    findings: context.findings,
    manifestDirectory: context.directory,
    pixiBuild: context.pixiBuild,
    pool: undefined,
    tableName: '[workspace.dependencies]',
    allowSource: true,
    allowPins: 'never',
    allowWorkspace: false,
  };
  const entries = new Map<string, SpecFields>();
  const malformed = new Set<string>();
  for (const entry of reader ? readEntries(reader, specContext) : []) {
    const fields = readPoolEntry(entry, specContext);
    if (!entry.usable) continue;
    if (fields) entries.set(entry.name.toLowerCase(), fields);
    else malformed.add(entry.name.toLowerCase());
  }
  return { directory: context.directory, entries, malformed };
}

function readPoolEntry({ name, value, path }: WrittenEntry, context: SpecContext): SpecFields | undefined {
  if (typeof value === 'string') {
    const version = readVersionSpec(value, path, context.findings);
    return version && { version };
  }
  if (!isTomlTable(value)) {
    reportSpecType(name, value, path, context);
    return undefined;
  }
  const reader = new TableReader(context.findings, value, path);
  if (pinKeys.some((key) => reader.has(key))) {
    readPinSpec(name, reader, context);
    return undefined;
  }
  const before = context.findings.errorCount;
  const written = readSpecFields(reader, context);
  reader.finish({ ...specHints, workspace: 'The pool is what others inherit from: give the whole spec here' });
  if (written.given.size > 0 || context.findings.errorCount === before) completeSpec(written, path, context);
  // As in pixi, also for the path of a package file; and for `url` only where it is used.
  if (!context.pixiBuild && (written.given.has('path') || written.given.has('git'))) {
    context.findings.error(
      'manifest-source',
      "conda source dependencies are not allowed without enabling the 'pixi-build' preview flag",
      path,
      { label: 'source dependency specified here', hint: previewHint },
    );
  }
  return context.findings.errorCount === before ? written.fields : undefined;
}
