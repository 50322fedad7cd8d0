import type { TarInput } from '../../src/archive/index.js';

export const goldenTimestampMs = 1741687107599;

function file(path: string, content: string, executable: boolean): TarInput {
  const bytes = Buffer.from(content);
  return { type: 'file', path, executable, size: bytes.length, content: bytes };
}

const indexJson = {
  arch: 'x86_64',
  build: 'hb0f4dca_0',
  build_number: 0,
  depends: ['dummy-c'],
  name: 'dummy-a',
  platform: 'linux',
  subdir: 'linux-64',
  timestamp: goldenTimestampMs,
  version: '0.1.0',
};

const pathsJson = {
  paths: [
    {
      _path: 'bin/dummy-a',
      path_type: 'hardlink',
      sha256: 'be2b09803b9abe97c4c3ad054b1d855b462159deed533b223a084d9ced991729',
      size_in_bytes: 16,
    },
    {
      _path: 'bin/dummy-aa',
      path_type: 'hardlink',
      sha256: 'dc438cf4f798ea7eb5a78ed4acf4f8e8d32bd715c8481b40712cf68e29c6ba35',
      size_in_bytes: 17,
    },
    {
      _path: 'nested/dummy.sh',
      path_type: 'hardlink',
      sha256: 'a1eeb94d7f7539a04b1fccf461726c0810d4d7a79fd9944cf7bdd48f8d8c5798',
      size_in_bytes: 21,
    },
  ],
  paths_version: 1,
};

/** The members of the package that spec: packaging.md 11.5 gives hashes of. */
export const goldenEntries: readonly TarInput[] = [
  file('info/tests/tests.yaml', '[]\n', false),
  file('info/index.json', JSON.stringify(indexJson, null, 2), false),
  file('info/paths.json', JSON.stringify(pathsJson, null, 2), false),
  file('info/about.json', JSON.stringify({ channels: ['https://conda.anaconda.org/conda-forge/'] }, null, 2), false),
  file('info/hash_input.json', '{"target_platform": "linux-64"}', false),
  file('nested/dummy.sh', 'nested dummy on unix\n', true),
  file('bin/dummy-aa', 'dummy-aa on unix\n', true),
  file('bin/dummy-a', 'dummy-a on unix\n', true),
];
