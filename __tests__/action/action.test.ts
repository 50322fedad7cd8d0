import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StepLog } from '../../src/action/annotations.js';
import { mayPublish, parseInputs } from '../../src/action/inputs.js';
import { refusalMarkdown, summaryMarkdown } from '../../src/action/summary.js';
import { startArtifactService } from '../../tools/artifact-service.mjs';
import { type ActionRun, runAction } from '../e2e/action-run.js';

const packageName = 'rich_example-0.1.0-pyh4616a5c_0.conda';
const noOutputs = {
  plan: '',
  matrix: '{"include":[]}',
  count: '0',
  packages: '[]',
  built: '0',
  skipped: '0',
  failed: '0',
  published: '0',
  'artifact-name': '',
  'artifact-id': '',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'action-'));
  await cp(path.resolve('dist/action'), path.join(folder, 'dist'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
async function checkout(manifest?: string): Promise<string> {
  const workspace = path.join(folder, `workspace-${count++}`);
  await cp(path.resolve('examples/python-rich'), workspace, {
    recursive: true,
    filter: (file) => !/\.pixi$|__pycache__$/.test(file),
  });
  if (manifest !== undefined) await writeFile(path.join(workspace, 'pixi.toml'), manifest);
  return workspace;
}

interface More {
  readonly event?: string;
  readonly environment?: Record<string, string>;
}

const runnerFolders = new Map<ActionRun, string>();
async function step(workspace: string, inputs: Record<string, string>, more: More = {}): Promise<ActionRun> {
  const runnerFolder = path.join(folder, `runner-${count++}`);
  await mkdir(runnerFolder);
  const run = await runAction({
    node: process.execPath,
    entry: path.join(folder, 'dist', 'main', 'index.js'),
    workspace,
    runnerFolder,
    inputs: { toolchain: 'system', ...inputs },
    ...more,
  });
  runnerFolders.set(run, runnerFolder);
  return run;
}

describe('one step for one platform', () => {
  test('builds and publishes the example into a local channel', async () => {
    const workspace = await checkout();
    const run = await step(workspace, { 'target-channel': './channel' });
    expect(run.stdout).toContain('published rich_example');
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ count: '1', built: '1', skipped: '0', failed: '0', published: '1' });
    expect(JSON.parse(run.outputs['packages'] ?? '')).toMatchObject([
      { name: 'rich_example', subdir: 'noarch', status: 'published' },
    ]);
    expect(run.summary).toContain('| rich_example | 0.1.0 | pyh4616a5c_0 | noarch | published |');
    await readFile(path.join(workspace, 'channel', 'noarch', 'repodata.json'));
  });

  test.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'])(
    'publishes nothing on %s',
    async (event) => {
      const workspace = await checkout();
      const run = await step(workspace, { 'target-channel': './channel' }, { event });
      expect(run.status).toBe(0);
      expect(run.stdout).toContain(`Nothing is published on ${event}`);
      await readFile(path.join(workspace, 'packages', packageName));
      expect(existsSync(path.join(workspace, 'channel'))).toBe(false);
    },
  );

  test('annotates an error on its line of the repository, and sets all outputs', async () => {
    const run = await step(await checkout('[workspace]\nchanels = []\nplatforms = []\n'), {});
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /::error title=manifest-unknown-key,file=pixi\.toml,line=2,endLine=2,col=1,endColumn=8::/,
    );
    expect(run.outputs).toEqual(noOutputs);
    expect(run.summary).toMatch(/^### No packages\n\n- pixi\.toml:1:2: missing field 'channels'/);
    expect(run.summary).toMatch(/^- pixi\.toml:2:1: Unexpected key 'chanels'.* \(Did you mean 'channels'\?\)$/m);
  });

  test('names all wrong inputs, and sets all outputs', async () => {
    const run = await step(await checkout(), { mode: 'all', force: 'yes', 'retention-days': '100' });
    expect(run.status).toBe(1);
    for (const name of ['mode', 'force', 'retention-days']) expect(run.stdout).toContain(`input '${name}'`);
    expect(run.outputs).toEqual(noOutputs);
  });

  test('masks the key before anything else is printed', async () => {
    const run = await step(await checkout(), { 'prefix-api-key': 'pfx_hidden', 'dry-run': 'true' });
    expect(run.stdout).toContain('::add-mask::pfx_hidden');
    expect(run.stdout.replace('::add-mask::pfx_hidden', '')).not.toContain('pfx_hidden');
    expect(run.status).toBe(0);
  });
});

describe('plan, build and publish as steps of their own', () => {
  let workspace: string;
  let plan: string;
  const handed = (...names: string[]): string => path.join(workspace, 'handover', 'conda-packages-linux-64', ...names);
  const handover = { 'handover-dir': 'handover' };

  beforeAll(async () => {
    workspace = await checkout();
  });

  test('the plan has a leg for what the channel lacks, noarch packages once', async () => {
    const run = await step(workspace, { mode: 'plan', 'target-channel': './channel' });
    expect(run.status).toBe(0);
    expect(JSON.parse(run.outputs['matrix'] ?? '')).toEqual({
      include: [{ platform: 'linux-64', runner: 'ubuntu-latest', artifact: 'conda-packages-linux-64', count: 1 }],
    });
    plan = run.outputs['plan'] ?? '';
    expect(JSON.parse(plan).packages).toMatchObject([{ name: 'rich_example', subdir: 'noarch', platform: 'linux-64' }]);
    expect(run.outputs).toMatchObject({ count: '1', built: '0', published: '0' });
    expect(run.summary).toContain('To build: 1 on linux-64.');
    expect(existsSync(path.join(workspace, 'channel'))).toBe(false);
  });

  test('publish does nothing while a package is not there', async () => {
    const run = await step(workspace, { mode: 'publish', plan, 'target-channel': './channel', ...handover });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("There are no packages handed over as 'conda-packages-linux-64'");
    expect(run.outputs).toEqual(noOutputs);
  });

  test('build hands over what the plan gives to its platform', async () => {
    const run = await step(workspace, { mode: 'build', plan, 'target-platform': 'linux-64', ...handover });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({
      count: '1',
      built: '1',
      failed: '0',
      'artifact-name': 'conda-packages-linux-64',
    });
    await readFile(path.join(workspace, 'packages', packageName));
    expect(JSON.parse(await readFile(handed('delivery.json'), 'utf8'))).toMatchObject({
      platform: 'linux-64',
      packages: [{ name: 'rich_example', file: `noarch/${packageName}` }],
    });
  });

  test('build for a platform without packages hands over nothing', async () => {
    const run = await step(workspace, { mode: 'build', plan, 'target-platform': 'osx-64', ...handover });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Nothing to build for osx-64');
    expect(run.outputs).toMatchObject({ count: '0', built: '0', 'artifact-name': 'conda-packages-osx-64' });
  });

  test('build refuses a plan of other inputs', async () => {
    const inputs = { mode: 'build', plan, 'target-platform': 'linux-64', 'build-number': '7', ...handover };
    const run = await step(workspace, inputs);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('The plan has packages for linux-64 that are not planned here');
    expect(run.stdout).toContain('planned here: noarch/rich_example-0.1.0-pyh4616a5c_7');
  });

  test('publish refuses files that are not those that were built', async () => {
    const file = handed('noarch', packageName);
    const sound = await readFile(file);
    await writeFile(file, Buffer.concat([sound, Buffer.from('x')]));
    const run = await step(workspace, { mode: 'publish', plan, 'target-channel': './channel', ...handover });
    await writeFile(file, sound);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/is not the file that was built|archive/);
    expect(existsSync(path.join(workspace, 'channel', 'noarch', packageName))).toBe(false);
  });

  test('publish refuses what was not planned', async () => {
    const list = handed('delivery.json');
    const sound = await readFile(list, 'utf8');
    await writeFile(list, sound.replace('"version": "0.1.0"', '"version": "9.9"'));
    const run = await step(workspace, { mode: 'publish', plan, 'target-channel': './channel', ...handover });
    await writeFile(list, sound);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('noarch/rich_example-9.9-pyh4616a5c_0 is not planned for it');
  });

  test('publish checks everything on a pull request, and publishes nothing', async () => {
    const inputs = { mode: 'publish', plan, 'target-channel': './channel', ...handover };
    const run = await step(workspace, inputs, { event: 'pull_request' });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('All 1 planned packages are there');
    expect(run.outputs).toMatchObject({ count: '1', published: '0' });
    expect(existsSync(path.join(workspace, 'channel', 'noarch', packageName))).toBe(false);
  });

  test('publish publishes, and leaves no temporary folder', async () => {
    const run = await step(workspace, { mode: 'publish', plan, 'target-channel': './channel', ...handover });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ count: '1', published: '1', failed: '0' });
    await readFile(path.join(workspace, 'channel', 'noarch', packageName));
    expect(await readdir(path.join(runnerFolders.get(run) ?? '', 'temp'))).toEqual([]);
    const again = await step(workspace, { mode: 'plan', 'target-channel': './channel' });
    expect(again.outputs).toMatchObject({ count: '0', skipped: '1', matrix: '{"include":[]}' });
  });
});

describe('the hand-over by artifacts', () => {
  test('replaces the artifact of an earlier attempt, and fetches the last', async () => {
    const service = await startArtifactService();
    const environment = {
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: service.token,
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
    };
    try {
      const workspace = await checkout();
      const { outputs } = await step(workspace, { mode: 'plan', platforms: 'linux-64' });
      const inputs = { mode: 'build', plan: outputs['plan'] ?? '', 'target-platform': 'linux-64' };
      const first = await step(workspace, inputs, { environment });
      const second = await step(workspace, inputs, { environment });
      expect([first.status, second.status]).toEqual([0, 0]);
      expect([first.outputs['artifact-id'], second.outputs['artifact-id']]).toEqual(['1', '2']);
      expect(second.stdout).toContain('Replacing the artifact conda-packages-linux-64 of an earlier attempt');
      expect(service.artifacts()).toEqual(['conda-packages-linux-64']);
      const publish = { mode: 'publish', plan: outputs['plan'] ?? '', 'target-channel': './channel' };
      const published = await step(workspace, publish, { environment });
      expect(published.outputs).toMatchObject({ published: '1' });
      expect(service.refused).toEqual([expect.stringContaining('409')]);
    } finally {
      await service.close();
    }
  });
});

test('the post step removes the folders that an ended step left, and no others', async () => {
  const workspace = await checkout();
  const runnerFolder = path.join(folder, `runner-${count++}`);
  const [left, foreign] = [path.join(runnerFolder, 'pixi-build-abc'), path.join(runnerFolder, 'important')];
  await mkdir(path.join(left, 'noarch'), { recursive: true });
  await mkdir(foreign);
  const post = (state: Record<string, string>): Promise<ActionRun> =>
    runAction({
      node: process.execPath,
      entry: path.join(folder, 'dist', 'post', 'index.js'),
      workspace,
      runnerFolder,
      state,
    });
  expect(await post({ 'temporary-folders': JSON.stringify([left, foreign]) })).toMatchObject({ status: 0 });
  expect([existsSync(left), existsSync(foreign)]).toEqual([false, true]);
  expect(await post({})).toMatchObject({ status: 0 });
  expect(await post({ 'temporary-folders': 'nonsense' })).toMatchObject({ status: 0 });
});

test('all wrong inputs are named at once', () => {
  const given: Record<string, string> = {
    force: 'yes',
    toolchain: 'docker',
    'skip-existing': 'true',
    'dry-run': 'false',
  };
  try {
    parseInputs((name) => given[name] ?? '');
  } catch (error) {
    expect(error).toMatchObject({
      exitCode: 2,
      message: "input 'toolchain' is 'docker', expected conda or system",
      details: ["input 'force' is 'yes', expected true or false"],
    });
    return;
  }
  throw new Error('nothing was refused');
});

test('lists and overrides are read as users write them', () => {
  const given: Record<string, string> = {
    ...{ force: 'false', 'skip-existing': 'True', 'dry-run': 'false' },
    platforms: 'linux-64, osx-64\nwin-64 linux-64',
    variants: 'python=3.12,3.13\n\nnumpy=2\n',
    'variant-config': 'a.yaml\nb c.yaml',
    'build-number': '3',
    'package-format': 'conda:max',
    'retention-days': '5',
  };
  expect(parseInputs((name) => given[name] ?? '')).toMatchObject({
    platforms: ['linux-64', 'osx-64', 'win-64'],
    variants: { python: ['3.12', '3.13'], numpy: ['2'] },
    variantConfig: ['a.yaml', 'b c.yaml'],
    buildNumber: 3,
    packageFormat: { archiveType: 'conda', compressionLevel: 'highest' },
    retentionDays: 5,
    skipExisting: true,
  });
});

test.each([
  ['push', true],
  ['release', true],
  ['schedule', true],
  ['workflow_dispatch', true],
  ['pull_request', false],
  ['pull_request_target', false],
  ['merge_group', false],
  ['workflow_run', false],
])('publishing on %s: %s', (event, expected) => {
  expect(mayPublish(event)).toBe(expected);
});

test('ten annotations of a kind, the rest in the log', () => {
  const shown: string[] = [];
  const note = (kind: string) => (message: string) => shown.push(`${kind} ${message}`);
  const toolkit = { error: note('error'), warning: note('warning'), info: note('info') };
  const log = new StepLog(toolkit as never, '/repo');
  for (let i = 1; i <= 12; i++) {
    log.finding({
      severity: 'error',
      code: 'x',
      message: `m${i}`,
      location: { file: '/repo/pixi.toml', line: i, column: 1 },
    });
  }
  log.report({ kind: 'log', level: 'warning', message: 'w' });
  expect(shown.slice(9)).toEqual([
    'error m10',
    'info error: pixi.toml:11: m11',
    'info error: pixi.toml:12: m12',
    'warning w',
  ]);
});

test('the summary of a refusal lists findings, with their places, and escapes them', () => {
  const finding = { severity: 'error', code: 'c', message: `<b> | ${'x'.repeat(2000)}`, hint: 'do\nthis' } as const;
  const lines = refusalMarkdown(Array(30).fill(finding), () => 'a|b.toml:1:2').split('\n');
  expect(lines).toHaveLength(25);
  expect(lines[2]).toBe(`- a\\|b.toml:1:2: &lt;b&gt; \\| ${'x'.repeat(994)}… (do this)`);
  expect(lines.slice(-3)).toEqual(['', 'and 10 more', '']);
});

test('the summary escapes what a manifest may hold', () => {
  const text = summaryMarkdown('a|b', [
    { name: '<b>', version: '1', build: '0', subdir: 'noarch', status: 'failed', reason: 'x | y\nz' },
  ]);
  expect(text).toContain('a\\|b');
  expect(text).toContain('| &lt;b&gt; | 1 | 0 | noarch | failed |  |  | x \\| y z |');
});
