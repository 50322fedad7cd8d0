// The Pythons of this machine that can be made into packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const describeScript = `
import json, platform, sys, sysconfig
get = sysconfig.get_config_var
print(json.dumps({
  'version': platform.python_version(),
  'implementation': sys.implementation.name,
  'prefix': sys.base_prefix,
  'stdlib': sysconfig.get_path('stdlib'),
  'include': sysconfig.get_path('include'),
  'executable': getattr(sys, '_base_executable', None) or sys.executable,
  'library': get('INSTSONAME') if get('Py_ENABLE_SHARED') else None,
  'libraryFolder': get('LIBDIR'),
  'scheme': sysconfig.get_preferred_scheme('prefix') if hasattr(sysconfig, 'get_preferred_scheme') else 'posix_prefix',
  'debug': bool(get('Py_DEBUG')) or bool(get('Py_GIL_DISABLED')),
}))
`;

/** The versions that are packaged where the machine has them, the first of the list being the one for tools. */
export const packagedPythons = ['3.12', '3.11', '3.13', '3.14', '3.10'];

/**
 * One Python for each `major.minor`, in the order of `packagedPythons`: found on PATH, among pyenv's versions, and in
 * the tool cache of GitHub's runners.
 * @returns {{ found: object[], refused: string[] }} descriptions, and a line for each that cannot be relocated
 */
export function findPythons() {
  const found = new Map();
  const refused = [];
  for (const executable of candidates()) {
    const described = describe(executable);
    if (!described || !packagedPythons.includes(described.minor) || found.has(described.minor)) continue;
    const problem = whyNot(described);
    if (problem) refused.push(`${executable}: ${problem}`);
    else found.set(described.minor, described);
  }
  return { found: packagedPythons.flatMap((minor) => found.get(minor) ?? []), refused };
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const versioned = [
    path.join(process.env.PYENV_ROOT ?? path.join(homedir(), '.pyenv'), 'versions'),
    ...(process.env.RUNNER_TOOL_CACHE ? [path.join(process.env.RUNNER_TOOL_CACHE, 'Python')] : []),
  ];
  for (const folder of versioned) {
    if (!existsSync(folder)) continue;
    for (const version of readdirSync(folder).sort(byVersion)) {
      folders.push(path.join(folder, version, 'bin'), path.join(folder, version, 'x64', 'bin'));
    }
  }
  const seen = new Set();
  return folders.flatMap((folder) =>
    packagedPythons.flatMap((minor) => {
      const file = path.join(folder, `python${minor}`);
      // pyenv's shims start a shell only to fail for versions that are not chosen; the versions are looked at anyway.
      if (!existsSync(file) || folder.endsWith(path.join('.pyenv', 'shims'))) return [];
      const real = realpathSync(file);
      if (seen.has(real)) return [];
      seen.add(real);
      return [real];
    }),
  );
}

/** Newest first. */
function byVersion(a, b) {
  const [x, y] = [a, b].map((text) => text.split('.').map(Number));
  return y[0] - x[0] || y[1] - x[1] || y[2] - x[2] || (a < b ? -1 : 1);
}

function describe(executable) {
  const run = spawnSync(executable, ['-I', '-c', describeScript], { encoding: 'utf8' });
  if (run.status !== 0) return undefined;
  const described = JSON.parse(run.stdout);
  return { ...described, minor: described.version.split('.').slice(0, 2).join('.') };
}

function whyNot(python) {
  if (python.implementation !== 'cpython' || python.debug) return 'not a plain CPython';
  if (/[a-z]/.test(python.version)) return 'a version before its release';
  if (python.scheme !== 'posix_prefix' || python.prefix === '/usr') return 'changed by its distribution';
  if (python.stdlib !== path.join(python.prefix, 'lib', `python${python.minor}`)) return 'its files lie apart';
  if (!existsSync(path.join(python.include, 'Python.h'))) return 'it has no headers';
  return undefined;
}
