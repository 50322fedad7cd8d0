import path from 'node:path';
import { type Diagnostic, InvalidInputError, PixiBuildError } from '../support/index.js';
import { DeferredChecks, type FileProbe, realFiles } from './deferred-checks.js';
import { findWorkspace } from './discovery/find-workspace.js';
import { type ManifestFile, readManifestFile } from './discovery/manifest-file.js';
import { findSourceManifest } from './discovery/source-location.js';
import type { PackageDefinition } from './package/index.js';
import { readPackageFile } from './read-package.js';
import { readWorkspace } from './read-workspace.js';
import { Findings, locateFindings } from './toml/index.js';
import type { FileContext } from './workspace/context.js';
import type { Workspace } from './workspace/model.js';

/** The version of pixi whose manifests and behaviour this program knows. */
export const emulatedPixiVersion = '0.77.0';

export interface LoadOptions {
  /** Where the search for a manifest starts. */
  readonly cwd: string;
  /** A manifest or a directory with one, relative to `cwd`; it is not searched for then. */
  readonly manifestPath?: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What `requires-pixi` is compared with; `emulatedPixiVersion` when left out. */
  readonly emulatedPixiVersion?: string;
  /** How files that the manifest names are looked for; the file system when left out. */
  readonly files?: FileProbe;
}

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** The closest package to where the search began, if there is one. */
  readonly package?: PackageDefinition;
  /** In the order of the text, those of the workspace first. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Finds and reads a workspace, and the closest package. Spec: manifest.md 1.2.
 *
 * @throws InvalidInputError code `manifest` with all findings of the file; PixiBuildError when there is no workspace
 */
export async function loadWorkspace(options: LoadOptions): Promise<LoadedWorkspace> {
  const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
  const files = options.files ?? realFiles;
  const found = await findWorkspace({
    cwd: path.resolve(options.cwd),
    manifestPath: options.manifestPath,
    environment: options.environment,
    pixiVersion,
  });
  const read = await readWholeFile(found.workspace, files, (context) =>
    readWorkspace(found.workspace, context, pixiVersion),
  );
  const { workspace } = read.value;
  const warnings = [...shellWarnings(workspace, options.environment), ...read.warnings];
  if (!found.package || found.package === found.workspace) {
    return { workspace, ...(read.value.package && { package: read.value.package }), warnings };
  }
  const closest = found.package;
  const member = await readWholeFile(closest, files, (context) => readPackageFile(closest, workspace, context));
  return { workspace, package: member.value, warnings: [...warnings, ...member.warnings] };
}

export interface LoadedPackage {
  /** `recipe` and `ros`: the definition only names the file and the backend that reads it. */
  readonly kind: 'manifest' | 'recipe' | 'ros';
  readonly definition: PackageDefinition;
  /** The workspace around it; a recipe may stand alone. */
  readonly workspace: Workspace | undefined;
  readonly warnings: readonly Diagnostic[];
}

export interface LoadPackageOptions {
  readonly emulatedPixiVersion?: string;
  readonly files?: FileProbe;
}

/**
 * Reads the package at a location, as a source dependency or `--path` names it. Spec: manifest.md 1.3.
 *
 * @param location absolute path of a directory, a manifest, a `recipe.yaml` or a `package.xml`
 * @param workspace spares reading it again when the package is found to belong to it
 * @throws InvalidInputError code `manifest` with all findings of a file; PixiBuildError when there is no package
 */
export async function loadPackage(
  location: string,
  workspace?: Workspace,
  options: LoadPackageOptions = {},
): Promise<LoadedPackage> {
  const source = await findSourceManifest(path.resolve(location));
  if (source.kind !== 'manifest') {
    const { packageOfForeignFile } = await import('./foreign-package.js');
    const around = await enclosingWorkspace(path.dirname(source.path), workspace, options);
    return { kind: source.kind, definition: packageOfForeignFile(source), workspace: around, warnings: [] };
  }
  const file = await readManifestFile(source.path);
  if (!file || !Object.hasOwn(file.table, 'package')) throw notAPackage(source.path, file);
  const files = options.files ?? realFiles;
  const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
  const found = await findWorkspace({ cwd: file.directory, manifestPath: source.path, environment: {}, pixiVersion });
  if (found.workspace.path === source.path) {
    const own = await readWholeFile(found.workspace, files, (context) =>
      readWorkspace(found.workspace, context, pixiVersion),
    );
    if (!own.value.package) throw notAPackage(source.path, file);
    return { kind: 'manifest', definition: own.value.package, workspace: own.value.workspace, warnings: own.warnings };
  }
  const owner =
    workspace?.manifestPath === found.workspace.path
      ? workspace
      : (await readWholeFile(found.workspace, files, (context) => readWorkspace(found.workspace, context, pixiVersion)))
          .value.workspace;
  const read = await readWholeFile(file, files, (context) => readPackageFile(file, owner, context));
  return { kind: 'manifest', definition: read.value, workspace: owner, warnings: read.warnings };
}

/** The workspace above a directory, or undefined when there is none. */
async function enclosingWorkspace(
  directory: string,
  known: Workspace | undefined,
  options: LoadPackageOptions,
): Promise<Workspace | undefined> {
  try {
    const { workspace } = await loadWorkspace({ cwd: directory, environment: {}, ...options });
    return known?.manifestPath === workspace.manifestPath ? known : workspace;
  } catch (error) {
    if (error instanceof PixiBuildError && error.code === 'manifest-not-found') return undefined;
    throw error;
  }
}

/** Reads a file with a collection of findings, does the checks that wait, and throws when there are errors. */
async function readWholeFile<T>(
  file: ManifestFile,
  files: FileProbe,
  read: (context: FileContext) => T | undefined,
): Promise<{ value: T; warnings: readonly Diagnostic[] }> {
  const findings = new Findings();
  const checks = new DeferredChecks();
  const value = read({ findings, checks, directory: file.directory, manifestPath: file.path });
  await checks.run(findings, files);
  const diagnostics = await locateFindings(file.document, findings.all);
  if (findings.hasErrors) throw new InvalidInputError('manifest', diagnostics);
  if (value === undefined) throw new Error(`nothing was read from ${file.path}, and nothing was said about it`);
  return { value, warnings: diagnostics };
}

function notAPackage(file: string, manifest: ManifestFile | undefined): PixiBuildError {
  const table = manifest?.kind === 'pyproject' ? '[tool.pixi.package]' : '[package]';
  return new PixiBuildError('not-a-package', `the ${path.basename(file)} does not describe a package: '${file}'`, {
    exitCode: 2,
    hint: `A ${table} section is missing in it`,
  });
}

/** In a `pixi shell` of another workspace, the one that was found may not be the one that is meant. */
function shellWarnings(workspace: Workspace, environment: NodeJS.ProcessEnv): Diagnostic[] {
  const shell = environment['PIXI_PROJECT_MANIFEST'];
  if (!environment['PIXI_IN_SHELL'] || !shell || path.resolve(shell) === workspace.manifestPath) return [];
  return [
    {
      severity: 'warning',
      code: 'manifest-other-shell',
      message: `using the workspace '${workspace.manifestPath}', not '${shell}' of the surrounding pixi shell`,
      hint: 'Name the manifest with --manifest-path to be explicit',
    },
  ];
}
