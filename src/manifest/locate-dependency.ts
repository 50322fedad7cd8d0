import type { TextLocation } from '../support/index.js';
import { readManifestFile } from './discovery/manifest-file.js';
import { isTomlTable, type TomlPath } from './toml/index.js';

const tableName = /^(?:build|host|run)-dependencies$/;

/**
 * Where a manifest asks for a package, in a dependency table of its `[package]` or of a condition or target there: for what
 * turns out to be wrong long after the manifest was read.
 *
 * @param names normalised; the first of them that is there counts
 * @returns undefined where the manifest names none of them
 */
export async function locateDependency(
  manifestPath: string,
  names: readonly string[],
): Promise<TextLocation | undefined> {
  const manifest = await readManifestFile(manifestPath, false);
  if (!manifest) return undefined;
  const keys = dependencyKeys(manifest.table['package'], ['package'], false);
  const found = names
    .map((name) => keys.find((path) => String(path.at(-1)).toLowerCase() === name))
    .find((path) => path !== undefined);
  if (!found) return undefined;
  const { TomlLocator } = await import('./toml/locator.js');
  return new TomlLocator(manifest.document).locate([...manifest.tablePath, ...found], 'key');
}

/** The ways to all names of packages in dependency tables, and in the conditions there. */
function dependencyKeys(value: unknown, path: TomlPath, isInside: boolean): TomlPath[] {
  if (!isTomlTable(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): TomlPath[] => {
    const own = [...path, key];
    const isTable = !isInside || key.includes('(');
    return isTable ? dependencyKeys(inner, own, isInside || tableName.test(key)) : [own];
  });
}
