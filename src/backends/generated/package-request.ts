import path from 'node:path';
import { defaultZstdLevel } from '../../archive/index.js';
import type { EntryPoint } from '../../conda/index.js';
import type {
  LinkCheckOptions,
  PackageRecipe,
  PackageRequest,
  PackageRunExports,
  ToolRunner,
} from '../../packaging/index.js';
import {
  type Recipe,
  type RenderedRecipe,
  type RenderedRecipeExtras,
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
import { finalizedBuild } from './finalized-build.js';

/** What of an output goes into its package. */
export type PackagedOutput = Pick<
  RenderedRecipe,
  | 'name'
  | 'version'
  | 'buildString'
  | 'subdir'
  | 'buildNumber'
  | 'noarch'
  | 'platforms'
  | 'flags'
  | 'python'
  | 'about'
  | 'extra'
  | 'hashInput'
>;

/** What a build has left behind. */
export interface FinishedBuild {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly output: PackagedOutput;
  /** What says how the package was made. */
  readonly texts: PackageRecipe;
  /** Serialisable entries. */
  readonly tests: readonly unknown[];
  readonly entryPoints: readonly EntryPoint[];
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
  /** Absolute. */
  readonly prefix: string;
  readonly filesBefore: ReadonlySet<string>;
  /** Of the host environment. */
  readonly pythonVersion?: string;
  /** Only of the package `python` itself. */
  readonly pythonSitePackagesPath?: string;
  readonly explicitFiles?: readonly string[];
  readonly runTool?: ToolRunner;
}

/** All that packing needs, out of an output and what `conda/build_v1` asks for. Spec: backends 5.4. */
export function packageRequestOf(build: FinishedBuild): PackageRequest {
  const { params, context, output, sourceDirectory } = build;
  const { depends, constrains } = requirementTextsOf(params);
  const outputRoot = params.outputDirectory ?? path.join(params.workDirectory, 'output');
  const { about } = output;
  const extraDepends = Object.entries(params.extraDependencies).map(([group, list]) => [group, texts(list)] as const);
  return {
    identity: { name: output.name, version: output.version, build: output.buildString, subdir: output.subdir },
    buildNumber: output.buildNumber,
    noarch: output.noarch,
    versionIndependent: output.python.versionIndependent,
    targetPlatform: output.platforms.host,
    buildPlatform: output.platforms.build,
    depends,
    constrains,
    ...(extraDepends.length > 0 && { extraDepends: Object.fromEntries(extraDepends) }),
    runExports: runExportsOf(params.runExports),
    flags: output.flags,
    license: about.license,
    licenseFamily: about.licenseFamily,
    pythonSitePackagesPath: build.pythonSitePackagesPath,
    about: {
      home: about.homepage,
      documentation: about.documentation,
      repository: about.repository,
      summary: about.summary,
      description: about.description,
      extra: output.extra,
      channels: params.channels,
    },
    licenseFiles: about.licenseFiles,
    entryPoints: build.entryPoints,
    pythonVersion: build.pythonVersion,
    hashInput: output.hashInput,
    tests: build.tests,
    recipe: context.packing?.leavesRecipeOut ? undefined : build.texts,
    allowSymlinksOnWindows: context.packing?.allowSymlinksOnWindows,
    refusesPrefixInBinaries: context.packing?.refusesPrefixInBinaries,
    compressionThreads: context.packing?.compressionThreads,
    prefix: build.prefix,
    filesBefore: build.filesBefore,
    explicitFiles: build.explicitFiles,
    skipPycCompilation: output.python.skipPycCompilation,
    runTool: build.runTool,
    linkChecks: linkChecksOf(params),
    workDirectory: sourceDirectory,
    recipeDirectory: build.recipeDirectory,
    timestampMs: context.timestampMs,
    outputDirectory: path.join(outputRoot, output.subdir),
    format: formatOf(params.packageFormat),
    signal: context.signal,
  };
}

/** Warnings only; none for builds without environments, which know no packages. */
function linkChecksOf({ hostPrefix, buildPrefix, runDependencies }: CondaBuildV1Params): LinkCheckOptions | undefined {
  if (!hostPrefix) return undefined;
  return {
    buildPrefix: buildPrefix?.prefix,
    exportedDepends: texts((runDependencies ?? []).filter(({ source }) => source?.from === 'host')),
    missingAllowlist: [],
    overlinking: 'ignore',
    overdepending: 'ignore',
  };
}

/** What a build with a generated recipe was made from. */
export interface GeneratedTexts {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  /** The recipe that whoever gets the package can build it from. */
  readonly portableRecipe: Recipe;
  /** Name to version of what took part in the build. */
  readonly tools: Readonly<Record<string, string>>;
}

/** The recipe of a package that has none of its own. */
export async function generatedTexts(build: GeneratedTexts): Promise<PackageRecipe> {
  return {
    recipeYaml: await recipeYaml(build.portableRecipe),
    renderedRecipeYaml: await renderedRecipeYaml(await portableRendered(build), renderedExtras(build)),
    variantConfigYaml: await variantConfigYaml(build.recipe.variant),
  };
}

/** What a rendered recipe says of its build. */
export function renderedExtras({
  params,
  context,
  tools,
  sources,
}: Pick<GeneratedTexts, 'params' | 'context' | 'tools'> & {
  readonly sources?: readonly object[];
}): RenderedRecipeExtras {
  const { type, level } = formatOf(params.packageFormat) ?? { type: 'conda' };
  const isConda = type === 'conda';
  return {
    timestampMs: context.timestampMs,
    channels: params.channels ?? [],
    archive: { type: isConda ? 'conda' : 'tar_bz2', level: level ?? (isConda ? defaultZstdLevel : 9) },
    finalized: finalizedBuild(params, context.buildDirectory),
    sources,
    tools: { 'pixi-build': programVersion, ...tools },
  };
}

function requirementTextsOf(params: CondaBuildV1Params) {
  return { depends: texts(params.runDependencies), constrains: texts(params.runConstraints) };
}

/** The output as whoever gets the package would render it: nothing in it says where the sources were on this machine. */
async function portableRendered({ recipe, portableRecipe, context }: GeneratedTexts): Promise<RenderedRecipe> {
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
