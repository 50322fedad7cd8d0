import type { ActivationShell, ShellDialect } from './dialect.js';
import { fishDialect, nushellDialect, xonshDialect } from './other-dialects.js';
import { posixDialect } from './posix-dialect.js';
import { cmdDialect, powershellDialect } from './windows-dialects.js';

const dialects: Readonly<Record<ActivationShell, ShellDialect>> = {
  bash: posixDialect,
  zsh: posixDialect,
  posix: posixDialect,
  cmd: cmdDialect,
  powershell: powershellDialect,
  fish: fishDialect,
  xonsh: xonshDialect,
  nushell: nushellDialect,
};

export function shellDialect(shell: ActivationShell): ShellDialect {
  return dialects[shell];
}
