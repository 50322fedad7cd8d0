import { spawnSync } from 'node:child_process';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { rawTar } from '../archive/hostile.js';
import { networkSetup } from '../channel/network-setup.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { patchCases } from './patch-cases.js';
import {
  commitAll,
  fetchInto,
  git,
  hasGit,
  listTree,
  recipeText,
  repository,
  sourcesOf,
  writeTree,
} from './source-setup.js';

const setup = networkSetup('sources-oracle');
const script = path.join(import.meta.dirname, 'work.py');

/** Sources by the name of the recipe; `FILES` is the folder with what they name, as a URL. */
const cases: Record<string, string> = {
  folder: '- path: ../data/plain',
  'folder in git': '- path: ../data/checkout',
  'folder in git, all of it': '- {path: ../data/inner, use_gitignore: false}',
  'folder below git': '- {path: ../data/inner/sub}',
  'folder by a link': '- path: ../data/link',
  'two folders': '- {path: ../data/plain, target_directory: a/b}\n- {path: ../data/checkout, target_directory: c}',
  'folder, included': '- {path: ../data/plain, filter: ["*.txt", "deep/er"]}',
  'folder, excluded': '- {path: ../data/plain, filter: {exclude: ["deep", "*.sh"]}}',
  'folder, both': '- {path: ../data/plain, filter: {include: ["deep/"], exclude: ["**/x.txt"]}}',
  'folder, no filter': '- {path: ../data/plain, filter: {include: [], exclude: []}}',
  file: '- path: ../data/plain/a.txt',
  'file, renamed': '- {path: ../data/plain/run.sh, file_name: go.sh, target_directory: t}',
  'file over file': '- path: ../data/plain\n- {path: ../data/other.txt, file_name: a.txt}',
  archive: '- path: ../data/demo.tar.gz',
  'archive, kept': '- {path: ../data/demo.tar.gz, file_name: demo.tar.gz}',
  'archive, filtered': '- {path: ../data/demo.tar.gz, filter: ["sub"]}',
  'archive of two': '- {path: ../data/two.tar, target_directory: x}',
  'archive with ignore file': '- path: ../data/ignoring.tar',
  zip: '- path: ../data/demo.zip',
  'url of archive': '- url: FILES/demo.tar.gz',
  'url of file': '- url: FILES/plain/a.txt',
  'url of file, named': '- {url: FILES/plain/a.txt, file_name: b.txt}',
  'url with space': '- url: FILES/with%20space.txt',
  'url of .conda': '- url: FILES/package.conda',
  'url, second mirror': '- url: [FILES/none.tar.gz, FILES/demo.tar.gz]',
  git: '- git: ../data/repository',
  'git branch': '- {git: ../data/repository, branch: other}',
  'git tag': '- {git: ../data/repository, tag: v1}',
  'git tag as rev': '- {git: ../data/repository, rev: v1}',
  'git, into a folder, filtered': '- {git: ../data/repository, target_directory: r, filter: ["src"]}',
  'git, without submodules': '- {git: ../data/parent, submodules: false}',
  'git, with submodules': '- {git: ../data/parent}',
};

const failing: Record<string, string> = {
  'no folder': '- path: ../data/none',
  'same file twice': '- path: ../data/plain\n- path: ../data/plain',
  'wrong checksum': `- {path: ../data/plain/a.txt, sha256: ${'0'.repeat(64)}}`,
  'no url': '- url: FILES/none.tar.gz',
  'no repository': '- git: ../data/plain',
  'no tag': '- {git: ../data/repository, tag: v9}',
  'wrong commit': `- {git: ../data/repository, expected_commit: ${'1'.repeat(40)}}`,
  'no patch': '- {path: ../data/plain, patches: [none.patch]}',
};

beforeAll(async () => {
  const data = path.join(setup.folder(), 'data');
  const plain = {
    'a.txt': 'a\n',
    'run.sh': '#!/bin/sh\n',
    'deep/er/x.txt': 'x\n',
    'deep/y.txt': 'y\n',
    'empty/': '',
    '.hidden': 'h\n',
    '.gitignore': '*.txt\n',
    '.ignore': '*.sh\n',
  };
  await writeTree(path.join(data, 'plain'), plain);
  await chmod(path.join(data, 'plain/run.sh'), 0o755);
  await writeTree(data, { 'other.txt': 'other\n', 'with space.txt': 's\n', 'package.conda': 'PK' });
  if (hasGit) {
    for (const name of ['checkout', 'inner']) {
      await repository(path.join(data, name), {
        '.gitignore': '*.log\n/build/\n!keep.log\n',
        'a.log': '1',
        'keep.log': '2',
        'build/x': '3',
        'sub/.gitignore': '*.tmp\n',
        'sub/b.tmp': '4',
        'sub/a.log': '5',
        'sub/build/z': '6',
        'only/ignored.log': '7',
        'empty/': '',
        '.condapackageignore': 'secret\n',
        secret: '8',
        'sub/secret': '9',
        'sub/src.c': '10',
      });
    }
    await writeTree(path.join(data, 'checkout'), { '.git/info/exclude': 'src.c\n' });
    const main = path.join(data, 'repository');
    await repository(main, { README: 'r\n', 'src/main.c': 'int main;\n', 'crlf.txt': 'a\r\nb\r\n' });
    git(main, 'tag', '-a', 'v1', '-m', 'v1');
    await writeTree(main, { 'src/new.c': 'n\n' });
    await symlink('src/main.c', path.join(main, 'link'));
    commitAll(main, 'second');
    git(main, 'checkout', '-q', '-b', 'other');
    await writeTree(main, { 'other.txt': 'o\n' });
    commitAll(main, 'third');
    git(main, 'checkout', '-q', 'main');
    const parent = path.join(data, 'parent');
    await repository(parent, { 'p.txt': 'p\n' });
    git(parent, 'submodule', '--quiet', 'add', '../repository', 'libs/sub');
    commitAll(parent, 'with a submodule');
  }
  await symlink('plain', path.join(data, 'link'));
  const members = [
    { path: 'demo-1.0/a.txt', content: 'a' },
    { path: 'demo-1.0/run.sh', content: '#!/bin/sh\n', mode: 0o755 },
    { path: 'demo-1.0/sub/l', type: '2', link: '../a.txt' },
    { path: 'demo-1.0/sub/b', content: 'b' },
    { path: 'demo-1.0/empty/', type: '5', mode: 0o755 },
  ];
  await writeFile(path.join(data, 'demo.tar.gz'), gzipSync(rawTar(members)));
  await writeFile(path.join(data, 'two.tar'), rawTar([...members, { path: 'b/c', content: 'c' }]));
  const ignoring = [{ path: 'd/.condapackageignore', content: '*.o\n' }, { path: 'd/x.o' }, { path: 'd/x.c' }];
  await writeFile(path.join(data, 'ignoring.tar'), rawTar(ignoring));
  spawnSync('python3', ['-m', 'zipfile', '-c', 'demo.zip', 'plain', 'other.txt'], { cwd: data });
  for (const { name, before } of patchCases) await writeTree(path.join(data, 'patches', name), before);
});

await describeWithOracle('beside py-rattler-build', (oracle) => {
  const folderOf = (name: string): string => path.join(setup.folder(), name.replace(/[^a-z0-9]+/gi, '-'));

  async function prepare(name: string, sources: string, files: Record<string, string | Buffer> = {}): Promise<string> {
    const text = sources.replaceAll('FILES', pathToFileURL(path.join(setup.folder(), 'data')).href);
    await writeTree(folderOf(name), { 'recipe.yaml': recipeText(text), ...files });
    return text;
  }

  async function ours(name: string, text: string): Promise<{ tree: Record<string, string> } | { error: unknown }> {
    const recipeDirectory = folderOf(name);
    try {
      const sources = await sourcesOf(recipeDirectory, text);
      const network = setup.network();
      const { work } = await fetchInto(path.join(`${recipeDirectory}-ours`, 'work'), sources, {
        recipeDirectory,
        network,
      });
      return { tree: await listTree(work) };
    } catch (error) {
      return { error };
    }
  }

  const asked = Object.entries({ ...cases, ...failing }).filter(([name]) => hasGit || !name.includes('git'));
  type Answer = { work: string } | { error: string };

  test('work directories are the same, and what fails fails', async () => {
    const texts: string[] = [];
    for (const [name, sources] of asked) texts.push(await prepare(name, sources));
    const answers = await oracle.ask<Answer[]>(
      script,
      asked.map(([name]) => folderOf(name)),
    );
    for (const [index, [name]] of asked.entries()) {
      const answer = answers[index] as Answer;
      const result = await ours(name, texts[index] as string);
      if (name in failing) {
        expect([name, 'error' in answer, 'error' in result]).toEqual([name, true, true]);
        if ('error' in result) expect(result.error).toMatchObject({ name: 'PixiBuildError', exitCode: 2 });
      } else {
        expect([name, 'error' in answer ? answer : await listTree(answer.work)]).toEqual([
          name,
          'tree' in result ? result.tree : result,
        ]);
      }
    }
  });

  test('patches make the same', async () => {
    const known = patchCases.filter(({ theirs }) => theirs !== 'unasked');
    const texts: string[] = [];
    for (const { name, patch } of known) {
      const sources = `- {path: "../data/patches/${name}", patches: [the.patch]}`;
      texts.push(await prepare(`patch ${name}`, sources, { 'the.patch': patch }));
    }
    const folders = known.map(({ name }) => folderOf(`patch ${name}`));
    const answers = await oracle.ask<Answer[]>(script, folders);
    for (const [index, { name, theirs = 'same' }] of known.entries()) {
      const answer = answers[index] as Answer;
      const result = await ours(`patch ${name}`, texts[index] as string);
      const found = 'error' in answer ? 'fails' : await listTree(answer.work);
      const own = 'error' in result ? 'fails' : result.tree;
      if (theirs === 'same') expect([name, found]).toEqual([name, own]);
      else expect([name, found]).not.toEqual([name, own]);
    }
  });
});
