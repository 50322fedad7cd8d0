import path from 'node:path';
import type { Platform } from '../../conda/index.js';
import {
  ExpressionError,
  hashInputText,
  type RecipePlatforms,
  type RenderedRecipe,
  renderRecipe,
  renderVariant,
  type VariantConfig,
} from '../../recipe/index.js';
import { PixiBuildError, programVersion } from '../../support/index.js';
import { type ReadConfig, readConfig } from '../generated/config.js';
import { describeGenerated } from '../generated/describe.js';
import { locateInManifest } from '../generated/locate.js';
import { chooseOutput, condaOutputOf } from '../generated/outputs.js';
import { buildPlatforms, outputPlatforms } from '../generated/platforms.js';
import { readVariants, variantsOfOutput } from '../generated/variants.js';
import type {
  Capabilities,
  CondaBuildV1Params,
  CondaBuildV1Result,
  CondaOutputsParams,
  CondaOutputsResult,
  InitializeParams,
  ProjectModel,
} from '../protocol/index.js';
import type { Backend, BackendContext, BuildContext, OutputDescription } from '../types.js';
import { type PythonConfig, pythonConfigSchema } from './config.js';
import { type GeneratedPython, generatePythonRecipe } from './generate.js';
import { inputGlobs } from './input-globs.js';
import { openCondaNames } from './pypi/conda-names.js';
import { configSettingsOf } from './system/config-settings.js';

export const pythonBackendName = 'pixi-build-python';

interface Initialized {
  readonly model: ProjectModel;
  readonly config: ReadConfig<PythonConfig>;
  readonly manifestPath: string;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
  readonly cacheDirectory: string | undefined;
}

/** The built-in backend for Python projects. Spec: backends 1 and 2. */
export class PythonBackend implements Backend {
  readonly name = pythonBackendName;
  readonly version = programVersion;
  readonly #context: BackendContext;
  #initialized: Initialized | undefined;

  constructor(context: BackendContext) {
    this.#context = context;
  }

  async negotiateCapabilities(): Promise<Capabilities> {
    return { providesCondaOutputs: true, providesCondaBuildV1: true };
  }

  async initialize(params: InitializeParams): Promise<void> {
    if (this.#initialized) throw new PixiBuildError('backend-state', 'The backend is initialized already');
    if (!params.projectModel) {
      throw new PixiBuildError('project-model-missing', 'project model is required', { exitCode: 2 });
    }
    const recipeDirectory = path.dirname(params.manifestPath);
    this.#initialized = {
      model: params.projectModel,
      config: await readConfig(
        pythonConfigSchema,
        params.configuration,
        params.targetConfiguration ?? {},
        params.manifestPath,
      ),
      manifestPath: params.manifestPath,
      recipeDirectory,
      sourceDirectory: params.sourceDirectory ?? recipeDirectory,
      cacheDirectory: params.cacheDirectory ?? undefined,
    };
  }

  async outputs(params: CondaOutputsParams): Promise<CondaOutputsResult> {
    const { rendered, reads } = await this.#renderAll(params);
    return { outputs: rendered.map(condaOutputOf), inputGlobs: reads ? ['pyproject.toml'] : [] };
  }

  async describe(params: CondaOutputsParams): Promise<OutputDescription[]> {
    const { rendered, variants } = await this.#renderAll(params);
    return rendered.map((recipe) => describeGenerated(recipe, variants));
  }

  async #renderAll(params: CondaOutputsParams) {
    const state = this.#state();
    const platforms = outputPlatforms(params);
    const config = state.config.forPlatform(platforms.host);
    const defaults = defaultVariants(platforms.host);
    const variants = await readVariants(params, { defaults }, platforms, this.#context);
    const generated = await this.#generate(state, config, platforms, params.channels ?? [], variants, false);
    const rendered = await explained(state, () =>
      renderRecipe(generated.recipe, variants, this.#renderOptions(state, platforms)),
    );
    const reads = generated.pyproject !== undefined && config['ignore-pyproject-manifest'] !== true;
    return { rendered, variants, reads };
  }

  async build(params: CondaBuildV1Params, context: BuildContext): Promise<CondaBuildV1Result> {
    const state = this.#state();
    const platforms = buildPlatforms(params);
    const config = state.config.forPlatform(platforms.host);
    const editable = isEditable(params, context);
    if (editable && context.toolchain === 'system') throw editableUnsupported();
    // Only what the output was made with counts now.
    const variants = variantsOfOutput(params.output.variant);
    const generated = await this.#generate(state, config, platforms, params.channels ?? [], variants, editable);
    const recipe = await explained(state, () => this.#chosen(state, generated, params, platforms));
    // What builds is loaded only when something is built.
    const { packPython } = await import('./pack.js');
    const { file, resolvedPackages } = await packPython({
      params,
      context,
      recipe,
      generated,
      config,
      configSettings: context.toolchain === 'system' ? configSettingsOf(config['extra-args']) : {},
      editable,
      recipeDirectory: state.recipeDirectory,
      sourceDirectory: state.sourceDirectory,
    });
    return {
      output_file: file,
      input_globs: inputGlobs({
        editable,
        compilers: generated.compilers,
        extraGlobs: config['extra-input-globs'],
        resolvedPackages,
        pyproject: generated.pyproject?.file,
      }),
      name: recipe.name,
      version: recipe.version,
      build: recipe.buildString,
      subdir: recipe.subdir,
    };
  }

  async dispose(): Promise<void> {
    this.#initialized = undefined;
  }

  #state(): Initialized {
    if (this.#initialized) return this.#initialized;
    throw new PixiBuildError('backend-state', 'The backend has not been initialized');
  }

  #renderOptions({ model }: Initialized, platforms: RecipePlatforms) {
    const { environment } = this.#context;
    return { platforms, environment, buildStringPrefix: model.buildStringPrefix ?? undefined };
  }

  async #generate(
    state: Initialized,
    config: PythonConfig,
    platforms: RecipePlatforms,
    channels: readonly string[],
    variants: VariantConfig,
    editable: boolean,
  ): Promise<GeneratedPython> {
    const { environment, report } = this.#context;
    const { cacheDirectory, model, sourceDirectory } = state;
    const names = openCondaNames({ cacheDirectory, environment, report });
    try {
      return await generatePythonRecipe({
        model,
        config,
        sourceDirectory,
        hostPlatform: platforms.host,
        channels,
        variantKeys: new Set(variants.values.keys()),
        editable,
        cacheDirectory,
        environment,
        names,
        report,
      });
    } finally {
      await names.close();
    }
  }

  /** The output that was asked for, with the very variant that it was described with. */
  async #chosen(
    state: Initialized,
    { recipe }: GeneratedPython,
    { output }: CondaBuildV1Params,
    platforms: RecipePlatforms,
  ): Promise<RenderedRecipe> {
    const rendered = await renderVariant(recipe, output.variant, this.#renderOptions(state, platforms));
    const chosen = chooseOutput([rendered], output);
    if (output.build == null || chosen.buildString === output.build) return chosen;
    // Conditions on the platform can leave keys unused here that were used where the output was described.
    return { ...chosen, buildString: output.build, variant: output.variant, hashInput: hashInputText(output.variant) };
  }
}

/** Spec: backends 1.8. */
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

/** The variable decides when it is set at all. Spec: backends 2.8. */
function isEditable({ editable }: CondaBuildV1Params, { environment }: BuildContext): boolean {
  const variable = environment['BUILD_EDITABLE_PYTHON'];
  return variable === undefined ? editable === true : variable === 'true';
}

/** Failures of conditions and variants, which come from the manifest, as errors for its author. */
async function explained<T>({ manifestPath }: Initialized, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpressionError) {
      const location = await locateInManifest(manifestPath, error.expression ?? '');
      throw new PixiBuildError('expression-invalid', error.message, { exitCode: 2, location, cause: error });
    }
    if (error instanceof RangeError) {
      throw new PixiBuildError('variant-zip-keys', error.message, { exitCode: 2, cause: error });
    }
    throw error;
  }
}

function editableUnsupported(): PixiBuildError {
  return new PixiBuildError('editable-unsupported', "'--toolchain system' makes no editable installations", {
    exitCode: 2,
    hint: 'Unset BUILD_EDITABLE_PYTHON.',
  });
}
