import { mapLimited, PixiBuildError } from '../support/index.js';
import { type CollectedFile, contentOf } from './collected-file.js';
import { matcher } from './globs.js';
import type { PostProcessRule } from './types.js';

/**
 * Rewrites texts by the rules of `build.post_process`, one rule after the other. Spec: packaging.md 8. Globs are those of
 * rattler-build, which start with two stars and a slash, and paths in the package.
 * @throws PixiBuildError codes `post-process-regex`, `post-process-not-text`
 */
export async function postProcessFiles(
  files: readonly CollectedFile[],
  rules: readonly PostProcessRule[] = [],
): Promise<readonly CollectedFile[]> {
  if (rules.length === 0) return files;
  const steps = await Promise.all(
    rules.map(async ({ files: globs, regex, replacement }) => ({
      matches: await matcher(globs),
      pattern: patternOf(regex),
      replacement: replacementOf(replacement),
    })),
  );
  return mapLimited(files, 8, async (file) => {
    const own = steps.filter(({ matches }) => matches(file.path));
    if (file.type !== 'file' || own.length === 0) return file;
    const before = await textOf(file);
    const after = own.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), before);
    return after === before ? file : { ...file, content: Buffer.from(after) };
  });
}

async function textOf(file: Extract<CollectedFile, { type: 'file' }>): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await contentOf(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new PixiBuildError(
      'post-process-not-text',
      `'${file.path}' is no UTF-8 text, so that 'post_process' cannot change it`,
      {
        exitCode: 2,
        hint: "Narrow down the 'files' of the rule.",
        cause: error,
      },
    );
  }
}

/** A regular expression of Rust's crate `regex`, as far as it is written in another way: flags in front, named groups. */
function patternOf(regex: string): RegExp {
  const [, flags = '', rest = ''] = /^(?:\(\?([imsuUx]*)\))?(.*)$/s.exec(regex) ?? [];
  const known = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
  try {
    if (/[Ux]/.test(flags)) throw new SyntaxError(`the flags (?${flags}) are not supported`);
    return new RegExp(rest.replaceAll('(?P<', '(?<'), `g${known}u`);
  } catch (error) {
    throw new PixiBuildError('post-process-regex', `'post_process' cannot use the expression '${regex}'`, {
      exitCode: 2,
      details: [(error as Error).message],
      cause: error,
    });
  }
}

/** `$1`, `${1}`, `$name`, `${name}` and `$$` in the words of JavaScript; a group that is not there gives nothing. */
function replacementOf(replacement: string): (match: string, ...rest: unknown[]) => string {
  return (match, ...rest) => {
    const last = rest.at(-1);
    const names = typeof last === 'object' && last !== null ? (last as Record<string, string | undefined>) : {};
    const groups = rest.slice(
      0,
      rest.findIndex((value) => typeof value === 'number'),
    ) as (string | undefined)[];
    return replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, plain?: string) => {
      const name = braced ?? plain;
      if (name === undefined) return whole === '$$' ? '$' : whole;
      if (!/^\d+$/.test(name)) return names[name] ?? '';
      return name === '0' ? match : (groups[Number(name) - 1] ?? '');
    });
  };
}
