import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { TarInput } from '../archive/index.js';
import { mapLimited, sha256Hex, systemErrorCode } from '../support/index.js';
import type { CollectedFile } from './collected-file.js';
import { matcher } from './globs.js';
import { type PrefixRules, placeholderOf, prefixSpellings, type ScannedFile, scanContent } from './prefix-scan.js';
import type { PackageRequest, PathsEntry, PrefixDetection } from './types.js';

/** A file with its entry of `paths.json` and what the archive needs of it. */
export interface DescribedFile {
  readonly entry: PathsEntry;
  readonly packed: TarInput;
}

/**
 * Reads every file once for its hash, size and prefix (spec: packaging.md 9); keeps the order.
 * @param scans what is known of some of them
 */
export async function describeFiles(
  request: PackageRequest,
  files: readonly CollectedFile[],
  scans: ReadonlyMap<CollectedFile, ScannedFile> = new Map(),
): Promise<DescribedFile[]> {
  const windowsBuilder = process.platform === 'win32';
  const spellings = prefixSpellings(request.placeholderPrefix ?? request.prefix, windowsBuilder);
  const systems = { windowsBuilder, windowsTarget: request.targetPlatform.startsWith('win-') };
  const rulesOf = await prefixRules(request.prefixDetection);
  const isCopied = await matcher(request.alwaysCopyFiles);
  const packaged = new Map(files.map((file) => [file.path, file]));
  return mapLimited(files, 8, async (file) => {
    request.signal?.throwIfAborted();
    const noLink = isCopied(file.path) ? { no_link: true as const } : {};
    if (file.type === 'symlink') return describeLink(file, packaged, scans, noLink);
    const known = scans.get(file);
    const content = known?.content ?? (await scanContent(file.content, spellings));
    const looked = known ? [known.prefix] : spellings;
    const place = placeholderOf(file.path, content, looked, rulesOf(file.path), systems);
    const entry: PathsEntry = {
      _path: file.path,
      ...noLink,
      path_type: 'hardlink',
      ...(place && { file_mode: place.mode, prefix_placeholder: place.placeholder }),
      sha256: content.sha256,
      size_in_bytes: content.size,
    };
    return { entry, packed: { ...file, size: content.size } };
  });
}

async function describeLink(
  file: Extract<CollectedFile, { type: 'symlink' }>,
  packaged: ReadonlyMap<string, CollectedFile>,
  scans: ReadonlyMap<CollectedFile, ScannedFile>,
  noLink: { no_link?: true },
): Promise<DescribedFile> {
  const entry: PathsEntry = {
    _path: file.path,
    ...noLink,
    path_type: 'softlink',
    sha256: await targetHash(file, packaged, scans),
    size_in_bytes: Buffer.byteLength(file.linkTarget),
  };
  // Links have all permission bits on unix; a Windows builder writes them as plain files are.
  const executable = process.platform !== 'win32';
  return { entry, packed: { type: 'symlink', path: file.path, linkTarget: file.linkTarget, executable } };
}

/** Of the file that a link resolves to, as it is packed if it is; of nothing when it resolves to none. */
async function targetHash(
  link: Extract<CollectedFile, { type: 'symlink' }>,
  packaged: ReadonlyMap<string, CollectedFile>,
  scans: ReadonlyMap<CollectedFile, ScannedFile>,
): Promise<string> {
  const target = packagedTarget(link, packaged);
  if (target) return (scans.get(target)?.content ?? (await scanContent(target.content, []))).sha256;
  try {
    if ((await stat(link.source)).isFile()) return (await scanContent(link.source, [])).sha256;
  } catch (error) {
    if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(systemErrorCode(error) ?? '')) throw error;
  }
  return sha256Hex('');
}

/** The file of the package that a link leads to, over others if need be. */
function packagedTarget(link: CollectedFile, packaged: ReadonlyMap<string, CollectedFile>) {
  let found: CollectedFile | undefined = link;
  for (let steps = 0; found?.type === 'symlink' && steps < 40; steps += 1) {
    found = packaged.get(path.posix.join(path.posix.dirname(found.path), found.linkTarget));
  }
  return found?.type === 'file' ? found : undefined;
}

async function prefixRules(detection: PrefixDetection | undefined): Promise<(file: string) => PrefixRules> {
  if (!detection) return () => ({ ignored: false, binaryIgnored: false });
  const [ignored, binaryIgnored, text, binary] = await Promise.all([
    matcher(detection.ignore),
    matcher(detection.ignoreBinaryFiles),
    matcher(detection.forceText),
    matcher(detection.forceBinary),
  ]);
  return (file) => ({
    ignored: ignored(file),
    binaryIgnored: binaryIgnored(file),
    forced: text(file) ? 'text' : binary(file) ? 'binary' : undefined,
  });
}
