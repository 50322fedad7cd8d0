import { type RepoDataRecord, readPackageRecord } from '../../src/conda/index.js';

/** Numbers that are the same in every run. */
export class Random {
  /** Whether conditions and extras are to be left out. */
  isPlain = false;
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** Below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.below(rest.length), 1)[0] as T);
  }
}

export interface JsonRecord {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly build_number: number;
  readonly subdir: string;
  readonly depends: string[];
  readonly constrains: string[];
  readonly extra_depends?: Readonly<Record<string, readonly string[]>>;
  readonly track_features?: string;
  readonly timestamp?: number;
  readonly noarch?: string;
}

export interface JsonRequest {
  readonly specs: readonly string[];
  readonly constraints: readonly string[];
  readonly virtual: readonly string[];
  /** URLs of records. */
  readonly locked: readonly string[];
  readonly pinned: readonly string[];
  readonly strategy: 'highest' | 'lowest' | 'lowest-direct';
  readonly priority: 'strict' | 'flexible' | 'disabled';
  /** Milliseconds since 1970. */
  readonly excludeNewer?: number;
  /** The same by package. */
  readonly excludeNewerOf?: Readonly<Record<string, number>>;
  /** Whether the records of the channel `source` are packages that are built from source. */
  readonly source: boolean;
}

/** The channel that stands for packages from source; it is asked only by requests with `source`. */
export const sourceChannel = 'source';

export interface World {
  /** By name of channel; file name to record. */
  readonly channels: Readonly<Record<string, Readonly<Record<string, JsonRecord>>>>;
  readonly requests: readonly JsonRequest[];
}

const versions = ['0.9', '1.0', '1.0.1', '1.1', '1.2rc1', '1.2', '2.0', '2.1', '2.10', '3.0', '3.0.post1', '1!0.5'];
const virtuals = [
  ['__glibc=2.17=0', '__linux=4.18=0', '__unix=0=0'],
  ['__glibc=2.35=0', '__linux=5.10=0', '__unix=0=0', '__cuda=12.4=0'],
  [],
];
const virtualConstraints = ['__glibc >=2.28', '__glibc <2.28', '__cuda >=13', '__linux >=5', '__unix 0'];
const extras = ['x', 'y'];
const firstTimestamp = 1_600_000_000_000;

/**
 * Channels with packages that need and exclude each other, and requests to them.
 * @param isPlain whether there are no conditions and no extras
 */
export function generateWorld(seed: number, requestCount: number, isPlain = false): World {
  const random = new Random(seed);
  random.isPlain = isPlain;
  const names = Array.from({ length: 4 + random.below(14) }, (_, index) => `p${String.fromCharCode(97 + index)}`);
  // How tightly packages are bound decides on how many problems have no solution.
  const tightness = random.next() * random.next();
  const channels: Record<string, Record<string, JsonRecord>> = {};
  for (const channel of random.chance(0.3) ? ['first', 'second'] : ['first']) {
    const records: Record<string, JsonRecord> = {};
    for (const name of names) {
      if (channel === 'second' && random.chance(0.5)) continue;
      addPackage(records, name, names, tightness, random);
    }
    channels[channel] = records;
  }
  if (random.chance(0.25)) channels[sourceChannel] = sourcePackages(random.some(names, 2), names, tightness, random);
  const urls = Object.entries(channels).flatMap(([channel, records]) =>
    // Beside a .conda the other format is not seen.
    Object.entries(channel === sourceChannel ? {} : records)
      .filter(([file]) => file.endsWith('.conda') || !(file.replace('.tar.bz2', '.conda') in records))
      .map(([file, { subdir }]) => `${channel}/${subdir}/${file}`),
  );
  const own = Object.values(channels[sourceChannel] ?? {}).map(({ name }) => name);
  const isSingle = Object.keys(channels).length === 1;
  const requests = Array.from({ length: requestCount }, (): JsonRequest => {
    const one = request(names, urls, tightness, random);
    if (own.length > 0 && random.chance(0.5)) return withSource(one, own);
    return isSingle && random.chance(0.12) ? withCutoffs(one, names, random) : one;
  });
  return { channels, requests };
}

/** A package from source is there in one version, and is not asked for in another. */
function sourcePackages(
  own: readonly string[],
  names: readonly string[],
  tightness: number,
  random: Random,
): Record<string, JsonRecord> {
  const records: Record<string, JsonRecord> = {};
  for (const name of own) {
    const version = random.pick(versions);
    const others = names.filter((other) => other !== name);
    records[`${name}-${version}-h0_source.conda`] = {
      ...{ name, version, build: 'h0_source', build_number: 0, subdir: 'linux-64', constrains: [] },
      depends: random.some(others, random.below(4)).map((other) => spec(other, tightness, random)),
      // Cut-offs are not for packages from source: it is before all of them.
      timestamp: firstTimestamp - 1000,
    };
  }
  return records;
}

function withSource(one: JsonRequest, own: readonly string[]): JsonRequest {
  const nameOf = (text: string): string => text.split(/[ []/)[0] as string;
  const specs = one.specs.map((text) => (own.includes(nameOf(text)) ? nameOf(text) : text));
  const isOther = (url: string): boolean => !own.includes(url.split('/')[2]?.split('-')[0] as string);
  return { ...one, specs, source: true, locked: one.locked.filter(isOther), pinned: one.pinned.filter(isOther) };
}

function withCutoffs(one: JsonRequest, names: readonly string[], random: Random): JsonRequest {
  const time = (): number => firstTimestamp + random.below(1000) * 86_400_000;
  const excludeNewerOf = Object.fromEntries(random.some(names, 1 + random.below(4)).map((name) => [name, time()]));
  return { ...one, excludeNewerOf, locked: [], pinned: [] };
}

function addPackage(
  records: Record<string, JsonRecord>,
  name: string,
  names: readonly string[],
  tightness: number,
  random: Random,
): void {
  for (const version of random.some(versions, 1 + random.below(5))) {
    const builds = 1 + (random.chance(0.35) ? random.below(3) : 0);
    for (let index = 0; index < builds; index++) {
      const buildNumber = random.chance(0.3) ? random.below(3) : 0;
      const build = `${random.pick(['h', 'py', 'cuda'])}${index}_${buildNumber}`;
      const noarch = random.chance(0.3);
      const others = names.filter((other) => other !== name);
      const record: JsonRecord = {
        name,
        version,
        build,
        build_number: buildNumber,
        subdir: noarch ? 'noarch' : 'linux-64',
        depends: random.some(others, random.below(4)).map((other) => conditional(other, others, tightness, random)),
        constrains: [
          ...(random.chance(0.15) ? [spec(random.pick(others), 1, random)] : []),
          ...(random.chance(0.06) ? [random.pick(virtualConstraints)] : []),
        ],
        ...(random.chance(0.1) &&
          !random.isPlain && {
            extra_depends: Object.fromEntries(
              random
                .some(extras, 1 + random.below(2))
                .map((extra) => [
                  extra,
                  random
                    .some(others, 1 + random.below(2))
                    .map((other) => conditional(other, others, tightness, random)),
                ]),
            ),
          }),
        ...(random.chance(0.06) && { track_features: 'slow' }),
        ...(random.chance(0.9) && { timestamp: firstTimestamp + random.below(1000) * 86_400_000 }),
        ...(noarch && { noarch: 'generic' }),
      };
      if (random.chance(0.08))
        record.depends.push(random.pick(['__glibc >=2.28', '__cuda', '__linux', '__unix', '__win']));
      if (random.chance(0.02)) record.depends.push('pmissing >=1');
      const stem = `${name}-${version}-${build}`;
      if (random.chance(0.85)) records[`${stem}.conda`] = record;
      if (random.chance(0.2)) records[`${stem}.tar.bz2`] = record;
    }
  }
}

/** A spec, now and then with a condition or with extras. */
function conditional(name: string, names: readonly string[], tightness: number, random: Random): string {
  const text = spec(name, tightness, random);
  if (random.isPlain) return text;
  const keys: string[] = [];
  if (random.chance(0.04)) keys.push(`when="${condition(names, random)}"`);
  if (random.chance(0.04)) keys.push(`extras=[${random.some(extras, 1 + random.below(2)).join(',')}]`);
  return keys.length === 0 ? text : `${text}[${keys.join(', ')}]`;
}

function condition(names: readonly string[], random: Random): string {
  const leaf = (): string =>
    random.chance(0.2) ? random.pick(['__cuda', '__glibc >=2.28', '__win']) : spec(random.pick(names), 0.3, random);
  switch (random.below(4)) {
    case 0:
      return `${leaf()} and ${leaf()}`;
    case 1:
      return `${leaf()} or ${leaf()}`;
    default:
      return leaf();
  }
}

function spec(name: string, tightness: number, random: Random): string {
  if (!random.chance(0.15 + 0.7 * tightness)) return name;
  const version = random.pick(versions);
  switch (random.below(9)) {
    case 0:
      return `${name} >=${version}`;
    case 1:
      return `${name} <${version}`;
    case 2:
      return `${name} ${version}.*`;
    case 3:
      return `${name} !=${version}`;
    case 4:
      return `${name} >=1.0,<${random.pick(['2', '2.0a0', '3', '1!0'])}`;
    case 5:
      return `${name} ${random.pick(['1.*|3.*', '>=2|==0.9', '~=1.0'])}`;
    case 6:
      return `${name} * ${random.pick(['py*', 'h*', '*_0', 'cuda*'])}`;
    case 7:
      return `${name} ==${version}`;
    default:
      return `${name} >=${version}|<1.0`;
  }
}

function request(names: readonly string[], urls: readonly string[], tightness: number, random: Random): JsonRequest {
  const one = (): string => spec(random.pick(names), tightness, random);
  return {
    specs: Array.from({ length: 1 + random.below(4) }, () => conditional(random.pick(names), names, tightness, random)),
    constraints: [
      ...(random.chance(0.2) ? [one()] : []),
      ...(random.chance(0.06) ? [random.pick(virtualConstraints.slice(0, 4))] : []),
    ],
    source: false,
    virtual: random.pick(virtuals),
    locked: random.chance(0.25) ? oneOfEachName(random.some(urls, 1 + random.below(5))) : [],
    pinned: random.chance(0.07) ? [random.pick(urls)] : [],
    strategy: random.pick(['highest', 'highest', 'highest', 'lowest', 'lowest-direct']),
    priority: random.pick(['strict', 'strict', 'disabled', 'flexible']),
    ...(random.chance(0.12) && { excludeNewer: firstTimestamp + random.below(1000) * 86_400_000 }),
  };
}

function oneOfEachName(urls: readonly string[]): string[] {
  const byName = new Map(urls.map((url) => [url.split('/')[2]?.split('-')[0], url]));
  return [...byName.values()];
}

/** The records of a world by name, in the order of channels, as a source gives them. */
export function recordsOfWorld(world: World, base: string): Map<string, RepoDataRecord[]> {
  const byName = new Map<string, RepoDataRecord[]>();
  for (const [channel, records] of Object.entries(world.channels)) {
    for (const subdir of ['linux-64', 'noarch']) {
      for (const [fileName, json] of Object.entries(records)) {
        if (json.subdir !== subdir) continue;
        const record = {
          ...readPackageRecord(json),
          fileName,
          url: `${base}${channel}/${subdir}/${fileName}`,
          channel: `${base}${channel}/`,
        };
        const list = byName.get(json.name);
        if (list) list.push(record);
        else byName.set(json.name, [record]);
      }
    }
  }
  return byName;
}
