import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { unixEntryPointScript, windowsEntryPointScript } from '../../src/conda/entry-script.js';
import { entryPointProblem, formatEntryPoint, parseEntryPoint } from '../../src/conda/index.js';

const demo = { command: 'demo', module: 'demo.cli', function: 'main' };
const buildPrefix = `/w/bld/rattler-build_demo_1700000000/host_env${'_placehold'.repeat(21)}`;

test.each([
  ['windows', windowsEntryPointScript(demo), 186, '750cf8585e406de1491fb4e690c2c302e1d03b8513a2777203588866df71efc4'],
  [
    '/opt/env',
    unixEntryPointScript(demo, '/opt/env', '3.12'),
    211,
    'f8106d243deccee2d118f69e68b7f4c1ee5265574dbdf4e57e989d02b2517a97',
  ],
  [
    'a build prefix',
    unixEntryPointScript(demo, buildPrefix, '3.12'),
    492,
    '3d60a441fc51f60e2d5111c084c80372d6e677b0222cdb83390af44532efd5d8',
  ],
])('the script for %s (spec: packaging.md 8.1)', (_name, text, size, sha256) => {
  expect([text.length, createHash('sha256').update(text).digest('hex')]).toEqual([size, sha256]);
});

test('a method of an imported class, and a prefix with a space', () => {
  const text = unixEntryPointScript({ ...demo, function: 'App.run' }, '/my env', '3.9');
  expect(text).toContain('from demo.cli import App\n');
  expect(text).toContain('\tsys.exit(App.run())\n');
  expect(text.split('\n').slice(0, 2)).toEqual(['#!/bin/sh', `'''exec' "/my env/bin/python3.9" "$0" "$@" #'''`]);
});

test.each([
  ['demo = demo.cli:main', demo],
  ['demo=demo.cli:main', demo],
  ['  demo  =  demo.cli : main ', demo],
  ['a-b.c = m:f.g', { command: 'a-b.c', module: 'm', function: 'f.g' }],
  ['demo', undefined],
  ['demo = demo.cli', undefined],
  ['= a:b', undefined],
  ['a/b = a:b', undefined],
  ['a\\b = a:b', undefined],
  ['.a = a:b', undefined],
  ['a = 1a:b', undefined],
  ['a = a-b:c', undefined],
  ['a = a:b c', undefined],
  ['a = a:', undefined],
  ['a = a:b [extra]', undefined],
])('the entry point %j', (text, expected) => {
  expect(parseEntryPoint(text)).toEqual(expected);
});

test('an entry point is printed in one way and its fault named', () => {
  expect(formatEntryPoint(demo)).toBe('demo = demo.cli:main');
  expect(entryPointProblem(demo)).toBeUndefined();
  expect(entryPointProblem({ ...demo, command: 'a/b' })).toMatch(/path separator/);
});
