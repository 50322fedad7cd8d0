// Rust, Go and plain tools of this machine.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { activationScripts } from './activation.mjs';
import { starter, textPackage, triplet, versionOf, which } from './machine-programs.mjs';

const gnu = 'GPL-3.0-or-later';

/** Programs that come as they are on this machine, and how each tells its version. */
const plainPrograms = {
  git: { license: 'GPL-2.0-or-later AND LGPL-2.1-or-later' },
  make: { license: gnu },
  patch: { license: gnu },
  perl: { license: 'GPL-1.0-or-later OR Artistic-1.0-Perl', argument: '-e', more: ['printf "%vd", $^V'] },
  bash: { license: gnu },
  curl: { license: 'curl' },
};

export function rust() {
  const rustc = which('rustc');
  const version = rustc && versionOf(rustc, '--version');
  if (!version) return [];
  const sysroot = spawnSync(rustc, ['--print', 'sysroot'], { encoding: 'utf8' }).stdout.trim();
  const programs = ['cargo', 'cargo-clippy', 'cargo-fmt', 'clippy-driver', 'rustc', 'rustdoc', 'rustfmt'];
  const present = programs.filter((name) => which(path.join(sysroot, 'bin', name)));
  const target = 'x86_64-unknown-linux-gnu';
  const linker = `\${CC:-$CONDA_PREFIX/bin/${triplet}-cc}`;
  const upper = target.toUpperCase().replaceAll('-', '_');
  const shared = { version, license: 'MIT', home: 'https://www.rust-lang.org/' };
  return [
    textPackage({
      ...shared,
      name: 'rust',
      depends: [`rust-std-${target} ${version}`, 'gcc_impl_linux-64', 'libgcc >=9'],
      files: Object.fromEntries(present.map((name) => [`bin/${name}`, starter(path.join(sysroot, 'bin', name))])),
    }),
    textPackage({
      ...shared,
      name: `rust-std-${target}`,
      subdir: 'noarch',
      noarch: 'generic',
      constrains: [`rust ${version}.*`],
      files: {},
    }),
    textPackage({
      ...shared,
      name: 'rust_linux-64',
      depends: [`rust ${version}.*`, `rust-std-${target}`, 'gcc_linux-64'],
      files: activationScripts('rust_linux-64', [
        ['CARGO_BUILD_TARGET', target],
        ['CONDA_RUST_HOST', target],
        ['CONDA_RUST_TARGET', target],
        [`CARGO_TARGET_${upper}_LINKER`, linker],
        [`CC_${target.replaceAll('-', '_')}`, linker],
      ]),
    }),
  ];
}

export function go() {
  const program = which('go');
  const version = program && versionOf(program, 'version');
  if (!version) return [];
  const shared = { version, license: 'BSD-3-Clause', home: 'https://go.dev/' };
  const activated = (name, cgo, depends) =>
    textPackage({
      ...shared,
      name,
      depends: [`go ${version}.*`, ...depends],
      files: activationScripts(name, [['CGO_ENABLED', cgo]]),
    });
  return [
    textPackage({
      ...shared,
      name: 'go',
      files: { 'bin/go': starter(program), ...(which('gofmt') ? { 'bin/gofmt': starter(which('gofmt')) } : {}) },
    }),
    activated('go-nocgo_linux-64', '0', []),
    activated('go-cgo_linux-64', '1', ['gcc_linux-64', 'gxx_linux-64']),
    textPackage({ ...shared, name: 'go_linux-64', depends: [`go-cgo_linux-64 ${version}`], files: {} }),
  ];
}

/** Looks into its own environment only, as conda-forge's does; PKG_CONFIG_PATH adds others. */
export function pkgConfig() {
  const program = which('pkg-config');
  const version = program && versionOf(program, '--version');
  if (!version) return [];
  const before = [
    'here=$(dirname "$(dirname "$0")")',
    `export PKG_CONFIG_LIBDIR="\${PKG_CONFIG_LIBDIR-$here/lib/pkgconfig:$here/share/pkgconfig}"`,
  ];
  return [
    textPackage({
      name: 'pkg-config',
      version,
      license: 'GPL-2.0-or-later',
      files: { 'bin/pkg-config': starter(program, `${before.join('\n')}\n`) },
    }),
  ];
}

export function plainTools() {
  return Object.entries(plainPrograms).flatMap(([name, { license, argument = '--version', more = [] }]) => {
    const program = which(name);
    const version = program && versionOf(program, argument, ...more);
    return version ? [textPackage({ name, version, license, files: { [`bin/${name}`]: starter(program) } })] : [];
  });
}
