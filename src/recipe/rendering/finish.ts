import { defaultBuildString, hashInputText, languagePrefix, variantHash } from '../build-string.js';
import { RecipeProblem } from '../document/findings.js';
import { Evaluator } from '../jinja/evaluator.js';
import { placeOf } from '../sections/requirements.js';
import { problemAt } from '../shapes/shape.js';
import { normalizeVariantKey, sortedVariant, type Variant } from '../variants/variant.js';
import type { EvaluatedOutput, EvaluationOptions } from './evaluate.js';
import type { RenderedOutput } from './model.js';
import { bestMatch, subpackagePins } from './order.js';

export interface FinishOptions extends EvaluationOptions {
  /** Overrides that of every output. */
  readonly buildNumber?: number;
  /** Put in front of default build strings, with `_` behind it. */
  readonly buildStringPrefix?: string;
}

/**
 * Gives outputs, which are in their build order, what depends on those before them: exact pins, and so the hash and the
 * build string. One that fails is noted in its findings and left out. Spec: recipe.md 12.4, 13.
 */
export function finishOutputs(ordered: readonly EvaluatedOutput[], options: FinishOptions): RenderedOutput[] {
  const finished = new Map<EvaluatedOutput, RenderedOutput>();
  for (const output of ordered) {
    try {
      finished.set(output, finish(output, ordered, finished, options));
    } catch (error) {
      output.findings.problem(error);
    }
  }
  return [...finished.values()];
}

function finish(
  output: EvaluatedOutput,
  all: readonly EvaluatedOutput[],
  finished: ReadonlyMap<EvaluatedOutput, RenderedOutput>,
  options: FinishOptions,
): RenderedOutput {
  const { build, isOnlyOutput } = output;
  const { variant, reasons } = withExactPins(output, all, finished);
  const { number, noarch, flags, python, plan, settings } = build;
  const buildNumber = options.buildNumber ?? number;
  const { host, target = host } = options.platforms;
  const hashInput = hashInputText(variant);
  const hash = variantHash(hashInput);
  const prefix = options.buildStringPrefix === undefined ? '' : `${options.buildStringPrefix}_`;
  return {
    name: output.name,
    version: output.version,
    buildNumber,
    buildString: buildStringOf(output, variant, hash, buildNumber, options),
    hash,
    hashPrefix: `${prefix}${languagePrefix(variant, noarch)}`,
    hashInput,
    ...(noarch && { noarch }),
    subdir: noarch ? 'noarch' : target,
    platforms: options.platforms,
    variant,
    combination: output.combination,
    variantReasons: reasons,
    outputIndex: output.index,
    context: output.context,
    sources: output.sources,
    plan,
    settings,
    python,
    flags,
    requirements: output.requirements,
    tests: output.tests,
    about: output.about,
    hasLicenseFile: output.hasLicenseFile,
    extra: output.extra,
    ...(output.staging && { staging: output.staging }),
    inheritsRunExports: output.inheritsRunExports,
    isOnlyOutput,
  };
}

function withExactPins(
  output: EvaluatedOutput,
  all: readonly EvaluatedOutput[],
  finished: ReadonlyMap<EvaluatedOutput, RenderedOutput>,
) {
  const variant: Record<string, Variant[string]> = { ...output.used.variant };
  const reasons = new Map(output.used.reasons);
  for (const requirement of subpackagePins(output)) {
    if (requirement.kind !== 'pin' || requirement.name === output.name) continue;
    const other = bestMatch(requirement.name, output.combination, all);
    const rendered = other && finished.get(other);
    if (other && !rendered && !requirement.pin.exact) continue;
    if (!rendered) {
      const place = placeOf(requirement) ?? output.span;
      const message = `'${requirement.name}' is pinned, but no output of this recipe has that name here`;
      const hint =
        "Use pin_compatible for packages of other recipes; an output that 'skip' leaves out cannot be pinned";
      throw new RecipeProblem('recipe-unknown-subpackage', message, place, hint);
    }
    if (!requirement.pin.exact) continue;
    const key = normalizeVariantKey(requirement.name);
    variant[key] = `${rendered.version} ${rendered.buildString}`;
    reasons.set(key, 'exact-pin');
  }
  return { variant: sortedVariant(variant), reasons };
}

function buildStringOf(
  output: EvaluatedOutput,
  variant: Variant,
  hash: string,
  buildNumber: number,
  options: FinishOptions,
): string {
  const { buildStringNode: node } = output;
  if (!node) {
    const { noarch } = output.build;
    return defaultBuildString({ variant, buildNumber, noarch, prefix: options.buildStringPrefix }).text;
  }
  const evaluator = new Evaluator({
    platforms: options.platforms,
    variant: { ...output.combination, ...variant },
    environment: options.environment,
    experimental: options.settings.experimental,
    ...(options.access && { access: options.access }),
  });
  for (const [name, value] of output.context) evaluator.defineContext(name, () => value);
  const late = new Map<string, unknown>([
    ['hash', hash],
    ['build_number', buildNumber],
  ]);
  let text: string;
  try {
    text = evaluator.withVariables(late, () => evaluator.renderNow(node.text));
  } catch (error) {
    throw problemAt(error, node, output.findings);
  }
  if (!/^[A-Za-z0-9_.+]+$/.test(text)) {
    const message = `'${text}' cannot be a build string, which has letters, digits, '_', '.' and '+'`;
    throw new RecipeProblem('recipe-build-string', message, node.span);
  }
  return text;
}
