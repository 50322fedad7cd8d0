import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { installEnvironment, PackageCache } from '../../src/environment/index.js';
import { silentReporter } from '../../src/support/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import {
  type GeneratedChannel,
  type GeneratedPackage,
  generateChannel,
  generateEnvironment,
  pick,
  randomNumbers,
} from './generated-packages.js';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'generated-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

const channelCount = 10;
const environmentsOfEach = 21;

/** What the last part of a prefix is like, before the four letters that tell who made it. */
const folderNames = ['plain', 'with space', 'ünï', `long-${'x'.repeat(120)}`, '$dollar'];

/** One environment, first with some packages, then with others. */
interface Scenario {
  readonly channel: GeneratedChannel;
  readonly id: string;
  readonly first: readonly GeneratedPackage[];
  readonly second: readonly GeneratedPackage[];
}

/**
 * Who makes an environment with the first packages and who changes it to the second: us or them; `-t`: they make it with the
 * second at once. Names of one length, so that prefixes are too.
 */
type Makers = 'oo' | 'ot' | 'to' | 'tt' | '-t';

const prefixOf = ({ id }: Scenario, makers: Makers): string => path.join(work, `${id}-${makers}`);

/** Which keys of `conda-meta` may differ, and why. */
const allowedKeys: Readonly<Record<string, string>> = {
  link: 'names the cache that files came from',
  extracted_package_dir: 'names the cache that files came from',
  package_tarball_full_path: 'we keep no archives',
  requested_spec: 'rattler writes an empty legacy text',
};

/** Files of an installer itself, and of the scripts that it runs. */
const ownFiles = /^(conda-meta|\.guard|CACHEDIR\.TAG|scripts\.log)(\/|$)/;

/** All of an environment, its path taken out: files with mode, time and content, links, folders, records. */
function describeEnvironment(prefix: string, windows: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  const portable = (text: string): string => text.replaceAll(latin1(prefix), '<prefix>');
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const file = path.join(folder, name);
      const relative = path.relative(prefix, file);
      if (ownFiles.test(relative)) continue;
      const info = lstatSync(file);
      if (info.isDirectory()) {
        // py-rattler leaves empty ones where it has put files aside and moved them back.
        if (!relative.startsWith('__clobbers__')) found[`${relative}/`] = 'folder';
        walk(file);
      } else if (info.isSymbolicLink()) found[relative] = `-> ${readlinkSync(file)}`;
      else if (windows && relative.endsWith('.exe') && relative !== 'python.exe') found[relative] = 'launcher';
      else {
        const content = portable(readFileSync(file, 'latin1'));
        const seconds = generatedNow.has(relative) ? 'now' : Math.round(info.mtimeMs / 1000);
        found[relative] = `${(info.mode & 0o777).toString(8)} ${seconds} ${content}`;
      }
    }
  };
  const records = recordsOf(prefix);
  const generatedNow = new Set(records.flatMap(([, json]) => commandsOf(json)));
  walk(prefix);
  for (const [name, json] of records) {
    for (const key of Object.keys(allowedKeys)) delete json[key];
    const { paths } = json['paths_data'] as { paths: Record<string, unknown>[] };
    for (const entry of paths) {
      // They depend on the prefix (or the launcher): `untruths` looks at them.
      if ('sha256_in_prefix' in entry) entry['sha256_in_prefix'] = 'another';
      if (/entry_point/.test(String(entry['path_type']))) entry['sha256'] = 'of the prefix';
      if (/_exe$/.test(String(entry['path_type']))) entry['size_in_bytes'] = 'of the launcher';
    }
    // Those put aside: py-rattler lists them where their wanted places, or the ones that they had meanwhile, are in order.
    paths.sort((a, b) => (String(a['_path']) < String(b['_path']) ? -1 : 1));
    (json['files'] as string[]).sort();
    found[`conda-meta/${name}`] = JSON.stringify(json, null, 1);
  }
  return found;
}

/** The files that installing makes for the commands of a package. */
function commandsOf(record: Record<string, unknown>): string[] {
  const { paths } = record['paths_data'] as { paths: Record<string, unknown>[] };
  return paths.flatMap(({ _path, path_type: type }) => (/entry_point/.test(String(type)) ? [String(_path)] : []));
}

/**
 * What the scripts of packages have written. py-rattler runs none where the prefix has a `$`, and runs `pre-unlink` in the
 * order in which the file system lists the records.
 */
function scriptsOf(prefix: string): string[] {
  const file = path.join(prefix, 'scripts.log');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(prefix, '<prefix>').split('\n') : [];
  const before = (line: string): boolean => line.startsWith('pre-unlink');
  return [...lines.filter((line) => !before(line)), ...lines.filter(before).sort()];
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

function recordsOf(prefix: string): [string, Record<string, unknown>][] {
  const folder = path.join(prefix, 'conda-meta');
  const names = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('.'));
  return names.sort().map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]);
}

/**
 * Whether the records of an environment tell the truth: each of their files is there with its digest and size, and no file
 * that no record lists.
 * @returns what is wrong, one line each
 */
function untruths(prefix: string): string[] {
  const wrong: string[] = [];
  const listed = new Set<string>();
  for (const [name, record] of recordsOf(prefix)) {
    const { paths } = record['paths_data'] as { paths: Record<string, string | number | undefined>[] };
    const files = record['files'] as string[];
    if (JSON.stringify(files) !== JSON.stringify(paths.map(({ _path }) => _path))) wrong.push(`${name}: other files`);
    for (const entry of paths) {
      const relative = String(entry['_path']);
      listed.add(relative);
      const file = path.join(prefix, relative);
      const info = lstatSync(file, { throwIfNoEntry: false });
      if (!info) wrong.push(`${relative} of ${name} is missing`);
      else if (info.isFile()) {
        const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
        if (digest !== (entry['sha256_in_prefix'] ?? entry['sha256'])) wrong.push(`${relative} of ${name} differs`);
        if (info.size !== entry['size_in_bytes']) wrong.push(`${relative} of ${name} has another size`);
      }
    }
  }
  const there = readdirSync(prefix, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(prefix, path.join(entry.parentPath, entry.name)));
  for (const file of there) if (!ownFiles.test(file) && !listed.has(file)) wrong.push(`${file} belongs to no package`);
  return wrong;
}

await describeWithOracle('environments of generated packages, beside py-rattler', (oracle) => {
  test(`${channelCount * environmentsOfEach} are the same, whoever makes and changes them`, async () => {
    const random = randomNumbers(11);
    const scenarios: Scenario[] = [];
    const packages: Record<string, object> = {};
    for (let number = 0; number < channelCount; number++) {
      const subdir = number % 5 === 4 ? 'win-64' : 'linux-64';
      const channel = await generateChannel(path.join(work, `channel-${number}`), subdir, number);
      for (const { record, index } of [...channel.pythons, ...channel.packages.flat()]) {
        const { sha256, md5, size, fileName } = record;
        packages[record.url] = { index, sha256, md5, size, fileName, channel: record.channel };
      }
      for (let count = 0; count < environmentsOfEach; count++) {
        const id = `${pick(random, folderNames)}-${number}-${count}`;
        const [first, second] = [generateEnvironment(random, channel), generateEnvironment(random, channel)];
        scenarios.push({ channel, id, first, second });
      }
    }
    const theirs = async (installs: readonly (readonly [Scenario, Makers, 'first' | 'second'])[]): Promise<void> => {
      await oracle.ask(path.join(import.meta.dirname, 'install_records.py'), {
        cache: path.join(work, 'their-cache'),
        packages,
        installs: installs.map(([scenario, makers, step]) => ({
          prefix: prefixOf(scenario, makers),
          platform: scenario.channel.subdir,
          urls: scenario[step].map(({ record }) => record.url),
        })),
      });
    };
    const caches = new Map<GeneratedChannel, PackageCache>();
    let clobbered = 0;
    const ours = async (scenario: Scenario, makers: Makers, step: 'first' | 'second'): Promise<void> => {
      const cache = caches.get(scenario.channel) ?? newCache(path.join(work, `cache-${caches.size}`));
      caches.set(scenario.channel, cache);
      const report = await installEnvironment({
        prefix: prefixOf(scenario, makers),
        records: scenario[step].map(({ record }) => record),
        platform: scenario.channel.subdir,
        cache,
        linkScripts: true,
      });
      clobbered += report.clobbered.length;
    };
    const different: object[] = [];
    const compare = (scenario: Scenario, makers: Makers, reference: Makers): void => {
      const [prefix, other] = [prefixOf(scenario, makers), prefixOf(scenario, reference)];
      const windows = scenario.channel.subdir === 'win-64';
      const wrong = untruths(prefix);
      const [found, wanted] = [describeEnvironment(prefix, windows), describeEnvironment(other, windows)];
      const names = Object.keys({ ...found, ...wanted }).filter((name) => found[name] !== wanted[name]);
      const files = names.map((name) => ({ name, found: found[name], wanted: wanted[name] }));
      if (wrong.length + files.length > 0) different.push({ environment: path.basename(prefix), wrong, files });
    };

    await theirs([
      ...scenarios.flatMap((one) => (['to', 'tt'] as const).map((makers) => [one, makers, 'first'] as const)),
      ...scenarios.map((one) => [one, '-t', 'second'] as const),
    ]);
    for (const scenario of scenarios) {
      for (const makers of ['oo', 'ot'] as const) await ours(scenario, makers, 'first');
      compare(scenario, 'oo', 'tt');
    }
    await theirs(scenarios.flatMap((one) => (['ot', 'tt'] as const).map((makers) => [one, makers, 'second'] as const)));
    let compared = 0;
    for (const scenario of scenarios) {
      for (const makers of ['oo', 'to'] as const) {
        await ours(scenario, makers, 'second');
        compare(scenario, makers, '-t');
      }
      // Where paths are shared py-rattler's own updates often end with records that are not true, or files of nobody.
      if (untruths(prefixOf(scenario, 'tt')).length > 0) continue;
      compare(scenario, 'ot', 'tt');
      if (!scenario.id.startsWith('$')) {
        for (const makers of ['oo', 'ot', 'to'] as const) {
          expect(scriptsOf(prefixOf(scenario, makers))).toEqual(scriptsOf(prefixOf(scenario, 'tt')));
        }
      }
      compared++;
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(scenarios.length / 2);
    expect(clobbered).toBeGreaterThan(1000);
  }, 300_000);
});

function newCache(directory: string): PackageCache {
  return new PackageCache({
    directory,
    fetch: () => Promise.reject(new Error('nothing is to be fetched')),
    localFile: ({ url }) => fileURLToPath(url),
    report: silentReporter,
  });
}
