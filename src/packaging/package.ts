import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCondaArchive, writeTarBz2Archive } from '../archive/index.js';
import { entryPointProblem } from '../conda/index.js';
import {
  hashFile,
  isInside,
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  type Reporter,
  systemErrorCode,
} from '../support/index.js';
import { collectFiles } from './collect.js';
import { compilePython } from './compile-python.js';
import { checkContents } from './contents.js';
import { describeFiles } from './describe.js';
import { hasPythonLayout } from './info-json.js';
import { checkDsoLists } from './links/dso-lists.js';
import { runLinkChecks } from './links/link-checks.js';
import { checkMenus } from './menus/check-menus.js';
import { metadataFiles } from './metadata-files.js';
import { portableFiles } from './portable/portable-files.js';
import { postProcessFiles } from './post-process.js';
import { distInfoWarnings } from './python-metadata.js';
import { relinkFiles } from './relink/relink.js';
import { checkLinks, linkWarnings } from './symlinks.js';
import type { BuiltPackage, PackageRequest, PathsEntry } from './types.js';
import { pathWarnings, requestWarnings } from './warnings.js';

/** Bytes of content between two reports of progress. */
const progressStep = 16 << 20;

/**
 * Makes the package file out of what a build left in its prefix (spec: packaging.md 6 to 13). Nothing in the prefix is
 * changed; the file appears in `outputDirectory` only when it is complete. The same request gives the same bytes.
 *
 * Warnings are reported and returned.
 * @throws package-identity-invalid, entry-point-invalid, license-file-not-found, symlink-on-windows, menu-invalid,
 *   dso-list-invalid, prefix-in-binary and package-contents-wrong before anything is written; those of `collectFiles`; file-changed; output-not-writable, disk-full, package-file-unreadable
 */
export async function packageFiles(request: PackageRequest, report: Reporter): Promise<BuiltPackage> {
  checkRequest(request);
  const scratch = await mkdtemp(path.join(tmpdir(), 'pixi-build-pack-'));
  try {
    return await makePackage(request, scratch, report);
  } catch (error) {
    throw explainSystemError(error, request);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function makePackage(request: PackageRequest, scratch: string, report: Reporter): Promise<BuiltPackage> {
  const collection = await collectFiles(request);
  checkLinks(request, collection.files);
  const relinked = await relinkFiles(request, collection.files, scratch);
  const linkCheckWarnings = await runLinkChecks(request, relinked.files);
  await checkMenus(relinked.files);
  const processed = await postProcessFiles(relinked.files, request.postProcess);
  await checkDsoLists(processed);
  const portable = await portableFiles(request, collection.files, processed, scratch);
  const compiled = await compilePython(request, portable.files, scratch);
  const described = await describeFiles(request, compiled.files, portable.scans);
  const entries = described.map((file) => file.entry);
  if (request.refusesPrefixInBinaries) refusePrefixInBinaries(entries);
  const { subdir, name } = request.identity;
  await checkContents(
    request.contentsTests ?? [],
    entries.map((entry) => entry._path),
    { subdir, name, targetPlatform: request.targetPlatform, hasPythonLayout: hasPythonLayout(request) },
  );
  const metadata = await metadataFiles(request, entries);
  const warnings = [
    ...requestWarnings(request),
    ...metadata.warnings,
    ...collection.warnings,
    ...relinked.warnings,
    ...linkCheckWarnings,
    ...compiled.warnings,
    ...linkWarnings(collection.files, request.targetPlatform.startsWith('win-')),
    ...pathWarnings(
      entries.map((entry) => entry._path),
      hasPythonLayout(request),
    ),
    ...distInfoWarnings(
      entries.map((entry) => entry._path),
      request.identity.name,
      request.identity.version,
    ),
  ];
  for (const message of warnings) report({ kind: 'log', level: 'warning', message });

  const stem = `${request.identity.name}-${request.identity.version}-${request.identity.build}`;
  const { type: format = 'conda', level } = request.format ?? {};
  const fileName = `${stem}${format === 'conda' ? '.conda' : '.tar.bz2'}`;
  const target = path.join(request.outputDirectory, fileName);
  const content = {
    entries: [...described.map((file) => file.packed), ...metadata.entries],
    timestampMs: request.timestampMs,
    level,
    onProgress: progressOf(fileName, report),
    signal: request.signal,
  };
  await (format === 'conda'
    ? writeCondaArchive(target, { ...content, stem, threads: request.compressionThreads })
    : writeTarBz2Archive(target, content));
  const { sha256, md5, size } = await hashFile(target);
  return {
    identity: request.identity,
    path: target,
    fileName,
    sizeBytes: size,
    sha256,
    md5,
    files: entries,
    warnings,
    indexJson: metadata.indexJson,
  };
}

function refusePrefixInBinaries(entries: readonly PathsEntry[]): void {
  const found = entries.filter(({ file_mode: mode }) => mode === 'binary').map(({ _path }) => _path);
  if (found.length === 0) return;
  const [first, ...more] = found;
  const others = more.length > 0 ? `, and ${more.length} more files,` : '';
  throw new PixiBuildError('prefix-in-binary', `${first}${others} holds the prefix of its build`, {
    details: found,
    hint: 'Make the program find its files by its own place, or leave out --error-prefix-in-binary.',
  });
}

function checkRequest(request: PackageRequest): void {
  const { name, version, build } = request.identity;
  for (const [what, text] of Object.entries({ name, version, build })) {
    if (/^[^\s\\/:\p{Cc}]+$/u.test(text) && text !== '.' && text !== '..') continue;
    throw new PixiBuildError(
      'package-identity-invalid',
      `The package's ${what} ${JSON.stringify(text)} cannot be used`,
      {
        exitCode: 2,
        hint: 'It becomes part of the file name: no spaces, slashes, colons or control characters.',
      },
    );
  }
  for (const entry of request.entryPoints) {
    const problem = entryPointProblem(entry);
    if (problem === undefined) continue;
    throw new PixiBuildError('entry-point-invalid', `An entry point cannot be used: ${problem}`, {
      exitCode: 2,
      hint: "Write it as 'command = module:function'.",
    });
  }
}

/** Tells failures of the file system in terms of the request; other errors pass. */
function explainSystemError(error: unknown, request: PackageRequest): unknown {
  const code = systemErrorCode(error);
  const place = (error as { path?: unknown } | null)?.path;
  if (isPixiBuildError(error) || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PixiBuildError(
      'disk-full',
      `There is no space left to write the package to ${request.outputDirectory}`,
      {
        cause: error,
        hint: 'Free some space, or choose another output directory.',
      },
    );
  }
  if (typeof place !== 'string') return error;
  if (isInside(request.outputDirectory, place) || isInside(place, request.outputDirectory)) {
    return new PixiBuildError('output-not-writable', `The package cannot be written to ${request.outputDirectory}`, {
      exitCode: 2,
      cause: error,
      details: [messageOf(error)],
      hint: 'Choose an output directory that you may write to.',
    });
  }
  return new PixiBuildError(
    'package-file-unreadable',
    `A file that belongs into the package cannot be read: ${place}`,
    {
      cause: error,
      details: [messageOf(error)],
      hint: 'Make the build give its owner the right to read what it installs.',
    },
  );
}

function progressOf(label: string, report: Reporter): (done: number, total: number) => void {
  let reported = 0;
  return (done, total) => {
    if (done - reported < progressStep) return;
    reported = done;
    report({ kind: 'progress', label: `packing ${label}`, done, total, unit: 'bytes' });
  };
}
