import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** To be raised when a change here changes the bytecode: part of the keys of packages that hold some. */
export const bytecodeFormat = 2;

/**
 * Compiles the files whose folder and root are given. marshal's later formats mark each object that something else
 * refers to, which includes whatever else the interpreter holds at that moment: a variable more in the environment, or a
 * `.pth` file more in site-packages, and other bytes come out. Format 2 has no such marks; Python reads all of them.
 * From 3.14 on there are constants (slices) that only the newest format can hold.
 */
const compiler = `
import importlib.machinery, importlib.util, marshal, os, sys, warnings
folder, root = sys.argv[1:]
warnings.simplefilter("ignore")
def dump(code):
    try:
        return marshal.dumps(code, 2)
    except ValueError:
        return marshal.dumps(code)
for directory, folders, files in os.walk(folder):
    folders.sort()
    for name in sorted(files):
        if not name.endswith(".py"):
            continue
        file = os.path.join(directory, name)
        with open(file, "rb") as stream:
            source = stream.read()
        shown = "/" + os.path.relpath(file, root)
        try:
            code = importlib.machinery.SourceFileLoader("<module>", file).source_to_code(source, shown)
        except (SyntaxError, ValueError, RecursionError):
            continue
        target = importlib.util.cache_from_source(file)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as stream:
            # PEP 552: hash-based, unchecked.
            stream.write(importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little"))
            stream.write(importlib.util.source_hash(source) + dump(code))
`;

/**
 * Compiles the Python files of `folder`: bytecode that is valid whatever the times of the installed files are, does not
 * depend on the machine's settings, and names no folder of this machine. Files that cannot be compiled are left.
 * @param {object} python as `findPythons` describes it
 * @param {string} folder
 * @param {string} root the part of the path that file names in the bytecode lose
 */
export async function compileBytecode(python, folder, root) {
  // Sets are stored in the order of their hashes. Isolated mode would make Python ignore the seed.
  const env = { PATH: process.env.PATH, PYTHONHASHSEED: '0', PYTHONNOUSERSITE: '1' };
  await run(python.executable, ['-c', compiler, folder, root], { env, cwd: root }).catch((error) => {
    throw new Error(`${python.executable} could not compile ${folder}:\n${error.stderr ?? error.message}`);
  });
}
