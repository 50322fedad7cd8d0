import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPackage, type TarInput, writeTarBz2Archive } from '../../src/archive/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import type { OpenedPackage } from './opened-package.js';
import { Workshop } from './pixi-build.js';

// `.tar.bz2` packages, all the way: built, published, tested, built from, rebuilt, compared, and installed by py-rattler.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const real = `file://${'folder' in channel ? channel.folder : ''}`;
const recipes = path.resolve('__tests__/e2e/recipes');
const withChannel = missing === undefined ? test : test.skip;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

async function recipe(name: string): Promise<string> {
  const target = workshop.path(name);
  await cp(path.join(recipes, name), target, { recursive: true, verbatimSymlinks: true });
  return target;
}

async function publish(name: string, to: string, more: readonly string[] = []) {
  const args = ['publish', '--path', await recipe(name), '--to', to, '--json', '--package-format', 'tar-bz2'];
  const variants = ['-m', path.join(recipes, 'variants.yaml')];
  const run = await workshop.run([...args, ...variants, '--channel', real, ...more], {
    env: { PIXI_CACHE_DIR: path.join(workshop.folder, 'cache'), SOURCE_DATE_EPOCH: '1700000000' },
  });
  return { ...run, result: run.stdout === '' ? undefined : JSON.parse(run.stdout) };
}

await describeWithOracle('packages in the old format', (oracle) => {
  let to: string;
  beforeAll(() => {
    to = workshop.path('channel');
  });

  withChannel('are built, tested and published, and later ones are built from them', async () => {
    expect(await publish('c-library', to)).toMatchObject({ status: 0 });
    const { status, result } = await publish('c-user', to, ['--channel', `file://${to}`]);
    expect(status).toBe(0);
    expect(result.uploads).toMatchObject([{ file: 'greet-0.3-h210c2bc_0.tar.bz2', status: 'published' }]);
    const repodata = JSON.parse(await readFile(path.join(to, 'linux-64', 'repodata.json'), 'utf8'));
    expect(repodata.packages['greet-0.3-h210c2bc_0.tar.bz2'].depends).toContain('libgreet >=1.4.2,<2.0a0');
    expect(repodata['packages.conda']).toEqual({});
  });

  withChannel('are passed over where the channel has them in either format', async () => {
    for (const format of ['conda', 'tar-bz2']) {
      const { status, result } = await publish('c-library', to, ['--package-format', format]);
      expect(status).toBe(0);
      expect(result.skipped).toMatchObject([{ id: 'libgreet-1.4.2-h210c2bc_0@linux-64' }]);
    }
    expect((await readdir(path.join(to, 'linux-64'))).filter((name) => name.startsWith('libgreet'))).toHaveLength(1);
  });

  withChannel('are tested, rebuilt and looked into', async () => {
    const file = path.join(to, 'linux-64', 'libgreet-1.4.2-h210c2bc_0.tar.bz2');
    const env = { PIXI_CACHE_DIR: path.join(workshop.folder, 'cache') };
    expect(await workshop.run(['test', file, '--channel', real], { env })).toMatchObject({ status: 0 });
    expect(await workshop.run(['rebuild', file], { env })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('libgreet-1.4.2-h210c2bc_0.tar.bz2: the same bytes'),
    });
    const { status, stdout } = await workshop.run(['inspect', file, '--verify']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('lib/libgreet.so.1.4.2') });
  });

  withChannel('are installed by py-rattler, and their programs run', async () => {
    const prefix = workshop.path('prefix');
    const names = await oracle.ask<string[]>(path.resolve('__tests__/e2e/install.py'), {
      channels: [`file://${to}`, real],
      specs: ['greet'],
      prefix,
      cache: path.join(workshop.folder, 'rattler-cache'),
    });
    expect(names).toContain('greet-0.3-h210c2bc_0.tar.bz2');
    const run = await workshop.run(['--version'], { within: [path.join(prefix, 'bin', 'greet')] });
    expect(run.stdout).toBe('good day from share/greet/name\nworld\n');
  });

  withChannel.each(['symlinks', 'unusual-names', 'c-library'])('have the bytes of rattler-build: %s', async (name) => {
    const output = workshop.path('theirs');
    const { theirs } = await oracle.ask<{ theirs: OpenedPackage[] }>(path.resolve('__tests__/e2e/build_recipe.py'), {
      recipe: path.join(await recipe(name), 'recipe.yaml'),
      variants: [path.join(recipes, 'variants.yaml')],
      output,
      channels: [real],
      cache: path.join(workshop.folder, 'rattler-cache'),
      packages: [],
      format: 'tar-bz2',
    });
    expect(theirs.length).toBeGreaterThan(0);
    for (const { fileName, files } of theirs) {
      const index = JSON.parse(Buffer.from(files['info/index.json']?.base64 ?? '', 'base64').toString('utf8'));
      const original = path.join(output, index.subdir, fileName);
      const entries: TarInput[] = [];
      for await (const { path: file, executable, type, linkTarget = '' } of readPackage(original)) {
        const content = Buffer.from(files[file]?.base64 ?? '', 'base64');
        entries.unshift(
          type === 'symlink'
            ? { type, path: file, executable, linkTarget }
            : { type: 'file', path: file, executable, size: content.length, content },
        );
      }
      const copy = path.join(workshop.path('copy'), fileName);
      await writeTarBz2Archive(copy, { entries, timestampMs: index.timestamp });
      expect((await readFile(copy)).equals(await readFile(original))).toBe(true);
    }
  });
});
