import { lstat, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { comparePackagePaths } from '../archive/index.js';
import {
  type EntryPoint,
  isWindows,
  type Platform,
  unixEntryPointScript,
  windowsEntryPointScript,
} from '../conda/index.js';
import { launcherFor } from '../environment/index.js';
import {
  globMatcher,
  isInside,
  mapLimited,
  PixiBuildError,
  selectionMatcher,
  sha256Hex,
  systemErrorCode,
  toPosix,
} from '../support/index.js';
import type { CollectedFile } from './collected-file.js';
import { hasPythonLayout } from './info-json.js';
import { listPrefixFiles, recordedFiles } from './prefix-files.js';
import {
  distInfoPart,
  isChangeableMetadata,
  metadataChange,
  type RecordedDigest,
  recordUnhashed,
  recordWith,
  recordWithout,
} from './python-metadata.js';
import { pythonPackagePath, selectFiles } from './select.js';
import { packagedLink } from './symlinks.js';
import type { PackageRequest } from './types.js';

export interface Collection {
  /** Ordered component by component. */
  readonly files: readonly CollectedFile[];
  readonly warnings: readonly string[];
}

/**
 * The files of a package out of its prefix: selected, mapped, with Python's metadata and entry points put right (spec:
 * packaging.md 6, 8). Nothing in the prefix is changed.
 * @throws package-file-outside, package-file-missing, package-path-twice, package-path-reserved,
 *   launcher-missing
 */
export async function collectFiles(request: PackageRequest): Promise<Collection> {
  const pythonLayout = hasPythonLayout(request);
  const mapped = (file: string): string => (pythonLayout ? pythonPackagePath(file) : file);
  const warnings: string[] = [];
  const onOther = (file: string): void => {
    warnings.push(`${file} is a pipe, a socket or a device, which a package cannot hold: it is left out`);
  };
  const [present, recorded] = await Promise.all([
    listPrefixFiles(request.prefix, onOther),
    recordedFiles(request.prefix),
  ]);
  const selected = selectFiles({
    present,
    environment: new Set([...request.filesBefore, ...recorded]),
    explicit: explicitFiles(request, present),
    isWanted: request.files && (await selectionMatcher(request.files)),
    isForced: await globMatcher(request.alwaysIncludeFiles ?? []),
    pythonLayout,
    entryPoints: request.entryPoints,
    foldsCase: process.platform === 'win32' || process.platform === 'darwin',
  });
  const ordered = selected.sort(comparePackagePaths);
  const files = await mapLimited(ordered, 8, (file) => readOne(request, file, mapped, warnings));
  const scripts = entryPointScripts(request);
  const generated = new Set(scripts.map((file) => file.path));
  const installed = (await applyMetadataChanges(request, files)).filter((file) => !generated.has(file.path));
  const finished = [...installed, ...scripts];
  checkPaths(finished);
  return { files: finished.sort((a, b) => comparePackagePaths(a.path, b.path)), warnings: warnings.sort() };
}

function explicitFiles(request: PackageRequest, present: ReadonlySet<string>): string[] | undefined {
  if (!request.explicitFiles) return undefined;
  const listed = request.explicitFiles.map((text) => text.trim()).filter((text) => text !== '');
  return [...new Set(listed.map((text) => explicitFile(request.prefix, text, present)))];
}

function explicitFile(prefix: string, text: string, present: ReadonlySet<string>): string {
  const absolute = path.resolve(prefix, text);
  if (!isInside(prefix, absolute)) {
    throw new PixiBuildError('package-file-outside', `The listed file ${text} is not below the prefix ${prefix}`, {
      hint: 'List only files that the build put into its prefix.',
    });
  }
  const relative = toPosix(path.relative(prefix, absolute));
  if (!present.has(relative)) {
    throw new PixiBuildError('package-file-missing', `The listed file ${text} does not exist in the prefix`, {
      hint: 'Check what the build writes to its list of package files.',
    });
  }
  return relative;
}

async function readOne(
  request: PackageRequest,
  file: string,
  mapped: (file: string) => string,
  warnings: string[],
): Promise<CollectedFile> {
  const source = path.join(request.prefix, ...file.split('/'));
  const info = await lstatListed(source, file);
  if (!info.isSymbolicLink()) {
    const executable = process.platform !== 'win32' && (info.mode & 0o100) !== 0;
    return { type: 'file', path: mapped(file), executable, content: source };
  }
  const link = packagedLink(request.prefix, file, await readlink(source), mapped);
  if (link.leavesPrefix) warnings.push(`The link ${mapped(file)} leads out of the prefix, to ${link.target}`);
  return { type: 'symlink', path: mapped(file), linkTarget: link.target, source };
}

async function lstatListed(source: string, file: string) {
  try {
    return await lstat(source);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    if (file.includes('\ufffd')) {
      // What cannot be decoded stands for other bytes.
      throw new PixiBuildError('file-name-invalid', `The name of the file ${file} is not UTF-8`, {
        hint: 'Conda packages list their files as UTF-8: let the build give it another name, or remove it.',
      });
    }
    throw new PixiBuildError('file-changed', `The file ${file} vanished from the prefix while it was packed`, {
      hint: 'A program that the build started may still be at work; let the build wait for it.',
    });
  }
}

/** What a `RECORD` is to say of the files beside it. */
interface RecordChanges {
  readonly dropped: Set<string>;
  readonly replaced: Map<string, RecordedDigest>;
}

/** Replaces and drops files of `*.dist-info`, and has its `RECORD` say so. */
async function applyMetadataChanges(
  request: PackageRequest,
  files: readonly CollectedFile[],
): Promise<CollectedFile[]> {
  const scripts = new Set(request.entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`]));
  const changes = new Map<string, RecordChanges>();
  const kept: CollectedFile[] = [];
  for (const file of files) {
    if (file.type !== 'file' || !isChangeableMetadata(file.path)) {
      kept.push(file);
      continue;
    }
    const change = metadataChange(file.path, await readFile(file.content as string));
    if (change.kind === 'replace') kept.push({ ...file, content: change.content });
    if (change.kind === 'keep') kept.push(file);
    if (change.kind === 'keep') continue;
    const folder = path.posix.dirname(file.path);
    const recorded = `${path.posix.basename(folder)}/${path.posix.basename(file.path)}`;
    const { dropped, replaced } = changes.get(folder) ?? { dropped: new Set(), replaced: new Map() };
    changes.set(folder, { dropped, replaced });
    if (change.kind === 'drop') dropped.add(recorded);
    else replaced.set(recorded, { sha256: sha256Hex(change.content), size: change.content.length });
  }
  return Promise.all(
    kept.map(async (file) => {
      const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
      if (file.type !== 'file' || part?.name !== 'RECORD') return file;
      const { dropped, replaced } = changes.get(part.folder) ?? { dropped: new Set(), replaced: new Map() };
      const before = await readFile(file.content as string, 'utf8');
      const kept = recordWith(recordWithout(before, dropped), (recorded) => replaced.get(recorded));
      // Whoever installs the package writes its scripts, with a first line of its own.
      const after = recordUnhashed(kept, (recorded) => scripts.has(recorded.replace(/^(?:\.\.\/)+/, '')));
      return after === before ? file : { ...file, content: Buffer.from(after) };
    }),
  );
}

/** Scripts of platform packages; for those in noarch layout the installer writes them. */
function entryPointScripts(request: PackageRequest): CollectedFile[] {
  if (request.entryPoints.length === 0 || hasPythonLayout(request)) return [];
  const { pythonVersion } = request;
  if (pythonVersion === undefined) {
    throw new PixiBuildError('entry-points-without-python', 'The package has entry points, but no Python to run them', {
      exitCode: 2,
      hint: "Add 'python' to the host dependencies, or make the package noarch.",
    });
  }
  const prefix = request.placeholderPrefix ?? request.prefix;
  return request.entryPoints.flatMap((entry) => scriptsOf(entry, prefix, pythonVersion, request.targetPlatform));
}

function scriptsOf(entry: EntryPoint, prefix: string, pythonVersion: string, platform: Platform): CollectedFile[] {
  const file = (place: string, content: Buffer | string, executable: boolean): CollectedFile => ({
    type: 'file',
    path: place,
    executable,
    content: Buffer.from(content as string),
  });
  const { command } = entry;
  if (!isWindows(platform)) return [file(`bin/${command}`, unixEntryPointScript(entry, prefix, pythonVersion), true)];
  return [
    file(`Scripts/${command}-script.py`, windowsEntryPointScript(entry), false),
    file(`Scripts/${command}.exe`, launcherFor(platform), false),
  ];
}

function checkPaths(files: CollectedFile[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    if (file.path === 'info' || file.path.startsWith('info/')) {
      throw new PixiBuildError('package-path-reserved', `The build installed ${file.path}, a place that is reserved`, {
        hint: "The folder 'info' of a package holds its metadata; install the file elsewhere.",
      });
    }
    if (seen.has(file.path)) {
      throw new PixiBuildError(
        'package-path-twice',
        `Two files of the build would become ${file.path} in the package`,
        {
          hint: 'In the layout of noarch Python packages all site-packages folders are one; install only one of the files.',
        },
      );
    }
    seen.add(file.path);
  }
}
