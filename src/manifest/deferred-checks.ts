import { type FileKind, fileKind, messageOf } from '../support/index.js';
import type { Findings, TomlPath } from './toml/index.js';

/** What the reader wants to know of the file system. The one border of `manifest/` that a test may replace. */
export interface FileProbe {
  /** What lies at an absolute path, following symbolic links; undefined when nothing does. */
  kind(path: string): Promise<FileKind | undefined>;
}

export const realFiles: FileProbe = { kind: fileKind };

interface ExpectedPath {
  readonly kind: 'path';
  readonly candidates: readonly string[];
  readonly shown: string;
  readonly path: TomlPath;
}

interface ExpectedLicense {
  readonly kind: 'license';
  readonly expression: string;
  readonly path: TomlPath;
}

interface ExpectedExpression {
  readonly kind: 'expression';
  readonly expression: string;
  readonly key: string;
  readonly path: TomlPath;
}

/** Licences that most manifests name; they need no parser. */
const plainLicenses = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'MPL-2.0']);

/** Expressions that most packages use; they need no parser. */
const plainExpressions = new Set(['unix', 'linux', 'osx', 'win', 'not win', 'not osx', 'not linux', 'not unix']);

/**
 * Checks that cannot be done while a manifest is read, since reading is synchronous and touches nothing: whether files
 * exist, and expressions, whose parsers are loaded on demand.
 */
export class DeferredChecks {
  readonly #all: (ExpectedPath | ExpectedLicense | ExpectedExpression)[] = [];

  /**
   * Something must exist at one of the given absolute paths.
   *
   * @param shown the path as the manifest writes it
   */
  expectPath(candidates: readonly string[], shown: string, path: TomlPath): void {
    this.#all.push({ kind: 'path', candidates, shown, path });
  }

  /** The text must be an SPDX licence expression. */
  expectLicense(expression: string, path: TomlPath): void {
    if (!plainLicenses.has(expression)) this.#all.push({ kind: 'license', expression, path });
  }

  /**
   * The text must be an expression of the selector language of rattler-build.
   *
   * @param key it stands in, as written
   * @param path of the key
   */
  expectExpression(expression: string, key: string, path: TomlPath): void {
    if (!plainExpressions.has(expression)) this.#all.push({ kind: 'expression', expression, key, path });
  }

  /** Does all checks and reports to `findings`. */
  async run(findings: Findings, files: FileProbe): Promise<void> {
    for (const check of this.#all) {
      if (check.kind === 'path') await checkPath(check, findings, files);
      else if (check.kind === 'license') await checkLicense(check, findings);
      else await checkExpression(check, findings);
    }
  }
}

async function checkPath(check: ExpectedPath, findings: Findings, files: FileProbe): Promise<void> {
  for (const candidate of check.candidates) {
    if ((await files.kind(candidate)) !== undefined) return;
  }
  findings.error('manifest-missing-file', `'${check.shown}' does not exist`, check.path, {
    hint: `Looked for ${check.candidates.join(' and ')}`,
  });
}

async function checkLicense(check: ExpectedLicense, findings: Findings): Promise<void> {
  const { default: parseAny } = await import('spdx-expression-parse');
  const parse = (text: string): void => refusePlusOfGnu(parseAny(text));
  try {
    parse(check.expression);
  } catch {
    const unknown = unknownLicenseTerm(check.expression, (term) => {
      try {
        parse(term);
        return true;
      } catch {
        return false;
      }
    });
    findings.error('manifest-license', `'${check.expression}' is not a valid SPDX expression`, check.path, {
      label: unknown && `'${unknown}' is not an SPDX licence identifier`,
      hint: 'Use identifiers of https://spdx.org/licenses joined by AND, OR and WITH, or LicenseRef-<name> for one of your own',
    });
  }
}

type SpdxExpression = ReturnType<typeof import('spdx-expression-parse')>;

/** The licences of GNU say `-or-later` for what others say by `+`. */
function refusePlusOfGnu(expression: SpdxExpression): void {
  if ('conjunction' in expression) {
    refusePlusOfGnu(expression.left);
    refusePlusOfGnu(expression.right);
  } else if (expression.plus && /^(?:[AL]?GPL|GFDL)-/.test(expression.license)) {
    throw new RangeError(`${expression.license}+`);
  }
}

/** The first word of an expression that stands where a licence should and is none. */
function unknownLicenseTerm(expression: string, isLicense: (term: string) => boolean): string | undefined {
  const words = expression.split(/[\s()]+/).filter((word) => word !== '');
  return words.find((word, index) => {
    if (word === 'AND' || word === 'OR' || word === 'WITH' || words[index - 1] === 'WITH') return false;
    return !isLicense(word);
  });
}

/** Asks the engine of rattler-build, which evaluates the expression later on; here it only parses it. */
async function checkExpression({ expression, key, path }: ExpectedExpression, findings: Findings): Promise<void> {
  const { Environment } = await import('minijinja-js');
  const environment = new Environment();
  let problem: string | undefined;
  try {
    environment.addTemplate('condition', `{% if ${expression} %}{% endif %}`);
    // The end of a tag would end the expression, and with it what is checked.
    if (expression.includes('%}')) problem = 'unexpected `%}`';
  } catch (error) {
    const said = /^syntax error: (.*?)(?: \(in condition:\d+\))?$/m.exec(messageOf(error))?.[1] ?? messageOf(error);
    problem = said.replace(/end of (?:block|input)/g, 'end of the expression');
  } finally {
    environment.free();
  }
  if (problem === undefined) return;
  findings.error('manifest-condition-key', `the expression of \`${key}\` is not valid: ${problem}`, path, {
    mark: 'key',
    hint: 'Expressions are those of rattler-build, such as "linux and not aarch64" or "matches(python, \'>=3.10\')"',
  });
}
