import path from 'node:path';
import type { RenderedRecipe } from '../../../recipe/index.js';
import { passedEnvironment } from '../../../scripting/index.js';

export interface ScriptEnvironment {
  readonly recipe: RenderedRecipe;
  readonly prefix: string;
  readonly sourceDirectory: string;
  readonly workDirectory: string;
  readonly recipeDirectory: string;
  /** Put in front of PATH. */
  readonly programs: readonly string[];
  readonly timestampMs: number;
  /** The caller's. */
  readonly environment: NodeJS.ProcessEnv;
  /** Names of the caller's variables that pass. */
  readonly secrets: readonly string[];
}

/**
 * The environment of the build backend: the little of the caller's that passes, what a build script may rely on, what
 * makes builds repeatable, then the variables of the manifest. Spec: packaging.md 3; backends 5.3.
 */
export function scriptEnvironment(request: ScriptEnvironment): Record<string, string> {
  const { recipe, environment } = request;
  const windows = process.platform === 'win32';
  const pathKey = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const { host, build } = recipe.platforms;
  const variables: Record<string, string> = {
    ...passedEnvironment('strict', environment, process.platform),
    [pathKey]: [...request.programs, environment[pathKey] ?? ''].filter((part) => part !== '').join(path.delimiter),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    ...(windows ? { USERPROFILE: request.workDirectory } : { HOME: request.workDirectory, TERM: 'xterm-256color' }),
    TMPDIR: request.workDirectory,
    PREFIX: request.prefix,
    SRC_DIR: request.sourceDirectory,
    RECIPE_DIR: request.recipeDirectory,
    PKG_NAME: recipe.name,
    PKG_VERSION: recipe.version,
    PKG_BUILDNUM: String(recipe.buildNumber),
    PKG_BUILD_STRING: recipe.buildString,
    PKG_HASH: recipe.buildString.replace(/_[^_]*$/, ''),
    SUBDIR: recipe.subdir,
    target_platform: recipe.subdir,
    host_platform: host,
    build_platform: build,
    CONDA_BUILD: '1',
    CONDA_BUILD_STATE: 'BUILD',
    SOURCE_DATE_EPOCH: String(Math.floor(request.timestampMs / 1000)),
    PYTHONHASHSEED: '0',
    PYTHONNOUSERSITE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
    PYTHONUNBUFFERED: '1',
    PIP_NO_INDEX: 'True',
  };
  for (const [key, value] of Object.entries(recipe.variant)) {
    if (key !== 'target_platform' && !languageKeys.has(key.toUpperCase())) variables[key] = String(value);
  }
  for (const [name, value] of Object.entries(recipe.script.env)) {
    variables[name] = expanded(value, variables, windows);
  }
  for (const name of request.secrets) {
    const value = environment[name];
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}

/** Variant keys of languages have variables of another form. */
const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);

/** `$NAME` and `${NAME}`, on Windows `%NAME%`, as the shell of a build script would replace them. */
function expanded(text: string, variables: Readonly<Record<string, string>>, windows: boolean): string {
  if (windows) return text.replace(/%([^%]+)%/g, (whole, name: string) => variables[name] ?? whole);
  return text.replace(
    /\$(?:(\w+)|\{(\w+)\})/g,
    (_whole, plain?: string, braced?: string) => variables[plain ?? braced ?? ''] ?? '',
  );
}

/**
 * Versions that come from version control cannot be found in a copy, and must be the package's anyway: the helpers that
 * know such a variable get it. Variables of the manifest go before.
 */
export function versionVariables(version: string): Record<string, string> {
  return { SETUPTOOLS_SCM_PRETEND_VERSION: version, PDM_BUILD_SCM_VERSION: version };
}
