import { type Clause, comparePypiVersions, formatPypiVersion, parseSpecifier } from './pypi/pep440.js';

/**
 * A PEP 440 specifier as a conda version spec, clauses in the order of their versions: `<4,>=3.9` -> `>=3.9,<4`.
 *
 * Other than upstream, which refuses both, `==3.11.*` becomes the prefix `3.11.*` and `===3.11` the exact `==3.11`: each
 * means the same to conda. Spec: backends 2.3.
 * @returns undefined when the text is no specifier; an empty text gives an empty one
 */
export function condaVersionSpec(specifier: string): string | undefined {
  const clauses = parseSpecifier(specifier);
  if (!clauses || clauses.some((clause) => !clause.version)) return undefined;
  return sortedClauses(clauses).map(condaClause).join(',');
}

function condaClause({ operator, version, prefix }: Clause): string {
  const text = version ? formatPypiVersion(version) : '';
  if (prefix) return operator === '!=' ? `!=${text}.*` : `${text}.*`;
  return `${operator === '===' ? '==' : operator}${text}`;
}

/** By version; equal ones stay in the order of the text. */
export function sortedClauses(clauses: readonly Clause[]): Clause[] {
  return [...clauses].sort((a, b) => (a.version && b.version ? comparePypiVersions(a.version, b.version) : 0));
}

/** The first two parts of the first `>=` clause: the oldest Python that a stable-ABI package is for. */
export function oldestPython(specifier: string | undefined): string | undefined {
  const clauses = parseSpecifier(specifier ?? '') ?? [];
  const oldest = sortedClauses(clauses).find((clause) => clause.operator === '>=')?.version;
  return oldest && `${oldest.release[0]}.${oldest.release[1] ?? 0}`;
}
