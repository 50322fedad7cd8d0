import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  explainHash,
  hashInputText,
  locateRequirement,
  outputRequirements,
  parseRecipe,
  type RecipePlatforms,
  type RenderedOutput,
  renderDocument,
  renderedObject,
  type VariantConfig,
  variantHash,
} from '../../recipe/index.js';
import { PixiBuildError, programVersion, renderDiagnostic, type TextLocation } from '../../support/index.js';
import { type ReadConfig, readConfig } from '../generated/config.js';
import { locateInManifest } from '../generated/locate.js';
import { chooseOutput, describeOutput } from '../generated/outputs.js';
import { buildPlatforms, outputPlatforms } from '../generated/platforms.js';
import { readVariants, variantsOfOutput } from '../generated/variants.js';
import type {
  Capabilities,
  CondaBuildOutput,
  CondaBuildV1Params,
  CondaBuildV1Result,
  CondaOutput,
  CondaOutputsParams,
  CondaOutputsResult,
  InitializeParams,
} from '../protocol/index.js';
import type { Backend, BackendContext, BuildContext, OutputDescription } from '../types.js';
import { type RecipeConfig, recipeConfigSchema, untargetedKeys } from './config.js';
import { recipeInputGlobs, relativeGlob } from './input-globs.js';
import { locateRecipe } from './locate-recipe.js';
import { type ManifestPart, readManifestPart } from './manifest-part.js';
import { packRecipeOutput } from './pack.js';
import { recipeAccess } from './recipe-access.js';

export const recipeBackendName = 'pixi-build-rattler-build';

interface Initialized {
  readonly config: ReadConfig<RecipeConfig>;
  readonly manifest: ManifestPart;
  /** Absolute. */
  readonly manifestPath: string;
  readonly recipeFile: string;
  readonly sourceDirectory: string;
}

interface Rendering {
  readonly outputs: readonly RenderedOutput[];
  readonly recipeText: string;
}

/** The built-in backend for `recipe.yaml`. Spec: backends-others.md 2. */
export class RecipeBackend implements Backend {
  readonly name = recipeBackendName;
  readonly version = programVersion;
  readonly #context: BackendContext;
  #initialized: Initialized | undefined;
  /** What was described, by platforms: a build finds it again with all keys of its combination. */
  readonly #described = new Map<string, Rendering>();

  constructor(context: BackendContext) {
    this.#context = context;
  }

  async negotiateCapabilities(): Promise<Capabilities> {
    return { providesCondaOutputs: true, providesCondaBuildV1: true };
  }

  async initialize(params: InitializeParams): Promise<void> {
    if (this.#initialized) throw new PixiBuildError('backend-state', 'The backend is initialized already');
    const { manifestPath, configuration, targetConfiguration, projectModel } = params;
    const sourceDirectory = params.sourceDirectory ?? path.dirname(manifestPath);
    const config = await readConfig(recipeConfigSchema, configuration, targetConfiguration ?? {}, manifestPath);
    await refuseTargetedKeys(targetConfiguration ?? {}, manifestPath);
    const { recipe } = config.forPlatform('noarch');
    this.#initialized = {
      config,
      manifest: await readManifestPart(projectModel, manifestPath),
      manifestPath,
      recipeFile: await locateRecipe(manifestPath, sourceDirectory, recipe),
      sourceDirectory,
    };
  }

  async outputs(params: CondaOutputsParams): Promise<CondaOutputsResult> {
    const { manifest, recipeFile, sourceDirectory, manifestPath } = this.#state();
    const { rendering, platforms, ownFiles } = await this.#renderAll(params);
    this.#described.set(keyOf(platforms), rendering);
    const { outputs } = rendering;
    const names = new Set(outputs.map(({ name }) => name));
    const sourceOf = (name: string) => manifest.sources.get(name) ?? (names.has(name) ? ownSource : undefined);
    return {
      outputs: outputs.map((output) => {
        const siblings = outputs.filter((other) => other !== output);
        const identity = { ...output, sitePackagesPath: output.python.sitePackagesPath };
        return describeOutput(identity, outputRequirements(output, siblings), sourceOf);
      }),
      inputGlobs: [
        ...ownFiles.map((file) => relativeGlob(sourceDirectory, file)),
        relativeGlob(path.dirname(manifestPath), recipeFile),
      ],
    };
  }

  async describe(params: CondaOutputsParams): Promise<OutputDescription[]> {
    const { rendering, variants } = await this.#renderAll(params);
    return rendering.outputs.map((output) => ({
      name: output.name,
      version: output.version,
      build: output.buildString,
      subdir: output.subdir,
      recipe: renderedObject(output),
      hash: explainHash(output, variants),
    }));
  }

  async locate(names: readonly string[]): Promise<TextLocation | undefined> {
    const { recipeFile } = this.#state();
    return locateRequirement({ file: recipeFile, text: await readFile(recipeFile, 'utf8') }, names);
  }

  async #renderAll(params: CondaOutputsParams) {
    const state = this.#state();
    const platforms = outputPlatforms(params);
    const folders = new Set([path.dirname(state.recipeFile), state.sourceDirectory]);
    const ownFiles = [...folders].map((folder) => path.join(folder, 'variants.yaml'));
    const variants = await readVariants(params, { ownFiles }, platforms, this.#context);
    return { rendering: await this.#render(state, platforms, variants), platforms, ownFiles, variants };
  }

  /** Those that inherit from a staging output. */
  buildFolder({ metadata }: CondaOutput): string | undefined {
    const all = [...this.#described.values()].flatMap(({ outputs }) => outputs);
    const found = all.find(({ name, buildString }) => name === metadata.name && buildString === metadata.build);
    return found?.staging && `staging-${found.staging.name}`;
  }

  async build(params: CondaBuildV1Params, context: BuildContext): Promise<CondaBuildV1Result> {
    const state = this.#state();
    if (context.toolchain === 'system') throw systemUnsupported(state.recipeFile);
    const platforms = buildPlatforms(params);
    const { output, recipeText } = await this.#chosen(state, platforms, params.output);
    const recipeDirectory = path.dirname(state.recipeFile);
    const merged = output.settings.mergeBuildAndHostEnvs ? { ...params, buildPrefix: null } : params;
    const { file } = await packRecipeOutput({
      params: merged,
      context,
      output,
      recipeFile: state.recipeFile,
      recipeText,
    });
    const { 'extra-input-globs': extra } = state.config.forPlatform(platforms.host);
    const base = path.dirname(state.manifestPath);
    return {
      output_file: file,
      input_globs: await recipeInputGlobs(base, recipeDirectory, output.sources, extra),
      name: output.name,
      version: output.version,
      build: output.buildString,
      subdir: output.subdir,
    };
  }

  async dispose(): Promise<void> {
    this.#initialized = undefined;
    this.#described.clear();
  }

  #state(): Initialized {
    if (this.#initialized) return this.#initialized;
    throw new PixiBuildError('backend-state', 'The backend has not been initialized');
  }

  async #render(state: Initialized, platforms: RecipePlatforms, variants: VariantConfig): Promise<Rendering> {
    const { config, recipeFile, manifest } = state;
    const { environment, report } = this.#context;
    const experimental = this.#context.experimental || config.forPlatform(platforms.host).experimental;
    const recipeText = await readFile(recipeFile, 'utf8');
    // What of revision 3 a recipe uses is written when it is used.
    const document = await parseRecipe({ file: recipeFile, text: recipeText }, { experimental, v3: true });
    const access = experimental ? await recipeAccess(path.dirname(recipeFile), environment) : undefined;
    const { outputs, failures, warnings } = renderDocument(document, variants, {
      platforms,
      environment,
      access,
      buildNumber: manifest.buildNumber,
      buildStringPrefix: manifest.buildStringPrefix,
    });
    for (const warning of warnings) report({ kind: 'diagnostic', diagnostic: warning });
    for (const { combination, diagnostics } of failures) {
      const text = diagnostics.map((one) => renderDiagnostic(one)).join('\n');
      const message = `a variant cannot be rendered, ${JSON.stringify(combination)}:\n${text}`;
      report({ kind: 'log', level: 'warning', message });
    }
    return { outputs, recipeText };
  }

  /** The output that was asked for, as it was described. */
  async #chosen(state: Initialized, platforms: RecipePlatforms, wanted: CondaBuildOutput) {
    const described = this.#described.get(keyOf(platforms));
    const found = described?.outputs.find(
      ({ name, buildString, subdir, version }) =>
        name === wanted.name && buildString === wanted.build && subdir === wanted.subdir && version === wanted.version,
    );
    if (described && found) return { output: found, recipeText: described.recipeText };
    // Described by another process: only the keys of its variant are known.
    const { outputs, recipeText } = await this.#render(state, platforms, variantsOfOutput(wanted.variant));
    const chosen = chooseOutput(outputs, wanted);
    if (wanted.build == null || chosen.buildString === wanted.build) return { output: chosen, recipeText };
    const hashInput = hashInputText(wanted.variant);
    const identity = { buildString: wanted.build, variant: wanted.variant, hashInput, hash: variantHash(hashInput) };
    return { output: { ...chosen, ...identity }, recipeText };
  }
}

/** Outputs of one recipe need each other from the same sources. */
const ownSource = { path: { path: '.' } };

const keyOf = ({ host, build }: RecipePlatforms): string => `${host} ${build}`;

async function refuseTargetedKeys(targets: Readonly<Record<string, unknown>>, manifestPath: string): Promise<void> {
  for (const [selector, table] of Object.entries(targets)) {
    const key = untargetedKeys.find((name) => Object.hasOwn(Object(table), name));
    if (key === undefined) continue;
    throw new PixiBuildError('backend-config-invalid', `\`${key}\` cannot have a target specific value`, {
      exitCode: 2,
      location: await locateInManifest(manifestPath, key),
      hint: `Move it from [package.build.target.${selector}.config] to [package.build.config].`,
    });
  }
}

function systemUnsupported(recipeFile: string): PixiBuildError {
  return new PixiBuildError(
    'toolchain-unsupported',
    `'--toolchain system' does not build recipes, such as ${recipeFile}`,
    {
      exitCode: 2,
      hint: 'Leave the option out: recipes are built in conda environments.',
    },
  );
}
