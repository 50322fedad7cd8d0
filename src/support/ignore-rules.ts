import path from 'node:path';
import type { Ignore } from 'ignore';
import { fileKind, readTextIfExists, toPosix } from './files.js';

interface Rules {
  readonly directory: string;
  readonly matcher: Ignore;
}

/**
 * The `.ignore` and `.gitignore` files that hold for a directory: its own and those above it. A rule of a deeper file
 * beats one of a higher, and any rule of an `.ignore` beats those of all `.gitignore`s. What git or the user keeps
 * elsewhere does not count, since the outcome must not depend on the machine.
 */
export class IgnoreRules {
  readonly #ignoreFiles: readonly Rules[];
  readonly #gitFiles: readonly Rules[];

  private constructor(ignoreFiles: readonly Rules[], gitFiles: readonly Rules[]) {
    this.#ignoreFiles = ignoreFiles;
    this.#gitFiles = gitFiles;
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
    const own = files.has('.ignore') ? await rulesOf(directory, '.ignore') : [];
    const git = files.has('.gitignore') ? await rulesOf(directory, '.gitignore') : [];
    if (own.length === 0 && git.length === 0) return this;
    return new IgnoreRules([...own, ...this.#ignoreFiles], [...git, ...this.#gitFiles]);
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
