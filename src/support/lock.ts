import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, readlink, rename, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { sleep } from './concurrency.js';
import { PixiBuildError, systemErrorCode } from './errors.js';

export interface FileLockOptions {
  readonly signal?: AbortSignal;
  /** Called once when somebody else holds the lock, with a description of the holder. */
  readonly onWait?: (holder: string) => void;
  /** A holder on another machine that has shown no life for so long is taken for dead. Milliseconds. */
  readonly staleAfterMs?: number;
  /** Gives up after so long; waits for ever when left out. Milliseconds. */
  readonly giveUpAfterMs?: number;
}

export interface HeldLock {
  /** Throws `lock-lost` when another process has taken the lock, as after a long sleep of this machine. */
  assertHeld(): Promise<void>;
}

const pollMs = 50;
const defaultStaleMs = 30_000;

/**
 * Runs `work` while holding a lock file, which is removed afterwards. Works on network mounts, as it relies only on
 * exclusive creation and on rename. A holder that died is noticed at once on the same machine; elsewhere when its
 * lock file, which a living holder touches, stays unchanged for `staleAfterMs` by our own clock.
 *
 * @throws lock-timeout, lock-lost; file system errors when the lock file cannot be made
 */
export async function withFileLock<T>(
  file: string,
  options: FileLockOptions,
  work: (lock: HeldLock) => Promise<T>,
): Promise<T> {
  const token = await acquire(file, options);
  const interval = Math.max(20, (options.staleAfterMs ?? defaultStaleMs) / 6);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, interval);
  heartbeat.unref();
  try {
    return await work({
      assertHeld: async () => {
        if ((await readHolder(file))?.token === token) return;
        throw new PixiBuildError('lock-lost', `Another process took over the lock ${file}`, {
          hint: 'Run the command again; nothing of the other process was overwritten.',
        });
      },
    });
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(file).catch(() => undefined))?.token === token) await rm(file, { force: true });
  }
}

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly machine: string;
}

async function acquire(file: string, options: FileLockOptions): Promise<string> {
  const token = randomBytes(12).toString('hex');
  const machine = await machineIdentity();
  const content = JSON.stringify({ token, pid: process.pid, machine } satisfies Holder);
  await mkdir(path.dirname(file), { recursive: true });
  const started = performance.now();
  let seen: { state: string; since: number } | undefined;
  let told = false;
  for (;;) {
    options.signal?.throwIfAborted();
    if (await createExclusive(file, content)) return token;
    const state = await lockState(file);
    if (state === undefined) continue;
    const now = performance.now();
    if (seen?.state !== state.fingerprint) seen = { state: state.fingerprint, since: now };
    const silent = now - seen.since >= (options.staleAfterMs ?? defaultStaleMs);
    if (silent || (state.holder?.machine === machine && !isAlive(state.holder.pid))) {
      await removeStale(file, state.holder?.token);
      continue;
    }
    const description = state.holder ? `process ${state.holder.pid} on ${hostOf(state.holder)}` : 'another process';
    if (!told) {
      told = true;
      options.onWait?.(description);
    }
    if (options.giveUpAfterMs !== undefined && now - started > options.giveUpAfterMs) {
      throw new PixiBuildError('lock-timeout', `The lock ${file} is still held by ${description}`, {
        hint: `Wait for it to end, or delete the file if no such process runs.`,
      });
    }
    await sleep(pollMs + Math.random() * pollMs, options.signal);
  }
}

/** The content appears with the file: it is written aside and linked; where links are unknown, created and filled. */
async function createExclusive(file: string, content: string): Promise<boolean> {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    const handle = await open(aside, 'wx');
    await handle.writeFile(content).finally(() => handle.close());
    await link(aside, file);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(content).finally(() => handle.close());
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function lockState(file: string): Promise<{ fingerprint: string; holder: Holder | undefined } | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const info = await handle.stat();
      const text = await handle.readFile('utf8');
      return { fingerprint: `${text}\0${info.mtimeMs}`, holder: parseHolder(text) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    // Windows answers so for a file that is being deleted.
    if (code === 'ENOENT' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EBUSY'))) return undefined;
    throw error;
  }
}

/** Only one of several waiters moves the file away; one that moved a fresh lock by mistake puts it back. */
async function removeStale(file: string, token: string | undefined): Promise<void> {
  const aside = `${file}.stale.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(file, aside);
    if ((await readHolder(aside))?.token !== token) await link(aside, file).catch(() => {});
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return parseHolder(await readFile(file, 'utf8'));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    if (typeof value?.token === 'string' && Number.isInteger(value.pid) && typeof value.machine === 'string') {
      return value as Holder;
    }
  } catch {
    // Cut off or foreign: treated as a holder that nothing is known about.
  }
  return undefined;
}

/** Host name and, on Linux, the process id namespace: containers may share a name but not their process ids. */
async function machineIdentity(): Promise<string> {
  const namespace = process.platform === 'linux' ? await readlink('/proc/self/ns/pid').catch(() => '') : '';
  return namespace === '' ? hostname() : `${hostname()} ${namespace}`;
}

function hostOf(holder: Holder): string {
  return holder.machine.split(' ')[0] as string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
