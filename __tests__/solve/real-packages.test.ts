import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord } from '../../src/conda/index.js';
import { type SolveRequest, solve } from '../../src/solve/index.js';
import { isPixiBuildError } from '../../src/support/index.js';
import { closeAll, openChannels } from '../channel/repodata-support.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { problemsOf } from './check.js';
import { Random } from './problems.js';

// The real packages of the local channel, each alone and many together, on all platforms.

interface Question {
  readonly platform: string;
  readonly specs: readonly string[];
  readonly virtual: readonly string[];
}

type Answer = { readonly urls: string[] } | { readonly error: string };

const unix = '__unix=0=0';
const intel = '__archspec=1=x86_64_v3';
const machines: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'linux-64': [
    [unix, '__linux=5.10=0', '__glibc=2.36=0', intel],
    [unix, '__linux=4.18=0', '__glibc=2.17=0', '__cuda=12.4=0', '__archspec=1=x86_64'],
  ],
  'linux-aarch64': [
    [unix, '__linux=5.10=0', '__glibc=2.36=0', '__archspec=1=aarch64'],
    [unix, '__linux=4.18=0', '__glibc=2.17=0'],
  ],
  'osx-64': [
    [unix, '__osx=15.0=0', intel],
    [unix, '__osx=10.9=0'],
  ],
  'osx-arm64': [
    [unix, '__osx=15.0=0', '__archspec=1=m1'],
    [unix, '__osx=11.0=0'],
  ],
  'win-64': [['__win=10.0=0', intel], ['__win=0=0']],
};
const combinations = 160;

const channel = await localChannel();
const folder = 'folder' in channel ? channel.folder : undefined;
if (folder === undefined && process.env['PIXI_BUILD_REQUIRE_ORACLES']) throw new Error('there is no local channel');

await describeWithOracle('the local channel', (oracle) => {
  (folder === undefined ? test.skip : test)(
    'is solved as py-rattler solves it: every package alone, and many together, on all platforms',
    async () => {
      const work = await mkdtemp(path.join(tmpdir(), 'solve-real-'));
      try {
        const url = `${pathToFileURL(folder as string).href}/`;
        const asked: { question: Question; ours: Answer; problems: readonly string[] }[] = [];
        for (const [platform, sets] of Object.entries(machines)) {
          const repodata = await openChannels([url], { cache: work, subdirs: [platform, 'noarch'] });
          const records = new Map<string, readonly RepoDataRecord[]>();
          for (const name of repodata.names()) records.set(name, await repodata.recordsOf(name));
          for (const question of questionsOf(platform, sets, [...records.values()].flat())) {
            asked.push({ question, ...(await answer(question, records, url)) });
          }
        }
        const requests = asked.map(({ question }) => question);
        const script = path.join(import.meta.dirname, 'solve_channel.py');
        const theirs = await oracle.ask<Answer[]>(script, { channel: url, requests });
        const tally = { solved: 0, unsolvable: 0 };
        const different: unknown[] = [];
        for (const [index, one] of asked.entries()) {
          const their = theirs[index] as Answer;
          tally['urls' in one.ours ? 'solved' : 'unsolvable']++;
          const isSame =
            'error' in one.ours
              ? 'error' in their
              : 'urls' in their && JSON.stringify(one.ours.urls) === JSON.stringify(their.urls);
          if (!isSame || one.problems.length > 0) different.push({ ...one, their });
        }
        if (process.env['SHOW_DIFFERENCES']) {
          process.stderr.write(`${JSON.stringify({ tally, different: different.slice(0, 10) }, null, 1)}\n`);
        }
        // None is different: nothing has to be explained.
        expect(different).toEqual([]);
        expect(tally.solved).toBeGreaterThan(800);
        expect(tally.unsolvable).toBeGreaterThan(100);
      } finally {
        await closeAll();
        await rm(work, { recursive: true, force: true });
      }
    },
    300_000,
  );
});

function questionsOf(
  platform: string,
  sets: readonly (readonly string[])[],
  all: readonly RepoDataRecord[],
): Question[] {
  const random = new Random(platform.length * 1000 + platform.charCodeAt(0));
  const alone = all.map(({ name, version, build }) => [`${name.normalized} ==${version.source} ${build}`]);
  const together = Array.from({ length: combinations }, () =>
    Array.from({ length: 2 + random.below(6) }, () => specOf(random.pick(all), random)),
  );
  return [...alone, ...together].flatMap((specs) =>
    (specs.length === 1 ? [sets[0] as readonly string[]] : sets).map((virtual) => ({ platform, specs, virtual })),
  );
}

/** A spec as manifests have it, of a real package. */
function specOf({ name, version, buildNumber }: RepoDataRecord, random: Random): string {
  const text = name.normalized;
  const [major, minor] = version.majorMinor ?? [0, 0];
  switch (random.below(9)) {
    case 0:
      return `${text} ==${version.source}`;
    case 1:
      return `${text} >=${major}.${minor},<${major + 1}`;
    case 2:
      return `${text} <${version.source}`;
    case 3:
      return `${text} ${major}.*`;
    case 4:
      return `python 3.${10 + random.below(5)}.*`;
    case 5:
      return `${text}[build_number=">=${buildNumber}"]`;
    default:
      return text;
  }
}

async function answer(
  { specs, virtual }: Question,
  records: ReadonlyMap<string, readonly RepoDataRecord[]>,
  url: string,
): Promise<{ ours: Answer; problems: readonly string[] }> {
  const request: SolveRequest = {
    specs: specs.map((text) => MatchSpec.parse(text)),
    source: { recordsOf: (name) => records.get(name) ?? [] },
    virtualPackages: virtual.map(parseVirtualPackage),
  };
  try {
    const solution = await solve(request);
    const urls = solution.records.map((record) => record.url.slice(url.length)).sort();
    return { ours: { urls }, problems: problemsOf(solution.records, request, records) };
  } catch (error) {
    if (!isPixiBuildError(error) || error.code !== 'unsolvable') throw error;
    return { ours: { error: error.message }, problems: [] };
  }
}
