import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LineSplitter, passedEnvironment, runProcess } from '../../src/scripting/index.js';
import { hasEnded } from '../fakes/processes.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scripting-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const node = (script: string, more: Partial<Parameters<typeof runProcess>[0]> = {}) =>
  runProcess({ command: process.execPath, args: ['-e', script], cwd: folder, environment: {}, ...more });

describe('runProcess', () => {
  test('streams lines, masks them, logs them and gives the exit status', async () => {
    const lines: string[] = [];
    const logFile = path.join(folder, 'log.txt');
    const result = await node('console.log("one hush"); console.error("two"); process.exitCode = 3', {
      onLine: (line, stream) => lines.push(`${stream}: ${line}`),
      mask: (line) => line.replaceAll('hush', '***'),
      logFile,
    });
    expect(result).toMatchObject({ exitCode: 3, endedBy: 'exit' });
    expect(lines.sort()).toEqual(['stderr: two', 'stdout: one ***']);
    expect((await readFile(logFile, 'utf8')).split('\n').sort()).toEqual(['', 'one ***', 'two']);
  });

  test('gives exactly the environment it was told', async () => {
    const lines: string[] = [];
    await node('console.log(JSON.stringify(process.env))', {
      environment: { A: '1' },
      onLine: (line) => lines.push(line),
    });
    const seen = JSON.parse(lines[0] ?? '');
    expect(seen).toMatchObject({ A: '1' });
    expect(seen).not.toHaveProperty('PATH');
  });

  test('keeps the last lines of a long output, and survives 100 MB of it', async () => {
    const result = await node(
      'const s = "x".repeat(999) + "\\n"; for (let i = 0; i < 100000; i++) require("fs").writeSync(1, s)',
    );
    expect(result.tail).toHaveLength(40);
    expect(result.exitCode).toBe(0);
  });

  test('ends the whole tree when time is up', async () => {
    const lines: string[] = [];
    const grandchild =
      'const c = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1e3)"]); console.log(c.pid); setInterval(() => {}, 1e3)';
    const result = await node(grandchild, { timeoutMs: 700, onLine: (line) => lines.push(line) });
    expect(result.endedBy).toBe('timeout');
    expect(await hasEnded(Number(lines[0]))).toBe(true);
  });

  (process.platform === 'linux' ? test : test.skip)('ends children that left its session, and only these', async () => {
    const bystander = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    const lines: string[] = [];
    const away = 'setsid bash -c "trap : TERM; echo \\$\\$; while :; do sleep 0.2; done" & sleep 60';
    const result = await runProcess({
      command: 'bash',
      args: ['-c', away],
      cwd: folder,
      environment: { PATH: process.env['PATH'] },
      timeoutMs: 500,
      onLine: (line) => lines.push(line),
    });
    expect(result.endedBy).toBe('timeout');
    expect(await hasEnded(Number(lines[0]))).toBe(true);
    expect(bystander.kill('SIGKILL')).toBe(true);
  });

  test('ends on abort', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const result = await node('setInterval(() => {}, 1e3)', { signal: controller.signal });
    expect(result.endedBy).toBe('abort');
  });

  test('does not wait for a daemon that holds the output open', async () => {
    const script =
      'const c = require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 9e3)"], { stdio: "inherit", detached: true }); c.unref(); console.log(c.pid)';
    const lines: string[] = [];
    const result = await node(script, { onLine: (line) => lines.push(line) });
    expect(result.exitCode).toBe(0);
    expect(result.durationMs).toBeLessThan(8000);
    process.kill(Number(lines[0]));
  });

  test('says what is missing', async () => {
    const run = runProcess({ command: 'no-such-program', args: [], cwd: folder, environment: {} });
    await expect(run).rejects.toMatchObject({ code: 'program-not-found' });
  });

  test('passes text to standard input', async () => {
    const lines: string[] = [];
    await node('process.stdin.pipe(process.stdout)', { input: 'hello\n', onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['hello']);
  });
});

describe('LineSplitter', () => {
  test.each([
    ['plain', ['a\nb\n'], ['a', 'b']],
    ['no final line end', ['a\nb'], ['a', 'b']],
    ['CR LF over chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['progress bar', ['1%\r2%\r3%\n'], ['1%', '2%', '3%']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['CR at the very end', ['a\r'], ['a']],
  ])('%s', (_, chunks, expected) => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (const chunk of chunks) splitter.push(Buffer.from(chunk));
    splitter.end();
    expect(lines).toEqual(expected);
  });

  test('joins a character cut in two, and replaces what is no UTF-8', () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (const chunk of [[0xc3], [0xa4, 0x0a, 0xff, 0x0a]]) splitter.push(Uint8Array.from(chunk));
    splitter.end();
    expect(lines).toEqual(['ä', '\ufffd']);
  });

  test('cuts no secret in two', () => {
    const lines: string[] = [];
    const secret = 'correct horse battery staple';
    const splitter = new LineSplitter(
      (line) => lines.push(line),
      (text) => text.replaceAll(secret, '********'),
    );
    const before = (1 << 20) - 10;
    // The secret stands where the line is cut, and comes in two chunks.
    for (const text of ['x'.repeat(before), secret.slice(0, 12), secret.slice(12), 'y'.repeat(1 << 20)]) {
      splitter.push(Buffer.from(text));
    }
    splitter.end();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replace(/^x+|y+$/g, '')).toBe('********');
  });

  test('delivers an endless line in pieces', () => {
    const lengths: number[] = [];
    const splitter = new LineSplitter((line) => lengths.push(line.length));
    for (let i = 0; i < 3; i++) splitter.push(Buffer.alloc(1 << 20, 'x'));
    splitter.end();
    expect(lengths).toEqual([1 << 20, 1 << 20, 1 << 20]);
  });
});

describe('passedEnvironment', () => {
  const caller = {
    PATH: '/bin',
    HTTPS_PROXY: 'p',
    SystemRoot: 'C:\\Windows',
    TMPDIR: '/t',
    SECRET: 's',
    GONE: undefined,
  };
  test.each([
    ['strict', 'linux', { HTTPS_PROXY: 'p' }],
    ['strict', 'win32', { HTTPS_PROXY: 'p', SystemRoot: 'C:\\Windows' }],
    ['strict', 'darwin', { HTTPS_PROXY: 'p', TMPDIR: '/t' }],
    ['conda-build', 'linux', { HTTPS_PROXY: 'p' }],
    ['none', 'linux', { PATH: '/bin', HTTPS_PROXY: 'p', SystemRoot: 'C:\\Windows', TMPDIR: '/t', SECRET: 's' }],
  ] as const)('%s on %s', (isolation, system, expected) => {
    expect(passedEnvironment(isolation, caller, system)).toEqual(expected);
  });
});
