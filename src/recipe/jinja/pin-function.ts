import { CondaParseError, formatPinBound, parsePinBound } from '../../conda/index.js';
import { CallError } from './call-error.js';

export type PinCall = 'pin_compatible' | 'pin_subpackage';

const argumentsOfPins = new Set(['exact', 'lower_bound', 'upper_bound', 'build']);
const formerArguments: Readonly<Record<string, string>> = { min_pin: 'lower_bound', max_pin: 'upper_bound' };

/**
 * What a call of `pin_subpackage` or `pin_compatible` gives: the pin as JSON text, which the list of requirements
 * recognises. Spec: recipe.md 8.2.
 * @throws CallError
 */
export function pinText(call: PinCall, positional: readonly unknown[], keyword: ReadonlyMap<string, unknown>): string {
  const [name, ...more] = positional;
  if (typeof name !== 'string') throw new CallError(`'${call}' takes the name of a package`);
  if (more.length > 0) throw new CallError(`bounds of '${call}' are named, such as upper_bound='x.x'`);
  for (const key of keyword.keys()) {
    if (argumentsOfPins.has(key)) continue;
    const now = formerArguments[key];
    const hint = now === undefined ? `; it has ${[...argumentsOfPins].join(', ')}` : `; use '${now}'`;
    throw new CallError(`'${call}' has no argument '${key}'${hint}`);
  }
  if (keyword.has('exact') && keyword.size > 1) {
    throw new CallError(`'exact' cannot be combined with other arguments of '${call}'`);
  }
  const pin: Record<string, unknown> = { name };
  if (keyword.has('exact')) {
    if (isTrue(keyword.get('exact'))) pin['exact'] = true;
  } else {
    const lower = boundText(call, keyword, 'lower_bound', 'x.x.x.x.x.x');
    const upper = boundText(call, keyword, 'upper_bound', 'x');
    if (lower !== undefined) pin['lower_bound'] = lower;
    if (upper !== undefined) pin['upper_bound'] = upper;
    const build = keyword.get('build');
    if (build !== undefined && build !== null) pin['build'] = String(build);
  }
  return JSON.stringify({ [call]: pin });
}

function boundText(
  call: string,
  keyword: ReadonlyMap<string, unknown>,
  key: string,
  byDefault: string,
): string | undefined {
  if (!keyword.has(key)) return byDefault;
  const value = keyword.get(key);
  if (value === null || value === undefined) return undefined;
  try {
    return formatPinBound(parsePinBound(String(value)));
  } catch (error) {
    if (error instanceof CondaParseError) throw new CallError(`'${key}' of '${call}': ${error.message}`);
    throw error;
  }
}

function isTrue(value: unknown): boolean {
  return value === true || String(value).toLowerCase() === 'true';
}
