/** A console script: `command = module:function`. */
export interface EntryPoint {
  readonly command: string;
  /** Dotted identifiers. */
  readonly module: string;
  /** Dotted identifiers; the first is imported from `module`. */
  readonly function: string;
}

const dottedIdentifiers = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** What is wrong with an entry point, as one clause without a full stop; undefined when it is a good one. */
export function entryPointProblem(entry: EntryPoint): string | undefined {
  const { command } = entry;
  if (command === '') return 'its command is empty';
  if (command.startsWith('.')) return `its command '${command}' starts with a dot`;
  if (/[\\/\0]/.test(command)) return `its command '${command}' holds a path separator or NUL`;
  if (!dottedIdentifiers.test(entry.module)) return `'${entry.module}' is not a dotted module name`;
  if (!dottedIdentifiers.test(entry.function)) return `'${entry.function}' is not a dotted function name`;
  return undefined;
}

/**
 * Reads `command = module:function` (spec: packaging.md 8); blanks around the parts do not count.
 * @returns undefined when the text is not of that form
 */
export function parseEntryPoint(text: string): EntryPoint | undefined {
  const match = /^([^=]*)=([^:]*):(.*)$/s.exec(text);
  if (!match) return undefined;
  const [, command = '', module = '', target = ''] = match;
  const entry = { command: command.trim(), module: module.trim(), function: target.trim() };
  return entryPointProblem(entry) === undefined ? entry : undefined;
}

/** The canonical text `command = module:function`, as in `info/link.json`. */
export function formatEntryPoint(entry: EntryPoint): string {
  return `${entry.command} = ${entry.module}:${entry.function}`;
}
