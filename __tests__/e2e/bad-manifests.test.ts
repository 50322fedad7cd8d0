import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cases as builds } from '../manifest/cases/builds.js';
import { cases as channelsAndPlatforms } from '../manifest/cases/channels-platforms.js';
import { cases as features } from '../manifest/cases/features.js';
import { cases as files } from '../manifest/cases/files.js';
import { cases as inheritance } from '../manifest/cases/inheritance.js';
import { cases as inline } from '../manifest/cases/inline.js';
import { cases as packageTables } from '../manifest/cases/package-tables.js';
import { cases as packages } from '../manifest/cases/packages.js';
import { cases as pins } from '../manifest/cases/pins.js';
import { cases as pypi } from '../manifest/cases/pypi.js';
import { cases as pyproject } from '../manifest/cases/pyproject.js';
import { cases as specs } from '../manifest/cases/specs.js';
import { cases as tasks } from '../manifest/cases/tasks.js';
import type { ExpectedFinding, ManifestCase } from '../manifest/cases/types.js';
import { cases as workspaces } from '../manifest/cases/workspace.js';
import { Workshop } from './pixi-build.js';

// Every kind of error that spec: manifest.md 7.1 lists has a case in __tests__/manifest; one of each is run by the
// command line here, to see what a user sees of it: the place, the line, the hint, the exit code.

const all: readonly ManifestCase[] = [
  ...files,
  ...workspaces,
  ...channelsAndPlatforms,
  ...features,
  ...tasks,
  ...packages,
  ...packageTables,
  ...builds,
  ...inheritance,
  ...inline,
  ...pins,
  ...specs,
  ...pypi,
  ...pyproject,
];

/** A row of the table, in its order, and what the message of its error is like. */
const rows: readonly [string, RegExp][] = [
  ['TOML syntax', /^invalid TOML/],
  ['unknown key', /^Unexpected key 'dependancies', expected only/],
  ['bad enum', /^Expected one of 'strict', 'flexible', 'disabled'/],
  ['a number for a string', /^expected a string, found integer$/],
  ['a truth value for a table', /^expected a table, found boolean$/],
  ['a string for an array', /^expected an array, found string$/],
  ['neither of two types', /^expected a string or a table, found /],
  ['missing key', /^missing field 'channels' in table$/],
  ['duplicate TOML key', /^duplicate key: `name`$/],
  ['duplicate package in another case', /^duplicate key: `A`$/],
  ['duplicate platform', /^duplicate key: `linux-64`$/],
  ['[package] without preview', /^\[package\] section is only allowed when the 'pixi-build' preview/],
  ['source without preview', /^conda source dependencies are not allowed without enabling the 'pixi-build'/],
  ['host-dependencies with pixi-build', /^When 'pixi-build' is enabled, host-dependencies can only be/],
  ['run-dependencies at the root', /^Unexpected key 'run-dependencies'/],
  ['package without build', /^missing field 'build' in table$/],
  ['build without backend', /^missing field 'backend' in table$/],
  ['backend without name', /^missing field 'name' in table$/],
  ['backend as a string', /^expected a table, found string$/],
  ['no channels for the backend', /^No channels specified for the build backend dependencies$/],
  ['backend as source', /^build backends cannot be defined as source dependencies$/],
  ['bad version', /^malformed version string 'a!0'/],
  ['bad version spec', /^invalid version specifier/],
  ['bad package name', /^'foo bar' is not a valid package name\./],
  ['license', /is not a valid SPDX expression$/],
  ['missing file', /^'COPYING' does not exist$/],
  ['unknown platform', /^'foo-64' is not a known platform\. Valid platforms are/],
  ['malformed platform name', /is not a valid platform name \(allowed: alphanumeric, '-'\)/],
  ['subdir name with virtual packages', /^platform entry rejected: /],
  ['feature platform undeclared', /^feature '.*' references platform '.*' which is neither declared/],
  ['unknown feature', /^The feature 'x' is not defined in the manifest$/],
  ['two primary indexes', /^multiple primary pypi indexes are not supported/],
  ['duplicate feature', /^The feature '.*' is included more than once/],
  ['feature named default', /^The feature 'default' is reserved/],
  ['bad environment name', /^Failed to parse environment name/],
  ['version and path', /^`version` cannot be used with `path`$/],
  ['two locations', /^only one of `url`, `path`, or `git` can be specified$/],
  ['git refs without git', /^`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified$/],
  ['two git refs', /^only one of `branch`, `rev`, or `tag` can be specified$/],
  ['empty spec', /^one of `version`, .* must be specified$/],
  ['absolute subdirectory', /subdirectory path cannot be absolute/],
  ['subdirectory that leads out', /escapes its root/],
  ['source in [constraints]', /^source specifications are not supported in `\[constraints\]`/],
  ['run-exports url', /^url specs are not supported in `\[package\.run-exports\]`$/],
  ['run-exports archive path', /^paths to package archives are not supported in `\[package\.run-exports\]`$/],
  ['run-exports constraint source', /^source specs are not supported in run-export constraints$/],
  ['bad extra group', /is not a valid extra dependency group name$/],
  ['bad selector', /is not a valid selector\./],
  ['wildcard in a package target', /^the wildcard target selector '.*' is not supported in package targets$/],
  ['if(...) in [dependencies]', /^'if\(linux\)' is not a valid package name\. /],
  ['if(...) as [target]', /^`if\(linux\)` is not a valid target selector/],
  ['dev entry of another type', /^expected a table, found string$/],
  ['dev entry with unknown keys', /^Unexpected key 'version', expected only 'branch', 'git', .*'path', .*'url'/],
  ['dev entry without a location', /^failed to parse dev dependency|must specify one of/],
  ['an expression that does not parse', /^the expression of `if\(foo ==\)` is not valid/],
  ['exclude-newer', /is neither a valid duration/],
  ['requires-pixi bad', /^invalid version specifier in 'requires-pixi'/],
  ['lfs in build.source', /`lfs` is not supported for build sources/],
  ['task depends-on as table', /^expected string or array, found table$/],
];

const says = (text: string | RegExp, found: string): boolean =>
  typeof text === 'string' ? text === found : text.test(found);

const messageIn = ({ message }: ExpectedFinding, row: RegExp): boolean =>
  row.test(typeof message === 'string' ? message : message.source.replace(/\\(.)/g, '$1').replace(/^\^|\$$/g, ''));

const caseOf = (row: RegExp): ManifestCase | undefined =>
  all.find(({ errors, emulatedPixiVersion }) => !emulatedPixiVersion && errors?.some((error) => messageIn(error, row)));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

describe('a manifest with an error', () => {
  test.each(rows)('%s', async (...[, row]) => {
    const found = caseOf(row);
    if (!found) throw new Error(`no case in __tests__/manifest has an error like ${row}`);
    const name = found.file ?? 'pixi.toml';
    const texts = Object.entries({ [name]: found.toml, ...found.also });
    const project = await workshop.project(
      Object.fromEntries(texts.map(([file, text]) => [file, text.replace(/^\n/, '')])),
    );
    const cwd = path.join(project, found.from ?? '.');
    const run = await workshop.run(['plan', '--toolchain', 'system'], { cwd });
    const shown = blocks(run.stderr);
    const errors = found.errors ?? [];
    expect({ errors: shown.length, text: run.stderr }).toEqual({ errors: errors.length, text: run.stderr });
    const lines = (texts.find(([file]) => file === (found.errorsIn ?? name))?.[1] ?? '').replace(/^\n/, '').split('\n');
    for (const [index, { at, message, hint }] of errors.entries()) {
      const { place, said, excerpt, advice } = shown[index] as Block;
      const [line = 0, column = 0] = at.split(':').map(Number);
      expect(place.replace(/.*[/\\]/, '')).toBe(`${path.basename(found.errorsIn ?? name)}:${at}`);
      if (!says(message, said)) expect(said).toBe(message);
      if (hint && !says(hint, advice ?? '')) expect(advice).toBe(hint);
      const text = (lines[line - 1] ?? '').replaceAll('\t', ' ');
      expect(excerpt[0]).toMatch(/^ *\d+ \| /);
      // A long line is cut around its place.
      if (text.length < 120) {
        expect(excerpt[0]).toBe(`  ${line} | ${text}`.trimEnd());
        expect(excerpt[1]?.indexOf('^')).toBe(`  ${line} | `.length + column - 1);
      }
    }
    expect(run).toMatchObject({ status: 2, stdout: '' });
  });
});

interface Block {
  /** `file:line:column` */
  readonly place: string;
  readonly said: string;
  readonly excerpt: readonly string[];
  readonly advice: string | undefined;
}

/** The errors that were printed, in their order. */
function blocks(text: string): Block[] {
  const found: Block[] = [];
  for (const block of text.split(/^(?=\S+:\d+:\d+: (?:error|warning): )/m)) {
    const [, place = '', said = ''] = /^(\S+:\d+:\d+): error: (.*)/.exec(block) ?? [];
    if (place === '') continue;
    const [, ...rest] = block.split('\n');
    const [, advice] = /^ {2}hint: (.*)/m.exec(block) ?? [];
    found.push({ place, said, excerpt: rest, advice });
  }
  return found;
}
