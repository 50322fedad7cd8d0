import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CondaParseError, Version, VersionSpec } from '../../../src/conda/index.js';
import { describeWithOracle } from '../../oracles/oracle.js';
import { spoiled, versionNear, versionSpecText, versionText } from './generate.js';
import { Random } from './random.js';

const script = path.join(import.meta.dirname, 'versions.py');

interface Question {
  readonly versions: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly specs: readonly { readonly text: string; readonly strict: boolean }[];
  readonly matches: readonly (readonly [number, number])[];
}

interface Answer {
  readonly versions: readonly (string | null)[];
  readonly pairs: readonly (readonly [order: number, startsWith: boolean, compatible: boolean])[];
  readonly specs: readonly (string | null)[];
  readonly matches: readonly boolean[];
}

/** The value, or undefined when the text is refused; any other error is one of ours. */
function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof CondaParseError) return undefined;
    throw error;
  }
}

/** Neighbours of neighbours, so that pairs differ late; some texts are no versions. */
function versionPool(random: Random, size: number): string[] {
  const pool: string[] = [];
  while (pool.length < size) {
    const fresh = pool.length === 0 || random.chance(0.4);
    pool.push(
      fresh
        ? versionText(random)
        : versionNear(random, pool[pool.length - 1 - random.below(Math.min(8, pool.length))]!),
    );
  }
  return pool;
}

await describeWithOracle('agreement with py-rattler on versions', (oracle) => {
  const ask = (question: Partial<Question>): Promise<Answer> =>
    oracle.ask<Answer>(script, { versions: [], pairs: [], specs: [], matches: [], ...question });

  test('reads, prints, orders and prefixes of 30,000 pairs', async () => {
    const random = new Random(20_260_822);
    const texts = versionPool(random, 6000);
    const ours = texts.map((text) => attempt(() => Version.parse(text)));
    const { versions: printed } = await ask({ versions: texts });
    expect(texts.map((text, index) => [text, ours[index]?.toString() ?? null])).toEqual(
      texts.map((text, index) => [text, printed[index]]),
    );

    const valid = texts.flatMap((_, index) => (ours[index] ? [index] : []));
    const near = (at: number): number => valid[Math.min(valid.length - 1, at + 1 + random.below(6))]!;
    const pairs = Array.from({ length: 30_000 }, (): [number, number] => {
      const at = random.below(valid.length);
      const pair: [number, number] = [valid[at]!, random.chance(0.7) ? near(at) : random.pick(valid)];
      return random.chance(0.5) ? pair : [pair[1], pair[0]];
    });
    const answer = await ask({ versions: texts, pairs });
    const differences = pairs.flatMap(([first, second], index) => {
      const [a, b] = [ours[first]!, ours[second]!];
      const result = [Math.sign(a.compare(b)), a.startsWith(b), a.isCompatibleWith(b)];
      const expected = answer.pairs[index]!;
      const sameKey = a.key === b.key;
      const wrongKey = sameKey !== a.equals(b);
      return wrongKey || result.some((value, at) => value !== expected[at])
        ? [{ a: texts[first], b: texts[second], result, expected, sameKey }]
        : [];
    });
    expect(differences).toEqual([]);
    expect(answer.pairs.filter(([order]) => order === 0).length).toBeGreaterThan(500);
    expect(answer.pairs.filter(([, startsWith]) => startsWith).length).toBeGreaterThan(1500);
  });

  test('reads, prints and matches of 40,000 pairs of a version spec and a version', async () => {
    const random = new Random(41);
    const versions = versionPool(random, 1500).filter((text) => Version.isVersion(text));
    const specs = Array.from({ length: 12_000 }, () => {
      const near = versions.slice(random.below(versions.length - 12)).slice(0, 12);
      return { text: versionSpecText(random, near), strict: random.chance(0.35), near };
    });
    const ours = specs.map(({ text, strict }) => attempt(() => VersionSpec.parse(text, strict ? 'strict' : 'lenient')));
    const matches = specs.flatMap(({ near }, index): [number, number][] =>
      ours[index] ? Array.from({ length: 7 }, () => [index, versions.indexOf(random.pick(near))]) : [],
    );
    const asked = specs.map(({ text, strict }) => ({ text, strict }));
    const { specs: printed } = await ask({ specs: asked });
    expect(asked.map((spec, index) => [spec, ours[index]?.toString() ?? null])).toEqual(
      asked.map((spec, index) => [spec, printed[index]]),
    );

    const answer = await ask({ versions, specs: asked, matches });
    const parsed = versions.map((text) => Version.parse(text));
    const differences = matches.flatMap(([spec, version], index) =>
      ours[spec]!.matches(parsed[version]!) === answer.matches[index]
        ? []
        : [{ spec: asked[spec], version: versions[version], expected: answer.matches[index] }],
    );
    expect(differences).toEqual([]);
    expect(matches.length).toBeGreaterThan(40_000);
    const matched = answer.matches.filter((matches) => matches).length;
    expect(matched).toBeGreaterThan(matches.length / 5);
    expect(matched).toBeLessThan((matches.length * 4) / 5);
  });

  test('refuses the same texts among 10,000 spoiled versions', async () => {
    const random = new Random(7);
    const texts = Array.from({ length: 10_000 }, () => spoiled(random, versionText(random)));
    const { versions: printed } = await ask({ versions: texts });
    expect(texts.map((text) => [text, attempt(() => Version.parse(text))?.toString() ?? null])).toEqual(
      texts.map((text, index) => [text, printed[index]]),
    );
  });
});
