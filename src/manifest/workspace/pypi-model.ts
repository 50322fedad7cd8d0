/** A Python requirement of an environment. `extras` are normalised. */
export type PypiRequirement = {
  readonly extras: readonly string[];
  /** PEP 508 marker text. */
  readonly envMarkers?: string;
} /** `version`: PEP 440 specifiers, or `*`. `index`: URL of the only index to take it from. */ & (
  | { readonly kind: 'version'; readonly version: string; readonly index?: string }
  /** `path`: as written, relative to the workspace root. */
  | { readonly kind: 'path'; readonly path: string; readonly editable?: boolean }
  | {
      readonly kind: 'git';
      readonly git: string;
      readonly reference?: { readonly kind: 'branch' | 'tag' | 'rev'; readonly value: string };
      readonly subdirectory?: string;
      readonly lfs?: boolean;
    }
  | { readonly kind: 'url'; readonly url: string; readonly subdirectory?: string }
);

export interface PypiOptions {
  readonly indexUrl?: string;
  readonly extraIndexUrls?: readonly string[];
  readonly findLinks?: readonly ({ readonly path: string } | { readonly url: string })[];
  /** `true`: for all packages; a list: for these. */
  readonly noBuildIsolation?: boolean | readonly string[];
  readonly indexStrategy?: 'first-index' | 'unsafe-first-match' | 'unsafe-best-match';
  readonly prereleaseMode?: 'disallow' | 'allow' | 'if-necessary' | 'explicit' | 'if-necessary-or-explicit';
  readonly noBuild?: boolean | readonly string[];
  readonly noBinary?: boolean | readonly string[];
  readonly dependencyOverrides?: ReadonlyMap<string, PypiRequirement>;
  readonly skipWheelFilenameCheck?: boolean;
}
