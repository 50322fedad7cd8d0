/** A value of an argument for a task that is depended on: by position, or by name. Text may hold templates. */
export type TaskDependencyArgument = { readonly name?: string; readonly value: string };

export interface TaskDependency {
  readonly task: string;
  readonly args: readonly TaskDependencyArgument[];
  readonly environment?: string;
}

export interface TaskArgument {
  readonly name: string;
  readonly default?: string;
  readonly choices?: readonly string[];
}

/** A task that runs a command, after the tasks it depends on. */
export interface CommandTask {
  readonly kind: 'command';
  /** A line of shell, or words that are quoted and joined to one. May hold templates. */
  readonly command: string | readonly string[];
  readonly dependsOn: readonly TaskDependency[];
  /** Absent: the task declares none, and further words of the command line are appended. */
  readonly args: readonly TaskArgument[] | undefined;
  /** As written, relative to the workspace root. */
  readonly cwd?: string;
  readonly env: ReadonlyMap<string, string>;
  /** Globs. Absent: the task has none. */
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  /** True: the caller's environment is not passed on. */
  readonly cleanEnv: boolean;
  readonly defaultEnvironment?: string;
  readonly description?: string;
}

/** A task that only runs others. */
export interface AliasTask {
  readonly kind: 'alias';
  readonly dependsOn: readonly TaskDependency[];
  readonly args: readonly TaskArgument[] | undefined;
  readonly description?: string;
}

export type Task = CommandTask | AliasTask;
