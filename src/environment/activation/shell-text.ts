import type { ActivationShell, PrefixActivation } from './activation.js';

/**
 * A value as a word of bash. A `$` in it is meant to be replaced, as rattler has it. Spec: conda-runtime.md 6.3.
 */
export function bashWord(value: string): string {
  if (/^[\w@%+=:,./-]+$/.test(value)) return value;
  if (value.includes('$')) return `"${value.replace(/["`\\]/g, (letter) => `\\${letter}`)}"`;
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** A line that sets a variable for what follows. */
export function exportLine(shell: ActivationShell, name: string, value: string): string {
  if (shell === 'bash') return `export ${name}=${bashWord(value)}`;
  // A line break would end the command.
  return `@SET "${name}=${value.replace(/[\r\n]+/g, ' ')}"`;
}

/**
 * The lines that activate a prefix in a script. Several are activated one after the other; the last comes first on the
 * search path. Spec: conda-runtime.md 6.2, 6.5.
 * @param outer what the caller's shell has: level of activation and prefix
 */
export function activationLines(
  shell: ActivationShell,
  activation: PrefixActivation,
  outer: { readonly level: number; readonly prefix?: string } = { level: 0 },
): string[] {
  const { prefix, pathEntries, variables, scripts } = activation;
  const lines =
    shell === 'bash'
      ? [`export PATH=${pathEntries.map((entry) => quotedBash(entry)).join(':')}:"$PATH"`]
      : [`@SET "PATH=${pathEntries.join(';')};%PATH%"`];
  lines.push(exportLine(shell, 'CONDA_SHLVL', String(outer.level + 1)));
  if (outer.prefix !== undefined) {
    lines.push(exportLine(shell, `CONDA_ENV_SHLVL_${outer.level + 1}_CONDA_PREFIX`, outer.prefix));
  }
  lines.push(exportLine(shell, 'CONDA_PREFIX', prefix));
  for (const [name, value] of Object.entries(variables)) lines.push(exportLine(shell, name, value));
  for (const script of scripts) lines.push(shell === 'bash' ? `. ${quotedBash(script)}` : `@CALL "${script}"`);
  return lines;
}

const quotedBash = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
