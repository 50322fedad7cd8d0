import type { Diagnostic } from './diagnostics.js';

/** What names a built package: enough to print it and to find its file. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  /** `noarch` or a platform. */
  readonly subdir: string;
}

export type PackageStatus = 'building' | 'built' | 'tested' | 'skipped' | 'failed' | 'uploading' | 'published';

/**
 * All that the core tells the outside while it works. CLI and Action decide what a person sees of it; the core never
 * writes to the terminal itself.
 */
export type BuildEvent =
  | { readonly kind: 'log'; readonly level: 'debug' | 'info' | 'warning'; readonly message: string }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  /** A phase that a log may fold; phases do not nest. */
  | { readonly kind: 'phase-start'; readonly phase: string }
  | { readonly kind: 'phase-end'; readonly phase: string; readonly ok: boolean; readonly durationMs: number }
  /** A line that a build script or backend printed; secrets are already replaced. */
  | { readonly kind: 'output'; readonly line: string }
  /** `total` is absent when unknown. `done` counts `unit`s. */
  | {
      readonly kind: 'progress';
      readonly label: string;
      readonly done: number;
      readonly total?: number;
      readonly unit: 'bytes' | 'items';
    }
  | {
      readonly kind: 'package';
      readonly package: PackageIdentity;
      readonly status: PackageStatus;
      readonly path?: string;
      readonly sizeBytes?: number;
      readonly durationMs?: number;
      /** Why it was skipped or failed. */
      readonly reason?: string;
    }
  /** How many compilations of a package a compiler cache spared. */
  | {
      readonly kind: 'compiler-cache';
      readonly program: string;
      readonly packageName: string;
      readonly hits: number;
      readonly misses: number;
    }
  /** A text that must not appear in any log from now on. */
  | { readonly kind: 'secret'; readonly value: string };

export type Reporter = (event: BuildEvent) => void;

/** What a compiler cache did, as a sentence without its full stop. */
export function compilerCacheText(event: Extract<BuildEvent, { kind: 'compiler-cache' }>): string {
  const { program, packageName, hits, misses } = event;
  return `${program} had ${hits} of the ${hits + misses} compilations of ${packageName}`;
}

/** A reporter that drops everything. */
export const silentReporter: Reporter = () => {};

/** Runs `work` as a phase of the log; the end is reported whether it succeeds or throws. */
export async function reportPhase<T>(report: Reporter, phase: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  report({ kind: 'phase-start', phase });
  let ok = false;
  try {
    const result = await work();
    ok = true;
    return result;
  } finally {
    report({ kind: 'phase-end', phase, ok, durationMs: performance.now() - start });
  }
}
