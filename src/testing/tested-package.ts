import { readPackageInfo } from '../archive/index.js';
import { recordOfPackage } from '../build/index.js';
import type { RepoDataRecord } from '../conda/index.js';
import { messageOf, PixiBuildError } from '../support/index.js';
import type { PackageTest } from './model.js';
import { readPackageTests } from './read-tests.js';

/** A package file, and what it says of its tests. */
export interface TestedPackage {
  /** Absolute. */
  readonly file: string;
  /** As a channel would list it; its URL is that of the file. */
  readonly record: RepoDataRecord;
  /** What was hashed into the build string. */
  readonly variant: Readonly<Record<string, string | number | boolean>>;
  readonly tests: readonly PackageTest[];
  /** The folder `info/test` of conda-build's packages, by name in it. */
  readonly legacyFiles: ReadonlyMap<string, Buffer>;
}

const legacyFolder = 'info/test/';

/**
 * @param file absolute path of a `.conda` or `.tar.bz2`
 * @throws PixiBuildError codes `package-test-invalid`, `package-metadata-invalid`, and those of reading an archive
 */
export async function openTestedPackage(file: string): Promise<TestedPackage> {
  const record = await recordOfPackage(file);
  // The sources that lie beside a recipe can be large.
  const info = await readPackageInfo(file, (member) => !member.startsWith('info/recipe/'));
  const name = record.name.normalized;
  const parsed = async (member: string, parse: (text: string) => unknown): Promise<unknown> => {
    const text = info.get(member)?.toString('utf8');
    if (text === undefined) return undefined;
    try {
      return parse(text);
    } catch (error) {
      throw new PixiBuildError('package-test-invalid', `${member} of ${name} cannot be read: ${messageOf(error)}`);
    }
  };
  const { parse } = await import('yaml');
  const entries = (await parsed('info/tests/tests.yaml', parse)) ?? [];
  if (!Array.isArray(entries)) {
    throw new PixiBuildError('package-test-invalid', `info/tests/tests.yaml of ${name} is no list`);
  }
  const legacyFiles = new Map(
    [...info].flatMap(([member, content]) =>
      member.startsWith(legacyFolder) ? [[member.slice(legacyFolder.length), content] as const] : [],
    ),
  );
  return {
    file,
    record,
    variant: scalarsOf(await parsed('info/hash_input.json', JSON.parse)),
    tests: readPackageTests(name, entries, legacyFiles),
    legacyFiles,
  };
}

function scalarsOf(value: unknown): TestedPackage['variant'] {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => ['string', 'number', 'boolean'].includes(typeof one)),
  ) as TestedPackage['variant'];
}
