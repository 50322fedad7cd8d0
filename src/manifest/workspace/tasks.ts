import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import { isEnvironmentName, reportEnvironmentName } from './names.js';
import type {
  AliasTask,
  CommandTask,
  Task,
  TaskArgument,
  TaskDependency,
  TaskDependencyArgument,
} from './task-model.js';

/** Reads a `[tasks]` table. Spec: manifest.md 2.9. */
export function readTasks(reader: TableReader | undefined): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const [name, value] of reader?.entries() ?? []) {
    const task = readTask(value, (reader as TableReader).at(name), (reader as TableReader).findings);
    if (task) tasks.set(name, task);
  }
  return tasks;
}

function readTask(value: unknown, path: TomlPath, findings: Findings): Task | undefined {
  if (typeof value === 'string') return command(value);
  if (Array.isArray(value))
    return { kind: 'alias', dependsOn: readDependencyList(value, path, findings, true), args: undefined };
  if (!isTomlTable(value)) {
    findings.error('manifest-type', `expected a string, a table or an array, found ${tomlTypeName(value)}`, path);
    return undefined;
  }
  const reader = new TableReader(findings, value, path);
  return reader.has('cmd') ? readCommandTask(reader) : readAliasTask(reader);
}

const command = (text: string): CommandTask => ({
  kind: 'command',
  command: text,
  dependsOn: [],
  args: undefined,
  env: new Map(),
  cleanEnv: false,
});

function readCommandTask(reader: TableReader): CommandTask | undefined {
  const line = readCommandLine(reader);
  const task: CommandTask = {
    kind: 'command',
    command: line ?? '',
    dependsOn: readDependsOn(reader),
    args: readArguments(reader),
    cwd: reader.string('cwd'),
    env: readStringMap(reader.tableAt('env')),
    inputs: reader.strings('inputs'),
    outputs: reader.strings('outputs'),
    cleanEnv: reader.boolean('clean-env') ?? false,
    defaultEnvironment: readEnvironmentName(reader, 'default-environment'),
    description: reader.string('description'),
  };
  reader.finish();
  return line === undefined ? undefined : task;
}

function readCommandLine(reader: TableReader): string | readonly string[] | undefined {
  const value = reader.value('cmd');
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return reader.strings('cmd');
  reader.typeError('cmd', 'a string or an array');
  return undefined;
}

const commandOnly =
  'Only a task with `cmd` may have it; a task without one runs others and has `depends-on`, `description` and `args`';

function readAliasTask(reader: TableReader): AliasTask {
  const task: AliasTask = {
    kind: 'alias',
    dependsOn: readDependsOn(reader),
    args: readArguments(reader),
    description: reader.string('description'),
  };
  const keys = ['cwd', 'env', 'inputs', 'outputs', 'clean-env', 'default-environment'];
  reader.finish(Object.fromEntries(keys.map((key) => [key, commandOnly])));
  return task;
}

function readDependsOn(reader: TableReader): TaskDependency[] {
  const current = reader.has('depends-on');
  const key = !current && reader.has('depends_on') ? 'depends_on' : 'depends-on';
  if (key === 'depends_on') {
    reader.warning(key, 'manifest-deprecated', '`depends_on` is deprecated, use `depends-on` instead', {
      mark: 'key',
      hint: 'Rename it to `depends-on`',
    });
  }
  const value = reader.value(key);
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ task: value, args: [] }];
  if (Array.isArray(value)) return readDependencyList(value, reader.at(key), reader.findings, false);
  reader.findings.error('manifest-type', `expected string or array, found ${tomlTypeName(value)}`, reader.at(key), {
    hint: isTomlTable(value) ? `Put it into an array: ${key} = [{ task = "..." }]` : undefined,
  });
  return [];
}

/** @param lenient as in the array form of a task: only tables, whose unknown keys do not matter */
function readDependencyList(
  items: readonly unknown[],
  path: TomlPath,
  findings: Findings,
  lenient: boolean,
): TaskDependency[] {
  return items.flatMap((item, index): TaskDependency[] => {
    const at = [...path, index];
    if (typeof item === 'string' && !lenient) return [{ task: item, args: [] }];
    if (!isTomlTable(item)) {
      const expected = lenient ? 'a table' : 'a string or a table';
      findings.error('manifest-type', `expected ${expected}, found ${tomlTypeName(item)}`, at, {
        hint: lenient ? 'Each item names a task: { task = "..." }' : undefined,
      });
      return [];
    }
    const reader = new TableReader(findings, item, at);
    reader.require('task');
    const task = reader.string('task');
    const args = readDependencyArguments(reader);
    const environment = readEnvironmentName(reader, 'environment');
    if (!lenient) reader.finish();
    return task === undefined ? [] : [{ task, args, ...(environment !== undefined && { environment }) }];
  });
}

function readDependencyArguments(reader: TableReader): TaskDependencyArgument[] {
  return (reader.array('args') ?? []).flatMap((item, index): TaskDependencyArgument[] => {
    if (typeof item === 'string') return [{ value: item }];
    const entries = isTomlTable(item) ? Object.entries(item) : [];
    const [name, value] = entries[0] ?? [];
    if (entries.length === 1 && name !== undefined && typeof value === 'string') return [{ name, value }];
    reader.findings.error(
      'manifest-task-argument',
      `expected a string or a table with one argument, found ${tomlTypeName(item)}`,
      reader.at('args', index),
      { hint: 'Write "value", or { name = "value" } with one name and a text' },
    );
    return [];
  });
}

function readEnvironmentName(reader: TableReader, key: string): string | undefined {
  const name = reader.string(key);
  if (name !== undefined && !isEnvironmentName(name))
    reportEnvironmentName(name, reader.at(key), reader.findings, 'value');
  return name;
}

function readArguments(reader: TableReader): TaskArgument[] | undefined {
  let withDefault = false;
  return reader.array('args')?.flatMap((item, index): TaskArgument[] => {
    const at = reader.at('args', index);
    const argument = readArgument(item, at, reader.findings);
    if (!argument) return [];
    if (argument.default !== undefined) withDefault = true;
    else if (withDefault) {
      reader.findings.error(
        'manifest-task-argument',
        'default value required after previous arguments with defaults',
        at,
        {
          hint: 'Give it a default, or put it before the arguments that have one',
        },
      );
    }
    return [argument];
  });
}

function readArgument(item: unknown, path: TomlPath, findings: Findings): TaskArgument | undefined {
  if (typeof item === 'string') return checkArgumentName(item, path, findings) ? { name: item } : undefined;
  if (!isTomlTable(item)) {
    findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, path);
    return undefined;
  }
  const reader = new TableReader(findings, item, path);
  reader.require('arg');
  const name = reader.string('arg');
  const fallback = reader.string('default');
  const choices = reader.strings('choices');
  reader.finish();
  if (name === undefined || !checkArgumentName(name, reader.at('arg'), findings)) return undefined;
  if (choices && fallback !== undefined && !choices.includes(fallback)) {
    reader.error(
      'default',
      'manifest-task-argument',
      `default value '${fallback}' of argument '${name}' is not one of its choices`,
      {
        hint: `Choices are ${choices.map((choice) => `'${choice}'`).join(', ')}`,
      },
    );
  }
  return { name, ...(fallback !== undefined && { default: fallback }), ...(choices && { choices }) };
}

function checkArgumentName(name: string, path: TomlPath, findings: Findings): boolean {
  if (!name.includes('-')) return true;
  findings.error(
    'manifest-task-argument',
    `'${name}' is not a valid task argument name, since it contains a dash`,
    path,
    {
      hint: `Templates cannot name it; use '${name.replaceAll('-', '_')}'`,
    },
  );
  return false;
}

/** A table whose values are all text, in its order. */
export function readStringMap(reader: TableReader | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [key, value] of reader?.entries() ?? []) {
    if (typeof value === 'string') map.set(key, value);
    else {
      reader?.error(key, 'manifest-type', `expected a string, found ${tomlTypeName(value)}`, {
        hint:
          typeof value === 'number' || typeof value === 'boolean' ? `Put it in quotes: ${key} = "${value}"` : undefined,
      });
    }
  }
  return map;
}
