import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeWithOracle, type Oracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Allowance, allowances, exampleShape, type Shape, shapes } from './comparison-cases.js';
import { type Difference, differencesOf, type OpenedPackage } from './opened-package.js';
import { Workshop } from './pixi-build.js';

// The packages that we build, against those that rattler-build makes of the recipes that lie in ours, from the same
// sources, with Python and build backends of the local channel.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const whenChannel = missing === undefined ? test : test.skip;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

interface Built {
  readonly ours: OpenedPackage[];
  readonly theirs: OpenedPackage[];
}

/** Builds a shape with both, from copies, so that neither sees what the other leaves. */
async function buildBoth(oracle: Oracle, shape: Shape): Promise<Built> {
  const project = await workshop.project(shape.files);
  const source = workshop.path('source');
  await cp(project, source, { recursive: true, preserveTimestamps: true });
  const output = workshop.path('ours');
  const built = await workshop.run(['build', '--path', project, '--toolchain', 'system', '-o', output]);
  expect(built).toMatchObject({ status: 0 });
  const packages = (await readdir(output)).filter((name) => name.endsWith('.conda')).sort();
  return oracle.ask<Built>(path.resolve('__tests__/e2e/build_generated.py'), {
    packages: packages.map((name) => path.join(output, name)),
    source,
    variants: JSON.stringify(shape.variants ?? {}),
    output: workshop.path('theirs'),
    channels: [`file://${folder}`],
    cache: path.join(workshop.folder, 'rattler-cache'),
  });
}

async function allShapes(): Promise<Shape[]> {
  const index = JSON.parse(await readFile(path.join(folder, 'noarch', 'repodata.json'), 'utf8')) as {
    'packages.conda': Record<string, { name: string; version: string }>;
  };
  const version = (name: string): string =>
    Object.values(index['packages.conda']).find((record) => record.name === name)?.version ?? '*';
  const example = path.resolve('examples/python-rich');
  const names = [
    'pixi.toml',
    'pyproject.toml',
    'README.md',
    'src/rich_example/__init__.py',
    'src/rich_example/__main__.py',
  ];
  const files = await Promise.all(names.map(async (name) => [name, await readFile(path.join(example, name), 'utf8')]));
  return [exampleShape(Object.fromEntries(files)), ...shapes({ url: `file://${folder}`, version })];
}

const isMeant = (found: Difference, { at, when = () => true }: Allowance): boolean => at.test(found.at) && when(found);

await describeWithOracle('beside rattler-build', (oracle) => {
  const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

  whenChannel(`the packages differ only where they are meant to${skipped}`, async () => {
    const seen = new Set<Allowance>();
    const all = await allShapes();
    for (const shape of all) {
      const { ours, theirs } = await buildBoth(oracle, shape);
      const names = (packages: OpenedPackage[]) => packages.map(({ fileName }) => fileName);
      expect({ shape: shape.name, packages: names(ours) }).toEqual({ shape: shape.name, packages: names(theirs) });
      const known = [...allowances, ...(shape.allowed ?? [])];
      for (const [index, mine] of ours.entries()) {
        const differences = differencesOf(mine, theirs[index] as OpenedPackage);
        const unexplained = differences.filter((found) => {
          const allowance = known.find((one) => isMeant(found, one));
          if (allowance) seen.add(allowance);
          return allowance === undefined;
        });
        expect({ package: mine.fileName, unexplained }).toEqual({ package: mine.fileName, unexplained: [] });
      }
    }
    const listed = [...allowances, ...all.flatMap(({ allowed = [] }) => allowed)];
    expect(listed.filter((one) => !one.sometimes && !seen.has(one)).map(({ at }) => String(at))).toEqual([]);
  });

  whenChannel(`py-rattler installs the published example, and its program runs${skipped}`, async () => {
    const published = workshop.path('channel');
    const publish = ['publish', '--path', await workshop.example(), '--toolchain', 'system', '--to', published];
    expect(await workshop.run(publish)).toMatchObject({ status: 0 });
    const prefix = workshop.path('prefix');
    const installed = await oracle.ask<string[]>(path.resolve('__tests__/e2e/install.py'), {
      channels: [`file://${published}`, `file://${folder}`],
      specs: ['rich_example'],
      prefix,
      cache: path.join(workshop.folder, 'rattler-cache'),
    });
    expect(installed).toEqual(
      expect.arrayContaining(['rich_example-0.1.0-pyh4616a5c_0.conda', 'rich-13.9.4-pyh4616a5c_0.conda']),
    );
    const table = spawnSync(path.join(prefix, 'bin', 'rich-example-main'), {
      encoding: 'utf8',
      env: { COLUMNS: '100' },
    });
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout).toContain('Ganymede');
  });
});
