import { expect, test } from '@jest/globals';
import {
  defaultBuildString,
  hashInputText,
  languagePrefix,
  type Variant,
  variantHash,
} from '../../src/recipe/index.js';

// Spec: recipe.md 13.5 and backends-python-cmake-rust.md 1.9. What is not given is not checked.
interface Case {
  readonly variant: Variant;
  readonly hash: string;
  readonly noarch?: 'python' | 'generic';
  readonly number?: number;
  readonly text?: string;
}
const sysroot =
  '/Applications/Xcode_13.2.1.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX11.0.sdk';
const cases: Case[] = [
  { variant: { target_platform: 'linux-64' }, hash: 'b0f4dca', text: 'hb0f4dca_0' },
  { variant: { target_platform: 'linux-aarch64' }, hash: 'e8cfe8b', text: 'he8cfe8b_0' },
  { variant: { target_platform: 'osx-64' }, hash: '0dc7051', text: 'h0dc7051_0' },
  { variant: { target_platform: 'osx-arm64' }, hash: '60d57d3', text: 'h60d57d3_0' },
  { variant: { target_platform: 'win-64' }, hash: '9490d1a', text: 'h9490d1a_0' },
  { variant: { target_platform: 'noarch' }, noarch: 'generic', hash: '4616a5c', text: 'h4616a5c_0' },
  { variant: { target_platform: 'noarch' }, noarch: 'python', hash: '4616a5c', text: 'pyh4616a5c_0' },
  { variant: {}, hash: 'bf21a9e', text: 'hbf21a9e_0' },
  {
    variant: { target_platform: 'linux-64', python: '3.12.* *_cpython' },
    hash: '24bf083',
    text: 'py312h24bf083_0',
  },
  { variant: { python: '3.11', target_platform: 'linux-64' }, number: 5, hash: '48b7412', text: 'py311h48b7412_5' },
  { variant: { python: '3.12', target_platform: 'linux-64' }, hash: '738df08', text: 'py312h738df08_0' },
  {
    variant: { __unix: '__unix', target_platform: 'noarch' },
    noarch: 'python',
    number: 5,
    hash: '5600cae',
    text: 'pyh5600cae_5',
  },
  { variant: { __win: '__win >=11.0.123 foobar', target_platform: 'noarch' }, hash: '19aa286' },
  { variant: { rattler_build_demo: '1 unix_5600cae_0', target_platform: 'noarch' }, hash: '63d9094' },
  { variant: { rattler_build_demo: '1 win_19aa286_0', target_platform: 'noarch' }, hash: '95d38b2' },
  { variant: { foobar: 'baz', target_platform: 'osx-arm64' }, hash: 'bf59cf5', text: 'hbf59cf5_0' },
  { variant: { some_option: 'DEF', target_platform: 'noarch' }, hash: '2c65b68' },
  { variant: { some_option: 'ABC', target_platform: 'noarch' }, hash: '48a45df' },
  { variant: { flag: true, akey: 1, _k: 'b', Zkey: 'a', target_platform: 'linux-64' }, hash: 'fdce548' },
  { variant: { some_key: 'café', target_platform: 'linux-64' }, hash: '4c3289d' },
  { variant: { openssl: 3, target_platform: 'linux-64' }, hash: 'ff3b524' },
  { variant: { openssl: '3', target_platform: 'linux-64' }, hash: '0f48193' },
  { variant: { feature: true, target_platform: 'linux-64' }, hash: 'a650ce4' },
  { variant: { feature: 'true', target_platform: 'linux-64' }, hash: 'b5b6684' },
  {
    variant: {
      CONDA_BUILD_SYSROOT: sysroot,
      build_platform: 'osx-64',
      c_compiler: 'clang',
      c_compiler_version: '14',
      channel_targets: 'conda-forge main',
      openssl: '3',
      python: '3.11.* *_cpython',
      rust_compiler: 'rust',
      target_platform: 'osx-arm64',
    },
    hash: '507f6e9',
    text: 'py311h507f6e9_0',
  },
  { variant: { c_stdlib: 'sysroot', c_stdlib_version: '2.28', target_platform: 'linux-64' }, hash: 'a35fb5c' },
  { variant: { c_stdlib: 'sysroot', c_stdlib_version: '2.28', target_platform: 'linux-aarch64' }, hash: 'b47ca2a' },
  {
    variant: { c_stdlib: 'macosx_deployment_target', c_stdlib_version: '13.0', target_platform: 'osx-64' },
    hash: '4778241',
  },
  {
    variant: { c_stdlib: 'macosx_deployment_target', c_stdlib_version: '13.0', target_platform: 'osx-arm64' },
    hash: 'ea27dcd',
  },
  { variant: { cxx_compiler: 'vs2022', target_platform: 'win-64' }, hash: '659f713' },
  { variant: { c_compiler: 'vs2022', target_platform: 'win-64' }, hash: 'e01afda' },
  { variant: { cuda_compiler: 'cuda-nvcc', target_platform: 'linux-64' }, hash: '9befccc' },
  { variant: { c_compiler: 'gcc', c_compiler_version: '14', target_platform: 'linux-64' }, hash: '154eacf' },
  { variant: { c_compiler: 'gcc', c_compiler_version: 14, target_platform: 'linux-64' }, hash: '9b5e968' },
  { variant: { build_platform: 'linux-64', target_platform: 'noarch' }, noarch: 'python', hash: '39481bf' },
];
test.each(cases)('the hash of $variant is $hash', ({ variant, noarch, number, hash, text }) => {
  const build = defaultBuildString({ variant, noarch, buildNumber: number ?? 0 });
  expect(build.hash).toBe(hash);
  if (text !== undefined) expect(build.text).toBe(text);
});

test('what is hashed has the separators of Python and sorted keys', () => {
  const text = hashInputText({ b: 'x "y"\n', a: 1, B: false });
  expect(text).toBe('{"B": false, "a": 1, "b": "x \\"y\\"\\n"}');
  expect(variantHash(text)).toHaveLength(7);
});

test.each([
  [{ numpy: '1.21', python: '3.10', lua: '5.4', r: '4.2' }, 'np121py310lua54r42'],
  [{ perl: '5.26.2' }, 'pl5262'],
  [{ perl: '5.26' }, 'pl526'],
  [{ python: '>=3.8' }, 'py>=38'],
  [{ r_base: '4.3.1' }, 'r43'],
  [{ zlib: '1' }, ''],
] as [Variant, string][])('the prefix of %j is %s', (variant, prefix) => {
  expect(languagePrefix(variant)).toBe(prefix);
});

test('a prefix of the user stands before that of the languages', () => {
  const variant = { python: '3.12', target_platform: 'linux-64' };
  expect(defaultBuildString({ variant, buildNumber: 2, prefix: 'mypfx' }).text).toBe('mypfx_py312h738df08_2');
});
