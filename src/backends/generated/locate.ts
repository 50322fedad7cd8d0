import { readTextIfExists, type TextLocation } from '../../support/index.js';

/**
 * Where a text stands in a manifest, for errors about parts that a backend gets without their places.
 * @returns undefined when it is not there, or more than once
 */
export async function locateInManifest(file: string, text: string): Promise<TextLocation | undefined> {
  const content = await readTextIfExists(file).catch(() => undefined);
  const start = content?.indexOf(text) ?? -1;
  if (content === undefined || text === '' || start < 0 || content.includes(text, start + 1)) return undefined;
  const before = content.slice(0, start).split(/\r?\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    file,
    line: before.length,
    column,
    endColumn: column + text.length,
    lineText: content.split(/\r?\n/)[before.length - 1],
  };
}
