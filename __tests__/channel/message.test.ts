import { expect, test } from '@jest/globals';
import { encode } from '@msgpack/msgpack';
import { readMessage } from '../../src/channel/reading/message.js';
import { Random } from '../solve/problems.js';

const random = new Random(7);
const texts = [
  '',
  'a',
  'name',
  'depends',
  'é',
  'größer',
  '日本語',
  'x'.repeat(31),
  'y'.repeat(32),
  'z'.repeat(300),
  '\u{1f600}',
];
const numbers = [0, 1, 127, 128, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER];

function value(depth: number): unknown {
  switch (random.below(depth > 3 ? 6 : 9)) {
    case 0:
      return random.pick([null, true, false]);
    case 1:
      return random.pick(numbers);
    case 2:
      return -random.pick(numbers) || 0;
    case 3:
      return random.next() - 0.5;
    case 4:
      return random.pick(texts);
    case 5:
      return Buffer.from(Array.from({ length: random.pick([0, 1, 32, 300]) }, () => random.below(256)));
    case 6:
      return Array.from({ length: random.pick([0, 3, 20]) }, () => value(depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.pick([0, 3, 20]) }, (_, index) => [random.pick(texts) + index, value(depth + 1)]),
      );
  }
}

/** As it is read: bytes are hex. */
function hexed(one: unknown): unknown {
  if (one instanceof Uint8Array) return Buffer.from(one).toString('hex');
  if (Array.isArray(one)) return one.map(hexed);
  if (typeof one !== 'object' || one === null) return one;
  return Object.fromEntries(Object.entries(one).map(([key, of]) => [key, hexed(of)]));
}

test('2000 values come back as they were written', () => {
  for (let count = 0; count < 2000; count++) {
    const one = value(0);
    expect(readMessage(encode(one))).toEqual(hexed(one));
  }
});

test('a list of 70000 members and a map of as many, and bytes as they are', () => {
  const list = Array.from({ length: 70_000 }, (_, index) => index);
  expect(readMessage(encode(list))).toEqual(list);
  const map = Object.fromEntries(list.map((index) => [`key ${index}`, index]));
  expect(readMessage(encode(map))).toEqual(map);
  expect(readMessage(encode({ a: Buffer.from('bytes') }), { bytes: 'view' })).toEqual({ a: Buffer.from('bytes') });
});

test('keys that share a hash, or characters with one of ASCII, are told apart', () => {
  const keys = Array.from({ length: 3000 }, (_, index) => `k${index}`);
  const records = [...keys, ...keys, 'Ã¤', 'ä', 'Ã¤', 'ä'].map((key) => ({ [key]: key }));
  expect(readMessage(encode(records))).toEqual(records);
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', Buffer.alloc(0), /cut off/],
  ['a type that there is not', Buffer.from([0xc1]), /no such type/],
  ['an extension', Buffer.from([0xd4, 1, 0]), /no such type/],
  ['a list that claims more than there is', Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]), /cut off/],
  ['a map that claims more than there is', Buffer.from([0xdf, 0xff, 0xff, 0xff, 0xff, 0x01]), /cut off/],
  ['a text that claims more than there is', Buffer.from([0xdb, 0x7f, 0xff, 0xff, 0xff, 0x61]), /cut off/],
  ['something after the end', Buffer.from([1, 2]), /follows/],
  ['a key that is no text', Buffer.from([0x81, 1, 1]), /no text/],
  ['a number beyond 2^53', Buffer.from([0xcf, 0xff, 0, 0, 0, 0, 0, 0, 0]), /exactly/],
  ['a deep nest', Buffer.alloc(100_000, 0x91), /too deep/],
  ['a prototype', encode(JSON.parse('{"__proto__": 1}')), /__proto__/],
])('%s is an error', (_, bytes, message) => {
  expect(() => readMessage(bytes)).toThrow(message);
});

test('any part of a message is an error', () => {
  const whole = encode({
    packages: { 'a-1-0.conda': { name: 'a', depends: ['ä >=1'], md5: Buffer.alloc(16), n: 1e9 } },
  });
  for (let length = 0; length < whole.length; length++) {
    expect(() => readMessage(whole.subarray(0, length))).toThrow(/cut off/);
  }
});
