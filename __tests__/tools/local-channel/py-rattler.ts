import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runAndLeave } from '../../oracles/oracle.js';
import { repositoryRoot } from './run-tool.js';

const requirement = 'py-rattler==0.28.0';
const folder = path.join(repositoryRoot, '.cache', 'local-channel', requirement);
const python = path.join(folder, 'bin', 'python');

/** A Python with py-rattler, in a virtual environment of its own; or why there is none. */
export function pyRattler(): { python: string } | { missing: string } {
  if (existsSync(python)) return { python };
  mkdirSync(path.dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.`);
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', work]],
    [path.join(work, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', requirement]],
  ];
  for (const [program, args] of steps) {
    const run = spawnSync(program, args, { encoding: 'utf8' });
    if (run.status === 0) continue;
    rmSync(work, { recursive: true, force: true });
    return { missing: `${requirement} cannot be installed: ${run.error?.message ?? run.stderr.trim()}` };
  }
  try {
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(python)) throw error;
  }
  return { python };
}

/** Runs a Python script that reads JSON from its input and prints JSON. */
export function askPython<T>(interpreter: string, script: string, input: unknown): T {
  const run = spawnSync(interpreter, ['-c', runAndLeave, path.join(import.meta.dirname, script)], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${script} failed (${run.status ?? run.signal}):\n${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}
