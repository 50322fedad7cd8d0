import path from 'node:path';
import type { EntryPoint } from '../../conda/index.js';
import { type BuiltPackage, type PackageRunExports, packageFiles } from '../../packaging/index.js';
import { type RenderedRecipe, recipeYaml, renderedRecipeYaml, variantConfigYaml } from '../../recipe/index.js';
import { PixiBuildError, programVersion } from '../../support/index.js';
import {
  type CondaBuildDependency,
  type CondaBuildRunExports,
  type CondaBuildV1Params,
  type CondaPackageFormat,
  matchSpecOfObject,
} from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import type { PythonConfig } from './config.js';
import { type GeneratedPython, portableRecipe } from './generate.js';
import { buildWithSystemPython, compiledProject } from './system/build.js';
import type { ConfigSettings } from './system/config-settings.js';

export interface PackPython {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  readonly generated: GeneratedPython;
  readonly config: PythonConfig;
  readonly configSettings: ConfigSettings;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
}

/**
 * Builds a Python project with the machine's Python and packs it.
 * @throws PixiBuildError `compiled-wheel` for platform packages, those of the build and of packing
 */
export async function packPython(request: PackPython): Promise<{ file: string; resolvedPackages: readonly string[] }> {
  const { params, context, recipe, generated, config } = request;
  if (generated.compilers.length > 0) throw compiledProject(`it needs the compilers ${generated.compilers.join(', ')}`);
  if (recipe.noarch !== 'python') throw compiledProject('it is a package for one platform (`noarch = false`)');
  const { report, signal, timestampMs } = context;
  const built = await buildWithSystemPython({
    recipe,
    pyproject: generated.pyproject,
    configSettings: request.configSettings,
    sourceDirectory: request.sourceDirectory,
    recipeDirectory: request.recipeDirectory,
    workDirectory: path.join(params.workDirectory, 'work'),
    context,
  });
  const depends = texts(params.runDependencies);
  const constrains = texts(params.runConstraints);
  const outputRoot = params.outputDirectory ?? path.join(params.workDirectory, 'output');
  const { about } = recipe;
  const extraDepends = Object.entries(params.extraDependencies).map(([group, list]) => [group, texts(list)] as const);
  const entryPoints = mergedEntryPoints(recipe.python.entryPoints, built.entryPoints);
  const packed: BuiltPackage = await packageFiles(
    {
      identity: { name: recipe.name, version: recipe.version, build: recipe.buildString, subdir: recipe.subdir },
      buildNumber: recipe.buildNumber,
      noarch: recipe.noarch,
      targetPlatform: recipe.platforms.host,
      buildPlatform: recipe.platforms.build,
      depends,
      constrains,
      ...(extraDepends.length > 0 && { extraDepends: Object.fromEntries(extraDepends) }),
      runExports: runExportsOf(params.runExports),
      flags: recipe.flags,
      license: about.license,
      licenseFamily: about.licenseFamily,
      about: {
        home: about.homepage,
        documentation: about.documentation,
        repository: about.repository,
        summary: about.summary,
        description: about.description,
        extra: recipe.extra,
        channels: params.channels,
      },
      licenseFiles: about.licenseFiles,
      entryPoints,
      hashInput: recipe.hashInput,
      tests: recipe.tests,
      recipe: {
        recipeYaml: await recipeYaml(portableRecipe(generated, config, request)),
        renderedRecipeYaml: await renderedRecipeYaml(portableRendered(recipe, request.sourceDirectory), {
          timestampMs,
          channels: params.channels ?? [],
          depends,
          constrains,
          tools: { 'pixi-build': programVersion, ...built.tools },
        }),
        variantConfigYaml: await variantConfigYaml(recipe.variant),
      },
      prefix: built.prefix,
      filesBefore: new Set(),
      workDirectory: request.sourceDirectory,
      recipeDirectory: request.recipeDirectory,
      timestampMs,
      outputDirectory: path.join(outputRoot, recipe.subdir),
      format: formatOf(params.packageFormat),
      signal,
    },
    report,
  );
  return { file: packed.path, resolvedPackages: Object.keys(built.tools) };
}

/** The project's own scripts, then what else the wheel brings (`setup.py`, poetry, graphical ones). */
function mergedEntryPoints(declared: readonly EntryPoint[], ofWheel: readonly EntryPoint[]): EntryPoint[] {
  const commands = new Set(declared.map(({ command }) => command));
  return [...declared, ...ofWheel.filter(({ command }) => !commands.has(command))];
}

/** Absolute paths of licences say where the sources were on this machine. */
function portableRendered(recipe: RenderedRecipe, sourceDirectory: string): RenderedRecipe {
  const licenseFiles = recipe.about.licenseFiles.map((file) =>
    path.isAbsolute(file) ? path.relative(sourceDirectory, file).split(path.sep).join('/') : file,
  );
  return { ...recipe, about: { ...recipe.about, licenseFiles } };
}

function texts(dependencies: readonly CondaBuildDependency[] | null | undefined): string[] {
  return (dependencies ?? []).map(({ spec }) => matchSpecOfObject(spec).toString());
}

function runExportsOf(exports: CondaBuildRunExports | null | undefined): PackageRunExports | undefined {
  if (!exports) return undefined;
  return {
    weak: texts(exports.weak),
    strong: texts(exports.strong),
    noarch: texts(exports.noarch),
    weakConstrains: texts(exports.weakConstrains),
    strongConstrains: texts(exports.strongConstrains),
  };
}

/** Levels by name, as pixi has them. */
const levels = {
  conda: { lowest: -7, default: undefined, highest: 22, smallest: -7, largest: 22 },
  tar_bz2: { lowest: 1, default: undefined, highest: 9, smallest: 1, largest: 9 },
};

function formatOf(format: CondaPackageFormat | null | undefined) {
  if (!format) return undefined;
  const named = levels[format.archiveType];
  const { compressionLevel = 'default' } = format;
  const level = typeof compressionLevel === 'number' ? compressionLevel : named[compressionLevel];
  if (level !== undefined && (level < named.smallest || level > named.largest || !Number.isInteger(level))) {
    throw new PixiBuildError('package-level-invalid', `There is no compression level ${level}`, {
      exitCode: 2,
      hint: `Levels go from ${named.smallest} to ${named.largest}.`,
    });
  }
  return { type: format.archiveType === 'conda' ? ('conda' as const) : ('tar-bz2' as const), level };
}
