// The system's C library and zlib, as things to build against.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { triplet, which } from './machine-programs.mjs';
import { locate } from './runtime-libraries.mjs';

/** Libraries of glibc: builders take their names for those that every system has. */
const glibcLibraries = [
  'libc.so.6',
  'libm.so.6',
  'libdl.so.2',
  'libpthread.so.0',
  'librt.so.1',
  'libutil.so.1',
  'libresolv.so.2',
  'ld-linux-x86-64.so.2',
];

/** The C library of old that programs are linked to; here with the machine's files, as its compilers use those. */
export function sysroots() {
  const kernels = { 2.17: '3.10.0', 2.28: '4.18.0', 2.34: '5.14.0' };
  const libraries = glibcLibraries.map((name) => locate(name)).filter((file) => file !== undefined);
  return Object.entries(kernels).flatMap(([version, kernel]) => [
    {
      name: 'kernel-headers_linux-64',
      version: kernel,
      subdir: 'noarch',
      noarch: 'generic',
      depends: [],
      constrains: [`sysroot_linux-64 ==${version}`],
      license: 'GPL-2.0-or-later WITH Linux-syscall-note',
    },
    {
      name: 'sysroot_linux-64',
      version,
      subdir: 'noarch',
      noarch: 'generic',
      depends: [`kernel-headers_linux-64 ${kernel}`, 'tzdata'],
      runExports: { strong: [`__glibc >=${version},<3.0.a0`] },
      license: 'LGPL-2.0-or-later AND LGPL-2.0-or-later WITH exceptions AND GPL-2.0-or-later',
      inputs: { libraries: libraries.map((file) => realpathSync(file)) },
      stage: async (folder) => {
        const target = path.join(folder, triplet, 'sysroot', 'lib64');
        await mkdir(target, { recursive: true });
        for (const file of libraries) await copyFile(file, path.join(target, path.basename(file)));
      },
    },
  ]);
}

/** A C library to build against: headers from the machine, with the run export that conda-forge gives. */
export function zlib() {
  const library = locate('libz.so.1');
  const header = '/usr/include/zlib.h';
  const version =
    which('pkg-config') && spawnSync('pkg-config', ['--modversion', 'zlib'], { encoding: 'utf8' }).stdout.trim();
  if (!library || !version) return [];
  const real = realpathSync(library);
  const file = path.basename(real);
  const shared = { version, license: 'Zlib', home: 'https://zlib.net/', subdir: 'linux-64', inputs: { real } };
  const include = path.dirname(header);
  const described = [
    `prefix=\${pcfiledir}/../..`,
    `libdir=\${prefix}/lib`,
    `includedir=\${prefix}/include`,
    '',
    'Name: zlib',
    'Description: zlib compression library',
    `Version: ${version}`,
    `Libs: -L\${libdir} -lz`,
    `Cflags: -I\${includedir}`,
    '',
  ];
  return [
    {
      ...shared,
      name: 'libzlib',
      depends: ['__glibc >=2.17,<3.0.a0', 'libgcc >=9'],
      constrains: [`zlib ${version} *_0`],
      runExports: { weak: [`libzlib >=${version},<2.0a0`] },
      stage: async (folder) => {
        await mkdir(path.join(folder, 'lib'));
        await copyFile(real, path.join(folder, 'lib', file));
        if (file !== 'libz.so.1') await symlink(file, path.join(folder, 'lib', 'libz.so.1'));
      },
    },
    {
      ...shared,
      name: 'zlib',
      depends: [`libzlib ${version}`],
      runExports: { weak: [`libzlib >=${version},<2.0a0`] },
      stage: async (folder) => {
        await mkdir(path.join(folder, 'include'));
        await mkdir(path.join(folder, 'lib', 'pkgconfig'), { recursive: true });
        for (const name of ['zlib.h', 'zconf.h']) {
          const found = [path.join(include, name), path.join(include, 'x86_64-linux-gnu', name)].find((one) =>
            locateFile(one),
          );
          if (!found) throw new Error(`zlib's header ${name} is not in ${include}`);
          await copyFile(found, path.join(folder, 'include', name));
        }
        await symlink(file, path.join(folder, 'lib', 'libz.so'));
        await writeFile(path.join(folder, 'lib', 'pkgconfig', 'zlib.pc'), described.join('\n'));
      },
    },
  ];
}

function locateFile(file) {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
