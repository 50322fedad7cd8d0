import path from 'node:path';
import { expect, test } from '@jest/globals';
import { locateDependency } from '../../src/manifest/index.js';
import { folderWith } from './folder.js';

const manifest = `[workspace]
channels = []
[dependencies]
alpha = "*"
[package]
name = "alpha"
[package.build-dependencies]
Beta_X = ">=1"
[package.host-dependencies]
gamma.version = "1.*"
"if(unix)" = { delta = "*" }
[package.target.win-64.run-dependencies]
epsilon = { workspace = true }
`;

async function located(name: string, text: string, wanted: readonly string[]) {
  const file = path.join(await folderWith({ [name]: text }), name);
  const found = await locateDependency(file, wanted);
  return found && [found.line, found.lineText?.slice(found.column - 1, (found.endColumn ?? 1) - 1)];
}

test.each([
  [['beta_x'], [8, 'Beta_X']],
  [['gamma'], [10, 'gamma']],
  [['delta'], [11, 'delta']],
  [['epsilon'], [13, 'epsilon']],
  // The package's own name and what the workspace wants are no dependencies of the package.
  [['alpha'], undefined],
  [['version'], undefined],
  [
    ['nowhere', 'epsilon', 'gamma'],
    [13, 'epsilon'],
  ],
  [[], undefined],
] as const)('%j', async (wanted, expected) => {
  expect(await located('pixi.toml', manifest, wanted)).toEqual(expected);
});

test('in a pyproject.toml', async () => {
  const text = '[project]\nname = "a"\n[tool.pixi.package.host-dependencies]\nhatchling = "*"\n';
  expect(await located('pyproject.toml', text, ['hatchling'])).toEqual([4, 'hatchling']);
  expect(await located('pyproject.toml', '[project]\nname = "a"\n', ['hatchling'])).toBeUndefined();
});
