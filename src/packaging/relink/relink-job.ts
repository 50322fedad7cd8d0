import type { RunPathRules } from './run-paths.js';

/** What a relinker is given, whatever the format of the file. */
export interface RelinkJob {
  /** Absolute path of the file as the build left it. */
  readonly source: string;
  /** Its path below the prefix, forward slashes: where it lies when it runs. */
  readonly file: string;
  readonly rules: RunPathRules;
  /** Makes a copy that may be written to, and gives its absolute path. */
  readonly copy: () => Promise<string>;
}
