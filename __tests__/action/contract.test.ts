import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseInputs } from '../../src/action/inputs.js';
import { outputsOf } from '../../src/action/results.js';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const action = parse(await readFile('action.yml', 'utf8')) as {
  inputs: Record<string, Described>;
  outputs: Record<string, Described>;
  runs: { using: string; main: string; post: string };
};
const guide = await readFile('docs/guide.md', 'utf8');

describe('action.yml', () => {
  test('names exactly the inputs that the code reads, with defaults that it takes', () => {
    const read = new Set<string>();
    const inputs = parseInputs((name) => {
      read.add(name);
      return action.inputs[name]?.default ?? '';
    });
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(inputs).toMatchObject({
      mode: 'auto',
      toolchain: 'conda',
      targetDir: 'packages',
      force: false,
      skipExisting: true,
    });
    // An empty input counts as one that is left out.
    expect(parseInputs(() => '')).toEqual(inputs);
  });

  test('names exactly the outputs that are set on every path', () => {
    expect(Object.keys(outputsOf(undefined)).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('describes each, and so does the guide', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect(description.length).toBeGreaterThan(10);
      expect(guide).toContain(`\`${name}\``);
    }
  });

  test('runs bundles that exist, on the Node of today', async () => {
    expect(action.runs.using).toBe('node24');
    for (const file of [action.runs.main, action.runs.post]) await readFile(file);
  });
});

const folder = '.github/workflows';
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly steps?: readonly Step[];
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: unknown;
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs: Record<string, Described> } };
  readonly permissions?: Record<string, string>;
  readonly jobs: Record<string, Job>;
}
const workflow = parse(await readFile(path.join(folder, 'build-publish.yml'), 'utf8')) as Workflow;
const text = JSON.stringify(workflow.jobs);
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

describe('the reusable workflow', () => {
  test('runs the action of this very version, with inputs that it has', () => {
    const own = steps.filter(({ uses }) => uses?.startsWith('pixi-build/'));
    expect(own).toHaveLength(3);
    for (const step of own) {
      expect(step.uses).toBe(`pixi-build/pixi-build-action@v${version}`);
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  test('pins every other action by its commit', () => {
    for (const { uses } of steps) {
      if (!uses?.startsWith('pixi-build/')) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  test('uses each of its inputs, and hands those of the plan to the jobs that plan again', () => {
    for (const name of Object.keys(workflow.on.workflow_call?.inputs ?? {})) expect(text).toContain(`inputs.${name}`);
    const [planned, built] = [workflow.jobs['plan'], workflow.jobs['build']].map(
      (job) => job?.steps?.find(({ uses }) => uses?.startsWith('pixi-build/'))?.with ?? {},
    );
    // These decide which packages there are: both jobs must see the same.
    const deciding = ['manifest-path', 'path', 'working-directory', 'toolchain', 'variants', 'variant-config'];
    for (const name of [
      ...deciding,
      'build-number',
      'build-string-prefix',
      'package-format',
      'experimental',
      'artifact-name',
    ]) {
      expect([name, built?.[name]]).toEqual([name, planned?.[name]]);
    }
  });

  test('gives each job the least permissions and a time limit', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      plan: { contents: 'read' },
      build: { contents: 'read' },
      publish: { contents: 'read', 'id-token': 'write' },
    });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeDefined();
  });

  test('puts no expression into a script', async () => {
    for (const name of await readdir(folder)) {
      const { jobs } = parse(await readFile(path.join(folder, name), 'utf8')) as Workflow;
      for (const { run } of Object.values(jobs).flatMap((job) => job.steps ?? [])) {
        if (run !== undefined) expect(run).not.toContain('${{');
      }
    }
  });
});
