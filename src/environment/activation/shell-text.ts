import type { PrefixActivation } from './activation.js';
import type { ActivationShell, PathMode } from './dialect.js';
import { shellDialect } from './dialects.js';

/** What the shell has in which an environment is activated. */
export interface OuterShell {
  /** `CONDA_SHLVL`; 0 when nothing is active. */
  readonly level: number;
  /** `CONDA_PREFIX`. */
  readonly prefix?: string;
  /** To save values that are overwritten; nothing is saved without it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What an environment says of itself by `CONDA_SHLVL` and `CONDA_PREFIX`. */
export function outerShell(environment: Readonly<Record<string, string | undefined>>): OuterShell {
  const level = /^\d{1,6}$/.test(environment['CONDA_SHLVL'] ?? '') ? Number(environment['CONDA_SHLVL']) : 0;
  return { level, prefix: environment['CONDA_PREFIX'] || undefined, environment };
}

/** A line that sets a variable for what follows; variables in the value are replaced. */
export function exportLine(shell: ActivationShell, name: string, value: string): string {
  return shellDialect(shell).setExpanded(name, value);
}

/** A line that sets a variable to exactly this text. */
export function literalExportLine(shell: ActivationShell, name: string, value: string): string {
  return shellDialect(shell).setLiteral(name, value);
}

/**
 * The lines that activate a prefix in a script. Several are activated one after the other; with `prepend` the last comes
 * first on the search path. Spec: conda-runtime.md 6.2, 6.5.
 * @param outer what the caller's shell has: level of activation and prefix
 */
export function activationLines(
  shell: ActivationShell,
  activation: PrefixActivation,
  outer: OuterShell = { level: 0 },
  pathMode: PathMode = 'prepend',
): string[] {
  const { prefix, platform, pathEntries, variables, scripts } = activation;
  const dialect = shellDialect(shell);
  const level = outer.level + 1;
  const saved = (name: string, value: string) => dialect.setLiteral(`CONDA_ENV_SHLVL_${level}_${name}`, value);
  const lines = [
    dialect.changePath(pathEntries, pathMode, platform),
    dialect.setLiteral('CONDA_SHLVL', String(level)),
    ...(outer.prefix === undefined ? [] : [saved('CONDA_PREFIX', outer.prefix)]),
    dialect.setLiteral('CONDA_PREFIX', prefix),
  ];
  for (const [name, value] of Object.entries(variables)) {
    const old = outer.environment?.[name];
    if (old !== undefined) lines.push(saved(name, old));
    lines.push(dialect.setExpanded(name, value));
  }
  return [...lines, ...scripts.map((script) => dialect.source(script))];
}

/**
 * The lines that leave a prefix: what its activation had saved comes back, the rest is unset, then its scripts for that
 * run. The search path is left to the caller, who knows it whole. Spec: conda-runtime.md 6.2.
 * @param environment of the shell in which the prefix is active
 */
export function deactivationLines(
  shell: ActivationShell,
  activation: PrefixActivation,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const dialect = shellDialect(shell);
  const { level } = outerShell(environment);
  const lines: string[] = [];
  for (const name of [...Object.keys(activation.variables), 'CONDA_PREFIX']) {
    const place = `CONDA_ENV_SHLVL_${level}_${name}`;
    const saved = level > 0 ? environment[place] : undefined;
    if (saved === undefined) lines.push(dialect.unset(name));
    else lines.push(dialect.setLiteral(name, saved), dialect.unset(place));
  }
  lines.push(level > 1 ? dialect.setLiteral('CONDA_SHLVL', String(level - 1)) : dialect.unset('CONDA_SHLVL'));
  return [...lines, ...activation.leavingScripts.map((script) => dialect.source(script))];
}
