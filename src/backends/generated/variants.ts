import {
  mergeVariantConfigs,
  type RecipePlatforms,
  readVariantFile,
  type VariantConfig,
  variantConfigOf,
} from '../../recipe/index.js';
import { PixiBuildError, readTextIfExists } from '../../support/index.js';
import type { CondaOutputsParams } from '../protocol/index.js';
import type { BackendContext } from '../types.js';

type Layer = Iterable<readonly [string, readonly (string | number | boolean)[]]>;

export interface VariantSources {
  /** The backend's own, before all others. */
  readonly defaults?: Layer;
  /** Absolute paths of files that need not be there; before those of the workspace. */
  readonly ownFiles?: readonly string[];
}

/**
 * The variants that a backend renders with: its own, then those of files, then those of the workspace; whole lists.
 * Spec: backends 1.7.
 * @throws PixiBuildError code `variant-file-missing`, and those of the files
 */
export async function readVariants(
  { variantFiles, variantConfiguration }: Pick<CondaOutputsParams, 'variantFiles' | 'variantConfiguration'>,
  { defaults = [], ownFiles = [] }: VariantSources,
  platforms: RecipePlatforms,
  { environment, report }: BackendContext,
): Promise<VariantConfig> {
  const layers: VariantConfig[] = [withOrigin(defaults, 'default')];
  const read = async (file: string, text: string): Promise<void> => {
    const found = await readVariantFile({ file, text }, platforms, environment);
    for (const message of found.warnings) report({ kind: 'log', level: 'warning', message });
    layers.push(found);
  };
  for (const file of ownFiles) {
    const text = await readTextIfExists(file);
    if (text !== undefined) await read(file, text);
  }
  for (const file of variantFiles ?? []) {
    const text = await readTextIfExists(file);
    if (text === undefined) {
      throw new PixiBuildError('variant-file-missing', `There is no variant file ${file}`, {
        exitCode: 2,
        hint: 'Correct --variant-config, or build-variants-files of the workspace.',
      });
    }
    await read(file, text);
  }
  layers.push(withOrigin(Object.entries(variantConfiguration ?? {}), 'workspace'));
  return mergeVariantConfigs(layers);
}

function withOrigin(layer: Layer, kind: 'default' | 'workspace'): VariantConfig {
  const config = variantConfigOf([layer]);
  const origins = [...config.values].map(([key, list]) => [key, list.map(() => ({ kind }))] as const);
  return { ...config, origins: new Map(origins) };
}

/** The values that an output was described with, and nothing else. */
export function variantsOfOutput(variant: Readonly<Record<string, string | number | boolean>>): VariantConfig {
  return variantConfigOf([Object.entries(variant).map(([key, value]) => [key, [value]])]);
}
