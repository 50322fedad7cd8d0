import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActJob, type ActRun, ActUnavailable, installAct, runAct } from '../../tools/act.mjs';

const run = promisify(execFile);
const version = JSON.parse(await readFile(path.resolve('package.json'), 'utf8')).version as string;
const repository = `pixi-build/pixi-build-action@v${version}`;

const missing = await installAct().then(
  () => undefined,
  (error) => {
    if (error instanceof ActUnavailable && !process.env.CI) return error.message;
    throw error;
  },
);
if (missing !== undefined) process.stderr.write(`workflows under act are not tested: ${missing}\n`);

const example = await readFile(path.resolve('examples/python-rich/pixi.toml'), 'utf8');

/**
 * The example and a second package, which needs it, and of which two platforms yield another build: so the matrix has
 * two legs, both of which this machine can run.
 */
const twoPackages = {
  'pixi.toml': example
    .replace('[package]\n', '[package]\npublish = true\n')
    .replace(
      '[dependencies]',
      `[workspace.build-variants]
flavour = ["plain"]

[workspace.target.linux-aarch64.build-variants]
flavour = ["sweet"]

[dependencies]`,
    )
    .replace('"linux-64"', '"linux-64", "linux-aarch64"'),
  'second/pixi.toml': `[package]
name = "second"
version = "0.2.0"
publish = true

[package.build]
backend = { name = "pixi-build-python", version = "0.*" }

[package.host-dependencies]
hatchling = "*"
flavour = "*"

[package.run-dependencies]
rich_example = { path = ".." }
`,
  'second/pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "second"
version = "0.2.0"
`,
  'second/src/second/__init__.py': 'answer = 42\n',
};
const brokenProject = { ...twoPackages, 'second/hatch_build.py': 'raise SystemExit("no")\n' };
brokenProject['second/pyproject.toml'] += '\n[tool.hatch.build.hooks.custom]\n';

let folder: string;
let action: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workflow-'));
  // As a release is: what the Action needs, and nothing that was installed.
  action = path.join(folder, 'action');
  for (const name of ['action.yml', 'dist', '.github']) {
    await cp(path.resolve(name), path.join(action, name), { recursive: true });
  }
  await commit(action);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

async function commit(directory: string): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: directory });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Start');
}

interface Project {
  readonly channel: string;
  readonly runWorkflow: (event: string) => Promise<ActRun>;
}

let projects = 0;
/** A user's repository: the example, what is given, and a workflow that calls ours. */
async function project(files: Record<string, string>, inputs: Record<string, string>): Promise<Project> {
  const root = path.join(folder, `project-${projects++}`);
  const channel = `${root}-channel`;
  await cp(path.resolve('examples/python-rich'), root, {
    recursive: true,
    filter: (file) => !/\.pixi$|__pycache__$/.test(file),
  });
  const given = { toolchain: 'system', 'target-channel': channel, ...inputs };
  const caller = `on: [push, pull_request]
jobs:
  packages:
    uses: ${repository.replace('@', '/.github/workflows/build-publish.yml@')}
    permissions: { contents: read, id-token: write }
    with: ${JSON.stringify(given)}
`;
  for (const [name, text] of Object.entries<string>({ ...files, '.github/workflows/packages.yml': caller })) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  await commit(root);
  return {
    channel,
    runWorkflow: (event) =>
      runAct({
        repository: root,
        event,
        local: { [repository]: action },
        labels: ['self-hosted', 'arm'],
        timeoutMs: 240_000,
      }),
  };
}

/** The jobs of our workflow by their own names, without the caller's. */
const jobs = ({ jobs: all }: ActRun, name: string): readonly ActJob[] =>
  all.filter((job) => job.name.split('/').at(-1)?.trim().startsWith(name));

const list = async (directory: string): Promise<string[]> =>
  existsSync(directory) ? (await readdir(directory, { recursive: true })).sort() : [];

const packagesOf = async (channel: string): Promise<string[]> =>
  (await list(channel)).filter((name) => name.endsWith('.conda'));

const platforms = 'linux-64 linux-aarch64';
const runners = '{"linux-aarch64": ["self-hosted", "arm"]}';

(missing === undefined ? describe : describe.skip)('the reusable workflow, called as a user calls it', () => {
  let sound: Project;

  test('plans, builds on several runners, hands the files over and publishes them from one job', async () => {
    sound = await project(twoPackages, { platforms, runners });
    const first = await sound.runWorkflow('push');
    expect({ status: first.status, refused: first.refused, log: first.status === 0 ? '' : first.log }).toEqual({
      status: 0,
      refused: [],
      log: '',
    });
    const legs = jobs(first, 'build');
    expect(
      legs.map(({ matrix }) => matrix).sort((a, b) => String(a['platform']).localeCompare(String(b['platform']))),
    ).toEqual([
      { platform: 'linux-64', runner: 'ubuntu-latest', artifact: 'conda-packages-linux-64', count: 2 },
      { platform: 'linux-aarch64', runner: ['self-hosted', 'arm'], artifact: 'conda-packages-linux-aarch64', count: 1 },
    ]);
    expect([...jobs(first, 'plan'), ...legs, ...jobs(first, 'publish')].map(({ result }) => result)).toEqual(
      Array(4).fill('success'),
    );
    expect([...first.artifacts].sort()).toEqual(['conda-packages-linux-64', 'conda-packages-linux-aarch64']);
    expect(await packagesOf(sound.channel)).toEqual([
      'noarch/rich_example-0.1.0-pyh4616a5c_0.conda',
      expect.stringMatching(/^noarch\/second-0\.2\.0-pyh[0-9a-f]{7}_0\.conda$/),
      expect.stringMatching(/^noarch\/second-0\.2\.0-pyh[0-9a-f]{7}_0\.conda$/),
    ]);
    const repodata = JSON.parse(await readFile(path.join(sound.channel, 'noarch', 'repodata.json'), 'utf8'));
    expect(Object.keys(repodata['packages.conda']).map((name) => `noarch/${name}`)).toEqual(
      await packagesOf(sound.channel),
    );
    const [publication] = jobs(first, 'publish');
    expect(publication?.summary.match(/\| published \|/g)).toHaveLength(3);
    // What is needed comes first.
    expect(publication?.output.match(/(?<=published )\w+/g)).toEqual(['rich_example', 'second', 'second']);
  }, 300_000);

  test('builds nothing that the channel has', async () => {
    const again = await sound.runWorkflow('push');
    expect(again.status).toBe(0);
    expect(
      jobs(again, 'plan')
        .at(0)
        ?.summary.match(/\| skipped \|/g),
    ).toHaveLength(3);
    expect(jobs(again, 'build')).toEqual([]);
    expect(jobs(again, 'publish')).toEqual([]);
    expect(again.artifacts).toEqual([]);
  }, 300_000);

  test('builds for a pull request, and publishes nothing', async () => {
    const { channel, runWorkflow } = await project({}, { platforms: 'linux-64' });
    const checked = await runWorkflow('pull_request');
    expect(checked.status).toBe(0);
    expect(jobs(checked, 'build').map(({ result }) => result)).toEqual(['success']);
    expect(checked.artifacts).toEqual(['conda-packages-linux-64']);
    expect(jobs(checked, 'publish')).toEqual([]);
    expect(await list(channel)).toEqual([]);
  }, 300_000);

  test('publishes nothing when a build fails, and hands over what was built', async () => {
    const { channel, runWorkflow } = await project(brokenProject, { platforms, runners });
    const failed = await runWorkflow('push');
    expect(failed.status).toBe(1);
    expect(jobs(failed, 'build').map(({ result }) => result)).toEqual(['failure', 'failure']);
    expect(jobs(failed, 'build').map(({ summary }) => /second \| 0\.2\.0 .*\| failed \|/.test(summary))).toEqual([
      true,
      true,
    ]);
    expect(jobs(failed, 'publish')).toEqual([]);
    expect(await list(channel)).toEqual([]);
  }, 300_000);
});
