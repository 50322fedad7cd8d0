import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

// The corpus has all that a recipe may say (spec: recipe.md 2 to 12, 15): a key or function that is in none of its recipes is
// compared with nothing.

const folder = path.join(import.meta.dirname, 'corpus');
const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.yaml$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^\s*#.*$/gm, ''))
  .join('\n');

const words = (list: string): string[] => list.trim().split(/\s+/);
const escaped = (word: string): string => word.replace(/[.$]/g, '\\$&');

const kinds: readonly [kind: string, names: string[], form: (name: string) => RegExp][] = [
  [
    'keys',
    words(`
      schema_version context package recipe source build requirements tests about extra outputs name version
      git rev tag branch depth patches target_directory lfs submodules expected_commit filter url sha256 md5 file_name
      attestation bundle_url publishers path use_gitignore include exclude
      number string script steps run interpreter cwd env noarch skip python variant files always_include_files
      always_copy_files merge_build_and_host_envs dynamic_linking prefix_detection post_process flags secrets content file
      entry_points skip_pyc_compilation use_python_app_entrypoint version_independent site_packages_path use_keys ignore_keys
      down_prioritize_variant rpaths binary_relocation missing_dso_allowlist rpath_allowlist overdepending_behavior
      overlinking_behavior force_file_type text binary ignore ignore_binary_files regex replacement
      host run_constraints run_exports ignore_run_exports extras by_name from_package strong strong_constraints weak
      weak_constraints imports pip_check python_version perl uses r libraries ruby requires downstream package_contents
      site_packages bin lib not_exists exists strict homepage repository documentation license license_family license_file
      summary description staging inherit from zip_keys pin_run_as_build if then else`),
    (name) => new RegExp(`(?:^|[\\s{,[-])"?${escaped(name)}"?\\s*:`, 'm'),
  ],
  [
    'functions',
    words(`
      compiler stdlib cdt pin_subpackage pin_compatible match is_linux is_osx is_windows is_unix is_ios is_android env.get
      env.exists load_from_file`),
    (name) => new RegExp(`${escaped(name)}\\s*\\(`),
  ],
  [
    'filters',
    words(`
      version_to_buildstring replace lower upper int abs bool default first last length list join min max reverse sort trim unique
      split`),
    (name) => new RegExp(`\\|\\s*${name}\\b`),
  ],
  [
    'tests',
    words(`
      undefined defined none safe escaped odd even number integer int float string sequence boolean startingwith endingwith eq ne
      lt le gt ge in true false`),
    (name) => new RegExp(`\\bis\\s+(?:not\\s+)?${name}\\b`),
  ],
  [
    'variables',
    words(`
      target_platform build_platform host_platform unix linux osx win freebsd emscripten wasi zos ios iossimulator android linux64
      osxarm64 win64 linuxaarch64 emscriptenwasm32 x86 x86_64 aarch64 arm64 armv6l armv7l ppc64le ppc64 s390x riscv32 riscv64
      wasm32 SHLIB_EXT SRC_DIR RECIPE_DIR BUILD_DIR PREFIX BUILD_PREFIX hash build_number lower_bound upper_bound exact`),
    (name) => new RegExp(`\\b${name}\\b`),
  ],
  [
    'operators',
    ['~', ' and ', ' or ', 'not ', ' in ', '[:', ' if ', ' else ', '{#', '{%'],
    (name) => new RegExp(name.replace(/[[{]/g, '\\$&')),
  ],
];

test.each(kinds)('all %s', (_, names, form) => {
  expect(names.filter((name) => !form(name).test(text))).toEqual([]);
});
