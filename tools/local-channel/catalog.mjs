// What the channel holds of the Python package index, with conda-forge's names, dependencies and habits.

/** How a wheel becomes a package:
 * - `noarch`: noarch python;
 * - `stable`: for linux-64 and any Python, linked as noarch python (CEP 20);
 * - `abi`: one package for each Python;
 * - `program`: files placed by rules, without Python.
 */

const scripts = [[/^[^/]+\.data\/scripts\/(.+)$/, 'bin/$1']];

/**
 * Fields: `wheel` (name in the index), `version`, `name` (conda's, where it differs), `layout` (noarch when left out),
 * `depends` (beside Python, which the metadata gives), `place` (rules of programs), `pure` (take the wheel without
 * extension modules), `released` (date of the package).
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
  { wheel: 'uv', version: '0.13.9', layout: 'program', place: scripts },
  {
    wheel: 'tzdata',
    version: '2026.6',
    name: 'tzdata',
    layout: 'program',
    noarch: 'generic',
    place: [
      [/^tzdata\/zoneinfo\/(?:.+\/)?__init__\.py$/, undefined],
      [/^tzdata\/zoneinfo\/(.+)$/, 'share/zoneinfo/$1'],
    ],
  },
];

/** Packages without files. */
export const metapackages = [
  {
    // Under this name, too: conda-forge has both.
    name: 'typing-extensions',
    version: '4.16.0',
    depends: ['typing_extensions ==4.16.0'],
    license: 'PSF-2.0',
  },
];
