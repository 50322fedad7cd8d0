import type { PixiBuildError } from '../support/index.js';
import type { ActionPlan } from './action-plan.js';
import type { Matrix } from './matrix.js';
import type { PackageRow } from './rows.js';

/** What a step came to. */
export interface StepResult {
  readonly workspaceName: string;
  readonly rows: readonly PackageRow[];
  /** How many packages were to be built or published. */
  readonly count: number;
  readonly plan?: ActionPlan;
  readonly matrix?: Matrix;
  readonly artifact?: { readonly name: string; readonly id?: number };
  readonly failures: readonly PixiBuildError[];
  /** Packages that could not be built or published: failures, and what depended on them. */
  readonly failed: number;
}

/** The outputs of `action.yml`; a run sets all of them, however it ends. */
export function outputsOf(result: StepResult | undefined): Readonly<Record<string, string | number>> {
  const rows = result?.rows ?? [];
  const count = (...statuses: PackageRow['status'][]): number =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    plan: result?.plan ? JSON.stringify(result.plan) : '',
    matrix: JSON.stringify(result?.matrix ?? { include: [] }),
    count: result?.count ?? 0,
    packages: JSON.stringify(rows),
    built: rows.filter(({ builtHere }) => builtHere).length,
    skipped: count('skipped'),
    failed: count('failed'),
    published: count('published'),
    'artifact-name': result?.artifact?.name ?? '',
    'artifact-id': result?.artifact?.id ?? '',
  };
}
