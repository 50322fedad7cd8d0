import { parsePlatform } from '../conda/index.js';

/** Whether a folder of a channel holds packages, by its name (spec: conda-runtime.md 2.2). */
export function isSubdirName(text: string): boolean {
  return parsePlatform(text) !== undefined;
}
