import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { PixiBuildError } from '../../../support/index.js';
import type { ToolRunner } from '../../types.js';
import type { RelinkJob } from '../relink-job.js';
import { editedCommands } from './edit.js';
import { type LinkedPaths, type MachORules, type PackagedPaths, packagedMachOPaths } from './paths.js';
import {
  commandType,
  cpuArm64,
  type LoadCommand,
  linkedPaths,
  type MachOFile,
  type MachOImage,
  readMachO,
} from './read.js';
import { writeSigned, writeUnsigned } from './sign.js';
import { extractPart, joinParts } from './universal.js';

export interface MachORelink extends RelinkJob {
  readonly machO: MachOFile;
  readonly rules: MachORules;
  readonly runTool?: ToolRunner;
}

/** A copy with the paths of a package, when any had to change, and remarks. */
export interface RelinkedMachO {
  /** Absolute path of the changed copy. */
  readonly content?: string;
  readonly warnings: readonly string[];
}

/**
 * Makes a Mach-O file find its libraries by its own place, and signs what it has changed. Each architecture of a
 * universal file by itself. Spec: packaging.md 7.2.
 * @throws PixiBuildError codes `macho-no-room` and `macho-unsignable`
 */
export async function relinkMachO(request: MachORelink): Promise<RelinkedMachO> {
  const { machO, file, rules } = request;
  const jobs = machO.images.map((image) => {
    const before = linkedPaths(image);
    return { image, before, after: packagedMachOPaths(file, before, rules) };
  });
  const doubtful = new Set(jobs.flatMap(({ after }) => after.doubtful));
  const warnings = [...doubtful].map((rpath) => `The run path ${rpath} of ${file} may lead out of the prefix`);
  const changing = jobs.filter(({ before, after }) => differs(before, after));
  if (changing.length === 0) return { warnings };
  const copy = await request.copy();
  if (!machO.universal) {
    for (const { image, after } of changing) await rewrite(copy, image, after, request);
    return { content: copy, warnings };
  }
  const parts: string[] = [];
  for (const [index, part] of machO.universal.parts.entries()) {
    const target = `${copy}.${index}`;
    parts.push(target);
    await extractPart(request.source, part.offset, part.size, target);
    const job = changing.find(({ image }) => image.offset === part.offset);
    if (job) await rewrite(target, { ...job.image, offset: 0 }, job.after, request);
  }
  await joinParts(copy, machO.universal, parts);
  await Promise.all(parts.map((part) => rm(part)));
  return { content: copy, warnings };
}

function differs(before: LinkedPaths, after: Pick<PackagedPaths, 'id' | 'libraries' | 'rpaths'>): boolean {
  const list = ({ id, libraries, rpaths }: LinkedPaths) => JSON.stringify([id ?? '', libraries, rpaths]);
  return list(before) !== list(after);
}

/** Rewrites one image in a file of its own. */
async function rewrite(target: string, image: MachOImage, after: PackagedPaths, request: MachORelink): Promise<void> {
  const before = linkedPaths(image);
  for (const { paths, tight } of attempts(after)) {
    // Without what nothing asks for there may be nothing left to do.
    if (!differs(before, paths)) return;
    if (await write(target, image, editedCommands(image, paths, tight), request)) return;
  }
  if (await request.runTool?.('install_name_tool', [...toolArguments(before, after), target])) {
    const relinked = (await readMachO(target))?.images[0];
    if (relinked && (await write(target, relinked, relinked.commands, request))) return;
  }
  throw new PixiBuildError('macho-no-room', `'${request.file}' has no room in its header for the paths of a package`, {
    details: after.rpaths.map((rpath) => `run path: ${rpath}`),
    hint: "Link it with '-Wl,-headerpad_max_install_names'.",
  });
}

/** From the least change to the smallest result; last without run paths that no library of the image is looked up by. */
function attempts(after: PackagedPaths) {
  const needsRpath = after.libraries.some((library) => library.startsWith('@rpath/'));
  const fewer = { ...after, rpaths: after.rpaths.filter((rpath) => !after.added.includes(rpath)) };
  return [
    { paths: after, tight: false },
    { paths: after, tight: true },
    ...(needsRpath ? [] : [{ paths: fewer, tight: true }]),
  ];
}

async function write(
  target: string,
  image: MachOImage,
  commands: readonly LoadCommand[],
  { file }: MachORelink,
): Promise<boolean> {
  const handle = await open(target, 'r+');
  try {
    const problem = await writeSigned(handle, image, commands, path.posix.parse(file).name);
    if (problem === undefined) return true;
    const mayBeUnsigned =
      image.cpuType !== cpuArm64 && !commands.some(({ type }) => type === commandType.codeSignature);
    if (mayBeUnsigned && (await writeUnsigned(handle, image, commands))) return true;
    if (problem === 'no-room') return false;
  } finally {
    await handle.close();
  }
  throw new PixiBuildError('macho-unsignable', `'${file}' cannot be signed: something stands behind its signature`, {
    hint: "Leave it as it is by 'dynamic_linking.binary_relocation', or let nothing append to it after linking.",
  });
}

function toolArguments(before: LinkedPaths, after: PackagedPaths): string[] {
  const changed = before.libraries.flatMap((library, i) =>
    library === after.libraries[i] ? [] : ['-change', library, after.libraries[i] as string],
  );
  const dropped = before.rpaths.flatMap((rpath) => (after.rpaths.includes(rpath) ? [] : ['-delete_rpath', rpath]));
  const added = after.rpaths.flatMap((rpath) => (before.rpaths.includes(rpath) ? [] : ['-add_rpath', rpath]));
  return [
    ...(after.id === undefined || after.id === before.id ? [] : ['-id', after.id]),
    ...changed,
    ...dropped,
    ...added,
  ];
}
