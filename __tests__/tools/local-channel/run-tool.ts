import { spawn } from 'node:child_process';
import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '..', '..', '..');

const unreachable = 3;

export interface ToolRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runMake(...args: string[]): Promise<ToolRun> {
  const tool = path.join(repositoryRoot, 'tools', 'local-channel', 'make.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The whole channel; or why it cannot be made here. Throws when it should have been made. */
export async function localChannel(): Promise<{ folder: string } | { missing: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'it is made on linux-64 only' };
  const run = await runMake('--quiet');
  if (run.status === unreachable) return { missing: run.stderr.trim() };
  if (run.status !== 0) throw new Error(`the local channel could not be made:\n${run.stderr}`);
  return { folder: run.stdout.trim() };
}
