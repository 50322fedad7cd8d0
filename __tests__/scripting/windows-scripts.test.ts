import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrefixActivation } from '../../src/environment/index.js';
import { type ScriptSection, shellSection, wrapperTexts } from '../../src/scripting/index.js';
import { hasWine, wineEnvironment } from '../fakes/wine.js';

// The scripts that are generated for Windows, run by cmd: that of Wine on Linux.

const wine = hasWine;
const runnable = wine || process.platform === 'win32';
let ofProcess = process.env;
const folder = mkdtempSync(path.join(tmpdir(), 'windows scripts '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is seen of a status behind `call`: Wine 8 makes 1 of all that is not 0. */
const called = (status: number): number => (wine ? Math.min(status, 1) : status);

/** The path of a file as Windows has it. */
const windows = (file: string): string => (wine ? `Z:${file.replaceAll('/', '\\')}` : file);

let count = 0;

interface Scene {
  readonly sections: readonly ScriptSection[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly activations?: readonly PrefixActivation[];
  readonly afterActivation?: readonly string[];
  /** Of the process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs sections as a build does. */
function run(scene: Scene | ((work: string) => Scene)) {
  const work = path.join(folder, `work ${count++}`);
  mkdirSync(work);
  const {
    sections,
    variables,
    activations = [],
    afterActivation,
    environment,
  } = typeof scene === 'function' ? scene(work) : scene;
  const texts = wrapperTexts({
    shell: 'cmd',
    environmentFile: windows(path.join(work, 'build_env.bat')),
    variables: { SRC_DIR: windows(work), ...variables },
    activations,
    outer: { level: 0 },
    afterActivation,
    sections,
  });
  const files = { 'build_env.bat': texts.environment, 'conda_build.bat': texts.main, ...texts.sections };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(work, name), text);
  const args = ['/d', '/c', windows(path.join(work, 'conda_build.bat'))];
  const [program, all] = wine ? ['wine', ['cmd', ...args]] : ['cmd.exe', args];
  const { status, stdout } = spawnSync(program, all, {
    cwd: work,
    encoding: 'utf8',
    env: { ...ofProcess, CONDA_BUILD: '', ...environment },
  });
  const read = (name: string): string[] => {
    try {
      return readFileSync(path.join(work, name), 'utf8')
        .split(/\s*\r?\n/)
        .filter((line) => line !== '');
    } catch {
      return [];
    }
  };
  return { status, stdout, work, read };
}

const told = (line: string): string => `>> "%SRC_DIR%\\told.txt" echo ${line}`;
/** Commands of a recipe, as a section. */
const commands = (list: readonly string[], more: Partial<ScriptSection> = {}): ScriptSection => ({
  text: list
    .flatMap((one) => (list.length > 1 ? [one, 'if %errorlevel% neq 0 exit /b %errorlevel%'] : [one]))
    .join('\n'),
  ...more,
});

(runnable ? describe : describe.skip)('scripts for Windows (needs Windows or Wine)', () => {
  beforeAll(async () => {
    if (wine) ofProcess = await wineEnvironment();
    expect(run({ sections: [commands(['exit /b 7'])] }).status).toBe(called(7));
  }, 120_000);

  test('run their sections in order, and end with the first that fails', () => {
    const { status, read } = run({
      sections: [
        commands([told('one'), 'exit /b 0', told('never')]),
        commands([told('two'), 'cd ..', 'set LEAK=x']),
        commands([told('three [%LEAK%]'), 'cmd /c exit 5', told('never')]),
        commands([told('never')]),
      ],
    });
    expect({ status, told: read('told.txt') }).toEqual({ status: called(5), told: ['one', 'two', 'three []'] });
  }, 60_000);

  test.each([
    ['exit /b 3', called(3)],
    ['exit 4', 4],
    ['exit /b 0', 0],
    ['no-such-program-at-all', called(9009)],
  ])(
    '%s ends with %d',
    (line, status) => {
      const result = run({ sections: [commands([line])] });
      expect(result.status).toBe(status);
    },
    60_000,
  );

  test('start where they shall, with variables of their own', () => {
    const { status, read } = run((work) => {
      const elsewhere = path.join(work, 'else where');
      mkdirSync(elsewhere);
      return {
        variables: { SHARED: 'all', OWN: 'general' },
        sections: [
          commands([told('%CD%'), told('%SHARED% %OWN%')], { cwd: windows(elsewhere), env: { OWN: 'special one' } }),
          commands([told('%CD%'), told('%SHARED% %OWN%')]),
        ],
      };
    });
    expect(status).toBe(0);
    const [first = '', own, second = '', general] = read('told.txt');
    expect([own, general]).toEqual(['all special one', 'all general']);
    expect(first).toBe(`${second}\\else where`);
  }, 60_000);

  test('see odd values as they are', () => {
    const values = {
      BLANKS: ' two  words ',
      SIGNS: 'a & b | c < d > e ^ f',
      BRACKETS: '(x) [y] {z}',
      // Wine has no code page without a console.
      ...(!wine && { LETTERS: 'ü ß é 漢字 😀' }),
      MARKS: `it's "quoted" !now! ~ # ; , = +`,
      PERCENT: '50% of it',
      EXPANDED: '%BRACKETS%/x',
      SLASHES: 'C:\\a b\\c\\',
    };
    const { status, work } = run({
      variables: values,
      sections: [commands(['cmd /d /u /c set > "%SRC_DIR%\\all.txt"'])],
    });
    expect(status).toBe(0);
    const seen = Object.fromEntries(
      readFileSync(path.join(work, 'all.txt'), 'utf16le')
        .split(/\r?\n/)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(seen).toMatchObject({ ...values, EXPANDED: '(x) [y] {z}/x' });
  }, 60_000);

  test('set up their environment once, and not when it is there', () => {
    const scene: Scene = { variables: { A: 'of the build' }, sections: [commands([told('%A% %CONDA_BUILD%')])] };
    expect(run(scene).read('told.txt')).toEqual(['of the build 1']);
    const { read } = run((work) => ({
      ...scene,
      environment: { CONDA_BUILD: '1', A: 'of the caller', SRC_DIR: windows(work) },
    }));
    expect(read('told.txt')).toEqual(['of the caller 1']);
  }, 60_000);

  test('activate the host and then the build environment', () => {
    const { status, read } = run((work) => {
      const activation = (name: string): PrefixActivation => {
        const script = path.join(work, `${name} activate.bat`);
        writeFileSync(script, `@set "ORDER=%ORDER% ${name}"\r\n`);
        const prefix = `C:\\${name} env`;
        return {
          prefix,
          platform: 'win-64',
          pathEntries: [prefix, `${prefix}\\Library\\bin`],
          variables: { [`OF_${name}`]: `value of ${name}` },
          scripts: [windows(script)],
          leavingScripts: [],
        };
      };
      return {
        activations: [activation('host'), activation('build')],
        afterActivation: ['@set "AFTER=after%ORDER%"'],
        sections: [
          commands([told('%PATH%'), told('%CONDA_PREFIX% %CONDA_SHLVL%'), told('%AFTER% %OF_host% %OF_build%')]),
        ],
      };
    });
    expect(status).toBe(0);
    const [search = '', prefix, after] = read('told.txt');
    expect(search).toMatch(/^C:\\build env;C:\\build env\\Library\\bin;C:\\host env;C:\\host env\\Library\\bin;/);
    expect([prefix, after]).toEqual(['C:\\build env 1', 'after host build value of host value of build']);
  }, 60_000);

  test('call a file where it lies, with its own `exit /b`', () => {
    const { status, read } = run((work) => {
      mkdirSync(path.join(work, 'recipe'));
      const file = path.join(work, 'recipe', 'build it.bat');
      writeFileSync(file, '@echo %~nx0 in %CD%>> "%SRC_DIR%\\told.txt"\r\n@exit /b 6\r\n');
      return { sections: [commands([told('first')]), { text: '', file: windows(file) }, commands([told('never')])] };
    });
    expect(status).toBe(called(6));
    expect(read('told.txt')).toEqual(['first', expect.stringMatching(/^build it\.bat in .*work \d+$/)]);
  }, 60_000);

  test('hand a script for another interpreter to it', async () => {
    const work = path.join(folder, `hand ${count++}`);
    const bin = path.join(work, 'bin');
    mkdirSync(bin, { recursive: true });
    // Stands in for PowerShell, which Wine lacks: tells its arguments, shows the file, fails.
    const program = '@echo %1 %2 %~nx3>> "%SRC_DIR%\\told.txt"\r\n@type %3>> "%SRC_DIR%\\told.txt"\r\n@exit /b 8\r\n';
    writeFileSync(path.join(bin, 'pwsh.bat'), program, { mode: 0o755 });
    const prefix = { prefix: path.join(work, 'none'), platform: 'win-64' as const };
    const places = {
      platform: 'win-64' as const,
      workDirectory: work,
      buildPrefix: prefix,
      hostPrefix: prefix,
      path: [bin],
    };
    const part = { interpreter: 'powershell', commands: ['Write-Output "100%"'], fileName: 'conda_build_script' };
    const section = await shellSection(part, places);
    // Its words are paths of this machine.
    const text = section.text
      .replaceAll(work, windows(work))
      .replaceAll(/"Z:[^"]*"/g, (word) => word.replaceAll('/', '\\'));
    const { status, read } = run({ sections: [{ ...section, text }, commands([told('never')])] });
    expect(status).toBe(called(8));
    const lines = read('told.txt');
    expect(lines[0]).toBe('"-NoLogo" "-NoProfile" conda_build_script.ps1');
    expect(lines).toContain("$ErrorActionPreference = 'Stop'");
    expect(lines.at(-1)).toBe('Write-Output "100%"');
  }, 60_000);
});
