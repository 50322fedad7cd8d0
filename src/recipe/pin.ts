/** One end of a pinned range: a pattern of `x` over the parts of the resolved version, or a version as it is. */
export type PinBound =
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'version'; readonly version: string };

/** Which versions count as compatible with a resolved one. A missing bound is no bound. Spec: recipe.md 8.2. */
export interface Pin {
  readonly lowerBound?: PinBound;
  readonly upperBound?: PinBound;
  /** Exactly the version and build; stands alone. */
  readonly exact: boolean;
  /** A string matcher. */
  readonly build?: string;
}

/**
 * The call as a recipe has it. A missing bound is written as `None`, since the function has defaults of its own.
 * Spec: backends 1.5.
 * @throws RangeError when `exact` and `build` stand together
 */
export function pinCall(call: 'pin_compatible' | 'pin_subpackage', name: string, pin: Pin): string {
  if (pin.exact && pin.build !== undefined) {
    throw new RangeError(`the pin on '${name}' has 'exact' and 'build', which cannot be combined`);
  }
  const bounds = [`lower_bound=${boundText(pin.lowerBound)}`, `upper_bound=${boundText(pin.upperBound)}`];
  const build = pin.build === undefined ? [] : [`build=${quoted(pin.build)}`];
  return `${call}(${[quoted(name), ...(pin.exact ? ['exact=True'] : [...bounds, ...build])].join(', ')})`;
}

function boundText(bound: PinBound | undefined): string {
  if (bound === undefined) return 'None';
  return quoted(bound.kind === 'expression' ? bound.expression : bound.version);
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
