import { unknownPlatformMessage } from '../../conda/index.js';
import { isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import type { WorkspaceContext } from './context.js';
import type { FeatureTarget, TargetSelector, WorkspacePlatform } from './model.js';
import { platformHint } from './platforms.js';
import { parseSelector, selectorMatches } from './selector.js';
import { conditionOf, readTargetTables } from './target-tables.js';

/** Reads a `target` table of the root, a feature or an environment. */
export function readTargets(
  reader: TableReader | undefined,
  legacyTables: boolean,
  platforms: readonly WorkspacePlatform[],
  context: WorkspaceContext,
): FeatureTarget[] {
  return readSelected(reader, platforms, context, (table, selector) => {
    const tables = readTargetTables(table, { legacyTables, selector: selector.text }, context);
    table.finish({ 'run-dependencies': runDependenciesHint });
    return { selector, tables };
  });
}

export const runDependenciesHint =
  'Packages that are needed when a package runs belong into [package.run-dependencies], those of the environment into [dependencies]';

/**
 * Reads each entry of a table whose keys are target selectors. A selector that fits no platform is a warning.
 *
 * @param platforms those the tables can be for
 */
export function readSelected<T>(
  reader: TableReader | undefined,
  platforms: readonly WorkspacePlatform[],
  context: Pick<WorkspaceContext, 'findings' | 'platforms'>,
  read: (table: TableReader, selector: TargetSelector) => T,
): T[] {
  const names = new Set([...context.platforms, ...platforms].map(({ name }) => name));
  return (reader?.entries() ?? []).flatMap(([text, value]): T[] => {
    const at = (reader as TableReader).at(text);
    const selector = readSelector(text, names, at, context);
    if (!isTomlTable(value)) {
      context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at);
      return [];
    }
    if (selector && !platforms.some((platform) => selectorMatches(selector, platform))) {
      context.findings.warning(
        'manifest-unused-target',
        `The target selector '${text}' does not match any of the platforms ${platforms.length > 0 ? platforms.map(({ name }) => `'${name}'`).join(', ') : '(there are none)'}`,
        at,
        { mark: 'key', hint: `Add a platform that '${text}' matches to the platforms, or remove the table` },
      );
    }
    // The content is read even when its selector is wrong, to show all errors at once.
    const result = read(new TableReader(context.findings, value, at), selector ?? { kind: 'name', text });
    return selector ? [result] : [];
  });
}

function readSelector(
  text: string,
  names: ReadonlySet<string>,
  at: TomlPath,
  context: Pick<WorkspaceContext, 'findings'>,
): TargetSelector | undefined {
  if (text.includes('(')) {
    const inner = /^if\((.*)\)$/.exec(text)?.[1]?.trim();
    context.findings.error(
      'manifest-target-selector',
      `\`${text}\` is not a valid target selector. Expression selectors (\`if(...)\`) are only supported inside the \`[package]\` dependency tables`,
      at,
      {
        mark: 'key',
        hint:
          inner && conditionOf(inner) === inner
            ? `Write [target.${inner}]`
            : 'Name a platform, such as [target.linux-64], or a family: unix, linux, osx, win',
      },
    );
    return undefined;
  }
  const selector = parseSelector(text, names);
  if (!selector) {
    context.findings.error('manifest-target-selector', unknownPlatformMessage(text), at, {
      mark: 'key',
      hint: platformHint(text, ['unix', 'linux', 'osx', 'win', ...names]),
    });
  }
  return selector;
}
