import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/conda/index.js';
import {
  type ActivationShell,
  activationLines,
  deactivationLines,
  exportLine,
  type PathMode,
  type PrefixActivation,
  readActivation,
  shellDialect,
} from '../../src/environment/index.js';
import { hasWine, wineEnvironment } from '../fakes/wine.js';
import { describeWithOracle } from '../oracles/oracle.js';

const shells: readonly ActivationShell[] = ['bash', 'zsh', 'posix', 'cmd', 'powershell', 'fish', 'xonsh', 'nushell'];

describe('words of each shell', () => {
  const value = `a'b "c" $HOME/\${X}\\`;
  test.each<[ActivationShell, string, string, string]>([
    ['bash', `export A='a'\\''b "c" $HOME/\${X}\\'`, `export A="a'b \\"c\\" $HOME/\${X}\\\\"`, 'unset A'],
    ['zsh', `export A='a'\\''b "c" $HOME/\${X}\\'`, `export A="a'b \\"c\\" $HOME/\${X}\\\\"`, 'unset A'],
    ['cmd', `@SET "A=a'b "c" $HOME/\${X}\\"`, `@SET "A=a'b "c" $HOME/\${X}\\"`, '@SET "A="'],
    [
      'powershell',
      `\${Env:A} = 'a''b "c" $HOME/\${X}\\'`,
      `\${Env:A} = 'a''b "c" ' + \${Env:HOME} + '/' + \${Env:X} + '\\'`,
      `Remove-Item -LiteralPath 'Env:A' -ErrorAction SilentlyContinue`,
    ],
    ['fish', `set -gx A 'a\\'b "c" $HOME/\${X}\\\\'`, `set -gx A 'a\\'b "c" '"$HOME"'/'"$X"'\\\\'`, 'set -e A'],
    [
      'xonsh',
      `$A = "a'b \\"c\\" $HOME/\${X}\\\\"`,
      `$A = "a'b \\"c\\" " + str(\${...}.get("HOME", "")) + "/" + str(\${...}.get("X", "")) + "\\\\"`,
      `\${...}.pop("A", None)`,
    ],
    [
      'nushell',
      `$env.A = "a'b \\"c\\" $HOME/\${X}\\\\"`,
      `$env.A = (["a'b \\"c\\" ", ($env | get --ignore-errors HOME | default ""), "/", ($env | get --ignore-errors X | default ""), "\\\\"] | str join)`,
      'hide-env --ignore-errors "A"',
    ],
  ])('%s', (...[shell, literal, expanded, unset]) => {
    const dialect = shellDialect(shell);
    expect(dialect.setLiteral('A', value)).toBe(literal);
    expect(dialect.setExpanded('A', value)).toBe(expanded);
    expect(dialect.unset('A')).toBe(unset);
  });

  test.each<[ActivationShell, PathMode, Platform, string]>([
    ['bash', 'prepend', 'linux-64', `export PATH='/a b':/c"\${PATH:+:$PATH}"`],
    ['bash', 'append', 'linux-64', `export PATH="\${PATH:+$PATH:}"'/a b':/c`],
    ['bash', 'replace', 'linux-64', `export PATH='/a b':/c`],
    ['cmd', 'prepend', 'win-64', '@SET "PATH=/a b;/c;%PATH%"'],
    ['cmd', 'append', 'win-64', '@SET "PATH=%PATH%;/a b;/c"'],
    ['powershell', 'prepend', 'win-64', `\${Env:PATH} = '/a b;/c' + ';' + \${Env:PATH}`],
    ['powershell', 'append', 'linux-64', `\${Env:PATH} = \${Env:PATH} + ':' + '/a b:/c'`],
    ['fish', 'prepend', 'linux-64', `set -gx PATH '/a b' '/c' $PATH`],
    ['xonsh', 'prepend', 'linux-64', '$PATH = ["/a b", "/c"] + list($PATH)'],
    ['nushell', 'prepend', 'linux-64', '$env.PATH = (($env.PATH | split row (char esep)) | prepend ["/a b", "/c"])'],
    ['nushell', 'replace', 'win-64', '$env.Path = ["/a b", "/c"]'],
  ])('the search path in %s: %s on %s', (...[shell, mode, platform, line]) => {
    expect(shellDialect(shell).changePath(['/a b', '/c'], mode, platform)).toBe(line);
  });

  test('bash on Windows has colons and no drives in its search path', () => {
    expect(shellDialect('bash').changePath(['C:\\x\\Library\\bin', 'D:\\y'], 'prepend', 'win-64')).toBe(
      `export PATH=/c/x/Library/bin:/d/y"\${PATH:+:$PATH}"`,
    );
  });

  test('texts that a shell could take for more', () => {
    expect(shellDialect('cmd').setLiteral('A', '100%PATH%\r\nx')).toBe('@SET "A=100%%PATH%% x"');
    expect(shellDialect('powershell').setLiteral('A', 'a’b')).toBe("${Env:A} = 'a’’b'");
    expect(shellDialect('xonsh').setLiteral('A', 'ü😀')).toBe('$A = "\\u00fc\\U0001f600"');
    expect(shellDialect('xonsh').setLiteral('A(x86)', '1')).toBe('${"A(x86)"} = "1"');
    expect(shellDialect('xonsh').source('/x/a.sh')).toBe('source-bash "/x/a.sh"');
    expect(shellDialect('xonsh').source('/x/a.xsh')).toBe('source "/x/a.xsh"');
    expect(exportLine('bash', 'A', 'plain')).toBe('export A=plain');
    expect(exportLine('bash', 'A', '\\$HOME "\\"')).toBe('export A="\\$HOME \\"\\\\\\""');
  });
});

const folder = mkdtempSync(path.join(tmpdir(), "shells '"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const prefix = path.join(folder, 'pre fix');
for (const [name, text] of Object.entries({
  'conda-meta/state': '{"env_vars":{"quote":"it\'s \\"q\\" `x` \\\\ back","home":"$HOME/x","plain":"p"}}',
  'etc/conda/env_vars.d/1.json': '{"PLAIN":"hidden","FIRST":"1","BLANK":""}',
  'etc/conda/activate.d/a.sh': 'export SCRIPT="ran $FIRST"',
  'etc/conda/activate.d/a.fish': 'set -gx SCRIPT "ran $FIRST"',
  'etc/conda/activate.d/a.bat': '@SET "SCRIPT=ran %FIRST%"\r\n',
  'etc/conda/deactivate.d/a.sh': 'unset SCRIPT',
  'etc/conda/deactivate.d/a.fish': 'set -e SCRIPT',
  'etc/conda/deactivate.d/a.bat': '@SET SCRIPT=\r\n',
})) {
  const file = path.join(prefix, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const programs: Partial<Record<ActivationShell, string>> = { bash: 'bash', zsh: 'zsh', posix: 'sh', fish: 'fish' };
const base = { PATH: '/usr/bin:/bin', HOME: '/nowhere', FIRST: 'old' };

/** Runs lines in a real shell and gives the environment that is left. */
function run(shell: ActivationShell, lines: readonly string[]): Record<string, string> {
  const file = path.join(folder, `script-${shell}`);
  const end = shellDialect(shell).lineEnd;
  writeFileSync(file, [...lines, '/usr/bin/env -0'].join(end) + end);
  const { stdout, stderr, status } = spawnSync(programs[shell] as string, [file], { env: base, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const entries = stdout
    .split('\0')
    .filter((record) => record.includes('='))
    .map((record) => [record.slice(0, record.indexOf('=')), record.slice(record.indexOf('=') + 1)] as const)
    .filter(([name]) => !['_', 'SHLVL', 'PWD', 'OLDPWD', 'USER', 'LOGNAME', 'LC_CTYPE'].includes(name));
  return Object.fromEntries(entries);
}

const missing = (program: string): boolean =>
  process.platform === 'win32' || spawnSync(program, ['-c', 'true']).status !== 0;

describe.each(Object.keys(programs) as ActivationShell[])('in a real %s', (shell) => {
  const realTest = missing(programs[shell] as string) ? test.skip : test;

  realTest('activates and leaves', async () => {
    const activation = await readActivation(prefix, 'linux-64', shell);
    const lines = activationLines(shell, activation, { level: 0, environment: base });
    const inside = run(shell, lines);
    expect(inside).toEqual({
      PATH: `${prefix}/bin:/usr/bin:/bin`,
      CONDA_SHLVL: '1',
      CONDA_PREFIX: prefix,
      CONDA_ENV_SHLVL_1_FIRST: 'old',
      FIRST: '1',
      QUOTE: 'it\'s "q" `x` \\ back',
      PLAIN: 'p',
      BLANK: '',
      SCRIPT: 'ran 1',
      CONDA_ENV_SHLVL_1_HOME: '/nowhere',
      HOME: '/nowhere/x',
    });
    const left = run(shell, [...lines, ...deactivationLines(shell, activation, inside)]);
    expect(left).toEqual({ ...base, PATH: `${prefix}/bin:/usr/bin:/bin` });
  });
});

await describeWithOracle('py-rattler', (oracle) => {
  const question = path.join(import.meta.dirname, 'activation.py');
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const realTest = missing(programs[shell] as string) ? test.skip : test;
    realTest(`its script for ${shell} leaves the same environment`, async () => {
      // rattler does not quote all that it should outside of bash, so the values are tame.
      const tame = path.join(folder, 'tame');
      for (const [name, text] of Object.entries({
        'conda-meta/state': '{"env_vars":{"spaced":"a b","with_home":"$HOME/x"}}',
        'conda-meta/history': '',
        'etc/conda/env_vars.d/1.json': '{"SPACED":"hidden","SECOND":"2"}',
        'etc/conda/activate.d/b.sh': 'export SCRIPT="$SCRIPT b"',
        'etc/conda/activate.d/a.sh': 'export SCRIPT="a $SECOND"',
        'etc/conda/activate.d/b.fish': 'set -gx SCRIPT "$SCRIPT b"',
        'etc/conda/activate.d/a.fish': 'set -gx SCRIPT "a $SECOND"',
      })) {
        mkdirSync(path.dirname(path.join(tame, name)), { recursive: true });
        writeFileSync(path.join(tame, name), text);
      }
      const theirs = await oracle.ask<string>(question, { prefix: tame, shell, path: ['/usr/bin'] });
      const activation = await readActivation(tame, 'linux-64', shell);
      // It writes the search path of its caller into the script, beside a reference to that of the shell.
      const script = theirs.replace(':/usr/bin:', ':');
      expect(run(shell, activationLines(shell, activation))).toEqual(run(shell, script.split('\n')));
    });
  }
});

(hasWine ? describe : describe.skip)('cmd, under Wine', () => {
  test('activates, and keeps odd values', async () => {
    const activation = await readActivation(prefix, 'linux-64', 'cmd');
    const windows: PrefixActivation = {
      ...activation,
      platform: 'win-64',
      pathEntries: ['C:\\pre fix', 'C:\\100%\\bin'],
      variables: { FIRST: '1', EXPANDED: '%KEEP%/x', SHELLISH: 'a & b | c > d ^ e' },
      scripts: activation.scripts.map((file) => `Z:${file.replaceAll('/', '\\')}`),
      leavingScripts: [],
    };
    const dialect = shellDialect('cmd');
    const dump = path.join(folder, 'dump');
    const file = path.join(folder, 'run me.bat');
    const lines = [
      ...dialect.preamble,
      dialect.setLiteral('KEEP', '50%PATH%'),
      ...activationLines('cmd', windows, { level: 1, prefix: 'C:\\outer', environment: { FIRST: 'old' } }),
      `@SET > "Z:${dump.replaceAll('/', '\\')}"`,
    ];
    writeFileSync(file, lines.map((line) => line + dialect.lineEnd).join(''));
    const { status, stderr } = spawnSync('wine', ['cmd', '/D', '/U', '/C', file], {
      encoding: 'utf8',
      env: await wineEnvironment(),
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const { parseSetDump } = await import('../../src/environment/activation/capture-script.js');
    const bytes = readFileSync(dump);
    const variables = parseSetDump(bytes[1] === 0 ? bytes : Buffer.from(bytes.toString('utf8'), 'utf16le'));
    const found = Object.fromEntries([...variables].map(([name, value]) => [name.toUpperCase(), value]));
    expect(found).toMatchObject({
      KEEP: '50%PATH%',
      CONDA_SHLVL: '2',
      CONDA_ENV_SHLVL_2_CONDA_PREFIX: 'C:\\outer',
      CONDA_ENV_SHLVL_2_FIRST: 'old',
      FIRST: '1',
      SHELLISH: 'a & b | c > d ^ e',
      SCRIPT: 'ran 1',
    });
    expect(found['PATH']).toMatch(/^C:\\pre fix;C:\\100%\\bin;C:/);
  }, 60_000);
});

test('every shell has a dialect', () => {
  for (const shell of shells) expect(shellDialect(shell).scriptExtensions.length).toBeGreaterThan(0);
});
