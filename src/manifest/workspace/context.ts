import type { DeferredChecks } from '../deferred-checks.js';
import type { Metadata } from '../package/index.js';
import type { DependencyPool } from '../spec/index.js';
import type { Findings, TomlPath } from '../toml/index.js';
import type { ManifestChannel, Preview, WorkspacePlatform } from './model.js';

/** What every reader of a manifest file needs. */
export interface FileContext {
  readonly findings: Findings;
  readonly checks: DeferredChecks;
  /** Absolute directory of the manifest. */
  readonly directory: string;
  /** Absolute. */
  readonly manifestPath: string;
}

/** What the tables of features and environments need to know of `[workspace]`. */
export interface WorkspaceContext extends FileContext {
  readonly preview: Preview;
  /** Where the file says `preview`, for a second mark. */
  readonly previewPath: TomlPath | undefined;
  readonly pool: DependencyPool | undefined;
  /** What a package defined beside a dependency may inherit: only what the project of a `pyproject.toml` says. */
  readonly inlineInheritable: Metadata;
  /** Declared ones. Features may bring in more, by `bringIn`. */
  readonly platforms: readonly WorkspacePlatform[];
  readonly channels: readonly ManifestChannel[];
  /** A plain subdir that a feature names and the workspace does not. */
  bringIn(platform: WorkspacePlatform): void;
}

/** The header of a table, for messages: `[feature.test.dependencies]`. */
export function tableName(path: TomlPath): string {
  return `[${path.map(String).join('.')}]`;
}
