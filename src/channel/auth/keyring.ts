import { execFile } from 'node:child_process';
import { type AuthEntry, parseAuthEntry } from './entry.js';

/** The service under which pixi and rattler keep their entries. */
const service = 'rattler';
const patienceMs = 5000;

/**
 * An entry of the system keyring, through the system's own program (`security` on macOS, `secret-tool` on Linux).
 * A keyring that is absent, locked or slow is the same as one without the entry: on CI runners that is the normal case.
 */
export async function readKeyring(
  key: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<AuthEntry | undefined> {
  const command = keyringCommand(key, env);
  if (!command) return undefined;
  const [program, ...args] = command;
  const text = await new Promise<string>((resolve) => {
    const options = { timeout: patienceMs, env: { ...env }, windowsHide: true };
    execFile(program as string, args, options, (error, stdout) => resolve(error ? '' : stdout.trim()));
  });
  if (text === '') return undefined;
  try {
    return parseAuthEntry(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function keyringCommand(key: string, env: Readonly<Record<string, string | undefined>>): string[] | undefined {
  if (process.platform === 'darwin') return ['security', 'find-generic-password', '-s', service, '-a', key, '-w'];
  // Without a session bus there is no keyring to ask.
  if (process.platform !== 'linux' || !env['DBUS_SESSION_BUS_ADDRESS']) return undefined;
  return ['secret-tool', 'lookup', 'service', service, 'username', key];
}
