import { describe, expect, test } from '@jest/globals';
import type { CondaOutput } from '../../src/backends/index.js';
import { assembleOutput, requirementsWithoutEnvironments } from '../../src/build/environments/assemble.js';
import type { EnvironmentProvider, EnvironmentRequest } from '../../src/build/environments/types.js';
import { type RepoDataRecord, type RunExports, readPackageRecord } from '../../src/conda/index.js';

const platforms = { build: 'linux-64', host: 'osx-arm64' } as const;

function record(name: string, version: string, build = '0'): RepoDataRecord {
  const fileName = `${name}-${version}-${build}.conda`;
  const url = `https://channel.example/linux-64/${fileName}`;
  const read = readPackageRecord({ name, version, build, build_number: 0, subdir: 'linux-64' });
  return { ...read, fileName, url, channel: 'https://channel.example/' };
}

/** Answers each environment with given records, and remembers what was asked. */
class Shelf implements EnvironmentProvider {
  readonly asked: EnvironmentRequest[] = [];

  constructor(
    private readonly answers: Partial<Record<string, readonly RepoDataRecord[]>>,
    private readonly exports: Readonly<Record<string, RunExports>> = {},
  ) {}

  async solve(request: EnvironmentRequest) {
    this.asked.push(request);
    return this.answers[request.label.split(' ')[0] as string] ?? [];
  }

  async runExportsOf({ name }: RepoDataRecord) {
    return this.exports[name.normalized] ?? {};
  }

  async install() {}
  async close() {}
}

function output(parts: Partial<CondaOutput> & { subdir?: string } = {}): CondaOutput {
  const nothing = { depends: [], constraints: [] };
  return {
    metadata: {
      name: 'thing',
      version: '1.0',
      build: 'h0_0',
      buildNumber: 0,
      subdir: parts.subdir ?? 'osx-arm64',
      variant: {},
    },
    buildDependencies: nothing,
    hostDependencies: nothing,
    runDependencies: nothing,
    ignoreRunExports: { byName: [], fromPackage: [] },
    runExports: { weak: [], strong: [], noarch: [], weakConstrains: [], strongConstrains: [] },
    ...parts,
  };
}

const wanted = (...names: string[]) => ({
  depends: names.map((name) => ({ name, binary: {} })),
  constraints: [],
});

const names = (list: readonly { spec: { name: string } }[]) => list.map(({ spec }) => spec.name);

const everyKind = (from: string): RunExports => ({
  weak: [`${from}-weak >=1`],
  strong: [`${from}-strong >=1`],
  noarch: [`${from}-noarch`],
  weakConstrains: [`${from}-weak-limit <2`],
  strongConstrains: [`${from}-strong-limit <2`],
});

describe('assembleOutput', () => {
  test('the build environment is solved first, for its own platform; its strong exports join the host', async () => {
    const shelf = new Shelf({ build: [record('gcc', '14')], host: [record('zlib', '1.3')] }, { gcc: everyKind('gcc') });
    const assembled = await assembleOutput(
      output({ buildDependencies: wanted('gcc'), hostDependencies: wanted('zlib') }),
      platforms,
      shelf,
    );
    expect(shelf.asked.map(({ label, platform }) => [label, platform])).toEqual([
      ["build environment of 'thing'", 'linux-64'],
      ["host environment of 'thing'", 'osx-arm64'],
    ]);
    expect(shelf.asked[1]?.specs.map(String)).toEqual(['zlib', 'gcc-strong >=1']);
    expect(shelf.asked[1]?.constraints.map(String)).toEqual(['gcc-strong-limit <2']);
    expect(assembled.host.dependencies[1]?.source).toEqual({ type: 'runExport', from: 'build', runExport: 'gcc' });
  });

  test('a package for a platform gets host strong, build strong and host weak exports, in this order', async () => {
    const shelf = new Shelf(
      { build: [record('gcc', '14')], host: [record('zlib', '1.3')] },
      { gcc: everyKind('gcc'), zlib: everyKind('zlib') },
    );
    const { runDependencies, runConstraints } = await assembleOutput(
      output({
        buildDependencies: wanted('gcc'),
        hostDependencies: wanted('zlib'),
        runDependencies: wanted('click'),
      }),
      platforms,
      shelf,
    );
    expect(names(runDependencies)).toEqual(['click', 'zlib-strong', 'gcc-strong', 'zlib-weak']);
    expect(names(runConstraints)).toEqual(['zlib-strong-limit', 'gcc-strong-limit', 'zlib-weak-limit']);
  });

  test('a noarch package gets noarch exports of the host only', async () => {
    const shelf = new Shelf(
      { build: [record('gcc', '14')], host: [record('python', '3.13')] },
      { gcc: everyKind('gcc'), python: everyKind('python') },
    );
    const { runDependencies, runConstraints } = await assembleOutput(
      output({ buildDependencies: wanted('gcc'), hostDependencies: wanted('python'), subdir: 'noarch' }),
      platforms,
      shelf,
    );
    expect(names(runDependencies)).toEqual(['python-noarch']);
    expect(runConstraints).toEqual([]);
  });

  test('packages that nobody declared export nothing', async () => {
    const shelf = new Shelf(
      { host: [record('curl', '8'), record('openssl', '3')] },
      { curl: { weak: ['libcurl >=8'] }, openssl: { weak: ['openssl >=3'] } },
    );
    const { runDependencies } = await assembleOutput(output({ hostDependencies: wanted('curl') }), platforms, shelf);
    expect(names(runDependencies)).toEqual(['libcurl']);
  });

  test.each<[string, { byName?: string[]; fromPackage?: string[] }, string[]]>([
    ['nothing ignored', {}, ['liba', 'libb', 'liba']],
    ['by the name that is exported', { byName: ['liba'] }, ['libb']],
    ['from the package that exports', { fromPackage: ['A'] }, ['liba']],
  ])('%s', async (_, { byName = [], fromPackage = [] }, expected) => {
    const shelf = new Shelf(
      { host: [record('a', '1'), record('b', '1')] },
      { a: { weak: ['liba', 'libb'] }, b: { weak: ['liba >=2', '=>=', '*::'] } },
    );
    const { runDependencies } = await assembleOutput(
      output({ hostDependencies: wanted('a', 'b'), ignoreRunExports: { byName, fromPackage } }),
      platforms,
      shelf,
    );
    expect(names(runDependencies).sort()).toEqual([...expected].sort());
  });

  test('pins take the version of the host before that of the build environment', async () => {
    const shelf = new Shelf({
      build: [record('numpy', '1.26.0'), record('ninja', '1.12.1')],
      host: [record('numpy', '2.1.3')],
    });
    const pinned = (name: string) => ({
      name,
      pinCompatible: { lowerBound: { expression: 'x.x' }, upperBound: { expression: 'x' } },
    });
    const { runDependencies } = await assembleOutput(
      output({
        buildDependencies: wanted('numpy', 'ninja'),
        hostDependencies: wanted('numpy'),
        runDependencies: { depends: [pinned('numpy'), pinned('ninja')], constraints: [] },
      }),
      platforms,
      shelf,
    );
    expect(runDependencies.map(({ spec }) => spec.version)).toEqual(['>=2.1,<3.0a0', '>=1.12,<2.0a0']);
  });

  test('a pin on what is in no environment is refused', async () => {
    const missing = { depends: [{ name: 'numpy', pinCompatible: {} }], constraints: [] };
    await expect(assembleOutput(output({ runDependencies: missing }), platforms, new Shelf({}))).rejects.toMatchObject({
      code: 'pin-not-resolvable',
      message: "the pin on 'numpy' cannot be worked out: neither the host nor the build environment holds 'numpy'",
    });
  });

  test('an environment of which nothing is wanted is not solved', async () => {
    const shelf = new Shelf({});
    await assembleOutput(output(), platforms, shelf);
    expect(shelf.asked).toEqual([]);
  });

  test('entries of one name stand together', async () => {
    const shelf = new Shelf({ host: [record('lib', '1.2')] }, { lib: { weak: ['lib >=1.2'] } });
    const { runDependencies } = await assembleOutput(
      output({ hostDependencies: wanted('lib'), runDependencies: wanted('lib', 'other') }),
      platforms,
      shelf,
    );
    expect(names(runDependencies)).toEqual(['lib', 'lib', 'other']);
  });
});

test('without environments the specs stand as they are, and pins are refused', () => {
  const { runDependencies } = requirementsWithoutEnvironments(output({ runDependencies: wanted('click') }));
  expect(names(runDependencies)).toEqual(['click']);
  const pinned = { depends: [{ name: 'numpy', pinCompatible: {} }], constraints: [] };
  expect(() => requirementsWithoutEnvironments(output({ runDependencies: pinned }))).toThrow(/--toolchain system/);
});
