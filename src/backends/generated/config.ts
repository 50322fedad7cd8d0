import { type Platform, platformFamily } from '../../conda/index.js';
import { nearestWord, PixiBuildError } from '../../support/index.js';
import { locateInManifest } from './locate.js';

/**
 * What becomes of a key when the table of a target has it too: entries are laid over; the target's value counts if it
 * is written; only if it is not empty; never. Spec: backends 1.3.
 */
export type MergeKind = 'per-key' | 'if-present' | 'if-filled' | 'base-only';

export interface ConfigKey<Value> {
  /** @throws TypeError that says what was expected */
  readonly read: (value: unknown) => Value;
  readonly merge: MergeKind;
  /** The value when the key is not written anywhere. */
  readonly initial?: Value;
  /** Another spelling. */
  readonly alias?: string;
}

/** What is wrong with a table, and the key that it is about. */
class ConfigProblem extends Error {
  readonly key: string;

  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/** The keys that a backend's configuration may have. */
export type ConfigSchema<Config> = { readonly [Key in keyof Config]-?: ConfigKey<Exclude<Config[Key], undefined>> };

/** A configuration with its target tables, all of them checked. */
export interface ReadConfig<Config> {
  /** The configuration for a host platform. Only the first table whose selector matches is laid over the base. */
  forPlatform(host: Platform): Config;
}

/**
 * Reads the configuration of a backend and of all its targets. Unknown keys are errors.
 * @param targets by selector, in the order of the manifest
 * @throws PixiBuildError code `backend-config-invalid`
 */
export async function readConfig<Config extends object>(
  schema: ConfigSchema<Config>,
  configuration: unknown,
  targets: Readonly<Record<string, unknown>>,
  manifestPath: string,
): Promise<ReadConfig<Config>> {
  const read = async (value: unknown, problem: string, table: string): Promise<Partial<Config>> => {
    try {
      return readTable(schema, value ?? {});
    } catch (error) {
      if (!(error instanceof ConfigProblem)) throw error;
      throw new PixiBuildError('backend-config-invalid', `${problem}: ${error.message}`, {
        exitCode: 2,
        location: await locateInManifest(manifestPath, error.key),
        hint: `Correct it in [${table}] of ${manifestPath}.`,
        cause: error,
      });
    }
  };
  const base = await read(configuration, 'failed to parse configuration', 'package.build.config');
  const byTarget: (readonly [selector: string, config: Partial<Config>])[] = [];
  for (const [selector, value] of Object.entries(targets)) {
    const problem = `failed to parse target configuration for ${selector}`;
    byTarget.push([selector, await read(value, problem, `package.build.target.${selector}.config`)]);
  }
  return {
    forPlatform: (host) => {
      const target = byTarget.find(([selector]) => selectorMatches(selector, host))?.[1];
      return merged(schema, base, target ?? {});
    },
  };
}

/** `unix`, `linux`, `win`, `macos` (or `osx`), else the name of the platform. */
function selectorMatches(selector: string, host: Platform): boolean {
  const family = platformFamily(host);
  if (selector === 'unix') return family === 'linux' || family === 'osx';
  if (selector === 'macos' || selector === 'osx') return family === 'osx';
  if (selector === 'linux' || selector === 'win') return family === selector;
  return selector === host;
}

function readTable<Config extends object>(schema: ConfigSchema<Config>, value: unknown): Partial<Config> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigProblem('', `invalid type: ${described(value)}, expected a map`);
  }
  const names = new Map<string, keyof Config & string>();
  for (const key of Object.keys(schema) as (keyof Config & string)[]) {
    names.set(key, key);
    const { alias } = schema[key];
    if (alias !== undefined) names.set(alias, key);
  }
  const config: Partial<Config> = {};
  for (const [written, entry] of Object.entries(value)) {
    const key = names.get(written);
    if (key === undefined) throw unknownKey(written, [...names.keys()]);
    if (Object.hasOwn(config, key)) throw new ConfigProblem(written, `duplicate field \`${key}\``);
    try {
      config[key] = schema[key].read(entry) as Config[keyof Config & string];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new ConfigProblem(written, `${written}: ${error.message}`);
    }
  }
  return config;
}

function unknownKey(written: string, known: readonly string[]): ConfigProblem {
  const near = nearestWord(written, known);
  const expected = known.map((key) => `\`${key}\``).join(', ');
  const meant = near === undefined ? '' : ` (did you mean \`${near}\`?)`;
  return new ConfigProblem(written, `unknown field \`${written}\`, expected one of ${expected}${meant}`);
}

function merged<Config extends object>(
  schema: ConfigSchema<Config>,
  base: Partial<Config>,
  target: Partial<Config>,
): Config {
  const config: Partial<Config> = {};
  for (const key of Object.keys(schema) as (keyof Config & string)[]) {
    const value = mergedValue(schema[key].merge, base[key], target[key]) ?? schema[key].initial;
    if (value !== undefined) config[key] = value as Config[keyof Config & string];
  }
  return config as Config;
}

function mergedValue(kind: MergeKind, base: unknown, target: unknown): unknown {
  switch (kind) {
    case 'per-key':
      return base === undefined && target === undefined ? undefined : { ...(base ?? {}), ...(target ?? {}) };
    case 'if-present':
      return target ?? base;
    case 'if-filled':
      return Array.isArray(target) && target.length > 0 ? target : base;
    case 'base-only':
      return base;
  }
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`invalid type: ${described(value)}, expected a string`);
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`invalid type: ${described(value)}, expected a boolean`);
  return value;
}

export function asList<T>(read: (value: unknown) => T): (value: unknown) => readonly T[] {
  return (value) => {
    if (!Array.isArray(value)) throw new TypeError(`invalid type: ${described(value)}, expected a sequence`);
    return value.map(read);
  };
}

export function asMap<T>(read: (value: unknown) => T): (value: unknown) => Readonly<Record<string, T>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError(`invalid type: ${described(value)}, expected a map`);
    }
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, read(entry)]));
  };
}

export function asWord<T extends string>(...words: readonly T[]): (value: unknown) => T {
  return (value) => {
    const text = asString(value);
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const expected = words.map((word) => `\`${word}\``).join(' or ');
    throw new TypeError(`unknown variant \`${text}\`, expected ${expected}`);
  };
}

/** A list of globs, or `true` for one that takes everything. */
export function asGlobsOrAll(everything: string): (value: unknown) => readonly string[] {
  return (value) => {
    if (typeof value === 'boolean') return value ? [everything] : [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
      throw new TypeError('data did not match any variant, expected a boolean or a sequence of strings');
    }
    return value;
  };
}

/** A value with its type, in the words of error messages. */
function described(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `string "${value}"`;
  if (typeof value === 'boolean') return `boolean \`${value}\``;
  if (typeof value === 'number') return `${Number.isInteger(value) ? 'integer' : 'floating point'} \`${value}\``;
  return Array.isArray(value) ? 'sequence' : 'map';
}
