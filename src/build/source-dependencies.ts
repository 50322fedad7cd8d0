import path from 'node:path';
import { type CondaOutput, type NamedSpec, requirementOf } from '../backends/index.js';
import { Version } from '../conda/index.js';
import { isInside, toPosix } from '../support/index.js';
import type { PackageSession } from './session.js';

/** Where a source dependency leads. */
export interface SourceTarget {
  /** As the manifest says it. */
  readonly text: string;
  /** Absolute: a manifest or its folder. Undefined for what is not in a folder. */
  readonly manifest: string | undefined;
  /** Relative to the workspace, with `/`; undefined outside of it. */
  readonly directory: string | undefined;
  /** It leads back to the package that asks: to another output of it. */
  readonly isOwn: boolean;
}

/**
 * The specs of an output that may name packages built from source.
 * @param kinds `environments`: for the environments that it is built in; `run`: for where it runs
 */
export function sourceSpecs(output: CondaOutput, kinds: 'all' | 'environments' | 'run'): NamedSpec[] {
  const { runExports } = output;
  const environments = [...(output.buildDependencies?.depends ?? []), ...(output.hostDependencies?.depends ?? [])];
  const run = [
    ...output.runDependencies.depends,
    ...Object.values(output.extraDependencies ?? {}).flat(),
    ...runExports.weak,
    ...runExports.strong,
    ...runExports.noarch,
  ];
  if (kinds === 'all') return [...environments, ...run];
  return kinds === 'environments' ? environments : run;
}

/** @param root absolute, the workspace's */
export function sourceTargetOf(spec: NamedSpec, session: PackageSession, root: string): SourceTarget | undefined {
  if (!('source' in spec)) return undefined;
  const { source } = spec;
  if (!('path' in source)) {
    return {
      text: 'git' in source ? source.git.git : source.url.url,
      manifest: undefined,
      directory: undefined,
      isOwn: false,
    };
  }
  const text = source.path.path;
  const manifest = path.resolve(session.definition.manifestDirectory, text);
  const folder = /\.(toml|ya?ml|xml)$/.test(manifest) ? path.dirname(manifest) : manifest;
  const inside = !text.startsWith('~') && isInside(root, folder);
  const isOwn = manifest === session.definition.manifestPath || folder === session.definition.manifestDirectory;
  return { text, manifest, directory: inside ? toPosix(path.relative(root, folder)) || '.' : undefined, isOwn };
}

/** Whether an output can be what a spec asks for. */
export function isAskedFor({ metadata }: CondaOutput, { name, ...spec }: NamedSpec): boolean {
  const requirement = requirementOf(name, spec);
  if (metadata.name !== name) return false;
  if (requirement.kind !== 'package') return true;
  const { version, build, buildNumber } = requirement.spec;
  return (
    (version?.matches(Version.parse(metadata.version)) ?? true) &&
    (build?.matches(metadata.build) ?? true) &&
    (buildNumber?.matches(metadata.buildNumber) ?? true)
  );
}
