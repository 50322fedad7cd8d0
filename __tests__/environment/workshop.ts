import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeCondaArchive } from '../../src/archive/index.js';
import { type Platform, type RepoDataRecord, readPackageRecord } from '../../src/conda/index.js';
import {
  type InstallOptions,
  type InstallReport,
  installEnvironment,
  PackageCache,
} from '../../src/environment/index.js';
import { type BuildEvent, hashFile } from '../../src/support/index.js';

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** A file of a made-up package: its text, or more. */
export type MadeFile =
  | string
  | {
      readonly content?: string | Buffer;
      readonly executable?: boolean;
      /** A link with this target. */
      readonly link?: string;
      /** More keys of its entry in `paths.json`, or false for none. */
      readonly entry?: Readonly<Record<string, unknown>> | false;
    };

export interface MadePackage {
  readonly name: string;
  readonly version?: string;
  readonly build?: string;
  readonly depends?: readonly string[];
  readonly noarch?: 'python' | 'generic';
  readonly entryPoints?: readonly string[];
  readonly files?: Readonly<Record<string, MadeFile>>;
  /** More entries of `paths.json`. */
  readonly paths?: readonly Readonly<Record<string, unknown>>[];
  readonly index?: Readonly<Record<string, unknown>>;
}

/** Writes a package and tells its record, whose URL is the file's. */
export async function makePackage(folder: string, spec: MadePackage): Promise<RepoDataRecord> {
  const { name, version = '1.0', build = '0', depends = [], noarch, entryPoints = [], files = {} } = spec;
  const subdir = noarch ? 'noarch' : 'linux-64';
  const index = { name, version, build, build_number: 0, depends, subdir, noarch, ...spec.index };
  const paths: Record<string, unknown>[] = [];
  const member = (file: string, content: string | Buffer, executable = false) => {
    const bytes = Buffer.from(content as string);
    return { type: 'file' as const, path: file, executable, size: bytes.length, content: bytes };
  };
  const entries = Object.entries(files).map(([file, made]) => {
    const { content = '', executable, link, entry } = typeof made === 'string' ? { content: made } : made;
    const type = link === undefined ? 'hardlink' : 'softlink';
    const base = { _path: file, path_type: type, sha256: sha256(content), size_in_bytes: Buffer.byteLength(content) };
    if (entry !== false) paths.push({ ...base, ...entry });
    if (link !== undefined) return { type: 'symlink' as const, path: file, linkTarget: link, executable: true };
    return member(file, content, executable);
  });
  const stem = `${name}-${version}-${build}`;
  const target = path.join(folder, subdir, `${stem}.conda`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeCondaArchive(target, {
    stem,
    timestampMs: 1_700_000_000_000,
    level: 1,
    entries: [
      ...entries,
      member('info/index.json', JSON.stringify(index)),
      member('info/about.json', '{}'),
      member('info/paths.json', JSON.stringify({ paths: [...paths, ...(spec.paths ?? [])], paths_version: 1 })),
      ...(noarch === 'python'
        ? [
            member(
              'info/link.json',
              JSON.stringify({ noarch: { type: 'python', entry_points: entryPoints }, package_metadata_version: 1 }),
            ),
          ]
        : []),
    ],
  });
  return recordOf(target, index, folder);
}

/** The record of a package file, whatever it holds. */
export async function recordOf(file: string, index: object, channel: string): Promise<RepoDataRecord> {
  const { sha256: digest, md5, size } = await hashFile(file);
  return {
    ...readPackageRecord({ ...index, sha256: digest, md5, size }),
    fileName: path.basename(file),
    url: pathToFileURL(file).href,
    channel: `${pathToFileURL(channel).href}/`,
  };
}

/** A folder of its own, with a cache of packages. */
export class Workshop {
  readonly folder: string;
  readonly events: BuildEvent[] = [];
  #made = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Workshop> {
    return new Workshop(await mkdtemp(path.join(tmpdir(), 'environment-')));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** A path that nothing has yet. */
  path(name: string): string {
    return path.join(this.folder, `${name}-${this.#made++}`);
  }

  get channel(): string {
    return path.join(this.folder, 'channel');
  }

  make(spec: MadePackage): Promise<RepoDataRecord> {
    return makePackage(this.channel, spec);
  }

  cache(directory: string, furtherDirectories: readonly string[] = []): PackageCache {
    return new PackageCache({
      directory,
      furtherDirectories,
      fetch: () => Promise.reject(new Error('nothing is to be fetched')),
      localFile: ({ url }) => fileURLToPath(url),
      report: (event) => this.events.push(event),
    });
  }

  install(
    prefix: string,
    records: readonly RepoDataRecord[],
    options: Partial<InstallOptions> & { readonly pkgs?: string } = {},
  ): Promise<InstallReport> {
    const { pkgs = path.join(this.folder, 'pkgs'), ...more } = options;
    const platform: Platform = 'linux-64';
    const report = (event: BuildEvent): void => void this.events.push(event);
    return installEnvironment({ prefix, records, platform, cache: this.cache(pkgs), report, ...more });
  }

  /** The messages since the last call. */
  messages(): string[] {
    return this.events.splice(0).flatMap((event) => (event.kind === 'log' ? [event.message] : []));
  }
}

/** What every file of an environment is: relative path -> text, link or digest; with `conda-meta` or without. */
export function contents(prefix: string, metadata = false): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      const relative = path.relative(prefix, file);
      if (relative === 'conda-meta' && !metadata) continue;
      if (['.guard', 'CACHEDIR.TAG', path.join('conda-meta', '.pixi-environment-fingerprint')].includes(relative))
        continue;
      if (entry.isDirectory()) {
        const before = Object.keys(found).length;
        walk(file);
        if (Object.keys(found).length === before) found[`${relative}/`] = 'empty folder';
      } else if (entry.isSymbolicLink()) found[relative] = `-> ${readlinkSync(file)}`;
      else {
        const content = readFileSync(file);
        const text = content.length < 60 && !content.includes(0) ? content.toString('utf8') : sha256(content);
        found[relative] = `${(lstatSync(file).mode & 0o111) !== 0 ? 'x ' : ''}${text}`;
      }
    }
  };
  walk(prefix);
  return found;
}

/** The code of the error that a promise ends with, and its message. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: unknown; message: string; hint: unknown }> {
  try {
    await work;
  } catch (error) {
    const { code, message, hint } = error as { code?: unknown; message: string; hint?: unknown };
    return { code, message, hint };
  }
  throw new Error('it did not fail');
}
