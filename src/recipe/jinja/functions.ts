import {
  isUnix,
  isWindows,
  type Platform,
  parsePlatform,
  platformFamily,
  Version,
  VersionSpec,
} from '../../conda/index.js';

/** What a function of a recipe gets and may ask for. */
export interface CallContext {
  readonly targetPlatform: Platform;
  /** Reads a variant key and marks it as used; undefined when there is none. */
  readonly readVariant: (key: string) => unknown;
  /** The caller's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A failure of a function, with a message for the author of the recipe. */
export class CallError extends Error {}

type RecipeFunction = (
  context: CallContext,
  positional: readonly unknown[],
  keyword: ReadonlyMap<string, unknown>,
) => unknown;

/** The functions of recipes (spec: recipe.md 15.2). Pins stay text, since they resolve when environments are known. */
const functions: Readonly<Record<string, RecipeFunction>> = {
  compiler: (context, [language]) => compilerSpec(context, 'compiler', String(language)),
  stdlib: (context, [language]) => compilerSpec(context, 'stdlib', String(language)),
  match: (_context, [value, spec]) => matchesVersion(value, String(spec)),
  // The name that manifests know it by.
  matches: (_context, [value, spec]) => matchesVersion(value, String(spec)),
  cmp: () => {
    throw new CallError("'cmp' does not exist any more; use 'match(value, spec)'");
  },
  is_linux: (_context, [platform]) => familyOf(platform) === 'linux',
  is_osx: (_context, [platform]) => familyOf(platform) === 'osx',
  is_ios: (_context, [platform]) => familyOf(platform) === 'ios' || familyOf(platform) === 'iossimulator',
  is_android: (_context, [platform]) => familyOf(platform) === 'android',
  is_windows: (_context, [platform]) => isKnown(platform, isWindows),
  is_unix: (_context, [platform]) => isKnown(platform, isUnix),
  'env.exists': ({ environment }, [name]) => environment[String(name)] !== undefined,
  // Of conda-build's variant files, where it stands for `os.environ.get`.
  'environ.get': ({ environment }, [name, fallback]) => environment[String(name)] ?? fallback ?? '',
  'env.get': ({ environment }, [name], keyword) => {
    const value = environment[String(name)] ?? keyword.get('default');
    if (value === undefined) throw new CallError(`the environment variable '${name}' is not set`);
    return value;
  },
};

/** Names of functions, for hints. */
export const functionNames: readonly string[] = Object.keys(functions);

/** @throws CallError when there is no such function, or it fails */
export function callFunction(
  name: string,
  context: CallContext,
  positional: readonly unknown[],
  keyword: ReadonlyMap<string, unknown>,
): unknown {
  const implementation = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!implementation) throw new CallError(`there is no function '${name}'`);
  return implementation(context, positional, keyword);
}

/**
 * `compiler('c')` or `stdlib('c')` as a match spec: `gcc_linux-64 =14`. Spec: recipe.md 15.2, backends 1.8.
 * @throws CallError for a standard library that no variant names
 */
export function compilerSpec(context: CallContext, call: 'compiler' | 'stdlib', language: string): string {
  const key = `${language}_${call}`.replace(/[-.]/g, '_');
  const chosen = context.readVariant(key);
  const version = context.readVariant(`${key}_version`);
  context.readVariant('CONDA_BUILD_SYSROOT');
  if (chosen === undefined && call === 'stdlib') {
    throw new CallError(`there is no variant '${key}', which names the standard library of '${language}'`);
  }
  const name = chosen === undefined ? defaultCompiler(language, context.targetPlatform) : printed(chosen);
  return `${name}_${context.targetPlatform}${version === undefined ? '' : ` ${versionText(printed(version))}`}`;
}

/** A value that is only letters, digits and dots is a prefix of versions; anything else a spec of its own. */
export function versionText(value: string): string {
  return /^[\p{L}\p{N}.]+$/u.test(value) ? `=${value}` : value;
}

const clangFamilies = new Set(['osx', 'ios', 'iossimulator', 'android']);

function defaultCompiler(language: string, platform: Platform): string {
  const family = platformFamily(platform) ?? '';
  const pick = (gnu: string, llvm: string, microsoft: string): string => {
    if (family === 'win') return microsoft;
    if (family === 'emscripten') return 'emscripten';
    return clangFamilies.has(family) ? llvm : gnu;
  };
  if (language === 'c') return pick('gcc', 'clang', 'vs2022');
  if (language === 'cxx') return pick('gxx', 'clangxx', 'vs2022');
  if (language === 'fortran') return family === 'win' ? 'flang' : 'gfortran';
  return language;
}

/** Whether a version fulfils a spec; what is missing does. */
function matchesVersion(value: unknown, spec: string): boolean {
  if (value === undefined || value === null) return true;
  const version =
    printed(value)
      .split(/\s/)[0]
      ?.replace(/\.?\*$/, '') ?? '';
  return VersionSpec.parse(spec).matches(Version.parse(version));
}

const familyOf = (text: unknown): string | undefined => {
  const platform = parsePlatform(String(text));
  return platform && platformFamily(platform);
};

function isKnown(text: unknown, test: (platform: Platform) => boolean): boolean {
  const platform = parsePlatform(String(text));
  return platform !== undefined && test(platform);
}

/** A value as a template prints it. */
export function printed(value: unknown): string {
  if (value === true) return 'True';
  if (value === false) return 'False';
  return value === undefined || value === null ? 'None' : String(value);
}
