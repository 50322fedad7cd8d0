import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { ws } from './text.js';
import type { ManifestCase } from './types.js';

const channels = (text: string): string => `[workspace]\nchannels = ${text}\n`;
const platforms = (text: string): string => `[workspace]\nchannels = []\nplatforms = ${text}\n`;

/** Spec manifest.md 2.3 and 2.4. */
export const cases: ManifestCase[] = [
  {
    name: 'channels by name, URL and directory',
    toml: channels(
      '["conda-forge", "org/label/dev", "https://prefix.dev/x", "file:///srv/c/", "s3://b/c", "./local", "../up", "/abs"]',
    ),
    check: ({ workspace }, directory) =>
      expect(workspace.channels.map(({ url }) => url)).toEqual([
        'https://conda.anaconda.org/conda-forge/',
        'https://conda.anaconda.org/org/label/dev/',
        'https://prefix.dev/x/',
        'file:///srv/c/',
        's3://b/c/',
        `${pathToFileURL(path.join(directory, 'local')).href}/`,
        `${pathToFileURL(path.join(directory, '../up')).href}/`,
        `${pathToFileURL('/abs').href}/`,
      ]),
  },
  {
    name: 'channels with priority and cut-off keep the order of the text',
    toml: channels('["a", { channel = "b", priority = 1, exclude-newer = "7d" }, { channel = "c", priority = -1 }]'),
    check: ({ workspace }) => {
      expect(workspace.channels.map(({ text, priority }) => [text, priority])).toEqual([
        ['a', 0],
        ['b', 1],
        ['c', -1],
      ]);
      expect(workspace.channels[1]?.excludeNewer).toMatchObject({ kind: 'duration' });
    },
  },
  {
    name: 'a channel is no number',
    toml: channels('[1]'),
    errors: [{ at: '2:13', message: 'expected a string or a table, found integer' }],
  },
  {
    name: 'channels are a list',
    toml: channels('"conda-forge"'),
    errors: [{ at: '2:12', message: 'expected an array, found string' }],
  },
  {
    name: 'an empty channel',
    toml: channels('[""]'),
    errors: [{ at: '2:13', message: "'' is not a channel", hint: /conda-forge/ }],
  },
  {
    name: 'a channel table without channel',
    toml: channels('[{ priority = 1 }]'),
    errors: [{ at: '2:13', message: "missing field 'channel' in table" }],
  },
  {
    name: 'a misspelt key of a channel',
    toml: channels('[{ channel = "a", prio = 1 }]'),
    errors: [{ at: '2:30', message: /^Unexpected key 'prio'/, hint: "Did you mean 'priority'?" }],
  },
  {
    name: 'a priority that is no whole number',
    toml: channels('[{ channel = "a", priority = 1.5 }]'),
    errors: [{ at: '2:41', message: 'expected an integer, found float' }],
  },
  {
    name: 'a priority out of range',
    toml: channels('[{ channel = "a", priority = 4294967296 }]'),
    errors: [{ at: '2:41', message: /out of range/ }],
  },
  {
    name: 'a bad cut-off of a channel',
    toml: channels('[{ channel = "a", exclude-newer = "x" }]'),
    errors: [{ at: '2:46', message: /^`x` is neither/ }],
  },

  {
    name: 'platforms with pixi’s virtual packages',
    toml: platforms('["linux-64", "osx-arm64", "win-64"]'),
    check: ({ workspace }) => {
      expect(workspace.platforms.map(({ name }) => name)).toEqual(['linux-64', 'osx-arm64', 'win-64']);
      const virtual = workspace.platforms.map(({ virtualPackages }) =>
        virtualPackages.map(({ name, version, build }) => `${name}=${version}=${build}`),
      );
      expect(virtual).toEqual([
        ['__archspec=0=x86_64', '__glibc=2.28=', '__linux=4.18=', '__unix=0=0'],
        ['__archspec=0=m1', '__osx=13.0=', '__unix=0=0'],
        ['__archspec=0=x86_64', '__win=10.0='],
      ]);
    },
  },
  {
    name: 'a platform with more than the defaults gets a name made of it',
    toml: platforms(
      '[{ platform = "linux-64", cuda = "12.4" }, { platform = "linux-64", archspec = "x86_64_v3", glibc = "2.28" }]',
    ),
    check: ({ workspace }) => {
      expect(workspace.platforms.map(({ name }) => name)).toEqual([
        'linux-64-cuda-12-4',
        'linux-64-archspec-x86-64-v3',
      ]);
      expect(workspace.platforms[0]?.virtualPackages).toContainEqual({ name: '__cuda', version: '12.4', build: '' });
    },
  },
  {
    name: 'a platform with a name of its own, cuda as a table, a raw virtual package',
    toml: platforms(
      '[{ name = "gpu", platform = "linux-64", cuda = { driver = "12.4", arch = "8.6" }, "__mpi" = "4.1=openmpi" }]',
    ),
    check: ({ workspace }) => {
      expect(workspace.platforms[0]).toMatchObject({ name: 'gpu', subdir: 'linux-64' });
      expect(workspace.platforms[0]?.declaredVirtualPackages).toEqual([
        { name: '__cuda', version: '12.4', build: '' },
        { name: '__cuda_arch', version: '8.6', build: '' },
        { name: '__mpi', version: '4.1', build: 'openmpi' },
      ]);
    },
  },
  {
    name: 'a name that is a subdir needs no platform',
    toml: platforms('[{ name = "linux-64" }]'),
    check: ({ workspace }) => expect(workspace.platforms[0]?.subdir).toBe('linux-64'),
  },
  {
    name: 'osx is another word for macos',
    toml: platforms('[{ platform = "osx-64", osx = "14.0" }]'),
    check: ({ workspace }) => expect(workspace.platforms[0]?.name).toBe('osx-64-macos-14-0'),
  },
  {
    name: 'an unknown platform',
    toml: platforms('["foo-64"]'),
    errors: [{ at: '3:14', message: /^'foo-64' is not a known platform\. Valid platforms are .*'linux-64'/ }],
  },
  {
    name: 'a platform is no number',
    toml: platforms('[64]'),
    errors: [{ at: '3:14', message: 'expected a string or a table, found integer' }],
  },
  {
    name: 'a platform twice',
    toml: platforms('["linux-64", "win-64", "linux-64"]'),
    errors: [{ at: '3:36', message: 'duplicate key: `linux-64`', label: 'duplicate defined here', related: ['3:14'] }],
  },
  {
    name: 'a platform name twice',
    toml: platforms('[{ name = "gpu", platform = "linux-64" }, { name = "gpu", platform = "win-64" }]'),
    errors: [{ at: '3:55', message: 'duplicate key: `gpu`', related: ['3:14'] }],
  },
  {
    name: 'a platform entry without name and platform',
    toml: platforms('[{ cuda = "12" }]'),
    errors: [{ at: '3:14', message: "a platform entry must set at least one of 'name' or 'platform'" }],
  },
  {
    name: 'a custom name without platform',
    toml: platforms('[{ name = "gpu" }]'),
    errors: [
      { at: '3:23', message: "'gpu' is not a conda subdir; set 'platform' explicitly when using a custom name" },
    ],
  },
  {
    name: 'a reserved platform name',
    toml: platforms('[{ name = "linux", platform = "linux-64" }]'),
    errors: [
      {
        at: '3:23',
        message: /^'linux' is not a valid platform name \(allowed: alphanumeric, '-'\)/,
        hint: /distinct `name`/,
      },
    ],
  },
  {
    name: 'malformed names count as names all the same',
    toml: `[workspace]
channels = []
platforms = ["linux-64", { name = "my_gpu", platform = "linux-64" }]
`,
    errors: [{ at: '3:35', message: /^'my_gpu' is not a valid platform name/ }],
  },
  {
    name: 'a malformed platform name',
    toml: platforms('[{ name = "my_gpu", platform = "linux-64" }]'),
    errors: [{ at: '3:23', message: "'my_gpu' is not a valid platform name (allowed: alphanumeric, '-')" }],
  },
  {
    name: 'a subdir as name beside virtual packages',
    toml: platforms('[{ name = "linux-64", cuda = "12" }]'),
    errors: [{ at: '3:14', message: /^platform entry rejected: /, hint: /distinct `name`/ }],
  },
  {
    name: 'an unknown subdir in a platform entry',
    toml: platforms('[{ name = "x", platform = "linux-65" }]'),
    errors: [{ at: '3:39', message: /^'linux-65' is not a known platform/, hint: "Did you mean 'linux-64'?" }],
  },
  {
    name: 'a friendly key and its raw twin',
    toml: platforms('[{ platform = "linux-64", glibc = "2.30", "__glibc" = "2.31" }]'),
    errors: [{ at: '3:55', message: "'__glibc' and 'glibc' both set __glibc", related: ['3:39'] }],
  },
  {
    name: '__cuda_arch without __cuda',
    toml: platforms('[{ platform = "linux-64", "__cuda_arch" = "8.6" }]'),
    errors: [{ at: '3:55', message: "'__cuda_arch' needs '__cuda'" }],
  },
  {
    name: 'an unknown microarchitecture',
    toml: platforms('[{ platform = "linux-64", archspec = "zen33" }]'),
    errors: [{ at: '3:50', message: "'zen33' is not a known microarchitecture", hint: "Did you mean 'zen3'?" }],
  },
  {
    name: 'a version of a virtual package is text',
    toml: platforms('[{ platform = "linux-64", cuda = 12.4 }]'),
    errors: [{ at: '3:46', message: 'expected a string or a table, found float' }],
  },
  {
    name: 'glibc is text',
    toml: platforms('[{ platform = "linux-64", glibc = 2.28 }]'),
    errors: [{ at: '3:47', message: 'expected a string, found float', hint: 'Put it in quotes: glibc = "2.28"' }],
  },
  {
    name: 'a bad version of a virtual package',
    toml: platforms('[{ platform = "linux-64", glibc = "a!0" }]'),
    errors: [{ at: '3:47', message: /^malformed version string 'a!0'/ }],
  },
  {
    name: 'an unknown key of a platform',
    toml: platforms('[{ platform = "linux-64", gllibc = "2.28" }]'),
    errors: [{ at: '3:39', message: /^Unexpected key 'gllibc'/, hint: "Did you mean 'glibc'?" }],
  },

  {
    name: 'a feature brings in a plain subdir',
    toml: ws('[feature.f]\nplatforms = ["linux-64", "osx-64"]\n[environments]\ne = ["f"]\n'),
    check: ({ workspace }) => expect(workspace.platforms.map(({ name }) => name)).toEqual(['linux-64', 'osx-64']),
  },
  {
    name: 'a feature with a platform that nobody declares',
    toml: ws('[feature.gpu]\nplatforms = ["p"]\n[environments]\ne = ["gpu"]\n'),
    errors: [
      {
        at: '5:14',
        message:
          /^feature 'gpu' references platform 'p' which is neither declared in the workspace nor a valid conda subdir: 'p' is not a known platform\./,
        hint: /the workspace declares: linux-64/,
      },
    ],
  },
  {
    name: 'no subdir is brought in beside rich platforms',
    toml: platforms(
      '[{ platform = "linux-64", cuda = "12" }]\n[feature.f]\nplatforms = ["osx-64"]\n[environments]\ne = ["f"]\n',
    ),
    errors: [
      {
        at: '5:14',
        message: "feature 'f' references platform 'osx-64', which the workspace does not declare",
        hint: /the workspace declares: linux-64-cuda-12/,
      },
    ],
  },
];
