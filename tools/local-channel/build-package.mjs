// One package file out of a definition, kept in the cache under a key of all that went in.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { placeholderPrefix } from './placeholder.mjs';

/** To be raised when a change of this tool changes what packages hold. */
const formatVersion = 1;

/** Level of zstd: the packages are for this machine, so speed counts. */
const zstdLevel = 3;

/** Most packages were "built" on that day: in the past of any manifest's `exclude-newer`. */
const usualDate = '2024-06-01';

/** All that a package file depends on, as plain data; and the full names. */
export function describeDefinition(definition) {
  const subdir = definition.subdir;
  const hashInput = JSON.stringify({ ...definition.hashInput, target_platform: subdir }).replace(/([,:])"/g, '$1 "');
  const buildNumber = definition.buildNumber ?? 0;
  const digest = createHash('sha1').update(hashInput).digest('hex').slice(0, 7);
  const suffix = definition.buildSuffix ? `_${definition.buildSuffix}` : '';
  const build = definition.build ?? `${definition.buildPrefix ?? ''}h${digest}_${buildNumber}${suffix}`;
  const plain = {
    formatVersion,
    name: definition.name,
    version: definition.version,
    build,
    buildNumber,
    subdir,
    noarch: definition.noarch,
    versionIndependent: definition.versionIndependent || undefined,
    depends: definition.depends ?? [],
    constrains: definition.constrains ?? [],
    runExports: definition.runExports,
    trackFeatures: definition.trackFeatures,
    license: definition.license,
    summary: definition.summary,
    home: definition.home,
    entryPoints: definition.entryPoints ?? [],
    pythonVersion: definition.pythonVersion,
    pythonSitePackagesPath: definition.pythonSitePackagesPath,
    timestampMs: Date.parse(`${definition.released ?? usualDate}T00:00:00Z`),
    hashInput,
    inputs: definition.inputs,
  };
  const key = createHash('sha256').update(JSON.stringify(plain)).digest('hex');
  return { ...plain, key, fileName: `${plain.name}-${plain.version}-${build}.conda` };
}

/**
 * Makes the package unless the cache has it.
 * @returns {Promise<string>} absolute path of the `.conda` file in the cache
 */
export async function cachedPackage(definition, cache, { packaging }) {
  const described = describeDefinition(definition);
  const folder = path.join(cache, 'packages', described.key);
  const file = path.join(folder, described.fileName);
  if (existsSync(file)) return file;
  await mkdir(path.join(cache, 'work'), { recursive: true });
  const work = await mkdtemp(path.join(cache, 'work', `${described.name}-`));
  try {
    const [prefix, licenses, output] = ['prefix', 'licenses', 'output'].map((name) => path.join(work, name));
    await Promise.all([prefix, licenses, output].map((one) => mkdir(one)));
    await definition.stage?.(prefix, licenses);
    const hasLicenses = (await readdir(licenses)).length > 0;
    await packaging.packageFiles(
      {
        identity: {
          name: described.name,
          version: described.version,
          build: described.build,
          subdir: described.subdir,
        },
        buildNumber: described.buildNumber,
        noarch: described.noarch,
        versionIndependent: described.versionIndependent,
        targetPlatform: described.subdir === 'noarch' ? 'linux-64' : described.subdir,
        buildPlatform: 'linux-64',
        depends: described.depends,
        constrains: described.constrains,
        runExports: described.runExports,
        trackFeatures: described.trackFeatures,
        license: described.license,
        pythonSitePackagesPath: described.pythonSitePackagesPath,
        about: { home: described.home, summary: described.summary },
        licenseFiles: hasLicenses ? ['**/*'] : [],
        entryPoints: described.entryPoints,
        pythonVersion: described.pythonVersion,
        hashInput: described.hashInput,
        tests: [],
        prefix,
        placeholderPrefix,
        // What is staged has the run paths that it needs already.
        relink: { binaryRelocation: false },
        filesBefore: new Set(),
        workDirectory: licenses,
        recipeDirectory: licenses,
        timestampMs: described.timestampMs,
        outputDirectory: output,
        format: { type: 'conda', level: zstdLevel },
      },
      () => {},
    );
    await publishFolder(output, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return file;
}

/** The folder appears whole; when another process was quicker, its files are the same. */
async function publishFolder(output, folder) {
  await mkdir(path.dirname(folder), { recursive: true });
  try {
    await rename(output, folder);
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code)) throw error;
  }
}
