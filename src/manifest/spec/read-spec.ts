import { isTomlTable, reportType, TableReader, type TomlPath } from '../toml/index.js';
import { completeSpec, placedSpec } from './complete.js';
import type { SpecContext } from './context.js';
import { readSpecFields } from './fields.js';
import { readInheritedSpec } from './inherit.js';
import { type DependencySpec, isSourceSpec, type PackageDependencySpec } from './model.js';
import { pinKeys, readPinSpec } from './pin.js';
import { readVersionSpec } from './version-text.js';

/** Hints for keys that people write in a spec. */
export const specHints: Readonly<Record<string, string>> = {
  build_number: "Did you mean 'build-number'?",
  build_string: "Did you mean 'build'?",
  'build-string': "Did you mean 'build'?",
  ref: "Did you mean 'rev', 'tag' or 'branch'?",
  commit: "Did you mean 'rev'?",
  subdirectories: "Did you mean 'subdirectory'?",
  editable: '`editable` is for [pypi-dependencies]',
  index: '`index` is for [pypi-dependencies]; conda packages have a `channel`',
  'env-markers': '`env-markers` is for [pypi-dependencies]; a condition of a conda package is `when`',
};

/**
 * Reads the value of one entry of a dependency table: a version, or a table of fields. What is wrong goes to the
 * findings. Spec: manifest.md 4.
 *
 * @param name of the package, as written
 * @param path of the value
 */
export function readDependencySpec(
  name: string,
  value: unknown,
  path: TomlPath,
  context: SpecContext,
): PackageDependencySpec | undefined {
  if (typeof value === 'string') {
    const version = readVersionSpec(value, path, context.findings);
    return version && { kind: 'version', version };
  }
  if (!isTomlTable(value)) {
    reportSpecType(name, value, path, context);
    return undefined;
  }
  const reader = new TableReader(context.findings, value, path);
  if (pinKeys.some((key) => reader.has(key))) return readPinSpec(name, reader, context);
  const inline = context.onInlinePackage && reader.has('package') ? reader.value('package') : undefined;
  const read = reader.has('workspace') ? readInheritedSpec(name, reader, context) : readSpecTable(reader, context);
  const spec = read && placedSpec(name, read, path, context);
  if (inline !== undefined) {
    context.onInlinePackage?.({ name, value: inline, path: reader.at('package'), spec });
  }
  return spec;
}

/** Reports a value that is neither text nor a table. */
export function reportSpecType(name: string, value: unknown, path: TomlPath, context: SpecContext): void {
  const hint = typeof value === 'number' ? `Put it in quotes: ${name} = "${value}.*"` : undefined;
  reportType(context.findings, value, 'a string or a table', path, hint);
}

function readSpecTable(reader: TableReader, context: SpecContext): DependencySpec | undefined {
  const written = readSpecFields(reader, context);
  const before = context.findings.errorCount;
  reader.finish(specHints);
  // A table with nothing but unknown keys has been reported enough.
  if (written.given.size === 0 && context.findings.errorCount > before) return undefined;
  const spec = completeSpec(written, reader.path, context);
  if (!spec) return undefined;
  if (written.given.has('subdirectory') && !(isSourceSpec(spec) && spec.kind !== 'path')) {
    reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git`', {
      mark: 'key',
      hint: spec.kind === 'path' ? 'Add it to the path' : 'Remove it',
    });
  }
  return spec;
}
