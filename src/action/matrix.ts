import type { Platform } from '../conda/index.js';
import { PixiBuildError } from '../support/index.js';
import type { ActionPlan } from './action-plan.js';
import { type RunsOn, runnerOf } from './runners.js';

/** One job of the matrix: builds all packages of a platform, as they may need each other. */
export interface MatrixLeg {
  readonly platform: Platform;
  readonly runner: RunsOn;
  /** The artifact that hands its packages over. */
  readonly artifact: string;
  readonly count: number;
}

/** Value for `strategy.matrix`. */
export interface Matrix {
  readonly include: readonly MatrixLeg[];
}

/** GitHub starts no more jobs of a matrix. Spec: publishing.md 8.4. */
const mostLegs = 256;

/**
 * Spreads a plan over runners.
 * @throws PixiBuildError codes `runner-unknown`, `matrix-too-large`
 */
export function matrixOf({ legs, packages }: ActionPlan, runners: ReadonlyMap<Platform, RunsOn>): Matrix {
  if (legs.length > mostLegs) {
    const message = `The plan has ${legs.length} platforms, a matrix of GitHub at most ${mostLegs} jobs`;
    throw new PixiBuildError('matrix-too-large', message, {
      exitCode: 2,
      hint: "Plan in parts, by the input 'platforms'.",
    });
  }
  return {
    include: legs.map(({ platform, artifact }) => ({
      platform,
      runner: runnerOf(platform, runners),
      artifact,
      count: packages.filter((planned) => planned.platform === platform).length,
    })),
  };
}

/** Where noarch packages are built: the first of these that the plan is for. Hosted Linux is the cheapest. */
const noarchBuilders: readonly Platform[] = ['linux-64', 'linux-aarch64'];

/** The platforms in the order in which they are planned: the first that yields a noarch package builds it. */
export function planningOrder(platforms: readonly Platform[]): Platform[] {
  const rank = (platform: Platform): number => {
    const index = noarchBuilders.indexOf(platform);
    return index < 0 ? noarchBuilders.length : index;
  };
  return [...platforms].sort((a, b) => rank(a) - rank(b));
}
