import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { extractPackage } from '../archive/index.js';
import { isWindows } from '../conda/index.js';
import { pythonLayout } from '../environment/index.js';
import {
  type ActivatedScript,
  interpreterOfFile,
  runActivatedScript,
  type ScriptPart,
  type ScriptSection,
  scriptTestVariables,
  shellSection,
  systemVariables,
} from '../scripting/index.js';
import { type Reporter, reportPhase } from '../support/index.js';
import { installTools, installWithPackage, type TestContext, type TestEnvironment } from './environment.js';
import type { PackageTest } from './model.js';

/** What a test needs of the run that it is part of. */
export interface TestRun extends TestContext {
  /** The caller's. */
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** Milliseconds that it may take; no limit when left out. */
  readonly timeoutMs?: number;
}

/** A test that runs something in an environment. */
export type RunnableTest = Exclude<PackageTest, { kind: 'downstream' }>;

/** One environment that a test is run in. */
export interface TestCase {
  readonly test: RunnableTest;
  /** As in messages: `test 2 of rich (python 3.12)`. */
  readonly label: string;
  /** Of the one among several, as a spec without name. */
  readonly pythonVersion?: string;
  /** Absolute; for its environments and files. Made by it. */
  readonly folder: string;
}

/**
 * Makes the environments of a test and runs it in them. Spec: packaging.md 14.2.
 * @throws PixiBuildError codes `package-test-failed`, `solve-failed`, `package-test-invalid`, and those of installing
 */
export async function runTest(one: TestCase, run: TestRun): Promise<void> {
  const { test, label, folder } = one;
  const host = await installWithPackage(run, specsOf(one), folder, `environment of ${label}`);
  const buildSpecs = test.kind === 'script' ? test.requirements.build : [];
  const tools =
    buildSpecs.length > 0 ? await installTools(run, buildSpecs, folder, `build environment of ${label}`) : undefined;
  const workDirectory = path.join(folder, 'work');
  await mkdir(workDirectory, { recursive: true });
  const variables = variablesOf(test, host, workDirectory, run);
  const places = {
    platform: run.platforms.build,
    workDirectory,
    buildPrefix: tools ?? host,
    hostPrefix: host,
    path: callersPath(run.environment),
  };
  const sections: ScriptSection[] = [];
  for (const part of await partsOf(test, host, folder, run)) sections.push(await shellSection(part, places));
  const script: ActivatedScript = {
    code: 'package-test',
    label: capitalized(label),
    workDirectory,
    prefixes: tools ? [host, tools] : [host],
    platform: run.platforms.build,
    variables,
    sections,
    places: [
      ...(tools ? ([[tools.prefix, 'BUILD_PREFIX']] as const) : []),
      [host.prefix, 'PREFIX'],
      [workDirectory, 'SRC_DIR'],
    ],
    secrets: test.kind === 'script' ? test.script.secrets : [],
    environment: run.environment,
    report: run.report,
    signal: run.signal,
    timeoutMs: run.timeoutMs,
  };
  await reportPhase(run.report, `Running ${label}`, () => runActivatedScript(script));
}

/** What stands beside the package in its environment. */
function specsOf({ test, pythonVersion }: TestCase): readonly string[] {
  switch (test.kind) {
    case 'python':
      return [...(test.pipCheck ? ['pip'] : []), pythonSpec(pythonVersion)];
    case 'perl':
    case 'ruby':
      return [test.kind];
    case 'r':
      return ['r-base'];
    case 'script':
      return test.requirements.run;
    case 'conda-build':
      return test.requirements;
  }
}

/** `3.12` stands for all of its releases, as in `python=3.12`. */
const pythonSpec = (version: string | undefined): string =>
  version === undefined ? 'python' : /^\d/.test(version) ? `python=${version}` : `python ${version}`;

async function partsOf(
  test: RunnableTest,
  { prefix }: TestEnvironment,
  folder: string,
  { tested, platforms }: TestRun,
): Promise<ScriptPart[]> {
  const lines = (interpreter: string, commands: readonly string[]): ScriptPart[] =>
    commands.length === 0 ? [] : [{ interpreter, commands, fileName: 'conda_test_script' }];
  switch (test.kind) {
    case 'python':
      return [
        ...lines(
          'python',
          test.imports.map((name) => `import ${name}`),
        ),
        ...(test.pipCheck ? [{ commands: ['pip check'], fileName: 'conda_test_pip' }] : []),
      ];
    case 'perl':
      return lines(
        'perl',
        test.uses.map((name) => `use ${name};`),
      );
    case 'r':
      return lines(
        'rscript',
        test.libraries.map((name) => `library(${name})`),
      );
    case 'ruby':
      return lines(
        'ruby',
        test.requires.map((name) => `require '${name.replaceAll("'", "\\'")}'`),
      );
    case 'script': {
      const { script } = test;
      const cwd = script.cwd === undefined ? path.join(folder, 'package') : path.resolve(prefix, script.cwd);
      // Without files of its own a test starts in what the package holds.
      if (script.cwd === undefined) await extractPackage(tested.file, cwd, { outsideLinks: 'keep' });
      const { interpreter, commands, env } = script;
      return commands.length === 0 ? [] : [{ interpreter, commands, cwd, env, fileName: 'conda_test_script' }];
    }
    case 'conda-build': {
      const cwd = path.join(folder, 'info_test');
      for (const [name, content] of tested.legacyFiles) {
        const file = path.join(cwd, ...name.split('/'));
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      const windows = isWindows(platforms.build);
      const here = test.scripts.filter((name) => !name.endsWith(windows ? '.sh' : '.bat'));
      return Promise.all(
        here.map(async (name) => ({
          interpreter: interpreterOfFile(name),
          commands: [await readFile(path.join(cwd, name), 'utf8')],
          cwd,
          fileName: `conda_test_${path.extname(name).slice(1)}`,
        })),
      );
    }
  }
}

function variablesOf(
  test: RunnableTest,
  { prefix, platform, records }: TestEnvironment,
  workDirectory: string,
  { tested, platforms, environment }: TestRun,
): Record<string, string> {
  const facts = { platforms, hostPrefix: prefix, workDirectory, cpuCount: availableParallelism() };
  if (test.kind !== 'script' && test.kind !== 'conda-build') return systemVariables(facts, environment);
  const { record, variant } = tested;
  const python = records.find(({ name }) => name.normalized === 'python');
  return scriptTestVariables(
    {
      ...facts,
      name: record.name.normalized,
      version: record.version.source,
      buildNumber: record.buildNumber,
      buildString: record.build,
      subdir: record.subdir,
      variant,
      python: pythonLayout(python, platform),
    },
    environment,
  );
}

function callersPath(environment: NodeJS.ProcessEnv): string[] {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return (environment[name] ?? '').split(path.delimiter).filter((folder) => folder !== '');
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
