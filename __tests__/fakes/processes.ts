import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process is gone, or goes within `patienceMs`: a killed one stays until its parent has asked for its end. */
export async function hasEnded(pid: number, patienceMs = 5000): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (isThere(pid)) {
    if (performance.now() > until) return false;
    await wait(20);
  }
  return true;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
