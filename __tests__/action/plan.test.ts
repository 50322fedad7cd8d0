import { describe, expect, test } from '@jest/globals';
import { type ActionPlan, readPlan } from '../../src/action/action-plan.js';
import { matrixOf, planningOrder } from '../../src/action/matrix.js';
import { readRunners } from '../../src/action/runners.js';
import type { Platform } from '../../src/conda/index.js';

const six: Platform[] = ['linux-64', 'linux-aarch64', 'win-64', 'osx-64', 'osx-arm64', 'win-arm64'];

function planFor(platforms: readonly Platform[]): ActionPlan {
  return {
    version: 1,
    workspace: 'demo',
    legs: platforms.map((platform) => ({ platform, artifact: `packages-${platform}` })),
    packages: platforms.map((platform) => ({
      name: 'demo',
      version: '1.0',
      build: 'h0_0',
      subdir: platform,
      platform,
    })),
    skipped: [],
  };
}

describe('the matrix', () => {
  test('has one leg for each platform, on the hosted runner of today', () => {
    const { include } = matrixOf(planFor(six), new Map());
    expect(include.map(({ platform, runner }) => [platform, runner])).toEqual([
      ['linux-64', 'ubuntu-latest'],
      ['linux-aarch64', 'ubuntu-24.04-arm'],
      ['win-64', 'windows-latest'],
      ['osx-64', 'macos-15-intel'],
      ['osx-arm64', 'macos-latest'],
      ['win-arm64', 'windows-11-arm'],
    ]);
    expect(include[0]).toEqual({
      platform: 'linux-64',
      runner: 'ubuntu-latest',
      artifact: 'packages-linux-64',
      count: 1,
    });
  });

  test('is empty when there is nothing to build', () => {
    expect(matrixOf(planFor([]), new Map())).toEqual({ include: [] });
  });

  test('takes runners that are given', async () => {
    const runners = await readRunners(
      '{linux-64: ubuntu-22.04, osx-64: [self-hosted, intel], win-64: {group: big, labels: [windows]}}',
    );
    const { include } = matrixOf(planFor(['linux-64', 'osx-64', 'win-64', 'osx-arm64']), runners);
    expect(include.map(({ runner }) => runner)).toEqual([
      'ubuntu-22.04',
      ['self-hosted', 'intel'],
      { group: 'big', labels: ['windows'] },
      'macos-latest',
    ]);
  });

  test('tells how to build for a platform without hosted runners', async () => {
    const plan = planFor(['linux-ppc64le']);
    expect(() => matrixOf(plan, new Map())).toThrow('GitHub hosts no runner for linux-ppc64le');
    const { include } = matrixOf(plan, await readRunners('{"linux-ppc64le": "power"}'));
    expect(include).toMatchObject([{ runner: 'power' }]);
  });

  test('refuses more jobs than GitHub starts', () => {
    const legs = Array.from({ length: 257 }, () => planFor(['linux-64']).legs[0] as ActionPlan['legs'][number]);
    expect(() => matrixOf({ ...planFor([]), legs }, new Map())).toThrow('257 platforms');
  });
});

test.each([
  [['win-64', 'linux-64', 'osx-64'], 'linux-64'],
  [['osx-arm64', 'linux-aarch64', 'win-64'], 'linux-aarch64'],
  [['linux-aarch64', 'linux-64'], 'linux-64'],
  [['win-64', 'osx-64'], 'win-64'],
] as [Platform[], Platform][])('noarch packages of %j are built on %s', (platforms, expected) => {
  const order = planningOrder(platforms);
  expect(order[0]).toBe(expected);
  expect([...order].sort()).toEqual([...platforms].sort());
});

test.each([
  ['[ubuntu]', 'is not a map'],
  ['ubuntu', 'is not a map'],
  ['{linux: ubuntu}', "names 'linux', which is not a platform"],
  ['{noarch: ubuntu}', "names 'noarch'"],
  ['{linux-64: 7}', 'gives linux-64 something that is not a label'],
  ['{linux-64: []}', 'gives linux-64'],
  ['{linux-64: {labels: x}}', 'gives linux-64'],
  ['{linux-64: {group: x, os: y}}', 'gives linux-64'],
  ['{linux-64: "x', 'is no YAML'],
])('runners %s: %s', async (text, problem) => {
  await expect(readRunners(text)).rejects.toMatchObject({
    code: 'input-invalid',
    exitCode: 2,
    message: expect.stringContaining(problem),
  });
});

describe('the plan between jobs', () => {
  const plan = {
    ...planFor(['linux-64', 'osx-64']),
    skipped: [{ name: 'a', version: '1', build: '0', subdir: 'noarch' }],
  };

  test('is read as it was written', () => {
    expect(readPlan(JSON.stringify(plan))).toEqual(plan);
  });

  const changed = (change: object): string => JSON.stringify({ ...plan, ...change });
  const one = plan.packages[0];
  test.each([
    ['', 'it is no JSON'],
    ['[]', 'the plan is not a map'],
    ['{"version": 2}', 'of another version'],
    [changed({ packages: undefined }), 'its packages are not a list'],
    [changed({ packages: [7] }), 'a package is not a map'],
    [changed({ packages: [{ ...one, name: '' }] }), 'its name is not a text'],
    [changed({ packages: [{ ...one, name: '../../etc' }] }), "'../../etc' is no name"],
    [changed({ packages: [{ ...one, build: '..' }] }), "'..' is no build"],
    [changed({ packages: [{ ...one, subdir: 'a/b' }] }), "'a/b' is no subdir"],
    [changed({ packages: [{ ...one, platform: 'beos-64' }] }), "'beos-64' is no platform"],
    [changed({ legs: [] }), 'no leg builds for linux-64'],
    [changed({ skipped: {} }), 'its skipped are not a list'],
  ])('is refused: %s', (text, problem) => {
    expect(() => readPlan(text)).toThrow(problem);
  });
});
