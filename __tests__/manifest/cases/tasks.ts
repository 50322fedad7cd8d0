import { expect } from '@jest/globals';
import type { LoadedWorkspace } from '../../../src/manifest/index.js';
import { ws } from './text.js';
import type { ManifestCase } from './types.js';

const tasks = (text: string): string => ws(`[tasks]\n${text}\n`);
const task = ({ workspace }: LoadedWorkspace, name: string) => workspace.features.get('default')?.base.tasks.get(name);

/** Tasks and activation: spec manifest.md 2.9, 2.10. */
export const cases: ManifestCase[] = [
  {
    name: 'a task as text',
    toml: tasks('a = "echo hi"'),
    check: (loaded) =>
      expect(task(loaded, 'a')).toMatchObject({
        kind: 'command',
        command: 'echo hi',
        args: undefined,
        cleanEnv: false,
      }),
  },
  {
    name: 'a task with all keys',
    toml: tasks(
      `a = { cmd = ["x", "a b"], depends-on = ["b", { task = "c", args = ["1", { n = "2" }], environment = "e" }], args = ["p", { arg = "q", default = "r", choices = ["r", "s"] }], cwd = "sub", env = { A = "1" }, inputs = ["i/**"], outputs = ["o"], clean-env = true, default-environment = "e", description = "d" }`,
    ),
    check: (loaded) => {
      const { env, ...rest } = task(loaded, 'a') as { env: ReadonlyMap<string, string> };
      expect([...env]).toEqual([['A', '1']]);
      expect(rest).toEqual({
        kind: 'command',
        command: ['x', 'a b'],
        dependsOn: [
          { task: 'b', args: [] },
          { task: 'c', args: [{ value: '1' }, { name: 'n', value: '2' }], environment: 'e' },
        ],
        args: [{ name: 'p' }, { name: 'q', default: 'r', choices: ['r', 's'] }],
        cwd: 'sub',
        inputs: ['i/**'],
        outputs: ['o'],
        cleanEnv: true,
        defaultEnvironment: 'e',
        description: 'd',
      });
    },
  },
  {
    name: 'an alias',
    toml: tasks('a = { depends-on = "b", description = "d" }'),
    check: (loaded) =>
      expect(task(loaded, 'a')).toMatchObject({
        kind: 'alias',
        dependsOn: [{ task: 'b', args: [] }],
        description: 'd',
      }),
  },
  {
    name: 'an alias as a list, whose unknown keys do not matter',
    toml: tasks('a = [{ task = "b", whatever = 1 }, { task = "c", environment = "e" }]'),
    check: (loaded) =>
      expect(task(loaded, 'a')).toMatchObject({
        kind: 'alias',
        dependsOn: [{ task: 'b' }, { task: 'c', environment: 'e' }],
      }),
  },
  {
    name: 'depends_on still works and warns',
    toml: tasks('a = { cmd = "x", depends_on = ["b"] }'),
    check: (loaded) => expect(task(loaded, 'a')).toMatchObject({ dependsOn: [{ task: 'b' }] }),
    warnings: [{ at: '5:18', message: /^`depends_on` is deprecated/ }],
  },
  {
    name: 'depends-on as a table',
    toml: tasks('a = { cmd = "x", depends-on = { task = "b" } }'),
    errors: [{ at: '5:31', message: 'expected string or array, found table', hint: /array/ }],
  },
  {
    name: 'a dependency that is no task',
    toml: tasks('a = { cmd = "x", depends-on = [1] }'),
    errors: [{ at: '5:32', message: 'expected a string or a table, found integer' }],
  },
  {
    name: 'a dependency without task',
    toml: tasks('a = { cmd = "x", depends-on = [{ environment = "e" }] }'),
    errors: [{ at: '5:32', message: "missing field 'task' in table" }],
  },
  {
    name: 'a dependency with an unknown key',
    toml: tasks('a = { cmd = "x", depends-on = [{ task = "b", env = "e" }] }'),
    errors: [{ at: '5:46', message: /^Unexpected key 'env'/ }],
  },
  {
    name: 'a list of texts',
    toml: tasks('a = ["b"]'),
    errors: [{ at: '5:6', message: 'expected a table, found string', hint: /task = / }],
  },
  {
    name: 'a bad environment of a dependency',
    toml: tasks('a = [{ task = "b", environment = "E e" }]'),
    errors: [{ at: '5:34', message: /^Failed to parse environment name 'E e'/ }],
  },
  {
    name: 'a task is no number',
    toml: tasks('a = 1'),
    errors: [{ at: '5:5', message: 'expected a string, a table or an array, found integer' }],
  },
  {
    name: 'a command is no number',
    toml: tasks('a = { cmd = 1 }'),
    errors: [{ at: '5:13', message: 'expected a string or an array, found integer' }],
  },
  {
    name: 'a word of a command is no number',
    toml: tasks('a = { cmd = ["x", 1] }'),
    errors: [{ at: '5:19', message: 'expected a string, found integer' }],
  },
  {
    name: 'a misspelt key',
    toml: tasks('a = { cmd = "x", input = ["y"] }'),
    errors: [{ at: '5:18', message: /^Unexpected key 'input'/, hint: "Did you mean 'inputs'?" }],
  },
  {
    name: 'keys of a command in an alias',
    toml: tasks('a = { depends-on = ["b"], cwd = "x" }'),
    errors: [{ at: '5:27', message: /^Unexpected key 'cwd'/, hint: /Only a task with `cmd`/ }],
  },
  {
    name: 'env is text',
    toml: tasks('a = { cmd = "x", env = { N = 1 } }'),
    errors: [{ at: '5:30', message: 'expected a string, found integer', hint: 'Put it in quotes: N = "1"' }],
  },
  {
    name: 'an argument with a dash',
    toml: tasks('a = { cmd = "x", args = ["my-arg"] }'),
    errors: [{ at: '5:26', message: /^'my-arg' is not a valid task argument name/, hint: /my_arg/ }],
  },
  {
    name: 'a default is needed after defaults',
    toml: tasks('a = { cmd = "x", args = [{ arg = "a", default = "1" }, "b"] }'),
    errors: [{ at: '5:56', message: 'default value required after previous arguments with defaults' }],
  },
  {
    name: 'a default that is no choice',
    toml: tasks('a = { cmd = "x", args = [{ arg = "a", default = "1", choices = ["2"] }] }'),
    errors: [
      { at: '5:49', message: "default value '1' of argument 'a' is not one of its choices", hint: "Choices are '2'" },
    ],
  },
  {
    name: 'an argument without name',
    toml: tasks('a = { cmd = "x", args = [{ default = "1" }] }'),
    errors: [{ at: '5:26', message: "missing field 'arg' in table" }],
  },
  {
    name: 'an argument of a dependency with two names',
    toml: tasks('a = { cmd = "x", depends-on = [{ task = "b", args = [{ x = "1", y = "2" }] }] }'),
    errors: [{ at: '5:54', message: 'expected a string or a table with one argument, found table' }],
  },
  {
    name: 'clean-env is a boolean',
    toml: tasks('a = { cmd = "x", clean-env = "yes" }'),
    errors: [{ at: '5:30', message: 'expected a boolean, found string' }],
  },
  {
    name: 'activation',
    toml: ws('[activation]\nscripts = ["a.sh"]\nenv = { A = "1", B = "2" }\n'),
    check: ({ workspace }) => {
      const activation = workspace.features.get('default')?.base.activation;
      expect(activation?.scripts).toEqual(['a.sh']);
      expect([...(activation?.env ?? [])]).toEqual([
        ['A', '1'],
        ['B', '2'],
      ]);
    },
  },
  {
    name: 'a number in the environment of an activation',
    toml: ws('[activation.env]\nA = 1\n'),
    errors: [{ at: '5:5', message: 'expected a string, found integer', hint: 'Put it in quotes: A = "1"' }],
  },
  {
    name: 'an unknown key of an activation',
    toml: ws('[activation]\nscript = ["a.sh"]\n'),
    errors: [{ at: '5:1', message: /^Unexpected key 'script'/, hint: "Did you mean 'scripts'?" }],
  },
  {
    name: 'scripts are a list',
    toml: ws('[activation]\nscripts = "a.sh"\n'),
    errors: [{ at: '5:11', message: 'expected an array, found string' }],
  },
];
