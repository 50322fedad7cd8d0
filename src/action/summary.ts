import { byteSize, type Diagnostic, durationText } from '../support/index.js';
import type { PackageRow } from './rows.js';

/** GitHub drops summaries of more than a mebibyte; the rest of the list is named by its length. */
const mostRows = 2000;

/** The rows as a Markdown table, and what else is to be said, a paragraph each. */
export function summaryMarkdown(workspace: string, rows: readonly PackageRow[], notes: readonly string[] = []): string {
  const lines = rows.slice(0, mostRows).map((row) => {
    const size = row.sizeBytes === undefined ? '' : byteSize(row.sizeBytes);
    const time = row.durationMs === undefined ? '' : durationText(row.durationMs);
    return `| ${[row.name, row.version, row.build, row.subdir, row.status, size, time, row.reason ?? ''].map((text) => escaped(text)).join(' | ')} |`;
  });
  const more = rows.length > mostRows ? [`\nand ${rows.length - mostRows} more`] : [];
  return [
    `### Packages of ${escaped(workspace)}`,
    '',
    '| package | version | build | subdir | status | size | time | note |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...more,
    ...notes.map((note) => `\n${escaped(note)}`),
    '',
  ].join('\n');
}

/** Findings that a summary lists; the others are in the log. */
const mostFindings = 20;

/**
 * What is said of a step that was refused: one line for each finding, with its place.
 * @param placeOf such as `pixi.toml:3:1`
 */
export function refusalMarkdown(
  findings: readonly Diagnostic[],
  placeOf: (finding: Diagnostic) => string | undefined,
): string {
  const lines = findings.slice(0, mostFindings).map((finding) => {
    const place = placeOf(finding);
    const hint = finding.hint === undefined ? '' : ` (${escaped(finding.hint)})`;
    return `- ${place === undefined ? '' : `${escaped(place)}: `}${escaped(finding.message, 1000)}${hint}`;
  });
  const more = findings.length > mostFindings ? [`\nand ${findings.length - mostFindings} more`] : [];
  return ['### No packages', '', ...lines, ...more, ''].join('\n');
}

/** A text as one line of Markdown that says only what it says. */
export function escaped(text: string, longest = 300): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter)
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');
}
