import { isFlag } from '../../conda/index.js';
import { assembleLocation, readLocationFields, type SourceLocation } from '../spec/index.js';
import { isTomlTable, reportType, TableReader } from '../toml/index.js';
import { readBackend } from './backend.js';
import { jsonOf } from './config.js';
import type { PackageContext } from './context.js';
import type { BuildDefinition, JsonObject } from './model.js';

const hints: Readonly<Record<string, string>> = {
  number: "Did you mean 'build-number'?",
  variants: 'Variants stand in [workspace.build-variants]',
  dependencies: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
  requires: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
  script: 'The script of a build is up to the backend: see [package.build.config]',
};

/**
 * What a `build` table says, as far as it could be read: the sources also say which of the package's files can be
 * looked for, when other parts of the table are wrong.
 */
export interface BuildReading {
  readonly definition: BuildDefinition | undefined;
  readonly source: SourceLocation | undefined;
}

/** Reads `[package.build]`. Spec: manifest.md 3.3. */
export function readBuild(reader: TableReader, context: PackageContext): BuildReading {
  const backend = readBackend(reader, context);
  const source = readSource(reader, context);
  const config = readConfig(reader, true);
  const targetConfig = readTargets(reader.tableAt('target'));
  const buildNumber = readBuildNumber(reader);
  const buildStringPrefix = readBuildStringPrefix(reader);
  const flags = readMatching(reader, 'flags', isFlag, 'build flag', flagHint);
  const secrets = readMatching(reader, 'secrets', isVariableName, 'name of an environment variable', secretHint);
  reader.finish(hints);
  const definition = backend && {
    backend,
    ...(source && { source }),
    ...(config && { config }),
    targetConfig,
    ...(buildNumber !== undefined && { buildNumber }),
    ...(buildStringPrefix !== undefined && { buildStringPrefix }),
    flags,
    secrets: [...new Set(secrets)].sort(),
  };
  return { definition, source };
}

const flagHint = 'Flags have lower-case letters, digits and underscores, also after one colon: "blas:mkl"';
const secretHint = 'List names, not values';

function readSource(build: TableReader, context: PackageContext): SourceLocation | undefined {
  const value = build.value('source');
  if (value === undefined) return undefined;
  if (context.inlineName !== undefined) {
    build.error(
      'source',
      'manifest-inline-package',
      'an inline package definition cannot set `build.source`; its source is the location of the dependency',
      { mark: 'key', hint: 'Remove `source`' },
    );
    return undefined;
  }
  if (!isTomlTable(value)) {
    build.typeError(
      'source',
      'a table',
      typeof value === 'string' ? `Write source = { path = "${value}" }` : undefined,
    );
    return undefined;
  }
  const reader = new TableReader(context.findings, value, build.at('source'));
  const written = readLocationFields(reader);
  reader.finish({ version: 'The version of the package stands in [package]' });
  const fail = (message: string, hint?: string): undefined => {
    context.findings.error('manifest-build-source', message, reader.path, { hint });
    return undefined;
  };
  if (written.given.has('lfs')) return fail('`lfs` is not supported for build sources', 'Remove `lfs`');
  const location = assembleLocation(written);
  if ('kind' in location) {
    if (location.kind === 'path' && written.given.has('subdirectory')) {
      reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git` or `url`', {
        mark: 'key',
        hint: 'Add it to the path',
      });
    }
    return Object.keys(written.fields).length === written.given.size ? location : undefined;
  }
  // A location that is there but malformed has been reported.
  if (written.given.size === Object.keys(written.fields).length) {
    for (const { message, hint } of location) fail(message, hint);
  }
  return undefined;
}

/** Reads `config`, or `configuration`, as it was called until 2025. */
function readConfig(reader: TableReader, warns: boolean): JsonObject | undefined {
  const table = reader.tableAt('config');
  if (table || reader.has('config')) return table && jsonOf(table.table, table.path, reader.findings);
  if (!reader.has('configuration')) return undefined;
  const old = reader.tableAt('configuration');
  if (warns) {
    reader.warning('configuration', 'manifest-deprecated', '`configuration` is deprecated, use `config` instead', {
      mark: 'key',
      hint: 'Rename it to `config`',
    });
  }
  return old && jsonOf(old.table, old.path, reader.findings);
}

/** Reads `[package.build.target.<selector>.config]`. */
function readTargets(reader: TableReader | undefined): Map<string, JsonObject> {
  const targets = new Map<string, JsonObject>();
  const firstKeys = new Map<string, string>();
  for (const [key, value] of reader?.entries() ?? []) {
    const { findings } = reader as TableReader;
    const at = (reader as TableReader).at(key);
    const selector = key === 'osx' ? 'macos' : key;
    const first = firstKeys.get(selector);
    if (key.includes('*') || key.includes('(')) {
      const what = key.includes('*') ? `the wildcard target selector '${key}'` : `the expression selector '${key}'`;
      findings.error('manifest-target-selector', `${what} is not supported in build targets`, at, {
        mark: 'key',
        hint: 'Name a platform such as linux-64, or one of unix, linux, macos, win',
      });
    } else if (first !== undefined) {
      findings.error('manifest-duplicate', `duplicate key: \`${key}\``, at, {
        mark: 'key',
        label: 'duplicate defined here',
        related: [{ path: (reader as TableReader).at(first), mark: 'key', message: 'first defined here' }],
        hint: '`osx` and `macos` are the same',
      });
    }
    firstKeys.set(selector, key);
    if (!isTomlTable(value)) {
      reportType(findings, value, 'a table', at);
      continue;
    }
    const table = new TableReader(findings, value, at);
    const config = readConfig(table, false);
    table.finish({ dependencies: 'Dependencies of some platforms stand in [package.host-dependencies."if(linux)"]' });
    if (config) targets.set(selector, config);
  }
  return targets;
}

function readBuildNumber(reader: TableReader): number | undefined {
  const number = reader.integer('build-number');
  if (number === undefined || (number >= 0 && Number.isSafeInteger(number))) return number;
  reader.error('build-number', 'manifest-build-number', `the build number ${number} is out of range`, {
    hint: 'It is a whole number from 0 on',
  });
  return undefined;
}

/** It becomes a part of the file name of the package. */
function readBuildStringPrefix(reader: TableReader): string | undefined {
  const prefix = reader.string('build-string-prefix');
  if (prefix === undefined || /^[A-Za-z0-9_.+]+$/.test(prefix)) return prefix;
  reader.error('build-string-prefix', 'manifest-build-string', `'${prefix}' cannot begin a build string`, {
    hint: 'Build strings have letters, digits, underscores, dots and plus signs',
  });
  return undefined;
}

const isVariableName = (text: string): boolean => /^[^=\0]+$/.test(text);

/** Items that are not valid are reported and left out. */
function readMatching(
  reader: TableReader,
  key: string,
  isValid: (text: string) => boolean,
  what: string,
  hint: string,
): string[] {
  const items = reader.array(key) ?? [];
  return items.flatMap((item, index): string[] => {
    if (typeof item !== 'string') {
      reportType(reader.findings, item, 'a string', reader.at(key, index));
      return [];
    }
    if (isValid(item)) return [item];
    reader.findings.error('manifest-build', `'${item}' is not a valid ${what}`, reader.at(key, index), { hint });
    return [];
  });
}
