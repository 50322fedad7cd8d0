import { stat } from 'node:fs/promises';
import path from 'node:path';
import { PixiBuildError } from '../../support/index.js';
import type { PackageRequest } from '../types.js';
import type { ElfFile } from './elf.js';
import type { RelinkJob } from './relink-job.js';
import { packagedRunPaths } from './run-paths.js';
import { writeRunPathInPlace } from './write-run-path.js';

export interface ElfRelink extends RelinkJob {
  readonly elf: ElfFile;
  /** For messages. */
  readonly packagePath: string;
  readonly request: Pick<PackageRequest, 'targetPlatform' | 'prefix' | 'runTool'>;
}

/**
 * Gives an ELF file the run paths of a package. Spec: packaging.md 7.1.
 * @returns absolute path of the changed copy; undefined when nothing had to change
 * @throws PixiBuildError code `patchelf-missing`
 */
export async function relinkElf({
  elf,
  file,
  rules,
  copy,
  packagePath,
  request,
}: ElfRelink): Promise<string | undefined> {
  const { rpath, runpath } = elf;
  if (elf.isStaticPie && !rpath && !runpath) return undefined;
  const wanted = packagedRunPaths(file, entriesOf(rpath), entriesOf(runpath), rules).join(':');
  // Android's loader reads DT_RUNPATH only. Elsewhere DT_RPATH keeps LD_LIBRARY_PATH from getting in between.
  const tag = request.targetPlatform.startsWith('android-') ? 'runpath' : 'rpath';
  const [present, other] = tag === 'rpath' ? [rpath, runpath] : [runpath, rpath];
  if (!other && (present?.text ?? '') === wanted) return undefined;
  const target = await copy();
  if (await writeRunPathInPlace(target, elf, wanted, tag)) return target;
  const flags = tag === 'runpath' ? [] : ['--force-rpath'];
  const action = wanted === '' ? ['--remove-rpath'] : [...flags, '--set-rpath', wanted];
  if (await request.runTool?.('patchelf', [...action, target])) return target;
  if (!(await needsRunPath(elf, request.prefix, file))) return undefined;
  throw new PixiBuildError(
    'patchelf-missing',
    `'${packagePath}' needs a run path, and there is no patchelf to write it`,
    { exitCode: 2, hint: "Add 'patchelf' to the build dependencies." },
  );
}

function entriesOf(text: ElfFile['rpath']): string[] {
  return text ? text.text.split(':') : [];
}

/** Whether a file without run paths would miss a library that lies in the prefix. */
async function needsRunPath(elf: ElfFile, prefix: string, file: string): Promise<boolean> {
  if (elf.rpath || elf.runpath) return true;
  const folders = [path.join(prefix, 'lib'), path.dirname(path.join(prefix, file))];
  const candidates = elf.needed.flatMap(({ text }) => folders.map((folder) => path.join(folder, path.basename(text))));
  const present = await Promise.all(
    candidates.map((candidate) =>
      stat(candidate).then(
        () => true,
        () => false,
      ),
    ),
  );
  return present.includes(true);
}
