import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  isWindows,
  type Platform,
  type RepoDataRecord,
  unixEntryPointScript,
  windowsEntryPointScript,
} from '../conda/index.js';
import { PixiBuildError, systemErrorCode } from '../support/index.js';
import type { WantedFile } from './files.js';
import type { InstalledPath, LinkType } from './installed.js';
import type { PythonLayout } from './layout.js';
import type { CachedPackage, PackagePath } from './package-cache.js';
import { replacePrefixInBinary, replacePrefixInText } from './prefix-replacement.js';

/** Which means of sharing files the place allows; undefined: found out by trying. */
export interface LinkMeans {
  reflink: boolean;
  hard: boolean;
  symbolic: boolean;
}

export interface LinkContext {
  /** Absolute. */
  readonly prefix: string;
  readonly platform: Platform;
  readonly python: PythonLayout | undefined;
  readonly means: LinkMeans;
  /** The Windows launcher of console scripts. */
  readonly launcher?: (platform: Platform) => Uint8Array;
  /** Signs a program of macOS anew after its bytes changed. */
  readonly codesign?: (file: string) => void;
}

/**
 * Puts the files of a package into a prefix (spec: conda-runtime.md 5.3). Works without waiting: thousands of small calls
 * of the file system are faster so.
 * @param placed where each file goes
 * @throws PixiBuildError code `prefix-too-long`, `link-failed`
 */
export function linkFiles(
  record: RepoDataRecord,
  cached: CachedPackage,
  placed: readonly { readonly file: WantedFile; readonly place: string }[],
  context: LinkContext,
): { readonly paths: InstalledPath[]; readonly link: LinkType } {
  const folders = new Set(placed.map(({ file, place }) => (isFolder(file) ? place : path.posix.dirname(place))));
  for (const folder of [...folders].sort()) mkdirSync(path.join(context.prefix, folder), { recursive: true });
  const linker = new Linker(record, cached, context);
  const paths = placed.flatMap(({ file, place }) => linker.add(file, place) ?? []);
  return { paths, link: linker.copied ? 3 : 1 };
}

const isFolder = ({ source }: WantedFile): boolean => source.kind === 'file' && source.path.type === 'directory';

class Linker {
  copied = false;
  readonly #record: RepoDataRecord;
  readonly #cached: CachedPackage;
  readonly #context: LinkContext;

  constructor(record: RepoDataRecord, cached: CachedPackage, context: LinkContext) {
    this.#record = record;
    this.#cached = cached;
    this.#context = context;
  }

  add(file: WantedFile, place: string): InstalledPath | undefined {
    const target = path.join(this.#context.prefix, place);
    const moved = place === file.target ? {} : { original_path: file.target };
    const { source } = file;
    if (source.kind !== 'file') return { _path: place, ...moved, ...this.#generated(source, target) };
    const entry = source.path;
    const common = { _path: place, ...moved, path_type: entry.type, ...(entry.noLink && { no_link: true }) };
    if (entry.type === 'directory') return common;
    const from = path.join(this.#cached.directory, entry.path);
    if (entry.placeholder !== undefined && entry.type === 'hardlink') {
      return { ...common, ...this.#replaced(entry, entry.placeholder, from, target) };
    }
    if (entry.type === 'softlink') return this.#softlink(entry, from, target, common);
    this.#place(entry, from, target);
    return {
      ...common,
      ...(entry.sha256 && { sha256: entry.sha256 }),
      ...(entry.size !== undefined && { size_in_bytes: entry.size }),
    };
  }

  #softlink(entry: PackagePath, from: string, target: string, common: InstalledPath): InstalledPath | undefined {
    let text: string;
    try {
      text = readlinkSync(from);
    } catch (error) {
      // Not unpacked where links cannot be made.
      if (systemErrorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    const { means } = this.#context;
    if (means.symbolic) this.#anew(target, () => symlinkSync(text, target));
    else this.#anew(target, () => copyFileSync(from, target));
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      ...common,
      sha256: entry.sha256 ?? sha256,
      ...(entry.sha256 !== undefined && entry.sha256 !== sha256 && { sha256_in_prefix: sha256 }),
      ...(entry.size !== undefined && { size_in_bytes: entry.size }),
    };
  }

  /** Reflink, hard link, copy: the first that works here. */
  #place(entry: PackagePath, from: string, target: string): void {
    const { means } = this.#context;
    if (!entry.noLink && means.reflink) {
      try {
        this.#anew(target, () => copyFileSync(from, target, constants.COPYFILE_FICLONE_FORCE));
        return;
      } catch (error) {
        if (isMissing(error)) throw error;
        means.reflink = false;
      }
    }
    if (!entry.noLink && means.hard) {
      try {
        this.#anew(target, () => linkSync(from, target));
        return;
      } catch (error) {
        if (isMissing(error)) throw error;
        if (['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS'].includes(systemErrorCode(error) ?? '')) means.hard = false;
      }
    }
    this.copied = true;
    this.#anew(target, () => copyFileSync(from, target, constants.COPYFILE_FICLONE));
  }

  #anew(target: string, make: () => void): void {
    try {
      make();
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
      rmSync(target, { force: true, recursive: lstatSync(target).isDirectory() });
      make();
    }
  }

  #replaced(entry: PackagePath, placeholder: string, from: string, target: string) {
    const { prefix, platform, codesign } = this.#context;
    const content = readFileSync(from);
    const shown = isWindows(platform) ? prefix.replaceAll('\\', '/') : prefix;
    let result: Buffer | undefined;
    if (entry.fileMode === 'binary') {
      result = isWindows(platform) ? content : replacePrefixInBinary(content, placeholder, shown);
      if (!result) throw prefixTooLong(this.#record, entry, placeholder, prefix);
    } else result = replacePrefixInText(content, placeholder, shown, platform);
    this.#write(target, result);
    const info = statSync(from);
    chmodSync(target, info.mode & 0o777);
    if (entry.fileMode === 'binary' && codesign && !result.equals(content) && isMachO(result)) {
      codesign(target);
      result = readFileSync(target);
    }
    // Newer than what was unpacked, so that tools which compare times see the change.
    const about = statSync(path.join(this.#cached.directory, 'info', 'about.json'), { throwIfNoEntry: false });
    const seconds = (about?.mtimeMs ?? info.mtimeMs) / 1000 + 1;
    utimesSync(target, seconds, seconds);
    const sha256 = createHash('sha256').update(result).digest('hex');
    return {
      ...(entry.sha256 && { sha256: entry.sha256 }),
      ...(sha256 !== entry.sha256 && { sha256_in_prefix: sha256 }),
      size_in_bytes: result.length,
      file_mode: entry.fileMode,
      prefix_placeholder: placeholder,
    };
  }

  #generated(source: Exclude<WantedFile['source'], { kind: 'file' }>, target: string) {
    const { platform, prefix, python, launcher } = this.#context;
    const windows = isWindows(platform);
    const isLauncher = source.kind === 'launcher';
    if (isLauncher && !launcher) throw new Error('there is no launcher for Windows');
    const content = isLauncher
      ? Buffer.from(launcher?.(platform) ?? [])
      : Buffer.from(
          windows
            ? windowsEntryPointScript(source.entryPoint)
            : unixEntryPointScript(source.entryPoint, prefix, python?.version ?? '3'),
        );
    this.#write(target, content);
    if (!windows) chmodSync(target, 0o775);
    const type = windows
      ? isLauncher
        ? ('windows_python_entry_point_exe' as const)
        : ('windows_python_entry_point_script' as const)
      : ('unix_python_entry_point' as const);
    return {
      path_type: type,
      sha256: createHash('sha256').update(content).digest('hex'),
      size_in_bytes: content.length,
    };
  }

  /** Never into a file that is shared with the cache. */
  #write(target: string, content: Buffer): void {
    this.#anew(target, () => writeFileSync(target, content, { flag: 'wx' }));
  }
}

const isMissing = (error: unknown): boolean => systemErrorCode(error) === 'ENOENT';

function isMachO(content: Buffer): boolean {
  const magic = content.length >= 4 ? content.readUInt32BE(0) : 0;
  return [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(magic);
}

function prefixTooLong(
  record: RepoDataRecord,
  entry: PackagePath,
  placeholder: string,
  prefix: string,
): PixiBuildError {
  const most = Buffer.byteLength(placeholder);
  return new PixiBuildError(
    'prefix-too-long',
    `${record.name.source} cannot be installed into ${prefix}: ${entry.path} has room for ${most} bytes, and the path has ${Buffer.byteLength(prefix)}`,
    { hint: 'Use a shorter folder.' },
  );
}
