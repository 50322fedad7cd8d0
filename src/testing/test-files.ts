import { rm } from 'node:fs/promises';
import { type BuildSettings, recordOfPackage, testEnvironmentsOfFile } from '../build/index.js';
import { reportTests } from './results.js';
import { type PackageTestReport, testPackage } from './test-package.js';

/**
 * Runs the tests of package files. All of the files may need each other.
 * @param files absolute
 * @throws PixiBuildError for files that are no packages, before anything is run
 */
export async function testFiles(
  files: readonly [string, ...string[]],
  settings: BuildSettings,
  emulated: boolean,
): Promise<PackageTestReport[]> {
  const { environment, report, signal } = settings;
  const keep = settings.keepBuild === true;
  const timeoutMs = settings.timeLimits?.testMs;
  const common = { others: await Promise.all(files.map(recordOfPackage)), emulated, keep, timeoutMs };
  const environments = await testEnvironmentsOfFile(files[0], settings);
  let isClean = true;
  try {
    const reports: PackageTestReport[] = [];
    for (const file of files) {
      const done = await testPackage({ ...common, file, environments, environment, report, signal });
      reportTests(done, report);
      isClean &&= done.outcomes.every(({ status }) => status !== 'failed');
      reports.push(done);
    }
    return reports;
  } finally {
    await environments.close();
    if ((isClean && !keep) || signal?.aborted)
      await rm(environments.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}
