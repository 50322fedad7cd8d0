import { mkdir, readdir } from 'node:fs/promises';
import { namingArchive } from './errors.js';
import { Extraction, type ExtractResult } from './extraction.js';
import { type ReadPackageOptions, readPackage } from './read.js';

export interface ExtractOptions extends ReadPackageOptions {
  /**
   * `refuse` (default): a symlink whose target is absolute or leads out of the package fails the extraction. `keep`:
   * it is made, as some packages of public channels need; nothing is ever written through a link either way.
   */
  readonly outsideLinks?: 'refuse' | 'keep';
}

/**
 * Unpacks a package into a folder (spec: conda-runtime.md 5.1): only the executable bit survives of modes, times are
 * those of the archive. Nothing outside the folder is touched, whatever the archive says.
 * @param destination absolute path; must be missing or empty. What was unpacked before a failure is left in it
 * @throws archive-invalid
 */
export function extractPackage(
  file: string,
  destination: string,
  options: ExtractOptions = {},
): Promise<ExtractResult> {
  return namingArchive(file, async () => {
    await mkdir(destination, { recursive: true });
    if ((await readdir(destination)).length > 0) throw new Error(`${destination} is not empty`);
    const { outsideLinks = 'refuse' } = options;
    const extraction = new Extraction(destination, { outsideLinks, foldsCase: true, what: 'package' });
    for await (const member of readPackage(file, options)) await extraction.add(member);
    return extraction.result();
  });
}
