import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discoverMembers, findSourceManifest, loadPackage, loadWorkspace } from '../../src/manifest/index.js';
import { InvalidInputError, PixiBuildError } from '../../src/support/index.js';
import { folderWith } from './folder.js';

const workspace = '[workspace]\nchannels = []\nplatforms = ["linux-64"]\npreview = ["pixi-build"]\n';
const member = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "1.0"\n${more}\n[package.build]\nbackend = { name = "pixi-build-python" }\n`;

/** What a promise was rejected with. */
async function failureOf(promise: Promise<unknown>): Promise<PixiBuildError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PixiBuildError)) throw new Error('did not fail as expected', { cause: error });
  return error;
}

describe('finding the workspace', () => {
  test('nothing anywhere', async () => {
    const directory = await folderWith({ 'a.txt': '' });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error.message).toContain('could not find pixi.toml or pyproject.toml with tool.pixi at directory');
    expect(error.exitCode).toBe(2);
  });

  test('a package without a workspace', async () => {
    const directory = await folderWith({ 'pixi.toml': '[package]\nname = "x"\n' });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error.message).toContain('could not find pixi.toml or pyproject.toml with tool.pixi at directory');
    expect(error.hint).toMatch(/pixi\.toml' is a package without a workspace: add \[workspace\]/);
  });

  test('a pyproject.toml without tool.pixi', async () => {
    const directory = await folderWith({ 'pyproject.toml': '[project]\nname = "x"\n' });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error.message).toContain('found pyproject.toml without tool.pixi section');
    expect(error.hint).toContain('pixi init');
    expect((await failureOf(loadWorkspace({ cwd: directory, manifestPath: '.', environment: {} }))).message).toContain(
      'found pyproject.toml',
    );
  });

  test('a package without a workspace above it', async () => {
    const directory = await folderWith({ 'pixi.toml': member('a') });
    expect((await failureOf(loadWorkspace({ cwd: directory, environment: {} }))).code).toBe('manifest-not-found');
  });

  test('a start that does not exist', async () => {
    const directory = await folderWith({});
    const error = await failureOf(loadWorkspace({ cwd: path.join(directory, 'gone'), environment: {} }));
    expect(error.message).toMatch(/^cannot canonicalize path '.*gone' while searching for a manifest/);
  });

  test.each([
    [
      'a file of another name',
      'other.toml',
      'unrecognized manifest file format. Expected either pixi.toml or pyproject.toml.',
    ],
    ['a path to nothing', 'gone/pixi.toml', 'does not exist'],
    ['a directory without a manifest', 'empty', 'could not find a manifest in directory'],
  ])('%s is named', async (_, manifestPath, message) => {
    const directory = await folderWith({ 'pixi.toml': workspace, 'other.toml': workspace, 'empty/x.txt': '' });
    expect((await failureOf(loadWorkspace({ cwd: directory, manifestPath, environment: {} }))).message).toContain(
      message,
    );
  });

  test('a manifest that is named, as a file and as a directory, relative and absolute', async () => {
    const directory = await folderWith({ 'w/pixi.toml': workspace, 'w/a/pixi.toml': member('a') });
    for (const manifestPath of ['w', 'w/pixi.toml', path.join(directory, 'w')]) {
      const loaded = await loadWorkspace({ cwd: directory, manifestPath, environment: {} });
      expect(loaded.workspace.root).toBe(path.join(directory, 'w'));
      expect(loaded.package).toBeUndefined();
    }
    const closest = await loadWorkspace({ cwd: directory, manifestPath: 'w/a', environment: {} });
    expect(closest.package?.name).toBe('a');
    expect(closest.workspace.root).toBe(path.join(directory, 'w'));
  });

  test('PIXI_PROJECT_MANIFEST counts when nothing else is found, and is compared in a shell', async () => {
    const directory = await folderWith({ 'w/pixi.toml': workspace, 'v/pixi.toml': workspace, 'x/y.txt': '' });
    const environment = { PIXI_PROJECT_MANIFEST: path.join(directory, 'w/pixi.toml'), PIXI_IN_SHELL: '1' };
    const found = await loadWorkspace({ cwd: path.join(directory, 'x'), environment });
    expect(found.workspace.root).toBe(path.join(directory, 'w'));
    expect(found.warnings).toEqual([]);
    const other = await loadWorkspace({ cwd: path.join(directory, 'v'), environment });
    expect(other.workspace.root).toBe(path.join(directory, 'v'));
    expect(other.warnings.map(({ code }) => code)).toEqual(['manifest-other-shell']);
  });

  test('a start behind a symbolic link', async () => {
    const directory = await folderWith({ 'w/pixi.toml': workspace, 'w/sub/x.txt': '' });
    await symlink(path.join(directory, 'w/sub'), path.join(directory, 'link'), 'junction');
    const found = await loadWorkspace({ cwd: path.join(directory, 'link'), environment: {} });
    expect(found.workspace.root).toBe(path.join(directory, 'w'));
  });

  test('a legacy [project] is passed by once a package is held, as in pixi', async () => {
    const directory = await folderWith({ 'pixi.toml': '[project]\nchannels = []\n', 'a/pixi.toml': member('a') });
    expect((await failureOf(loadWorkspace({ cwd: path.join(directory, 'a'), environment: {} }))).code).toBe(
      'manifest-not-found',
    );
  });

  test('a manifest that is a directory is none', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace });
    await mkdir(path.join(directory, 'a/pixi.toml'), { recursive: true });
    expect((await loadWorkspace({ cwd: path.join(directory, 'a'), environment: {} })).workspace.root).toBe(directory);
  });
});

describe('text that is no manifest', () => {
  test.each([
    [
      'Latin-1',
      Buffer.concat([Buffer.from('[workspace]\nname = "x'), Buffer.from([0xe9]), Buffer.from('"\n')]),
      '2:10',
      'the file is not valid UTF-8',
    ],
    ['UTF-16', Buffer.from('\ufeff[workspace]\n', 'utf16le'), '1:1', 'the file is UTF-16; manifests are UTF-8'],
    ['binary', Buffer.from([0, 255, 254, 10, 0]), '1:2', 'the file is not valid UTF-8'],
  ])('%s', async (_, bytes, at, message) => {
    const directory = await folderWith({ 'pixi.toml': bytes });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error.message).toBe(message);
    expect(`${error.location?.line}:${error.location?.column}`).toBe(at);
  });

  test('five megabytes are read; forty are refused', async () => {
    const filler = `# ${'x'.repeat(1000)}\n`;
    const directory = await folderWith({ 'pixi.toml': `${workspace}${filler.repeat(5000)}[tasks]\na = "x"\n` });
    const loaded = await loadWorkspace({ cwd: directory, environment: {} });
    expect(loaded.workspace.features.get('default')?.base.tasks.size).toBe(1);
    const large = await folderWith({ 'pixi.toml': workspace + filler.repeat(40_000) });
    expect((await failureOf(loadWorkspace({ cwd: large, environment: {} }))).code).toBe('manifest-too-large');
  });

  test('an error in a long file has its place', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `t${index} = "x"`);
    const directory = await folderWith({ 'pixi.toml': `${workspace}[tasks]\n${lines.join('\n')}\nlast = 1\n` });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error.location).toMatchObject({ line: 20_006, column: 8, lineText: 'last = 1' });
  });

  test('a table nested very deeply beside an error', async () => {
    const deep = `${'{ a = '.repeat(900)}1${' }'.repeat(900)}`;
    const directory = await folderWith({ 'pixi.toml': `${workspace}[tool.x]\ny = ${deep}\n[tasks]\na = 1\n` });
    const error = await failureOf(loadWorkspace({ cwd: directory, environment: {} }));
    expect(error.location).toMatchObject({ line: 8, column: 5 });
  });
});

describe('a source dependency points at', () => {
  test.each([
    ['a directory with a manifest', { 'pixi.toml': workspace, 'recipe.yaml': '' }, '.', 'manifest', 'pixi.toml'],
    ['a directory with a recipe', { 'recipe.yaml': '', 'recipe/recipe.yaml': '' }, '.', 'recipe', 'recipe.yaml'],
    ['a directory with a recipe.yml', { 'recipe.yml': '' }, '.', 'recipe', 'recipe.yml'],
    ['a directory with recipe/', { 'recipe/recipe.yml': '' }, '.', 'recipe', 'recipe/recipe.yml'],
    ['a recipe', { 'pixi.toml': '', 'recipe.yaml': '' }, 'recipe.yaml', 'recipe', 'recipe.yaml'],
    ['a package.xml', { 'package.xml': '' }, 'package.xml', 'ros', 'package.xml'],
    ['a manifest', { 'mojoproject.toml': '' }, 'mojoproject.toml', 'manifest', 'mojoproject.toml'],
  ])('%s', async (_, files, location, kind, found) => {
    const directory = await folderWith(files);
    expect(await findSourceManifest(path.join(directory, location))).toEqual({
      kind,
      path: path.join(directory, found),
    });
  });

  test.each([
    ['nothing', {}, 'gone', /the source path '.*gone' could not be found/],
    ['an empty directory', {}, '.', /does not contain a supported manifest/],
    ['only a package.xml in a directory', { 'package.xml': '' }, '.', /only has a package\.xml/],
    ['another file', { 'x.yaml': '' }, 'x.yaml', /is not a supported manifest/],
  ])('%s', async (_, files: Record<string, string>, location, message) => {
    const directory = await folderWith(files);
    expect((await failureOf(findSourceManifest(path.join(directory, location)))).message).toMatch(message);
  });
});

describe('loading a package', () => {
  test('a member, with the workspace around it', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace, 'libs/a/pixi.toml': member('a') });
    const loaded = await loadPackage(path.join(directory, 'libs/a'));
    expect(loaded).toMatchObject({ kind: 'manifest', definition: { name: 'a' }, workspace: { root: directory } });
    const again = await loadPackage(path.join(directory, 'libs/a/pixi.toml'), loaded.workspace);
    expect(again.workspace).toBe(loaded.workspace);
  });

  test('the package in the workspace’s own manifest', async () => {
    const directory = await folderWith({ 'pixi.toml': `${workspace}${member('own')}` });
    expect((await loadPackage(directory)).definition.name).toBe('own');
  });

  test('a manifest without a package', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace });
    const error = await failureOf(loadPackage(directory));
    expect(error.message).toMatch(/^the pixi\.toml does not describe a package/);
    expect(error.hint).toBe('A [package] section is missing in it');
  });

  test('a recipe, inside a workspace and alone', async () => {
    const directory = await folderWith({ 'w/pixi.toml': workspace, 'w/r/recipe.yaml': '', 'alone/recipe.yaml': '' });
    const inside = await loadPackage(path.join(directory, 'w/r'));
    expect(inside).toMatchObject({ kind: 'recipe', workspace: { root: path.join(directory, 'w') } });
    expect((await loadPackage(path.join(directory, 'alone'))).workspace).toBeUndefined();
  });
});

describe('members', () => {
  const names = async (root: string): Promise<string[]> =>
    (await discoverMembers({ root })).map(({ directory, publish }) => (publish ? `${directory}!` : directory));

  test('all packages, sorted, with their wish to be published', async () => {
    const directory = await folderWith({
      'pixi.toml': `${workspace}${member('root', 'publish = true')}`,
      'b/pixi.toml': member('b'),
      'a/z/pyproject.toml': '[project]\nname = "z"\n[tool.pixi.package]\npublish = true\n',
      'a/pixi.toml': member('a', 'publish = false'),
      'plain/pyproject.toml': '[project]\nname = "p"\n',
      'none/pixi.toml': '[dependencies]\n',
    });
    expect(await names(directory)).toEqual(['.!', 'a', 'a/z!', 'b']);
    expect((await discoverMembers({ root: directory }))[1]).toEqual({
      directory: 'a',
      manifestPath: path.join(directory, 'a/pixi.toml'),
      name: 'a',
      publish: false,
    });
  });

  test('not what lies in nested workspaces, hidden directories and what is ignored', async () => {
    const directory = await folderWith({
      'pixi.toml': workspace,
      '.gitignore': 'out/\n/top-only\n*.tmp\n!keep.tmp\n',
      'out/pixi.toml': member('out'),
      'top-only/pixi.toml': member('top'),
      'x/top-only/pixi.toml': member('below'),
      'a.tmp/pixi.toml': member('tmp'),
      'keep.tmp/pixi.toml': member('keep'),
      '.hidden/pixi.toml': member('hidden'),
      'nested/pixi.toml': workspace,
      'nested/inner/pixi.toml': member('inner'),
      'old/pixi.toml': '[project]\nchannels = []\n',
      'old/inner/pixi.toml': member('inner'),
      'sub/.gitignore': 'gone\n!out/\n',
      'sub/gone/pixi.toml': member('gone'),
      'sub/out/pixi.toml': member('out2'),
      'dot/.ignore': '!stays\n',
      'dot/.gitignore': 'stays\n',
      'dot/stays/pixi.toml': member('stays'),
      'file/.gitignore': 'pixi.toml\n',
      'file/pixi.toml': member('file'),
    });
    expect(await names(directory)).toEqual(['dot/stays', 'keep.tmp', 'sub/out', 'x/top-only']);
  });

  test('rules above the root count, up to the root of the repository', async () => {
    const files = {
      'r/.gitignore': 'a\n',
      'r/w/pixi.toml': workspace,
      'r/w/a/pixi.toml': member('a'),
      'r/w/b/pixi.toml': member('b'),
    };
    const directory = await folderWith({ ...files, '.gitignore': 'b\n' });
    expect(await names(path.join(directory, 'r/w'))).toEqual([]);
    const repository = await folderWith({ ...files, '.gitignore': 'b\n', 'r/.git/HEAD': '' });
    expect(await names(path.join(repository, 'r/w'))).toEqual(['b']);
  });

  test('symbolic links are not followed, so circles end', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace, 'a/pixi.toml': member('a') });
    await symlink(directory, path.join(directory, 'a/loop'), 'junction');
    await symlink(path.join(directory, 'gone'), path.join(directory, 'dangling'), 'junction');
    expect(await names(directory)).toEqual(['a']);
  });

  test('a syntax error in any of them, even in a nested workspace, has its place', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace, 'fixtures/nested/pixi.toml': '[workspace]\nx = \n' });
    const error = await failureOf(discoverMembers({ root: directory }));
    expect(error.location).toMatchObject({ file: path.join(directory, 'fixtures/nested/pixi.toml'), line: 2 });
  });

  test('publish must be a boolean', async () => {
    const directory = await folderWith({ 'pixi.toml': workspace, 'a/pixi.toml': member('a', 'publish = "yes"') });
    const error = await failureOf(discoverMembers({ root: directory }));
    expect(error.message).toBe("the `publish` key of the package in 'a/pixi.toml' must be a boolean, found string");
    expect(error.location).toMatchObject({ line: 4, column: 11 });
  });
});
