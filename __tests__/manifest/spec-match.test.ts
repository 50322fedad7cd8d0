import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyPin, Version } from '../../src/conda/index.js';
import { condaPinOf, matchSpecOf, resolveSourcePath } from '../../src/manifest/index.js';
import { loadText } from './folder.js';

const head = '[workspace]\nchannels = []\nplatforms = []\npreview = ["pixi-build"]\n';

describe('match specs of dependencies', () => {
  test.each([
    ['"*"', 'a *'],
    ['{ build = "py*" }', 'a[build="py*"]'],
    ['{ version = ">=1", build = "py*", build-number = ">3" }', 'a >=1 py*[build_number=">3"]'],
    ['{ version = "1.*", channel = "conda-forge", subdir = "linux-64" }', 'conda-forge/linux-64::a 1.*'],
    ['{ path = "x", version = ">=2" }', 'a >=2'],
    ['{ path = "x.conda" }', 'a'],
    ['{ git = "https://example.org/a", tag = "v1", extras = ["b"] }', 'a[extras=[b]]'],
    ['{ flags = ["blas:*"], track-features = ["t"] }', 'a[flags=[blas:*], track_features="t"]'],
    ['{ url = "https://example.org/a-1-0.conda" }', 'a[url="https://example.org/a-1-0.conda"]'],
    ['{ version = "*", when = { all = ["b", { any = ["c >=2", "d", "e"] }] } }', 'a *[when="b and (c>=2 or d or e)"]'],
  ])('%s', async (entry, text) => {
    const { workspace } = await loadText(`${head}[dependencies]\na = ${entry}\n`);
    const spec = workspace.features.get('default')?.base.dependencies.get('a');
    expect(spec && matchSpecOf('A', spec).toString()).toBe(text);
  });
});

describe('pins', () => {
  test.each([
    ['true', '1.2.3', '>=1.2.3,<2.0a0', undefined],
    ['{ upper-bound = "x.x" }', '3.11.5', '>=3.11.5,<3.12.0a0', undefined],
    ['{ lower-bound = "x.x", upper-bound = "9.9", build = "py*" }', '1.2.3', '>=1.2,<9.9', 'py*'],
    ['{ exact = true }', '3.11.5', '==3.11.5', 'h1_0'],
  ])('%s of %s', async (pin, version, wanted, build) => {
    const loaded = await loadText(
      `${head}[package.build]\nbackend = { name = "b" }\n[package.run-dependencies]\nx = { pin-compatible = ${pin} }\n`,
    );
    const spec = loaded.package?.dependencies.runDependencies.get('x');
    if (spec?.kind !== 'pin-compatible') throw new Error('not read as a pin');
    const applied = applyPin(condaPinOf(spec.pin), Version.parse(version), 'h1_0');
    expect(applied.version?.toString()).toBe(wanted);
    expect(applied.build?.toString()).toBe(build);
  });
});

test('paths start at the manifest, at home, or nowhere', () => {
  const manifest = path.resolve('/w/m');
  expect(resolveSourcePath('../a', manifest)).toBe(path.resolve('/w/a'));
  expect(resolveSourcePath('/x', manifest)).toBe(path.resolve('/x'));
  expect(resolveSourcePath('~name', manifest)).toBe(path.join(manifest, '~name'));
  expect(resolveSourcePath('~/a', manifest)).toBe(path.join(homedir(), 'a'));
});
