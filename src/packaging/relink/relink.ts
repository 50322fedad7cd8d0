import { chmod, copyFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { mapLimited, PixiBuildError } from '../../support/index.js';
import type { CollectedFile } from '../collected-file.js';
import { matcher } from '../globs.js';
import type { PackageRequest } from '../types.js';
import { type ElfFile, readElf } from './elf.js';
import { packagedRunPaths } from './run-paths.js';
import { writeRunPathInPlace } from './write-run-path.js';

/**
 * Makes the programs and libraries of a package find what they link to by their own place, so that they run in any
 * prefix. Changed files are copies in `scratch`; the prefix is not written to. Spec: packaging.md 7.
 * @throws PixiBuildError code `patchelf-missing`
 */
export async function relinkFiles(
  request: PackageRequest,
  files: readonly CollectedFile[],
  scratch: string,
): Promise<CollectedFile[]> {
  const { relink = {}, targetPlatform, noarch } = request;
  const isElf = /^(linux|android)-/.test(targetPlatform);
  if (noarch !== undefined || !isElf || relink.binaryRelocation === false) return [...files];
  const isRelocated = await matcher(relink.binaryRelocation ?? true);
  const isAllowed = await matcher(relink.rpathAllowlist);
  const rpaths = relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'];
  let copies = 0;
  return mapLimited(files, 4, async (file) => {
    if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path)) return file;
    const source = file.content;
    const elf = await readElf(source);
    if (!elf) return file;
    const relative = path.relative(request.prefix, source).split(path.sep).join('/');
    const wanted = packagedRunPaths(relative, entriesOf(elf.rpath), entriesOf(elf.runpath), {
      prefix: request.prefix,
      rpaths,
      isAllowed,
    }).join(':');
    if (elf.rpath?.text === wanted && !elf.runpath) return file;
    const copy = path.join(scratch, String(copies++));
    await copyFile(source, copy);
    await chmod(copy, ((await stat(source)).mode & 0o7777) | 0o600);
    if (await writeRunPathInPlace(copy, elf, wanted)) return { ...file, content: copy };
    const flags = targetPlatform.startsWith('android-') ? [] : ['--force-rpath'];
    if (await request.runTool?.('patchelf', [...flags, '--set-rpath', wanted, copy])) return { ...file, content: copy };
    if (!(await needsRunPath(elf, request, relative))) return file;
    throw new PixiBuildError(
      'patchelf-missing',
      `'${file.path}' needs a run path, and there is no patchelf to write it`,
      {
        exitCode: 2,
        hint: "Add 'patchelf' to the build dependencies.",
      },
    );
  });
}

function entriesOf(text: ElfFile['rpath']): string[] {
  return text ? text.text.split(':') : [];
}

/** Whether a file without run paths would miss a library that lies in the prefix. */
async function needsRunPath(elf: ElfFile, { prefix }: PackageRequest, file: string): Promise<boolean> {
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
