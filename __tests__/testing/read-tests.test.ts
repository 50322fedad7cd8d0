import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readPackageTests } from '../../src/testing/read-tests.js';

const read = (yaml: string, files: Record<string, string> = {}) =>
  readPackageTests(
    'thing',
    parse(yaml) as unknown[],
    new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  );

describe('tests of a package', () => {
  test.each<[string, unknown]>([
    ['[]', []],
    ['- python: {imports: [a, b.c]}', [{ kind: 'python', imports: ['a', 'b.c'], pipCheck: true, pythonVersions: [] }]],
    [
      '- python: {imports: a, pip_check: false, python_version: "3.12"}',
      [{ kind: 'python', imports: ['a'], pipCheck: false, pythonVersions: ['3.12'] }],
    ],
    [
      '- python: {imports: [], python_version: [3.11, "3.12.*"]}',
      [{ kind: 'python', imports: [], pipCheck: true, pythonVersions: ['3.11', '3.12.*'] }],
    ],
    ['- perl: {uses: [POSIX]}', [{ kind: 'perl', uses: ['POSIX'] }]],
    ['- r: {libraries: [stats]}', [{ kind: 'r', libraries: ['stats'] }]],
    ['- ruby: {requires: [json]}', [{ kind: 'ruby', requires: ['json'] }]],
    ['- downstream: other', [{ kind: 'downstream', spec: 'other' }]],
    ['- package_contents: {files: [a]}', []],
    [
      '- script: [one, two]',
      [
        {
          kind: 'script',
          script: { commands: ['one', 'two'], env: {}, secrets: [] },
          requirements: { run: [], build: [] },
        },
      ],
    ],
    [
      [
        '- script: {content: x, interpreter: python, cwd: etc/t, env: {A: 1}, secrets: [S]}',
        '  requirements: {run: [a], build: b >1}',
        '  files: {recipe: [x]}',
      ].join('\n'),
      [
        {
          kind: 'script',
          script: { commands: ['x'], interpreter: 'python', cwd: 'etc/t', env: { A: '1' }, secrets: ['S'] },
          requirements: { run: ['a'], build: ['b >1'] },
        },
      ],
    ],
  ])('%s', (yaml, tests) => {
    expect(read(yaml)).toEqual(tests);
  });

  test.each([
    ['- nonsense', /Test 1 of thing is no map/],
    ['- script: x\n- {}', /Test 2 of thing is of no known kind: empty/],
    ['- rust: {crates: [a]}', /of no known kind: rust/],
    ['- python: [a]', /has a 'python' that is no map/],
    ['- python: {imports: [{a: b}]}', /something at 'python.imports' that is no text/],
    ['- python: {pip_check: "no"}', /pip_check that is neither/],
    ['- script: {file: run.sh}', /names a file that is not in the package/],
    ['- script: {content: x, env: [A]}', /has a 'script.env' that is no map/],
    ['- downstream: [a]', /'downstream' that is no text/],
  ])('%j is refused', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
    expect(() => read(yaml)).toThrow(expect.objectContaining({ code: 'package-test-invalid' }));
  });

  test('conda-build keeps them as files', () => {
    const files = {
      'run_test.py': 'import a',
      'run_test.sh': 'a',
      'test_time_dependencies.json': '["curl", "zlib 1.*"]',
      'data/x': '',
    };
    expect(read('[]', files)).toEqual([
      { kind: 'conda-build', requirements: ['python', 'curl', 'zlib 1.*'], scripts: ['run_test.sh', 'run_test.py'] },
    ]);
    expect(read('[]', { 'data/x': '' })).toEqual([]);
    expect(() => read('[]', { ...files, 'test_time_dependencies.json': '{' })).toThrow(/is no JSON/);
  });
});
