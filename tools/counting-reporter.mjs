import { writeSync } from 'node:fs';

/** A jest reporter: prints how many tests passed, failed and were skipped, as the very last line. */
export default class CountingReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not even be loaded has no tests, but has failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.once('exit', () => {
      writeSync(1, `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
}
