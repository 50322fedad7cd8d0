import { parse, TomlError } from 'smol-toml';
import { type Diagnostic, InvalidInputError } from '../../support/index.js';
import { describeDuplicate } from './duplicate.js';

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
