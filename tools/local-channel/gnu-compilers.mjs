// The machine's GNU compilers and binutils under conda-forge's names.
import { activationScripts } from './activation.mjs';
import { starter, textPackage, triplet, versionOf, which } from './machine-programs.mjs';
import { gccVersion } from './runtime-libraries.mjs';

const license = 'GPL-3.0-or-later';

/** What conda-forge's compilers are called with; `@PREFIX@` is the environment that is built for. */
const optimisation =
  '-march=nocona -mtune=haswell -ftree-vectorize -fPIC -fstack-protector-strong -fno-plt -O2 -ffunction-sections -pipe';
const flags = {
  CFLAGS: `${optimisation} -isystem @PREFIX@/include`,
  CXXFLAGS: `-fvisibility-inlines-hidden -fmessage-length=0 ${optimisation} -isystem @PREFIX@/include`,
  FFLAGS: `-fopenmp ${optimisation} -isystem @PREFIX@/include`,
  CPPFLAGS: '-DNDEBUG -D_FORTIFY_SOURCE=2 -O2 -isystem @PREFIX@/include',
  LDFLAGS: [
    '-Wl,-O2 -Wl,--sort-common -Wl,--as-needed -Wl,-z,relro -Wl,-z,now -Wl,--disable-new-dtags -Wl,--gc-sections',
    '-Wl,--allow-shlib-undefined -Wl,-rpath,@PREFIX@/lib -Wl,-rpath-link,@PREFIX@/lib -L@PREFIX@/lib',
  ].join(' '),
};

/** @returns {object[]} none when the machine has no compiler */
export function gnuCompilers() {
  const gcc = which('gcc');
  if (!gcc) return [];
  const version = gccVersion();
  const binutilsVersion = versionOf('ld', '--version') ?? '2.40';
  const shared = { license, home: 'https://gcc.gnu.org/' };
  return [
    ...binutils(binutilsVersion),
    ...compiler('gcc', {
      programs: {
        gcc: ['cc', 'gcc'],
        cpp: ['cpp'],
        'gcc-ar': ['gcc-ar'],
        'gcc-nm': ['gcc-nm'],
        'gcc-ranlib': ['gcc-ranlib'],
      },
      version,
      shared,
    }),
    ...compiler('gxx', { programs: { 'g++': ['c++', 'g++'] }, version, shared }),
    ...compiler('gfortran', { programs: { gfortran: ['gfortran', 'f95'] }, version, shared }),
  ].filter((one) => one !== undefined);
}

function binutils(version) {
  const names = [
    'addr2line',
    'ar',
    'as',
    'c++filt',
    'ld',
    'nm',
    'objcopy',
    'objdump',
    'ranlib',
    'readelf',
    'size',
    'strings',
    'strip',
  ];
  const present = names.filter((name) => which(name));
  const variables = present.filter((name) => !name.startsWith('c++')).map((name) => [name.toUpperCase(), tool(name)]);
  const shared = { version, license, home: 'https://www.gnu.org/software/binutils/' };
  return [
    textPackage({
      ...shared,
      name: 'ld_impl_linux-64',
      files: { [`bin/${triplet}-ld`]: starter(which('ld')) },
      constrains: [`binutils_impl_linux-64 ${version}`],
    }),
    textPackage({
      ...shared,
      name: 'binutils_impl_linux-64',
      depends: [`ld_impl_linux-64 ${version}`, 'sysroot_linux-64'],
      files: Object.fromEntries(
        present.filter((name) => name !== 'ld').map((name) => [`bin/${triplet}-${name}`, starter(which(name))]),
      ),
    }),
    textPackage({
      ...shared,
      name: 'binutils_linux-64',
      depends: [`binutils_impl_linux-64 ${version}`, 'sysroot_linux-64'],
      files: activationScripts('binutils_linux-64', variables),
    }),
  ];
}

const tool = (name) => `$CONDA_PREFIX/bin/${triplet}-${name}`;

/** `gcc`: what is common to all compilers is set by the package of C. */
function compiler(name, { programs, version, shared }) {
  const main = Object.keys(programs)[0];
  if (!which(main)) return [];
  const files = {};
  for (const [program, names] of Object.entries(programs)) {
    if (!which(program)) continue;
    for (const alias of names) files[`bin/${triplet}-${alias}`] = starter(which(program));
  }
  const base = name === 'gcc' ? [] : [`gcc_impl_linux-64 ${version}`];
  const runtime = {
    gcc: ['libgcc'],
    gxx: ['libstdcxx', 'libgcc'],
    gfortran: ['libgfortran5', 'libgfortran', 'libgcc'],
  }[name];
  return [
    textPackage({
      ...shared,
      version,
      name: `${name}_impl_linux-64`,
      depends: [
        ...base,
        'binutils_impl_linux-64',
        'libgcc',
        'sysroot_linux-64',
        ...(name === 'gxx' ? ['libstdcxx'] : []),
      ],
      files,
    }),
    textPackage({
      ...shared,
      version,
      name: `${name}_linux-64`,
      depends: [
        'binutils_linux-64',
        `${name}_impl_linux-64 ${version}.*`,
        'sysroot_linux-64',
        ...(name === 'gcc' ? [] : [`gcc_linux-64 ${version}`]),
      ],
      runExports: { strong: runtime.map((library) => `${library} >=${version.split('.')[0]}`) },
      files: activationScripts(`${name}_linux-64`, variablesOf(name), flagsOf(name)),
    }),
    textPackage({
      ...shared,
      version,
      name,
      depends: [`${name}_impl_linux-64 ${version}.*`],
      files: {},
      links: Object.fromEntries(
        Object.values(programs)
          .flat()
          .filter((alias) => `bin/${triplet}-${alias}` in files)
          .map((alias) => [`bin/${alias}`, `${triplet}-${alias}`]),
      ),
    }),
  ];
}

function variablesOf(name) {
  if (name === 'gxx')
    return [
      ['CXX', tool('c++')],
      ['GXX', tool('g++')],
      ['CXX_FOR_BUILD', tool('c++')],
    ];
  if (name === 'gfortran') {
    return [
      ['FC', tool('gfortran')],
      ['F77', tool('gfortran')],
      ['F90', tool('gfortran')],
      ['GFORTRAN', tool('gfortran')],
    ];
  }
  const cmake = [
    `-DCMAKE_AR=${tool('ar')}`,
    `-DCMAKE_CXX_COMPILER_AR=${tool('gcc-ar')}`,
    `-DCMAKE_C_COMPILER_AR=${tool('gcc-ar')}`,
    `-DCMAKE_RANLIB=${tool('ranlib')}`,
    `-DCMAKE_CXX_COMPILER_RANLIB=${tool('gcc-ranlib')}`,
    `-DCMAKE_C_COMPILER_RANLIB=${tool('gcc-ranlib')}`,
    `-DCMAKE_LINKER=${tool('ld')}`,
    `-DCMAKE_STRIP=${tool('strip')}`,
    '-DCMAKE_BUILD_TYPE=Release',
    `-DCMAKE_FIND_ROOT_PATH=@PREFIX@;$CONDA_PREFIX/${triplet}/sysroot`,
    '-DCMAKE_INSTALL_PREFIX=@PREFIX@',
    '-DCMAKE_INSTALL_LIBDIR=lib',
    '-DCMAKE_PROGRAM_PATH=$CONDA_PREFIX/bin;@PREFIX@/bin',
  ];
  return [
    ['CC', tool('cc')],
    ['CPP', tool('cpp')],
    ['GCC', tool('gcc')],
    ['GCC_AR', tool('gcc-ar')],
    ['GCC_NM', tool('gcc-nm')],
    ['GCC_RANLIB', tool('gcc-ranlib')],
    ['CC_FOR_BUILD', tool('cc')],
    ['HOST', triplet],
    ['BUILD', triplet],
    ['host_alias', triplet],
    ['build_alias', triplet],
    ['CONDA_TOOLCHAIN_HOST', triplet],
    ['CONDA_TOOLCHAIN_BUILD', triplet],
    ['CONDA_BUILD_SYSROOT', `$CONDA_PREFIX/${triplet}/sysroot`],
    ['_CONDA_PYTHON_SYSCONFIGDATA_NAME', '_sysconfigdata__linux_x86_64-linux-gnu'],
    ['CMAKE_PREFIX_PATH', `@PREFIX@:$CONDA_PREFIX/${triplet}/sysroot/usr`],
    ['CMAKE_ARGS', cmake.join(' ')],
    ['MESON_ARGS', '-Dbuildtype=release -Dprefix=@PREFIX@ -Dlibdir=lib'],
  ];
}

/** Flags are put before those that the user has set. */
function flagsOf(name) {
  if (name === 'gxx') return [['CXXFLAGS', flags.CXXFLAGS]];
  if (name === 'gfortran')
    return [
      ['FFLAGS', flags.FFLAGS],
      ['FORTRANFLAGS', flags.FFLAGS],
    ];
  return ['CFLAGS', 'CPPFLAGS', 'LDFLAGS'].map((variable) => [variable, flags[variable]]);
}
