import path from 'node:path';
import {
  comparePackages,
  type FileDifference,
  inspectPackage,
  type ListDifference,
  type PackageDifference,
  type PackageInspection,
} from '../../packaging/index.js';
import type { CommandContext } from '../context.js';
import type { ExitCode } from '../failure.js';
import { byteSize } from '../terminal.js';

/** Shows what differs between two packages. Exit code 0 when nothing does but the archive's own bytes, else 1. */
export async function runDiff(context: CommandContext, first: string, second: string): Promise<ExitCode> {
  const { cwd, signal } = context;
  const [a, b] = await Promise.all(
    [first, second].map((file) => inspectPackage(path.resolve(cwd, file), { signal })) as [
      Promise<PackageInspection>,
      Promise<PackageInspection>,
    ],
  );
  const difference = comparePackages(a, b);
  if (context.json) context.print(JSON.stringify({ a: a.path, b: b.path, ...difference }, undefined, 2));
  else context.print([`--- ${a.fileName}`, `+++ ${b.fileName}`, ...differenceLines(difference)].join('\n'));
  return difference.sameContent ? 0 : 1;
}

/** Lines for a person: `-` is what the first has, `+` what the second has. */
export function differenceLines(difference: PackageDifference): string[] {
  const { values, lists, files, info, sizes, sameBytes, sameContent } = difference;
  if (sameBytes) return ['the same bytes'];
  const [archiveA, archiveB] = sizes.archive;
  const [installedA, installedB] = sizes.installed;
  const sizeLine = `archive ${change(archiveA, archiveB)}, installed ${change(installedA, installedB)}`;
  if (sameContent) return ['the same metadata and files, in other archives', sizeLine];
  return [
    sizeLine,
    ...values.flatMap(({ key, a, b }) => [key, ...side('-', a), ...side('+', b)]),
    ...[...lists, info].flatMap(listLines),
    ...(info.changed.length === 0 ? [] : ['info, changed', ...info.changed.map((name) => `  ~ ${name}`)]),
    ...(files.length === 0 ? [] : [`files (${files.length})`, ...files.map(fileLine)]),
  ];
}

const side = (sign: string, value: unknown): string[] =>
  value === undefined ? [] : [`  ${sign} ${typeof value === 'string' ? value : JSON.stringify(value)}`];

function listLines({ key, onlyA, onlyB }: ListDifference): string[] {
  if (onlyA.length + onlyB.length === 0) return [];
  return [key, ...onlyA.map((item) => `  - ${item}`), ...onlyB.map((item) => `  + ${item}`)];
}

function fileLine({ path: file, a, b, changes }: FileDifference): string {
  if (!a) return `  + ${file} (${byteSize(b?.size_in_bytes ?? 0)})`;
  if (!b) return `  - ${file} (${byteSize(a.size_in_bytes ?? 0)})`;
  const size = changes.includes('size') ? ` (${change(a.size_in_bytes ?? 0, b.size_in_bytes ?? 0)})` : '';
  return `  ~ ${file}: ${changes.join(', ')}${size}`;
}

function change(a: number, b: number): string {
  if (a === b) return byteSize(a);
  const share = a === 0 ? '' : `, ${b > a ? '+' : '−'}${Math.abs(((b - a) / a) * 100).toFixed(1)} %`;
  return `${byteSize(a)} → ${byteSize(b)}${share}`;
}
