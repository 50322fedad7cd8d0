import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

/** How long processes may take to go after a polite signal, in milliseconds. */
const graceMs = 3000;

/**
 * Ends a process and everything it started: SIGTERM, then SIGKILL after a grace period; `taskkill` on Windows. Elsewhere the
 * process must lead a group of its own. Children that left the group are found by their parents, on Linux.
 */
export async function endProcessTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const killer = spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    await once(killer, 'close').catch(() => {});
    return;
  }
  // Before anything ends: of what has no parent any more it cannot be told where it came from.
  const known = await descendants(pid);
  const signalAll = async (signal: NodeJS.Signals | 0): Promise<boolean> => {
    let isAlive = signalOne(-pid, signal);
    for (const one of known) isAlive = (await signalKnown(one, signal)) || isAlive;
    return isAlive;
  };
  if (!(await signalAll('SIGTERM'))) return;
  for (let waited = 0; waited < graceMs; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const one of await descendants(...known.map(({ pid }) => pid))) {
      if (!known.some(({ pid }) => pid === one.pid)) known.push(one);
    }
    if (!(await signalAll(0))) return;
  }
  await signalAll('SIGKILL');
}

/** A process, which another one of the same number is not. */
interface KnownProcess {
  readonly pid: number;
  /** Ticks since the machine was started. */
  readonly started: string;
}

/** What processes started, and these again. Nothing where there is no `/proc`. Source: proc(5), `/proc/pid/stat`. */
async function descendants(...roots: readonly number[]): Promise<KnownProcess[]> {
  if (process.platform !== 'linux') return [];
  const names = await readdir('/proc').catch(() => []);
  const children = new Map<number, KnownProcess[]>();
  for (const name of names) {
    const stat = /^\d+$/.test(name) ? await statOf(Number(name)) : undefined;
    if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat]);
  }
  const found: KnownProcess[] = [];
  const queue = [...roots];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const child of children.get(next) ?? []) {
      found.push(child);
      queue.push(child.pid);
    }
  }
  return found;
}

async function statOf(pid: number): Promise<(KnownProcess & { readonly parent: number }) | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field is the name, which may have any character.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  if (!fields) return undefined;
  const [state, parent, started] = [fields[0], Number(fields[1]), fields[19] ?? ''];
  // A zombie has ended, and waits for its parent to see it.
  return state === 'Z' ? undefined : { pid, parent, started };
}

async function signalKnown({ pid, started }: KnownProcess, signal: NodeJS.Signals | 0): Promise<boolean> {
  return (await statOf(pid))?.started === started && signalOne(pid, signal);
}

/** @returns false when no such process, or no process of the group, is left */
function signalOne(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
