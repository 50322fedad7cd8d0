/** A key or table that is defined a second time: its name, and where it stood first when that is easily found. */
export interface DuplicateKey {
  readonly name: string;
  /** Length of the name as it is written the second time. */
  readonly length: number;
  readonly first: { readonly line: number; readonly column: number; readonly lineText: string } | undefined;
}

const simpleKey = `(?:[A-Za-z0-9_-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*')`;
const keyPattern = new RegExp(`${simpleKey}(?:\\s*\\.\\s*${simpleKey})*`, 'y');
const headerPattern = new RegExp(`^\\s*\\[\\[?\\s*(${simpleKey}(?:\\s*\\.\\s*${simpleKey})*)\\s*\\]`);

/**
 * Describes what a parser refused as defined twice, from the text around the place. Meant for messages only: it reads
 * lines, not TOML.
 *
 * @param lines of the document
 * @param line from 1, of the second definition
 * @param column from 1
 */
export function describeDuplicate(lines: readonly string[], line: number, column: number): DuplicateKey | undefined {
  const text = lines[line - 1] ?? '';
  const header = headerPattern.exec(text)?.[1];
  if (header !== undefined) {
    const name = normal(header);
    return {
      name,
      length: header.length,
      first: firstLine(lines, line, 0, (other) => normal(headerPattern.exec(other)?.[1] ?? '') === name, '['),
    };
  }
  const start = column - 1;
  keyPattern.lastIndex = start;
  const written = keyPattern.exec(text)?.[0];
  if (written === undefined) return undefined;
  const name = normal(written);
  const inSameLine = text.slice(0, start).match(new RegExp(`([{,]\\s*)${escaped(written)}\\s*=`));
  if (inSameLine?.index !== undefined) {
    const found = inSameLine.index + (inSameLine[1] as string).length;
    return { name, length: written.length, first: { line, column: found + 1, lineText: text } };
  }
  let table = line - 1;
  while (table > 0 && !headerPattern.test(lines[table - 1] ?? '')) table--;
  const isSame = (other: string): boolean => {
    keyPattern.lastIndex = other.length - other.trimStart().length;
    return normal(keyPattern.exec(other)?.[0] ?? '') === name;
  };
  return { name, length: written.length, first: firstLine(lines, line, table, isSame, '') };
}

function firstLine(
  lines: readonly string[],
  before: number,
  from: number,
  matches: (line: string) => boolean,
  opening: string,
): DuplicateKey['first'] {
  for (let index = from; index < before - 1; index++) {
    const lineText = lines[index] ?? '';
    if (!matches(lineText)) continue;
    const indent = lineText.length - lineText.trimStart().length;
    return { line: index + 1, column: indent + 1 + opening.length, lineText };
  }
  return undefined;
}

const normal = (key: string): string => key.replace(/\s*\.\s*/g, '.').replace(/["']/g, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
