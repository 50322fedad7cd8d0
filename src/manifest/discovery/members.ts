import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, IgnoreRules, InvalidInputError, toPosix } from '../../support/index.js';
import { Findings, isTomlTable, locateFindings, tomlTypeName } from '../toml/index.js';
import type { Workspace } from '../workspace/model.js';
import { hasWorkspace, type ManifestFile, manifestNames, readManifestFile } from './manifest-file.js';

/** A package of a workspace: a directory with a `[package]` manifest. */
export interface Member {
  /** Relative to the workspace root, with forward slashes; the root itself is `.`. */
  readonly directory: string;
  /** Absolute. */
  readonly manifestPath: string;
  /** `name` of `[package]` when it is plain text there. */
  readonly name: string | undefined;
  /** Whether it says `publish = true`. */
  readonly publish: boolean;
}

/**
 * Finds all packages of a workspace, sorted by directory. Hidden directories, what `.gitignore` and `.ignore` name, and
 * nested workspaces are left out; symbolic links are not followed. Spec: publishing.md 7.1.
 *
 * @throws InvalidInputError when a manifest on the way cannot be parsed, or `publish` is no boolean
 */
export async function discoverMembers(workspace: Pick<Workspace, 'root'>): Promise<Member[]> {
  const members: Member[] = [];
  await visit(workspace.root, workspace.root, await IgnoreRules.above(workspace.root), members);
  return members.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0));
}

async function visit(directory: string, root: string, above: IgnoreRules, members: Member[]): Promise<void> {
  // What cannot be read is skipped: it may belong to somebody else, or be gone again.
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const files = new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
  const rules = directory === root ? above : await above.below(directory, files);
  const name = manifestNames.find((known) => files.has(known) && !rules.ignores(path.join(directory, known), false));
  const manifest = name === undefined ? undefined : await readIfThere(path.join(directory, name));
  if (manifest && directory !== root && hasWorkspace(manifest.table)) return;
  const member = manifest && (await asMember(manifest, root));
  if (member) members.push(member);
  for (const entry of entries) {
    const below = path.join(directory, entry.name);
    if (!entry.isDirectory() || entry.name.startsWith('.') || rules.ignores(below, true)) continue;
    await visit(below, root, rules, members);
  }
}

/** A name may be a dangling link or a directory behind one. */
async function readIfThere(file: string): Promise<ManifestFile | undefined> {
  return (await fileKind(file)) === 'file' ? readManifestFile(file, false) : undefined;
}

async function asMember(manifest: ManifestFile, root: string): Promise<Member | undefined> {
  const table = Object.hasOwn(manifest.table, 'package') ? manifest.table['package'] : undefined;
  if (!isTomlTable(table)) return undefined;
  const publish = Object.hasOwn(table, 'publish') ? table['publish'] : undefined;
  if (publish !== undefined && typeof publish !== 'boolean') {
    const findings = new Findings();
    const shown = toPosix(path.relative(root, manifest.path));
    findings.error(
      'manifest-publish',
      `the \`publish\` key of the package in '${shown}' must be a boolean, found ${tomlTypeName(publish)}`,
      [...manifest.tablePath, 'package', 'publish'],
      { hint: 'Write publish = true or publish = false' },
    );
    throw new InvalidInputError('manifest', await locateFindings(manifest.document, findings.all));
  }
  return {
    directory: toPosix(path.relative(root, manifest.directory)) || '.',
    manifestPath: manifest.path,
    name: Object.hasOwn(table, 'name') && typeof table['name'] === 'string' ? table['name'] : undefined,
    publish: publish ?? false,
  };
}
