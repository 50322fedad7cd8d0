import { describe, test } from '@jest/globals';
import { fetchNode } from '../../tools/node.mjs';

/** The oldest Node that is supported, and the one that runs the Action. */
export const majors = [20, 24] as const;
export type Major = (typeof majors)[number];

/** Major version -> absolute path of the executable. */
export type Nodes = Readonly<Record<Major, string>>;

/** True where nothing may be skipped. */
export const nothingMaySkip = (process.env['CI'] ?? '') !== '';

/**
 * A group of tests that run programs on both pinned Nodes. Where they cannot be fetched it is one test that says so:
 * skipped on a developer's machine, failed in CI.
 */
export async function describeOnNodes(name: string, tests: (nodes: Nodes) => void): Promise<void> {
  try {
    const [oldest, actions] = await Promise.all([fetchNode(20), fetchNode(24)]);
    describe(name, () => tests({ 20: oldest, 24: actions }));
  } catch (error) {
    if (nothingMaySkip) throw error;
    describe(name, () => test.skip(`the pinned Nodes cannot be fetched: ${(error as Error).message}`, () => {}));
  }
}
