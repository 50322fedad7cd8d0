import type { LoadedWorkspace } from '../../../src/manifest/index.js';

/** A finding that a case must give: nothing more, nothing less, in the order of the text. */
export interface ExpectedFinding {
  /** `line:column`, counted from 1. */
  readonly at: string;
  /** A text must be equal to the message, a pattern must match it. */
  readonly message: string | RegExp;
  /** Checked when given. `null`: there must be no hint. */
  readonly hint?: string | RegExp | null;
  /** Checked when given: the text under the mark. */
  readonly label?: string | RegExp;
  /** Checked when given: `line:column` of the related places. */
  readonly related?: readonly string[];
}

/** One manifest, good or bad, and what reading it must give. */
export interface ManifestCase {
  readonly name: string;
  /** Text of the manifest. A first line break is dropped, so that line 1 is the first line of the literal's content. */
  readonly toml: string;
  /** Path of the manifest, relative to the case's folder. `pixi.toml` when left out. */
  readonly file?: string;
  /** Other files of the case's folder: path to text. */
  readonly also?: Readonly<Record<string, string>>;
  /** Where the search starts, relative to the case's folder: `.` when left out. */
  readonly from?: string;
  /** Version of pixi to be. */
  readonly emulatedPixiVersion?: string;
  /** The errors; a case with none must load. */
  readonly errors?: readonly ExpectedFinding[];
  /** The file, relative to the case's folder, in which errors are; `file` when left out. */
  readonly errorsIn?: string;
  /** Warnings; `undefined` means there must be none. Only looked at when the manifest loads. */
  readonly warnings?: readonly ExpectedFinding[];
  /** Pins what was read. */
  readonly check?: (loaded: LoadedWorkspace, directory: string) => void;
}
