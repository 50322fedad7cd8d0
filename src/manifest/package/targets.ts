import { isTomlTable, reportType, TableReader, type TomlPath } from '../toml/index.js';
import { dependencyPlaces, readExtraDependencies } from './dependencies.js';
import { readUnconditionalTable, type TablesContext } from './tables.js';

/**
 * Reads `[package.target.<selector>]`, which `if(...)` has replaced: each becomes a condition. Comes after the other
 * tables, whose conditions it may not repeat. Spec: manifest.md 3.4.
 */
export function readPackageTargets(reader: TableReader | undefined, context: TablesContext): void {
  for (const [selector, value] of reader?.entries() ?? []) {
    const { findings } = context.package;
    const at = (reader as TableReader).at(selector);
    if (!isTomlTable(value)) {
      reportType(findings, value, 'a table', at);
      continue;
    }
    const usable = checkSelector(selector, value, at, context);
    const table = new TableReader(findings, value, at);
    const expression = expressionOf(selector);
    const tables = context.collector.when(usable ? expression : `target ${selector}`, at);
    for (const [key, place] of Object.entries(dependencyPlaces)) {
      const content = table.tableAt(key);
      if (content) readUnconditionalTable(content, place, tables, context);
    }
    readExtraDependencies(table, (content, place) => readUnconditionalTable(content, place, tables, context));
    table.finish({
      'run-exports': `Run exports of some platforms stand in [package.run-exports.weak."if(${expression})"]`,
      config: `The configuration of the backend stands in [package.build.target.${selector}.config]`,
      dependencies: 'A package has build-dependencies, host-dependencies and run-dependencies',
    });
  }
}

/** The expression that is true where a selector matches. */
function expressionOf(selector: string): string {
  if (selector === 'macos') return 'osx';
  if (/^(?:unix|linux|win|osx)$/.test(selector)) return selector;
  return `host_platform == '${selector.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Whether the selector is one; warns that it is deprecated. */
function checkSelector(
  selector: string,
  content: { readonly [key: string]: unknown },
  at: TomlPath,
  { package: around, collector }: TablesContext,
): boolean {
  const expression = expressionOf(selector);
  const fail = (message: string, hint: string, related?: TomlPath): boolean => {
    around.findings.error('manifest-target-selector', message, at, {
      mark: 'key',
      hint,
      related: related && [{ path: related, mark: 'key', message: 'first defined here' }],
    });
    return false;
  };
  const first = Object.keys(content)[0] ?? 'run-dependencies';
  if (selector.includes('(')) {
    const message = `\`${selector}\` is not a valid target selector`;
    return fail(message, `Put the expression into the table: [package.${first}."${selector}"]`);
  }
  if (selector.includes('*')) {
    const message = `the wildcard target selector '${selector}' is not supported in package targets`;
    return fail(message, `Use an expression: [package.${first}."if(host_platform == 'linux-64')"]`);
  }
  const repeated = collector.firstKey(expression);
  if (repeated) {
    const message = `duplicate condition: \`target.${selector}\` means the same as \`if(${expression})\``;
    return fail(message, `Put its content below "if(${expression})"`, repeated);
  }
  around.findings.warning('manifest-deprecated', '`[package.target]` is deprecated, use `if(...)` instead', at, {
    mark: 'key',
    hint: `Write [package.${first}."if(${expression})"]`,
  });
  return true;
}
