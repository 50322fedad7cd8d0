import { stat } from 'node:fs/promises';
import type { TarInput } from '../archive/index.js';
import { blockYaml } from '../support/index.js';
import { aboutJson, hasPythonLayout, indexJson, infoJson, linkJson, pathsJson, runExportsJson } from './info-json.js';
import { findLicenses } from './licenses.js';
import type { IndexJson, PackageRequest, PathsEntry } from './types.js';

export interface MetadataFiles {
  readonly entries: readonly TarInput[];
  readonly indexJson: IndexJson;
  readonly warnings: readonly string[];
}

/** Everything below `info/` (spec: packaging.md 10). */
export async function metadataFiles(request: PackageRequest, paths: readonly PathsEntry[]): Promise<MetadataFiles> {
  const index = indexJson(request);
  const runExports = runExportsJson(request.runExports);
  const texts: Record<string, string | undefined> = {
    'index.json': infoJson(index),
    'paths.json': infoJson(pathsJson(paths)),
    'about.json': infoJson(aboutJson(request)),
    'hash_input.json': request.hashInput,
    'run_exports.json': runExports && infoJson(runExports),
    'link.json': hasPythonLayout(request) ? infoJson(linkJson(request)) : undefined,
    'tests/tests.yaml': await testsYaml(request.tests),
    'recipe/recipe.yaml': request.recipe?.recipeYaml,
    'recipe/rendered_recipe.yaml': request.recipe?.renderedRecipeYaml,
    'recipe/variant_config.yaml': request.recipe?.variantConfigYaml,
  };
  const entries = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [textFile(name, text)]));
  for (const file of request.recipe?.files ?? []) entries.push(await copiedFile(`recipe/${file.path}`, file.source));
  const licenses = await findLicenses(request.licenseFiles, request.workDirectory, request.recipeDirectory);
  for (const license of licenses.files) entries.push(await copiedFile(`licenses/${license.path}`, license.source));
  return { entries, indexJson: index, warnings: licenses.warnings };
}

async function copiedFile(name: string, source: string): Promise<TarInput> {
  const { size, mode } = await stat(source);
  const executable = process.platform !== 'win32' && (mode & 0o100) !== 0;
  return { type: 'file', path: `info/${name}`, executable, size, content: source };
}

function textFile(name: string, text: string): TarInput {
  const content = Buffer.from(text);
  return { type: 'file', path: `info/${name}`, executable: false, size: content.length, content };
}

/** `info/tests/tests.yaml`. */
export async function testsYaml(tests: readonly unknown[]): Promise<string> {
  return tests.length === 0 ? '[]\n' : blockYaml(tests);
}
