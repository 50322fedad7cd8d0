import { type FileDigests, PixiBuildError } from '../support/index.js';

/** What a recipe says of a file, lower-case hex. */
export interface ExpectedDigests {
  readonly sha256?: string;
  readonly md5?: string;
}

/**
 * What is wrong with a file, as lines; none when it is what it should be. Both digests count where both are given.
 */
export function digestProblems({ sha256, md5 }: ExpectedDigests, found: Omit<FileDigests, 'size'>): string[] {
  const problems: string[] = [];
  if (sha256 !== undefined && sha256 !== found.sha256) {
    problems.push(`expected SHA-256 ${sha256}`, `   found SHA-256 ${found.sha256}`);
  }
  if (md5 !== undefined && md5 !== found.md5) problems.push(`expected MD5 ${md5}`, `   found MD5 ${found.md5}`);
  return problems;
}

/** @throws PixiBuildError `source-checksum` */
export function checkDigests(expected: ExpectedDigests, found: FileDigests, name: string): void {
  const details = digestProblems(expected, found);
  if (details.length > 0) throw checksumError(name, details);
}

/** @param name of the source, within a sentence */
export function checksumError(name: string, details: readonly string[]): PixiBuildError {
  return new PixiBuildError('source-checksum', `${capital(name)} is not the file that the recipe expects`, {
    exitCode: 2,
    details,
    hint: 'If the file was changed on purpose, write its new checksum into the recipe; else find out who changed it.',
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
