import { expect, test } from '@jest/globals';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord, readPackageRecord } from '../../src/conda/index.js';
import { type SolveRequest, solve } from '../../src/solve/index.js';
import { isPixiBuildError } from '../../src/support/index.js';

interface Short {
  readonly depends?: readonly string[];
  readonly constrains?: readonly string[];
  readonly channel?: string;
  readonly timestamp?: number;
  readonly buildNumber?: number;
  readonly extra?: Readonly<Record<string, readonly string[]>>;
  readonly flags?: readonly string[];
  readonly trackFeatures?: string;
}

/** `name version build` -> what else is to be said. */
function records(list: Readonly<Record<string, Short>>): RepoDataRecord[] {
  return Object.entries(list).map(([key, more]) => {
    const [name = '', version = '', build = '0'] = key.split(' ');
    const channel = more.channel ?? 'https://c.test/first/';
    const fileName = `${name}-${version}-${build}.conda`;
    const json = {
      ...{ name, version, build, build_number: more.buildNumber ?? 0, subdir: 'noarch' },
      ...{ depends: more.depends ?? [], constrains: more.constrains ?? [], timestamp: more.timestamp },
      ...{ extra_depends: more.extra, flags: more.flags, track_features: more.trackFeatures },
    };
    return { ...readPackageRecord(json), fileName, url: `${channel}noarch/${fileName}`, channel };
  });
}

type More = Partial<Omit<SolveRequest, 'specs' | 'source'>>;
function ask(specs: readonly string[], list: Readonly<Record<string, Short>>, more: More = {}) {
  const all = records(list);
  return solve({
    specs: specs.map((text) => MatchSpec.parse(text)),
    source: {
      recordsOf: (name) => all.filter((record) => record.name.normalized === name),
      names: () => new Set(all.map((record) => record.name.normalized)),
    },
    virtualPackages: ['__glibc=2.17=0', '__unix=0=0'].map(parseVirtualPackage),
    ...more,
  });
}

async function chosen(...args: Parameters<typeof ask>): Promise<string[]> {
  const { records: found } = await ask(...args);
  return found.map(({ name, version, build }) => `${name.normalized} ${version.source} ${build}`);
}

async function failure(...args: Parameters<typeof ask>): Promise<string> {
  const error = await ask(...args).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!isPixiBuildError(error)) throw error ?? new Error('it was solved');
  expect(error.code).toBe('unsolvable');
  return [error.message, ...error.details, `hint: ${error.hint}`].join('\n');
}

test.each<[string, Parameters<typeof ask>, string]>([
  [
    'a misspelt name',
    [['pyhton'], { 'python 3.12': {} }],
    `No set of packages fulfils what is asked for
pyhton is wanted, but no channel has the package
hint: Did you mean 'python'?`,
  ],
  [
    'a version that there is not',
    [['python >=4'], { 'python 3.12': {}, 'python 3.13': {} }],
    `No set of packages fulfils what is asked for
python >=4 is wanted, but there are only 3.12 | 3.13
hint: Loosen one of the versions that are asked for.`,
  ],
  [
    'two that need different versions of a third',
    [['a', 'b'], { 'a 1': { depends: ['c <2'] }, 'b 1': { depends: ['c >=2'] }, 'c 1': {}, 'c 2': {} }],
    `What is asked for does not go together
├─ a is wanted
│  └─ a 1 needs c <2
│     └─ c 1, which conflicts with the rest
└─ b is wanted
   └─ b 1 needs c >=2
      └─ c 2, which conflicts with the rest
hint: Loosen one of the versions that are asked for.`,
  ],
  [
    'something that the machine lacks',
    [['torch'], { 'torch 2': { depends: ['__cuda'] } }],
    `No set of packages fulfils what is asked for
torch is wanted
└─ torch 2 needs __cuda, which the platform does not have
hint: The platform has no __cuda; it has __glibc, __unix. Declare it for the platform, or set CONDA_OVERRIDE_CUDA.`,
  ],
  [
    'a C library that is too old',
    [['tool'], { 'tool 1': { depends: ['__glibc >=2.28'] } }],
    `No set of packages fulfils what is asked for
tool is wanted
└─ tool 1 needs __glibc >=2.28, but the platform has 2.17
hint: Loosen one of the versions that are asked for.`,
  ],
  [
    'a cut-off that hides all',
    [['a'], { 'a 1': { timestamp: 1_700_000_000_000 }, 'a 2': {} }, { excludeNewer: { defaultMs: 1_600_000_000_000 } }],
    `No set of packages fulfils what is asked for
a is wanted
├─ a 1: it is newer than 2020-09-13 (exclude-newer)
└─ a 2: it has no timestamp, and exclude-newer is set
hint: Set exclude-newer to a later date, or allow older versions.`,
  ],
  [
    'a channel that hides another',
    [['b'], { 'b 1': { depends: ['a >=2'] }, 'a 1': {}, 'a 2': { channel: 'https://c.test/second/' } }],
    `No set of packages fulfils what is asked for
b is wanted
└─ b 1 needs a >=2
   └─ a 2: it is of https://c.test/second/, and a channel of higher priority has the package (strict channel priority)
hint: Ask for the package of one channel (channel::name), or set channel-priority to flexible or disabled.`,
  ],
  [
    'what a package allows beside it',
    [['a', 'b >=2'], { 'a 1': { constrains: ['b <2'] }, 'b 2': {} }],
    `What is asked for does not go together
├─ a is wanted
│  └─ a 1 allows only b <2 beside it
└─ b >=2 is wanted
   └─ b 2, which conflicts with the rest
hint: Loosen one of the versions that are asked for.`,
  ],
])('explains %s', async (_name, args, expected) => {
  expect(await failure(...args)).toBe(expected);
});

test('many versions that fail alike are one line', async () => {
  const list: Record<string, Short> = { 'c 1': {} };
  for (let minor = 0; minor < 200; minor++) list[`a 1.${minor}`] = { depends: [`c >=${minor + 2}`] };
  const text = await failure(['a'], list);
  expect(text.split('\n').length).toBeLessThan(50);
  expect(text).toContain('… and');
});

test('extras bring their dependencies along, and only when they are asked for', async () => {
  const list = { 'a 1': { extra: { test: ['pytest'], docs: ['sphinx'] } }, 'pytest 8': {}, 'sphinx 7': {} };
  expect(await chosen(['a'], list)).toEqual(['a 1 0']);
  expect(await chosen(['a[extras=[test]]'], list)).toEqual(['a 1 0', 'pytest 8 0']);
  const { extras } = await ask(['a[extras=[test, docs]]'], list);
  expect([...extras]).toEqual([['a', ['test', 'docs']]]);
});

test('a condition counts when what it names is there', async () => {
  const list = {
    'app 1': { depends: ['tomli[when="python <3.11"]', 'win-tool[when="__win"]'] },
    'python 3.10': {},
    'python 3.12': {},
    'tomli 2': {},
    'win-tool 1': {},
  };
  expect(await chosen(['app', 'python 3.12'], list)).toEqual(['app 1 0', 'python 3.12 0']);
  expect(await chosen(['app', 'python 3.10'], list)).toEqual(['tomli 2 0', 'app 1 0', 'python 3.10 0']);
  expect(await chosen(['app'], list)).toEqual(['app 1 0']);
});

test('channels: strict, flexible, disabled, and asked for by name', async () => {
  const second = { channel: 'https://c.test/second/' };
  const list = { 'a 1': {}, 'a 2': second, 'b 1': second };
  expect(await chosen(['a'], list)).toEqual(['a 1 0']);
  expect(await chosen(['a'], list, { channelPriority: 'disabled' })).toEqual(['a 2 0']);
  expect(await chosen(['a'], list, { channelPriority: 'flexible' })).toEqual(['a 1 0']);
  expect(await chosen(['a >=2'], list, { channelPriority: 'flexible' })).toEqual(['a 2 0']);
  // What is asked for directly counts before channels are compared.
  expect(await chosen(['a >=2'], list)).toEqual(['a 2 0']);
  expect(await chosen(['https://c.test/second::a'], list)).toEqual(['a 2 0']);
  expect(await chosen(['b'], list)).toEqual(['b 1 0']);
});

test('packages built from source come before all channels', async () => {
  const [own] = records({ 'a 0.1': {} });
  const source = { ...(own as RepoDataRecord), channel: undefined, url: 'file:///work/a-0.1-0.conda' };
  expect(await chosen(['a'], { 'a 1': {} }, { sourceRecords: [source] })).toEqual(['a 0.1 0']);
});

test('cut-offs: of a package before those of its channel and of all', async () => {
  const old = 1_500_000_000_000;
  const list = {
    'a 1': { timestamp: old },
    'a 2': { timestamp: old + 10 },
    'b 1': { timestamp: old },
    'b 2': { timestamp: old + 10 },
  };
  const limits = { defaultMs: old, packages: new Map([['a', null]]) };
  expect(await chosen(['a', 'b'], list, { excludeNewer: limits })).toEqual(['a 2 0', 'b 1 0']);
  const channels = new Map([['https://c.test/first/', old + 10]]);
  expect(await chosen(['b'], list, { excludeNewer: { defaultMs: old, channels } })).toEqual(['b 2 0']);
});

test('a candidate whose dependency cannot be read is passed over', async () => {
  expect(await chosen(['a'], { 'a 2': { depends: ['b >=>1'] }, 'a 1': {} })).toEqual(['a 1 0']);
});

test('what a package needs stands before it, circles or not', async () => {
  const list = { 'z 1': {}, 'm 1': { depends: ['z'] }, 'a 1': { depends: ['m', 'q'] }, 'q 1': { depends: ['a'] } };
  const order = (await chosen(['a'], list)).map((text) => text[0]);
  expect(order.indexOf('z')).toBeLessThan(order.indexOf('m'));
  expect(order.indexOf('m')).toBeLessThan(order.indexOf('a'));
  expect(order).toHaveLength(4);
});

test('an aborted request ends', async () => {
  await expect(ask(['a'], { 'a 1': {} }, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
});
