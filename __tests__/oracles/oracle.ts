import { describe, test } from '@jest/globals';
import { oracleEnvironment, run } from './environment.js';

/** The reference implementations, `py-rattler` and `py-rattler-build`, behind a Python of their own. */
export interface Oracle {
  /** The interpreter that can import `rattler` and `rattler_build`. */
  readonly python: string;
  /**
   * Runs a Python script, which reads one JSON value from its standard input and writes one to its standard output.
   * @param script absolute path
   * @throws Error with the script's standard error, when it fails
   */
  ask<Answer>(script: string, question: unknown): Promise<Answer>;
}

/** Runs a script and leaves at once: py-rattler's threads now and then crash a Python that tears itself down. */
export const runAndLeave = [
  'import os, runpy, sys',
  'sys.dont_write_bytecode = True',
  'sys.path.insert(0, os.path.dirname(sys.argv[1]))',
  'runpy.run_path(sys.argv[1], run_name="__main__")',
  'sys.stdout.flush()',
  'sys.stderr.flush()',
  'os._exit(0)',
].join('\n');

/** True where a missing oracle is a failure: in CI, and with `PIXI_BUILD_REQUIRE_ORACLES` set. */
const required = isSet('CI') || isSet('PIXI_BUILD_REQUIRE_ORACLES');

/** The oracle, or why there is none on this machine. */
export async function openOracle(): Promise<Oracle | { readonly missing: string }> {
  const environment = await oracleEnvironment();
  if ('missing' in environment) return environment;
  const { python } = environment;
  return {
    python,
    ask: async <Answer>(script: string, question: unknown): Promise<Answer> => {
      const args = ['-I', '-X', 'utf8', '-c', runAndLeave, script];
      const { status, stdout, stderr } = await run(python, args, JSON.stringify(question));
      if (status !== 0) throw new Error(`${script} failed (${status ?? 'no exit status'}):\n${stderr}`);
      return JSON.parse(stdout) as Answer;
    },
  };
}

/**
 * A group of tests that compare with the oracle: `await describeWithOracle('...', (oracle) => { test(...) })` at the top
 * level of a test file. Without an oracle the group is one skipped test that says why, or, where oracles are
 * required, one that fails.
 */
export async function describeWithOracle(name: string, tests: (oracle: Oracle) => void): Promise<void> {
  const oracle = await openOracle();
  if ('ask' in oracle) {
    describe(name, () => tests(oracle));
    return;
  }
  describe(name, () => {
    if (required) {
      test('the oracle is there', () => {
        throw new Error(`The reference implementations are required here, but ${oracle.missing}`);
      });
    } else {
      test.skip(`skipped, as the reference implementations are missing: ${oracle.missing}`, () => {});
    }
  });
}

function isSet(variable: string): boolean {
  return !['', '0', 'false', undefined].includes(process.env[variable]);
}
