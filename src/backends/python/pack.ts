import path from 'node:path';
import type { EntryPoint } from '../../conda/index.js';
import { packageFiles } from '../../packaging/index.js';
import type { RenderedRecipe } from '../../recipe/index.js';
import { packageRequestOf } from '../generated/package-request.js';
import type { CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import type { PythonConfig } from './config.js';
import { type GeneratedPython, portableRecipe } from './generate.js';
import { buildWithSystemPython, compiledProject } from './system/build.js';
import type { ConfigSettings } from './system/config-settings.js';

export interface PackPython {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  readonly generated: GeneratedPython;
  readonly config: PythonConfig;
  readonly configSettings: ConfigSettings;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
}

/**
 * Builds a Python project with the machine's Python and packs it.
 * @throws PixiBuildError `compiled-wheel` for platform packages, those of the build and of packing
 */
export async function packPython(request: PackPython): Promise<{ file: string; resolvedPackages: readonly string[] }> {
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
  const packed = await packageFiles(
    await packageRequestOf({
      params,
      context,
      recipe,
      portableRecipe: portableRecipe(generated, config, request),
      entryPoints: mergedEntryPoints(recipe.python.entryPoints, built.entryPoints),
      tools: built.tools,
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
