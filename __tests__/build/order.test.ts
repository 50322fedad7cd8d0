import { describe, expect, test } from '@jest/globals';
import { buildOrder } from '../../src/build/order.js';

const order = (graph: Record<string, string[]>) => buildOrder(new Map(Object.entries(graph)));

describe('buildOrder', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['nothing', {}, []],
    ['names without dependencies are sorted', { b: [], a: [], c: [] }, ['a', 'b', 'c']],
    ['a chain', { app: ['lib'], lib: ['core'], core: [] }, ['core', 'lib', 'app']],
    ['rounds: z is ready before a', { a: ['m'], m: [], z: [] }, ['m', 'z', 'a']],
    ['a diamond', { top: ['l', 'r'], l: ['base'], r: ['base'], base: [] }, ['base', 'l', 'r', 'top']],
    ['names outside the set and a name itself do not count', { a: ['a', 'zlib'] }, ['a']],
  ])('%s', (_, graph, expected) => {
    expect(order(graph)).toEqual({ ordered: expected, cycles: [] });
  });

  test('a cycle is broken at its first walked member, and dependents still come after', () => {
    expect(order({ user: ['b'], b: ['c'], c: ['b'], a: [] })).toEqual({
      ordered: ['a', 'b', 'c', 'user'],
      cycles: [['b', 'c']],
    });
  });

  test('a name that only leads into a cycle is not let through early', () => {
    expect(order({ aa: ['b'], b: ['c'], c: ['b'] })).toEqual({ ordered: ['b', 'aa', 'c'], cycles: [['b', 'c']] });
  });
});
