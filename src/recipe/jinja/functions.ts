import {
  CondaParseError,
  isUnix,
  isWindows,
  type Platform,
  parsePlatform,
  platformArchitecture,
  platformFamily,
  Version,
  VersionSpec,
} from '../../conda/index.js';
import { gitFunctions, loadFromFile } from './access.js';
import type { CallContext } from './call-context.js';
import { CallError } from './call-error.js';
import { shown } from './engine.js';
import { pinText } from './pin-function.js';

type RecipeFunction = (
  context: CallContext,
  positional: readonly unknown[],
  keyword: ReadonlyMap<string, unknown>,
) => unknown;

/** The functions of recipes. Spec: recipe.md 15.2. */
const functions: Readonly<Record<string, RecipeFunction>> = {
  compiler: (context, [language]) => compilerSpec(context, 'compiler', textArgument('compiler', language)),
  stdlib: (context, [language]) => compilerSpec(context, 'stdlib', textArgument('stdlib', language)),
  cdt: (context, [name]) => coreDependencyTree(context, textArgument('cdt', name)),
  pin_subpackage: (_context, positional, keyword) => pinText('pin_subpackage', positional, keyword),
  pin_compatible: (_context, positional, keyword) => pinText('pin_compatible', positional, keyword),
  match: (_context, [value, spec]) => matchesVersion(value, shown(spec)),
  // The name that manifests know it by.
  matches: (_context, [value, spec]) => matchesVersion(value, shown(spec)),
  cmp: () => {
    throw new CallError("'cmp' does not exist any more; use 'match(value, spec)'");
  },
  is_linux: (_context, [platform]) => familyOf(platform) === 'linux',
  is_osx: (_context, [platform]) => familyOf(platform) === 'osx',
  is_ios: (_context, [platform]) => familyOf(platform) === 'ios' || familyOf(platform) === 'iossimulator',
  is_android: (_context, [platform]) => familyOf(platform) === 'android',
  is_windows: (_context, [platform]) => isWindows(platformArgument(platform)),
  is_unix: (_context, [platform]) => isUnix(platformArgument(platform)),
  'env.exists': ({ environment }, [name]) => environment[textArgument('env.exists', name)] !== undefined,
  // Of conda-build's variant files, where it stands for `os.environ.get`.
  'environ.get': ({ environment }, [name, fallback]) => environment[String(name)] ?? fallback ?? '',
  'env.get': ({ environment }, [name, ...more], keyword) => {
    if (more.length > 0) throw new CallError("a default of 'env.get' is given as 'default=...'");
    const value = environment[textArgument('env.get', name)] ?? keyword.get('default');
    if (value === undefined) {
      throw new CallError(
        `the environment variable '${name}' is not set; add a default: env.get('${name}', default='')`,
      );
    }
    return value;
  },
  load_from_file: (context, [file]) => loadFromFile(context, textArgument('load_from_file', file)),
  ...gitFunctions,
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
  if (!implementation) {
    const method = /\.(\w+)$/.exec(name)?.[1];
    throw new CallError(
      method === undefined
        ? `there is no function '${name}'`
        : `there is no method '${method}'; texts have filters instead, such as 'x | ${method}'`,
    );
  }
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
    throw new CallError(
      `there is no variant '${key}', which names the standard library of '${language}'; set it in a variant file`,
    );
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

/** Architectures whose oldest core dependency trees are those of CentOS 7. */
const newerTrees = new Set(['s390x', 'aarch64', 'ppc64le', 'ppc64']);

/** The package that stands for a system library of an old Linux: `libx11-cos7-aarch64`. Spec: recipe.md 15.2. */
function coreDependencyTree(context: CallContext, name: string): string {
  const architecture = platformArchitecture(context.hostPlatform) ?? '';
  const arch = context.readVariant('cdt_arch') ?? (architecture === 'x86' ? 'i686' : architecture);
  const tree = context.readVariant('cdt_name') ?? (newerTrees.has(architecture) ? 'cos7' : 'cos6');
  return `${name}-${printed(tree)}-${printed(arch)}`;
}

/** Whether a version fulfils a spec; what is missing does. */
function matchesVersion(value: unknown, spec: string): boolean {
  if (value === undefined || value === null) return true;
  const version = (printed(value).trim().split(/\s/)[0] ?? '').replace(/\.?\*$/, '');
  try {
    return VersionSpec.parse(spec).matches(Version.parse(version));
  } catch (error) {
    if (error instanceof CondaParseError) throw new CallError(error.message);
    throw error;
  }
}

function platformArgument(value: unknown): Platform {
  const platform = parsePlatform(String(value));
  if (platform === undefined) throw new CallError(`'${value}' is not a known platform`);
  return platform;
}

const familyOf = (value: unknown): string | undefined => platformFamily(platformArgument(value));

function textArgument(call: string, value: unknown): string {
  if (typeof value !== 'string') throw new CallError(`'${call}' takes a text as its first argument`);
  return value;
}

/** A value as a template prints it. */
export const printed = shown;
