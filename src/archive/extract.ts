import { mkdir, readdir } from 'node:fs/promises';
import { Pauses } from '../support/index.js';
import { namingArchive } from './errors.js';
import { Extraction, type ExtractResult } from './extraction.js';
import { openTars, packageFileSize } from './package-file.js';
import { packageLimits, packageMember, type ReadPackageOptions } from './read.js';
import { TarParser } from './tar-parse.js';

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
    const { outsideLinks = 'refuse', section = 'all', signal } = options;
    const limits = packageLimits(await packageFileSize(file), options.maxUnpackedBytes);
    const extraction = new Extraction(destination, { outsideLinks, foldsCase: true, what: 'package' });
    const pauses = new Pauses(signal);
    try {
      for await (const part of openTars(file, section, true)) {
        const parser = new TarParser(limits);
        let isWanted = false;
        for await (const chunk of part.tar) {
          for (const event of parser.push(chunk)) {
            if (event.kind === 'data') {
              if (isWanted) extraction.write(event.data);
              continue;
            }
            extraction.finish();
            const member = packageMember(event.entry, part.section);
            isWanted = member !== undefined && (section === 'all' || section === member.section);
            if (member && isWanted) extraction.begin(member);
          }
          await pauses.whenDue();
        }
        parser.end();
        extraction.finish();
      }
    } finally {
      extraction.close();
    }
    return extraction.result();
  });
}
