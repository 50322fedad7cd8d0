import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Platform, parsePlatform, platformOfProcess, unknownPlatformMessage } from '../../conda/index.js';
import { packageFiles } from '../../packaging/index.js';
import {
  type RecipePlatforms,
  type RenderedRecipe,
  readVariantFile,
  recipeYaml,
  renderedRecipeYaml,
  renderRecipe,
  renderVariant,
  type VariantConfig,
  type VariantValue,
  variantConfigOf,
  variantConfigYaml,
} from '../../recipe/index.js';
import { messageOf, PixiBuildError, programVersion } from '../../support/index.js';
import { type ReadConfig, readConfig } from '../generated/config.js';
import { chooseOutput, condaOutputOf } from '../generated/outputs.js';
import {
  type Capabilities,
  type CondaBuildDependency,
  type CondaBuildV1Params,
  type CondaBuildV1Result,
  type CondaOutputsParams,
  type CondaOutputsResult,
  type InitializeParams,
  matchSpecOfObject,
  type ProjectModel,
} from '../protocol/index.js';
import type { Backend, BackendContext, BuildContext } from '../types.js';
import { type PythonConfig, pythonConfigSchema } from './config.js';
import { type GeneratedPython, generatePythonRecipe, portableRecipe } from './generate.js';
import { inputGlobs } from './input-globs.js';
import { type CondaNames, openCondaNames } from './pypi/conda-names.js';
import { buildWithSystemPython, compiledProject } from './system/build.js';
import { configSettingsOf } from './system/config-settings.js';

interface Initialized {
  readonly params: InitializeParams;
  readonly model: ProjectModel;
  readonly config: ReadConfig<PythonConfig>;
  /** Absolute. */
  readonly sourceDirectory: string;
  readonly manifestDirectory: string;
}

/** The built-in `pixi-build-python`. Spec: backends 2. */
export class PythonBackend implements Backend {
  readonly name = 'pixi-build-python';
  readonly version = programVersion;
  readonly #context: BackendContext;
  #initialized: Initialized | undefined;
  #names: CondaNames | undefined;

  constructor(context: BackendContext) {
    this.#context = context;
  }

  async negotiateCapabilities(): Promise<Capabilities> {
    return { providesCondaOutputs: true, providesCondaBuildV1: true };
  }

  async initialize(params: InitializeParams): Promise<void> {
    if (!params.projectModel) {
      throw new PixiBuildError('project-model-missing', 'project model is required', { exitCode: 2 });
    }
    const manifestDirectory = path.dirname(params.manifestPath);
    this.#initialized = {
      params,
      model: params.projectModel,
      config: readConfig(
        pythonConfigSchema,
        params.configuration ?? {},
        params.targetConfiguration ?? {},
        params.manifestPath,
      ),
      sourceDirectory: params.sourceDirectory ?? manifestDirectory,
      manifestDirectory,
    };
  }

  async outputs(params: CondaOutputsParams): Promise<CondaOutputsResult> {
    const platforms = { host: platformNamed(params.hostPlatform), build: platformNamed(params.buildPlatform) };
    const variants = await this.#variants(params, platforms);
    const generated = await this.#generate(platforms.host, params.channels ?? [], variants, false);
    const { model } = this.#state();
    const rendered = await renderRecipe(generated.recipe, variants, {
      platforms,
      environment: this.#context.environment,
      buildStringPrefix: model.buildStringPrefix ?? undefined,
    });
    return {
      outputs: rendered.map(condaOutputOf),
      inputGlobs: generated.pyproject ? ['pyproject.toml'] : [],
    };
  }

  async build(params: CondaBuildV1Params, context: BuildContext): Promise<CondaBuildV1Result> {
    const { config, model, sourceDirectory, manifestDirectory } = this.#state();
    if (context.toolchain === 'conda') {
      throw new PixiBuildError(
        'toolchain-conda-not-available',
        'building with tools from conda channels arrives with the next release',
        { exitCode: 2, hint: "'--toolchain system' builds with the machine's Python." },
      );
    }
    const build = platformOfProcess(process) ?? 'linux-64';
    const wantedHost = params.hostPrefix?.platform ?? params.output.subdir;
    const host = wantedHost === 'noarch' ? build : platformNamed(wantedHost);
    const platforms = { host, build };
    const variant = params.output.variant;
    const values = Object.entries(variant).map(([key, value]) => [key, [value]] as const);
    const generated = await this.#generate(
      host,
      params.channels ?? [],
      variantConfigOf([values]),
      params.editable === true,
    );
    const recipe = chooseOutput(
      [
        await renderVariant(generated.recipe, variant, {
          platforms,
          environment: context.environment,
          buildStringPrefix: model.buildStringPrefix ?? undefined,
        }),
      ],
      params.output,
    );
    const hostConfig = config.forPlatform(host);
    if (generated.compilers.length > 0) {
      throw compiledProject(`it needs the compilers ${generated.compilers.join(', ')}`);
    }
    if (recipe.noarch !== 'python') throw compiledProject('it is a package for one platform (`noarch = false`)');
    const file = await this.#package(params, context, {
      recipe,
      generated,
      hostConfig,
      sourceDirectory,
      manifestDirectory,
    });
    return {
      output_file: file,
      input_globs: inputGlobs({
        editable: params.editable === true,
        compilers: generated.compilers,
        extraGlobs: hostConfig['extra-input-globs'],
        resolvedPackages: [],
        pyproject: generated.pyproject?.file,
      }),
      name: recipe.name,
      version: recipe.version,
      build: recipe.buildString,
      subdir: recipe.subdir,
    };
  }

  async dispose(): Promise<void> {
    await this.#names?.close();
    this.#names = undefined;
  }

  async #package(
    params: CondaBuildV1Params,
    context: BuildContext,
    chosen: {
      readonly recipe: RenderedRecipe;
      readonly generated: GeneratedPython;
      readonly hostConfig: PythonConfig;
      readonly sourceDirectory: string;
      readonly manifestDirectory: string;
    },
  ): Promise<string> {
    const { recipe, generated, hostConfig, sourceDirectory, manifestDirectory } = chosen;
    const { prefix, entryPoints, tools } = await buildWithSystemPython({
      recipe,
      pyproject: generated.pyproject,
      configSettings: configSettingsOf(hostConfig['extra-args']),
      sourceDirectory,
      recipeDirectory: manifestDirectory,
      workDirectory: params.workDirectory,
      context,
    });
    const places = { recipeDirectory: manifestDirectory, sourceDirectory };
    const portable = portableRecipe(generated, hostConfig, places);
    const depends = specTexts(params.runDependencies);
    const constrains = specTexts(params.runConstraints);
    const { about, platforms } = recipe;
    const built = await packageFiles(
      {
        identity: { name: recipe.name, version: recipe.version, build: recipe.buildString, subdir: recipe.subdir },
        buildNumber: recipe.buildNumber,
        noarch: recipe.noarch,
        targetPlatform: platforms.host,
        buildPlatform: platforms.build,
        depends,
        constrains,
        extraDepends: extraTexts(params),
        runExports: {
          weak: specTexts(params.runExports?.weak),
          strong: specTexts(params.runExports?.strong),
          noarch: specTexts(params.runExports?.noarch),
          weakConstrains: specTexts(params.runExports?.weakConstrains),
          strongConstrains: specTexts(params.runExports?.strongConstrains),
        },
        flags: recipe.flags,
        license: about.license,
        licenseFamily: about.licenseFamily,
        about: {
          home: about.homepage,
          documentation: about.documentation,
          repository: about.repository,
          summary: about.summary,
          description: about.description,
          channels: params.channels,
        },
        licenseFiles: about.licenseFiles,
        entryPoints: recipe.python.entryPoints.length > 0 ? recipe.python.entryPoints : entryPoints,
        hashInput: recipe.hashInput,
        tests: recipe.tests,
        recipe: {
          recipeYaml: await recipeYaml(portable),
          renderedRecipeYaml: await renderedRecipeYaml(
            { ...recipe, about: portable.about, script: { ...recipe.script, content: '' } },
            {
              timestampMs: context.timestampMs,
              channels: params.channels ?? [],
              depends,
              constrains,
              tools: buildTools(tools),
            },
          ),
          variantConfigYaml: await variantConfigYaml(recipe.variant),
        },
        prefix,
        filesBefore: new Set(),
        workDirectory: sourceDirectory,
        recipeDirectory: manifestDirectory,
        timestampMs: context.timestampMs,
        outputDirectory: path.join(params.outputDirectory ?? path.join(params.workDirectory, 'output'), recipe.subdir),
        format: archiveFormat(params),
        signal: context.signal,
      },
      context.report,
    );
    for (const message of built.warnings) context.report({ kind: 'log', level: 'warning', message });
    return built.path;
  }

  async #generate(
    host: Platform,
    channels: readonly string[],
    variants: VariantConfig,
    editable: boolean,
  ): Promise<GeneratedPython> {
    const { params, model, config, sourceDirectory } = this.#state();
    const { environment, report } = this.#context;
    const cacheDirectory = params.cacheDirectory ?? undefined;
    this.#names ??= openCondaNames({ cacheDirectory, environment, report });
    return generatePythonRecipe({
      model,
      config: config.forPlatform(host),
      sourceDirectory,
      hostPlatform: host,
      channels,
      variantKeys: new Set(variants.values.keys()),
      editable,
      cacheDirectory,
      environment,
      names: this.#names,
      report,
    });
  }

  /** Defaults, then files in their order, then what the request says. Spec: backends 1.7, 1.8. */
  async #variants(params: CondaOutputsParams, platforms: RecipePlatforms): Promise<VariantConfig> {
    const layers: (readonly (readonly [string, readonly VariantValue[]])[])[] = [defaultVariants(platforms.host)];
    let zipKeys: readonly (readonly string[])[] = [];
    for (const file of params.variantFiles ?? []) {
      const read = await readVariantFile({ file, text: await variantText(file) }, platforms, this.#context.environment);
      for (const message of read.warnings) this.#context.report({ kind: 'log', level: 'warning', message });
      layers.push([...read.values]);
      if (read.zipKeys.length > 0) zipKeys = read.zipKeys;
    }
    layers.push(Object.entries(params.variantConfiguration ?? {}));
    return variantConfigOf(layers, zipKeys);
  }

  #state(): Initialized {
    if (this.#initialized) return this.#initialized;
    throw new Error('the backend was asked before it was initialized');
  }
}

function platformNamed(text: string): Platform {
  const platform = parsePlatform(text);
  if (platform) return platform;
  throw new PixiBuildError('platform-unknown', unknownPlatformMessage(text), { exitCode: 2 });
}

function defaultVariants(host: Platform): [string, string[]][] {
  if (host.startsWith('win-')) {
    return [
      ['c_compiler', ['vs2022']],
      ['cxx_compiler', ['vs2022']],
      ['cuda_compiler', ['cuda-nvcc']],
    ];
  }
  return host.startsWith('linux-') ? [['cuda_compiler', ['cuda-nvcc']]] : [];
}

async function variantText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new PixiBuildError(
      'variant-file-unreadable',
      `the variant file '${file}' cannot be read: ${messageOf(error)}`,
      {
        exitCode: 2,
        cause: error,
      },
    );
  }
}

function specTexts(list: readonly CondaBuildDependency[] | null | undefined): string[] {
  return [...new Set((list ?? []).map(({ spec }) => matchSpecOfObject(spec).toString()))];
}

function extraTexts(params: CondaBuildV1Params): Record<string, string[]> | undefined {
  const groups = Object.entries(params.extraDependencies).map(([group, list]) => [group, specTexts(list)] as const);
  return groups.length > 0 ? Object.fromEntries(groups) : undefined;
}

/** The Python itself may differ from machine to machine and yet give the same package. */
function buildTools({ python: _, ...tools }: Readonly<Record<string, string>>): Record<string, string> {
  return { 'pixi-build': programVersion, ...tools };
}

function archiveFormat({
  packageFormat,
}: CondaBuildV1Params): { type: 'conda' | 'tar-bz2'; level?: number } | undefined {
  if (!packageFormat) return undefined;
  const type = packageFormat.archiveType === 'conda' ? 'conda' : 'tar-bz2';
  const { compressionLevel: level } = packageFormat;
  const named = type === 'conda' ? { lowest: -7, default: 15, highest: 22 } : { lowest: 1, default: 9, highest: 9 };
  if (level === undefined) return { type };
  return { type, level: typeof level === 'number' ? level : named[level] };
}
