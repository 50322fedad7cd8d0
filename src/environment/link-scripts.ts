import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isWindows, type PackageRecord, type Platform } from '../conda/index.js';
import type { Reporter } from '../support/index.js';
import { inFolder } from './paths.js';

export type LinkScript = 'post-link' | 'pre-unlink';

/** Where a package has a script that wants to be run; relative to the prefix. Spec: conda-runtime.md 5.7. */
export function linkScriptPath(name: string, script: LinkScript, platform: Platform): string {
  return isWindows(platform) ? `Scripts/.${name}-${script}.bat` : `bin/.${name}-${script}.sh`;
}

/** Runs the scripts of packages, one after the other. One that fails is told of, and no more. */
export async function runLinkScripts(
  script: LinkScript,
  records: readonly PackageRecord[],
  prefix: string,
  platform: Platform,
  report: Reporter,
): Promise<void> {
  for (const record of records) {
    const name = record.name.normalized;
    const file = inFolder(prefix, linkScriptPath(name, script, platform));
    if (!existsSync(file)) continue;
    const failure = await runScript(file, prefix, platform, {
      PREFIX: prefix,
      PKG_NAME: name,
      PKG_VERSION: record.version.source,
      PKG_BUILDNUM: String(record.buildNumber),
    });
    if (failure !== undefined) {
      report({ kind: 'log', level: 'warning', message: `The ${script} script of ${name} failed: ${failure}` });
    }
    const messages = path.join(prefix, '.messages.txt');
    if (existsSync(messages)) {
      const text = readFileSync(messages, 'utf8').trim();
      if (text !== '') report({ kind: 'log', level: 'info', message: `${name}: ${text}` });
      rmSync(messages, { force: true });
    }
  }
}

function runScript(
  file: string,
  prefix: string,
  platform: Platform,
  variables: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const windows = isWindows(platform);
  const [command, args] = windows ? ['cmd.exe', ['/D', '/C', file]] : ['bash', ['-e', file]];
  const bin = path.join(prefix, windows ? 'Scripts' : 'bin');
  const env = {
    ...process.env,
    ...variables,
    CONDA_PREFIX: prefix,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  };
  return new Promise((resolve) => {
    const child = spawn(command as string, args as string[], { cwd: prefix, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    const keep = (chunk: Buffer): void => void (tail = (tail + chunk.toString('utf8')).slice(-2000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      resolve(code === 0 ? undefined : `exit status ${code ?? signal}${tail.trim() === '' ? '' : `\n${tail.trim()}`}`);
    });
  });
}
