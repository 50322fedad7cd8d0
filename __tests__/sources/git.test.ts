import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GitSource } from '../../src/recipe/index.js';
import type { FetchSourcesOptions } from '../../src/sources/index.js';
import { isPixiBuildError, type PixiBuildError } from '../../src/support/index.js';
import { networkSetup } from '../channel/network-setup.js';
import { commitAll, fetchInto, git, gitEnvironment, hasGit, listTree, repository, writeTree } from './source-setup.js';

const setup = networkSetup('sources-git');
const withGit = hasGit ? describe : describe.skip;
let counter = 0;
let origin = '';
const commits: Record<string, string> = {};

const gitSource = (location: string, rest: Partial<GitSource> = {}): GitSource => ({
  kind: 'git',
  location,
  revision: 'HEAD',
  lfs: false,
  submodules: true,
  patches: [],
  ...rest,
});

interface Setting extends Partial<FetchSourcesOptions> {
  readonly offline?: boolean;
}

async function place() {
  const root = path.join(setup.folder(), `${counter++}`);
  const recipeDirectory = await writeTree(path.join(root, 'recipe'), { 'x.txt': '' });
  let works = 0;
  const fetch = async (source: GitSource, { offline = false, ...rest }: Setting = {}) => {
    const network = setup.network({ offline });
    const options = { network, recipeDirectory, events: setup.events, ...rest };
    const { work, fetched } = await fetchInto(path.join(root, `work${works++}`), [source], options);
    return { work, ...fetched[0] };
  };
  const failure = async (source: GitSource, setting?: Setting): Promise<PixiBuildError> => {
    const error = await fetch(source, setting).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!isPixiBuildError(error)) throw error ?? new Error('it did not fail');
    return error;
  };
  return { root, fetch, failure, cache: path.join(root, 'cache', 'git') };
}

beforeAll(async () => {
  if (!hasGit) return;
  origin = path.join(setup.folder(), 'origin');
  commits['first'] = await repository(origin, { 'a.txt': '1\n' });
  git(origin, 'tag', '-a', 'v1', '-m', 'v1');
  git(origin, 'checkout', '-q', '-b', 'feature/x');
  await writeTree(origin, { 'b.txt': '2\n' });
  commits['feature'] = commitAll(origin, 'feature');
  git(origin, 'checkout', '-q', 'main');
  await writeTree(origin, { 'c.txt': '3\n' });
  commits['main'] = commitAll(origin, 'main');
});

withGit('revisions', () => {
  test.each([
    ['HEAD', 'main'],
    ['refs/heads/main', 'main'],
    ['refs/heads/feature/x', 'feature'],
    ['refs/tags/v1', 'first'],
    ['v1', 'first'],
    ['feature/x', 'feature'],
  ])('%s is the commit of %s', async (...[revision, name]) => {
    const { fetch } = await place();
    const { commit, resolved } = await fetch(gitSource(origin, { revision }));
    expect(commit).toBe(commits[name]);
    expect(resolved).toEqual(gitSource(origin, { revision: commits[name] as string }));
  });

  test.each([40, 12, 7])('a hash of %i digits', async (...[digits]) => {
    const { fetch } = await place();
    for (const name of ['feature', 'first']) {
      expect((await fetch(gitSource(origin, { revision: commits[name]?.slice(0, digits) ?? '' }))).commit).toBe(
        commits[name],
      );
    }
  });

  test('a location may be a path, relative or not, or a URL', async () => {
    const { fetch, root } = await place();
    const relative = path.relative(path.join(root, 'recipe'), origin);
    for (const location of [relative, origin, pathToFileURL(origin).href]) {
      expect((await fetch(gitSource(location))).commit).toBe(commits['main']);
    }
  });

  test('a branch that moved is followed; its old commit stays', async () => {
    const moving = path.join(setup.folder(), 'moving');
    const first = await repository(moving, { a: '1' });
    const { fetch } = await place();
    expect((await fetch(gitSource(moving, { revision: 'refs/heads/main' }))).commit).toBe(first);
    await writeTree(moving, { a: '2' });
    git(moving, 'commit', '-q', '-a', '--amend', '-m', 'other');
    const second = git(moving, 'rev-parse', 'HEAD');
    expect((await fetch(gitSource(moving, { revision: 'refs/heads/main' }))).commit).toBe(second);
    expect((await fetch(gitSource(moving, { revision: first }))).commit).toBe(first);
    await rm(moving, { recursive: true });
    // A commit that is here needs no repository.
    expect((await fetch(gitSource(moving, { revision: first }))).commit).toBe(first);
  });

  test('a branch that takes the place of a folder of branches', async () => {
    const changing = path.join(setup.folder(), 'changing');
    await repository(changing, { a: '1' });
    git(changing, 'branch', 'x');
    const { fetch } = await place();
    await fetch(gitSource(changing, { revision: 'refs/heads/x' }));
    git(changing, 'branch', '-D', 'x');
    git(changing, 'branch', 'x/y');
    expect((await fetch(gitSource(changing, { revision: 'refs/heads/x/y' }))).commit).toBe(
      git(changing, 'rev-parse', 'x/y'),
    );
  });
});

withGit('the checkout', () => {
  test('is a repository of its own, with the true origin and the tags', async () => {
    const { fetch } = await place();
    const { work } = await fetch(gitSource(origin));
    expect(Object.keys(await listTree(work))).toEqual(['a.txt', 'c.txt']);
    expect(git(work, 'rev-parse', 'HEAD')).toBe(commits['main']);
    expect(git(work, 'describe', '--tags')).toMatch(/^v1-1-g/);
    expect(git(work, 'status', '--porcelain')).toBe('');
    expect(git(work, 'config', 'remote.origin.url')).toBe(origin);
    expect(git(work, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  test('what a build does to it does not reach the cache', async () => {
    const { fetch, cache } = await place();
    const { work } = await fetch(gitSource(origin));
    const list = (await readdir(path.join(work, '.git/objects'), { recursive: true })).filter((name) =>
      /[0-9a-f]{38}$/.test(name),
    );
    for (const name of list) {
      await rm(path.join(work, '.git/objects', name), { force: true });
      await writeFile(path.join(work, '.git/objects', name), 'x');
    }
    const [bare = ''] = await readdir(cache);
    expect(git(path.join(cache, bare), 'fsck', '--full')).not.toContain('error');
    await fetch(gitSource(origin), { offline: true });
  });

  test('depth cuts the history', async () => {
    const { fetch } = await place();
    const { work } = await fetch(gitSource(origin, { depth: 1 }));
    expect(git(work, 'rev-list', '--count', 'HEAD')).toBe('1');
    // And does so for nobody else.
    expect(git((await fetch(gitSource(origin))).work, 'rev-list', '--count', 'HEAD')).toBe('2');
    expect((await fetch(gitSource(origin, { depth: 1, revision: 'refs/tags/v1' }))).commit).toBe(commits['first']);
    expect((await fetch(gitSource(origin, { depth: 1, revision: 'v1' }))).commit).toBe(commits['first']);
  });

  test('settings of the user change nothing', async () => {
    const config = path.join(setup.folder(), 'config');
    const hooks = await writeTree(path.join(setup.folder(), 'hooks'), { 'post-checkout': '#!/bin/sh\ntouch hooked\n' });
    await chmod(path.join(hooks, 'post-checkout'), 0o755);
    await writeFile(
      config,
      `[core]\n autocrlf = true\n hooksPath = ${hooks}\n[init]\n templateDir = ${hooks}\n[transfer]\n fsckObjects = true\n`,
    );
    const { fetch } = await place();
    const environment = {
      ...gitEnvironment,
      GIT_CONFIG_GLOBAL: config,
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
    };
    const { work } = await fetch(gitSource(origin), { environment });
    expect(Object.keys(await listTree(work))).toEqual(['a.txt', 'c.txt']);
    expect(await readFile(path.join(work, 'a.txt'), 'utf8')).toBe('1\n');
  });
});

const withLfs = spawnSync('git', ['lfs', 'version']).status === 0 ? test : test.skip;

withGit('large files', () => {
  withLfs('are pointers, or fetched and kept', async () => {
    const large = path.join(setup.folder(), 'large');
    await repository(large, { 'a.txt': 'a' });
    git(large, 'lfs', 'install', '--local');
    git(large, 'lfs', 'track', '*.bin');
    await writeFile(path.join(large, 'b.bin'), 'content');
    commitAll(large, 'large');
    const { fetch } = await place();
    const content = async (lfs: boolean) =>
      readFile(path.join((await fetch(gitSource(large, { lfs }))).work, 'b.bin'), 'utf8');
    expect(await content(false)).toMatch(/^version https/);
    expect(await content(true)).toBe('content');
    await rm(path.join(large, '.git/lfs'), { recursive: true });
    expect(await content(true)).toBe('content');
    const other = await place();
    expect(await other.failure(gitSource(large, { lfs: true }))).toMatchObject({ code: 'git-lfs-failed' });
  });
});

withGit('submodules', () => {
  test('are checked out, relative ones and those in them too, and are found again offline', async () => {
    const base = path.join(setup.folder(), 'modules');
    await repository(path.join(base, 'leaf'), { 'leaf.txt': 'l' });
    await repository(path.join(base, 'middle'), { 'middle.txt': 'm' });
    git(path.join(base, 'middle'), 'submodule', '--quiet', 'add', '../leaf', 'deep/leaf');
    commitAll(path.join(base, 'middle'), 'leaf');
    const top = path.join(base, 'top');
    await repository(top, { 'top.txt': 't' });
    git(top, 'submodule', '--quiet', 'add', path.join(base, 'middle'), 'lib.s/mid dle');
    commitAll(top, 'middle');
    const { fetch } = await place();
    const files = ['.gitmodules', 'lib.s/', 'lib.s/mid dle/', 'lib.s/mid dle/.gitmodules', 'lib.s/mid dle/deep/'];
    files.push('lib.s/mid dle/deep/leaf/', 'lib.s/mid dle/deep/leaf/leaf.txt', 'lib.s/mid dle/middle.txt', 'top.txt');
    for (const offline of [false, true]) {
      const { work } = await fetch(gitSource(top), { offline });
      expect(Object.keys(await listTree(work))).toEqual(files);
      expect(git(work, 'status', '--porcelain')).toBe('');
    }
    const { work } = await fetch(gitSource(top, { submodules: false }));
    expect(Object.keys(await listTree(work))).toEqual(['.gitmodules', 'lib.s/', 'lib.s/mid dle/', 'top.txt']);
    await rm(path.join(base, 'middle'), { recursive: true });
    const other = await place();
    expect(await other.failure(gitSource(top))).toMatchObject({ code: 'git-repository-not-found' });
  });
});

withGit('failures', () => {
  test.each([
    ['a tag', 'refs/tags/v9'],
    ['a branch', 'refs/heads/none'],
    ['a name', 'nothing'],
    ['a hash', '0123456789abcdef0123456789abcdef01234567'],
    ['a short hash', 'abcdef0'],
    ['an option', '--upload-pack=touch /tmp/evil'],
  ])('%s that is not there', async (...[, revision]) => {
    const { failure } = await place();
    const error = await failure(gitSource(origin, { revision }));
    expect([error.code, error.exitCode]).toEqual(['git-revision-not-found', 2]);
    expect(error.message).toBe(`The repository ${origin} has no ${revision}`);
  });

  test('no repository', async () => {
    const { failure, root } = await place();
    for (const location of [path.join(root, 'none'), root, '--upload-pack=x']) {
      expect(await failure(gitSource(location))).toMatchObject({ code: 'git-repository-not-found', exitCode: 2 });
    }
  });

  test('another commit than expected', async () => {
    const { fetch, failure } = await place();
    expect((await fetch(gitSource(origin, { expectedCommit: commits['main'] as string }))).commit).toBe(
      commits['main'],
    );
    const error = await failure(gitSource(origin, { expectedCommit: commits['first'] as string }));
    expect([error.code, error.exitCode]).toEqual(['git-commit-mismatch', 2]);
    expect(error.details).toEqual([`expected ${commits['first']}`, `   found ${commits['main']}`]);
  });

  test('a server that is not there, refuses or knows nothing', async () => {
    const { failure } = await place();
    expect(await failure(gitSource('http://127.0.0.1:9/x.git'))).toMatchObject({ code: 'git-unreachable' });
    const server = await setup.serve((request, response) => {
      if (request.url?.startsWith('/private'))
        return response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      return false;
    });
    const secret = server.url.replace('http://', 'http://me:pass-word@');
    const error = await failure(gitSource(`${secret}/private.git`));
    expect(error.code).toBe('git-unauthorised');
    expect(JSON.stringify([error.message, error.details, setup.events])).not.toContain('pass-word');
    expect(await failure(gitSource(`${server.url}/none.git`))).toMatchObject({ code: 'git-repository-not-found' });
  });

  test('a password of a URL reaches the server, as a header', async () => {
    const { failure } = await place();
    const seen: unknown[] = [];
    const server = await setup.serve((request) => {
      seen.push(request.headers.authorization);
      return false;
    });
    await failure(gitSource(`${server.url.replace('http://', 'http://me:pass%20word@')}/x.git`));
    expect(seen[0]).toBe(`Basic ${Buffer.from('me:pass word').toString('base64')}`);
  });

  test('offline', async () => {
    const { failure } = await place();
    const error = await failure(gitSource('http://127.0.0.1:9/x.git'), { offline: true });
    expect([error.code, error.exitCode]).toEqual(['offline', 2]);
  });

  test('no git, no git-lfs', async () => {
    const { failure, fetch, root } = await place();
    const environment = { ...gitEnvironment, PATH: root };
    expect(await failure(gitSource(origin), { environment })).toMatchObject({ code: 'git-not-found', exitCode: 2 });
    await fetch(gitSource(origin));
    // Where git has its own programs, git-lfs is not.
    const withoutLfs = { ...gitEnvironment, PATH: git(root, '--exec-path') };
    expect(await failure(gitSource(origin, { lfs: true }), { environment: withoutLfs })).toMatchObject({
      code: 'git-lfs-not-found',
      exitCode: 2,
    });
  });

  test('a damaged repository in the cache is made again', async () => {
    const { fetch, cache } = await place();
    await fetch(gitSource(origin));
    const [bare = ''] = await readdir(cache);
    for (const name of await readdir(path.join(cache, bare, 'objects'), { recursive: true })) {
      if (!/[0-9a-f]{38}$|\.pack$/.test(name)) continue;
      await rm(path.join(cache, bare, 'objects', name));
      await writeFile(path.join(cache, bare, 'objects', name), 'damaged');
    }
    expect((await fetch(gitSource(origin))).commit).toBe(commits['main']);
    await writeFile(path.join(cache, bare, 'HEAD'), '');
    expect((await fetch(gitSource(origin))).commit).toBe(commits['main']);
  });

  test('several at once', async () => {
    const { fetch, cache } = await place();
    const fetched = await Promise.all(
      ['HEAD', 'v1', 'feature/x', 'HEAD'].map((revision) => fetch(gitSource(origin, { revision }))),
    );
    expect(fetched.map(({ commit }) => commit)).toEqual(
      ['main', 'first', 'feature', 'main'].map((name) => commits[name]),
    );
    expect(await readdir(cache)).toHaveLength(1);
  });
});
