import path from 'node:path';
import { countsOf, failureOf, type PackageTestReport, testFiles } from '../../testing/index.js';
import { isOffline, timeLimits } from '../build-options.js';
import type { CommandContext } from '../context.js';
import { type ExitCode, failureAsData, showFailure } from '../failure.js';

interface TestOptions {
  readonly channel?: readonly string[];
  readonly manifestPath?: string;
  readonly emulated?: boolean;
  readonly keepBuild?: boolean;
  readonly testTimeout?: string;
  readonly offline?: boolean;
}

/** Runs the tests that package files carry. Exit code 1 when one fails. */
export async function runTest(
  context: CommandContext,
  files: readonly [string, ...string[]],
  options: TestOptions,
): Promise<ExitCode> {
  const { cwd, environment, signal, terminal } = context;
  const { channel: channels = [], manifestPath } = options;
  const [first, ...more] = files;
  const absolute = (file: string): string => path.resolve(cwd, file);
  const reports = await testFiles(
    [absolute(first), ...more.map(absolute)],
    {
      cwd,
      channels,
      manifestPath,
      toolchain: 'conda',
      keepBuild: options.keepBuild,
      timeLimits: timeLimits(options),
      offline: isOffline(options, environment) || undefined,
      environment,
      report: terminal.report,
      signal,
    },
    options.emulated === true,
  );
  let exitCode: ExitCode = 0;
  for (const report of reports) {
    const failure = failureOf(report);
    if (failure) exitCode = showFailure(failure, terminal, { cwd, interrupted: false });
    if (report.outcomes.length === 0)
      terminal.report({ kind: 'log', level: 'info', message: `${nameOf(report)} has no tests` });
  }
  if (context.json) context.print(JSON.stringify(reports.map(asData), undefined, 2));
  return exitCode;
}

const nameOf = (report: PackageTestReport): string => report.package.record.fileName;

function asData(report: PackageTestReport): Record<string, unknown> {
  return {
    file: report.package.file,
    ...countsOf(report.outcomes),
    tests: report.outcomes.map((outcome) => ({
      ...outcome,
      ...(outcome.status === 'failed' && { error: failureAsData(outcome.error) }),
    })),
  };
}
