import { describe, expect, test } from '@jest/globals';
import { InvalidInputError } from '../../src/support/index.js';
import { loadText } from './folder.js';

const head = '[workspace]\nchannels = []\nplatforms = []\npreview = ["pixi-build"]\n';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Errors of a manifest, which must be found in a time that a person would wait. */
async function errorsOf(toml: string): Promise<readonly string[]> {
  const start = performance.now();
  try {
    await loadText(toml);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.diagnostics().map(({ message }) => message);
  } finally {
    expect(performance.now() - start).toBeLessThan(10_000);
  }
}

describe('manifests that are out to take time', () => {
  test('very many dependencies', async () => {
    expect(await errorsOf(`${head}[dependencies]\n${many(50_000, (n) => `p${n} = ">=1.${n},<2"`)}`)).toEqual([]);
  });

  test('very many errors', async () => {
    const errors = await errorsOf(`${head}[dependencies]\n${many(5_000, (n) => `p${n} = { workspace = true }`)}`);
    expect(errors).toHaveLength(5_000);
  });

  test.each([
    ['a version with blanks', `>=1${' '.repeat(200_000)}!`],
    ['a version of letters', 'a='.repeat(100_000)],
    ['parentheses', '('.repeat(100_000)],
    ['a path', '../'.repeat(100_000)],
  ])('%s', async (_, text) => {
    expect(await errorsOf(`${head}[dependencies]\na = "${text}"`)).toHaveLength(1);
    expect(await errorsOf(`${head}[dependencies]\na = { when = "b ${text}" }`)).toHaveLength(1);
    expect((await errorsOf(`${head}[dependencies]\n"${text}" = "*"`)).length).toBe(1);
  });

  test('conditions in conditions', async () => {
    const depth = 300;
    const nested = `${'{ all = ['.repeat(depth)}"b"${'] }'.repeat(depth)}`;
    expect(await errorsOf(`${head}[dependencies]\na = { when = ${nested} }`)).toEqual([]);
  });

  test('expressions in expressions', async () => {
    const expression = `${'('.repeat(20_000)}a${')'.repeat(20_000)}`;
    const toml = `${head}[package.build]\nbackend = { name = "b" }\n[package.run-dependencies]\n"if(${expression})" = {}`;
    expect(await errorsOf(toml)).toHaveLength(1);
  });
});
