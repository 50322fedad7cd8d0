import { readPackageInfo } from '../../archive/index.js';
import { type FileDigests, messageOf, PixiBuildError } from '../../support/index.js';

/** A package's entry in an index, with its keys as in `repodata.json`. Entries of others may hold more keys. */
export type PackageRecord = Readonly<Record<string, unknown>>;

/** Members of `info/index.json` that go into a record as they are, when they are texts. */
const copiedTexts = ['arch', 'features', 'license', 'license_family', 'platform', 'python_site_packages_path'] as const;

const runExportKeys = ['weak', 'strong', 'noarch', 'weak_constrains', 'strong_constrains'] as const;

export interface NewRecord {
  readonly record: PackageRecord;
  /** Whether only clients that know revision 3 of the index format can use it (CEP 48). */
  readonly needsV3: boolean;
}

/**
 * Makes the index entry of a package file (spec: publishing.md 5.3). Keys are sorted; absent values are left out.
 * @param file absolute path of a `.conda` or `.tar.bz2`
 * @param subdir the folder's name, for packages that do not say theirs
 * @param indexedMs when the file first entered the index, in milliseconds (CEP 47)
 * @throws PixiBuildError `package-metadata-invalid` or `archive-invalid`, naming the file
 */
export async function recordOf(
  file: string,
  subdir: string,
  digests: FileDigests,
  indexedMs: number,
): Promise<NewRecord> {
  const isConda = file.endsWith('.conda');
  // A .tar.bz2 never gets run exports, which spares reading it to its end.
  const wanted = isConda ? ['info/index.json', 'info/run_exports.json'] : ['info/index.json'];
  const info = await readPackageInfo(file, wanted);
  const index = new IndexReader(file, parseJson(file, 'info/index.json', info.get('info/index.json')));
  const runExports = info.get('info/run_exports.json');
  const depends = index.texts('depends') ?? [];
  const constrains = index.texts('constrains') ?? [];
  const values: Record<string, unknown> = {
    ...Object.fromEntries(copiedTexts.map((key) => [key, index.text(key)])),
    name: index.requiredText('name'),
    version: index.requiredText('version'),
    build: index.requiredText('build'),
    build_number: index.buildNumber(),
    subdir: index.text('subdir') ?? subdir,
    depends,
    constrains: constrains.length > 0 ? constrains : undefined,
    extra_depends: index.textLists('extra_depends'),
    flags: index.nonEmpty('flags'),
    noarch: index.noarch(),
    timestamp: index.timestamp(),
    track_features: index.trackFeatures(),
    purls: index.nonEmpty('purls')?.toSorted(),
    run_exports: runExports && readRunExports(file, runExports),
    md5: digests.md5,
    sha256: digests.sha256,
    size: digests.size,
    indexed_timestamp: indexedMs,
  };
  const record = Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const needsV3 = index.revision() >= 3 || [...depends, ...constrains].some(isV3Spec);
  return { record, needsV3 };
}

/** Match specs with brackets that older clients do not know: extras, flags, conditions (CEP 48). */
function isV3Spec(spec: string): boolean {
  return /\[[^\]]*\b(extras|flags|when)\s*=/.test(spec);
}

class IndexReader {
  readonly #file: string;
  readonly #index: Readonly<Record<string, unknown>>;

  constructor(file: string, index: Readonly<Record<string, unknown>>) {
    this.#file = file;
    this.#index = index;
  }

  /** null counts as absent, here and below. */
  text(key: string): string | undefined {
    const value = this.#index[key] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw this.#wrong(key, 'a text');
  }

  requiredText(key: string): string {
    const value = this.text(key);
    if (value === undefined || value === '') throw this.#wrong(key, 'a text that is not empty');
    return value;
  }

  texts(key: string): string[] | undefined {
    const value = this.#index[key] ?? undefined;
    if (value === undefined) return undefined;
    if (isTextList(value)) return value;
    throw this.#wrong(key, 'a list of texts');
  }

  nonEmpty(key: string): string[] | undefined {
    const value = this.texts(key);
    return value === undefined || value.length === 0 ? undefined : value;
  }

  textLists(key: string): Record<string, string[]> | undefined {
    const value = this.#index[key] ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) throw this.#wrong(key, 'a table of lists of texts');
    const entries = Object.entries(value);
    if (!entries.every((entry): entry is [string, string[]] => isTextList(entry[1]))) {
      throw this.#wrong(key, 'a table of lists of texts');
    }
    if (entries.length === 0) return undefined;
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  buildNumber(): number {
    const value = this.#index['build_number'];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw this.#wrong('build_number', 'a whole number');
  }

  /** 2 and below: what all clients know. */
  revision(): number {
    const value = this.#index['repodata_revision'];
    return typeof value === 'number' ? value : 0;
  }

  noarch(): 'python' | 'generic' | true | undefined {
    const value = this.#index['noarch'] ?? undefined;
    if (value === undefined || value === false) return undefined;
    if (value === 'python' || value === 'generic' || value === true) return value;
    throw this.#wrong('noarch', "'python' or 'generic'");
  }

  /** The unit is kept: seconds in old packages, else milliseconds. */
  timestamp(): number | undefined {
    const value = this.#index['timestamp'] ?? undefined;
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
    throw this.#wrong('timestamp', 'a number');
  }

  /** A list, or a text with commas or blanks; written as a text with blanks. */
  trackFeatures(): string | undefined {
    const value = this.#index['track_features'] ?? undefined;
    if (value === undefined) return undefined;
    const features = typeof value === 'string' ? value.split(/[\s,]+/) : isTextList(value) ? value : undefined;
    if (!features) throw this.#wrong('track_features', 'a text or a list of texts');
    return features.filter((feature) => feature !== '').join(' ') || undefined;
  }

  #wrong(key: string, expected: string): PixiBuildError {
    return metadataError(this.#file, `'${key}' in its info/index.json is not ${expected}`);
  }
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Known kinds in their usual order; empty ones are left out, so that an empty file gives `{}`. */
function readRunExports(file: string, content: Buffer): Record<string, string[]> {
  const value = parseJson(file, 'info/run_exports.json', content);
  const found: Record<string, string[]> = {};
  for (const key of runExportKeys) {
    const list = value[key] ?? [];
    if (!isTextList(list)) throw metadataError(file, `'${key}' in its info/run_exports.json is not a list of texts`);
    if (list.length > 0) found[key] = list;
  }
  return found;
}

function parseJson(file: string, member: string, content: Buffer | undefined): Record<string, unknown> {
  if (content === undefined) throw metadataError(file, `it has no ${member}`);
  let value: unknown;
  try {
    value = JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw metadataError(file, `its ${member} is not JSON (${messageOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw metadataError(file, `its ${member} is not a JSON object`);
  }
  return value as Record<string, unknown>;
}

function metadataError(file: string, problem: string): PixiBuildError {
  return new PixiBuildError('package-metadata-invalid', `${file}: ${problem}`, {
    hint: 'Build the package again, or remove the file from the channel.',
  });
}
