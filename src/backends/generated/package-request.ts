import path from 'node:path';
import type { EntryPoint } from '../../conda/index.js';
import type { PackageRequest, PackageRunExports, ToolRunner } from '../../packaging/index.js';
import {
  type Recipe,
  type RenderedRecipe,
  recipeYaml,
  renderedRecipeYaml,
  renderVariant,
  variantConfigYaml,
} from '../../recipe/index.js';
import { PixiBuildError, programVersion } from '../../support/index.js';
import {
  type CondaBuildDependency,
  type CondaBuildRunExports,
  type CondaBuildV1Params,
  type CondaPackageFormat,
  matchSpecOfObject,
} from '../protocol/index.js';
import type { BuildContext } from '../types.js';

/** What a build has left behind, and what it was made from. */
export interface GeneratedBuild {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  /** The recipe that whoever gets the package can build it from. */
  readonly portableRecipe: Recipe;
  readonly entryPoints: readonly EntryPoint[];
  /** Name to version of what took part in the build, for the rendered recipe. */
  readonly tools: Readonly<Record<string, string>>;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
  /** Absolute. */
  readonly prefix: string;
  readonly filesBefore: ReadonlySet<string>;
  /** Of the host environment. */
  readonly pythonVersion?: string;
  readonly pythonSitePackagesPath?: string;
  readonly explicitFiles?: readonly string[];
  readonly runTool?: ToolRunner;
}

/** All that packing needs, out of a recipe and what `conda/build_v1` asks for. Spec: backends 5.4. */
export async function packageRequestOf(build: GeneratedBuild): Promise<PackageRequest> {
  const { params, context, recipe, sourceDirectory } = build;
  const depends = texts(params.runDependencies);
  const constrains = texts(params.runConstraints);
  const outputRoot = params.outputDirectory ?? path.join(params.workDirectory, 'output');
  const { about } = recipe;
  const extraDepends = Object.entries(params.extraDependencies).map(([group, list]) => [group, texts(list)] as const);
  return {
    identity: { name: recipe.name, version: recipe.version, build: recipe.buildString, subdir: recipe.subdir },
    buildNumber: recipe.buildNumber,
    noarch: recipe.noarch,
    versionIndependent: recipe.python.versionIndependent,
    targetPlatform: recipe.platforms.host,
    buildPlatform: recipe.platforms.build,
    depends,
    constrains,
    ...(extraDepends.length > 0 && { extraDepends: Object.fromEntries(extraDepends) }),
    runExports: runExportsOf(params.runExports),
    flags: recipe.flags,
    license: about.license,
    licenseFamily: about.licenseFamily,
    pythonSitePackagesPath: build.pythonSitePackagesPath,
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
    entryPoints: build.entryPoints,
    pythonVersion: build.pythonVersion,
    hashInput: recipe.hashInput,
    tests: recipe.tests,
    recipe: {
      recipeYaml: await recipeYaml(build.portableRecipe),
      renderedRecipeYaml: await renderedRecipeYaml(await portableRendered(build), {
        timestampMs: context.timestampMs,
        channels: params.channels ?? [],
        depends,
        constrains,
        tools: { 'pixi-build': programVersion, ...build.tools },
      }),
      variantConfigYaml: await variantConfigYaml(recipe.variant),
    },
    prefix: build.prefix,
    filesBefore: build.filesBefore,
    explicitFiles: build.explicitFiles,
    skipPycCompilation: recipe.python.skipPycCompilation,
    runTool: build.runTool,
    workDirectory: sourceDirectory,
    recipeDirectory: build.recipeDirectory,
    timestampMs: context.timestampMs,
    outputDirectory: path.join(outputRoot, recipe.subdir),
    format: formatOf(params.packageFormat),
    signal: context.signal,
  };
}

/** The output as whoever gets the package would render it: nothing in it says where the sources were on this machine. */
async function portableRendered({ recipe, portableRecipe, context }: GeneratedBuild): Promise<RenderedRecipe> {
  const { environment } = context;
  const rendered = await renderVariant(portableRecipe, recipe.variant, { platforms: recipe.platforms, environment });
  const { variant, hash, hashInput, buildString } = recipe;
  return { ...rendered, variant, hash, hashInput, buildString };
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

function formatOf(format: CondaPackageFormat | null | undefined): PackageRequest['format'] {
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
  return { type: format.archiveType === 'conda' ? 'conda' : 'tar-bz2', level };
}
