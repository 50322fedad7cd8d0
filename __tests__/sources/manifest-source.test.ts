import { expect, test } from '@jest/globals';
import type { SourceReference } from '../../src/recipe/index.js';
import { manifestSource } from '../../src/sources/index.js';

const common = { patches: [] };
const gitCommon = { ...common, kind: 'git', location: 'https://example.org/x', lfs: false, submodules: true };
const git = 'https://example.org/x';
const url = 'https://example.org/x.zip';

test.each<readonly [SourceReference, unknown, string | undefined]>([
  [{ path: { path: '../x' } }, { ...common, kind: 'path', path: '../x', useGitignore: true }, undefined],
  [{ url: { url } }, { ...common, kind: 'url', urls: [url] }, undefined],
  [
    { url: { url, md5: 'm', sha256: 's', subdirectory: 'a/b' } },
    { ...common, kind: 'url', urls: [url], md5: 'm', sha256: 's' },
    'a/b',
  ],
  [{ git: { git } }, { ...gitCommon, revision: 'HEAD' }, undefined],
  [{ git: { git, rev: 'defaultBranch', subdirectory: 'c' } }, { ...gitCommon, revision: 'HEAD' }, 'c'],
  [{ git: { git, rev: { branch: 'b/c' } } }, { ...gitCommon, revision: 'refs/heads/b/c' }, undefined],
  [{ git: { git, rev: { tag: 'v1' }, lfs: true } }, { ...gitCommon, revision: 'refs/tags/v1', lfs: true }, undefined],
  [{ git: { git, rev: { rev: 'abc1234' } } }, { ...gitCommon, revision: 'abc1234' }, undefined],
])('%j', (...[reference, source, subdirectory]) => {
  expect(manifestSource(reference)).toEqual({ source, subdirectory });
});
