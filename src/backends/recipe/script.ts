import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import {
  type BuildPlan,
  ExpressionError,
  type OutputScript,
  type RenderedOutput,
  renderScriptText,
} from '../../recipe/index.js';
import type { ScriptPart } from '../../scripting/index.js';
import { fileKind, PixiBuildError } from '../../support/index.js';

export interface ScriptContext {
  readonly output: Pick<RenderedOutput, 'name' | 'platforms' | 'variant' | 'context'>;
  /** Absolute. */
  readonly recipeDirectory: string;
  /** The machine's. */
  readonly buildPlatform: Platform;
  /** Absolute; folders of scripts start here. */
  readonly hostPrefix: string;
  /** What scripts see, and their texts may mention. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * What a plan runs, with its texts rendered and its files found. Texts of files are not rendered. Spec: recipe.md 6.1.
 * @param fileName of the file that commands for other interpreters are written to, without extension
 * @throws PixiBuildError codes `script-missing`, `script-invalid`
 */
export async function scriptParts(
  { script, steps }: BuildPlan,
  context: ScriptContext,
  fileName = 'conda_build',
): Promise<ScriptPart[]> {
  if (steps) {
    return Promise.all(
      steps.map(async ({ run, interpreter, cwd, env }, index) => ({
        ...(await commandsOf(run, context)),
        interpreter,
        cwd: cwd === undefined ? undefined : path.resolve(context.hostPrefix, cwd),
        env,
        fileName: `${fileName}_step${index}`,
      })),
    );
  }
  const content = await contentOf(script, context);
  if (!content) return [];
  const { interpreter, cwd } = script;
  const folder = cwd === undefined ? undefined : path.resolve(context.hostPrefix, cwd);
  return [{ ...content, interpreter, cwd: folder, fileName: `${fileName}_script` }];
}

type Content = Pick<ScriptPart, 'commands' | 'file'>;

async function contentOf({ content }: OutputScript, context: ScriptContext): Promise<Content | undefined> {
  switch (content.kind) {
    case 'none':
      return undefined;
    case 'default': {
      const file = await fileWithExtension('build', context);
      return file === undefined ? undefined : { file };
    }
    case 'file': {
      const file = await scriptFile(content.file, context);
      if (file !== undefined) return { file };
      throw new PixiBuildError('script-missing', `There is no script '${content.file}' in ${context.recipeDirectory}`, {
        exitCode: 2,
      });
    }
    case 'text': {
      const isLine = !/[\r\n]/.test(content.text.trimEnd());
      const file = isLine ? await scriptFile(content.text.trim(), context) : undefined;
      return file === undefined ? commandsOf([content.text], context) : { file };
    }
    case 'commands':
      return commandsOf(content.commands, context);
  }
}

async function commandsOf(commands: readonly string[], context: ScriptContext): Promise<Content> {
  const { output, variables } = context;
  try {
    return { commands: await Promise.all(commands.map((text) => renderScriptText(output, text, variables))) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new PixiBuildError('script-invalid', `The script of ${output.name} cannot be rendered: ${error.message}`, {
      exitCode: 2,
      cause: error,
    });
  }
}

/** A file of the recipe that a text may name. */
async function scriptFile(text: string, context: ScriptContext): Promise<string | undefined> {
  if (text === '' || text.includes('\0')) return undefined;
  if (path.extname(text) === '') return fileWithExtension(text, context);
  const file = path.resolve(context.recipeDirectory, text);
  return (await isFile(file)) ? file : undefined;
}

async function fileWithExtension(stem: string, context: ScriptContext): Promise<string | undefined> {
  for (const extension of isWindows(context.buildPlatform) ? ['bat', 'ps1'] : ['sh']) {
    const file = path.resolve(context.recipeDirectory, `${stem}.${extension}`);
    if (await isFile(file)) return file;
  }
  return undefined;
}

const isFile = async (file: string): Promise<boolean> => (await fileKind(file).catch(() => undefined)) === 'file';
