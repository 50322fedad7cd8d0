import { type PackageIdentity, PixiBuildError, type Reporter } from '../support/index.js';
import type { TestOutcome } from './model.js';
import type { PackageTestReport } from './test-package.js';

/** Lines of a failed test that are shown; its log has all. */
const shownLines = 25;

/** Tells of the tests of a package; one without tests is not spoken of. */
export function reportTests({ package: tested, outcomes, durationMs }: PackageTestReport, report: Reporter): void {
  if (outcomes.length === 0) return;
  const { name, version, build, subdir } = tested.record;
  const identity: PackageIdentity = { name: name.source, version: version.source, build, subdir };
  for (const outcome of outcomes) {
    if (outcome.status !== 'skipped') continue;
    const message = `Test ${outcome.label} of ${name.normalized} was left out: ${outcome.reason}`;
    report({ kind: 'log', level: outcome.kind === 'downstream' ? 'warning' : 'info', message });
  }
  const counts = countsOf(outcomes);
  if (counts.failed > 0) report({ kind: 'package', package: identity, status: 'failed', durationMs });
  else if (counts.passed > 0) {
    const reason = [`${counts.passed} passed`, counts.skipped > 0 ? `${counts.skipped} left out` : ''];
    report({
      kind: 'package',
      package: identity,
      status: 'tested',
      durationMs,
      reason: reason.filter(Boolean).join(', '),
    });
  }
}

/** The failed tests of a package as one failure; undefined when there is none. */
export function failureOf({ package: { record }, outcomes }: PackageTestReport): PixiBuildError | undefined {
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  if (failed.length === 0) return undefined;
  const details = failed.flatMap(({ label, error }) => [
    `test ${label}: ${error.message}`,
    ...error.details.slice(-shownLines).map((line) => `  ${line}`),
    ...(error.hint === undefined ? [] : [`  ${error.hint}`]),
  ]);
  const count = outcomes.length === 1 ? 'The test' : `${failed.length} of ${outcomes.length} tests`;
  return new PixiBuildError('package-tests-failed', `${count} of ${record.fileName} failed`, { details });
}

export function countsOf(outcomes: readonly TestOutcome[]): Record<TestOutcome['status'], number> {
  const count = (status: TestOutcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
