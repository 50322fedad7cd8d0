import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeCondaArchive } from '../../src/archive/index.js';

export interface TestPackage {
  readonly name: string;
  readonly version?: string;
  readonly build?: string;
  readonly subdir?: string;
  /** More members of `info/index.json`; `undefined` takes one out. */
  readonly index?: Readonly<Record<string, unknown>>;
  readonly runExports?: unknown;
  /** Content of a file of the package, to tell apart packages of one name. */
  readonly content?: string | Buffer;
}

/** Writes a small package into `folder` and returns its path. Its file name follows its identity. */
export async function writePackage(folder: string, spec: TestPackage): Promise<string> {
  const { name, version = '1.0', build = '0', subdir = 'noarch' } = spec;
  const index = { name, version, build, build_number: 0, depends: [], subdir, ...spec.index };
  const stem = `${name}-${version}-${build}`;
  const member = (memberPath: string, content: string | Buffer) => {
    const bytes = Buffer.from(content as string);
    return { type: 'file' as const, path: memberPath, executable: false, size: bytes.length, content: bytes };
  };
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${stem}.conda`);
  await writeCondaArchive(file, {
    stem,
    timestampMs: 1_700_000_000_000,
    level: 1,
    entries: [
      member('info/index.json', JSON.stringify(index)),
      ...(spec.runExports === undefined ? [] : [member('info/run_exports.json', JSON.stringify(spec.runExports))]),
      member('share/content.txt', spec.content ?? 'content\n'),
    ],
  });
  return file;
}

/** `old-1.0-py_0.tar.bz2` for noarch, with track features and a file of run exports. */
export const oldPackage = Buffer.from(
  'QlpoOTFBWSZTWXH3yB0AAMxfgM6CUAX/kAAIIAr////6CAgwAPoyEokymjIaBoBoNMj1AGjTQNVPMlP1TYo2o9TIAAGhoBp6gSihDTGoDE0w' +
    'I0yDQGgH7iKwF+qACuIiCGfR1FHQi0sHh0QQUBdWJFFUUGDAgKe0/CXE6ShzOfg++XXAsVKBUGMmJFKVJYvtRcIQTe+DMNBB74BB8fK9' +
    'CMpbS1r+BOWqIyGJAYX0Ylm3W7SpNsd8M5BXXGe7Z5rBsVSw2fOleFEk89oMOrDICyxKpuQjNTQpTTK0t50hQWGxE4IPDIklSw4MPGQc' +
    'QffXC3gkEDboUbSoE53JBA4QX+FZMggfxdyRThQkHH3yB0A=',
  'base64',
);
export const oldPackageName = 'old-1.0-py_0.tar.bz2';
