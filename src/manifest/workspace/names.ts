import type { Findings, MarkedPart, TomlPath } from '../toml/index.js';

export function isEnvironmentName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

export function reportEnvironmentName(name: string, path: TomlPath, findings: Findings, mark: MarkedPart): void {
  const proposal = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  findings.error(
    'manifest-environment-name',
    `Failed to parse environment name '${name}', please use only lowercase letters, numbers and dashes`,
    path,
    { mark, hint: proposal === '' ? undefined : `For example '${proposal}'` },
  );
}

/** The normal form of a PyPI name (PEP 503): lower case, runs of `-`, `_` and `.` as one dash. */
export function normalizePypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** A name that PyPI allows (PEP 508): letters, digits, `.`, `_`, `-`, with a letter or digit at both ends. */
export function isPypiName(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}
