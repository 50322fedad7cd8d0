import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { makePackage } from '../environment/workshop.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Run, Workshop } from './pixi-build.js';

// What can be asked of recipes and packages on the command line, beside building them.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const ofChannel = ['--channel', `file://${folder}`];
const recipes = path.resolve('__tests__/e2e/recipes');

let workshop: Workshop;
let cache: string;
beforeAll(async () => {
  workshop = await Workshop.open();
  cache = path.join(workshop.folder, 'cache');
});
afterAll(() => workshop.close());

const run = (args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Run> =>
  workshop.run(args, { env: { PIXI_CACHE_DIR: cache, ...env } });

async function recipeCopy(name: string): Promise<string> {
  const target = workshop.path(name);
  await cp(path.join(recipes, name), target, { recursive: true, verbatimSymlinks: true });
  return target;
}

/** Builds a copy of a recipe, and gives the package's path. */
async function build(name: string, more: readonly string[] = [], env: Record<string, string | undefined> = {}) {
  const output = workshop.path('output');
  const source = await recipeCopy(name);
  const args = ['build', '--path', source, '-o', output, '-m', path.join(recipes, 'variants.yaml'), ...ofChannel];
  const done = await run([...args, ...more], env);
  if (done.status !== 0) throw new Error(done.stderr);
  const [file = ''] = await readdir(output);
  return { file: path.join(output, file), source, stderr: done.stderr };
}

const suite = missing === undefined ? describe : describe.skip;

describe('what a build string is made from', () => {
  const args = ['explain-hash', '--path', path.join(recipes, 'c-library'), '--channel', 'any'];
  const variants = path.join(recipes, 'variants.yaml');

  test('keys, reasons and places', async () => {
    const { stdout, status } = await run([...args, '-m', variants, '--variant', 'c_stdlib_version=2.17']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^libgreet: build string h391dae1_0\n {2}hash 391dae1: .*"c_stdlib_version": "2\.17"/);
    expect(stdout).toMatch(/c_compiler = "gcc": read by .*variants\.yaml:1:14\)/);
    expect(stdout).toContain(
      'c_stdlib_version = "2.17": read by a template, condition or script (from the command line)',
    );
    expect(stdout).toContain('target_platform = "linux-64": always part of the hash');
    expect(stdout).toMatch(/not used: .*rust_compiler/);
  });

  test('as data, and for what it cannot render', async () => {
    const { stdout } = await run([...args, '-m', variants, '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: 'libgreet',
        build: 'h210c2bc_0',
        hash: '210c2bc',
        entries: [{ key: 'c_compiler', value: 'gcc' }, {}, {}, {}],
      },
    ]);
    const without = await run(args);
    expect(without).toMatchObject({ stderr: expect.stringContaining("there is no variant 'c_stdlib'") });
  });

  test('of a generated recipe', async () => {
    const { stdout } = await run(['explain-hash', '--path', await workshop.example()]);
    expect(stdout).toContain('rich_example: build string pyh4616a5c_0');
  });
});

describe('--render-only', () => {
  test('prints recipes with all values, and builds nothing', async () => {
    const source = await recipeCopy('variants-matrix');
    const { stdout, status, stderr } = await run(['build', '--render-only', '--path', source, '--channel', 'any']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const documents = parseAllDocuments(stdout).map((document) => document.toJS());
    expect(documents.length).toBeGreaterThan(1);
    for (const { recipe, build_configuration: configuration } of documents) {
      expect(recipe.build.string).toContain(`h${configuration.hash}`);
      // Scripts are rendered when they run.
      expect(JSON.stringify({ ...recipe, build: undefined })).not.toContain('${{');
    }
    expect(existsSync(path.join(source, '.pixi'))).toBe(false);
    const json = await run(['publish', '--render-only', '--json', '--path', source, '--channel', 'any', '--to', 'x']);
    expect(JSON.parse(json.stdout)).toEqual(documents);
  });
});

suite('packages', () => {
  test('are rebuilt with the same bytes, elsewhere and later', async () => {
    const { file } = await build('c-library', [], { SOURCE_DATE_EPOCH: '1600000000' });
    const output = workshop.path('rebuilt');
    const again = await run(['rebuild', file, '-o', output], { SOURCE_DATE_EPOCH: undefined });
    expect({ status: again.status, stdout: again.stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('libgreet-1.4.2-h210c2bc_0.conda: the same bytes ('),
    });
    expect(await readFile(path.join(output, path.basename(file)))).toEqual(await readFile(file));
    expect(await readdir(workshop.temporary)).toEqual([]);
  });

  test('hold links for Windows, or no recipe, where that is asked for', async () => {
    const project = await workshop.project({
      'recipe.yaml': `
package: { name: anylink, version: "1" }
build: { noarch: generic, script: [mkdir -p $PREFIX/share, 'echo x > $PREFIX/share/a', 'ln -s a $PREFIX/share/b'] }
`,
    });
    const output = workshop.path('output');
    const args = ['build', '--path', project, '-o', output, ...ofChannel];
    expect(await run(args)).toMatchObject({ status: 1, stderr: expect.stringContaining('which Windows cannot make') });
    const options = ['--allow-symlinks-on-windows', '--no-include-recipe', '--error-prefix-in-binary'];
    expect(await run([...args, ...options])).toMatchObject({ status: 0 });
    const [file = ''] = await readdir(output);
    const inspected = await run(['inspect', path.join(output, file)]);
    expect(inspected.stdout).toContain('share/b [softlink]');
    expect(inspected.stdout).not.toContain('recipe.yaml');
    expect(await run(['rebuild', path.join(output, file)])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not hold the recipe'),
    });
  });

  test('are rebuilt with the build number that they were given', async () => {
    const { file } = await build('symlinks', ['--build-number', '3']);
    expect(await run(['rebuild', file])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('the same bytes'),
    });
  });

  test('are rebuilt with the packages of the same run that went into them', async () => {
    const output = workshop.path('output');
    const args = ['build', '--path', await recipeCopy('multi-output'), '-m', path.join(recipes, 'variants.yaml')];
    expect(await run([...args, '-o', output, ...ofChannel])).toMatchObject({ status: 0 });
    const user = (await readdir(output)).find((name) => name.startsWith('pantry-3')) ?? '';
    expect(await run(['rebuild', path.join(output, user)])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('the same bytes'),
    });
  });

  test('that come out otherwise are told apart', async () => {
    const project = await workshop.project({
      'recipe.yaml': `
package: { name: fickle, version: "1" }
build: { noarch: generic, script: [mkdir -p $PREFIX/share, 'date +%N > $PREFIX/share/now.txt'] }
`,
    });
    const output = workshop.path('output');
    await run(['build', '--path', project, '-o', output, ...ofChannel]);
    const [name = ''] = await readdir(output);
    const again = await run(['rebuild', path.join(output, name)]);
    expect(again).toMatchObject({ status: 1, stdout: expect.stringContaining('other bytes') });
    expect(again.stdout).toContain('~ share/now.txt: content');
    const json = await run(['rebuild', path.join(output, name), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      sameBytes: false,
      sameContent: false,
      files: [{ changes: ['content'] }],
    });
  });

  test('that cannot be rebuilt say why', async () => {
    const files = workshop.path('files');
    const old = await makePackage(files, { name: 'old', noarch: 'generic' });
    expect(await run(['rebuild', path.join(files, 'noarch', old.fileName)])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not hold the recipe'),
    });
    const to = workshop.path('channel');
    await workshop.run(['publish', '--path', await workshop.example(), '--toolchain', 'system', '--to', to, '-q']);
    const [example = ''] = (await readdir(path.join(to, 'noarch'))).filter((name) => name.endsWith('.conda'));
    expect(await run(['rebuild', path.join(to, 'noarch', example)])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not hold the sources'),
    });
    const text = workshop.path('text.conda');
    await writeFile(text, 'text');
    expect(await run(['rebuild', text])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('neither a .conda'),
    });
  });

  test('have the same bytes, however many threads compress them', async () => {
    const project = await workshop.project({
      'recipe.yaml': `
package: { name: wide, version: "1" }
build: { noarch: generic, script: [mkdir -p $PREFIX/share, 'seq 1000000 > $PREFIX/share/numbers.txt'] }
`,
    });
    const built = async (...more: string[]): Promise<Buffer> => {
      const output = workshop.path('output');
      const args = ['build', '--path', project, '-o', output, '--package-format', 'conda:1', ...ofChannel];
      expect(await run([...args, ...more])).toMatchObject({ status: 0 });
      return readFile(path.join(output, 'wide-1-h4616a5c_0.conda'));
    };
    expect((await built('--compression-threads', '1')).equals(await built())).toBe(true);
    expect(await run(['build', '--path', project, '--compression-threads', '0'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'0' is not a number of threads"),
    });
  });

  test('are compared', async () => {
    const [a, b] = [await build('symlinks'), await build('symlinks', ['--build-number', '7'])];
    const same = await run(['diff', a.file, a.file]);
    expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining('the same bytes') });
    const other = await run(['diff', a.file, b.file]);
    expect(other.status).toBe(1);
    expect(other.stdout).toMatch(/index\.build_number\n {2}- 0\n {2}\+ 7/);
    const library = await build('c-library');
    const far = await run(['diff', a.file, library.file]);
    expect(far.stdout).toMatch(/index\.depends\n(?: {2}\+ .*\n)* {2}\+ libgcc >=12/);
    expect(far.stdout).toContain('+ lib/libgreet.so.1.4.2 (');
    expect(far.stdout).toContain('- share/links/one.txt (4 B)');
    const later = await build('c-library', [], { SOURCE_DATE_EPOCH: '1600000000' });
    expect((await run(['diff', library.file, later.file])).stdout).toContain('~ info/recipe/rendered_recipe.yaml');
    const level = await build('symlinks', ['--package-format', 'conda:1']);
    const archives = await run(['diff', a.file, level.file, '--json']);
    expect({ status: archives.status, ...JSON.parse(archives.stdout) }).toMatchObject({ sameBytes: false });
    expect(await run(['diff', a.file, path.resolve('README.md')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('neither a .conda'),
    });
  });

  test('leave their folders when that is asked for, until they are cleaned', async () => {
    const kept = await build('c-library', ['--keep-build']);
    const [, root = ''] = /The build of libgreet is kept in (\S+)/.exec(kept.stderr) ?? [];
    expect(await readdir(root)).toEqual(expect.arrayContaining(['build_env', 'work']));
    expect(existsSync(path.join(root, 'work', 'work', 'conda_build.sh'))).toBe(true);
    const odd = path.join(kept.source, '.pixi', 'bld', 'of-yore');
    await writeFile(odd, '');
    const args = ['build', '--path', kept.source, '-o', workshop.path('o'), '-m', path.join(recipes, 'variants.yaml')];
    await run([...args, ...ofChannel]);
    expect(existsSync(odd)).toBe(true);
    const { status } = await run([...args, ...ofChannel, '--clean', '--force']);
    expect({ status, left: existsSync(odd) }).toEqual({ status: 0, left: false });
  });
});
