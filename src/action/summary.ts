import type { PackageRow } from './rows.js';

/** GitHub drops summaries of more than a mebibyte; the rest of the list is named by its length. */
const mostRows = 2000;

/** The rows as a Markdown table, and what else is to be said, a paragraph each. */
export function summaryMarkdown(workspace: string, rows: readonly PackageRow[], notes: readonly string[] = []): string {
  const lines = rows.slice(0, mostRows).map((row) => {
    const size = row.sizeBytes === undefined ? '' : `${(row.sizeBytes / 1024).toFixed(1)} KiB`;
    const time = row.durationMs === undefined ? '' : `${(row.durationMs / 1000).toFixed(1)} s`;
    return `| ${[row.name, row.version, row.build, row.subdir, row.status, size, time, row.reason ?? ''].map(escaped).join(' | ')} |`;
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

/** A text as one line of Markdown that says only what it says. */
export function escaped(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter)
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');
}
