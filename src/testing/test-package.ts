import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestEnvironments } from '../build/index.js';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import { isPixiBuildError, type Reporter } from '../support/index.js';
import { exactSpec, parseSpec, solveWithPackage } from './environment.js';
import type { PackageTest, TestOutcome } from './model.js';
import { type RunnableTest, runTest, type TestCase, type TestRun } from './run-test.js';
import { openTestedPackage, type TestedPackage } from './tested-package.js';

export interface TestPackageRequest {
  /** Absolute path of a `.conda` or `.tar.bz2`. */
  readonly file: string;
  readonly environments: TestEnvironments;
  /** Of the platform that it is for, if it is for one. */
  readonly hostPlatform?: Platform;
  /** Other packages that no channel has yet. */
  readonly others: readonly RepoDataRecord[];
  /** Runs what is for another platform too, as an emulator of the machine can. */
  readonly emulated: boolean;
  /** What passed stays as well. */
  readonly keep: boolean;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** Milliseconds that each test may take; no limit when left out. */
  readonly timeoutMs?: number;
}

/** What the tests of one package came to. */
export interface PackageTestReport {
  readonly package: TestedPackage;
  /** In the order in which they ran. */
  readonly outcomes: readonly TestOutcome[];
  /** Milliseconds. */
  readonly durationMs: number;
}

/**
 * Runs the tests that a package carries, each in new environments; one that fails does not stop the others. What passed is
 * removed, what failed stays to be looked at.
 * @throws PixiBuildError for a package that cannot be read
 */
export async function testPackage(request: TestPackageRequest): Promise<PackageTestReport> {
  const start = performance.now();
  const tested = await openTestedPackage(request.file);
  const outcomes = await new PackageRun(tested, request).all();
  return { package: tested, outcomes, durationMs: performance.now() - start };
}

/** @throws PixiBuildError for a package that cannot be read */
export async function hasTests(file: string): Promise<boolean> {
  return (await openTestedPackage(file)).tests.length > 0;
}

/** The tests of one package; of another one on its behalf. */
class PackageRun {
  readonly #tested: TestedPackage;
  readonly #request: TestPackageRequest;
  readonly #run: TestRun;
  readonly #folder: string;

  /** @param nested for tests on behalf of another package: their folder, and what their environments hold as well */
  constructor(tested: TestedPackage, request: TestPackageRequest, nested?: { folder: string; beside: string[] }) {
    const { environments, hostPlatform, others, environment, report, signal, timeoutMs } = request;
    const { name, version, build, subdir } = tested.record;
    this.#tested = tested;
    this.#request = request;
    this.#folder =
      nested?.folder ?? path.join(environments.directory, `${name.normalized}-${version.source}-${build}-${subdir}`);
    const { buildPlatform } = environments;
    const host = subdir === 'noarch' ? buildPlatform : (hostPlatform ?? (subdir as Platform));
    const records = [tested.record, ...others.filter(({ url }) => url !== tested.record.url)];
    this.#run = {
      tested,
      provider: environments.withPackages(records, path.join(this.#folder, 'pkgs')),
      platforms: { build: buildPlatform, host },
      beside: nested?.beside ?? [],
      environment,
      report,
      signal,
      timeoutMs,
    };
  }

  async all(): Promise<TestOutcome[]> {
    const { tests } = this.#tested;
    if (tests.length === 0) return [];
    const { build, host } = this.#run.platforms;
    if (host !== build && !this.#request.emulated) {
      const reason = `it is for ${host}, and this machine is ${build}`;
      return tests.map((test, index) => skipped(`${index + 1}: ${test.kind}`, test, reason));
    }
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    const outcomes: TestOutcome[] = [];
    try {
      for (const [index, test] of tests.entries()) outcomes.push(...(await this.#outcomesOf(test, index)));
    } catch (error) {
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
      throw error;
    }
    if (!this.#request.keep && outcomes.every(({ status }) => status !== 'failed')) {
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
    return outcomes;
  }

  async #outcomesOf(test: PackageTest, index: number): Promise<TestOutcome[]> {
    const label = `${index + 1}: ${test.kind}`;
    if (test.kind === 'downstream') return this.#downstream(test, label, index);
    const versions = test.kind === 'python' && test.pythonVersions.length > 0 ? test.pythonVersions : [undefined];
    const outcomes: TestOutcome[] = [];
    for (const [turn, pythonVersion] of versions.entries()) {
      const shown = pythonVersion === undefined ? label : `${label} ${pythonVersion}`;
      outcomes.push(await this.#one(test, shown, `${index + 1}${turn === 0 ? '' : `_${turn}`}`, pythonVersion));
    }
    return outcomes;
  }

  async #one(
    test: RunnableTest,
    label: string,
    folderName: string,
    pythonVersion: string | undefined,
  ): Promise<TestOutcome> {
    const start = performance.now();
    const [number, kind] = label.split(': ');
    const one: TestCase = {
      test,
      label: `test ${number} of ${this.#tested.record.name.normalized} (${kind})`,
      pythonVersion,
      folder: path.join(this.#folder, folderName),
    };
    const done = () => ({ label, kind: test.kind, durationMs: performance.now() - start });
    try {
      await runTest(one, this.#run);
      if (!this.#request.keep) await rm(one.folder, { recursive: true, force: true, maxRetries: 3 });
      return { ...done(), status: 'passed' };
    } catch (error) {
      if (this.#run.signal?.aborted || !isPixiBuildError(error)) throw error;
      return { ...done(), status: 'failed', error };
    }
  }

  /** The tests of a package that needs this one, with this one in its environment. */
  async #downstream(
    test: Extract<PackageTest, { kind: 'downstream' }>,
    label: string,
    index: number,
  ): Promise<TestOutcome[]> {
    const { provider } = this.#run;
    const name = parseSpec(test.spec).name.exact?.normalized;
    const shown = `${label} ${name ?? test.spec}`;
    let records: readonly RepoDataRecord[];
    try {
      const own = `${this.#tested.record.name.normalized} with ${test.spec}`;
      records = await solveWithPackage(this.#run, [test.spec], `environment of ${own}`);
    } catch (error) {
      if (!isPixiBuildError(error) || error.code !== 'solve-failed') throw error;
      return [skipped(shown, test, `no environment can have both it and ${test.spec}`)];
    }
    const record = records.find((one) => one.name.normalized === name);
    if (!record) return [skipped(shown, test, `nothing is called ${test.spec}`)];
    const file = await provider.archiveOf(record);
    const other = await openTestedPackage(file);
    const tests = other.tests.filter(({ kind }) => kind !== 'downstream');
    if (tests.length === 0) return [skipped(shown, test, `${name} has no tests`)];
    const run = new PackageRun(
      { ...other, tests: tests.map((one) => (one.kind === 'python' ? { ...one, pythonVersions: [] } : one)) },
      { ...this.#request, others: [...this.#request.others, this.#tested.record] },
      { folder: path.join(this.#folder, `${index + 1}`), beside: [exactSpec(this.#tested.record)] },
    );
    return (await run.all()).map((outcome) => ({ ...outcome, label: `${shown}, ${outcome.label}`, kind: test.kind }));
  }
}

function skipped(label: string, { kind }: PackageTest, reason: string): TestOutcome {
  return { label, kind, durationMs: 0, status: 'skipped', reason };
}
