import path from 'node:path';
import type { Ignore } from 'ignore';
import { fileKind, readTextIfExists, toPosix } from './files.js';

interface Rules {
  readonly directory: string;
  readonly matcher: Ignore;
}

/** The names of the files that hold rules, and where those of git count. */
interface RuleFiles {
  /** Its rules beat all those of git. */
  readonly strong: string;
  /**
   * `below`: `.gitignore`s of all directories below. `inside-repositories`: with `.git/info/exclude`, only in a checkout
   * of git or jj, and never those of a repository around another.
   */
  readonly git: 'below' | 'inside-repositories' | 'never';
}

const repositoryFolders = ['.git', '.jj'];

/**
 * The `.ignore` and `.gitignore` files that hold for a directory: its own and those above it. A rule of a deeper file
 * beats one of a higher, and any rule of an `.ignore` beats those of all `.gitignore`s. What git or the user keeps
 * elsewhere does not count, since the outcome must not depend on the machine.
 */
export class IgnoreRules {
  readonly #ignoreFiles: readonly Rules[];
  readonly #gitFiles: readonly Rules[];

  readonly #kinds: RuleFiles;
  readonly #isInRepository: boolean;

  private constructor(
    ignoreFiles: readonly Rules[],
    gitFiles: readonly Rules[],
    kinds: RuleFiles = { strong: '.ignore', git: 'below' },
    isInRepository = false,
  ) {
    this.#ignoreFiles = ignoreFiles;
    this.#gitFiles = gitFiles;
    this.#kinds = kinds;
    this.#isInRepository = isInRepository;
  }

  /**
   * No rules yet, for a tree that is copied as rattler-build does (spec: packaging.md 5): only what lies in it counts, by
   * files of the given name and, in a repository, by those of git.
   */
  static async inside(directory: string, strong: string, usesGit: boolean): Promise<IgnoreRules> {
    let isInRepository = false;
    for (let current = directory; usesGit && !isInRepository; current = path.dirname(current)) {
      for (const name of repositoryFolders) isInRepository ||= (await fileKind(path.join(current, name))) !== undefined;
      if (path.dirname(current) === current) break;
    }
    return new IgnoreRules([], [], { strong, git: usesGit ? 'inside-repositories' : 'never' }, isInRepository);
  }

  /**
   * The rules of a directory and all above it. Those of `.gitignore` end at the root of the git repository: what lies
   * above belongs to another project, or to the home directory.
   */
  static async above(directory: string): Promise<IgnoreRules> {
    const ignoreFiles: Rules[] = [];
    const gitFiles: Rules[] = [];
    let insideRepository = true;
    for (let current = directory; ; current = path.dirname(current)) {
      ignoreFiles.push(...(await rulesOf(current, '.ignore')));
      if (insideRepository) gitFiles.push(...(await rulesOf(current, '.gitignore')));
      if ((await fileKind(path.join(current, '.git'))) !== undefined) insideRepository = false;
      if (path.dirname(current) === current) return new IgnoreRules(ignoreFiles, gitFiles);
    }
  }

  /**
   * These rules with those of a directory below.
   *
   * @param files names of what the directory holds
   */
  async below(directory: string, files: ReadonlySet<string>): Promise<IgnoreRules> {
    const kinds = this.#kinds;
    const own = files.has(kinds.strong) ? await rulesOf(directory, kinds.strong) : [];
    const isRepository = kinds.git === 'inside-repositories' && repositoryFolders.some((name) => files.has(name));
    const countsGit = kinds.git === 'below' || isRepository || (kinds.git !== 'never' && this.#isInRepository);
    const git = countsGit && files.has('.gitignore') ? await rulesOf(directory, '.gitignore') : [];
    if (isRepository) git.push(...(await rulesOf(directory, '.git/info/exclude')));
    if (own.length === 0 && git.length === 0 && !isRepository) return this;
    const above = isRepository ? [] : this.#gitFiles;
    const isInRepository = isRepository || this.#isInRepository;
    return new IgnoreRules([...own, ...this.#ignoreFiles], [...git, ...above], kinds, isInRepository);
  }

  /** @param file absolute, below the directories of the rules */
  ignores(file: string, isDirectory: boolean): boolean {
    return verdict(this.#ignoreFiles, file, isDirectory) ?? verdict(this.#gitFiles, file, isDirectory) ?? false;
  }
}

async function rulesOf(directory: string, name: string): Promise<Rules[]> {
  // An unreadable file of rules counts as none.
  const text = await readTextIfExists(path.join(directory, name)).catch(() => undefined);
  if (text === undefined) return [];
  const { default: ignore } = await import('ignore');
  return [{ directory, matcher: ignore().add(text) }];
}

/** What the deepest file with a rule for it says; undefined when none has one. */
function verdict(files: readonly Rules[], file: string, isDirectory: boolean): boolean | undefined {
  for (const { directory, matcher } of files) {
    const relative = toPosix(path.relative(directory, file));
    if (relative === '') continue;
    const parent = path.posix.dirname(relative);
    // The library hands the verdict on a directory down to what is in it. Whoever is inside an ignored directory is
    // there because a deeper file took it back, so this file has no more to say.
    if (parent !== '.' && matcher.test(`${parent}/`).ignored) continue;
    const { ignored, unignored } = matcher.test(isDirectory ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return undefined;
}
