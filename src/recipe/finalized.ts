/** A requirement of a finished build, and why it is there. */
export interface FinalizedSpec {
  /** A match spec, as it counted. */
  readonly spec: string;
  /** What exports it, when that is the reason. */
  readonly exportedBy?: { readonly name: string; readonly from: 'build' | 'host' };
}

/** An environment that an output was built in. */
export interface FinalizedEnvironment {
  readonly specs: readonly FinalizedSpec[];
  /** Records of repodata, with file name and URL. */
  readonly resolved: readonly object[];
}

/** What counted once everything was solved. */
export interface FinalizedBuild {
  readonly build?: FinalizedEnvironment;
  readonly host?: FinalizedEnvironment;
  readonly depends: readonly FinalizedSpec[];
  readonly constraints: readonly FinalizedSpec[];
  /** Match specs by kind, in the keys of recipes. */
  readonly runExports: Readonly<Record<string, readonly string[]>>;
}

/** The section `finalized_dependencies` of `info/recipe/rendered_recipe.yaml`. Spec: packaging.md 10.3. */
export function finalizedDependencies({ build, host, depends, constraints, runExports }: FinalizedBuild): object {
  const exported = Object.entries(runExports).filter(([, specs]) => specs.length > 0);
  return {
    build: environmentData(build),
    host: environmentData(host),
    run: {
      depends: depends.map(specData),
      constraints: constraints.map(specData),
      run_exports: exported.length > 0 ? Object.fromEntries(exported) : undefined,
    },
  };
}

function environmentData(environment: FinalizedEnvironment | undefined): object | null {
  return environment ? { specs: environment.specs.map(specData), resolved: environment.resolved } : null;
}

function specData({ spec, exportedBy }: FinalizedSpec): object {
  return exportedBy ? { spec, from: exportedBy.from, run_export: exportedBy.name } : { source: spec };
}
