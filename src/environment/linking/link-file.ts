import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  type Stats,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { Platform } from '../../conda/index.js';
import { PixiBuildError, systemErrorCode } from '../../support/index.js';
import type { PackagePath } from '../package-cache/model.js';
import { hashFileSync } from '../package-cache/validate.js';
import { inFolder } from '../paths.js';
import type { InstalledPath } from '../records/prefix-record.js';
import { isSignedPlatform, signForApple } from './codesign.js';
import type { LinkMethods } from './link-methods.js';
import { isMachO, replacePrefix } from './prefix-replacement.js';

export interface LinkContext {
  /** The unpacked package. */
  readonly source: string;
  /** The environment on disk; absolute. */
  readonly prefix: string;
  readonly platform: Platform;
  readonly methods: LinkMethods;
  /** Seconds since 1970 that files get whose content is changed. */
  readonly changedTime: number;
  readonly warn: (message: string) => void;
}

/**
 * Brings a file of a package into the environment in the first way of conda-runtime.md 5.3 that applies. What stands in its
 * place is replaced, never written to: it may be a link into the cache.
 * @param target where it goes, relative to the prefix; its folder exists
 * @returns its entry for the record; undefined for a link that could not be made when the package was unpacked
 */
export function linkFile(entry: PackagePath, target: string, context: LinkContext): InstalledPath | undefined {
  const from = inFolder(context.source, entry.path);
  const to = inFolder(context.prefix, target);
  const { methods } = context;
  const described = (change: Partial<InstalledPath>): InstalledPath => ({
    _path: target,
    original_path: undefined,
    path_type: entry.type,
    no_link: entry.noLink || undefined,
    sha256: entry.sha256,
    sha256_in_prefix: undefined,
    size_in_bytes: entry.size,
    file_mode: undefined,
    prefix_placeholder: entry.placeholder?.text,
    ...change,
  });
  if (entry.type === 'directory') {
    mkdirSync(to, { recursive: true });
    return described({ size_in_bytes: entry.size ?? 0 });
  }
  if (entry.placeholder) return described(linkPatched(entry, from, to, context));
  if (entry.type === 'softlink') {
    const linked = linkSymbolic(entry, from, to, methods.symbolicLinks && !entry.noLink, context);
    return linked && described(linked);
  }
  if (!(methods.reflinks && !entry.noLink && clone(from, to))) {
    if (!(methods.hardLinks && !entry.noLink && hardLink(from, to))) copy(from, to);
  }
  return entry.sha256 !== undefined && entry.size !== undefined
    ? described({})
    : described({
        sha256_in_prefix: entry.sha256 === undefined ? hashFileSync(to) : undefined,
        size_in_bytes: entry.size ?? lstatSync(to).size,
      });
}

/** Runs `make`, which fails when something stands there; then that is taken away first. */
function replacing(to: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    makeRoom(to);
    make();
  }
}

/**
 * Takes away what stands in the place of a file; a folder only when it is empty.
 * @throws PixiBuildError `prefix-path-blocked`
 */
export function makeRoom(place: string): void {
  const info = lstatSync(place, { throwIfNoEntry: false });
  if (!info) return;
  try {
    if (info.isDirectory()) rmdirSync(place);
    else unlinkSync(place);
  } catch (error) {
    if (!info.isDirectory()) throw error;
    throw new PixiBuildError('prefix-path-blocked', `The folder ${place} stands where a package has a file`, {
      cause: error,
      hint: 'Move it away or delete the environment, then install again.',
    });
  }
}

function hardLink(from: string, to: string): boolean {
  try {
    replacing(to, () => linkSync(from, to));
    return true;
  } catch (error) {
    // Too many links, another device, a file system without them: a copy does as well.
    if (['ENOSPC', 'EDQUOT', 'ENOENT'].includes(systemErrorCode(error) ?? '')) throw error;
    return false;
  }
}

function clone(from: string, to: string): boolean {
  try {
    replacing(to, () => copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE));
  } catch {
    return false;
  }
  const info = lstatSync(from);
  chmodSync(to, info.mode);
  utimesSync(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
  return true;
}

function copy(from: string, to: string): void {
  replacing(to, () => copyFileSync(from, to, constants.COPYFILE_EXCL));
  const info = lstatSync(from);
  utimesSync(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
}

function linkSymbolic(
  entry: PackagePath,
  from: string,
  to: string,
  allowed: boolean,
  context: LinkContext,
): Partial<InstalledPath> | undefined {
  let info: Stats;
  let text: string;
  try {
    info = lstatSync(from);
    text = readlinkSync(from);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    context.warn(`The link ${to} is left out: this system could not make it when its package was unpacked`);
    return undefined;
  }
  if (allowed) {
    try {
      replacing(to, () => symlinkSync(text, to));
      lutimesSync(to, info.mtimeMs / 1000, info.mtimeMs / 1000);
      const hash = createHash('sha256').update(text).digest('hex');
      return { sha256_in_prefix: hash === entry.sha256 ? undefined : hash, size_in_bytes: entry.size ?? info.size };
    } catch (error) {
      if (systemErrorCode(error) === 'ENOSPC') throw error;
    }
  }
  copy(realpathSync(from), to);
  return { size_in_bytes: entry.size ?? lstatSync(to).size };
}

function linkPatched(entry: PackagePath, from: string, to: string, context: LinkContext): Partial<InstalledPath> {
  const { text: placeholder, mode } = entry.placeholder as NonNullable<PackagePath['placeholder']>;
  const { prefix, platform } = context;
  const info = lstatSync(from);
  const content = replacePrefix(readFileSync(from), { placeholder, mode, prefix, platform });
  replacing(to, () => writeFileSync(to, content, { flag: 'wx' }));
  let sha256 = createHash('sha256').update(content).digest('hex');
  let size = content.length;
  const program = mode === 'binary' && ((info.mode & 0o111) !== 0 || isMachO(content));
  if (program && isSignedPlatform(platform) && entry.sha256 !== undefined && entry.sha256 !== sha256) {
    if (signForApple(to, context.warn)) {
      sha256 = hashFileSync(to);
      size = lstatSync(to).size;
    }
  }
  chmodSync(to, info.mode);
  utimesSync(to, context.changedTime, context.changedTime);
  return { sha256_in_prefix: sha256 === entry.sha256 ? undefined : sha256, size_in_bytes: size, file_mode: mode };
}
