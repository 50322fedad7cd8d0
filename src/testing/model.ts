import type { PixiBuildError } from '../support/index.js';

/** A script as a package carries it. */
export interface TestScript {
  readonly interpreter?: string;
  readonly commands: readonly string[];
  /** Relative to the prefix, with forward slashes. */
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables of the caller. */
  readonly secrets: readonly string[];
}

/** What is checked of a package in environments of its own. Match specs are text. Spec: packaging.md 14.2. */
export type PackageTest =
  | {
      readonly kind: 'python';
      readonly imports: readonly string[];
      readonly pipCheck: boolean;
      /** An environment for each; one of any version when empty. */
      readonly pythonVersions: readonly string[];
    }
  | { readonly kind: 'perl'; readonly uses: readonly string[] }
  | { readonly kind: 'r'; readonly libraries: readonly string[] }
  | { readonly kind: 'ruby'; readonly requires: readonly string[] }
  | {
      readonly kind: 'script';
      readonly script: TestScript;
      readonly requirements: { readonly run: readonly string[]; readonly build: readonly string[] };
    }
  | { readonly kind: 'downstream'; readonly spec: string }
  /** The folder `info/test` of packages that conda-build made. */
  | {
      readonly kind: 'conda-build';
      readonly requirements: readonly string[];
      /** Names in the folder, in the order in which they run. */
      readonly scripts: readonly string[];
    };

/** What became of one test, or of one of its environments. */
export type TestOutcome = {
  /** Such as `2: python 3.12`; unique in its package. */
  readonly label: string;
  readonly kind: PackageTest['kind'];
  /** Milliseconds. */
  readonly durationMs: number;
} & (
  | { readonly status: 'passed' }
  | { readonly status: 'failed'; readonly error: PixiBuildError }
  | { readonly status: 'skipped'; readonly reason: string }
);
