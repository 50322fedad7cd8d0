// The run-time libraries of the machine's compiler, in packages named as conda-forge names them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Folders in which Linux systems keep their libraries. */
const systemFolders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];

/** Library files of each package; the names are those that programs ask for. */
const contents = {
  libgcc: ['libgcc_s.so.1'],
  libgomp: ['libgomp.so.1'],
  libstdcxx: ['libstdc++.so.6'],
  libgfortran5: ['libgfortran.so.5', 'libquadmath.so.0'],
};

const license = 'GPL-3.0-only WITH GCC-exception-3.1';

/** Version of the GNU compiler of this machine, or of a common one where there is none. */
export function gccVersion() {
  const run = spawnSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '14.2.0';
}

export async function runtimeDefinitions() {
  const version = gccVersion();
  const present = {};
  for (const [name, files] of Object.entries(contents)) {
    const located = files.map(locate).filter((file) => file !== undefined);
    if (located.length > 0) present[name] = located;
  }
  const glibc = '__glibc >=2.17,<3.0.a0';
  const hasGomp = 'libgomp' in present;
  const definitions = [
    meta('_libgcc_mutex', '0.1', [], { build: 'conda_forge', license: 'BSD-3-Clause' }),
    ...(hasGomp
      ? [
          meta('_openmp_mutex', '4.5', ['_libgcc_mutex 0.1 conda_forge', 'libgomp >=7.5.0'], {
            build: '2_gnu',
            buildNumber: 2,
            license: 'BSD-3-Clause',
          }),
        ]
      : []),
    await library(
      'libgcc',
      present.libgcc,
      version,
      [glibc, '_libgcc_mutex 0.1 conda_forge', ...(hasGomp ? ['_openmp_mutex >=4.5'] : [])],
      hasGomp ? [`libgomp ${version}`] : [],
    ),
    await library('libgomp', present.libgomp, version, [glibc, '_libgcc_mutex 0.1 conda_forge']),
    await library('libstdcxx', present.libstdcxx, version, [glibc, `libgcc ${version}`]),
    await library('libgfortran5', present.libgfortran5, version, [`libgcc >=${version}`]),
    ...(present.libgfortran5 ? [meta('libgfortran', version, [`libgfortran5 ${version}`], { license })] : []),
    // The names of before, which older packages ask for.
    meta('libgcc-ng', version, [`libgcc ${version}`], { license }),
    meta('libstdcxx-ng', version, [`libstdcxx ${version}`], { license }),
  ];
  return definitions.filter((one) => one !== undefined);
}

function meta(name, version, depends, more) {
  return { name, version, subdir: 'linux-64', depends, ...more };
}

async function library(name, files, version, depends, constrains = []) {
  if (!files) return undefined;
  const digests = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  return {
    name,
    version,
    subdir: 'linux-64',
    depends,
    constrains,
    license,
    summary: `The GCC run-time library ${name}`,
    home: 'https://gcc.gnu.org/',
    inputs: { digests },
    stage: async (folder) => {
      await mkdir(path.join(folder, 'lib'), { recursive: true });
      for (const file of files) {
        const real = realpathSync(file);
        await copyFile(real, path.join(folder, 'lib', path.basename(real)));
        if (path.basename(real) !== path.basename(file)) {
          await symlink(path.basename(real), path.join(folder, 'lib', path.basename(file)));
        }
      }
    },
  };
}

/** @returns {string | undefined} absolute path of a library of the system */
export function locate(file) {
  const folder = systemFolders.find((one) => existsSync(path.join(one, file)));
  return folder && path.join(folder, file);
}
