import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, InvalidInputError, PixiBuildError } from '../../support/index.js';
import { Findings, isTomlTable, locateFindings } from '../toml/index.js';
import { readRequiresPixi } from '../workspace/requires-pixi.js';
import {
  hasWorkspace,
  type ManifestFile,
  manifestIn,
  manifestKindOf,
  manifestNames,
  readManifestFile,
} from './manifest-file.js';

/** The workspace's manifest, and the closest one with a package; they may be the same file. */
export interface FoundManifests {
  readonly workspace: ManifestFile;
  readonly package: ManifestFile | undefined;
}

export interface SearchOptions {
  /** Where the search starts; absolute. */
  readonly cwd: string;
  /** A manifest or a directory with one, relative to `cwd`. Without it the search goes upwards from `cwd`. */
  readonly manifestPath?: string;
  /** `PIXI_PROJECT_MANIFEST` counts when nothing else is found. */
  readonly environment: NodeJS.ProcessEnv;
  readonly pixiVersion: string;
}

/**
 * Finds the workspace that a directory or a manifest belongs to. Spec: manifest.md 1.2.
 *
 * @throws PixiBuildError when there is none; InvalidInputError when a manifest on the way cannot be parsed
 */
export async function findWorkspace(options: SearchOptions): Promise<FoundManifests> {
  const start = await startOf(options);
  const outcome = await walkUp(start.directory, start.manifest, options.pixiVersion);
  if (outcome.found) return outcome.found;
  const fallback = options.environment['PIXI_PROJECT_MANIFEST'];
  if (options.manifestPath === undefined && fallback) {
    const { found } = await walkUp(
      path.dirname(path.resolve(fallback)),
      await explicitManifest(fallback, options.cwd),
      options.pixiVersion,
    );
    if (found) return found;
  }
  throw notFound(start.directory, outcome);
}

async function startOf(options: SearchOptions): Promise<{ directory: string; manifest: string | undefined }> {
  if (options.manifestPath !== undefined) {
    const manifest = await explicitManifest(options.manifestPath, options.cwd);
    return { directory: path.dirname(manifest), manifest };
  }
  try {
    return { directory: await realpath(options.cwd), manifest: undefined };
  } catch (error) {
    throw new PixiBuildError(
      'manifest-path',
      `cannot canonicalize path '${options.cwd}' while searching for a manifest`,
      {
        exitCode: 2,
        cause: error,
        hint: 'Start from a directory that exists',
      },
    );
  }
}

/**
 * The manifest that a path names: itself, or the one in the directory.
 *
 * @throws PixiBuildError when it names none
 */
export async function explicitManifest(given: string, cwd: string): Promise<string> {
  const target = path.resolve(cwd, given);
  const kind = await fileKind(target);
  if (kind === 'directory') {
    const found = await manifestIn(await realpath(target));
    if (found !== undefined) return found;
    throw new PixiBuildError('manifest-not-found', `could not find a manifest in directory '${target}'`, {
      exitCode: 2,
      hint: `A manifest is called ${manifestNames.join(', ')}`,
    });
  }
  if (kind === undefined) {
    throw new PixiBuildError('manifest-not-found', `the manifest path '${target}' does not exist`, {
      exitCode: 2,
      hint: `Give a ${manifestNames.join(', ')}, or a directory with one`,
    });
  }
  if (manifestKindOf(target) === undefined) {
    throw new PixiBuildError(
      'manifest-name',
      'unrecognized manifest file format. Expected either pixi.toml or pyproject.toml.',
      {
        exitCode: 2,
        hint: `'${path.basename(target)}' was given; a manifest is called ${manifestNames.join(', ')}`,
      },
    );
  }
  return path.join(await realpath(path.dirname(target)), path.basename(target));
}

interface WalkOutcome {
  readonly found: FoundManifests | undefined;
  /** The first `pyproject.toml` on the way that has nothing for pixi. */
  readonly skippedPyproject: string | undefined;
  /** A manifest with a package, above which there is no workspace. */
  readonly lonePackage?: string;
}

async function walkUp(start: string, first: string | undefined, pixiVersion: string): Promise<WalkOutcome> {
  let closest: ManifestFile | undefined;
  let skippedPyproject: string | undefined;
  for (let directory = start; ; directory = path.dirname(directory)) {
    const named = directory === start ? first : undefined;
    const candidate = named ?? (await manifestIn(directory));
    const manifest = candidate === undefined ? undefined : await readManifestFile(candidate);
    if (candidate !== undefined && !manifest) {
      if (named !== undefined) throw withoutPixi(candidate);
      skippedPyproject ??= candidate;
    }
    if (manifest) {
      const isWorkspace = closest ? Object.hasOwn(manifest.table, 'workspace') : hasWorkspace(manifest.table);
      if (isWorkspace) {
        await checkRequiresPixi(manifest, pixiVersion);
        const own = Object.hasOwn(manifest.table, 'package') ? manifest : undefined;
        return { found: { workspace: manifest, package: closest ?? own }, skippedPyproject };
      }
      closest ??= manifest;
    }
    if (path.dirname(directory) === directory) {
      return { found: undefined, skippedPyproject, lonePackage: closest?.path };
    }
  }
}

/** Not asked under the old name `[project]`, as in pixi. */
async function checkRequiresPixi(manifest: ManifestFile, pixiVersion: string): Promise<void> {
  const workspace = manifest.table['workspace'];
  if (!isTomlTable(workspace)) return;
  const findings = new Findings();
  readRequiresPixi(workspace, [...manifest.tablePath, 'workspace'], pixiVersion, findings);
  if (!findings.hasErrors) return;
  throw new InvalidInputError('requires-pixi', await locateFindings(manifest.document, findings.all));
}

function withoutPixi(file: string): PixiBuildError {
  return new PixiBuildError('manifest-not-found', `found pyproject.toml without tool.pixi section at '${file}'`, {
    exitCode: 2,
    hint: 'Run `pixi init` there, or add [tool.pixi.workspace] to it',
  });
}

function notFound(start: string, { skippedPyproject, lonePackage }: WalkOutcome): PixiBuildError {
  if (skippedPyproject !== undefined && lonePackage === undefined) return withoutPixi(skippedPyproject);
  const hint =
    lonePackage === undefined
      ? 'Start inside a workspace, or name its manifest with --manifest-path'
      : `'${lonePackage}' is a package without a workspace: add [workspace] to it, or to a manifest above it`;
  return new PixiBuildError(
    'manifest-not-found',
    `could not find pixi.toml or pyproject.toml with tool.pixi at directory '${start}' or above it`,
    { exitCode: 2, hint },
  );
}
