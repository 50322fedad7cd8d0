/** One recipe of the corpus, for one pair of platforms. */
export interface CorpusRun {
  readonly name: string;
  readonly directory: string;
  /** Absolute. */
  readonly recipe: string;
  readonly build: string;
  readonly host: string;
  /** Files of variants in their order; absolute. */
  readonly files: readonly string[];
  /** As on the command line: key to texts. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  readonly environment: Readonly<Record<string, string>>;
  /** How many renderings of the only output `skip` leaves out; with several outputs it is not counted. */
  readonly skipped: number;
  readonly experimental: boolean;
  readonly v3: boolean;
}

/**
 * All runs of the folder `corpus`. Beside a `recipe.yaml` there may be files of variants and a `case.json`:
 *
 * - `platforms`: each a run; `linux-64 > osx-64` builds on the first for the second. Default: `linux-64`
 * - `skipped`: by platform, how often `skip` holds for the only output
 * - `files`: further files of variants; `variants`: values as on the command line
 * - `environment`: variables of the caller
 * - `experimental`, `v3`: switches
 */
export function corpusRuns(): CorpusRun[];
