import type { Platform } from '../../conda/index.js';
import { Findings, RecipeProblem } from '../document/findings.js';
import type { ScalarNode, Span } from '../document/node.js';
import type { RecipeAccess } from '../jinja/call-context.js';
import { Evaluator } from '../jinja/evaluator.js';
import type { RecipePlatforms } from '../jinja/selectors.js';
import type { RecipeAbout, RenderedRequirement, Requirements } from '../model.js';
import { mergeAbout } from '../sections/about.js';
import type { OutputMap, ParsedOutput, StagingMap } from '../sections/output.js';
import type { ParsedRecipe } from '../sections/recipe.js';
import { freeKeysOf, noRequirements } from '../sections/requirements.js';
import type { RecipeSource } from '../sections/source.js';
import type { RecipeTest } from '../sections/tests.js';
import type { RecipeSettings, RenderScope } from '../shapes/shape.js';
import type { Variant } from '../variants/variant.js';
import { type BuildValues, type MergedBuild, mergeBuild, mergePlan } from './inherit.js';
import type { StagingOutput } from './model.js';
import { type UsedVariant, usedVariant } from './used-variant.js';

/** What every evaluation of a recipe is given. */
export interface EvaluationOptions {
  readonly platforms: RecipePlatforms;
  readonly settings: RecipeSettings;
  /** The caller's, for `env.get`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly access?: RecipeAccess;
}

/** An output for one combination, before its place among the others, its pins and so its hash are known. */
export interface EvaluatedOutput {
  readonly index: number;
  readonly span: Span;
  readonly combination: Variant;
  readonly name: string;
  readonly version: string;
  readonly build: MergedBuild;
  readonly context: ReadonlyMap<string, unknown>;
  readonly requirements: Requirements<RenderedRequirement>;
  readonly sources: readonly RecipeSource[];
  readonly tests: readonly RecipeTest[];
  readonly about: RecipeAbout;
  readonly hasLicenseFile: boolean;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly staging?: StagingOutput;
  readonly inheritsRunExports: boolean;
  readonly isOnlyOutput: boolean;
  readonly used: UsedVariant;
  /** Names of requirements that take their version from the variant. */
  readonly freeKeys: readonly string[];
  readonly skip: boolean;
  readonly findings: Findings;
  readonly evaluator: Evaluator;
  readonly buildStringNode: ScalarNode | undefined;
}

/** An output that `skip` leaves out. */
export interface LeftOut {
  readonly name: string;
  readonly combination: Variant;
}

export interface EvaluatedRecipe {
  readonly outputs: readonly EvaluatedOutput[];
  readonly leftOut: readonly LeftOut[];
  readonly freeKeys: ReadonlySet<string>;
}

/** Evaluates a recipe for one combination; what goes wrong is among the findings. */
export function evaluateRecipe(
  recipe: ParsedRecipe,
  combination: Variant,
  options: EvaluationOptions,
  findings: Findings,
): EvaluatedRecipe {
  return new RecipeEvaluation(recipe, combination, options, findings).run();
}

class RecipeEvaluation {
  readonly #recipe: ParsedRecipe;
  readonly #combination: Variant;
  readonly #options: EvaluationOptions;
  readonly #findings: Findings;
  readonly #platforms: { target: Platform; build: Platform };
  readonly #staging = new Map<string, EvaluatedStaging>();

  constructor(recipe: ParsedRecipe, combination: Variant, options: EvaluationOptions, findings: Findings) {
    this.#recipe = recipe;
    this.#combination = combination;
    this.#options = options;
    this.#findings = findings;
    const { host, target = host, build } = options.platforms;
    this.#platforms = { target, build };
  }

  run(): EvaluatedRecipe {
    const outputs: EvaluatedOutput[] = [];
    const leftOut: LeftOut[] = [];
    const add = (evaluated: EvaluatedOutput | LeftOut | undefined): void => {
      if (!evaluated) return;
      if ('build' in evaluated) outputs.push(evaluated);
      else leftOut.push(evaluated);
    };
    if (this.#recipe.kind === 'single') {
      add(this.#evaluateSingle());
    } else {
      const parsed = this.#attempt(() => this.#evaluateOutputList()) ?? [];
      for (const one of parsed) if (one.kind === 'staging') this.#attempt(() => this.#evaluateStaging(one.map));
      parsed.forEach((one, index) => {
        if (one.kind === 'package') add(this.#attempt(() => this.#evaluatePackage(one.map, one.span, index)));
      });
    }
    const freeKeys = new Set(outputs.flatMap((output) => output.freeKeys));
    for (const staging of this.#staging.values()) for (const key of staging.freeKeys) freeKeys.add(key);
    return { outputs, leftOut, freeKeys };
  }

  #attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#findings.problem(error);
      return undefined;
    }
  }

  /** A fresh scope, so that each output tells what it read itself, with the variables of the recipe defined. */
  #scope(): RenderScope {
    const { platforms, environment, settings, access } = this.#options;
    const evaluator = new Evaluator({
      platforms,
      environment,
      variant: this.#combination,
      experimental: settings.experimental,
      ...(access && { access }),
    });
    const scope = { findings: this.#findings, evaluator, settings };
    this.#recipe.context.define(scope);
    return scope;
  }

  #evaluateOutputList(): ParsedOutput[] {
    return this.#recipe.kind === 'multiple' ? this.#recipe.outputs.evaluate(this.#scope()) : [];
  }

  #evaluateSingle(): EvaluatedOutput | LeftOut | undefined {
    if (this.#recipe.kind !== 'single') return undefined;
    const { top } = this.#recipe;
    const skip = top.field('build')?.field('skip')?.evaluate(this.#scope()) ?? false;
    // Where a recipe is skipped it need not have sense: a compiler may be missing there.
    const findings = skip ? new Findings(this.#findings.source) : this.#findings;
    const scope = { ...this.#scope(), findings };
    const values = top.evaluate(scope);
    if (skip && findings.errorCount > 0) {
      return { name: values.package?.name?.normalized ?? '', combination: this.#combination };
    }
    const { package: identity, requirements = noRequirements } = values;
    const build = values.build ?? {};
    return this.#finish(scope, {
      index: 0,
      span: this.#recipe.span,
      name: identity?.name?.normalized ?? '',
      version: identity?.version ?? '',
      build: mergeBuild(build, {}, true),
      requirements,
      sources: values.source ?? [],
      tests: values.tests ?? [],
      about: mergeAbout(values.about ?? {}, {}),
      extra: values.extra ?? {},
      staging: undefined,
      inheritsRunExports: false,
      isOnlyOutput: true,
      skip,
    });
  }

  #evaluatePackage(map: OutputMap, span: Span, index: number): EvaluatedOutput | LeftOut | undefined {
    if (this.#recipe.kind !== 'multiple') return undefined;
    const { top } = this.#recipe;
    const scope = this.#scope();
    const before = this.#findings.errorCount;
    const identity = map.field('package')?.evaluate(scope) ?? {};
    const name = identity.name?.normalized ?? '';
    const skips = [top.field('build'), map.field('build')].map(
      (build) => build?.field('skip')?.evaluate(scope) ?? false,
    );
    if (skips.includes(true)) return { name, combination: this.#combination };
    const inheritance = map.field('inherit')?.evaluate(scope) ?? { runExports: true };
    const staging = inheritance.staging === undefined ? undefined : this.#stagingOf(inheritance.staging, map);
    const inheritsTop = inheritance.staging === undefined;
    const version = identity.version ?? top.field('recipe')?.field('version')?.evaluate(scope);
    if (version === undefined && this.#findings.errorCount === before) {
      const hint = "Give 'version' below 'package', or for all outputs below 'recipe'";
      throw new RecipeProblem('recipe-no-version', `the output '${name}' has no version`, span, hint);
    }
    const except = inheritsTop ? [] : (['script', 'steps'] as const);
    const topBuild: BuildValues = top.field('build')?.evaluateExcept(scope, except) ?? {};
    const build: BuildValues = map.field('build')?.evaluate(scope) ?? {};
    const evaluated = <T>(field: { evaluate(scope: RenderScope): T } | undefined): T | undefined =>
      field?.evaluate(scope);
    const own = { sources: evaluated(map.field('source')) ?? [], tests: evaluated(map.field('tests')) ?? [] };
    return this.#finish(scope, {
      index,
      span,
      name,
      version: version ?? '',
      build: mergeBuild(build, topBuild, false),
      requirements: evaluated(map.field('requirements')) ?? noRequirements,
      sources: inheritsTop ? [...(evaluated(top.field('source')) ?? []), ...own.sources] : own.sources,
      tests: inheritsTop ? [...(evaluated(top.field('tests')) ?? []), ...own.tests] : own.tests,
      about: mergeAbout(evaluated(map.field('about')) ?? {}, evaluated(top.field('about')) ?? {}),
      extra: evaluated(top.field('extra')) ?? {},
      staging,
      inheritsRunExports: staging !== undefined && inheritance.runExports,
      isOnlyOutput: false,
      skip: false,
    });
  }

  #stagingOf(name: string, map: OutputMap): EvaluatedStaging {
    const staging = this.#staging.get(name);
    if (staging) return staging;
    const names = [...this.#staging.keys()].map((one) => `'${one}'`).join(', ');
    throw new RecipeProblem(
      'recipe-unknown-staging',
      `there is no staging output '${name}'`,
      map.spanOf('inherit') ?? map.span,
      names === '' ? 'The recipe has no output with the key staging' : `The recipe has ${names}`,
    );
  }

  #evaluateStaging(map: StagingMap): void {
    const scope = this.#scope();
    const { name = '' } = map.field('staging')?.evaluate(scope) ?? {};
    const build = map.field('build')?.evaluate(scope) ?? {};
    const requirements = map.field('requirements')?.evaluate(scope) ?? noRequirements;
    const topField = this.#recipe.kind === 'multiple' ? this.#recipe.top.field('source') : undefined;
    const topSources = topField?.evaluate(scope) ?? [];
    const sources = [...topSources, ...(map.field('source')?.evaluate(scope) ?? [])];
    const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
    const used = usedVariant({
      ...this.#variantInput(scope),
      free: freeKeys,
      noarch: undefined,
      run: [],
      staging: undefined,
      useKeys: [],
      ignoreKeys: [],
    });
    if (this.#staging.has(name)) {
      throw new RecipeProblem('recipe-duplicate-staging', `there are two staging outputs '${name}'`, map.span);
    }
    const plan = mergePlan(build, {}, false);
    this.#staging.set(name, { output: { name, plan, sources, requirements, variant: used.variant }, used, freeKeys });
  }

  #variantInput(scope: RenderScope) {
    return {
      combination: this.#combination,
      platforms: this.#platforms,
      read: scope.evaluator.readKeys,
      contextNames: this.#recipe.context.names,
    };
  }

  #finish(scope: RenderScope, parts: OutputParts): EvaluatedOutput {
    const { requirements, build, staging, about, ...rest } = parts;
    const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
    const { useKeys, ignoreKeys } = build.settings.variant;
    const used = usedVariant({
      ...this.#variantInput(scope),
      free: [...freeKeys, ...(staging?.freeKeys ?? [])],
      noarch: build.noarch,
      run: requirements.run,
      staging: staging?.used,
      useKeys,
      ignoreKeys,
    });
    const { hasLicenseFile, ...aboutValues } = about;
    return {
      ...rest,
      requirements,
      build,
      about: aboutValues,
      hasLicenseFile,
      ...(staging && { staging: staging.output }),
      combination: this.#combination,
      context: scope.evaluator.contextValues,
      used,
      freeKeys: [...freeKeys, ...(staging?.freeKeys ?? [])],
      findings: this.#findings,
      evaluator: scope.evaluator,
      buildStringNode: build.string,
    };
  }
}

interface EvaluatedStaging {
  readonly output: StagingOutput;
  readonly used: UsedVariant;
  readonly freeKeys: readonly string[];
}

interface OutputParts {
  readonly index: number;
  readonly span: Span;
  readonly name: string;
  readonly version: string;
  readonly build: MergedBuild;
  readonly requirements: Requirements<RenderedRequirement>;
  readonly sources: readonly RecipeSource[];
  readonly tests: readonly RecipeTest[];
  readonly about: ReturnType<typeof mergeAbout>;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly staging: EvaluatedStaging | undefined;
  readonly inheritsRunExports: boolean;
  readonly isOnlyOutput: boolean;
  readonly skip: boolean;
}
