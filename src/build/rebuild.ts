import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readPackage } from '../archive/index.js';
import { type Platform, parsePlatform, type RepoDataRecord, readPackageRecord } from '../conda/index.js';
import { comparePackages, inspectPackage, type PackageDifference, type PackageInspection } from '../packaging/index.js';
import { isPixiBuildError, messageOf, PixiBuildError, systemErrorCode } from '../support/index.js';
import { executeBuild } from './execute.js';
import { planBuild } from './plan.js';
import type { BuildOutcome, BuildSettings } from './types.js';

export interface Rebuilt {
  /** What became of the build. */
  readonly outcome: BuildOutcome;
  /** Between the package and the one that was built now; absent when the build failed. */
  readonly difference?: PackageDifference;
}

/** What a package tells of how it was made. */
interface Recorded {
  readonly channels: readonly string[];
  readonly hostPlatform: Platform;
  readonly buildPlatform?: Platform;
  readonly timestampMs: number;
  readonly variant: Readonly<Record<string, unknown>>;
  readonly archive: { readonly type: 'conda' | 'tar_bz2'; readonly level?: number };
  readonly environments: NonNullable<BuildSettings['favoured']>;
}

/**
 * Builds a package again from the recipe in it: with its variant, its time, its channels (unless others are given) and, as far as
 * they are to be had, the very packages of its environments.
 *
 * @param use gets the result while the new package is still there
 * @throws PixiBuildError codes `recipe-not-in-package`, `rebuild-without-sources`, `rebuild-differs`, and those of planning
 */
export async function rebuildPackage<T>(
  file: string,
  settings: BuildSettings,
  use: (rebuilt: Rebuilt) => Promise<T>,
): Promise<T> {
  const original = await inspectPackage(file, { signal: settings.signal });
  const folder = await mkdtemp(path.join(tmpdir(), 'pixi-build-rebuild-'));
  let hasFailed = false;
  try {
    const recorded = await unpackRecipe(file, folder);
    const variantFile = path.join(folder, 'variants.yaml');
    await writeFile(variantFile, JSON.stringify(listsOf(recorded.variant)));
    const own: BuildSettings = {
      ...settings,
      packagePath: path.join(folder, 'recipe', 'recipe.yaml'),
      channels: settings.channels?.length ? settings.channels : recorded.channels,
      variants: { files: [variantFile] },
      buildPlatform: settings.buildPlatform ?? recorded.buildPlatform,
      buildDirectory: settings.buildDirectory ?? path.join(folder, 'bld'),
      packageFormat: { archiveType: recorded.archive.type, compressionLevel: recorded.archive.level ?? 'default' },
      timestampMs: recorded.timestampMs,
      favoured: recorded.environments,
      // It has been built with what its recipe uses.
      experimental: true,
      allowSourceRunDependencies: true,
    };
    const { plan, planned, settings: chosen } = await planSame(own, recorded.hostPlatform, original.index);
    hasFailed = true;
    const { outcomes } = await executeBuild(plan, chosen, [planned]);
    const outcome = outcomes.find((one) => one.package === planned) as BuildOutcome;
    const difference =
      outcome.status === 'built' ? comparePackages(original, await inspectPackage(outcome.path)) : undefined;
    hasFailed = outcome.status !== 'built';
    return await use({ outcome, ...(difference && { difference }) });
  } finally {
    // What failed stays, to be looked at.
    if (!hasFailed && !settings.keepBuild) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const recipeFolder = 'info/recipe/';
const renderedName = 'rendered_recipe.yaml';

/** Puts the recipe of a package and what lies beside it into a folder, as they were before. */
async function unpackRecipe(file: string, folder: string): Promise<Recorded> {
  const unpacked = path.join(folder, 'recipe');
  for await (const { path: name, type, executable, data } of readPackage(file, { section: 'info' })) {
    if (type !== 'file' || !name.startsWith(recipeFolder)) continue;
    const target = path.join(unpacked, ...name.slice(recipeFolder.length).split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(data, createWriteStream(target, { mode: executable ? 0o755 : 0o644 }));
  }
  const names = await readdir(unpacked).catch((): string[] => []);
  const rendered = names.includes(renderedName) && (await readFile(path.join(unpacked, renderedName), 'utf8'));
  if (rendered === false || !names.includes('recipe.yaml')) {
    throw new PixiBuildError('recipe-not-in-package', `${file} does not hold the recipe that it was made from`, {
      exitCode: 2,
      hint: 'Packages by rattler-build and by this program do; those by conda-build cannot be rebuilt.',
    });
  }
  // These did not lie beside it.
  for (const name of [renderedName, 'variant_config.yaml']) await rm(path.join(unpacked, name), { force: true });
  const { parse } = await import('yaml');
  try {
    const values = parse(rendered) as Values;
    const recorded = readRecorded(values);
    await checkSources(values, unpacked, file);
    return recorded;
  } catch (error) {
    if (isPixiBuildError(error)) throw error;
    throw new PixiBuildError('recipe-not-in-package', `rendered_recipe.yaml of ${file} cannot be understood`, {
      exitCode: 2,
      details: [messageOf(error)],
    });
  }
}

/** Folders that sources were copied from are in a package only where they lie beside its recipe. */
async function checkSources({ recipe }: Values, folder: string, file: string): Promise<void> {
  const sources: unknown = recipe?.['source'] ?? [];
  for (const source of Array.isArray(sources) ? sources : [sources]) {
    const { path: place } = source as { path?: unknown };
    if (typeof place !== 'string') continue;
    const found = path.resolve(folder, place);
    const names = await readdir(found).catch((error) => (systemErrorCode(error) === 'ENOTDIR' ? [place] : []));
    if (names.some((name) => found !== folder || name !== 'recipe.yaml')) continue;
    throw new PixiBuildError('rebuild-without-sources', `${file} does not hold the sources that it was made from`, {
      exitCode: 2,
      hint: 'It was made from a folder elsewhere: build that again, at the same commit, and compare with pixi-build diff.',
    });
  }
}

type Values = Readonly<Record<string, never>> & { readonly [key: string]: Values | undefined };

function readRecorded(rendered: Values): Recorded {
  const configuration = rendered['build_configuration'] as unknown as {
    target_platform: string;
    host_platform: { platform: string };
    build_platform?: { platform: string };
    channels?: string[];
    timestamp: string;
    variant?: Record<string, unknown>;
    packaging_settings?: { archive_type?: string; compression_level?: number };
  };
  const hostPlatform = parsePlatform(configuration.host_platform.platform);
  const timestampMs = Date.parse(configuration.timestamp);
  if (!hostPlatform || Number.isNaN(timestampMs)) throw new Error('it names no platform or time');
  const { archive_type: type, compression_level: level } = configuration.packaging_settings ?? {};
  const { target_platform: _, ...variant } = configuration.variant ?? {};
  const dependencies = rendered['finalized_dependencies'] as unknown as
    | { build?: { resolved?: unknown[] } | null; host?: { resolved?: unknown[] } | null }
    | undefined;
  return {
    channels: configuration.channels ?? [],
    hostPlatform,
    buildPlatform: parsePlatform(configuration.build_platform?.platform ?? ''),
    timestampMs,
    variant,
    archive: { type: type === 'tar_bz2' ? 'tar_bz2' : 'conda', level },
    environments: { build: recordsOf(dependencies?.build?.resolved), host: recordsOf(dependencies?.host?.resolved) },
  };
}

/** Those that say where they are. */
function recordsOf(resolved: readonly unknown[] = []): RepoDataRecord[] {
  return resolved.flatMap((entry) => {
    const { url, fn, channel } = entry as { url?: unknown; fn?: unknown; channel?: unknown };
    if (typeof url !== 'string' || !/^[a-z][a-z0-9+.-]*:\/\//.test(url)) return [];
    return {
      ...readPackageRecord(entry as Record<string, unknown>),
      url,
      fileName: typeof fn === 'string' ? fn : path.posix.basename(url),
      ...(typeof channel === 'string' && { channel }),
    };
  });
}

const listsOf = (variant: Readonly<Record<string, unknown>>): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(variant).map(([key, value]) => [key, [value]]));

/** Plans what the recipe gives; with the build number of the package, when that was not the recipe's own. */
async function planSame(settings: BuildSettings, platform: Platform, index: PackageInspection['index']) {
  const given: BuildSettings[] = [settings, { ...settings, buildNumber: Number(index['build_number']) }];
  const shown = new Set<string>();
  for (const one of given) {
    const plan = await planBuild(one, [platform]);
    const planned = plan.packages.find(({ identity: { name, version, build, subdir } }) => {
      shown.add(`it gives ${name} ${version} ${build} (${subdir})`);
      return (
        name === index['name'] && version === index['version'] && build === index['build'] && subdir === index['subdir']
      );
    });
    if (planned) return { plan, planned, settings: one };
  }
  throw new PixiBuildError(
    'rebuild-differs',
    `The recipe in the package does not give ${index['name']} ${index['version']} ${index['build']} here`,
    { details: [...shown], hint: 'It may read the environment, git or files that are not here.' },
  );
}
