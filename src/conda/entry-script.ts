import type { EntryPoint } from './entry-point.js';

/** The longest interpreter line that every system takes. */
const longestInterpreter = 125;

/**
 * The text of a console script on unix (spec: packaging.md 8.1), as installers of noarch packages also make it.
 * @param prefix absolute path of the environment
 * @param pythonVersion `major.minor`
 */
export function unixEntryPointScript(entry: EntryPoint, prefix: string, pythonVersion: string): string {
  const interpreter = `${prefix}/bin/python${pythonVersion}`;
  const direct = Buffer.byteLength(interpreter) <= longestInterpreter && !interpreter.includes(' ');
  // Longer ones go through sh: the second line is a command to it, and a string to Python.
  const start = direct ? `#!${interpreter}` : `#!/bin/sh\n'''exec' "${interpreter}" "$0" "$@" #'''`;
  return `${start}\n${scriptBody(entry)}`;
}

/** The text of `Scripts/<command>-script.py` on Windows, where a launcher chooses the interpreter. */
export function windowsEntryPointScript(entry: EntryPoint): string {
  return `\n${scriptBody(entry)}`;
}

function scriptBody(entry: EntryPoint): string {
  const imported = entry.function.split('.')[0];
  return [
    '# -*- coding: utf-8 -*-',
    'import re',
    'import sys',
    '',
    `from ${entry.module} import ${imported}`,
    '',
    "if __name__ == '__main__':",
    "\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
    `\tsys.exit(${entry.function}())`,
    '',
  ].join('\n');
}
