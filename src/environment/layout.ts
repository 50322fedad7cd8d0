import type { PackageRecord, Platform } from '../conda/index.js';
import { isWindows } from '../conda/index.js';

/** Where Python is in an environment, and what it reads. Paths are relative, with `/`. Spec: conda-runtime.md 5.5. */
export interface PythonLayout {
  /** `major.minor`. */
  readonly version: string;
  readonly executable: string;
  readonly sitePackages: string;
  readonly scripts: string;
}

/** The layout that a Python record makes; undefined without one. */
export function pythonLayout(record: PackageRecord | undefined, platform: Platform): PythonLayout | undefined {
  if (!record) return undefined;
  const [major = '0', minor = '0'] = record.version.toString().split('.');
  const version = `${major}.${minor}`;
  const windows = isWindows(platform);
  return {
    version,
    executable: windows ? 'python.exe' : `bin/python${version}`,
    sitePackages:
      record.pythonSitePackagesPath ?? (windows ? 'Lib/site-packages' : `lib/python${version}/site-packages`),
    scripts: windows ? 'Scripts' : 'bin',
  };
}

/** Where a file of a noarch Python package goes. */
export function noarchPythonPath(relative: string, python: PythonLayout): string {
  if (relative.startsWith('site-packages/')) return `${python.sitePackages}${relative.slice('site-packages'.length)}`;
  if (relative.startsWith('python-scripts/')) return `${python.scripts}${relative.slice('python-scripts'.length)}`;
  return relative;
}

/**
 * A path of a package as a path in a prefix.
 * @returns undefined when it would lead out of the prefix, or is none
 */
export function safeRelative(relative: string): string | undefined {
  const parts = relative.replaceAll('\\', '/').split('/');
  const bad = parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'));
  return bad || /^[a-zA-Z]:/.test(relative) ? undefined : parts.join('/');
}
