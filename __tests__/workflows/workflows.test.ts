import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { releaseNotes } from '../../tools/release.mjs';

interface Job {
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = path.resolve('.github/workflows');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const names = readdirSync(folder).sort();

test('there are the workflows of the house', () => {
  expect(names).toEqual(['build-publish.yml', 'ci.yml', 'release.yml']);
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  test('pins actions of others by commit, with the version beside it', () => {
    for (const { uses } of steps) {
      if (uses === undefined || uses === './' || uses === `pixi-build/pixi-build-action@v${version}`) continue;
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses.replace('/', '\\/')} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  test('gives rights and a time limit to each job, and takes no text of others into a script', () => {
    expect(workflow.permissions).toBeDefined();
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeDefined();
      const rights = Object.entries({ ...workflow.permissions, ...job.permissions });
      expect(rights.filter(([, right]) => right === 'write').length === 0 || job.permissions !== undefined).toBe(true);
    }
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

test.each([
  ['# Changes\n\n## 1.1.0, 2026-12-01\n\n- new\n\n## 1.0.0, 2026-11-01\n\n- old\n', '1.0.0', '- old'],
  ['# Changes\n\n## 1.1.0, 2026-12-01\n\n- new\n\n## 1.0.0, 2026-11-01\n\n- old\n', '1.1.0', '- new'],
  ['# Changes\n\n## 1.1.0, not yet released\n\n- new\n', '1.1.0', undefined],
  ['# Changes\n\n## 11.1.0, 2026-12-01\n\n- new\n', '1.1.0', undefined],
])('the notes of a release are its section of the changelog', (changelog, wanted, expected) => {
  expect(releaseNotes(changelog, wanted)).toBe(expected);
});
