import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import type { Allowance } from './comparison-cases.js';
import { type Difference, differencesOf, type OpenedPackage, withoutPrefix } from './opened-package.js';
import { canBeOther, copyElsewhere, openFolder, otherUser, otherwise } from './otherwise.js';
import { type RunOptions, Workshop } from './pixi-build.js';
import { type RecipeCase, recipeAllowances, recipeCases } from './recipe-cases.js';

// Recipes built by us and by rattler-build, with the same channel: file by file and field by field. What we build is built
// twice, elsewhere, later and by another user, and has the same bytes; py-rattler installs all of it into another prefix, where
// its programs run.

const channel = await localChannel();
// Without the rest, not all that is allowed is seen.
const isWhole = !process.env['RECIPE'];
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const cases = recipeCases().filter(({ name }) => !process.env['RECIPE'] || name === process.env['RECIPE']);
const seen = new Set<Allowance>();
/** The files of each recipe. */
const made = new Map<string, string[]>();

let workshop: Workshop;
let [ours, theirs]: string[] = [];
let [others, alone]: Awaited<ReturnType<typeof otherwise>>[] = [];
beforeAll(async () => {
  workshop = await Workshop.open();
  [ours, theirs] = [workshop.path('ours'), workshop.path('theirs')];
  [others, alone] = [await otherwise(workshop, false), await otherwise(workshop, true)];
});
afterAll(() => workshop.close());

/** Builds a copy of a recipe into a channel, and gives the files that came out. */
async function buildOurs(one: RecipeCase, target: string): Promise<string[]> {
  const source = workshop.path('recipe');
  await cp(one.folder, source, { recursive: true, verbatimSymlinks: true });
  return buildIn(source, one, target, { env: { PIXI_CACHE_DIR: path.join(workshop.folder, 'cache') } });
}

async function buildIn(source: string, { variantFiles, after }: RecipeCase, target: string, options?: RunOptions) {
  const args = ['publish', '--path', source, '--to', target, '--json', '--channel', `file://${folder}`, '--force'];
  // Some tests need what the channel does not have; theirs are not run either.
  args.push('--test', 'skip');
  if (after.length > 0) args.push('--channel', `file://${ours}`);
  const variants = variantFiles.flatMap((file) => ['--variant-config', file]);
  const run = await workshop.run([...args, ...variants], options);
  if (run.status !== 0) throw new Error(`${run.stderr}\n${run.stdout}`);
  const { uploads } = JSON.parse(run.stdout) as { uploads: { file: string; subdir: string }[] };
  return uploads.map(({ file, subdir }) => path.join(target, subdir, file)).sort(byName);
}

const byName = (a: string, b: string): number => (path.basename(a) < path.basename(b) ? -1 : 1);
const isMeant = (found: Difference, { at, when = () => true }: Allowance): boolean => at.test(found.at) && when(found);

await describeWithOracle('recipes, beside rattler-build', (oracle) => {
  const table = missing === undefined ? test : test.skip;

  table.each(cases.map((one) => [one.name, one] as const))('%s', async (...[, one]) => {
    const files = await buildOurs(one, ours as string);
    made.set(one.name, files);
    const source = workshop.path('theirs-recipe');
    await cp(one.folder, source, { recursive: true, verbatimSymlinks: true });
    const opened = await oracle.ask<{ ours: OpenedPackage[]; theirs: OpenedPackage[] }>(
      path.resolve('__tests__/e2e/build_recipe.py'),
      {
        recipe: path.join(source, 'recipe.yaml'),
        variants: one.variantFiles,
        output: theirs,
        channels: [`file://${folder}`, ...(one.after.length > 0 ? [`file://${theirs}`] : [])],
        cache: path.join(workshop.folder, 'rattler-cache'),
        packages: files,
      },
    );
    const names = (packages: readonly OpenedPackage[]) => packages.map(({ fileName }) => fileName).sort();
    expect(names(opened.ours)).toEqual(names(opened.theirs));
    for (const mine of opened.ours) {
      const other = opened.theirs.find(({ fileName }) => fileName === mine.fileName) as OpenedPackage;
      const unexplained = differencesOf(withoutPrefix(mine), withoutPrefix(other)).filter((found) => {
        const allowance = recipeAllowances.find((known) => isMeant(found, known));
        if (allowance) seen.add(allowance);
        return allowance === undefined;
      });
      expect({ package: mine.fileName, unexplained }).toEqual({ package: mine.fileName, unexplained: [] });
    }

    const place = await openFolder(workshop.path('again'));
    const copy = await copyElsewhere(one.folder, place);
    const again = await buildIn(
      copy,
      one,
      await openFolder(path.join(place, 'channel')),
      one.sameUser ? alone : others,
    );
    for (const [index, file] of files.entries()) {
      const [first, second] = await Promise.all([readFile(file), readFile(again[index] as string)]);
      expect({ file: path.basename(file), same: first.equals(second) }).toEqual({
        file: path.basename(file),
        same: true,
      });
      expect((await stat(again[index] as string)).uid).toBe(
        canBeOther && !one.sameUser ? otherUser : process.getuid?.(),
      );
    }
  });

  (canBeOther ? table : test.skip)(
    'the second builds are done by another user (needs root, and a folder all can read)',
    () => {
      expect(process.getuid?.()).not.toBe(otherUser);
    },
  );

  table('each is installed into another prefix', async () => {
    for (const [name, files] of made) {
      // Builds of one name exclude each other.
      const rounds: Map<string, string>[] = [];
      for (const file of files) {
        const [, packageName = '', version, build] = /^(.+)-([^-]+)-([^-]+)\.conda$/.exec(path.basename(file)) ?? [];
        const round = rounds.find((one) => !one.has(packageName)) ?? new Map<string, string>();
        if (round.size === 0) rounds.push(round);
        round.set(packageName, `${packageName} ==${version} ${build}`);
      }
      for (const round of rounds) {
        const prefix = workshop.path('p');
        const installed = await oracle.ask<string[]>(path.resolve('__tests__/e2e/install.py'), {
          channels: [`file://${ours}`, `file://${folder}`],
          specs: [...round.values()],
          prefix,
          cache: path.join(workshop.folder, 'rattler-cache'),
        });
        const wanted = [...round.values()].map((spec) => `${spec.replace(' ==', '-').replace(' ', '-')}.conda`);
        expect({ name, installed }).toEqual({ name, installed: expect.arrayContaining(wanted) });
        await rm(prefix, { recursive: true });
      }
    }
  });

  table('their programs run in another prefix', async () => {
    for (const { name, programs } of cases) {
      for (const { install, run, prints } of programs) {
        const prefix = workshop.path('prefix');
        await oracle.ask(path.resolve('__tests__/e2e/install.py'), {
          channels: [`file://${ours}`, `file://${folder}`],
          specs: install,
          prefix,
          cache: path.join(workshop.folder, 'rattler-cache'),
        });
        const [program = '', ...args] = run;
        const { status, stdout, stderr } = spawnSync(path.join(prefix, program), args, { encoding: 'utf8', env: {} });
        expect({ name, status, stdout, stderr }).toEqual({ name, status: 0, stdout: prints, stderr: '' });
      }
    }
  });

  (isWhole ? table : test.skip)('no difference is allowed that is not there', () => {
    const unseen = recipeAllowances.filter((allowance) => !allowance.sometimes && !seen.has(allowance));
    expect(unseen.map(({ reason }) => reason)).toEqual([]);
  });
});
