import path from 'node:path';
import type { EntryPoint } from '../../conda/index.js';
import { packageFiles } from '../../packaging/index.js';
import type { RenderedRecipe } from '../../recipe/index.js';
import { buildInEnvironments } from '../generated/conda-build.js';
import { generatedTexts, packageRequestOf } from '../generated/package-request.js';
import type { CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import type { PythonConfig } from './config.js';
import { type GeneratedPython, portableRecipe } from './generate.js';
import { installScript } from './install-script.js';
import { buildWithSystemPython, compiledProject } from './system/build.js';
import type { ConfigSettings } from './system/config-settings.js';
import { versionVariables } from './system/script-environment.js';
import { buildsInPlace, copyProject } from './system/source-copy.js';

export interface PackPython {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  readonly generated: GeneratedPython;
  readonly config: PythonConfig;
  readonly configSettings: ConfigSettings;
  readonly editable: boolean;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
}

export interface PackedPython {
  /** Absolute. */
  readonly file: string;
  readonly resolvedPackages: readonly string[];
}

/** Builds a Python project with the toolchain of the run, and packs it. */
export function packPython(request: PackPython): Promise<PackedPython> {
  return request.context.toolchain === 'conda' ? packInEnvironments(request) : packWithSystemPython(request);
}

/** In the environments that the caller has made: its own Python installs the project into the host environment. */
async function packInEnvironments(request: PackPython): Promise<PackedPython> {
  const { params, context, recipe, generated, config, recipeDirectory, sourceDirectory, editable } = request;
  const inPlace = editable || buildsInPlace(generated.pyproject);
  const copy = path.join(params.workDirectory, 'source');
  if (!inPlace) await copyProject(sourceDirectory, copy, [params.workDirectory]);
  const script = installScript({
    dialect: process.platform === 'win32' ? 'cmd' : 'bash',
    installer: config.installer ?? 'uv',
    packagePath: inPlace ? sourceDirectory : copy,
    extraArgs: config['extra-args'],
    editable,
  });
  const built = await buildInEnvironments({
    params,
    context,
    output: recipe,
    parts: async () => [{ commands: [script], fileName: 'conda_build_script' }],
    variables: { ...versionVariables(recipe.version), ...recipe.script.env },
    secrets: recipe.script.secrets,
    recipeDirectory,
  });
  const texts = await generatedTexts({
    params,
    context,
    recipe,
    portableRecipe: portableRecipe(generated, config, request),
    tools: built.tools,
  });
  const packed = await packageFiles(
    packageRequestOf({
      ...built,
      params,
      context,
      output: recipe,
      texts,
      tests: recipe.tests,
      entryPoints: recipe.python.entryPoints,
      recipeDirectory,
      sourceDirectory,
    }),
    context.report,
  );
  return { file: packed.path, resolvedPackages: Object.keys(built.tools) };
}

/**
 * With the machine's Python.
 * @throws PixiBuildError `compiled-wheel` for platform packages, those of the build and of packing
 */
async function packWithSystemPython(request: PackPython): Promise<PackedPython> {
  const { params, context, recipe, generated, config } = request;
  if (generated.compilers.length > 0) throw compiledProject(`it needs the compilers ${generated.compilers.join(', ')}`);
  if (recipe.noarch !== 'python') throw compiledProject('it is a package for one platform (`noarch = false`)');
  const built = await buildWithSystemPython({
    recipe,
    pyproject: generated.pyproject,
    configSettings: request.configSettings,
    sourceDirectory: request.sourceDirectory,
    recipeDirectory: request.recipeDirectory,
    workDirectory: path.join(params.workDirectory, 'work'),
    context,
  });
  const texts = await generatedTexts({
    params,
    context,
    recipe,
    portableRecipe: portableRecipe(generated, config, request),
    tools: built.tools,
  });
  const packed = await packageFiles(
    packageRequestOf({
      params,
      context,
      output: recipe,
      texts,
      tests: recipe.tests,
      entryPoints: mergedEntryPoints(recipe.python.entryPoints, built.entryPoints),
      recipeDirectory: request.recipeDirectory,
      sourceDirectory: request.sourceDirectory,
      prefix: built.prefix,
      filesBefore: new Set(),
    }),
    context.report,
  );
  return { file: packed.path, resolvedPackages: Object.keys(built.tools) };
}

/** The project's own scripts, then what else the wheel brings (`setup.py`, poetry, graphical ones). */
function mergedEntryPoints(declared: readonly EntryPoint[], ofWheel: readonly EntryPoint[]): EntryPoint[] {
  const commands = new Set(declared.map(({ command }) => command));
  return [...declared, ...ofWheel.filter(({ command }) => !commands.has(command))];
}
