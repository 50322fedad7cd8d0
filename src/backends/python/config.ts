import type { ConfigSchema } from '../generated/config.js';
import { asBoolean, asGlobsOrAll, asList, asMap, asString, asWord } from '../generated/config.js';

/** `[package.build.config]` of pixi-build-python. Spec: backends 2.1. */
export interface PythonConfig {
  readonly noarch?: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly compilers?: readonly string[];
  readonly abi3?: boolean;
  readonly installer?: 'uv' | 'pip';
  readonly 'extra-args': readonly string[];
  /** Globs. */
  readonly 'skip-pyc-compilation': readonly string[];
  readonly 'ignore-pyproject-manifest'?: boolean;
  readonly 'ignore-pypi-mapping'?: boolean;
  /** PyPI name to conda name; false leaves a dependency out. */
  readonly 'pypi-conda-map'?: Readonly<Record<string, string | false>>;
  readonly 'extra-input-globs': readonly string[];
  readonly 'debug-dir'?: string;
}

export const pythonConfigSchema: ConfigSchema<PythonConfig> = {
  noarch: { read: asBoolean, merge: 'if-present' },
  env: { read: asMap(asString), merge: 'per-key', initial: {} },
  'debug-dir': { read: asString, merge: 'base-only', alias: 'debug_dir' },
  'extra-input-globs': { read: asList(asString), merge: 'if-filled', initial: [] },
  compilers: { read: asList(asString), merge: 'if-present' },
  'ignore-pyproject-manifest': { read: asBoolean, merge: 'if-present' },
  'skip-pyc-compilation': { read: asGlobsOrAll('**/*.py'), merge: 'if-filled', initial: [] },
  installer: { read: asWord('uv', 'pip'), merge: 'if-present' },
  'extra-args': { read: asList(asString), merge: 'if-filled', initial: [] },
  abi3: { read: asBoolean, merge: 'if-present' },
  'ignore-pypi-mapping': { read: asBoolean, merge: 'if-present' },
  'pypi-conda-map': { read: asMap(condaName), merge: 'per-key' },
};

function condaName(value: unknown): string | false {
  if (value === false || value === null) return false;
  if (value === true) throw new TypeError('`true` is not supported, write a conda package name or `false`');
  return asString(value);
}
