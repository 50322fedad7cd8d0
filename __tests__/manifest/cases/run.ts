import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadWorkspace } from '../../../src/manifest/index.js';
import { type Diagnostic, InvalidInputError } from '../../../src/support/index.js';
import type { ExpectedFinding, ManifestCase } from './types.js';

/** Declares one test for each case of a section. */
export function runCases(section: string, cases: readonly ManifestCase[]): void {
  describe(section, () => {
    let base: string;
    beforeAll(async () => {
      base = await realpath(await mkdtemp(path.join(tmpdir(), 'pixi-manifest-')));
    });
    afterAll(async () => {
      await rm(base, { recursive: true, force: true });
    });

    cases.forEach((manifestCase, index) => {
      test(manifestCase.name, async () => {
        const directory = path.join(base, String(index));
        await writeCase(directory, manifestCase);
        await runCase(directory, manifestCase);
      });
    });
  });
}

async function writeCase(directory: string, manifestCase: ManifestCase): Promise<void> {
  const files = { [manifestCase.file ?? 'pixi.toml']: manifestCase.toml, ...manifestCase.also };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text.replace(/^\n/, ''));
  }
}

async function runCase(directory: string, manifestCase: ManifestCase): Promise<void> {
  const expected = manifestCase.errors ?? [];
  const file = path.join(directory, manifestCase.errorsIn ?? manifestCase.file ?? 'pixi.toml');
  let loaded: Awaited<ReturnType<typeof loadWorkspace>>;
  try {
    loaded = await loadWorkspace({
      cwd: path.join(directory, manifestCase.from ?? '.'),
      environment: {},
      emulatedPixiVersion: manifestCase.emulatedPixiVersion,
    });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const errors = error.diagnostics().filter(({ severity }) => severity === 'error');
    if (expected.length === 0) throw new Error(`does not load:\n${errors.map(brief).join('\n')}`);
    compare(errors, expected, file);
    return;
  }
  if (expected.length > 0)
    throw new Error(`loads, but should not: ${expected.map(({ message }) => message).join('; ')}`);
  compare(loaded.warnings, manifestCase.warnings ?? [], undefined);
  manifestCase.check?.(loaded, directory);
}

function compare(found: readonly Diagnostic[], expected: readonly ExpectedFinding[], file: string | undefined): void {
  const matches =
    found.length === expected.length && found.every((finding, index) => agrees(finding, expected[index], file));
  if (matches) return;
  // The two lists side by side say more than the first difference.
  expect(found.map((finding) => describeFinding(finding, file))).toEqual(expected);
}

function agrees(found: Diagnostic, expected: ExpectedFinding | undefined, file: string | undefined): boolean {
  if (!expected) return false;
  const at = `${found.location?.line}:${found.location?.column}`;
  const related = found.related?.map(({ location }) => `${location.line}:${location.column}`);
  return (
    at === expected.at &&
    (file === undefined || found.location?.file === file) &&
    found.location?.lineText !== undefined &&
    says(found.message, expected.message) &&
    (expected.hint === undefined || (expected.hint === null ? !found.hint : says(found.hint, expected.hint))) &&
    (expected.label === undefined || says(found.label, expected.label)) &&
    (expected.related === undefined || JSON.stringify(related) === JSON.stringify(expected.related))
  );
}

const says = (text: string | undefined, expected: string | RegExp): boolean =>
  text !== undefined && (typeof expected === 'string' ? text === expected : expected.test(text));

function describeFinding(finding: Diagnostic, file: string | undefined): Record<string, unknown> {
  return {
    at: `${finding.location?.line}:${finding.location?.column}`,
    message: finding.message,
    hint: finding.hint,
    label: finding.label,
    related: finding.related?.map(({ location }) => `${location.line}:${location.column}`),
    ...(file === finding.location?.file ? {} : { file: finding.location?.file }),
  };
}

const brief = (finding: Diagnostic): string =>
  `${finding.location?.line}:${finding.location?.column}: ${finding.message}${finding.hint ? ` (${finding.hint})` : ''}`;
