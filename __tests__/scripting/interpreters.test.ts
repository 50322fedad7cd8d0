import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { prefixPathEntries } from '../../src/environment/index.js';
import { findProgram, interpreterOfFile, type ScriptPlaces, shellSection } from '../../src/scripting/index.js';
import { standIn } from './stand-ins.js';

// What runs a script: which program, from where, with which arguments, on which file. Spec: packaging.md 2.2.

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "interpreters ü ' "));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Places of a build that have nothing yet. */
async function emptyPlaces(platform: ScriptPlaces['platform'] = 'linux-64'): Promise<ScriptPlaces> {
  const root = path.join(folder, String(count++));
  const at = (name: string): string => path.join(root, name);
  await mkdir(at('work'), { recursive: true });
  return {
    platform,
    workDirectory: at('work'),
    buildPrefix: { prefix: at('build'), platform },
    hostPrefix: { prefix: at('host'), platform },
    path: [at('machine')],
  };
}

const failure = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Name of the interpreter, its program, the arguments before the file, and the extension of the file. */
const table: readonly [name: string, program: string, args: readonly string[], extension: string, pkg: string][] = [
  ['python', 'python', [], 'py', 'python'],
  ['perl', 'perl', [], 'pl', 'perl'],
  ['ruby', 'ruby', [], 'rb', 'ruby'],
  ['node', 'node', [], 'js', 'nodejs'],
  ['nodejs', 'node', [], 'js', 'nodejs'],
  ['rscript', 'Rscript', [], 'R', 'r-base'],
  ['Rscript', 'Rscript', [], 'R', 'r-base'],
  ['R', 'Rscript', [], 'R', 'r-base'],
  ['nushell', 'nu', [], 'nu', 'nushell'],
  ['nu', 'nu', [], 'nu', 'nushell'],
  ['powershell', 'pwsh', ['-NoLogo', '-NoProfile'], 'ps1', 'powershell'],
  ['brush', 'brush', ['-euxo', 'pipefail'], 'sh', 'brush'],
];

describe.each(table)('%s', (name, program, args, extension, pkg) => {
  const part = { interpreter: name, commands: ['one', 'two'], fileName: 'conda_build_script' };

  test('runs commands from a file, and files where they are', async () => {
    const places = await emptyPlaces();
    const found = await standIn(path.join(places.buildPrefix.prefix, 'bin'), program);
    const script = path.join(places.workDirectory, `conda_build_script.${extension}`);
    const { text } = await shellSection({ ...part, env: { A: '1' } }, places);
    const { stdout, stderr } = spawnSync('bash', ['-c', text], { encoding: 'utf8' });
    expect({ stderr, lines: stdout.trimEnd().split('\n') }).toEqual({ stderr: '', lines: [found, ...args, script] });
    const content = await readFile(script, 'utf8');
    expect(content.endsWith('one\ntwo\n')).toBe(true);
    if (name === 'powershell') expect(content).toContain("$ErrorActionPreference = 'Stop'");
    else expect(content).toBe('one\ntwo\n');

    const file = path.join(places.workDirectory, `own.${extension}`);
    const own = await shellSection({ interpreter: name, file, fileName: 'unused', cwd: '/c', env: { B: '2' } }, places);
    expect(own).toMatchObject({ cwd: '/c', env: { B: '2' } });
    expect(spawnSync('bash', ['-c', own.text], { encoding: 'utf8' }).stdout.trimEnd().split('\n')).toEqual([
      found,
      ...args,
      file,
    ]);
  });

  const onlyBuild = name === 'powershell' || name === 'brush';
  test(`is that of the build environment${onlyBuild ? ' alone' : ', of the host environment, of the machine'}`, async () => {
    const places = await emptyPlaces();
    const missing = { code: 'interpreter-missing', message: `There is no '${program}' to run the build script` };
    const hint = `Add the package that has it (${pkg}) to requirements.build.`;
    expect(await failure(shellSection(part, places))).toMatchObject({ ...missing, hint });
    const [machine = ''] = places.path;
    const folders = [machine, path.join(places.hostPrefix.prefix, 'bin'), path.join(places.buildPrefix.prefix, 'bin')];
    for (const [index, one] of folders.entries()) {
      const file = await standIn(one, program);
      const section = await failure(shellSection(part, places).then(({ text }) => Promise.reject(text)));
      if (onlyBuild && index < 2) expect(section).toMatchObject(missing);
      else expect(String(section).replaceAll("'\\''", "'")).toContain(file);
    }
  });
});

describe('on Windows', () => {
  test.each([
    ['python', 'python.exe', ['build', 'host', 'machine']],
    ['rscript', 'Rscript.exe', ['build', 'host', 'machine']],
    ['ruby', 'ruby.bat', ['build', 'host', 'machine']],
    ['powershell', 'pwsh.exe', ['build', 'host', 'machine']],
    ['powershell', 'powershell.exe', ['build', 'host', 'machine']],
    ['bash', 'bash.exe', ['build']],
    ['brush', 'brush.exe', ['build']],
  ])('%s is %s of %j', async (interpreter, program, searched) => {
    for (const place of ['build', 'host', 'machine']) {
      const places = await emptyPlaces('win-64');
      const prefix = { build: places.buildPrefix.prefix, host: places.hostPrefix.prefix, machine: '' }[place];
      // Those of a prefix have backslashes, which are letters of a file's name here.
      const entry =
        prefix === '' ? (places.path[0] as string) : (prefixPathEntries(prefix as string, 'win-64')[3] as string);
      const file = await standIn(entry, program);
      const run = shellSection({ interpreter, commands: ['x'], fileName: 'conda_build_script' }, places);
      if (searched.includes(place)) expect((await run).text).toContain(`"${file}"`);
      else expect(await failure(run)).toMatchObject({ code: 'interpreter-missing' });
    }
  });

  test('pwsh comes before powershell, and an .exe before a .bat', async () => {
    const places = await emptyPlaces('win-64');
    const [machine = ''] = places.path;
    for (const name of ['powershell.exe', 'pwsh.bat']) await standIn(machine, name);
    const part = { interpreter: 'powershell', commands: ['x'], fileName: 'f' };
    expect((await shellSection(part, places)).text).toContain('pwsh.bat" "-NoLogo" "-NoProfile"');
    await standIn(machine, 'pwsh.exe');
    expect((await shellSection(part, places)).text).toContain('pwsh.exe"');
  });

  test('commands of cmd are checked one by one, files are called', async () => {
    const places = await emptyPlaces('win-64');
    expect((await shellSection({ commands: ['one'], fileName: 'f' }, places)).text).toBe('one');
    expect((await shellSection({ commands: ['one', 'two'], fileName: 'f' }, places)).text.split('\n')).toEqual([
      'one',
      'if %errorlevel% neq 0 exit /b %errorlevel%',
      'two',
      'if %errorlevel% neq 0 exit /b %errorlevel%',
    ]);
    const file = 'C:\\r\\build.bat';
    expect(await shellSection({ file, fileName: 'f' }, places)).toMatchObject({ file, text: '' });
  });
});

describe('an interpreter', () => {
  test('of a host environment for another system is not looked at', async () => {
    const places = await emptyPlaces();
    const other = { ...places, hostPrefix: { ...places.hostPrefix, platform: 'win-64' as const } };
    for (const entry of [...prefixPathEntries(other.hostPrefix.prefix, 'win-64'), `${other.hostPrefix.prefix}/bin`]) {
      await standIn(entry, 'ruby');
    }
    const run = shellSection({ interpreter: 'ruby', commands: ['x'], fileName: 'f' }, other);
    expect(await failure(run)).toMatchObject({ code: 'interpreter-missing' });
  });

  test.each([
    ['pyhton', 'python'],
    ['nodjs', 'nodejs'],
    ['powershel', 'powershell'],
    ['rubby', 'ruby'],
    ['nushel', 'nushell'],
  ])('%s is none, %s is meant', async (interpreter, meant) => {
    const run = shellSection({ interpreter, commands: ['x'], fileName: 'f' }, await emptyPlaces());
    expect(await failure(run)).toMatchObject({
      code: 'interpreter-unknown',
      exitCode: 2,
      message: `'${interpreter}' is no interpreter of build scripts`,
      hint: `Did you mean '${meant}'?`,
    });
  });

  test('that is like none gets the list', async () => {
    for (const interpreter of ['xyz', 'constructor', '__proto__']) {
      const run = shellSection({ interpreter, commands: ['x'], fileName: 'f' }, await emptyPlaces());
      expect(await failure(run)).toMatchObject({
        code: 'interpreter-unknown',
        hint: expect.stringContaining('python'),
      });
    }
  });

  test('for Windows is refused elsewhere', async () => {
    const run = shellSection({ interpreter: 'cmd', commands: ['x'], fileName: 'f' }, await emptyPlaces());
    expect(await failure(run)).toMatchObject({
      code: 'interpreter-wrong-system',
      exitCode: 2,
      message: "Scripts for 'cmd' run on Windows, not on linux-64",
    });
  });

  test.each([
    ['a.py', 'python'],
    ['a.PY', 'python'],
    ['a.rb', 'ruby'],
    ['a.js', 'node'],
    ['a.pl', 'perl'],
    ['a.r', 'rscript'],
    ['a.R', 'rscript'],
    ['a.sh', 'bash'],
    ['a.bash', 'bash'],
    ['a.bat', 'cmd'],
    ['a.cmd', 'cmd'],
    ['a.ps1', 'powershell'],
    ['a.nu', 'nushell'],
    ['a.constructor', undefined],
    ['a.txt', undefined],
    ['Makefile', undefined],
  ])('of %s is %s', (file, interpreter) => {
    expect(interpreterOfFile(file)).toBe(interpreter);
  });

  test('of the shell takes the text of a file as it is', async () => {
    const places = await emptyPlaces();
    const file = path.join(places.workDirectory, 'build.sh');
    await writeFile(file, 'echo from a file\n');
    expect((await shellSection({ file, fileName: 'f' }, places)).text).toBe('echo from a file\n');
    expect((await shellSection({ interpreter: 'bash', commands: ['a', 'b'], fileName: 'f' }, places)).text).toBe(
      'a\nb',
    );
  });
});

/** Programs that this machine may have: a script that fails at its second line, in each language. */
const programs: readonly [name: string, program: string, commands: readonly string[]][] = [
  ['python', 'python3', ['print("in", 6 * 7)', 'raise SystemExit(3)', 'print("after")']],
  ['perl', 'perl', ['print "in ", 6 * 7, "\\n";', 'exit 3;', 'print "after";']],
  ['node', 'node', ['console.log("in", 6 * 7);', 'process.exit(3);', 'console.log("after");']],
  ['ruby', 'ruby', ['puts "in #{6 * 7}"', 'exit 3', 'puts "after"']],
  ['rscript', 'Rscript', ['cat("in", 6 * 7, "\\n")', 'quit(status = 3)', 'cat("after")']],
  ['nushell', 'nu', ['print $"in (6 * 7)"', 'exit 3', 'print after']],
  ['powershell', 'pwsh', ['Write-Output "in $(6 * 7)"', 'exit 3', 'Write-Output after']],
];

const machine = (process.env['PATH'] ?? '').split(path.delimiter);
const found = await Promise.all(programs.map(([, program]) => findProgram(program, machine)));

describe('the real program', () => {
  for (const [index, [interpreter, program, commands]] of programs.entries()) {
    const file = found[index];
    (file === undefined ? test.skip : test)(
      `of ${interpreter} (needs ${program} on the machine)`,
      async () => {
        const places = await emptyPlaces();
        const bin = path.join(places.buildPrefix.prefix, 'bin');
        await mkdir(bin, { recursive: true });
        const name = interpreter === 'python' ? 'python' : program;
        await writeFile(path.join(bin, name), `#!/bin/sh\nexec '${file}' "$@"\n`, { mode: 0o755 });
        const { text } = await shellSection({ interpreter, commands, fileName: 'script' }, places);
        const { status, stdout } = spawnSync('bash', ['-c', text], { encoding: 'utf8' });
        expect({ status, stdout: stdout.trim() }).toEqual({ status: 3, stdout: 'in 42' });
      },
      30_000,
    );
  }
});
