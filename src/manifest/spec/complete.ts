import type { TomlPath } from '../toml/index.js';
import { assembleSpec } from './assemble.js';
import type { SpecContext } from './context.js';
import type { WrittenFields } from './fields.js';
import { type DependencySpec, isSourceSpec } from './model.js';

/**
 * Makes a spec of the fields of a table and reports what keeps them from being one.
 *
 * @param path of the table
 * @param prefix of the messages
 */
export function completeSpec(
  written: WrittenFields,
  path: TomlPath,
  context: Pick<SpecContext, 'findings'>,
  prefix = '',
): DependencySpec | undefined {
  const spec = assembleSpec(written);
  if ('kind' in spec) return Object.keys(written.fields).length === written.given.size ? spec : undefined;
  for (const { message, hint } of spec) context.findings.error('manifest-spec', prefix + message, path, { hint });
  return undefined;
}

/** What to do about sources where they are not enabled. */
export const previewHint =
  'Enable it with preview = ["pixi-build"] in [workspace], as `pixi workspace preview add pixi-build` does';

/**
 * Reports a spec that cannot stand in its table.
 *
 * @returns the spec, or undefined when it was reported
 */
export function placedSpec(
  name: string,
  spec: DependencySpec,
  path: TomlPath,
  context: SpecContext,
): DependencySpec | undefined {
  const before = context.findings.errorCount;
  const report = (message: string, hint: string, label?: string): void =>
    context.findings.error('manifest-source', message, path, { hint, label });
  const source = isSourceSpec(spec);
  if (context.runExports && (spec.kind === 'url' || spec.kind === 'archive-url')) {
    report('url specs are not supported in `[package.run-exports]`', 'Use a version, `path` or `git`');
  } else if (context.runExports && spec.kind === 'archive-path') {
    report(
      'paths to package archives are not supported in `[package.run-exports]`',
      'Use a version, the path of a directory, or `git`',
    );
  } else if (context.runExports === 'constraints' && source) {
    report('source specs are not supported in run-export constraints', 'Use a version');
  } else if (source && !context.allowSource) {
    report(
      `source specifications are not supported in \`${context.tableName}\`, but '${name}' is a source specification`,
      'Constraints concern packages out of channels: give a version',
    );
  } else if (source && !context.pixiBuild) {
    report(
      "conda source dependencies are not allowed without enabling the 'pixi-build' preview flag",
      previewHint,
      'source dependency specified here',
    );
  } else if (spec.kind === 'url') {
    report(
      'source dependencies by `url` are not supported',
      'Use `git` or `path`; the url of a .conda or .tar.bz2 file is a package that exists already',
    );
  }
  return context.findings.errorCount === before ? spec : undefined;
}
