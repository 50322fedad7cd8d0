/** Files of which a change makes the package out of date, whatever it is written in. Spec: backends 2.9. */
const projectFiles = [
  'setup.py',
  'setup.cfg',
  'pyproject.toml',
  'requirements*.txt',
  'Pipfile',
  'Pipfile.lock',
  'poetry.lock',
  'tox.ini',
];

const compilerGlobs: Readonly<Record<string, readonly string[]>> = {
  c: ['**/*.{c,h}'],
  cxx: ['**/*.{cc,cxx,cpp,hpp,hxx}'],
  rust: ['**/*.rs', '**/Cargo.toml'],
};

export interface InputGlobs {
  readonly editable: boolean;
  /** All that the build uses, configured or detected: other than upstream, a detected Rust brings its globs. */
  readonly compilers: readonly string[];
  readonly extraGlobs: readonly string[];
  /** Names of the packages in the build and host environments. */
  readonly resolvedPackages: readonly string[];
  /** Absolute path of the `pyproject.toml`, if there is one. */
  readonly pyproject: string | undefined;
}

/** The globs of a build's input files, in order: as in a `.gitignore` the last match decides. */
export function inputGlobs(inputs: InputGlobs): string[] {
  return [
    ...projectFiles,
    ...(inputs.editable ? [] : ['**/*.py']),
    ...inputs.compilers.flatMap((compiler) =>
      Object.hasOwn(compilerGlobs, compiler) ? (compilerGlobs[compiler] ?? []) : [],
    ),
    ...inputs.extraGlobs,
    ...(inputs.resolvedPackages.includes('cython') ? ['**/*.{pyx,pxd,pxi}'] : []),
    ...(inputs.pyproject === undefined ? [] : [inputs.pyproject]),
  ];
}
