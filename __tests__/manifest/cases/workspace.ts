import path from 'node:path';
import { expect } from '@jest/globals';
import { building, ws } from './text.js';
import type { ManifestCase } from './types.js';

/** Keys of `[workspace]`: spec manifest.md 2.2, 2.5, 2.6. */
export const cases: ManifestCase[] = [
  {
    name: 'what describes a workspace',
    toml: ws(`name = "Free text!"
version = "1.2.3"
description = "d"
authors = ["A <a@example.org>"]
license = "MIT OR Apache-2.0"
license-file = "LICENSE"
readme = "docs/README.md"
homepage = "https://example.org/"
repository = "https://example.org/repo"
documentation = "https://example.org/docs"
`),
    also: { LICENSE: 'x', 'docs/README.md': 'x' },
    check: ({ workspace }) => {
      expect(workspace.name).toBe('Free text!');
      expect(workspace.metadata.version?.toString()).toBe('1.2.3');
      expect(workspace.metadata).toMatchObject({
        description: 'd',
        authors: ['A <a@example.org>'],
        license: 'MIT OR Apache-2.0',
        licenseFile: 'LICENSE',
        readme: 'docs/README.md',
        homepage: 'https://example.org/',
      });
    },
  },
  {
    name: 'channels are required',
    toml: '[workspace]\nplatforms = []\n',
    errors: [{ at: '1:2', message: "missing field 'channels' in table", hint: /channels = \["conda-forge"\]/ }],
  },
  {
    name: 'a bad version',
    toml: ws('version = "a!0"'),
    errors: [{ at: '4:11', message: /^malformed version string 'a!0': / }],
  },
  {
    name: 'a version is text',
    toml: ws('version = 1.2'),
    errors: [{ at: '4:11', message: 'expected a string, found float' }],
  },
  {
    name: 'a bad licence',
    toml: ws('license = "MIT AND Foo"'),
    errors: [
      { at: '4:11', message: "'MIT AND Foo' is not a valid SPDX expression", label: /'Foo'/, hint: /spdx\.org/ },
    ],
  },
  {
    name: 'a licence of GNU with a plus',
    toml: ws('license = "MIT OR GPL-2.0+"'),
    errors: [
      {
        at: '4:11',
        message: "'MIT OR GPL-2.0+' is not a valid SPDX expression",
        label: "'GPL-2.0+' is not an SPDX licence identifier",
      },
    ],
  },
  { name: 'a licence of one’s own', toml: ws('license = "LicenseRef-Mine"') },
  {
    name: 'a missing licence file',
    toml: ws('license-file = "COPYING"'),
    errors: [{ at: '4:16', message: "'COPYING' does not exist" }],
  },
  {
    name: 'a missing readme',
    toml: ws('readme = "README.md"'),
    errors: [{ at: '4:10', message: "'README.md' does not exist" }],
  },
  {
    name: 'a homepage that is no URL',
    toml: ws('homepage = "example.org"'),
    errors: [
      { at: '4:12', message: "'example.org' is not an absolute URL", hint: "Did you mean 'https://example.org'?" },
    ],
  },
  {
    name: 'a repository that is no URL',
    toml: ws('repository = "/x/y"'),
    errors: [{ at: '4:14', message: "'/x/y' is not an absolute URL" }],
  },
  {
    name: 'authors are a list',
    toml: ws('authors = "me"'),
    errors: [{ at: '4:11', message: 'expected an array, found string' }],
  },
  {
    name: 'authors are a list of texts',
    toml: ws('authors = ["me", 3]'),
    errors: [{ at: '4:18', message: 'expected a string, found integer' }],
  },
  {
    name: 'preview as a list',
    toml: ws('preview = ["pixi-build"]'),
    check: ({ workspace }) => expect(workspace.preview).toEqual({ pixiBuild: true, flags: ['pixi-build'], all: false }),
  },
  {
    name: 'preview = true enables all',
    toml: ws('preview = true'),
    check: ({ workspace }) => expect(workspace.preview).toMatchObject({ pixiBuild: true, all: true }),
  },
  {
    name: 'preview = false is off',
    toml: ws('preview = false'),
    check: ({ workspace }) => expect(workspace.preview.pixiBuild).toBe(false),
  },
  {
    name: 'an unknown preview flag warns',
    toml: ws('preview = ["pixi-build", "pixi-bulid"]'),
    warnings: [
      {
        at: '4:26',
        message: "The preview feature 'pixi-bulid' is not known and has no effect",
        hint: "Did you mean 'pixi-build'?",
      },
    ],
  },
  {
    name: 'preview is no text',
    toml: ws('preview = "pixi-build"'),
    errors: [
      { at: '4:11', message: 'expected a boolean or an array, found string', hint: 'Write preview = ["pixi-build"]' },
    ],
  },
  {
    name: 'channel-priority, solve-strategy',
    toml: ws('channel-priority = "disabled"\nsolve-strategy = "lowest-direct"\n'),
    check: ({ workspace }) => {
      expect(workspace.channelPriority).toBe('disabled');
      expect(workspace.solveStrategy).toBe('lowest-direct');
    },
  },
  {
    name: 'a bad channel-priority',
    toml: ws('channel-priority = "strikt"'),
    errors: [
      {
        at: '4:20',
        message: "Expected one of 'strict', 'flexible', 'disabled', found 'strikt'",
        hint: "Did you mean 'strict'?",
      },
    ],
  },
  {
    name: 'a bad solve-strategy',
    toml: ws('solve-strategy = "best"'),
    errors: [{ at: '4:18', message: /^Expected one of 'highest', 'lowest', 'lowest-direct'/ }],
  },
  {
    name: 'requires-pixi',
    toml: ws('requires-pixi = ">=0.40,<2"'),
    check: ({ workspace }) => expect(workspace.requiresPixi?.toString()).toBe('>=0.40,<2'),
  },
  {
    name: 'requires-pixi is heard before unknown keys are',
    toml: ws('requires-pixi = ">=100"\nkey-of-the-future = 1\n'),
    errors: [{ at: '4:17', message: "this project requires pixi '>=100', but you have pixi 0.77.0", hint: /Update/ }],
  },
  {
    name: 'requires-pixi counts with the version given',
    toml: ws('requires-pixi = ">=100"'),
    emulatedPixiVersion: '100.1.0',
  },
  {
    name: 'a bare version in requires-pixi',
    toml: ws('requires-pixi = "0.40"'),
    errors: [{ at: '4:17', message: /^invalid version specifier in 'requires-pixi': / }],
  },
  {
    name: 'requires-pixi is text',
    toml: ws('requires-pixi = 1'),
    errors: [{ at: '4:17', message: 'expected a string, found integer' }],
  },
  {
    name: 'exclude-newer as a duration',
    toml: ws('exclude-newer = "1h30m"'),
    check: ({ workspace }) =>
      expect(workspace.excludeNewer).toEqual({ kind: 'duration', text: '1h30m', milliseconds: 5_400_000 }),
  },
  {
    name: 'exclude-newer as a date includes the day',
    toml: ws('exclude-newer = "2025-01-31"'),
    check: ({ workspace }) => expect(workspace.excludeNewer).toMatchObject({ epochMilliseconds: Date.UTC(2025, 1, 1) }),
  },
  {
    name: 'exclude-newer as a timestamp',
    toml: ws('exclude-newer = "2025-01-31T10:00:00+02:00"'),
    check: ({ workspace }) =>
      expect(workspace.excludeNewer).toMatchObject({ epochMilliseconds: Date.UTC(2025, 0, 31, 8) }),
  },
  {
    name: 'a bad exclude-newer',
    toml: ws('exclude-newer = "soon"'),
    errors: [{ at: '4:17', message: /^`soon` is neither a valid duration, date .*, nor timestamp / }],
  },
  {
    name: 'a date that is none',
    toml: ws('exclude-newer = "2025-02-30"'),
    errors: [{ at: '4:17', message: /^`2025-02-30` is neither/ }],
  },
  {
    name: 'exclude-newer by package',
    toml: ws('[exclude-newer]\nNumpy = "7d"\n[pypi-exclude-newer]\nSome_Thing = "2 weeks"\n'),
    check: ({ workspace }) => {
      expect(workspace.excludeNewerPackages.get('numpy')).toMatchObject({ milliseconds: 7 * 86_400_000 });
      expect(workspace.excludeNewerPypi.get('some-thing')).toMatchObject({ milliseconds: 14 * 86_400_000 });
    },
  },
  {
    name: 'a bad exclude-newer of a package',
    toml: ws('[exclude-newer]\nnumpy = "x"\n'),
    errors: [{ at: '5:9', message: /^`x` is neither/ }],
  },
  {
    name: 'build variants',
    toml: building(
      'build-variants = { python = ["3.12.*", "3.13.*"] }\nbuild-variants-files = ["v/shared.yaml"]\n[workspace.target.linux.build-variants]\npython = ["3.13.*"]\n',
    ),
    also: { 'v/shared.yaml': 'x: [1]' },
    check: ({ workspace }, directory) => {
      expect(workspace.buildVariants.get('python')).toEqual(['3.12.*', '3.13.*']);
      expect(workspace.buildVariantFiles).toEqual([path.join(directory, 'v/shared.yaml')]);
      expect(workspace.targetBuildVariants.map(({ selector }) => selector.text)).toEqual(['linux']);
    },
  },
  {
    name: 'a variant is a list',
    toml: ws('build-variants = { python = "3.12" }'),
    errors: [{ at: '4:29', message: 'expected an array, found string', hint: 'Write python = ["3.12"]' }],
  },
  {
    name: 'a variant is a list of texts',
    toml: ws('build-variants = { n = [1] }'),
    errors: [{ at: '4:25', message: 'expected a string, found integer' }],
  },
  {
    name: 'a missing variant file',
    toml: ws('build-variants-files = ["a.yaml"]'),
    errors: [{ at: '4:25', message: "'a.yaml' does not exist" }],
  },
  {
    name: 'only build-variants in a target of the workspace',
    toml: ws('[workspace.target.linux]\ndependencies = {}\n'),
    errors: [{ at: '5:1', message: "Unexpected key 'dependencies', expected only 'build-variants'" }],
  },
  {
    name: 'a bad selector of the workspace',
    toml: ws('[workspace.target.linus.build-variants]\na = ["1"]\n'),
    errors: [{ at: '4:19', message: /^'linus' is not a known platform/, hint: "Did you mean 'linux'?" }],
  },
  {
    name: 'a selector of the workspace that fits nothing',
    toml: ws('[workspace.target.win.build-variants]\na = ["1"]\n'),
    warnings: [{ at: '4:19', message: /^The target selector 'win' does not match any of the platforms 'linux-64'/ }],
  },
  {
    name: 's3-options',
    toml: ws(
      '[workspace.s3-options.bucket]\nendpoint-url = "https://s3.example.org"\nregion = "eu"\nforce-path-style = true\n',
    ),
    check: ({ workspace }) =>
      expect(workspace.s3Options.get('bucket')).toEqual({
        endpointUrl: 'https://s3.example.org',
        region: 'eu',
        forcePathStyle: true,
      }),
  },
  {
    name: 's3-options need all keys',
    toml: ws('[workspace.s3-options.bucket]\nregion = "eu"\n'),
    errors: [
      { at: '4:2', message: "missing field 'endpoint-url' in table" },
      { at: '4:2', message: "missing field 'force-path-style' in table" },
    ],
  },
  {
    name: 'conda-pypi-map = false',
    toml: ws('conda-pypi-map = false'),
    check: ({ workspace }) => expect(workspace.condaPypiMap).toBe(false),
  },
  {
    name: 'conda-pypi-map by channel',
    toml: ws(
      '[workspace.conda-pypi-map]\na = "map.json"\nb = false\nc = { location = "x", mapping = { t = "torch", u = false }, mapping-mode = "replace", same-name-heuristic = false }\n',
    ),
    check: ({ workspace }) => {
      const map = workspace.condaPypiMap as ReadonlyMap<string, unknown>;
      expect(map.get('a')).toEqual({ location: 'map.json' });
      expect(map.get('b')).toBe(false);
      expect(map.get('c')).toMatchObject({ mappingMode: 'replace', sameNameHeuristic: false });
    },
  },
  {
    name: 'conda-pypi-map = true',
    toml: ws('conda-pypi-map = true'),
    errors: [{ at: '4:18', message: '`conda-pypi-map = true` is not supported', hint: /false/ }],
  },
  {
    name: 'an empty conda-pypi-map',
    toml: ws('conda-pypi-map = {}'),
    warnings: [{ at: '4:18', message: /no longer disables/, hint: 'Write conda-pypi-map = false' }],
  },
  {
    name: 'members are not listed',
    toml: ws('members = ["a"]'),
    errors: [{ at: '4:1', message: /^Unexpected key 'members'/, hint: /no members/ }],
  },
  {
    name: 'an unknown key',
    toml: ws('chanels = []'),
    errors: [{ at: '4:1', message: /^Unexpected key 'chanels', expected only / }],
  },
];
