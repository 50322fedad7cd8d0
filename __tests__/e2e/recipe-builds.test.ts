import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Run, Workshop } from './pixi-build.js';

// How recipes are built where rattler-build does it otherwise, or has an option for it.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

interface Built extends Run {
  readonly project: string;
  /** Names of the packages. */
  readonly packages: readonly string[];
  /** The content of a file of the only package, or of the one of a name. */
  text(file: string, name?: string): Promise<string>;
}

async function build(recipe: string, args: readonly string[] = [], env: Record<string, string | undefined> = {}) {
  return buildIn(await workshop.project({ 'recipe.yaml': recipe }), args, env);
}

async function buildIn(
  project: string,
  args: readonly string[] = [],
  env: Record<string, string | undefined> = {},
): Promise<Built> {
  const output = workshop.path('output');
  const all = ['build', '--path', project, '-o', output, '--channel', `file://${folder}`, ...args];
  const run = await workshop.run(all, { env: { PIXI_CACHE_DIR: path.join(workshop.folder, 'cache'), ...env } });
  const packages = existsSync(output) ? (await readdir(output)).sort() : [];
  return {
    ...run,
    project,
    packages,
    text: async (file, name = '') => {
      const target = workshop.path('opened');
      const found = packages.find((one) => one.startsWith(name)) ?? '';
      await extractPackage(path.join(output, found), target, { outsideLinks: 'keep' });
      return (await readFile(path.join(target, file), 'utf8')).trimEnd();
    },
  };
}

const suite = missing === undefined ? describe : describe.skip;

suite('a staging output', () => {
  test('that needs conda packages is built once for all that inherit', async () => {
    const log = workshop.path('log');
    const built = await build(`
recipe: { name: stage, version: "1" }
outputs:
  - staging: { name: all }
    build:
      script:
        - echo once >> ${log}
        - mkdir -p $PREFIX/share
        - ninja --version > $PREFIX/share/one.txt
        - test -f $PREFIX/include/zlib.h && cp $PREFIX/include/zlib.h $PREFIX/share/two.txt
    requirements: { build: [ninja], host: [zlib] }
  - package: { name: one }
    inherit: all
    build: { files: [share/one.txt] }
  - package: { name: two }
    inherit: all
    build: { files: [share/two.txt] }
  - package: { name: three }
    inherit: all
    build: { files: [share/three.txt], script: [cp $PREFIX/share/one.txt $PREFIX/share/three.txt] }
`);
    expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: expect.anything() });
    expect(await readFile(log, 'utf8')).toBe('once\n');
    expect(built.packages).toHaveLength(3);
    expect(await built.text('share/three.txt', 'three-')).toBe(await built.text('share/one.txt', 'one-'));
    expect(await built.text('share/two.txt', 'two-')).toContain('ZLIB_H');
  });
});

suite('a noarch recipe', () => {
  test('sees the true platforms when it is rendered and when it is built', async () => {
    const built = await build(`
package: { name: anywhere, version: "1" }
build:
  noarch: generic
  script:
    - mkdir -p $PREFIX/share
    - if: unix
      then: echo rendered-unix >> $PREFIX/share/told.txt
      else: echo rendered-windows >> $PREFIX/share/told.txt
    - echo \${{ "text-unix" if unix else "text-windows" }} \${{ "linux" if linux }} >> $PREFIX/share/told.txt
    - echo "\${{ build_platform }} $build_platform $host_platform $target_platform" >> $PREFIX/share/told.txt
requirements:
  run:
    - if: unix
      then: __unix
`);
    expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: expect.anything() });
    expect((await built.text('share/told.txt')).split('\n')).toEqual([
      'rendered-unix',
      'text-unix linux',
      'linux-64 linux-64 linux-64 noarch',
    ]);
  });
});

suite('one variant of several', () => {
  test('that cannot be solved does not stop the others', async () => {
    const project = await workshop.project({
      'recipe.yaml': `
package: { name: many, version: "1" }
build: { script: [mkdir -p $PREFIX/share, echo $PKG_NAME > $PREFIX/share/many.txt] }
requirements: { host: [ninja] }
`,
      'variants.yaml': 'ninja: ["1.13.*", "99.*", "1.*"]',
    });
    const { status, stdout, stderr } = await buildIn(project, ['--json']);
    const { built } = JSON.parse(stdout) as { built: { status: string; error?: { message: string } }[] };
    expect({ status, built: built.map((one) => one.status) }).toEqual({
      status: 1,
      built: ['built', 'built', 'failed'],
    });
    expect(stderr).toContain('99.*');
  });
});

suite('the time of a package', () => {
  test('is that of the last commit, wherever it is built and whenever', async () => {
    const project = await workshop.project({
      'recipe.yaml': `
package: { name: timed, version: "1" }
build: { script: [mkdir -p $PREFIX/share, echo $SOURCE_DATE_EPOCH > $PREFIX/share/time.txt] }
`,
    });
    const git = (args: readonly string[], cwd = project): void => {
      const env = { ...process.env, GIT_AUTHOR_DATE: '1500000000 +0000', GIT_COMMITTER_DATE: '1500000000 +0000' };
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
      expect(spawnSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' })).toMatchObject({ status: 0 });
    };
    git(['init', '--quiet']);
    git(['add', '.']);
    git(['commit', '--quiet', '-m', 'all']);
    const clone = path.join(workshop.path('clone'), 'further', 'down');
    git(['clone', '--quiet', project, clone]);
    const none = { SOURCE_DATE_EPOCH: undefined };
    const first = await buildIn(project, ['--json'], none);
    const second = await buildIn(clone, ['--json'], { ...none, TZ: 'Asia/Tokyo', HOME: workshop.path('home') });
    const digest = ({ stdout }: Run): string =>
      (JSON.parse(stdout) as { built: { sha256: string }[] }).built[0]?.sha256 ?? '';
    expect(digest(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(second)).toBe(digest(first));
    expect(await first.text('share/time.txt')).toBe('1500000000');
  });
});

suite('the environment of scripts', () => {
  const recipe = `
package: { name: seen, version: "1" }
build:
  noarch: generic
  script:
    - mkdir -p $PREFIX/share
    - echo "$HOME|$LANG|$MAKEFLAGS|$OF_CALLER" | sed "s|$SRC_DIR|work|" > $PREFIX/share/seen.txt
`;
  const caller = { LANG: 'de_DE.UTF-8', MAKEFLAGS: '-j9', OF_CALLER: 'mine' };
  test.each([
    [[], 'work|C.UTF-8||'],
    [['--env-isolation', 'strict'], 'work|C.UTF-8||'],
    [['--env-isolation', 'conda-build'], 'home|de_DE.UTF-8|-j9|'],
    [['--env-isolation', 'none'], 'home|de_DE.UTF-8|-j9|mine'],
  ])('%j', async (args, expected) => {
    const built = await build(recipe, args, caller);
    expect((await built.text('share/seen.txt')).replace(workshop.home, 'home')).toBe(expected);
  });

  test.each([
    [['--env-isolation', 'loose'], 'Allowed choices are strict, conda-build, none'],
    [['--env-isolation', 'none', '--toolchain', 'system'], 'is for builds in conda environments'],
  ])('%j is refused', async (args, message) => {
    expect(await build(recipe, args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });
});

suite('what is experimental', () => {
  const recipe = `
context: { data: "\${{ load_from_file('recipe.yaml') }}" }
package: { name: tried, version: "1" }
build:
  noarch: generic
  steps:
    - run: mkdir -p $PREFIX/share
    - { run: 'print("by python", file=open("told.txt", "w"))', interpreter: python }
    - { run: [cp told.txt $PREFIX/share/, echo $ONE >> $PREFIX/share/told.txt], env: { ONE: of this step } }
    - { run: 'echo "[$ONE]" >> $PREFIX/share/told.txt', if: linux }
    - { run: echo never >> $PREFIX/share/told.txt, if: win }
requirements: { build: [python 3.12.*] }
`;

  test('is refused with its place, and allowed by an option', async () => {
    const refused = await build(recipe);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/recipe\.yaml:\d+:\d+: error: .*allow it with --experimental/);
    const built = await build(recipe, ['--experimental']);
    expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: expect.anything() });
    expect((await built.text('share/told.txt')).split('\n')).toEqual(['by python', 'of this step', '[]']);
  });
});
