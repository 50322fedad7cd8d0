import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PackageRequest, packageFiles } from '../../packaging/index.js';
import { type RenderedOutput, renderedOutputYaml, sourceData, variantConfigYaml } from '../../recipe/index.js';
import type { FetchedSource } from '../../sources/index.js';
import { systemErrorCode } from '../../support/index.js';
import { buildInEnvironments } from '../generated/conda-build.js';
import { packageRequestOf, renderedExtras } from '../generated/package-request.js';
import type { CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import { packagedTests } from './packaged-tests.js';
import { recipeFiles } from './recipe-files.js';
import { scriptParts } from './script.js';
import { fetchInto } from './sources.js';
import { restoreStaging } from './staging.js';

export interface PackRecipe {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly output: RenderedOutput;
  /** Absolute. */
  readonly recipeFile: string;
  /** As written. */
  readonly recipeText: string;
}

/** Builds an output of a recipe in the environments that the caller has made, and packs it. Spec: packaging.md 1. */
export async function packRecipeOutput(request: PackRecipe): Promise<{ readonly file: string }> {
  const { params, context, output, recipeFile, recipeText } = request;
  const recipeDirectory = path.dirname(recipeFile);
  const workDirectory = path.join(params.workDirectory, 'work');
  let fetched: readonly FetchedSource[] = [];
  let variables: Readonly<Record<string, string>> = {};
  const scriptContext = () => ({
    output,
    recipeDirectory,
    buildPlatform: output.platforms.build,
    hostPrefix: params.hostPrefix?.prefix ?? '',
    variables,
  });
  const { script } = output.plan;
  const built = await buildInEnvironments({
    params,
    context,
    output,
    hash: `${output.hashPrefix}h${output.hash}`,
    prepare: async (filesBefore) => {
      const { staging } = output;
      if (staging) await restoreStaging({ params, context, output, staging, recipeFile, filesBefore });
      fetched = await fetchInto(output.sources, output.name, { params, context, recipeFile });
    },
    parts: (known) => {
      variables = known;
      return scriptParts(output.plan, scriptContext());
    },
    variables: script.env,
    secrets: script.secrets,
    recipeDirectory,
  });
  const tests = await packagedTests(output, scriptContext(), workDirectory);
  const packed = await packageFiles(
    asRecipeWants(
      packageRequestOf({
        ...built,
        params,
        context,
        output,
        texts: {
          recipeYaml: recipeText,
          renderedRecipeYaml: await renderedOutputYaml(
            output,
            renderedExtras({
              params,
              context,
              tools: {},
              sources: fetched.map(({ resolved }) => sourceData(resolved)),
            }),
          ),
          variantConfigYaml: await variantConfigYaml(output.variant),
          files: await recipeFiles(recipeFile, [context.buildDirectory]),
        },
        tests: tests.entries,
        entryPoints: output.python.entryPoints,
        pythonSitePackagesPath: output.python.sitePackagesPath,
        recipeDirectory,
        sourceDirectory: workDirectory,
        explicitFiles: await listedFiles(path.join(params.workDirectory, '.rattler-build-package-files')),
      }),
      output,
    ),
    context.report,
  );
  return { file: packed.path };
}

/** A request as the section `build` wants it. */
function asRecipeWants(request: PackageRequest, output: RenderedOutput): PackageRequest {
  const { missingDsoAllowlist, overlinkingBehavior, overdependingBehavior } = output.settings.dynamicLinking;
  const { linkChecks } = request;
  return {
    ...request,
    ...packingOptions(output),
    linkChecks: linkChecks && {
      ...linkChecks,
      missingAllowlist: missingDsoAllowlist,
      overlinking: overlinkingBehavior,
      overdepending: overdependingBehavior,
    },
  };
}

/** What the section `build` says of packing. */
function packingOptions({ name, settings, tests }: RenderedOutput) {
  const { dynamicLinking, prefixDetection, variant } = settings;
  return {
    contentsTests: tests.filter((test) => test.kind === 'package-contents'),
    prefixDetection,
    files: settings.files,
    postProcess: settings.postProcess,
    alwaysIncludeFiles: settings.alwaysIncludeFiles,
    alwaysCopyFiles: settings.alwaysCopyFiles,
    relink: {
      rpaths: dynamicLinking.rpaths,
      binaryRelocation: dynamicLinking.binaryRelocation,
      rpathAllowlist: dynamicLinking.rpathAllowlist,
    },
    // Each of them lets the solver like a package less.
    trackFeatures: Array.from({ length: Math.abs(variant.downPrioritize ?? 0) }, (_, i) => `${name}-p-${i}`),
  };
}

/** The paths that a script has listed, if it has. Spec: packaging.md 6.1. */
async function listedFiles(file: string): Promise<string[] | undefined> {
  try {
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
    const paths = lines.filter((line) => line !== '');
    return paths.length > 0 ? paths : undefined;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
