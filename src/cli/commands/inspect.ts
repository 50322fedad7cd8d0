import path from 'node:path';
import { inspectPackage, type PackageInspection } from '../../packaging/index.js';
import { byteSize } from '../../support/index.js';
import type { CommandContext } from '../context.js';
import type { ExitCode } from '../failure.js';

interface InspectOptions {
  readonly verify?: boolean;
}

/** Shows what a package says of itself. Exit code 1 when `--verify` finds something wrong. */
export async function runInspect(context: CommandContext, file: string, options: InspectOptions): Promise<ExitCode> {
  const absolute = path.resolve(context.cwd, file);
  const inspection = await inspectPackage(absolute, { verify: options.verify, signal: context.signal });
  context.print(context.json ? JSON.stringify(inspection, undefined, 2) : describe(inspection));
  const problems = inspection.problems ?? [];
  for (const problem of problems) context.terminal.line(`${context.terminal.style.red('error:')} ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

function describe(inspection: PackageInspection): string {
  const lines = [
    `${inspection.fileName} (${byteSize(inspection.sizeBytes)}, ${byteSize(inspection.installedBytes)} installed)`,
    `  sha256: ${inspection.sha256}`,
    ...section('index', inspection.index),
    ...section('about', inspection.about),
    ...section('run exports', inspection.runExports),
    ...section('link', inspection.link),
  ];
  if (inspection.hashInput !== undefined) lines.push('hash input', `  ${inspection.hashInput}`);
  if (inspection.tests.length > 0) lines.push('tests', ...inspection.tests.map((test) => `  ${JSON.stringify(test)}`));
  if (inspection.licenses.length > 0) lines.push('licenses', ...inspection.licenses.map((name) => `  ${name}`));
  if (inspection.recipeFiles.length > 0) lines.push('recipe', ...inspection.recipeFiles.map((name) => `  ${name}`));
  lines.push(`files (${inspection.files.length})`);
  for (const entry of inspection.files) {
    const size = entry.size_in_bytes === undefined ? '' : byteSize(entry.size_in_bytes);
    const notes = [
      entry.path_type === 'hardlink' ? undefined : entry.path_type,
      entry.prefix_placeholder === undefined ? undefined : `prefix:${entry.file_mode ?? 'text'}`,
      entry.no_link ? 'copied' : undefined,
    ].filter((note) => note !== undefined);
    lines.push(`  ${size.padStart(10)}  ${entry._path}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`);
  }
  return lines.join('\n');
}

function section(title: string, values: Readonly<Record<string, unknown>> | undefined): string[] {
  if (!values || Object.keys(values).length === 0) return [];
  return [title, ...Object.entries(values).map(([key, value]) => `  ${key}:${shown(key, value)}`)];
}

function shown(key: string, value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.length === 0 ? ' none' : value.map((item) => `\n    ${item}`).join('');
  }
  if (key === 'timestamp' && typeof value === 'number' && Math.abs(value) <= latestDate) {
    return ` ${value} (${new Date(value).toISOString()})`;
  }
  return ` ${typeof value === 'string' ? value.replaceAll('\n', '\n    ') : JSON.stringify(value)}`;
}

/** The last moment that a Date can be, in milliseconds since 1970. */
const latestDate = 8.64e15;
