import { expect, test } from '@jest/globals';
import { describeDuration, parseDuration } from '../../src/support/index.js';

test.each([
  ['90m', 5_400_000],
  ['1h30m', 5_400_000],
  ['45s', 45_000],
  [' 2h ', 7_200_000],
  ['1h2m3s', 3_723_000],
  ['24h', 86_400_000],
  ['596h', 2_145_600_000],
])('%j is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '90', '0m', '0h0s', '-5m', '1.5h', '5 m', 'm', '30s1h', '5m5m', '5d', '1H', '597h', '99999999999h'])(
  '%j is no duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test.each([
  [5_400_000, '1h30m'],
  [45_000, '45s'],
  [7_200_000, '2h'],
  [3_723_000, '1h2m3s'],
  [1, '1s'],
])('%d ms are %s', (ms, text) => {
  expect(describeDuration(ms)).toBe(text);
});
