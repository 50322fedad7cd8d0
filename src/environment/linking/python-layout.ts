import { isWindows, type PackageRecord, type Platform } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import { relativePathProblem } from '../paths.js';

/** Where the files of noarch Python packages go in an environment. Spec: conda-runtime.md 5.5. */
export interface PythonLayout {
  /** `major.minor`. */
  readonly version: string;
  /** Relative, with forward slashes, as all paths here. */
  readonly executable: string;
  readonly sitePackages: string;
  readonly scripts: string;
}

/**
 * The layout that a Python makes; undefined without one.
 * @throws PixiBuildError `python-record-invalid`
 */
export function pythonLayout(
  python: Pick<PackageRecord, 'version' | 'pythonSitePackagesPath'> | undefined,
  platform: Platform,
): PythonLayout | undefined {
  if (!python) return undefined;
  const version = /^\d+\.\d+/.exec(python.version.source)?.[0];
  const windows = isWindows(platform);
  const sitePackages =
    python.pythonSitePackagesPath?.replace(/\/+$/, '') ??
    (windows ? 'Lib/site-packages' : `lib/python${version}/site-packages`);
  if (version === undefined || relativePathProblem(sitePackages) !== undefined) {
    throw new PixiBuildError(
      'python-record-invalid',
      `The record of python ${python.version.source} does not say where its packages go`,
      { exitCode: 2, hint: 'Use another build of python, or tell the channel that has this one.' },
    );
  }
  return {
    version,
    executable: windows ? 'python.exe' : `bin/python${version}`,
    sitePackages,
    scripts: windows ? 'Scripts' : 'bin',
  };
}

/** Where a file of a noarch Python package goes. */
export function noarchPythonTarget(layout: PythonLayout, path: string): string {
  if (path.startsWith('site-packages/')) return `${layout.sitePackages}/${path.slice('site-packages/'.length)}`;
  if (path.startsWith('python-scripts/')) return `${layout.scripts}/${path.slice('python-scripts/'.length)}`;
  return path;
}
