import path from 'node:path';
import { type InstalledPackage, readInstalled } from '../../environment/index.js';
import { mapLimited, PixiBuildError } from '../../support/index.js';
import type { CollectedFile } from '../collected-file.js';
import { matcher } from '../globs.js';
import { readElf } from '../relink/elf.js';
import { linkedPaths, readMachO } from '../relink/macho/read.js';
import { binaryFormat } from '../relink/relink.js';
import type { PackageRequest } from '../types.js';
import { checkLinkedLibraries } from './check.js';
import { readDsoRules } from './dso-lists.js';
import type { LibraryPackage, LinkContext, LinkedFile } from './model.js';
import { readPeImports } from './pe-imports.js';
import { systemLibraries } from './system-libraries.js';

/**
 * Looks for libraries that a package links to and does not depend on, and for those that it depends on and does not link to.
 * @returns warnings
 * @throws PixiBuildError codes `overlinking`, `overdepending` where the recipe wants errors
 */
export async function runLinkChecks(request: PackageRequest, files: readonly CollectedFile[]): Promise<string[]> {
  const { linkChecks, noarch, relink, targetPlatform } = request;
  const format = binaryFormat(targetPlatform);
  if (!linkChecks || noarch !== undefined || !format || relink?.binaryRelocation === false) return [];
  const isRelocated = await matcher(relink?.binaryRelocation ?? true);
  const checked = files.filter((file) => file.type === 'file' && isRelocated(file.path));
  const found = await mapLimited(checked, 4, (file) => linkedFile(file, format));
  const linked = found.filter((file) => file !== undefined);
  if (linked.length === 0) return [];
  const installed = await readInstalled(request.prefix);
  const { buildPrefix } = linkChecks;
  const names = (specs: readonly string[]) => new Set(specs.map((spec) => nameOf(spec)));
  const findings = checkLinkedLibraries(linked, {
    format,
    hostPackages: installed.map(libraryPackage),
    runDependencies: names(request.depends),
    exportedDependencies: names(linkChecks.exportedDepends),
    packagePaths: files.map((file) => file.path),
    isSystemLibrary: systemLibraries(
      targetPlatform,
      await sysrootLibraries(buildPrefix === undefined ? [] : await readInstalled(buildPrefix), targetPlatform),
      await readDsoRules([request.prefix, ...(buildPrefix === undefined ? [] : [buildPrefix])], targetPlatform),
    ),
    isAllowed: await matcher(linkChecks.missingAllowlist),
  });
  refuse('overlinking', findings.overlinking, linkChecks.overlinking);
  refuse('overdepending', findings.overdepending, linkChecks.overdepending);
  return [...findings.overlinking, ...findings.overdepending];
}

function refuse(
  what: 'overlinking' | 'overdepending',
  findings: readonly string[],
  behavior: 'ignore' | 'error',
): void {
  if (behavior !== 'error' || findings.length === 0) return;
  const [message, hint] =
    what === 'overlinking'
      ? ['The package links to libraries that it does not depend on', 'Add their packages to the host requirements.']
      : [
          'The package depends on libraries that it does not link to',
          'Take them out, or name them in ignore_run_exports.',
        ];
  throw new PixiBuildError(what, message, { details: findings, hint });
}

const nameOf = (spec: string): string => (/^[^\s=<>!~[]+/.exec(spec)?.[0] ?? '').toLowerCase();

async function linkedFile(file: CollectedFile, format: LinkContext['format']): Promise<LinkedFile | undefined> {
  if (file.type !== 'file' || typeof file.content !== 'string') return undefined;
  const { path: name, content } = file;
  if (format === 'pe') {
    const libraries = await readPeImports(content);
    return libraries && { path: name, libraries, runPaths: [] };
  }
  if (format === 'macho') {
    const machO = await readMachO(content);
    if (!machO) return undefined;
    const images = machO.images.map(linkedPaths);
    const all = (pick: (one: (typeof images)[number]) => readonly string[]) => [...new Set(images.flatMap(pick))];
    return { path: name, libraries: all((one) => one.libraries), runPaths: all((one) => one.rpaths) };
  }
  const elf = await readElf(content);
  if (!elf) return undefined;
  const runPaths = [elf.rpath, elf.runpath].flatMap((entry) => entry?.text.split(':') ?? []);
  return { path: name, libraries: elf.needed.map(({ text }) => text), runPaths };
}

const sharedLibrary = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$/i;
const besideLibraries = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$|^(?:info|share\/(?:doc|licenses)|conda-meta)\//i;

function libraryPackage({ record, paths }: InstalledPackage): LibraryPackage {
  const names = paths.map(({ _path }) => _path);
  const libraries = names.filter((name) => sharedLibrary.test(name));
  const isPlainLibrary = libraries.length > 0 && names.every((name) => besideLibraries.test(name));
  return { name: record.name.normalized, libraries, isPlainLibrary };
}

async function sysrootLibraries(
  installed: readonly InstalledPackage[],
  platform: string,
): Promise<ReadonlySet<string>> {
  const sysroots = installed.filter(({ record }) => record.name.normalized.startsWith(`sysroot_${platform}`));
  const paths = sysroots.flatMap((one) => one.paths.map(({ _path }) => path.posix.basename(_path)));
  return new Set(paths.filter((name) => /\.so(?:\.|$)/.test(name)));
}
