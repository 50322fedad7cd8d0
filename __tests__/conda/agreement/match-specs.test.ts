import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CondaParseError, MatchSpec, PackageName, type PackageRecord, Version } from '../../../src/conda/index.js';
import { describeWithOracle } from '../../oracles/oracle.js';
import { buildText, globText, matchSpecText, type RecordJson, recordJson, regexText, versionText } from './generate.js';
import { Random } from './random.js';

const script = path.join(import.meta.dirname, 'match_specs.py');

interface AskedSpec {
  readonly text: string;
  readonly strict: boolean;
  readonly namePatterns: boolean;
  readonly revision3: boolean;
}

interface Answer {
  readonly specs: readonly (readonly [display: string, canonical: string | null] | null)[];
  readonly matches: readonly boolean[];
}

function parse({ text, strict, namePatterns, revision3 }: AskedSpec): MatchSpec | undefined {
  try {
    return MatchSpec.parse(text, { mode: strict ? 'strict' : 'lenient', namePatterns, revision3 });
  } catch (error) {
    if (error instanceof CondaParseError) return undefined;
    throw error;
  }
}

function texts(spec: MatchSpec | undefined): [string, string | null] | null {
  if (!spec) return null;
  try {
    return [spec.toString(), spec.toCanonicalString()];
  } catch {
    return [spec.toString(), null];
  }
}

function record(json: RecordJson): PackageRecord {
  return {
    name: PackageName.parse(json.name),
    version: Version.parse(json.version),
    build: json.build,
    buildNumber: json.build_number,
    subdir: 'linux-64',
    depends: [],
    constrains: [],
    flags: json.flags,
    trackFeatures: json.track_features,
    md5: json.md5 ?? undefined,
    sha256: json.sha256 ?? undefined,
    license: json.license ?? undefined,
    licenseFamily: json.license_family ?? undefined,
  };
}

await describeWithOracle('agreement with py-rattler on match specs', (oracle) => {
  test('reads, prints and matches of 40,000 pairs of a match spec and a record', async () => {
    const random = new Random(6);
    const versions = Array.from({ length: 40 }, () => versionText(random)).filter((text) => Version.isVersion(text));
    const records = Array.from({ length: 400 }, () => recordJson(random, versions));
    const specs = Array.from(
      { length: 24_000 },
      (): AskedSpec => ({
        text: matchSpecText(random, versions),
        strict: random.chance(0.3),
        namePatterns: random.chance(0.5),
        revision3: random.chance(0.85),
      }),
    );
    const ours = specs.map(parse);
    const matches = specs.flatMap((_, spec): [number, number][] =>
      ours[spec] ? Array.from({ length: 5 }, () => [spec, random.below(records.length)]) : [],
    );
    const { specs: printed } = await oracle.ask<Answer>(script, { specs, records: [], matches: [] });
    const misread = specs.flatMap((spec, index) => {
      const [result, expected] = [texts(ours[index]), printed[index]!];
      return JSON.stringify(result) === JSON.stringify(expected) ? [] : [{ spec, result, expected }];
    });
    expect(misread).toEqual([]);

    const answer = await oracle.ask<Answer>(script, { specs, records, matches });
    const parsed = records.map(record);
    const differences = matches.flatMap(([spec, at], index) =>
      ours[spec]!.matches(parsed[at]!) === answer.matches[index]
        ? []
        : [{ spec: specs[spec], record: records[at], expected: answer.matches[index] }],
    );
    expect(differences).toEqual([]);
    expect(matches.length).toBeGreaterThan(40_000);
    expect(answer.matches.filter((matched) => matched).length).toBeGreaterThan(5000);

    // Reading what was printed gives the same again, but for versions like `1._`, which only brackets can hold.
    const reread = ours.flatMap((spec, index) => {
      if (!spec || spec.toString().includes('unrepresentable-') || /\.[_-]/.test(String(spec.version))) return [];
      const again = parse({ ...specs[index]!, text: spec.toString(), strict: false, revision3: true });
      return again?.toString() === spec.toString() ? [] : [{ text: specs[index]!.text, printed: spec.toString() }];
    });
    expect(reread).toEqual([]);
  });

  test('matches 40,000 pairs of a build pattern and a build', async () => {
    const random = new Random(88);
    const base = { build_number: 0, md5: null, sha256: null, license: null, license_family: null };
    const records = Array.from({ length: 600 }, (): RecordJson => {
      return { ...base, name: 'foo', version: '1', build: buildText(random), flags: [], track_features: [] };
    });
    const specs = Array.from({ length: 16_000 }, (): AskedSpec => {
      const pattern = random.chance(0.35) ? globText(random) : `^${regexText(random)}$`;
      return { text: `foo[build="${pattern}"]`, strict: false, namePatterns: false, revision3: true };
    });
    const ours = specs.map(parse);
    const { specs: printed } = await oracle.ask<Answer>(script, { specs, records: [], matches: [] });
    const misread = specs.flatMap(({ text }, index) =>
      (ours[index] === undefined) === (printed[index] === null) ? [] : [{ text, expected: printed[index] }],
    );
    expect(misread).toEqual([]);
    const matches = specs.flatMap((_, spec): [number, number][] =>
      ours[spec] ? Array.from({ length: 5 }, () => [spec, random.below(records.length)]) : [],
    );
    const answer = await oracle.ask<Answer>(script, { specs, records, matches });
    const parsed = records.map(record);
    const differences = matches.flatMap(([spec, at], index) =>
      ours[spec]!.matches(parsed[at]!) === answer.matches[index]
        ? []
        : [{ spec: specs[spec]!.text, build: records[at]!.build, expected: answer.matches[index] }],
    );
    expect(differences).toEqual([]);
    expect(matches.length).toBeGreaterThan(40_000);
    expect(answer.matches.filter((matched) => matched).length).toBeGreaterThan(4000);
  });
});
