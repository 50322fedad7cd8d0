import type { ActivationShell } from './dialect.js';
import { shellDialect } from './dialects.js';

/** Where a script leaves what it finds out. Absolute paths. */
export interface CaptureFiles {
  readonly before: string;
  readonly after: string;
  /** The script that runs, by its number among `scripts`. */
  readonly current: string;
}

/** Shells in which an environment can be computed. */
export type CaptureShell = Extract<ActivationShell, 'bash' | 'cmd'>;

/**
 * A script that writes down the environment, runs the lines of an activation, and writes the environment down again.
 * Dumps go to files, so that nothing that the scripts print can be taken for a variable. Spec: conda-runtime.md 6.3.
 */
export function captureScript(shell: CaptureShell, lines: readonly string[], files: CaptureFiles): string {
  const dialect = shellDialect(shell);
  const text = [
    ...dialect.preamble,
    dumpLine(shell, files.before),
    ...traced(shell, lines, files.current),
    dumpLine(shell, files.after),
  ];
  return text.map((line) => line + dialect.lineEnd).join('');
}

function dumpLine(shell: CaptureShell, file: string): string {
  return shell === 'bash' ? `/usr/bin/env -0 > ${quoted(file)}` : `@SET > "${file.replaceAll('%', '%%')}"`;
}

/** Says before each line that runs a script which line it is. */
function traced(shell: CaptureShell, lines: readonly string[], current: string): string[] {
  const runs = shell === 'bash' ? '. ' : '@CALL ';
  return lines.flatMap((line, index) => {
    if (!line.startsWith(runs)) return [line];
    const note =
      shell === 'bash'
        ? `printf '%s' ${index} > ${quoted(current)}`
        : `@ECHO ${index} 1> "${current.replaceAll('%', '%%')}"`;
    return [note, line];
  });
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What `env -0` wrote: names to values, whatever line breaks are in them. */
export function parseNulDump(bytes: Uint8Array): Map<string, string> {
  return new Map(
    new TextDecoder()
      .decode(bytes)
      .split('\0')
      .flatMap((record) => assignment(record)),
  );
}

/**
 * What `SET` wrote in a cmd that was started with `/U`: UTF-16LE, one variable a line. A line without an equals sign
 * goes on with the value before it.
 */
export function parseSetDump(bytes: Uint8Array): Map<string, string> {
  const variables = new Map<string, string>();
  let last: string | undefined;
  for (const line of new TextDecoder('utf-16le')
    .decode(bytes)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)) {
    const [entry] = assignment(line);
    if (entry) {
      last = entry[0];
      variables.set(...entry);
    } else if (last !== undefined) {
      variables.set(last, `${variables.get(last)}\n${line}`);
    }
  }
  return variables;
}

function assignment(record: string): [string, string][] {
  // cmd has hidden variables whose names start with an equals sign.
  const equals = record.indexOf('=');
  return equals > 0 ? [[record.slice(0, equals), record.slice(equals + 1)]] : [];
}

/** Variables that shells keep for themselves. */
const ofShells = new Set(['_', 'SHLVL', 'PWD', 'OLDPWD', 'PROMPT']);

/** What became different: names to new values, or undefined where a variable is gone. */
export function environmentChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const [name, value] of after) {
    if (!ofShells.has(name) && before.get(name) !== value) changes.set(name, value);
  }
  for (const name of before.keys()) if (!ofShells.has(name) && !after.has(name)) changes.set(name, undefined);
  return changes;
}
