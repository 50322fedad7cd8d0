import { existsSync } from 'node:fs';
import { chmod, copyFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { mapLimited, toPosix } from '../../support/index.js';
import type { CollectedFile } from '../collected-file.js';
import { matcher } from '../globs.js';
import type { PackageRequest } from '../types.js';
import { readElf } from './elf.js';
import { readMachO } from './macho/read.js';
import { relinkMachO } from './macho/relink-macho.js';
import { relinkElf } from './relink-elf.js';
import type { RelinkJob } from './relink-job.js';
import type { RunPathRules } from './run-paths.js';

type PlainFile = Extract<CollectedFile, { type: 'file' }>;

export interface Relinked {
  readonly files: readonly CollectedFile[];
  readonly warnings: readonly string[];
}

/**
 * Makes the programs and libraries of a package find what they link to by their own place, so that they run in any
 * prefix. Changed files are copies in `scratch`; the prefix is not written to. Spec: packaging.md 7.
 * @throws PixiBuildError codes `patchelf-missing`, `macho-no-room`, `macho-unsignable`
 */
export async function relinkFiles(
  request: PackageRequest,
  files: readonly CollectedFile[],
  scratch: string,
): Promise<Relinked> {
  const { relink = {}, noarch } = request;
  const format = binaryFormat(request.targetPlatform);
  if (noarch !== undefined || !format || format === 'pe' || relink.binaryRelocation === false) {
    return { files, warnings: [] };
  }
  const isRelocated = await matcher(relink.binaryRelocation ?? true);
  const rules: RunPathRules = {
    prefix: request.placeholderPrefix ?? request.prefix,
    rpaths: relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'],
    isAllowed: await matcher(relink.rpathAllowlist),
  };
  const warnings: string[] = [];
  let copies = 0;
  const relinked = await mapLimited(files, 4, async (file) => {
    if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path)) return file;
    const source = file.content;
    const job: RelinkJob = {
      source,
      file: toPosix(path.relative(request.prefix, source)),
      rules,
      copy: () => writableCopy(source, path.join(scratch, `relinked-${copies++}`)),
    };
    if (format === 'elf') return await relinkedElf(request, file, job);
    const machO = await readMachO(source);
    if (!machO) return file;
    const exists = (name: string): boolean => existsSync(path.join(request.prefix, name));
    const result = await relinkMachO({ ...job, machO, rules: { ...rules, exists }, runTool: request.runTool });
    warnings.push(...result.warnings);
    return result.content === undefined ? file : { ...file, content: result.content };
  });
  return { files: relinked, warnings: warnings.sort() };
}

async function relinkedElf(request: PackageRequest, file: PlainFile, job: RelinkJob): Promise<CollectedFile> {
  const elf = await readElf(job.source);
  const content = elf && (await relinkElf({ ...job, elf, packagePath: file.path, request }));
  return content === undefined ? file : { ...file, content };
}

/** In which format the programs of a platform are; undefined where there is nothing to link. */
export function binaryFormat(platform: string): 'elf' | 'macho' | 'pe' | undefined {
  if (/^(linux|android)-/.test(platform)) return 'elf';
  if (/^(osx|ios)-/.test(platform)) return 'macho';
  return platform.startsWith('win-') ? 'pe' : undefined;
}

async function writableCopy(source: string, copy: string): Promise<string> {
  await copyFile(source, copy);
  await chmod(copy, ((await stat(source)).mode & 0o7777) | 0o600);
  return copy;
}
