export type { PackageTest, TestOutcome } from './model.js';
export { countsOf, failureOf } from './results.js';
export { type TestBuiltOptions, type TestMode, testBuilt, testModes } from './test-built.js';
export { testFiles } from './test-files.js';
export type { PackageTestReport } from './test-package.js';
