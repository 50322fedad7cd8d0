import { formatPinBound, type Pin, type PinBound } from '../conda/index.js';

/**
 * The call as a recipe has it. A bound that is switched off is written as `None`, since the function has defaults of its
 * own. Spec: backends 1.5.
 * @throws RangeError when `exact` and `build` stand together
 */
export function pinCall(call: 'pin_compatible' | 'pin_subpackage', name: string, pin: Pin): string {
  if (pin.exact && pin.build !== undefined) {
    throw new RangeError(`the pin on '${name}' has 'exact' and 'build', which cannot be combined`);
  }
  if (pin.exact) return `${call}(${quoted(name)}, exact=True)`;
  const args = [quoted(name)];
  for (const [key, bound] of [
    ['lower_bound', pin.lowerBound],
    ['upper_bound', pin.upperBound],
  ] as const) {
    if (bound !== undefined) args.push(`${key}=${bound === null ? 'None' : quoted(formatPinBound(bound))}`);
  }
  if (pin.build !== undefined) args.push(`build=${quoted(pin.build.toString())}`);
  return `${call}(${args.join(', ')})`;
}

/** A pin as a rendered recipe has it: with its bounds, also those by default. */
export function pinEntry(call: 'pin_compatible' | 'pin_subpackage', name: string, pin: Pin): object {
  if (pin.exact) return { [call]: { name, exact: true } };
  const text = (bound: PinBound | null): string | undefined => (bound === null ? undefined : formatPinBound(bound));
  const { lowerBound = defaultLowerBound, upperBound = defaultUpperBound, build } = pin;
  const bounds = { lower_bound: text(lowerBound), upper_bound: text(upperBound) };
  return { [call]: { name, ...bounds, build: build?.toString() } };
}

const defaultLowerBound: PinBound = { kind: 'segments', count: 6 };
const defaultUpperBound: PinBound = { kind: 'segments', count: 1 };

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
