import { messageOf, nearestWord, PixiBuildError } from '../../support/index.js';
import { isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import type { WorkspaceContext } from './context.js';
import { featureHints, readFeatureContent } from './features.js';
import type { Environment, Feature } from './model.js';
import { isEnvironmentName, reportEnvironmentName } from './names.js';
import type { PypiOptions } from './pypi-model.js';
import { PypiOptionsConflict, unitePypiOptions } from './pypi-options.js';
import { uniteSystemRequirements } from './system-requirements.js';
import { compareVersionTexts } from './values.js';

const ownKeys = ['features', 'solve-group', 'no-default-feature'];

interface WrittenEnvironment extends Environment {
  /** Where to mark what is wrong with its features together. */
  readonly path: TomlPath;
}

/** Reads the `environments` table. Spec: manifest.md 2.8. */
export function readEnvironments(
  reader: TableReader | undefined,
  features: ReadonlyMap<string, Feature>,
  workspacePypiOptions: PypiOptions | undefined,
  context: WorkspaceContext,
): Map<string, Environment> {
  const environments = new Map<string, Environment>();
  environments.set('default', {
    name: 'default',
    features: [],
    inline: undefined,
    noDefaultFeature: false,
    solveGroup: undefined,
  });
  for (const [name, value] of reader?.entries() ?? []) {
    const at = (reader as TableReader).at(name);
    if (!isEnvironmentName(name)) reportEnvironmentName(name, at, context.findings, 'key');
    const written = readEnvironment(name, value, at, features, context);
    if (!written) continue;
    const { path, ...environment } = written;
    checkTogether(environment, path, features, workspacePypiOptions, context);
    environments.set(name, environment);
  }
  return environments;
}

function readEnvironment(
  name: string,
  value: unknown,
  at: TomlPath,
  features: ReadonlyMap<string, Feature>,
  context: WorkspaceContext,
): WrittenEnvironment | undefined {
  if (Array.isArray(value)) {
    const listed = readFeatureList(value, at, false, features, context);
    return { name, features: listed, inline: undefined, noDefaultFeature: false, solveGroup: undefined, path: at };
  }
  if (!isTomlTable(value)) {
    context.findings.error('manifest-type', `expected a table or an array, found ${tomlTypeName(value)}`, at, {
      hint: typeof value === 'string' ? `Write ${name} = ["${value}"]` : undefined,
    });
    return undefined;
  }
  const reader = new TableReader(context.findings, value, at);
  const noDefaultFeature = reader.boolean('no-default-feature') ?? false;
  const solveGroup = reader.string('solve-group');
  const list = reader.array('features');
  const inlineKeys = Object.keys(value).filter((key) => !ownKeys.includes(key));
  const inline = readFeatureContent(reader, name, false, context);
  if (inlineKeys.length === 0 && list === undefined && !reader.has('features') && solveGroup === undefined) {
    context.findings.error('manifest-missing-key', "missing field 'features' in table", at, {
      hint: 'List features, or give the environment content of its own, such as `dependencies`',
    });
  }
  reader.finish(featureHints);
  return {
    name,
    features: list ? readFeatureList(list, reader.at('features'), noDefaultFeature, features, context) : [],
    inline: inlineKeys.length > 0 ? inline : undefined,
    noDefaultFeature,
    solveGroup,
    path: list ? reader.at('features') : at,
  };
}

/** @param keepDefault `default` is listed by name only where it does not come by itself */
function readFeatureList(
  items: readonly unknown[],
  at: TomlPath,
  keepDefault: boolean,
  features: ReadonlyMap<string, Feature>,
  context: WorkspaceContext,
): string[] {
  const firstIndex = new Map<string, number>();
  items.forEach((item, index) => {
    const path = [...at, index];
    if (typeof item !== 'string') {
      context.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, path);
      return;
    }
    const first = firstIndex.get(item);
    if (!features.has(item)) {
      const near = nearestWord(item, features.keys());
      context.findings.error('manifest-unknown-feature', `The feature '${item}' is not defined in the manifest`, path, {
        hint: near ? `Did you mean '${near}'?` : `Add the feature to the manifest, as [feature.${item}.dependencies]`,
      });
    } else if (first !== undefined) {
      context.findings.error('manifest-duplicate', `The feature '${item}' is included more than once.`, path, {
        label: 'the feature is included here',
        related: [{ path: [...at, first], mark: 'value', message: 'the feature was previously included here' }],
        hint: 'The order of features matters, so keep only the one whose place is meant',
      });
    } else {
      firstIndex.set(item, index);
    }
  });
  return [...firstIndex.keys()].filter((name) => name !== 'default' || keepDefault);
}

/** Settings of an environment's features that exclude each other. */
function checkTogether(
  environment: Environment,
  path: TomlPath,
  features: ReadonlyMap<string, Feature>,
  workspacePypiOptions: PypiOptions | undefined,
  context: WorkspaceContext,
): void {
  const used = featuresOf(environment, features);
  try {
    unitePypiOptions(used.map((feature) => feature.pypiOptions ?? workspacePypiOptions));
  } catch (error) {
    if (!(error instanceof PypiOptionsConflict)) throw error;
    context.findings.error('manifest-pypi-options', messageOf(error), path, {
      label: 'while resolving pypi options of features defined here',
      hint: 'Keep one of them, or put the features into different environments',
    });
  }
  try {
    uniteSystemRequirements(
      used.map((feature) => feature.systemRequirements),
      compareVersionTexts,
    );
  } catch (error) {
    if (!(error instanceof PixiBuildError)) throw error;
    context.findings.error('manifest-system-requirements', error.message, path, {
      label: 'while resolving system requirements of features defined here',
      hint: error.hint,
    });
  }
}

/** The features of an environment in their order of weight: its own content, those it lists, the default one. */
export function featuresOf(environment: Environment, features: ReadonlyMap<string, Feature>): Feature[] {
  const listed = environment.features.flatMap((name) => features.get(name) ?? []);
  const own = environment.inline ? [environment.inline] : [];
  const fallback = environment.noDefaultFeature ? undefined : features.get('default');
  return [...own, ...listed, ...(fallback ? [fallback] : [])];
}
