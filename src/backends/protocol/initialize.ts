import type { ProjectModel } from './project-model.js';

export const initializeMethod = 'initialize';

/** Paths are absolute. Spec: backend-protocol.md 4.2. */
export interface InitializeParams {
  /** The manifest file; the directory of a `package.xml`; for an inline definition a `pixi.toml` that does not exist. */
  readonly manifestPath: string;
  /** The code to build; the manifest's directory when absent. */
  readonly sourceDirectory?: string | null;
  readonly workspaceDirectory?: string | null;
  /** Of git and url sources: the root of the checkout. */
  readonly checkoutRoot?: string | null;
  readonly cacheDirectory?: string | null;
  readonly workspaceScratchDirectory?: string | null;
  /** Absent for recipes. */
  readonly projectModel?: ProjectModel | null;
  /** `[package.build.config]`; each backend reads it in its own way. */
  readonly configuration?: unknown;
  /** By selector, in the order of the manifest. */
  readonly targetConfiguration?: Readonly<Record<string, unknown>> | null;
}

/** Has no required keys; never null. */
export type InitializeResult = Readonly<Record<string, unknown>>;
