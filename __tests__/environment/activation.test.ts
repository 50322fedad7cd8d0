import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ActivationOptions,
  activatedEnvironment,
  activationChanges,
  changedEnvironment,
  workspaceActivation,
} from '../../src/environment/index.js';
import type { BuildEvent } from '../../src/support/index.js';
import { hasEnded } from '../fakes/processes.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "activation test '$x` "));
});
afterAll(() => rm(root, { recursive: true, force: true }));
const unix = process.platform === 'win32' ? describe.skip : describe;

let count = 0;
/** A prefix with these files, in a folder whose name has all that shells mind. */
async function makePrefix(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const prefix = path.join(root, `p${++count}`);
  await mkdir(prefix);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(prefix, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return prefix;
}

const base = { PATH: '/usr/bin:/bin', HOME: '/h', KEEP: 'kept' };
const activate = (
  prefixes: readonly string[],
  options: Partial<ActivationOptions> = {},
  environment: Readonly<Record<string, string | undefined>> = base,
) => activatedEnvironment(prefixes, environment, { platform: 'linux-64', ...options });
const state = (variables: object) => JSON.stringify({ env_vars: variables });

unix('activatedEnvironment', () => {
  test('sets the search path and the variables of conda', async () => {
    const prefix = await makePrefix();
    expect(await activate([prefix])).toEqual({
      ...base,
      PATH: `${prefix}/bin:/usr/bin:/bin`,
      CONDA_SHLVL: '1',
      CONDA_PREFIX: prefix,
    });
  });

  test('takes variables of env_vars.d by name of the file, then of the state in capitals, then scripts by name', async () => {
    const prefix = await makePrefix({
      'etc/conda/env_vars.d/b.json': '{"A":"b","B":"b","HOMED":"$HOME/x","HARD":"it\'s \\"`\\\\"}',
      'etc/conda/env_vars.d/a.json': '{"A":"a","ONLY_A":"a"}',
      'conda-meta/state': state({ b: 'state', S: 's' }),
      'etc/conda/activate.d/2.sh': 'export ORDER="$ORDER 2"; export S="$S by script"',
      'etc/conda/activate.d/10.sh': 'export ORDER="10 $ONLY_A"',
      'etc/conda/activate.d/1.fish': 'never',
    });
    expect(await activate([prefix])).toMatchObject({
      A: 'b',
      ONLY_A: 'a',
      B: 'state',
      S: 's by script',
      ORDER: '10 a 2',
      HOMED: '/h/x',
      HARD: 'it\'s "`\\',
      KEEP: 'kept',
    });
  });

  test('gives values with line breaks, equals signs and no end, and is not misled by what scripts print', async () => {
    const prefix = await makePrefix({
      'etc/conda/activate.d/a.sh':
        'export A=$\'one\\ntwo=2\\n\'; export B==; f() { echo "a\nb"; }; export -f f; unset KEEP; env; echo ____RATTLER_ENV_START____',
    });
    const result = await activate([prefix]);
    expect(result).toMatchObject({ A: 'one\ntwo=2\n', B: '=' });
    expect(result['BASH_FUNC_f%%']).toContain('echo "a\nb"');
    expect(result).not.toHaveProperty('KEEP');
  });

  test('activates host, then build: build comes first, both are level 1', async () => {
    const host = await makePrefix({ 'etc/conda/activate.d/h.sh': 'export SEEN="$CONDA_PREFIX"' });
    const build = await makePrefix({ 'conda-meta/state': state({ seen: 'x' }) });
    const result = await activate([host, build]);
    expect(result).toMatchObject({
      PATH: `${build}/bin:${host}/bin:/usr/bin:/bin`,
      CONDA_PREFIX: build,
      CONDA_SHLVL: '1',
      SEEN: 'x',
    });
    expect(Object.keys(result).filter((name) => name.startsWith('CONDA_ENV_SHLVL'))).toEqual([]);
  });

  test('saves what it overwrites, and leaving brings it back', async () => {
    const first = await makePrefix({ 'conda-meta/state': state({ KEEP: 'mine', NEW: '1' }) });
    const inside = await activate([first], {}, { ...base, CONDA_PREFIX: '/outer', CONDA_SHLVL: '1' });
    expect(inside).toMatchObject({
      KEEP: 'mine',
      CONDA_SHLVL: '2',
      CONDA_ENV_SHLVL_2_CONDA_PREFIX: '/outer',
      CONDA_ENV_SHLVL_2_KEEP: 'kept',
    });
    const second = await makePrefix({ 'etc/conda/activate.d/s.sh': 'export SECOND="$KEEP${NEW-gone}"' });
    await writeFile(path.join(first, 'conda-meta/history'), '');
    await mkdir(path.join(first, 'etc/conda/deactivate.d'), { recursive: true });
    await writeFile(path.join(first, 'etc/conda/deactivate.d/d.sh'), 'export LEFT="$CONDA_PREFIX"');
    const moved = await activate([second], { previousPrefix: first }, inside);
    expect(moved).toEqual({
      ...base,
      PATH: `${second}/bin:/usr/bin:/bin`,
      CONDA_PREFIX: second,
      CONDA_SHLVL: '2',
      CONDA_ENV_SHLVL_2_CONDA_PREFIX: '/outer',
      LEFT: '/outer',
      SECOND: 'keptgone',
    });
  });

  test.each([
    ['append' as const, (bin: string) => `/usr/bin:/bin:${bin}`],
    ['replace' as const, (bin: string) => bin],
  ])('path mode %s', async (...[pathMode, expected]) => {
    const prefix = await makePrefix();
    expect((await activate([prefix], { pathMode }))['PATH']).toBe(expected(`${prefix}/bin`));
  });

  test('an empty search path does not become one with the current folder in it', async () => {
    const prefix = await makePrefix();
    expect((await activate([prefix], {}, { PATH: '' }))['PATH']).toBe(`${prefix}/bin`);
  });

  test.each([
    ['exit 3', 'with exit status 3'],
    ['exit 0', 'with exit status 0'],
    ['kill -9 $$', 'ended the shell'],
  ])('a script that says %j is named, with what it printed', async (...[text, how]) => {
    const prefix = await makePrefix({
      'etc/conda/activate.d/a.sh': 'export A=1',
      'etc/conda/activate.d/b.sh': `echo out; echo "not there" >&2; ${text}`,
    });
    const failure = activate([prefix]);
    await expect(failure).rejects.toMatchObject({
      code: 'activation-failed',
      message: expect.stringMatching(new RegExp(`b\\.sh.* ${how}`)),
    });
    const { details } = (await failure.catch((error: unknown) => error)) as { details: string[] };
    expect([...details].sort()).toEqual(['not there', 'out']);
  });

  test('a command that fails inside a script does not end the activation', async () => {
    const prefix = await makePrefix({ 'etc/conda/activate.d/a.sh': 'false\nreturn 4' });
    expect(await activate([prefix])).toMatchObject({ CONDA_PREFIX: prefix });
  });

  test('ends a script that hangs, with its children', async () => {
    const prefix = await makePrefix({ 'etc/conda/activate.d/a.sh': 'sleep 100 & echo $! > pid; wait' });
    await expect(activate([prefix], { timeoutMs: 300 })).rejects.toMatchObject({
      message: expect.stringContaining('took longer than 300 ms'),
    });
    const pid = Number(await readFile(path.join(prefix, 'pid'), 'utf8'));
    expect(await hasEnded(pid)).toBe(true);
  });

  test('an abort ends it with the reason of the signal', async () => {
    const prefix = await makePrefix({ 'etc/conda/activate.d/a.sh': 'sleep 100' });
    const reason = new Error('enough');
    const signal = AbortSignal.timeout(100);
    await expect(activate([prefix], { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(activate([prefix], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test.each([
    ['conda-meta/state', '{', 'cannot be used'],
    ['conda-meta/state', '{"env_vars":{"A":1}}', 'the value of A is no text'],
    ['etc/conda/env_vars.d/x.json', '[]', 'it is no map'],
    ['etc/conda/env_vars.d/x.json', '{"A;rm":"x"}', "'A;rm' cannot be the name of a variable"],
  ])('%s with %j is told', async (...[file, text, message]) => {
    const prefix = await makePrefix({ [file]: text });
    await expect(activate([prefix])).rejects.toMatchObject({
      code: 'activation-invalid',
      message: expect.stringContaining(message),
    });
  });

  test('changes alone', async () => {
    const prefix = await makePrefix();
    const changes = await activationChanges([prefix], base, { platform: 'linux-64' });
    expect([...changes.keys()].sort()).toEqual(['CONDA_PREFIX', 'CONDA_SHLVL', 'PATH']);
  });
});

test('names on Windows have no letter case', () => {
  const changes = new Map([
    ['PATH', 'b'],
    ['gone', undefined],
  ]);
  expect(changedEnvironment({ Path: 'a', GONE: 'x', Keep: '1' }, changes, 'win32')).toEqual({ PATH: 'b', Keep: '1' });
});

unix('an environment of a workspace', () => {
  const activation = async (scripts: readonly string[], env: Record<string, string>, events: BuildEvent[] = []) =>
    workspaceActivation({
      facts: {
        name: 'ws',
        root,
        manifest: path.join(root, 'pixi.toml'),
        environmentName: 'test',
        platforms: ['linux-64', 'osx-arm64'],
        executable: '/bin/pixi-build',
      },
      platform: 'linux-64',
      scripts,
      env,
      report: (event) => events.push(event),
    });

  test('scripts of packages, then of the manifest, then its variables', async () => {
    await writeFile(path.join(root, 'one.sh'), 'export A="$A one" B="$B one" IN="$PIXI_IN_SHELL $PIXI_PROJECT_NAME"');
    await writeFile(path.join(root, 'two.sh'), 'export B="$B two"');
    await writeFile(path.join(root, 'three.bat'), 'SET B=three');
    const prefix = await makePrefix({ 'etc/conda/activate.d/a.sh': 'export A=package B="$PIXI_ENVIRONMENT_NAME"' });
    const events: BuildEvent[] = [];
    const options = await activation(['one.sh', 'two.sh', 'three.bat', 'four.sh'], { A: 'env $B' }, events);
    expect(await activate([prefix], options)).toEqual({
      ...base,
      PATH: `${prefix}/bin:/usr/bin:/bin`,
      CONDA_PREFIX: prefix,
      CONDA_SHLVL: '1',
      CONDA_DEFAULT_ENV: 'ws:test',
      PIXI_PROJECT_ROOT: root,
      PIXI_PROJECT_NAME: 'ws',
      PIXI_PROJECT_MANIFEST: path.join(root, 'pixi.toml'),
      PIXI_PROJECT_VERSION: 'NO_VERSION_SPECIFIED',
      PIXI_IN_SHELL: '1',
      PIXI_EXE: '/bin/pixi-build',
      PIXI_ENVIRONMENT_NAME: 'test',
      PIXI_ENVIRONMENT_PLATFORMS: 'linux-64,osx-arm64',
      PIXI_PROMPT: '(ws:test) ',
      A: 'env test one two',
      B: 'test one two',
      IN: '1 ws',
    });
    expect(events.map((event) => (event as { message?: string }).message)).toEqual([
      "The activation script 'three.bat' is not run: it must end in '.sh' on linux-64",
      "The activation script 'four.sh' is not run: there is no such file",
    ]);
  });
});
