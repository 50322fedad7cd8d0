import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listPrefixFiles } from '../../packaging/index.js';
import { type OutputScript, type RecipeTest, type RenderedOutput, testData } from '../../recipe/index.js';
import { interpreterOfFile } from '../../scripting/index.js';
import { selectionMatcher } from '../../support/index.js';
import { type ScriptContext, scriptParts } from './script.js';

export interface PackagedTests {
  /** Entries of `info/tests/tests.yaml`. */
  readonly entries: readonly unknown[];
}

type ScriptTest = Extract<RecipeTest, { kind: 'script' }>;

/**
 * The tests of an output as its package carries them: scripts as text, and their files copied into the host environment,
 * below `etc/conda/test-files`. Those of the contents are not among them: they are done with when the package is there.
 * Spec: packaging.md 10.3.
 */
export async function packagedTests(
  output: RenderedOutput,
  context: ScriptContext,
  workDirectory: string,
): Promise<PackagedTests> {
  const entries: unknown[] = [];
  for (const test of output.tests) {
    if (test.kind === 'package-contents') continue;
    if (test.kind !== 'script') {
      entries.push(testData(test));
      continue;
    }
    const folder = `etc/conda/test-files/${output.name}/${entries.length}`;
    const hasFiles = await copyTestFiles(test, context, workDirectory, path.join(context.hostPrefix, folder));
    const script = await inlinedScript(test.script, context, hasFiles ? folder : undefined);
    const { run, build } = test.requirements;
    if (script === undefined && run.length + build.length === 0 && !hasFiles) continue;
    entries.push(testData({ ...test, script: script ?? test.script }));
  }
  return { entries };
}

/** A script without files beside it; undefined when it runs nothing. */
async function inlinedScript(
  script: OutputScript,
  context: ScriptContext,
  cwd: string | undefined,
): Promise<OutputScript | undefined> {
  const [part] = await scriptParts({ script }, context, 'test');
  const { file } = part ?? {};
  const commands = file === undefined ? (part?.commands ?? []) : [await readFile(file, 'utf8')];
  if (commands.every((text) => text.trim() === '')) return undefined;
  const interpreter = script.interpreter ?? (file === undefined ? undefined : interpreterOfFile(file));
  return { ...script, content: { kind: 'commands', commands }, interpreter, cwd: cwd ?? script.cwd };
}

/** @returns whether there are some */
async function copyTestFiles(
  { files }: ScriptTest,
  { recipeDirectory }: ScriptContext,
  workDirectory: string,
  target: string,
): Promise<boolean> {
  let copied = false;
  for (const [directory, selection] of [
    [workDirectory, files.source],
    [recipeDirectory, files.recipe],
  ] as const) {
    if (selection.include.length + selection.exclude.length === 0) continue;
    const isWanted = await selectionMatcher(selection);
    for (const file of [...(await listPrefixFiles(directory))].filter(isWanted).sort()) {
      const destination = path.join(target, file);
      await mkdir(path.dirname(destination), { recursive: true });
      await copyFile(path.join(directory, file), destination);
      copied = true;
    }
  }
  return copied;
}
