import type { CondaPackageFormat } from '../backends/index.js';
import { PixiBuildError, parseDuration } from '../support/index.js';

const usage = (message: string, hint?: string): PixiBuildError =>
  new PixiBuildError('usage', message, { exitCode: 2, hint });

/**
 * `KEY=V1,V2`; repeats of a key add up. Blanks around names and values do not count, empty values are left out.
 * (spec: publishing.md 7.6.)
 */
export function parseVariants(texts: readonly string[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const key = text.slice(0, Math.max(at, 0)).trim();
    const list = text
      .slice(at + 1)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (at < 0 || key === '' || list.length === 0 || list.some((value) => value.includes('='))) {
      throw usage(`'${text}' is not a variant`, 'Write a variant as KEY=VALUE or KEY=VALUE1,VALUE2.');
    }
    values[key] = [...(values[key] ?? []), ...list];
  }
  return values;
}

/** @throws PixiBuildError code `usage`, exit code 2 */
export function parseBuildNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw usage(`'${text}' is not a build number`, 'A build number is a whole number from 0.');
  }
  return number;
}

/**
 * `90m`, `1h30m`, `45s`.
 * @returns milliseconds
 * @throws PixiBuildError code `usage`, exit code 2
 */
export function parseTimeLimit(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  throw usage(`'${text}' is not a time limit`, 'Write it with its units: 90m, 1h30m or 45s; at most 24 days.');
}

/** @throws PixiBuildError code `usage`, exit code 2 */
export function parseThreadCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw usage(`'${text}' is not a number of threads`, 'A number of threads is a whole number from 1.');
}

/** `conda`, `conda:max`, `tar-bz2:9`. Letter case and punctuation of the name do not count. (spec: packaging.md 11.) */
export function parsePackageFormat(text: string): CondaPackageFormat {
  const [name = '', level, ...more] = text.split(':');
  const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2')) {
    throw usage(`'${text}' is not a package format`, 'Use conda or tar-bz2, with a level after a colon: conda:max.');
  }
  const archiveType = folded === 'conda' ? 'conda' : 'tar_bz2';
  return { archiveType, compressionLevel: parseLevel(level, archiveType, text) };
}

function parseLevel(written: string | undefined, archiveType: 'conda' | 'tar_bz2', text: string) {
  const level = written?.toLowerCase();
  if (level === undefined || ['default', 'normal'].includes(level)) return 'default';
  if (['max', 'highest'].includes(level)) return 'highest';
  if (['min', 'fast', 'lowest'].includes(level)) return 'lowest';
  const [lowest, highest] = archiveType === 'conda' ? [-7, 22] : [1, 9];
  const number = Number(level);
  if (!Number.isInteger(number) || level.trim() === '' || number < lowest || number > highest) {
    throw usage(
      `'${text}' has no valid compression level`,
      `Use a number from ${lowest} to ${highest}, or max, default, min.`,
    );
  }
  return number;
}
