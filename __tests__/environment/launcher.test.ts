import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { literalWord, readInstalled } from '../../src/environment/index.js';
import { launcherFor } from '../../src/environment/launcher/index.js';
import * as launcher from '../../src/environment/launcher/programs.js';
import { hasWine, wineEnvironment } from '../fakes/wine.js';
import * as standIn from './python-stand-in.js';
import { contents, failureOf, sha256, Workshop } from './workshop.js';

const repositoryRoot = path.resolve(import.meta.dirname, '..', '..');
const tool = path.join(repositoryRoot, 'tools', 'launcher', 'build.mjs');
const standInProgram = Buffer.from(standIn.programs.python.base64.join(''), 'base64');
const onWindows = process.platform === 'win32';
const runnable = onWindows || hasWine;

describe('the launchers in the bundle', () => {
  test.each(Object.entries(launcher.programs))('%s has the recorded digest', (...[platform, { sha256: digest }]) => {
    const program = launcherFor(platform as keyof typeof launcher.programs);
    expect(sha256(program)).toBe(digest);
    // The header of a program of Windows says for which processor it is.
    const header = program.readUInt32LE(0x3c);
    expect(program.toString('latin1', header, header + 4)).toBe('PE\0\0');
    expect(program.readUInt16LE(header + 4)).toBe(platform === 'win-64' ? 0x8664 : 0xaa64);
    const subsystem = program.readUInt16LE(header + 24 + 68);
    expect(subsystem).toBe(3);
    expect(program.length).toBeLessThan(10_000);
  });

  test('there is none for other platforms', async () => {
    for (const platform of ['win-32', 'linux-64'] as const) {
      const failure = await failureOf((async () => launcherFor(platform))());
      expect(failure).toMatchObject({ code: 'launcher-missing', message: expect.stringContaining(platform) });
    }
  });

  test('they are those of the sources', async () => {
    const flags = /const flags = \[(.*?)\];\nconst linkFlags = \[(.*?)\];/s.exec(await readFile(tool, 'utf8'));
    const version = /zigVersion = '([^']+)'/.exec(
      await readFile(path.join(repositoryRoot, 'tools', 'zig.mjs'), 'utf8'),
    )?.[1];
    const words = (text = ''): string[] => [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] as string);
    for (const [{ sourceDigest }, names] of [
      [launcher, ['launcher.c', 'launcher.rc', 'launcher.manifest']],
      [standIn, ['python-stand-in.c']],
    ] as const) {
      const texts = await Promise.all(
        names.map(async (name) => `${name}\n${await readFile(path.join(path.dirname(tool), name), 'utf8')}`),
      );
      const parts = [`zig ${version}`, ...words(flags?.[1]), ...words(flags?.[2]), ...texts];
      expect(createHash('sha256').update(parts.join('\n')).digest('hex')).toBe(sourceDigest);
    }
  });

  const compiler = existsSync(path.join(repositoryRoot, '.cache', 'zig'));
  (compiler || process.env['CI'] ? test : test.skip)(
    'a build of the sources gives the same bytes (needs the compiler: tools/launcher/build.mjs fetches it)',
    () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('programs.ts matches its sources');
    },
    600_000,
  );
});

(runnable ? describe : describe.skip)('the launcher at work (needs Windows or Wine)', () => {
  let folder: string;
  let environment = process.env;
  beforeAll(async () => {
    if (hasWine) environment = await wineEnvironment();
    folder = await mkdtemp(path.join(tmpdir(), 'launcher tests ü '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** An environment with one command; the paths of its files. */
  async function makeEnvironment(name: string, pythonIn: '.' | 'Scripts' = '.') {
    const prefix = path.join(folder, name);
    const [program, python] = [path.join(prefix, 'Scripts', 'tool.exe'), path.join(prefix, pythonIn, 'python.exe')];
    const script = path.join(prefix, 'Scripts', 'tool-script.py');
    await mkdir(path.dirname(program), { recursive: true });
    await writeFile(program, launcherFor('win-64'));
    await writeFile(python, standInProgram);
    await writeFile(script, '');
    return { prefix, program, python, script };
  }

  const call = (program: string, args: readonly string[]): [string, readonly string[]] =>
    onWindows ? [program, args] : ['wine', [program, ...args]];

  /** Output goes to files: Wine's services inherit pipes, and keep them open long after the program has ended. */
  function capture([command, args]: readonly [string, readonly string[]], input = '') {
    const files = ['stdout', 'stderr'].map((name) => path.join(folder, name));
    const handles = files.map((file) => openSync(file, 'w'));
    const { status } = spawnSync(command, args, { env: environment, input, stdio: ['pipe', ...handles] });
    for (const handle of handles) closeSync(handle);
    const [stdout = '', stderr = ''] = files.map((file) => readFileSync(file, 'utf8'));
    return { status, stdout, stderr };
  }

  function run(program: string, args: readonly string[], input = '') {
    const { status, stdout, stderr } = capture(call(program, args), input);
    const [script, ...seen] = stdout.split('\n').slice(0, -1);
    return { status, script, seen, stderr: stderr.trim() };
  }

  /** As Windows names the file. */
  const seenAs = (file: string): string => (onWindows ? file : `Z:${file.replaceAll('/', '\\')}`);

  const plain = ['plain', 'two words', '', '\t', 'a"b', '"', '""', 'back\\', 'sp ace\\', 'a\\\\"b', '\\\\server\\x'];
  const odd = ['%PATH%', '^&|<>', '*.py', "'single'", '--flag=with "quotes" and \\"', 'grüße', '日本', '😀', 'a\nb'];

  test('hands on arguments as they are', async () => {
    const { program, script } = await makeEnvironment('arguments');
    const args = [...plain, ...odd.filter((text) => !text.includes('\n'))];
    expect(run(program, args)).toEqual({ status: 0, script: seenAs(script), seen: args, stderr: '' });
    expect(run(program, [])).toMatchObject({ status: 0, seen: [] });
  });

  test('splits no command line otherwise than Python itself', async () => {
    // Batch files are read in the console's own code page: a folder with a plain name.
    const plainFolder = await mkdtemp(path.join(tmpdir(), 'launcher-raw-'));
    const { program, python, script } = await makeEnvironment(path.relative(folder, plainFolder));
    const tails = [
      'a"b c"d',
      '"" x',
      '\\" y',
      '"a b"c "d\\\\" e',
      'a  b\tc ',
      '"unfinished quote',
      'a""b "c""d"',
      '"\\"',
    ];
    const batch = path.join(plainFolder, 'raw.bat');
    const line = (file: string, more: string, tail: string): string => `@"${seenAs(file)}" ${more}${tail}`;
    const lines = tails.flatMap((tail) => [line(program, '', tail), line(python, `"${seenAs(script)}" `, tail)]);
    await writeFile(batch, lines.map((text) => `${text}\r\n@echo.=====\r\n`).join(''));
    const { stdout } = capture(call('cmd', ['/D', '/C', batch]));
    const outputs = stdout.split(/=====\r?\n/).map((text) => text.replace(/\r/g, ''));
    expect(outputs).toHaveLength(2 * tails.length + 1);
    tails.forEach((tail, i) => {
      expect({ tail, output: outputs[2 * i] }).toEqual({ tail, output: outputs[2 * i + 1] });
      expect(outputs[2 * i]?.split('\n').length).toBeGreaterThan(2);
    });
    await rm(plainFolder, { recursive: true });
  });

  test.each([0, 1, 2, 127, 255])('ends with exit code %d', async (code) => {
    const { program } = await makeEnvironment('codes');
    expect(run(program, [`@exit=${code}`]).status).toBe(code);
  });

  test('hands on standard input and output', async () => {
    const { program } = await makeEnvironment('streams');
    expect(run(program, ['@cat'], 'one\ntwo\n')).toMatchObject({ status: 0, seen: ['one', 'two'] });
  });

  test('leaves Ctrl-C to Python', async () => {
    const { program } = await makeEnvironment('control');
    const [command, args] = call(program, ['@control', 'and on', '@exit=42']);
    // Only a terminal is a console to Wine, and only a console sends Ctrl-C.
    const line = [command, ...args].map(literalWord).join(' ');
    const { status, stdout } = capture(onWindows ? [command, args] : ['script', ['-qefc', line, '/dev/null']]);
    expect({ status, stdout }).toEqual({ status: 42, stdout: expect.stringContaining('and on') });
  });

  test('is what an installed package has for each of its commands', async () => {
    const shop = await Workshop.open();
    const python = await shop.make({
      name: 'python',
      version: '3.12.1',
      index: { subdir: 'win-64' },
      files: { 'python.exe': { content: standInProgram } },
    });
    const tool = await shop.make({
      name: 'tool',
      noarch: 'python',
      entryPoints: ['tool = tool.cli:main', 'a.b-c = tool.cli:other.part'],
      files: { 'site-packages/tool/cli.py': 'def main(): ...' },
    });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [python, tool], { platform: 'win-64' });
    const scripts = path.join(prefix, 'Scripts');
    expect(Object.keys(contents(prefix)).sort()).toEqual([
      'Lib/site-packages/tool/cli.py',
      'Scripts/a.b-c-script.py',
      'Scripts/a.b-c.exe',
      'Scripts/tool-script.py',
      'Scripts/tool.exe',
      'python.exe',
    ]);
    for (const name of ['tool', 'a.b-c']) {
      expect(run(path.join(scripts, `${name}.exe`), ['a b', '@exit=3'])).toEqual({
        status: 3,
        script: seenAs(path.join(scripts, `${name}-script.py`)),
        seen: ['a b'],
        stderr: '',
      });
    }
    const record = (await readInstalled(prefix)).find(({ record: { name } }) => name.normalized === 'tool');
    const { sha256: digest } = launcher.programs['win-64'];
    expect(record?.paths.filter(({ _path }) => _path.endsWith('.exe'))).toEqual([
      expect.objectContaining({ path_type: 'windows_python_entry_point_exe', sha256: digest }),
      expect.objectContaining({ path_type: 'windows_python_entry_point_exe', sha256: digest }),
    ]);
    await shop.close();
  });

  test('finds a script by a path that is long and of any language', async () => {
    const parts = ['Ümläut 日本', 'lo ng'.repeat(30)];
    const short = seenAs(path.join(folder, ...parts, 'x', 'python.exe')).length;
    // Python itself is found by a path of plain length: Wine starts no programs by longer ones.
    const { prefix } = await makeEnvironment(path.join(...parts, 'x'.repeat(250 - short)));
    const program = path.join(prefix, 'Scripts', 'a-long-name.exe');
    const script = path.join(prefix, 'Scripts', 'a-long-name-script.py');
    await writeFile(program, launcherFor('win-64'));
    await writeFile(script, '');
    expect(seenAs(script).length).toBeGreaterThan(260);
    expect(run(program, ['a b'])).toEqual({
      status: 0,
      script: `\\\\?\\${seenAs(script)}`,
      seen: ['a b'],
      stderr: '',
    });
  });

  (onWindows ? test : test.skip)('starts Python by a path that is long (needs Windows: Wine cannot)', async () => {
    const { program } = await makeEnvironment(path.join('d'.repeat(120), 'e'.repeat(120)));
    const { status, stdout } = spawnSync(program, ['x'], { encoding: 'utf8' });
    expect({ status, end: stdout.split('\n').slice(1) }).toEqual({ status: 0, end: ['x', ''] });
  });

  test('follows its own name', async () => {
    const { prefix, program } = await makeEnvironment('names');
    for (const name of ['pip3.12', 'a b', 'über']) {
      await copyFile(program, path.join(prefix, 'Scripts', `${name}.EXE`));
      const script = path.join(prefix, 'Scripts', `${name}-script.py`);
      await writeFile(script, '');
      expect(run(path.join(prefix, 'Scripts', `${name}.EXE`), [])).toMatchObject({ status: 0, script: seenAs(script) });
    }
  });

  test('takes a Python beside it where none is above, as venv has it', async () => {
    const { program } = await makeEnvironment('venv', 'Scripts');
    expect(run(program, ['x'])).toMatchObject({ status: 0, seen: ['x'] });
  });

  test('says what is missing', async () => {
    const { program, python, script } = await makeEnvironment('missing');
    await rm(python);
    expect(run(program, [])).toMatchObject({
      status: 103,
      stderr: `There is no Python in this command's environment: ${seenAs(python)}`,
    });
    await writeFile(python, 'no program');
    expect(run(program, [])).toMatchObject({ status: 101, stderr: expect.stringContaining('Cannot start') });
    await rm(script);
    expect(run(program, [])).toMatchObject({
      status: 105,
      stderr: `There is no script for this command: ${seenAs(script)}`,
    });
  });

  test('takes Python with it when it is killed', async () => {
    const { program } = await makeEnvironment('killed');
    const child = spawn(...call(program, ['@hold']), { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
    // The stream ends when nobody holds it any more, Python neither.
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data) => String(data).includes('holding') && resolve());
    });
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode ?? child.exitCode).not.toBe(0);
  }, 30_000);
});
