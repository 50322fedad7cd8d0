import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Compiles the Python files of `folder`: bytecode that is valid whatever the times of the installed files are, does not
 * depend on the machine's settings, and names no folder of this machine. Files that cannot be compiled are left.
 * @param {object} python as `findPythons` describes it
 * @param {string} folder
 * @param {string} root the part of the path that file names in the bytecode lose
 */
export async function compileBytecode(python, folder, root) {
  const options = ['-q', '-q', '-j', '1', '--invalidation-mode', 'unchecked-hash', '-s', root, '-p', '/'];
  // Sets are stored in the order of their hashes. Isolated mode would make Python ignore the seed.
  const env = { PATH: process.env.PATH, PYTHONHASHSEED: '0', PYTHONNOUSERSITE: '1' };
  const { code } = await run(python.executable, ['-m', 'compileall', ...options, folder], { env, cwd: root }).catch(
    (error) => error,
  );
  // 1: some files are not for this Python; anything else is a failure of Python itself.
  if (code !== undefined && code !== 1) throw new Error(`${python.executable} could not compile ${folder}`);
}
