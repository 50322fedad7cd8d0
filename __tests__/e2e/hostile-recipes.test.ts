import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rawTar, rawZip } from '../archive/hostile.js';
import { hasEnded } from '../fakes/processes.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Run, Workshop } from './pixi-build.js';

// Recipes that do harm or odd things, on purpose or not: a clear result, nothing lost, no secret shown.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

interface Scene {
  /** Lines of the section `build.script`. */
  readonly script?: readonly string[];
  /** Further sections. */
  readonly more?: string;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

async function project({ script = [], more = '', files = {} }: Scene): Promise<string> {
  const lines = script.map((line) => `    - ${JSON.stringify(line)}`).join('\n');
  const build = script.length === 0 ? '{}' : `\n  script:\n${lines}`;
  const text = `package: { name: odd, version: "1" }\nbuild: ${build}\n${more}\n`;
  return workshop.project({ 'recipe.yaml': text, ...files });
}

const command = (source: string, output: string, args: readonly string[] = []) =>
  ['build', '--path', source, '-o', output, '--channel', `file://${folder}`, '--json', ...args] as const;

async function build(scene: Scene): Promise<Run & { source: string; output: string; packages: string[] }> {
  const source = await project(scene);
  const output = workshop.path('output');
  const run = await workshop.run(command(source, output, scene.args), { env: scene.env });
  return { ...run, source, output, packages: existsSync(output) ? await readdir(output) : [] };
}

/** The paths of the only package of a folder. */
async function pathsOf(output: string): Promise<string[]> {
  const [file = ''] = await readdir(output);
  const { stdout } = await workshop.run(['inspect', path.join(output, file), '--verify', '--json']);
  const { files, problems } = JSON.parse(stdout) as { files: { _path: string }[]; problems: string[] };
  expect(problems).toEqual([]);
  return files.map(({ _path }) => _path);
}

const suite = missing === undefined ? describe : describe.skip;

suite('files that a build leaves', () => {
  test('outside of its prefix are in no package', async () => {
    const outside = workshop.path('outside');
    const { status, output } = await build({
      script: [
        `mkdir -p $PREFIX/share ${outside}`,
        `echo x > ${outside}/x`,
        'echo y > $SRC_DIR/../y',
        `ln -s ${outside} $PREFIX/share/way`,
        'echo z > $PREFIX/share/way/z',
        'echo in > $PREFIX/share/in',
      ],
    });
    expect(status).toBe(0);
    expect(await pathsOf(output)).toEqual(['share/in', 'share/way']);
  });

  test('that are explicit and outside are refused', async () => {
    const { status, stderr, packages } = await build({
      script: ['echo ../../../etc/passwd > $RATTLER_BUILD_PACKAGE_FILES'],
    });
    expect({ status, packages }).toEqual({ status: 1, packages: [] });
    expect(stderr).toContain('../../../etc/passwd');
  });

  test('links that lead in a circle stay as they are', async () => {
    const { status, output } = await build({
      script: [
        'mkdir -p $PREFIX/loop',
        'ln -s b $PREFIX/loop/a',
        'ln -s a $PREFIX/loop/b',
        'ln -s . $PREFIX/loop/self',
        'ln -s ../loop $PREFIX/loop/up',
      ],
    });
    expect(status).toBe(0);
    expect(await pathsOf(output)).toEqual(['loop/a', 'loop/b', 'loop/self', 'loop/up']);
  });

  test('with line breaks and other odd characters in their names keep them', async () => {
    const { status, output, stderr } = await build({
      script: [
        'mkdir -p "$PREFIX/odd names"',
        'echo 1 > "$PREFIX/odd names/"$\'line\\nbreak\'',
        'echo 2 > "$PREFIX/odd names/"$\'tab\\tand \\\\ and "quotes"\'',
        'echo 3 > "$PREFIX/odd names/$(printf \'\\u00fc\\U0001F600\')"',
        'echo 4 > "$PREFIX/odd names/-rf"',
      ],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
    expect((await pathsOf(output)).sort()).toEqual(
      ['-rf', 'line\nbreak', 'tab\tand \\ and "quotes"', 'ü😀'].map((name) => `odd names/${name}`).sort(),
    );
  });

  test('whose names are no text are refused, and named', async () => {
    const { status, stderr, packages } = await build({
      script: ['mkdir -p $PREFIX/share', "echo x > $PREFIX/share/$'caf\\xe9.txt'"],
    });
    expect({ status, packages }).toEqual({ status: 1, packages: [] });
    expect(stderr).toMatch(/caf.*UTF-8/);
  });

  test('5,000 in one folder, and one of 1 GB that is empty', async () => {
    const { status, output } = await build({
      script: [
        'mkdir -p $PREFIX/many',
        'for i in $(seq 5000); do echo $i > $PREFIX/many/$i.txt; done',
        'truncate -s 1G $PREFIX/hole.bin',
      ],
      args: ['--package-format', 'conda:1'],
    });
    expect(status).toBe(0);
    expect(await pathsOf(output)).toHaveLength(5001);
  });
});

suite('sources', () => {
  const tarred = (entries: Parameters<typeof rawTar>[0]): Buffer => gzipSync(rawTar(entries));

  test.each([
    ['a member that climbs', [{ path: '../../evil.txt', content: 'evil' }]],
    ['an absolute member', [{ path: '/tmp/pixi-build-evil.txt', content: 'evil' }]],
    [
      'a member behind a link',
      [
        { path: 'out', type: '2', link: '/tmp' },
        { path: 'out/pixi-build-evil.txt', content: 'evil' },
      ],
    ],
  ] as [string, Parameters<typeof rawTar>[0]][])('an archive with %s', async (...[, entries]) => {
    const source = await workshop.project({ 'evil.tar.gz': tarred(entries) });
    const url = `file://${path.join(source, 'evil.tar.gz')}`;
    const { status, stderr, packages, source: recipe } = await build({ more: `source: { url: "${url}" }` });
    expect({ status, packages }).toEqual({ status: 2, packages: [] });
    expect(stderr).toMatch(/evil\.txt/);
    expect(existsSync('/tmp/pixi-build-evil.txt')).toBe(false);
    expect(existsSync(path.join(recipe, 'evil.txt'))).toBe(false);
  });

  test.each([
    ['a member that climbs', [{ path: '../../evil.txt', content: 'evil' }]],
    ['an absolute member', [{ path: '/tmp/pixi-build-evil.txt', content: 'evil' }]],
    ['a member that climbs on Windows', [{ path: '..\\..\\evil.txt', content: 'evil' }]],
    [
      'a member behind a link',
      [
        { path: 'out', content: '/tmp', mode: 0o120777 },
        { path: 'out/pixi-build-evil.txt', content: 'evil' },
      ],
    ],
  ])('a zip with %s', async (...[, entries]) => {
    const source = await workshop.project({ 'evil.zip': rawZip(entries) });
    const url = `file://${path.join(source, 'evil.zip')}`;
    const { status, stderr, packages, source: recipe } = await build({ more: `source: { url: "${url}" }` });
    expect({ status, packages }).toEqual({ status: 2, packages: [] });
    expect(stderr).toMatch(/evil\.txt/);
    expect(existsSync('/tmp/pixi-build-evil.txt')).toBe(false);
    expect(existsSync(path.join(recipe, 'evil.txt'))).toBe(false);
  });

  test('with links in a circle, and out of it, stay links', async () => {
    const source = await project({
      script: ['cp -a . $PREFIX/taken', 'test "$(readlink out)" = /etc/hostname'],
      more: 'source: { path: src }',
      files: { 'src/a.txt': 'a' },
    });
    for (const [name, target] of [
      ['one', 'two'],
      ['two', 'one'],
      ['self', '.'],
      ['up', '..'],
      ['out', '/etc/hostname'],
    ] as const) {
      await symlink(target, path.join(source, 'src', name));
    }
    const output = workshop.path('output');
    const { status, stderr } = await workshop.run(command(source, output));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('error') });
    const paths = await pathsOf(output);
    const names = ['a.txt', 'one', 'out', 'self', 'two', 'up'].map((name) => `taken/${name}`);
    expect(paths).toEqual(expect.arrayContaining(names));
    // Nothing was followed.
    expect(paths.filter((file) => file.split('/').length > 2)).toEqual([]);
  });

  test('of 1 GB without content, beside the recipe', async () => {
    const source = await project({
      script: ['mkdir -p $PREFIX/share', 'stat -c %s hole.bin > $PREFIX/share/size.txt'],
      more: 'source: { path: src }\ntests: [{ script: [test "$(cat $PREFIX/share/size.txt)" = 1073741824] }]',
      files: { 'src/hole.bin': '' },
    });
    await truncate(path.join(source, 'src', 'hole.bin'), 2 ** 30);
    const output = workshop.path('output');
    const { status, stderr } = await workshop.run(command(source, output, ['--package-format', 'conda:1']));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('1 passed') });
    expect(await pathsOf(output)).toEqual(['share/size.txt']);
  });

  test.each(['file', 'dir/victim.txt'])('a patch to %s, behind a link', async (target) => {
    const patch = `--- a/${target}\n+++ b/${target}\n@@ -1 +1 @@\n-a\n+evil\n`;
    const source = await project({
      more: 'source: { path: src, patches: [evil.patch] }',
      files: { 'src/a.txt': 'a\n', 'elsewhere/victim.txt': 'a\n', 'evil.patch': patch },
    });
    const victim = path.join(source, 'elsewhere', 'victim.txt');
    await symlink(victim, path.join(source, 'src', 'file'));
    await symlink(path.dirname(victim), path.join(source, 'src', 'dir'));
    const { status, stderr } = await workshop.run(command(source, workshop.path('output')));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('which a link leads out') });
    expect(await readFile(victim, 'utf8')).toBe('a\n');
  });

  test.each(['/etc/pixi-build-evil.txt', '../../../../evil.txt'])('a patch to %s', async (target) => {
    const patch = `--- /dev/null\n+++ ${target}\n@@ -0,0 +1 @@\n+evil\n`;
    const { status, stderr, packages } = await build({
      more: 'source: { path: src, patches: [evil.patch] }',
      files: { 'src/a.txt': 'a\n', 'evil.patch': patch },
    });
    expect({ status, packages }).toEqual({ status: 2, packages: [] });
    expect(stderr).toContain('evil');
    expect(existsSync('/etc/pixi-build-evil.txt')).toBe(false);
  });
});

suite('scripts', () => {
  test('print 100 MB: the log has it, the terminal the end', async () => {
    const { status, stderr, source } = await build({
      script: ['yes "a line of output that says nothing much at all" | head -c 100000000', 'echo the end', 'exit 3'],
    });
    expect(status).toBe(1);
    expect(stderr).toContain('ended with exit status 3');
    expect(stderr).toContain('the end');
    expect(stderr.length).toBeLessThan(20_000);
    const [work = ''] = await readdir(path.join(source, '.pixi', 'bld', 'odd'));
    const log = path.join(source, '.pixi', 'bld', 'odd', work, 'work', 'work', 'conda_build.log');
    expect((await readFile(log)).length).toBeGreaterThan(100_000_000);
  });

  test('print a line without end, and no text', async () => {
    const { status } = await build({
      script: [
        'head -c 30000000 /dev/zero | tr "\\\\0" x',
        'head -c 100000 /dev/urandom',
        'mkdir -p $PREFIX/a && echo a > $PREFIX/a/a',
      ],
    });
    expect(status).toBe(0);
  });

  test('that fork and hang end with the program', async () => {
    const pids = workshop.path('pids');
    await mkdir(pids);
    const hang = `(trap "" TERM; echo $BASHPID > ${pids}/one; while :; do sleep 1; done) &`;
    const away = `setsid bash -c 'echo $$ > ${pids}/two; sleep 600' &`;
    const source = await project({ script: [hang, away, `echo $$ > ${pids}/three`, 'sleep 600'] });
    const { child, done } = workshop.start(command(source, workshop.path('output')));
    const started = Date.now();
    while ((await readdir(pids)).length < 3 && Date.now() - started < 30_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill('SIGTERM');
    const { status, stderr } = await done;
    expect({ status, stderr }).toEqual({ status: 130, stderr: expect.stringContaining('interrupted') });
    for (const name of ['one', 'three']) {
      const pid = Number(await readFile(path.join(pids, name), 'utf8'));
      expect({ name, ended: await hasEnded(pid) }).toEqual({ name, ended: true });
    }
    const [left] = await readdir(path.join(source, '.pixi', 'bld')).catch(() => []);
    expect(left === undefined || (await readdir(path.join(source, '.pixi', 'bld', left))).length === 0).toBe(true);
    // What left its session is nobody's child any more.
    const two = Number(await readFile(path.join(pids, 'two'), 'utf8'));
    if (!(await hasEnded(two))) process.kill(two, 'SIGKILL');
  });

  test('that fork and hang end when their time is up', async () => {
    const pids = workshop.path('pids');
    await mkdir(pids);
    const ignoring = `(trap "" TERM; echo $BASHPID > ${pids}/one; while :; do sleep 1; done) &`;
    const away = `setsid bash -c 'echo $$ > ${pids}/two; sleep 600' &`;
    const { status, stderr, source, packages } = await build({
      script: [ignoring, away, 'echo before the end', 'sleep 600'],
      args: ['--build-timeout', '2s'],
    });
    expect({ status, packages }).toEqual({ status: 1, packages: [] });
    expect(stderr).toContain('The build script of odd took longer than 2s, and was ended');
    expect(stderr).toContain('--build-timeout');
    for (const name of ['one', 'two']) {
      const pid = Number(await readFile(path.join(pids, name), 'utf8'));
      expect({ name, ended: await hasEnded(pid) }).toEqual({ name, ended: true });
    }
    const logs = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('conda_build.log'));
    expect(await readFile(path.join(source, logs[0] ?? ''), 'utf8')).toContain('before the end');
  });

  test('of tests end when their time is up, and nothing is published', async () => {
    const { status, stderr, packages } = await build({
      script: ['mkdir -p $PREFIX/share', 'echo > $PREFIX/share/odd'],
      more: 'tests: [{ script: [sleep 600] }]',
      args: ['--test-timeout', '1s'],
    });
    expect({ status, packages }).toEqual({ status: 1, packages: [] });
    expect(stderr).toContain('Test 1 of odd (script) took longer than 1s, and was ended');
    expect(stderr).toContain('--test-timeout');
  });

  test.each(['90', '1.5h', '', '0s', '30d'])('have no limit of %j', async (limit) => {
    const { status, stderr } = await build({ args: ['--build-timeout', limit] });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('is not a time limit') });
  });

  test('show no line of a secret, nor its other forms', async () => {
    const secret = "-----BEGIN KEY-----\nfirst'line of it\n\nsecond line\tof it\n-----END KEY-----";
    const source = await workshop.project({
      'recipe.yaml': `
package: { name: odd, version: "1" }
build:
  script:
    content:
      - echo "$KEY"
      - printf '%s' "$KEY" | sed 's/^/> /' >&2
      - (head -c 1048570 /dev/zero | tr '\\0' x; printf %s "$KEY" | tr -d '\\n') | fold -w 9999999
      - exit 1
    secrets: [KEY]
`,
    });
    const { status, stderr, stdout } = await workshop.run(command(source, workshop.path('output'), ['-vv']), {
      env: { KEY: secret },
    });
    const logs = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('conda_build.log'));
    const log = await readFile(path.join(source, logs[0] ?? ''), 'utf8');
    expect(status).toBe(1);
    for (const [place, text] of Object.entries({ stderr, stdout, log })) {
      const seen = ['BEGIN KEY', 'first', 'line of it', 'second', 'END KEY'].filter((part) => text.includes(part));
      expect({ place, seen }).toEqual({ place, seen: [] });
    }
  });

  test('show no secret, however they print it', async () => {
    const secret = 'correct horse battery staple';
    const { status, stderr, stdout } = await build({
      script: ['echo "it is $TOKEN"', 'echo "$TOKEN" >&2', 'env | grep TOKEN', 'exit 1'],
      env: { TOKEN: secret },
      args: ['-vv'],
    });
    // Not declared, so it is not even there.
    expect({ status, seen: `${stderr}${stdout}`.includes(secret) }).toEqual({ status: 1, seen: false });
    const source = await workshop.project({
      'recipe.yaml': `
package: { name: odd, version: "1" }
build: { script: { content: ['echo "it is $TOKEN"', 'exit 1'], secrets: [TOKEN] } }
`,
    });
    const told = await workshop.run(command(source, workshop.path('output'), ['-vv']), { env: { TOKEN: secret } });
    expect({ status: told.status, seen: `${told.stderr}${told.stdout}`.includes(secret) }).toEqual({
      status: 1,
      seen: false,
    });
    const logs = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('conda_build.log'));
    expect(logs).toHaveLength(1);
    expect(await readFile(path.join(source, logs[0] ?? ''), 'utf8')).not.toContain(secret);
  });

  test('that damage their own environment fail alone', async () => {
    const source = await workshop.project({
      'recipe.yaml': `
recipe: { name: both, version: "1" }
outputs:
  - package: { name: bad }
    build: { script: [rm -rf $PREFIX] }
    requirements: { host: [ninja] }
  - package: { name: unsolvable }
    requirements: { host: [no-such-package] }
  - package: { name: good }
    build: { script: [mkdir -p $PREFIX/share && echo good > $PREFIX/share/good] }
    requirements: { host: [ninja] }
`,
    });
    await writeFile(path.join(source, 'x'), '');
    const { status, stdout } = await workshop.run(command(source, workshop.path('output')));
    const { built } = JSON.parse(stdout) as { built: { id: string; status: string }[] };
    expect(status).toBe(1);
    const of = (name: string) => built.find(({ id }) => id.startsWith(name))?.status;
    expect({ good: of('good-'), unsolvable: of('unsolvable-') }).toEqual({ good: 'built', unsolvable: 'failed' });
  });
});
