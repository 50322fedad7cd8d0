import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from './action-run.js';
import { describeOnNodes, type Major, majors } from './nodes.js';
import { type ProgramRun, runProgram } from './run-program.js';

const bundles = ['cli', 'action/main', 'action/post', 'worker'] as const;
const packageName = 'rich_example-0.1.0-pyh4616a5c_0.conda';
/** More than the 512 KiB up to which a package is compressed in one piece. */
const dataLines = 160_000;

let folder: string;
let project: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
  for (const bundle of bundles) {
    const source = path.resolve('dist', bundle);
    if (existsSync(source)) await cp(source, path.join(folder, bundle), { recursive: true });
  }
  project = path.join(folder, 'project');
  await copyExample(project);
  const lines = Array.from({ length: dataLines }, (_, i) => `line ${i} of many: ${(i * 2654435761) % 4294967296}\n`);
  await writeFile(tableOf(project), lines.join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const tableOf = (root: string): string => path.join(root, 'src', 'rich_example', 'table.txt');

function copyExample(target: string): Promise<void> {
  const filter = (file: string): boolean => !/\.pixi$|__pycache__$/.test(file);
  return cp(path.resolve('examples/python-rich'), target, { recursive: true, filter });
}

const sha256 = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

test('no node_modules lies above the folder of the bundles', () => {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    expect(existsSync(path.join(at, 'node_modules'))).toBe(false);
  }
});

await describeOnNodes('the bundles on the oldest Node and on the Action’s', (nodes) => {
  const channelOf = (major: Major): string => path.join(folder, `channel-${major}`);
  const packageOf = (major: Major): string => path.join(channelOf(major), 'noarch', packageName);

  const pixiBuild = (major: Major, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ProgramRun> =>
    runProgram(nodes[major], [path.join(folder, 'cli', 'index.js'), ...args], {
      cwd: folder,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', FORCE_COLOR: '', ...env },
    });

  test.each(majors)('Node %i is that version, with the zstd that the rest relies on', async (major) => {
    const script = "console.log(process.versions.node, 'createZstdCompress' in require('node:zlib'))";
    const { stdout } = await runProgram(nodes[major], ['-e', script], { cwd: folder });
    expect(stdout).toMatch(new RegExp(`^${major}\\.\\d+\\.\\d+ ${major > 20}\n$`));
  });

  describe('the command line', () => {
    const publish = async (major: Major, source: string, channel: string): Promise<void> => {
      const args = ['publish', '--path', source, '--toolchain', 'system', '--target-channel', channel];
      const run = await pixiBuild(major, args);
      if (run.status !== 0) throw new Error(`publish failed on Node ${major}:\n${run.stderr}`);
    };

    beforeAll(async () => {
      for (const major of majors) await publish(major, project, channelOf(major));
    });

    test('makes the same package and index, byte by byte, but for the time of indexing', async () => {
      const small = path.join(folder, 'small');
      await copyExample(small);
      const made = [];
      for (const major of majors) {
        const channel = path.join(folder, `small-${major}`);
        await publish(major, small, channel);
        const text = await readFile(path.join(channel, 'noarch', 'repodata.json'), 'utf8');
        const repodata = text.replace(/"indexed_timestamp":\s*\d+/g, '"indexed_timestamp":0');
        made.push({ repodata, sha256: await sha256(path.join(channel, 'noarch', packageName)) });
      }
      expect(made[0]).toEqual(made[1]);
    });

    test('makes the same larger package, whose parts are compressed in threads', async () => {
      const [oldest, actions] = await Promise.all(majors.map((major) => sha256(packageOf(major))));
      expect(oldest).toBe(actions);
      // Without the program of the threads it is done in the calling one.
      const alone = path.join(folder, 'alone');
      await cp(path.join(folder, 'cli'), path.join(alone, 'cli'), { recursive: true });
      const args = [
        'publish',
        '--path',
        project,
        '--toolchain',
        'system',
        '--target-channel',
        path.join(alone, 'channel'),
      ];
      const run = await runProgram(nodes[24], [path.join(alone, 'cli', 'index.js'), ...args], {
        cwd: folder,
        env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', FORCE_COLOR: '' },
      });
      expect(run.status).toBe(0);
      expect(await sha256(path.join(alone, 'channel', 'noarch', packageName))).toBe(actions);
    });

    test.each([
      [20, 24],
      [24, 20],
    ] as const)('a package of Node %i is read and verified on Node %i', async (...[writer, reader]) => {
      const run = await pixiBuild(reader, ['inspect', '--verify', '--json', packageOf(writer)]);
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      const shown = JSON.parse(run.stdout) as { index: object; files: Record<string, unknown>[] };
      expect(shown.index).toMatchObject({ name: 'rich_example', version: '0.1.0', subdir: 'noarch' });
      const table = shown.files.find((file) => file['_path'] === 'site-packages/rich_example/table.txt');
      expect(table).toMatchObject({ size_in_bytes: (await readFile(tableOf(project))).length });
    });

    test.each([
      [20, 24],
      [24, 20],
    ] as const)('a channel of Node %i is taken over on Node %i', async (...[writer, reader]) => {
      const channel = path.join(folder, `taken-over-${writer}`);
      await cp(channelOf(writer), channel, { recursive: true });
      const args = ['publish', '--path', project, '--toolchain', 'system', '--target-channel', channel, '--json'];
      const run = await pixiBuild(reader, args);
      expect(JSON.parse(run.stdout)).toMatchObject({
        ok: true,
        built: [],
        skipped: [{ id: 'rich_example-0.1.0-pyh4616a5c_0@noarch' }],
      });
    });

    test.each(majors)('a damaged package is refused on Node %i', async (major) => {
      const file = path.join(folder, `damaged-${major}.conda`);
      const bytes = await readFile(packageOf(major));
      bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 64);
      await writeFile(file, bytes);
      const run = await pixiBuild(major, ['inspect', '--verify', file]);
      expect(run.stderr).toMatch(/^error: /m);
      expect(run.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(run.status).not.toBe(0);
    });
  });

  describe('loads what it needs', () => {
    async function filesLoaded(major: Major, args: readonly string[]): Promise<string[]> {
      const trace = path.join(folder, `trace-${major}-${args.join('-').replace(/[^\w-]/g, '')}`);
      const hook = pathToFileURL(path.resolve('__tests__/e2e/trace-modules.mjs')).href;
      const options = ['--import', hook, path.join(folder, 'cli', 'index.js'), ...args];
      const run = await runProgram(nodes[major], options, {
        cwd: folder,
        env: { ...process.env, TRACE_MODULES: trace },
      });
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      const urls = (await readFile(trace, 'utf8')).trim().split('\n');
      const inside = path.join(folder, 'cli') + path.sep;
      return urls.map((url) => fileURLToPath(url)).filter((file) => file.startsWith(inside));
    }

    const startFiles = [['--version'], ['--help'], ['publish', '--help']];
    test.each(startFiles)('%s %s opens the entry file only', async (...args) => {
      for (const major of majors) {
        expect((await filesLoaded(major, args)).map((file) => path.basename(file))).toEqual(['index.js']);
      }
    });

    /** Chunks of the bundle that hold a text. */
    async function holders(mark: string): Promise<string[]> {
      const chunks = (await readdir(path.join(folder, 'cli'))).filter((name) => name.endsWith('.js'));
      const texts = chunks.map(async (name) => [name, await readFile(path.join(folder, 'cli', name), 'utf8')] as const);
      return (await Promise.all(texts)).filter(([, text]) => text.includes(mark)).map(([name]) => name);
    }

    /** @param marks a text that only one library or room holds, for each of those that must not be opened */
    async function expectNotLoaded(args: readonly string[], marks: Readonly<Record<string, string>>): Promise<void> {
      const loaded = await filesLoaded(24, args);
      expect(loaded.length).toBeGreaterThan(1);
      const opened = loaded.map((file) => path.basename(file));
      for (const [what, mark] of Object.entries(marks)) {
        const chunks = await holders(mark);
        expect({ what, chunks: chunks.length > 0 }).toEqual({ what, chunks: true });
        expect({ what, opened: chunks.filter((name) => opened.includes(name)) }).toEqual({ what, opened: [] });
      }
    }

    test('reading a package needs no TOML, no Jinja and no HTTP', () =>
      expectNotLoaded(['inspect', packageOf(24)], {
        minijinja: 'minijinja_js_bg.wasm',
        undici: 'EnvHttpProxyAgent',
        toml: 'parseTOML',
      }));

    test('what was compiled is kept for the next run where Node can, but on machines of CI', async () => {
      const cache = path.join(folder, 'kept');
      const inspect = (major: Major, CI: string): Promise<ProgramRun> =>
        pixiBuild(major, ['inspect', '--json', packageOf(major)], { PIXI_CACHE_DIR: cache, CI });
      await inspect(24, 'true');
      await inspect(20, '');
      expect(existsSync(cache)).toBe(false);
      const [first, second] = [await inspect(24, ''), await inspect(24, '')];
      expect(first).toEqual(second);
      expect(await readdir(path.join(cache, 'pixi-build', 'compiled-code'))).toHaveLength(1);
    });

    test('a run with nothing to do needs no solver, nothing that installs or packs, no Jinja and no HTTP', () =>
      expectNotLoaded(['publish', '-q', '--path', project, '--toolchain', 'system', '--to', channelOf(24)], {
        minijinja: 'minijinja_js_bg.wasm',
        undici: 'EnvHttpProxyAgent',
        solve: 'No solution was found within',
        environment: 'package-cache-not-writable',
        packaging: 'entry-point-invalid',
      }));
  });

  describe('the threads', () => {
    test.each(majors)('do their jobs on Node %i', async (major) => {
      const script = `
        const { Worker } = require('node:worker_threads');
        const thread = new Worker(${JSON.stringify(path.join(folder, 'worker', 'index.js'))});
        thread.once('message', (answer) => { console.log(JSON.stringify(answer)); thread.unref(); });
        thread.postMessage({ kind: 'run', id: 5, name: 'support/hash-files', input: [${JSON.stringify(tableOf(project))}] });`;
      const run = await runProgram(nodes[major], ['-e', script], { cwd: folder });
      expect(run.stderr).toBe('');
      expect(JSON.parse(run.stdout)).toMatchObject({
        kind: 'done',
        id: 5,
        value: [{ sha256: await sha256(tableOf(project)) }],
      });
    });
  });

  describe('the Action', () => {
    test.each(majors)('builds and publishes the example on Node %i', async (major) => {
      const workspace = path.join(folder, `workspace-${major}`);
      await mkdir(workspace);
      await copyExample(path.join(workspace, 'python'));
      const runner = { node: nodes[major], workspace, runnerFolder: path.join(folder, `runner-${major}`) };
      const run = await runAction({
        ...runner,
        entry: path.join(folder, 'action', 'main', 'index.js'),
        inputs: { 'manifest-path': 'python/pixi.toml', toolchain: 'system', 'target-channel': 'channel' },
      });
      expect(run.stdout).not.toContain('::error');
      expect(run.status).toBe(0);
      expect(run.outputs).toMatchObject({ built: '1', skipped: '0', failed: '0', published: '1' });
      expect(run.summary).toContain('rich_example');
      const read = await pixiBuild(major, [
        'inspect',
        '--verify',
        path.join(workspace, 'channel', 'noarch', packageName),
      ]);
      expect(read.status).toBe(0);

      const post = path.join(folder, 'action', 'post', 'index.js');
      if (!existsSync(post)) return;
      const runnerFolder = `${runner.runnerFolder}-post`;
      const after = await runAction({ ...runner, runnerFolder, entry: post, state: run.state });
      expect(after.stdout).not.toContain('::error');
      expect(after.status).toBe(0);
    });
  });
});
