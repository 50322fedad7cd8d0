import type { EntryPoint } from '../conda/index.js';

export interface SelectionInput {
  /** All files now in the prefix; relative, forward slashes. */
  readonly present: ReadonlySet<string>;
  /** Those that the environment brought: installed, listed before the build, or owned by a record. */
  readonly environment: ReadonlySet<string>;
  /** When given, the candidates are exactly these. */
  readonly explicit?: readonly string[];
  /** Which of the candidates are taken; all when left out. */
  readonly isWanted?: (file: string) => boolean;
  /** Which files are taken in any case, whoever owns them. */
  readonly isForced?: (file: string) => boolean;
  /** noarch python and version-independent packages. */
  readonly pythonLayout: boolean;
  readonly entryPoints: readonly EntryPoint[];
  /** Whether the file system takes `A` and `a` for one. */
  readonly foldsCase: boolean;
}

const droppedExtensions = new Set(['.pyo', '.la']);
const droppedComponents = new Set(['.DS_Store', 'conda-meta', 'CACHEDIR.TAG']);
const droppedInPythonLayout = new Set(['.pyc', '.pyo', '.egg-info']);

/** The files of the prefix that go into the package (spec: packaging.md 6.1, 6.2), in no order that means anything. */
export function selectFiles(input: SelectionInput): string[] {
  const fold = input.foldsCase ? foldCase : (text: string): string => text;
  const environment = new Set([...input.environment].map(fold));
  const { isWanted = () => true, isForced = () => false } = input;
  const added = input.explicit ?? [...input.present].filter((file) => !environment.has(fold(file)));
  const candidates = new Set([...added.filter(isWanted), ...[...input.present].filter(isForced)]);
  const scripts = entryPointFiles(input.entryPoints);
  return [...candidates].filter((file) => {
    const parts = file.split('/');
    const extension = extensionOf(file);
    if (parts.some((part) => droppedComponents.has(part)) || droppedExtensions.has(extension)) return false;
    // The catalogue of info pages, written anew by every `make install` and so in many packages.
    if (file === 'share/info/dir' || file.startsWith('share/info/dir/')) return false;
    if (extension === '.pyc' && environment.has(fold(sourceOfBytecode(file)))) return false;
    if ((extension === '.py' || extension === '.pyc') && hasExtensionModule(file, input.present)) return false;
    if (!input.pythonLayout) return true;
    return !droppedInPythonLayout.has(extension) && !parts.includes('__pycache__') && !scripts.has(file);
  });
}

/** `pkg/__pycache__/m.cpython-311.pyc` and `pkg/m.pyc` are both made of `pkg/m.py`. */
export function sourceOfBytecode(file: string): string {
  const parts = file.split('/');
  const name = parts.pop() as string;
  if (parts.at(-1) !== '__pycache__') return file.slice(0, -1);
  return [...parts.slice(0, -1), `${name.split('.')[0]}.py`].join('/');
}

/** Files that installers make of entry points, in all their forms. */
export function entryPointFiles(entryPoints: readonly EntryPoint[]): Set<string> {
  return new Set(
    entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`, `Scripts/${command}-script.py`]),
  );
}

function hasExtensionModule(file: string, present: ReadonlySet<string>): boolean {
  const stem = file.slice(0, file.lastIndexOf('.'));
  return present.has(`${stem}.so`) || present.has(`${stem}.pyd`);
}

/** With its dot; empty for names without one and for names that only start with one. */
function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

export function foldCase(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase();
}

/**
 * Where a file of the prefix stands in a noarch python or version-independent package (spec: packaging.md 6.3). Also for
 * folders, as targets of links.
 */
export function pythonPackagePath(file: string): string {
  const parts = file.split('/');
  const sitePackages = parts.indexOf('site-packages');
  if (sitePackages >= 0) return parts.slice(sitePackages).join('/');
  if (parts[0] === 'bin' || parts[0] === 'Scripts') return ['python-scripts', ...parts.slice(1)].join('/');
  return file;
}
