import type { PublishReport } from '../publish/index.js';

/** One package of a run, as the output `packages` has it. */
export interface PackageRow {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
  readonly status: 'planned' | 'skipped' | 'built' | 'published' | 'failed';
  readonly path?: string;
  readonly sha256?: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
  readonly reason?: string;
}

/** What became of each package of the plan, in its order. */
export function packageRows({ plan, skipped, built, uploads }: PublishReport): PackageRow[] {
  return plan.packages.map((planned): PackageRow => {
    const { name, version, build, subdir } = planned.identity;
    const identity = { name, version, build, subdir };
    const passed = skipped.find((entry) => entry.package.id === planned.id);
    if (passed) return { ...identity, status: 'skipped', reason: passed.reason };
    const outcome = built.find((entry) => entry.package.id === planned.id);
    if (!outcome) return { ...identity, status: 'planned' };
    if (outcome.status === 'blocked') return { ...identity, status: 'failed', reason: outcome.reason };
    if (outcome.status === 'failed') {
      return { ...identity, status: 'failed', reason: outcome.error.message, durationMs: outcome.durationMs };
    }
    const { path, sha256, sizeBytes, durationMs } = outcome;
    const facts = { ...identity, sha256, sizeBytes, durationMs };
    const upload = uploads.find(({ file }) => file.path === path);
    if (!upload) return { ...facts, status: 'built', path };
    if (upload.status === 'failed') return { ...facts, status: 'failed', path, reason: upload.error.message };
    const status = upload.status === 'skipped' ? 'skipped' : 'published';
    return { ...facts, status, path: upload.url ?? path, reason: upload.reason };
  });
}

/** GitHub drops summaries of more than a mebibyte; the rest of the list is named by its length. */
const mostRows = 2000;

/** The rows as a Markdown table. */
export function summaryMarkdown(workspace: string, rows: readonly PackageRow[]): string {
  const cell = (text: string): string =>
    text
      .slice(0, 300)
      .replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter)
      .replaceAll('|', '\\|')
      .replace(/\s+/g, ' ');
  const lines = rows.slice(0, mostRows).map((row) => {
    const size = row.sizeBytes === undefined ? '' : `${(row.sizeBytes / 1024).toFixed(1)} KiB`;
    const time = row.durationMs === undefined ? '' : `${(row.durationMs / 1000).toFixed(1)} s`;
    return `| ${[row.name, row.version, row.build, row.subdir, row.status, size, time, row.reason ?? ''].map(cell).join(' | ')} |`;
  });
  const more = rows.length > mostRows ? [`\nand ${rows.length - mostRows} more`] : [];
  return [
    `### Packages of ${cell(workspace)}`,
    '',
    '| package | version | build | subdir | status | size | time | note |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...more,
    '',
  ].join('\n');
}
