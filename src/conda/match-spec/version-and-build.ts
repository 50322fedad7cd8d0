import { StringMatcher } from '../matcher/string-matcher.js';
import { CondaParseError } from '../parse-error.js';
import type { ParseMode } from '../version/spec-model.js';
import { VersionSpec } from '../version/version-spec.js';

/**
 * Reads what follows a name: a version spec, and perhaps a build. Spec: conda-runtime.md 1.5, points 7 and 8.
 * @param text trimmed, not empty
 * @throws CondaParseError
 */
export function parseVersionAndBuild(text: string, mode: ParseMode): { version: VersionSpec; build?: StringMatcher } {
  if (text.includes('[')) throw new CondaParseError('multiple bracket sections not allowed', text);
  const { version, build } = splitVersionAndBuild(text, mode);
  const versionText = withoutLeadingEquals(version.replace(/\s+/gu, ''), build, mode);
  return {
    version: VersionSpec.parse(versionText, mode),
    ...(build !== undefined && { build: StringMatcher.parse(build) }),
  };
}

/** The version reaches as far as it looks like one; the rest is the build. */
function splitVersionAndBuild(text: string, mode: ParseMode): { version: string; build: string | undefined } {
  const end = new Recognizer(text, mode).group(0);
  if (end === undefined) throw new CondaParseError(`unable to parse version spec: ${text}`, text);
  const separated = mode === 'lenient' && /[ =]/.test(text[end] ?? '') ? end + 1 : end;
  const build = text.slice(separated).trim();
  if (mode === 'strict' && /[^\p{L}\p{N}_*]/u.test(build)) {
    throw new CondaParseError(
      `the build string '${build}' is not valid, it can only contain alphanumeric characters and underscores`,
      text,
      { range: { start: text.length - build.length, end: text.length } },
    );
  }
  return { version: text.slice(0, end).trim(), build: build === '' ? undefined : build };
}

/**
 * What an `=` before the version means has grown over the years; only lenient reading knows of it:
 * `==X` without a build is `X` alone (so `==1.0.*` is a prefix), `=X` is a prefix, and with a build exact.
 */
function withoutLeadingEquals(version: string, build: string | undefined, mode: ParseMode): string {
  if (mode === 'strict' || !version.startsWith('=')) return version;
  if (build === undefined && version.startsWith('==')) return version.slice(2);
  const rest = version.slice(1);
  if (/[=,|]/.test(rest)) return version;
  return build === undefined && !rest.endsWith('*') ? `${rest}*` : rest;
}

const blanksAt = /[ \t\r\n]*/y;
const operatorAt = /[ \t\r\n]*(?:==|!=|=|>=|>|<=|<|~=)[ \t\r\n]*/y;
const versionAt = /(?:[0-9]+!)?(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const partsAt = /(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const maximumDepth = 64;

/** Finds where a version spec ends, without understanding it. Each method gives the end, or undefined for failure. */
class Recognizer {
  #depth = 0;

  constructor(
    readonly text: string,
    readonly mode: ParseMode,
  ) {}

  /** Constraints with `,` and `|` between them. */
  group(start: number): number | undefined {
    let end = this.part(start);
    while (end !== undefined) {
      const separator = this.match(blanksAt, end) ?? end;
      if (this.text[separator] !== ',' && this.text[separator] !== '|') return end;
      end = this.part(this.match(blanksAt, separator + 1) ?? separator + 1);
    }
    return undefined;
  }

  part(start: number): number | undefined {
    if (this.text[start] === '(' && this.#depth < maximumDepth) {
      this.#depth++;
      const end = this.group(start + 1);
      this.#depth--;
      return end !== undefined && this.text[end] === ')' ? end + 1 : undefined;
    }
    return this.constraint(start);
  }

  constraint(start: number): number | undefined {
    if (this.text[start] === '*') return this.text.startsWith('.*', start + 1) ? start + 3 : start + 1;
    if (this.mode === 'lenient' && this.text[start] === '=') {
      const version = this.version(start + 1);
      if (version === 'broken') return undefined;
      if (version !== undefined) return this.text.startsWith('.*', version) ? version + 2 : version;
    }
    const version = this.version(this.match(operatorAt, start) ?? start);
    if (version === undefined || version === 'broken') return undefined;
    return this.match(/[.*]*/y, version) ?? version;
  }

  /** A version with its local part, wildcards anywhere. Broken: a `+` without a local part. */
  version(start: number): number | 'broken' | undefined {
    const end = this.match(versionAt, start);
    if (end === undefined || this.text[end] !== '+') return end;
    return this.match(partsAt, end + 1) ?? 'broken';
  }

  match(pattern: RegExp, start: number): number | undefined {
    pattern.lastIndex = start;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }
}
