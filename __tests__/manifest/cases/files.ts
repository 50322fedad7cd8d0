import path from 'node:path';
import { expect } from '@jest/globals';
import { building, ws } from './text.js';
import type { ManifestCase } from './types.js';

const buildTable = '[package.build]\nbackend = { name = "pixi-build-python" }\n';

/** Which file is read, and what makes it a manifest: spec manifest.md 1 and the general rows of 7.1. */
export const cases: ManifestCase[] = [
  {
    name: 'the smallest workspace',
    toml: '[workspace]\nchannels = []',
    check: ({ workspace, package: own }, directory) => {
      expect(workspace.root).toBe(directory);
      expect(workspace.name).toBe(path.basename(directory));
      expect(workspace.manifestKind).toBe('pixi');
      expect(workspace.platforms).toEqual([]);
      expect([...workspace.environments.keys()]).toEqual(['default']);
      expect([...workspace.features.keys()]).toEqual(['default']);
      expect(own).toBeUndefined();
    },
  },
  {
    name: 'mojoproject.toml has the same grammar',
    file: 'mojoproject.toml',
    toml: ws(),
    check: ({ workspace }) => expect(workspace.manifestKind).toBe('mojoproject'),
  },
  {
    name: 'pixi.toml hides a pyproject.toml beside it',
    toml: ws('name = "from-pixi"'),
    also: { 'pyproject.toml': '[tool.pixi.workspace]\nname = "other"\nchannels = []' },
    check: ({ workspace }) => expect(workspace.name).toBe('from-pixi'),
  },
  {
    name: 'pyproject.toml comes before mojoproject.toml',
    file: 'pyproject.toml',
    toml: '[tool.pixi.workspace]\nname = "from-pyproject"\nchannels = []',
    also: { 'mojoproject.toml': ws('name = "from-mojo"') },
    check: ({ workspace }) => expect(workspace.name).toBe('from-pyproject'),
  },
  {
    name: 'the search goes upwards',
    toml: ws('name = "above"'),
    also: { 'a/b/notes.txt': '' },
    from: 'a/b',
    check: ({ workspace }, directory) => {
      expect(workspace.name).toBe('above');
      expect(workspace.root).toBe(directory);
    },
  },
  {
    name: 'a pyproject.toml without pixi on the way is passed by',
    toml: ws('name = "above"'),
    also: { 'a/pyproject.toml': '[project]\nname = "x"' },
    from: 'a',
    check: ({ workspace }) => expect(workspace.name).toBe('above'),
  },
  {
    name: 'the closest package belongs to the workspace above',
    toml: building('name = "above"\n'),
    also: {
      'a/pixi.toml': `[package]\nname = "a"\nversion = "1.0"\n${buildTable}`,
      'a/src/x.txt': '',
    },
    from: 'a/src',
    check: ({ workspace, package: closest }) => {
      expect(workspace.name).toBe('above');
      expect(closest?.name).toBe('a');
    },
  },
  {
    name: 'the closest of several packages counts',
    toml: building(),
    also: {
      'a/pixi.toml': `[package]\nname = "a"\n${buildTable}`,
      'a/b/pixi.toml': `[package]\nname = "b"\n${buildTable}`,
    },
    from: 'a/b',
    check: ({ package: closest }) => expect(closest?.name).toBe('b'),
  },
  {
    name: 'a nested workspace is a workspace of its own',
    toml: ws('name = "outer"'),
    also: { 'inner/pixi.toml': ws('name = "inner"') },
    from: 'inner',
    check: ({ workspace }, directory) => {
      expect(workspace.name).toBe('inner');
      expect(workspace.root).toBe(path.join(directory, 'inner'));
    },
  },
  {
    name: 'workspace and package in one file',
    toml: building(`[package]\nname = "both"\n${buildTable}`),
    check: ({ workspace, package: own }) => {
      expect(workspace.name).toBe('both');
      expect(own?.name).toBe('both');
    },
  },
  {
    name: 'a byte order mark is skipped',
    toml: `\ufeff${ws('name = "marked"')}`,
    check: ({ workspace }) => expect(workspace.name).toBe('marked'),
  },
  {
    name: 'places after a byte order mark are right',
    toml: `\ufeff${ws('nam = "x"')}`,
    errors: [{ at: '4:1', message: /Unexpected key 'nam'/ }],
  },
  {
    name: 'carriage returns do not count',
    toml: '[workspace]\r\nchannels = []\r\nname = "dos"\r\n[tasks]\r\na = "x"\r\n',
    check: ({ workspace }) => expect(workspace.name).toBe('dos'),
  },
  {
    name: 'places in a file with carriage returns are right',
    toml: '[workspace]\r\nchannels = []\r\nname = 3\r\n',
    errors: [{ at: '3:8', message: 'expected a string, found integer' }],
  },
  {
    name: 'TOML 1.1: line breaks and trailing commas in inline tables, \\e and \\x',
    toml: ws('[tasks]\na = {\n  cmd = "\\e[1m\\x41",\n  description = "d",\n}\n'),
    check: ({ workspace }) =>
      expect(workspace.features.get('default')?.base.tasks.get('a')).toMatchObject({ command: '\u001b[1mA' }),
  },
  {
    name: 'keys that JavaScript has ideas about are keys',
    toml: ws('[tasks]\n__proto__ = "p"\nconstructor = "c"\ntoString = "t"\n'),
    check: ({ workspace }) =>
      expect([...(workspace.features.get('default')?.base.tasks.keys() ?? [])]).toEqual([
        '__proto__',
        'constructor',
        'toString',
      ]),
  },
  {
    name: 'and are unknown where they are unknown',
    toml: ws('__proto__ = {}\nconstructor = 1\n'),
    errors: [
      { at: '4:1', message: /^Unexpected key '__proto__'/ },
      { at: '5:1', message: /^Unexpected key 'constructor'/ },
    ],
  },
  { name: 'a syntax error', toml: ws('name = "x'), errors: [{ at: '4:8', message: /^invalid TOML/ }] },
  {
    name: 'an unquoted date',
    toml: ws('exclude-newer = 2025-01-01'),
    errors: [{ at: '4:17', message: /expected a string/, hint: /put it in quotes/ }],
  },
  {
    name: 'a key twice',
    toml: ws('name = "a"\nname = "b"\n'),
    errors: [{ at: '5:1', message: 'duplicate key: `name`', related: ['4:1'] }],
  },
  {
    name: 'a table twice',
    toml: ws('[tasks]\na = "x"\n[tasks]\nb = "y"\n'),
    errors: [{ at: '6:2', message: 'duplicate key: `tasks`', related: ['4:2'] }],
  },
  {
    name: 'a key twice in an inline table',
    toml: ws('[tasks]\na = { cmd = "x", cmd = "y" }\n'),
    errors: [{ at: '5:18', message: 'duplicate key: `cmd`', label: 'duplicate defined here', related: ['5:7'] }],
  },
  {
    name: 'a dotted key twice',
    toml: ws('[package]\nversion.workspace = true\nname = "x"\nversion.workspace = true\n'),
    errors: [{ at: '7:1', message: 'duplicate key: `version.workspace`', related: ['5:1'] }],
  },
  {
    name: 'a table that a value stands for',
    toml: ws('name = "x"\n[workspace.name]\n'),
    errors: [{ at: '5:2', message: 'duplicate key: `workspace.name`' }],
  },
  {
    name: 'more keys than a function takes arguments',
    toml: ws(`[dependencies]\n${Array.from({ length: 150_000 }, (_, i) => `p${i} = "*"\n`).join('')}`),
  },
  {
    name: 'brackets without end',
    toml: ws(`name = ${'['.repeat(3000)}`),
    errors: [{ at: '4:1008', message: /^invalid TOML/ }],
  },
  {
    name: 'no table that makes a manifest',
    toml: '# nothing\n[dependencies]\n',
    errors: [
      { at: '1:1', message: 'Missing table in manifest pixi.toml', hint: /\[workspace\], \[project\] and \[package\]/ },
    ],
  },
  { name: 'an empty file', toml: '', errors: [{ at: '1:1', message: 'Missing table in manifest pixi.toml' }] },
  {
    name: 'a manifest above without tables is an error too',
    toml: '[dependencies]\n',
    also: { 'a/x.txt': '' },
    from: 'a',
    errors: [{ at: '1:1', message: 'Missing table in manifest pixi.toml' }],
  },
  {
    name: 'tool.pixi without a table that makes a manifest',
    file: 'pyproject.toml',
    toml: '[tool.pixi.tasks]\na = "x"\n',
    errors: [{ at: '1:1', message: 'Missing table in manifest pyproject.toml', hint: /\[tool\.pixi\.workspace\]/ }],
  },
  {
    name: 'workspace is no table',
    toml: '[package]\n[[workspace]]\nchannels = []\n',
    errors: [{ at: '2:3', message: 'expected a table, found array' }],
  },
  {
    name: 'an unknown key at the root, with the nearest known one',
    toml: ws('[dependancies]\n'),
    errors: [
      {
        at: '4:2',
        message: /^Unexpected key 'dependancies', expected only '\$schema', /,
        label: "'dependancies' was not expected here",
        hint: "Did you mean 'dependencies'?",
      },
    ],
  },
  {
    name: 'all errors of a file at once, in the order of the text',
    toml: 'nonsense = 1\n[workspace]\nchannels = 3\nplatforms = ["linux-65"]\n[tasks]\na = 1\n',
    errors: [
      { at: '1:1', message: /^Unexpected key 'nonsense'/ },
      { at: '3:12', message: 'expected an array, found integer' },
      { at: '4:14', message: /^'linux-65' is not a known platform/, hint: "Did you mean 'linux-64'?" },
      { at: '6:5', message: 'expected a string, a table or an array, found integer' },
    ],
  },
  {
    name: 'old tables of 2024 at the root are explained',
    toml: ws('[build-system]\nbuild-backend = "x"\n'),
    errors: [{ at: '4:2', message: /^Unexpected key 'build-system'/, hint: /\[package\.build\]/ }],
  },
  {
    name: '$schema is text, tool any table',
    toml: `"$schema" = "https://example.org/s.json"\n${ws('[tool.x]\ny = 2025-01-01\n')}`,
  },
  {
    name: '$schema is no number',
    toml: `"$schema" = 1\n${ws()}`,
    errors: [{ at: '1:13', message: 'expected a string, found integer' }],
  },
  {
    name: 'tool is no text',
    toml: `tool = "x"\n${ws()}`,
    errors: [{ at: '1:8', message: 'expected a table, found string' }],
  },
  {
    name: 'run-dependencies at the root',
    toml: ws('[run-dependencies]\na = "*"\n'),
    errors: [{ at: '4:2', message: /^Unexpected key 'run-dependencies'/, hint: /\[package\.run-dependencies\]/ }],
  },
  {
    name: '[project] still works and warns',
    toml: '[project]\nname = "old"\nchannels = []\nplatforms = []\n',
    check: ({ workspace }) => expect(workspace.name).toBe('old'),
    warnings: [{ at: '1:2', message: '`[project]` is deprecated, use `[workspace]` instead' }],
  },
  {
    name: '[project] beside [workspace] is unknown',
    toml: ws('[project]\nchannels = []\n'),
    errors: [{ at: '4:2', message: /^Unexpected key 'project'/ }],
  },
  {
    name: 'tables of a workspace in the file of a member do nothing, and warn',
    toml: building(),
    also: { 'a/pixi.toml': `[package]\nname = "a"\n${buildTable}[dependencies]\nx = "*"\n[tasks]\nt = "x"\n` },
    from: 'a',
    check: ({ package: closest }) => expect(closest?.name).toBe('a'),
    warnings: [
      {
        at: '5:2',
        message: '[dependencies] has no effect in a manifest without [workspace]',
        hint: /run-dependencies/,
      },
      { at: '7:2', message: '[tasks] has no effect in a manifest without [workspace]' },
    ],
  },
  {
    name: 'a truth value where a table belongs',
    toml: ws('[dependencies]\n').replace('[dependencies]', 'target = true'),
    errors: [{ at: '4:10', message: 'expected a table, found boolean' }],
  },
  {
    name: 'but their form is checked',
    toml: building(),
    also: { 'a/pixi.toml': `[package]\nname = "a"\n${buildTable}[tasks]\nt = 3\n` },
    errorsIn: 'a/pixi.toml',
    from: 'a',
    errors: [{ at: '6:5', message: 'expected a string, a table or an array, found integer' }],
  },
];
