import { parsePlatform, unknownPlatformMessage } from '../../conda/index.js';
import { isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import { readChannels } from './channels.js';
import type { WorkspaceContext } from './context.js';
import type { Feature, SystemRequirements, WorkspacePlatform } from './model.js';
import { plainPlatform, platformHint } from './platforms.js';
import { readPypiOptions } from './pypi-options.js';
import { readSystemRequirements } from './system-requirements.js';
import { readTargetTables } from './target-tables.js';
import { readTargets, runDependenciesHint } from './targets.js';

export const channelPriorities = ['strict', 'flexible', 'disabled'] as const;
export const solveStrategies = ['highest', 'lowest', 'lowest-direct'] as const;

/** Hints for keys that people look for in a feature, at the root, or in an environment. */
export const featureHints: Readonly<Record<string, string>> = {
  'run-dependencies': runDependenciesHint,
  'run-constraints':
    'Constraints of a package belong into [package.run-constraints], those of an environment into [constraints]',
};

/** Reads the `feature` table. Spec: manifest.md 2.8. */
export function readFeatures(reader: TableReader | undefined, context: WorkspaceContext): Feature[] {
  return (reader?.entries() ?? []).flatMap(([name, value]): Feature[] => {
    const at = (reader as TableReader).at(name);
    if (name === 'default') {
      context.findings.error(
        'manifest-reserved-feature',
        "The feature 'default' is reserved and cannot be redefined",
        at,
        {
          mark: 'key',
          hint: 'The tables at the root of the manifest are the default feature: move the entries there',
        },
      );
    }
    if (!isTomlTable(value)) {
      context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at);
      return [];
    }
    const table = new TableReader(context.findings, value, at);
    const feature = readFeatureContent(table, name, true, context);
    table.finish(featureHints);
    return name === 'default' ? [] : [feature];
  });
}

/**
 * Reads what makes a feature, out of its own table or out of an environment that holds it. Does not finish the reader.
 *
 * @param legacyTables whether the deprecated tables may stand here
 */
export function readFeatureContent(
  reader: TableReader,
  name: string,
  legacyTables: boolean,
  context: WorkspaceContext,
): Feature {
  const platforms = readFeaturePlatforms(reader, name, context);
  const usable = platforms
    ? context.platforms.filter((platform) => platforms.includes(platform.name))
    : context.platforms;
  const systemRequirements = legacyTables ? readDeprecatedRequirements(reader, context) : undefined;
  return {
    name,
    platforms,
    channels: readChannels(reader, context.directory),
    channelPriority: reader.word('channel-priority', channelPriorities),
    solveStrategy: reader.word('solve-strategy', solveStrategies),
    systemRequirements,
    pypiOptions: readPypiOptions(reader.tableAt('pypi-options')),
    base: readTargetTables(reader, { legacyTables, selector: undefined }, context),
    targets: readTargets(reader.tableAt('target'), legacyTables, usable, context),
  };
}

/** Reads `[system-requirements]` with the warning that it is deprecated. */
export function readDeprecatedRequirements(
  reader: TableReader,
  context: WorkspaceContext,
): SystemRequirements | undefined {
  const table = reader.tableAt('system-requirements');
  if (!table) return undefined;
  reader.warning('system-requirements', 'manifest-deprecated', '`system-requirements` is deprecated', {
    mark: 'key',
    hint: 'Say it where the platform is declared, as in platforms = [{ platform = "linux-64", glibc = "2.28" }]',
  });
  if (context.platforms.some(({ declaredVirtualPackages }) => declaredVirtualPackages.length > 0)) {
    reader.error(
      'system-requirements',
      'manifest-system-requirements',
      '`system-requirements` cannot be used together with platforms that declare virtual packages',
      {
        mark: 'key',
        hint: 'Move them into the tables of `platforms`',
      },
    );
  }
  return readSystemRequirements(table);
}

function readFeaturePlatforms(reader: TableReader, feature: string, context: WorkspaceContext): string[] | undefined {
  const names: string[] = [];
  const items = reader.array('platforms');
  items?.forEach((item, index) => {
    const at = reader.at('platforms', index);
    if (typeof item !== 'string') {
      context.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, at, {
        hint: isTomlTable(item) ? 'Declare the platform in [workspace] and give its name here' : undefined,
      });
    } else if (names.includes(item)) {
      context.findings.error('manifest-duplicate', `duplicate key: \`${item}\``, at, {
        label: 'duplicate defined here',
        related: [{ path: reader.at('platforms', names.indexOf(item)), mark: 'value', message: 'first defined here' }],
      });
    } else if (isUsable(item, feature, at, context)) {
      names.push(item);
    }
  });
  return items && names;
}

/** Whether a feature may name this platform. A plain subdir that the workspace lacks joins it, as with pixi 0.77. */
function isUsable(name: string, feature: string, at: TomlPath, context: WorkspaceContext): boolean {
  const declared: readonly WorkspacePlatform[] = context.platforms;
  if (declared.some((platform) => platform.name === name)) return true;
  const subdir = parsePlatform(name);
  const allPlain = declared.every((platform) => platform.name === platform.subdir);
  if (subdir !== undefined && allPlain) {
    context.bringIn(plainPlatform(subdir));
    return true;
  }
  const known = declared.map((platform) => platform.name).join(', ');
  context.findings.error(
    'manifest-feature-platform',
    subdir !== undefined
      ? `feature '${feature}' references platform '${name}', which the workspace does not declare`
      : `feature '${feature}' references platform '${name}' which is neither declared in the workspace nor a valid conda subdir: ${unknownPlatformMessage(name)}`,
    at,
    {
      hint: [
        platformHint(
          name,
          declared.map((platform) => platform.name),
        ),
        `the workspace declares: ${known || 'none'}`,
      ]
        .filter(Boolean)
        .join('; '),
    },
  );
  return false;
}
