import { isWindows, type Platform } from '../conda/index.js';
import type { FileExpectation, RecipeTest } from '../recipe/index.js';
import { PixiBuildError } from '../support/index.js';
import { matcher } from './globs.js';

/** Which files a package must have and must not have: a test of the kind `package_contents`. */
export type ContentsTest = Omit<Extract<RecipeTest, { kind: 'package-contents' }>, 'kind'>;

export interface ContentsLayout {
  /** The package's subdir is `noarch`, or the platform's. */
  readonly subdir: string;
  readonly targetPlatform: Platform;
  /** Whether modules lie in `site-packages` itself, and installers place them. */
  readonly hasPythonLayout: boolean;
}

/** Globs of which one has to match; each of several such has to. */
type Demand = readonly (readonly string[])[];

const sections = ['files', 'sitePackages', 'bin', 'lib', 'include'] as const;
const keys = { files: 'files', sitePackages: 'site_packages', bin: 'bin', lib: 'lib', include: 'include' } as const;

/**
 * Compares the paths of a package with what its recipe expects. Spec: packaging.md 14.1.
 * @returns what is wrong, a sentence each
 */
export async function contentsProblems(
  test: ContentsTest,
  paths: readonly string[],
  layout: ContentsLayout,
): Promise<string[]> {
  const problems: string[] = [];
  const expected: string[] = [];
  for (const section of sections) {
    const { exists, notExists }: FileExpectation = test[section];
    for (const text of exists) {
      const demand = demandOf(section, text, layout);
      expected.push(...demand.flat());
      for (const globs of demand) {
        const matches = await matcher(globs);
        if (!paths.some(matches)) problems.push(`${keys[section]}: '${text}' is missing (${globs.join(' or ')})`);
      }
    }
    for (const text of notExists) {
      const matches = await matcher(demandOf(section, text, layout).flat());
      const found = paths.filter(matches);
      if (found.length > 0) problems.push(`${keys[section]}: '${text}' must not be there, but ${shown(found)}`);
    }
  }
  if (test.strict) {
    const isExpected = await matcher(expected);
    const others = paths.filter((file) => !isExpected(file));
    if (others.length > 0) problems.push(`strict: nothing expects ${others.length} files: ${shown(others)}`);
  }
  return problems;
}

/** @throws PixiBuildError code `package-contents-wrong` with all that is wrong */
export async function checkContents(
  tests: readonly ContentsTest[],
  paths: readonly string[],
  layout: ContentsLayout & { readonly name: string },
): Promise<void> {
  const details: string[] = [];
  for (const test of tests) details.push(...(await contentsProblems(test, paths, layout)));
  if (details.length === 0) return;
  throw new PixiBuildError('package-contents-wrong', `The package ${layout.name} is not what its recipe expects`, {
    details,
    hint: 'Mend the build, or the test package_contents of the recipe.',
  });
}

const mostShown = 8;
const shown = (paths: readonly string[]): string =>
  paths.length <= mostShown ? paths.join(', ') : `${paths.slice(0, mostShown).join(', ')} and others`;

function demandOf(section: (typeof sections)[number], text: string, layout: ContentsLayout): Demand {
  const windows = layout.subdir !== 'noarch' && isWindows(layout.targetPlatform);
  switch (section) {
    case 'files':
      return [[text]];
    case 'include':
      return [[windows ? `Library/include/${text}` : `include/${text}`]];
    case 'bin':
      return [windows ? windowsPrograms(text) : programs(text, layout)];
    case 'lib':
      return windows ? windowsLibraries(text) : [libraries(text, layout)];
    case 'sitePackages':
      return [modules(text, windows, layout.hasPythonLayout)];
  }
}

const programs = (text: string, { subdir }: ContentsLayout): string[] =>
  subdir.startsWith('emscripten-') ? [`bin/${text}.js`, `bin/${text}.wasm`] : [`bin/${text}`];

const windowsFolders = ['Library/bin/', 'Scripts/', 'bin/', 'Library/mingw-w64/bin/', 'Library/usr/bin/', ''];
const windowsExtensions = ['', '.exe', '.bat', '.cmd', '.com', '.ps1'];

const windowsPrograms = (text: string): string[] =>
  windowsFolders.flatMap((folder) => windowsExtensions.map((extension) => `${folder}${text}${extension}`));

/** A name is that of a library, with or without `lib`; a file name is taken as it is. */
function libraries(text: string, { subdir }: ContentsLayout): string[] {
  const apple = /^(osx|ios)-/.test(subdir);
  const isFile = apple ? /\.(dylib|a)$/.test(text) : /\.(so|a)$|\.so\./.test(text);
  if (isFile) return [`lib/${text}`];
  const endings = apple ? ['.dylib', '.*.dylib'] : ['.so', '.so.*'];
  return ['', 'lib'].flatMap((start) => endings.map((end) => `lib/${start}${text}${end}`));
}

function windowsLibraries(text: string): Demand {
  if (text.endsWith('.dll')) return [[`Library/bin/${text}`]];
  if (text.endsWith('.lib')) return [[`Library/lib/${text}`]];
  return [[`Library/bin/${text}.dll`], [`Library/lib/${text}.lib`]];
}

/** A dotted name is that of a module; a path is taken as it is. */
function modules(text: string, windows: boolean, hasPythonLayout: boolean): string[] {
  const base = hasPythonLayout ? 'site-packages' : windows ? 'Lib/site-packages' : 'lib/python*/site-packages';
  if (text.includes('/')) return [`${base}/${text}`];
  const place = `${base}/${text.replaceAll('.', '/')}`;
  return [`${place}.py`, `${place}/__init__.py`];
}
