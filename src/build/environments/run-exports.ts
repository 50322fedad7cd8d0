import { MatchSpec, type RepoDataRecord, type RunExports } from '../../conda/index.js';

/** A requirement that came in because a package exports it. */
export interface ExportedSpec {
  readonly spec: MatchSpec;
  /** The package that exports it. */
  readonly runExport: string;
  readonly from: 'build' | 'host';
}

export type ExportKind = keyof Required<RunExports>;

/** What the declared packages of one environment export, by kind. */
export type EnvironmentExports = Readonly<Record<ExportKind, readonly ExportedSpec[]>>;

export const noExports: EnvironmentExports = {
  weak: [],
  strong: [],
  noarch: [],
  weakConstrains: [],
  strongConstrains: [],
};

export interface IgnoredExports {
  /** Names of exported packages. */
  readonly byName: readonly string[];
  /** Names of exporting packages. */
  readonly fromPackage: readonly string[];
}

/**
 * The run exports of an environment. Only packages that were declared count, in the order of the records, and not
 * those that came in through others; what cannot be read, or has no exact name, is dropped. Spec: backend-protocol.md
 * 7.3, recipe.md 8.3.
 *
 * @param declared normalised names
 */
export async function exportsOfEnvironment(
  records: readonly RepoDataRecord[],
  declared: ReadonlySet<string>,
  ignored: IgnoredExports,
  from: 'build' | 'host',
  lookup: (record: RepoDataRecord) => Promise<RunExports>,
): Promise<EnvironmentExports> {
  const silenced = new Set(ignored.fromPackage.map((name) => name.toLowerCase()));
  const dropped = new Set(ignored.byName.map((name) => name.toLowerCase()));
  const exporting = records.filter(({ name }) => declared.has(name.normalized) && !silenced.has(name.normalized));
  const found = await Promise.all(exporting.map(async (record) => ({ record, exports: await lookup(record) })));
  const ofKind = (kind: ExportKind): ExportedSpec[] =>
    found.flatMap(({ record, exports }) =>
      (exports[kind] ?? []).flatMap((text) => {
        const spec = exportedSpec(text);
        const name = spec?.name.exact?.normalized;
        if (!spec || name === undefined || dropped.has(name)) return [];
        return [{ spec, runExport: record.name.normalized, from }];
      }),
    );
  return {
    weak: ofKind('weak'),
    strong: ofKind('strong'),
    noarch: ofKind('noarch'),
    weakConstrains: ofKind('weakConstrains'),
    strongConstrains: ofKind('strongConstrains'),
  };
}

function exportedSpec(text: string): MatchSpec | undefined {
  try {
    return MatchSpec.parse(text, { mode: 'lenient' });
  } catch {
    return undefined;
  }
}

/** What a package gets from the environments that it was built with. */
export function runRequirementsFromExports(
  build: EnvironmentExports,
  host: EnvironmentExports,
  isNoarch: boolean,
): { readonly depends: readonly ExportedSpec[]; readonly constrains: readonly ExportedSpec[] } {
  if (isNoarch) return { depends: host.noarch, constrains: [] };
  return {
    depends: [...host.strong, ...build.strong, ...host.weak],
    constrains: [...host.strongConstrains, ...build.strongConstrains, ...host.weakConstrains],
  };
}
