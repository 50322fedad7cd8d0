import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makePackage } from '../environment/workshop.js';
import { hasEnded } from '../fakes/processes.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Run, Workshop } from './pixi-build.js';

// The tests that packages carry, run by the command line in environments from the local channel.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';

let workshop: Workshop;
let cache: string;
beforeAll(async () => {
  workshop = await Workshop.open();
  cache = path.join(workshop.folder, 'cache');
});
afterAll(() => workshop.close());

const recipe = (name: string, tests: string, more = '', version = '1.0') => `
package: { name: ${name}, version: "${version}" }
build:
  noarch: generic
  script:
    - mkdir -p $PREFIX/share/${name}
    - echo ${name} > $PREFIX/share/${name}/name.txt
${more}
tests:
${tests}
`;

const run = (args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Run> =>
  workshop.run([...args, '--channel', `file://${folder}`], { env: { PIXI_CACHE_DIR: cache, ...env } });

/** Publishes a recipe into a new channel. */
async function publish(text: string, more: readonly string[] = [], env: Record<string, string | undefined> = {}) {
  const project = await workshop.project({ 'recipe.yaml': text });
  const target = workshop.path('channel');
  const done = await run(['publish', '--path', project, '--to', target, ...more], env);
  return { ...done, project, target };
}

const published = async (target: string): Promise<string[]> =>
  existsSync(path.join(target, 'noarch'))
    ? (await readdir(path.join(target, 'noarch'))).filter((name) => name.endsWith('.conda'))
    : [];

const suite = missing === undefined ? describe : describe.skip;

suite('tests of what was built', () => {
  test('see the package, what they ask for, and their variables; then it is published', async () => {
    const tests = `
  - script:
      - test "$(cat $PREFIX/share/seen/name.txt)" = seen
      - test -f share/seen/name.txt
      - test "$PKG_NAME $PKG_VERSION $PKG_BUILDNUM $CONDA_BUILD_STATE" = "seen 1.0 0 TEST"
      - test "$target_platform $build_platform" = "noarch linux-64"
      - test -z "$SECRET_OF_CALLER"
      - ninja --version
    requirements: { run: [ninja] }
  - script: { content: [test "$TOLD" = "two words"], env: { TOLD: two words } }
  - script: { content: ["import sys; print(sys.version_info[:2])"], interpreter: python }
    requirements: { run: ["python 3.11.*"] }
  - script: [make --version, test -z "$(ls $PREFIX/bin/make 2>/dev/null)"]
    requirements: { build: [make] }
  - python: { imports: [json, os.path], pip_check: false, python_version: ["3.11", "3.12.*"] }`;
    const { status, stderr, target } = await publish(recipe('seen', tests), ['-v'], { SECRET_OF_CALLER: 'hush' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('6 passed') });
    expect(stderr).toMatch(/\(3, 11\)/);
    expect(await published(target)).toEqual([expect.stringMatching(/^seen-1\.0/)]);
  });

  test('that fail keep it from the channel, say why, and can be run again by hand', async () => {
    const tests = `
  - script: ["true"]
  - script: [echo before the fall, cat $PREFIX/share/fails/nothing.txt]
  - python: { imports: [no_such_module], pip_check: false }`;
    const { status, stderr, stdout, target, project } = await publish(recipe('fails', tests));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('2 of 3 tests of fails-1.0');
    expect(stderr).toContain('test 2: script: Test 2 of fails (script) ended with exit status 1');
    expect(stderr).toContain('before the fall');
    expect(stderr).toContain('$PREFIX/share/fails/nothing.txt: No such file');
    expect(stderr).toContain("No module named 'no_such_module'");
    expect(await published(target)).toEqual([]);
    const [, again = ''] = /To run it again by hand: cd (\S+) && \.\/conda_build\.sh/.exec(stderr) ?? [];
    expect(again.startsWith(project)).toBe(true);
    const byHand = spawnSync('./conda_build.sh', { cwd: again, encoding: 'utf8' });
    expect(byHand).toMatchObject({ status: 1, stdout: 'before the fall\n' });
    const json = await publish(recipe('fails', tests), ['--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      built: [{ status: 'failed', error: { code: 'package-tests-failed' } }],
      uploads: [],
    });
  });

  test('are left out when that is asked for', async () => {
    const { status, stderr, target } = await publish(recipe('untested', '  - script: ["false"]'), ['--test', 'skip']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('tested untested') });
    expect(await published(target)).toHaveLength(1);
  });

  test('show no secret', async () => {
    const tests = '  - script: { content: [echo "it is $TOKEN"], secrets: [TOKEN, OTHER] }';
    const { status, stderr } = await publish(recipe('discreet', tests), ['-v'], { TOKEN: 'swordfish' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('swordfish') });
    expect(stderr).toContain('wants the secret OTHER, which is not set');
  });

  test('whose environment cannot be solved fail with the reason', async () => {
    const { status, stderr } = await publish(
      recipe('lonely', '  - script: [ls]\n    requirements: { run: [no-such-thing] }'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-thing is wanted, but no channel has the package');
  });

  test('an expectation of the contents that is not met leaves no package', async () => {
    const contents = `
  - package_contents: { files: [share/holds/*.txt, share/holds/more.bin], bin: { not_exists: [holds] } }
  - package_contents: { files: [share/holds/name.txt], strict: true }`;
    const { status, stderr, target } = await publish(recipe('holds', contents));
    expect(status).toBe(1);
    expect(stderr).toContain('The package holds is not what its recipe expects');
    expect(stderr).toContain("files: 'share/holds/more.bin' is missing");
    expect(stderr).not.toContain('name.txt is missing');
    expect(await published(target)).toEqual([]);
  });
});

suite('pixi-build test', () => {
  test('that are interrupted end with all they started, and nothing is published', async () => {
    const pid = workshop.path('pid');
    const project = await workshop.project({
      'recipe.yaml': recipe('halted', `  - script: ['echo $$ > ${pid}', sleep 600]`),
    });
    const target = workshop.path('channel');
    const args = ['publish', '--path', project, '--to', target, '--channel', `file://${folder}`];
    const { child, done } = workshop.start(args, { env: { PIXI_CACHE_DIR: cache } });
    const started = Date.now();
    while (!existsSync(pid) && Date.now() - started < 60_000) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    const { status, stderr } = await done;
    expect({ status, stderr }).toEqual({ status: 130, stderr: expect.stringContaining('interrupted') });
    expect(await hasEnded(Number(await readFile(pid, 'utf8')))).toBe(true);
    expect(await published(target)).toEqual([]);
    // The next run starts anew.
    const again = await run(['publish', '--path', project, '--to', target, '--test', 'skip']);
    expect({ status: again.status, files: (await published(target)).length }).toEqual({ status: 0, files: 1 });
  });

  test('packages that need each other, one without tests, one of another platform', async () => {
    const files = workshop.path('files');
    await mkdir(files);
    const low = await publish(recipe('low', '  - script: [cat $PREFIX/share/low/name.txt]'));
    const high = await publish(
      recipe('high', '  - script: [cat $PREFIX/share/low/name.txt]', 'requirements: { run: [low ==1.0] }'),
      ['--test', 'skip'],
    );
    const plain = await publish(recipe('plain', '  []'));
    const made = async ({ target }: { target: string }) =>
      path.join(target, 'noarch', (await published(target))[0] ?? '');
    const [a, b, c] = await Promise.all([low, high, plain].map(made));
    const foreign = await makePackage(files, {
      name: 'foreign',
      index: { subdir: 'osx-arm64' },
      files: { 'info/tests/tests.yaml': { content: '- script: ["false"]\n', entry: false } },
    });
    const other = path.join(files, 'linux-64', foreign.fileName);
    const { status, stderr, stdout } = await run(['test', a, b, c, other, '--json'] as string[]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('has no tests') });
    expect(stderr).toContain(
      'Test 1: script of foreign was left out: it is for osx-arm64, and this machine is linux-64',
    );
    expect(JSON.parse(stdout)).toMatchObject([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 0, skipped: 0 },
      { passed: 0, failed: 0, skipped: 1, tests: [{ status: 'skipped' }] },
    ]);
    const alone = await run(['test', b as string]);
    expect({ status: alone.status, stderr: alone.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('low'),
    });
    // What passed leaves nothing behind; what failed stays to be looked at.
    const left = await readdir(workshop.temporary);
    expect(left.filter((name) => name.startsWith('pixi-build-test-'))).toHaveLength(1);
  });

  test('of Perl modules, R libraries and Ruby libraries', async () => {
    const kinds = (perl: string, r: string, ruby: string): string =>
      `  - perl: { uses: [strict, ${perl}] }\n  - r: { libraries: [stats, ${r}] }\n  - ruby: { requires: [json, ${ruby}] }`;
    const made = async (name: string, tests: string): Promise<string> => {
      const { target, status, stderr } = await publish(recipe(name, tests), ['--test', 'skip']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.anything() });
      return path.join(target, 'noarch', (await published(target))[0] ?? '');
    };
    // Stand in for R and Ruby, which the channel lacks: show what they are given, and know all that is not missing.
    const files = workshop.path('files');
    const program = { content: '#!/bin/sh\ncat "$1"\n! grep -q missing "$1"\n', executable: true };
    const standIns = await Promise.all(
      [
        ['r-base', 'bin/Rscript'],
        ['ruby', 'bin/ruby'],
      ].map(([name = '', file = '']) => makePackage(files, { name, noarch: 'generic', files: { [file]: program } })),
    );
    const beside = standIns.map(({ fileName }) => path.join(files, 'noarch', fileName));
    const good = await run(['test', await made('many-kinds', kinds('POSIX', 'utils', 'a/b')), ...beside, '-v']);
    expect({ status: good.status, stderr: good.stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(
        /library\(stats\)\n.*library\(utils\)\n(?:.*\n)*.*require 'json'\n.*require 'a\/b'\n/,
      ),
    });
    const bad = await run(['test', await made('bad-kinds', kinds('Missing::Module', 'missing', 'missing')), ...beside]);
    expect(bad.status).toBe(1);
    for (const part of ["Can't locate Missing/Module.pm", '1: perl', '2: r', '3: ruby'])
      expect(bad.stderr).toContain(part);
  });

  test('packages of conda-build', async () => {
    const files = workshop.path('files');
    const legacy = (script: string) =>
      makePackage(files, {
        name: 'aged',
        noarch: 'generic',
        files: {
          'share/aged.txt': 'aged',
          'info/test/run_test.sh': { content: script, entry: false },
          'info/test/run_test.py': { content: 'import os; assert os.environ["PKG_NAME"] == "aged"\n', entry: false },
          'info/test/data/expected.txt': { content: 'aged', entry: false },
          'info/test/test_time_dependencies.json': { content: '["ninja"]', entry: false },
        },
      });
    const file = async (script: string) => path.join(files, 'noarch', (await legacy(script)).fileName);
    const good = await run(['test', await file('ninja --version && cmp data/expected.txt $PREFIX/share/aged.txt')]);
    expect({ status: good.status, stderr: good.stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('1 passed'),
    });
    const bad = await run(['test', await file('cmp data/expected.txt /dev/null')]);
    expect({ status: bad.status, stderr: bad.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('The test of aged-1.0-0.conda failed'),
    });
  });

  test('the tests of a package that needs it', async () => {
    const user = (word: string) =>
      recipe(
        'user-of-base',
        `  - script: [grep ${word} $PREFIX/share/base-of-all/name.txt]\n  - downstream: base-of-all`,
        'requirements: { run: [base-of-all] }',
      );
    const base = recipe('base-of-all', '  - downstream: user-of-base');
    const first = await publish(base);
    expect({ status: first.status, stderr: first.stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('no environment can have both it and user-of-base'),
    });
    const second = await publish(user('base-of-all'), ['--channel', first.target]);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: expect.anything() });
    const again = await publish(base, ['--channel', second.target, '--build-number', '7']);
    expect({ status: again.status, stderr: again.stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('1 passed'),
    });
    const wrong = await publish(user('something-else'), ['--channel', first.target, '--test', 'skip']);
    const broken = await publish(base, ['--channel', wrong.target, '--build-number', '8']);
    expect({ status: broken.status, stderr: broken.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('1: downstream user-of-base, 1: script'),
    });
  });

  test('what is no package, is missing, or says odd things', async () => {
    const text = workshop.path('text.conda');
    await writeFile(text, 'no package');
    expect(await run(['test', text])).toMatchObject({ status: 2, stderr: expect.stringContaining('neither a .conda') });
    expect(await run(['test', '/nowhere/a.conda'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no package file'),
    });
    expect(await workshop.run(['test'])).toMatchObject({ status: 2, stderr: expect.stringContaining("'files'") });
    const files = workshop.path('files');
    const odd = await makePackage(files, {
      name: 'odd',
      noarch: 'generic',
      files: { 'info/tests/tests.yaml': { content: '- haskell: [x]\n', entry: false } },
    });
    expect(await run(['test', path.join(files, 'noarch', odd.fileName)])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Test 1 of odd is of no known kind: haskell'),
    });
    await rm(files, { recursive: true });
  });
});
