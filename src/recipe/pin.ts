import { formatPinBound, type Pin } from '../conda/index.js';

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

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
