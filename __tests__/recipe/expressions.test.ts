import { expect, test } from '@jest/globals';
import { type EvaluationContext, Evaluator } from '../../src/recipe/jinja/evaluator.js';
import { mentionedVariables } from '../../src/recipe/jinja/mentions.js';

const context = (host: string, variant: EvaluationContext['variant'] = {}): EvaluationContext =>
  ({ platforms: { host, build: 'linux-64' }, variant, environment: { HOME: '/h' } }) as EvaluationContext;

// expression, host platform, result, variant keys that are read
const variant = { python: '3.10', mpi: 'openmpi', level: 3, fast: true, openssl: '3.* *_x', c_compiler_version: '14' };
const conditions: [string, string, boolean, string[]][] = [
  ['unix', 'linux-64', true, []],
  ['unix', 'osx-arm64', true, []],
  ['unix', 'win-64', false, []],
  ['win', 'win-64', true, []],
  ['linux and x86_64', 'linux-64', true, []],
  ['linux and aarch64', 'linux-aarch64', true, []],
  ['arm64', 'osx-arm64', true, []],
  ['linux64 or osxarm64', 'osx-arm64', true, []],
  ["host_platform == 'win-64'", 'win-64', true, []],
  ["host_platform == 'win-64'", 'linux-64', false, []],
  ["unix and not (host_platform == 'osx-arm64')", 'osx-arm64', false, []],
  ["unix and not (host_platform == 'osx-arm64')", 'osx-64', true, []],
  ['build_platform != host_platform', 'linux-aarch64', true, []],
  ['build_platform != target_platform', 'linux-64', false, []],
  ["match(python, '>=3.10')", 'linux-64', true, ['python']],
  ["match(python, '<3.10')", 'linux-64', false, ['python']],
  ["match(openssl, '>=3')", 'linux-64', true, ['openssl']],
  ["matches(openssl, '>=3')", 'linux-64', true, ['openssl']],
  ['match(nothing_at_all if win else none, ">=3")', 'linux-64', true, []],
  ["match(level, '>2') and not win", 'linux-64', true, ['level']],
  ["win and mpi == 'openmpi'", 'linux-64', false, []],
  ["unix and mpi == 'openmpi'", 'linux-64', true, ['mpi']],
  ["unix or mpi == 'openmpi'", 'linux-64', true, []],
  ["mpi != 'nompi'", 'linux-64', true, ['mpi']],
  ["mpi in ['openmpi', 'mpich']", 'linux-64', true, ['mpi']],
  ["mpi is startingwith('open')", 'linux-64', true, ['mpi']],
  ['nothing is defined', 'linux-64', false, []],
  ['mpi is defined and fast', 'linux-64', true, ['fast', 'mpi']],
  ["(nothing | default('x')) == 'x'", 'linux-64', true, []],
  ['is_linux(build_platform)', 'win-64', true, []],
  ["is_unix(host_platform) or env.exists('HOME')", 'win-64', true, []],
  ["env.get('NOPE', default='d') == 'd'", 'linux-64', true, []],
  ['level + 1 == 4', 'linux-64', true, ['level']],
  ["python | replace('.', '') == '310'", 'linux-64', true, ['python']],
  ["(python | version_to_buildstring) == '310'", 'linux-64', true, ['python']],
  ["python[:1] == '3'", 'linux-64', true, ['python']],
  ["compiler('c') == 'gcc_linux-64 =14'", 'linux-64', true, ['c_compiler_version']],
  ["'' or []", 'linux-64', false, []],
];
test.each(conditions)('%s on %s', async (expression, host, expected, read) => {
  const evaluator = new Evaluator(context(host, variant));
  expect(await evaluator.holds(expression)).toBe(expected);
  expect([...evaluator.readKeys].sort()).toEqual(read);
});

const broken: [string, string][] = [
  [')(', 'invalid selector expression `)(`'],
  ['host_platform ==', 'invalid selector expression `host_platform ==`'],
  ['', 'invalid selector expression ``'],
  ['a ! b', 'invalid selector expression `a ! b`'],
  ['match(python, ">=3"]', 'invalid selector expression'],
  ['linx', "undefined variable 'linx'; did you mean 'linux'? in condition `linx`"],
  ["nothing == 'x'", "undefined variable 'nothing'"],
  ['nothing and false', "undefined variable 'nothing'"],
  ["matching(python, '3')", "there is no function 'matching'"],
  ["cmp(python, '3')", "use 'match(value, spec)'"],
  ["python | uper == 'x'", "there is no filter 'uper'; did you mean 'upper'?"],
  ["python is beginning('x')", "there is no test 'beginning'"],
  ["stdlib('c')", "there is no variant 'c_stdlib'"],
  ["env.get('NOPE')", "environment variable 'NOPE' is not set"],
  ["match(python, 'x=y')", 'in condition'],
];
test.each(broken)('%s is refused', async (expression, message) => {
  const evaluator = new Evaluator(context('linux-64', variant));
  await expect(evaluator.holds(expression)).rejects.toThrow(message);
  // A failure must not break what comes after it.
  expect(await evaluator.holds('1 + 1 == 2')).toBe(true);
});

const templates: [string, string][] = [
  ['plain', 'plain'],
  ['$PREFIX/{{ x }}', '$PREFIX/{{ x }}'],
  ['a ${{ python }} b ${{level}}', 'a 3.10 b 3'],
  ['${{ fast }}', 'True'],
  ['${{ "}}" }}', '}}'],
  ['${{ "__unix" if unix }}', '__unix'],
  ['${{ "__win" if win }}', ''],
  ["${{ compiler('cxx') }}", 'gxx_linux-64'],
];
test.each(templates)('the template %s', async (template, expected) => {
  expect(await new Evaluator(context('linux-64', variant)).render(template)).toBe(expected);
});

test.each(['${{ nothing }}', '${{ python', 'x }} ${{ a', '{% if x %}${{ a }}{% endif %}'])(
  'the template %s is refused',
  async (template) => {
    const rendered = new Evaluator(context('linux-64', variant)).render(template);
    if (template.includes('}}')) await expect(rendered).rejects.toThrow();
    else expect(await rendered).toBe(template);
  },
);

test('what an expression mentions counts in all of its branches', () => {
  expect([...mentionedVariables("unix and match(python, '>=3') or compiler('go-cgo') == mpi.x")].sort()).toEqual([
    'CONDA_BUILD_SYSROOT',
    'go_cgo_compiler',
    'go_cgo_compiler_version',
    'mpi',
    'python',
    'unix',
  ]);
});
