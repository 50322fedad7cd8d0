import { parse, TomlError } from 'smol-toml';
import { type Diagnostic, InvalidInputError, type TextLocation } from '../../support/index.js';
import { describeDuplicate } from './duplicate.js';
import type { Finding, MarkedPart, TomlPath } from './findings.js';

export type TomlTable = { readonly [key: string]: unknown };

/** A parsed TOML 1.1 file. Values carry no positions; `locate` finds them in the text when there is something to say. */
export interface TomlDocument {
  /** Absolute path, for messages. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly root: TomlTable;
}

/**
 * Parses TOML 1.1. A byte order mark is skipped.
 *
 * @throws InvalidInputError code `toml-syntax`, with the place, when the text is not TOML
 */
export function parseTomlDocument(file: string, source: string): TomlDocument {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  try {
    return { file, text, root: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new InvalidInputError('toml-syntax', [syntaxError(file, text, error)]);
  }
}

function syntaxError(file: string, text: string, error: TomlError): Diagnostic {
  const lines = text.split(/\r?\n/);
  const { line, column } = error;
  const location = { file, line, column, lineText: lines[line - 1] ?? '' };
  // The parser appends an excerpt to its message; ours is made from the location.
  const sentence = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
  const duplicate = sentence.startsWith('trying to redefine') ? describeDuplicate(lines, line, column) : undefined;
  if (!duplicate) return { severity: 'error', code: 'toml-syntax', message: `invalid TOML: ${sentence}`, location };
  const { name, length, first } = duplicate;
  return {
    severity: 'error',
    code: 'toml-duplicate',
    message: `duplicate key: \`${name}\``,
    location: { ...location, endColumn: column + length },
    label: 'duplicate defined here',
    related: first && [{ message: 'first defined here', location: { file, ...first } }],
    hint: 'Keep one of the two, or put their content together',
  };
}

/**
 * Finds the places of findings in the text and turns them into diagnostics, in the order of the text. The parser that
 * keeps positions is slow to load and is loaded only here.
 */
export async function locateFindings(document: TomlDocument, findings: readonly Finding[]): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const place = await placeFinder(document);
  return findings
    .map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      message: finding.message,
      location: place(finding.path, finding.mark),
      label: finding.label,
      hint: finding.hint,
      related: finding.related?.map(({ path, mark, message }) => ({ message, location: place(path, mark) })),
    }))
    .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}

/**
 * The two parsers agree on what is TOML, as far as we know. Should the second refuse a text, or fail on one that is
 * nested very deeply, what was found is shown without its place rather than not at all.
 */
async function placeFinder(document: TomlDocument): Promise<(path: TomlPath, mark: MarkedPart) => TextLocation> {
  const { TomlLocator } = await import('./locator.js');
  try {
    const locator = new TomlLocator(document);
    return (path, mark) => locator.locate(path, mark);
  } catch {
    const lineText = document.text.split(/\r?\n/, 1)[0] ?? '';
    return () => ({ file: document.file, line: 1, column: 1, lineText });
  }
}
