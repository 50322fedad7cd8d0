/** What a program or library asks of the loader. */
export interface LinkedFile {
  /** In the package, forward slashes. */
  readonly path: string;
  /** Names of shared libraries, as they stand in the file. */
  readonly libraries: readonly string[];
  /** Where they are looked for; as in the file. */
  readonly runPaths: readonly string[];
}

/** A package of the host environment, as far as linking goes. */
export interface LibraryPackage {
  readonly name: string;
  /** Paths of its shared libraries in the prefix, forward slashes. */
  readonly libraries: readonly string[];
  /** Whether it has nothing else to link to or to include: only shared libraries, and what goes with them. */
  readonly isPlainLibrary: boolean;
}

/** What libraries are compared with. All pure. */
export interface LinkContext {
  /** How the loader of the platform finds libraries. */
  readonly format: 'elf' | 'macho' | 'pe';
  readonly hostPackages: readonly LibraryPackage[];
  /** Names of run dependencies, normalised. */
  readonly runDependencies: ReadonlySet<string>;
  /** Names of those that a package of the host environment exports. */
  readonly exportedDependencies: ReadonlySet<string>;
  /** Paths of the package. */
  readonly packagePaths: readonly string[];
  /** Whether the system has a library of this name or path. */
  readonly isSystemLibrary: (library: string) => boolean;
  readonly isAllowed: (library: string) => boolean;
}

/** What linking says against a package; a sentence each. */
export interface LinkFindings {
  /** Libraries that no run dependency brings. */
  readonly overlinking: readonly string[];
  /** Run dependencies that nothing links to. */
  readonly overdepending: readonly string[];
}
