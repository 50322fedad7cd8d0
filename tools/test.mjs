// Runs the tests on a machine where nothing is set up yet: installs the locked dependencies when they are missing or
// out of date, then starts jest with the arguments given. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** npm writes its own lock when an installation is complete. */
function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' || optional || devOptional || peer || present[name]?.version === version,
  );
}

if (!isInstalled()) {
  // Not `npm ci`: it refuses a lock without the optional packages of other platforms, which a registry may not have yet.
  // `--no-save` installs what is locked and leaves the lock as it is. On Windows npm is a script, which needs a shell.
  const install = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const given = process.argv.slice(2);
const workers = given.some((argument) => /^(-w|-i|--maxWorkers|--runInBand)/.test(argument)) ? [] : ['--maxWorkers=2'];
const run = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...workers, ...given], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
