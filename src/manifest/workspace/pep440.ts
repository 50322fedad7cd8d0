/** A public version with optional local part, as PEP 440 appendix B spells it, without anchors. */
const versionPattern =
  'v?(?:\\d+!)?\\d+(?:\\.\\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\\d*)?(?:-\\d+|[-_.]?(?:post|rev|r)[-_.]?\\d*)?(?:[-_.]?dev[-_.]?\\d*)?';
const localPattern = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

const clausePattern = new RegExp(
  `^\\s*(?:` +
    `(?:<=|>=|<|>)\\s*${versionPattern}${localPattern}` +
    `|~=\\s*${versionPattern.replace('(?:\\.\\d+)*', '(?:\\.\\d+)+')}` +
    `|(?:==|!=)\\s*(?:${versionPattern}${localPattern}|v?(?:\\d+!)?\\d+(?:\\.\\d+)*\\.\\*)` +
    `|===\\s*[^\\s,;]+` +
    `)\\s*$`,
  'i',
);

/** What is wrong with a list of PEP 440 version specifiers (`>=1.2,!=1.3.*`), or undefined when nothing is. */
export function versionSpecifiersProblem(text: string): string | undefined {
  const clauses = text.split(',');
  if (clauses[clauses.length - 1]?.trim() === '' && clauses.length > 1) clauses.pop();
  for (const clause of clauses) {
    if (clausePattern.test(clause)) continue;
    if (clause.trim() === '') return 'a version specifier is empty';
    if (/^\s*[\dv]/i.test(clause)) {
      return `'${clause.trim()}' has no operator; did you mean '==${clause.trim()}' or '>=${clause.trim()}'?`;
    }
    return `'${clause.trim()}' is not a PEP 440 version specifier`;
  }
  return undefined;
}
