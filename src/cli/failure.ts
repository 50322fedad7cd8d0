import { explainDiskError, isPixiBuildError } from '../support/index.js';
import { renderColored } from './style.js';
import type { Terminal } from './terminal.js';

/** What one run of the program came to. 0 done, 1 failed, 2 bad input or usage, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/**
 * Shows a failure and gives the exit code. An expected failure is one or more findings; anything else is a defect of
 * this program and is shown with its stack.
 */
export function showFailure(
  thrown: unknown,
  terminal: Terminal,
  context: { cwd: string; interrupted: boolean },
): ExitCode {
  terminal.finish();
  if (context.interrupted) {
    terminal.line('interrupted');
    return 130;
  }
  const failure = explain(thrown);
  if (!isPixiBuildError(failure)) {
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    terminal.line(`${terminal.style.red('error:')} this is a defect of pixi-build, please report it:\n${detail}`);
    return 1;
  }
  for (const diagnostic of failure.diagnostics()) {
    terminal.line(renderColored(diagnostic, terminal.style, context.cwd));
  }
  for (const line of failure.details) terminal.line(terminal.style.dim(` │ ${line}`));
  return failure.exitCode;
}

const explain = (thrown: unknown): unknown => explainDiskError(thrown, 'finish the work');

/** The failure as data, for `--json`. */
export function failureAsData(thrown: unknown, interrupted = false): Record<string, unknown> {
  if (interrupted) return { code: 'interrupted', message: 'interrupted', exitCode: 130 };
  const failure = explain(thrown);
  if (isPixiBuildError(failure)) {
    const { code, message, exitCode, details } = failure;
    return { code, message, exitCode, findings: failure.diagnostics(), ...(details.length > 0 && { details }) };
  }
  return { code: 'defect', message: thrown instanceof Error ? thrown.message : String(thrown), exitCode: 1 };
}
