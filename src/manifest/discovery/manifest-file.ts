import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, InvalidInputError, messageOf, PixiBuildError, systemErrorCode } from '../../support/index.js';
import {
  Findings,
  isTomlTable,
  locateFindings,
  parseTomlDocument,
  type TomlDocument,
  type TomlPath,
  type TomlTable,
  tomlTypeName,
} from '../toml/index.js';
import type { ManifestKind } from '../workspace/model.js';

/** Names of manifests, the one that counts first. */
export const manifestNames: readonly string[] = ['pixi.toml', 'pyproject.toml', 'mojoproject.toml'];

const kinds: Readonly<Record<string, ManifestKind>> = {
  'pixi.toml': 'pixi',
  'pyproject.toml': 'pyproject',
  'mojoproject.toml': 'mojoproject',
};

/** No manifest that people write comes near; what is larger is something else. */
const largestManifestBytes = 32 * 1024 * 1024;

/** A manifest that was read and parsed, with the table that is the root of what pixi reads. */
export interface ManifestFile {
  /** Absolute. */
  readonly path: string;
  readonly directory: string;
  readonly kind: ManifestKind;
  readonly document: TomlDocument;
  /** The document itself, or its `[tool.pixi]`. */
  readonly table: TomlTable;
  /** Way from the document to `table`. */
  readonly tablePath: TomlPath;
}

export function manifestKindOf(file: string): ManifestKind | undefined {
  const name = path.basename(file);
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** The manifest of a directory: the first of `pixi.toml`, `pyproject.toml`, `mojoproject.toml` that exists. */
export async function manifestIn(directory: string): Promise<string | undefined> {
  for (const name of manifestNames) {
    const file = path.join(directory, name);
    if ((await fileKind(file)) === 'file') return file;
  }
  return undefined;
}

/**
 * Reads and parses a manifest.
 *
 * @param requireTables whether one of the tables that make a manifest must be there
 * @returns undefined for a `pyproject.toml` without `[tool.pixi]`
 * @throws PixiBuildError when it cannot be read; InvalidInputError when it is no UTF-8, no TOML, or lacks the tables
 */
export async function readManifestFile(file: string, requireTables = true): Promise<ManifestFile | undefined> {
  const kind = manifestKindOf(file);
  if (kind === undefined) throw new Error(`not a manifest: ${file}`);
  const text = await readManifestText(file);
  if (kind === 'pyproject' && !text.includes('[tool.pixi')) return undefined;
  if (requireTables && kind !== 'pyproject' && !/^\s*\[(?:workspace|project|package)/m.test(withoutMark(text))) {
    throw missingTable(file, text, kind);
  }
  const document = parseTomlDocument(file, text);
  const common = { path: file, directory: path.dirname(file), kind, document };
  if (kind !== 'pyproject') return { ...common, table: document.root, tablePath: [] };
  const tool = document.root['tool'];
  const pixi = isTomlTable(tool) && Object.hasOwn(tool, 'pixi') ? tool['pixi'] : undefined;
  if (pixi === undefined) return undefined;
  if (!isTomlTable(pixi)) {
    const findings = new Findings();
    findings.error('manifest-type', `expected a table, found ${tomlTypeName(pixi)}`, ['tool', 'pixi']);
    throw new InvalidInputError('manifest', await locateFindings(document, findings.all));
  }
  if (requireTables && !hasWorkspace(pixi) && !Object.hasOwn(pixi, 'package')) throw missingTable(file, text, kind);
  return { ...common, table: pixi, tablePath: ['tool', 'pixi'] };
}

/** Without a byte order mark. */
const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** Whether the root of a manifest has `[workspace]`, or its old name `[project]`. */
export function hasWorkspace(table: TomlTable): boolean {
  return Object.hasOwn(table, 'workspace') || Object.hasOwn(table, 'project');
}

/**
 * The text of a manifest.
 * @throws PixiBuildError `manifest-too-large`, `manifest-unreadable`; InvalidInputError for what is not UTF-8
 */
export async function readManifestText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > largestManifestBytes) {
      throw new PixiBuildError('manifest-too-large', `'${file}' is too large for a manifest (${size} bytes)`, {
        exitCode: 2,
      });
    }
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof PixiBuildError) throw error;
    const isFolder = systemErrorCode(error) === 'EISDIR';
    const reason = isFolder ? 'it is a folder' : messageOf(error);
    throw new PixiBuildError('manifest-unreadable', `cannot read '${file}': ${reason}`, {
      exitCode: 2,
      hint: isFolder ? 'Move it away, or give the file its name.' : 'It must be a file that you may read.',
      cause: error,
    });
  }
  if (!isUtf8(bytes)) throw notUtf8(file, bytes);
  return bytes.toString('utf8');
}

function notUtf8(file: string, bytes: Buffer): InvalidInputError {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const { line, column } = utf16 ? { line: 1, column: 1 } : firstBadByte(bytes);
  const lineText = utf16 ? '' : (bytes.toString('utf8').split(/\r?\n/)[line - 1] ?? '');
  return new InvalidInputError('manifest', [
    {
      severity: 'error',
      code: 'manifest-encoding',
      message: utf16 ? 'the file is UTF-16; manifests are UTF-8' : 'the file is not valid UTF-8',
      location: { file, line, column, lineText },
      hint: 'Save it as UTF-8',
    },
  ]);
}

/** Line and column of the first byte that is not part of a UTF-8 character. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1;
    line++;
  }
  // The decoder puts U+FFFD where the first wrong byte is, unless the text has one of its own before it.
  const lineEnd = bytes.indexOf(10, start);
  const text = bytes.subarray(start, lineEnd < 0 ? undefined : lineEnd).toString('utf8');
  return { line, column: Math.max(0, text.indexOf('\ufffd')) + 1 };
}

function missingTable(file: string, text: string, kind: ManifestKind): InvalidInputError {
  const prefix = kind === 'pyproject' ? 'tool.pixi.' : '';
  return new InvalidInputError('manifest', [
    {
      severity: 'error',
      code: 'manifest-missing-table',
      message: `Missing table in manifest ${path.basename(file)}`,
      location: { file, line: 1, column: 1, lineText: withoutMark(text).split(/\r?\n/)[0] ?? '' },
      hint: `Add one of the tables [${prefix}workspace], [${prefix}project] and [${prefix}package]`,
    },
  ]);
}
