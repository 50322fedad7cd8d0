import { CondaParseError } from './parse-error.js';

const allowed = /^[0-9A-Za-z\-_.]+$/;

/**
 * The name of a package. Compared in lower case; `-`, `_` and `.` are three different characters.
 * Spec: conda-runtime.md 1.5.
 */
export class PackageName {
  /** As it was written. */
  readonly source: string;
  /** In lower case: the form that names are compared by. */
  readonly normalized: string;

  private constructor(source: string, normalized: string) {
    this.source = source;
    this.normalized = normalized;
  }

  /** @throws CondaParseError */
  static parse(text: string): PackageName {
    if (!allowed.test(text)) throw invalidName(text);
    const normalized = text.toLowerCase();
    return new PackageName(text, normalized === text ? text : normalized);
  }

  /** A package that stands for a property of the machine, such as `__glibc`. */
  get isVirtual(): boolean {
    return isVirtualName(this.normalized);
  }

  equals(other: PackageName): boolean {
    return this.normalized === other.normalized;
  }

  /** The normal form. */
  toString(): string {
    return this.normalized;
  }

  toJSON(): string {
    return this.normalized;
  }
}

export function isPackageName(text: string): boolean {
  return allowed.test(text);
}

/** @param normalized in lower case */
export function isVirtualName(normalized: string): boolean {
  return normalized.startsWith('__');
}

function invalidName(text: string): CondaParseError {
  const rule = 'Package names can only contain 0-9, a-z, A-Z, -, _, or .';
  const wrong = /[^0-9A-Za-z\-_.]/u.exec(text);
  return new CondaParseError(`'${text}' is not a valid package name. ${rule}`, text, {
    range: wrong ? { start: wrong.index, end: wrong.index + wrong[0].length } : { start: 0, end: text.length },
  });
}
