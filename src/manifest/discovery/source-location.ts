import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, PixiBuildError } from '../../support/index.js';
import { manifestIn, manifestKindOf, manifestNames } from './manifest-file.js';

/** What a source dependency's location holds. Paths are absolute. */
export type SourceManifest =
  /** A pixi manifest, which must have `[package]`. */
  | { readonly kind: 'manifest'; readonly path: string }
  /** A rattler-build recipe. */
  | { readonly kind: 'recipe'; readonly path: string }
  /** A ROS `package.xml`. */
  | { readonly kind: 'ros'; readonly path: string };

const recipeNames = ['recipe.yaml', 'recipe.yml'];

/**
 * Finds what describes the package at a location: a file by its name, or in a directory a pixi manifest, else a recipe,
 * else one in `recipe/`. Spec: manifest.md 1.3.
 *
 * @param location absolute path of a directory or file
 * @throws PixiBuildError when there is nothing of the kind
 */
export async function findSourceManifest(location: string): Promise<SourceManifest> {
  const kind = await fileKind(location);
  if (kind === undefined) {
    throw failure(`the source path '${location}' could not be found`, 'Give the folder of a package, or its manifest');
  }
  // Two names of one place must give one package.
  const real = path.join(await realpath(path.dirname(location)), path.basename(location));
  if (kind === 'file') {
    const known = asFile(real);
    if (known) return known;
    throw failure(`the file '${location}' is not a supported manifest`, knownNames);
  }
  const directory = await realpath(location);
  const manifest = await manifestIn(directory);
  if (manifest !== undefined) return { kind: 'manifest', path: manifest };
  for (const name of [...recipeNames, ...recipeNames.map((recipe) => path.join('recipe', recipe))]) {
    const file = path.join(directory, name);
    if ((await fileKind(file)) === 'file') return { kind: 'recipe', path: file };
  }
  if ((await fileKind(path.join(directory, 'package.xml'))) === 'file') {
    throw failure(
      `the source directory '${location}' only has a package.xml`,
      `Name the file itself: '${path.join(location, 'package.xml')}'`,
    );
  }
  throw failure(`the source directory '${location}' does not contain a supported manifest`, knownNames);
}

function asFile(file: string): SourceManifest | undefined {
  const name = path.basename(file);
  if (recipeNames.includes(name)) return { kind: 'recipe', path: file };
  if (name === 'package.xml') return { kind: 'ros', path: file };
  return manifestKindOf(file) === undefined ? undefined : { kind: 'manifest', path: file };
}

const knownNames = `Supported are ${[...manifestNames, ...recipeNames, 'package.xml'].join(', ')}`;

const failure = (what: string, hint?: string): PixiBuildError =>
  new PixiBuildError('source-manifest-not-found', `failed to discover a valid project manifest, ${what}`, {
    exitCode: 2,
    hint,
  });
