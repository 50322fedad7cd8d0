import type { Diagnostic, TextLocation } from '../../support/index.js';
import type { TomlDocument } from './document.js';
import type { Finding, MarkedPart, TomlPath } from './findings.js';

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
