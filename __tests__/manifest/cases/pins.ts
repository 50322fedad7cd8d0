import { expect } from '@jest/globals';
import { building, pkg } from './text.js';
import type { ManifestCase } from './types.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const expression = (text: string) => ({ kind: 'expression', expression: text });

/** One pin as run dependency of the package `p`; its table begins at 11:9. */
const run = (pin: string): string => pkg(`[package.run-dependencies]\nnumpy = ${pin}`);

const good = (pin: string, read: object): ManifestCase => ({
  name: `a good pin: ${pin}`,
  toml: run(`{ pin-compatible = ${pin} }`),
  check: ({ package: own }) =>
    expect(json(own?.dependencies.runDependencies.get('numpy'))).toEqual({ kind: 'pin-compatible', pin: read }),
});

const bad = (pin: string, at: string, message: string | RegExp, hint?: string | RegExp): ManifestCase => ({
  name: `a bad pin: ${pin}`,
  toml: run(pin),
  errors: [{ at, message, ...(hint && { hint }) }],
});

/** Pins: spec manifest.md 3.7. */
export const cases: ManifestCase[] = [
  good('true', { exact: false, lowerBound: expression('x.x.x.x.x.x'), upperBound: expression('x') }),
  good('{}', { exact: false, lowerBound: expression('x.x.x.x.x.x'), upperBound: expression('x') }),
  good('{ upper-bound = "x.x", build = "py*" }', {
    exact: false,
    lowerBound: expression('x.x.x.x.x.x'),
    upperBound: expression('x.x'),
    build: 'py*',
  }),
  good('{ lower-bound = "1.2", upper-bound = "3", exact = false }', {
    exact: false,
    lowerBound: { kind: 'version', version: '1.2' },
    upperBound: { kind: 'version', version: '3' },
  }),
  good('{ exact = true }', { exact: true }),
  {
    name: 'pins where they may stand',
    toml: pkg(`[package.host-dependencies]
a = { pin-compatible = true }
"if(linux)" = { b = { pin-compatible = true } }
[package.run-exports]
weak = { P = { pin-subpackage = { upper-bound = "x.x" } }, c = { pin-compatible = true } }
strong-constraints = { p = { pin-subpackage = true } }
`),
    check: ({ package: own }) => {
      expect(own?.dependencies.hostDependencies.get('a')?.kind).toBe('pin-compatible');
      expect(own?.conditional.get('linux')?.hostDependencies.get('b')?.kind).toBe('pin-compatible');
      expect(own?.dependencies.runExports.weak.get('p')?.kind).toBe('pin-subpackage');
      expect(own?.dependencies.runExports.strongConstraints.get('p')?.kind).toBe('pin-subpackage');
    },
  },
  {
    name: 'names are not compared when the backend gives the name',
    toml: building(
      '[package.build]\nbackend = { name = "b" }\n[package.run-exports.weak]\nx = { pin-subpackage = true }\ny = { pin-compatible = true }\n',
    ),
    check: ({ package: own }) => expect(own?.dependencies.runExports.weak.size).toBe(2),
  },
  bad(
    '{ pin-compatible = true, pin-subpackage = true }',
    '11:9',
    '`pin-subpackage` and `pin-compatible` cannot be combined',
  ),
  bad(
    '{ pin-compatible = true, version = "*", build = "x" }',
    '11:9',
    '`pin-compatible` cannot be combined with other fields (found `version`, `build`)',
    /\{ lower-bound = /,
  ),
  bad(
    '{ pin-compatible = true, workspace = true }',
    '11:9',
    '`pin-compatible` cannot be combined with other fields (found `workspace`)',
  ),
  bad(
    '{ pin-compatible = false }',
    '11:28',
    '`pin-compatible = false` has no meaning; remove the key or use a table to configure the pin',
  ),
  bad(
    '{ pin-compatible = "x.x" }',
    '11:28',
    'expected a boolean or a table, found string',
    'Write { pin-compatible = { upper-bound = "x.x" } }',
  ),
  bad(
    '{ pin-compatible = { exact = true, upper-bound = "x" } }',
    '11:28',
    '`exact = true` cannot be combined with `lower-bound`, `upper-bound`, or `build`',
  ),
  bad(
    '{ pin-compatible = { upper-bound = "x.?" } }',
    '11:44',
    /^'x\.\?' is not a valid pin expression \(e\.g\. 'x\.x'\) or version: /,
  ),
  bad('{ pin-compatible = { upper-bound = "..." } }', '11:44', /^'\.\.\.' is not a valid pin expression/),
  bad('{ pin-compatible = { lower-bound = 1 } }', '11:44', 'expected a string, found integer'),
  bad('{ pin-compatible = { build = "^(x$" } }', '11:38', /^invalid regex/),
  bad(
    '{ pin-compatible = { max-pin = "x" } }',
    '11:30',
    /^Unexpected key 'max-pin', expected only 'build', 'exact', 'lower-bound', 'upper-bound'$/,
    'In a manifest it is called `upper-bound`',
  ),
  bad(
    '{ pin-subpackage = true }',
    '11:9',
    '`pin-subpackage` is not allowed in `[package.run-dependencies]`',
    /only supported in the tables of \[package\.run-exports\]/,
  ),
  {
    name: 'pins in tables that have none',
    toml: pkg(`[package.build-dependencies]
a = { pin-compatible = true }
[package.run-constraints]
b = { pin-compatible = true }
[package.extra-dependencies.g]
c = { pin-subpackage = true }
"if(linux)" = { d = { pin-compatible = true } }
`),
    errors: [
      {
        at: '11:5',
        message: '`pin-compatible` is not allowed in `[package.build-dependencies]`',
        hint: /build environment is resolved first/,
      },
      { at: '13:5', message: '`pin-compatible` is not allowed in `[package.run-constraints]`' },
      { at: '15:5', message: '`pin-subpackage` is not allowed in `[package.extra-dependencies.g]`' },
      { at: '16:21', message: '`pin-compatible` is not allowed in `[package.extra-dependencies.g]`' },
    ],
  },
  {
    name: 'pins on the wrong names',
    toml: pkg(`[package.run-dependencies]
P = { pin-compatible = true }
[package.run-exports.weak]
q = { pin-subpackage = true }
p = { pin-compatible = true }
`),
    errors: [
      {
        at: '11:5',
        message: "`pin-compatible` cannot reference the package's own name (`p`)",
        hint: /`pin-subpackage`/,
      },
      {
        at: '13:5',
        message: "`pin-subpackage` can only reference the package's own name (`p`), not `q`",
        hint: /`pin-compatible`/,
      },
      { at: '14:5', message: "`pin-compatible` cannot reference the package's own name (`p`)" },
    ],
  },
];
