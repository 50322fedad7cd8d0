import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayPublish, parseInputs } from '../../src/action/inputs.js';
import { summaryMarkdown } from '../../src/action/summary.js';

const defaults: Record<string, string> = {
  'manifest-path': '',
  path: '',
  'working-directory': '.',
  toolchain: 'conda',
  'target-channel': '',
  'target-dir': 'packages',
  'target-platform': '',
  'prefix-api-key': '',
  force: 'false',
  'skip-existing': 'true',
  'dry-run': 'false',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'action-'));
  await cp(path.resolve('dist/action/main'), path.join(folder, 'main'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let runs = 0;
/** Runs the bundle as the runner does: inputs and command files in the environment, the workspace as folder. */
async function runBundle(inputs: Record<string, string>, environment: NodeJS.ProcessEnv = {}, manifest?: string) {
  const root = path.join(folder, `run-${runs++}`);
  const workspace = path.join(root, 'workspace');
  await mkdir(root);
  await cp(path.resolve('examples/python-rich'), workspace, {
    recursive: true,
    filter: (file) => !/\.pixi$|__pycache__$/.test(file),
  });
  if (manifest !== undefined) await writeFile(path.join(workspace, 'pixi.toml'), manifest);
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'summary',
  };
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
  };
  for (const [variable, name] of Object.entries(files)) {
    await writeFile(path.join(root, name), '');
    env[variable] = path.join(root, name);
  }
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) env[`INPUT_${name.toUpperCase()}`] = value;
  const child = spawn(process.execPath, [path.join(folder, 'main', 'index.js')], {
    cwd: workspace,
    env: { ...env, ...environment },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const outputs: Record<string, string> = {};
  for (const match of (await readFile(path.join(root, 'output'), 'utf8')).matchAll(
    /^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm,
  )) {
    outputs[match[1] as string] = match[3] as string;
  }
  return { status, log, outputs, summary: await readFile(path.join(root, 'summary'), 'utf8'), workspace };
}

describe('the bundle, run as the runner runs it', () => {
  test('builds and publishes the example into a local channel', async () => {
    const run = await runBundle({ toolchain: 'system', 'target-channel': './channel' });
    expect(run.log).toContain('published rich_example');
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ built: '1', skipped: '0', failed: '0', published: '1' });
    expect(JSON.parse(run.outputs['packages'] ?? '')).toMatchObject([
      { name: 'rich_example', subdir: 'noarch', status: 'published' },
    ]);
    expect(run.summary).toContain('| rich_example | 0.1.0 | pyh4616a5c_0 | noarch | published |');
    await readFile(path.join(run.workspace, 'channel', 'noarch', 'repodata.json'));
  });

  test('publishes nothing on a pull request', async () => {
    const run = await runBundle(
      { toolchain: 'system', 'target-channel': './channel' },
      { GITHUB_EVENT_NAME: 'pull_request' },
    );
    expect(run.status).toBe(0);
    expect(run.log).toContain('Nothing is published on pull_request');
    await readFile(path.join(run.workspace, 'packages', 'rich_example-0.1.0-pyh4616a5c_0.conda'));
    await expect(readFile(path.join(run.workspace, 'channel', 'noarch', 'repodata.json'))).rejects.toThrow();
  });

  test('annotates an error on its line, and sets all outputs', async () => {
    const run = await runBundle({ toolchain: 'system' }, {}, '[workspace]\nchanels = []\nplatforms = []\n');
    expect(run.status).toBe(1);
    expect(run.log).toMatch(
      /::error title=manifest-unknown-key,file=.*pixi\.toml,line=2,endLine=2,col=1,endColumn=8::/,
    );
    expect(run.outputs).toEqual({ packages: '[]', built: '0', skipped: '0', failed: '0', published: '0' });
  });

  test('masks the key before anything else is printed', async () => {
    const run = await runBundle({ 'prefix-api-key': 'pfx_hidden', toolchain: 'system', 'dry-run': 'true' });
    expect(run.log).toContain('::add-mask::pfx_hidden');
    expect(run.log.replace('::add-mask::pfx_hidden', '')).not.toContain('pfx_hidden');
    expect(run.status).toBe(0);
  });
});

test('all wrong inputs are named at once', () => {
  const read = (name: string): string => ({ ...defaults, force: 'yes', toolchain: 'docker' })[name] ?? '';
  expect(() => parseInputs(read)).toThrow("input 'toolchain' is 'docker'");
  try {
    parseInputs(read);
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 2, details: ["input 'force' is 'yes', expected true or false"] });
  }
});

test.each([
  ['push', true],
  ['release', true],
  ['workflow_dispatch', true],
  ['pull_request', false],
  ['pull_request_target', false],
  ['workflow_run', false],
])('publishing on %s: %s', (event, expected) => {
  expect(mayPublish(event)).toBe(expected);
});

test('the summary escapes what a manifest may hold', () => {
  const text = summaryMarkdown('a|b', [
    { name: '<b>', version: '1', build: '0', subdir: 'noarch', status: 'failed', reason: 'x | y\nz' },
  ]);
  expect(text).toContain('a\\|b');
  expect(text).toContain('| &lt;b&gt; | 1 | 0 | noarch | failed |  |  | x \\| y z |');
});
