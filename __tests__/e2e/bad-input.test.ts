import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type MadeWheel, wheelProject } from '../backends/wheels.js';
import { startFakePrefix } from '../fakes/prefix-server.js';
import { hasEnded } from '../fakes/processes.js';
import { type Run, type RunOptions, Workshop } from './pixi-build.js';

// What goes wrong on a user's machine, by the command line: one clear sentence, a hint, the right exit code, no stack
// trace, and nothing left half-done. The manifest's own errors are in bad-manifests.test.ts.

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

const manifest = [
  '[workspace]',
  'channels = ["https://prefix.dev/conda-forge"]',
  'platforms = ["linux-64"]',
  'preview = ["pixi-build"]',
  '[package]',
  '[package.build]',
  'backend = { name = "pixi-build-python", version = "*" }',
  '',
].join('\n');

const goodFiles = { files: { 'made/__init__.py': 'x = 1\n' } };

/** A project that builds without a network; `made` says what its build backend does. */
const made = (wheel: MadeWheel = goodFiles): Record<string, string> => ({
  'pixi.toml': manifest,
  ...wheelProject(wheel),
});

/** The same with another text of `pyproject.toml`. */
const withPyproject = (change: (text: string) => string): Record<string, string> => {
  const files = made();
  return { ...files, 'pyproject.toml': change(files['pyproject.toml'] ?? '') };
};

/** The same with a build backend of this source. */
const withBackend = (source: string): Record<string, string> => ({ ...made(), 'tools/maker.py': source });

interface Scene {
  /** Files of the project. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** What else there is, and the arguments; `project` is its folder, `out` a path that nothing has. */
  readonly prepare?: (place: Place) => Promise<Partial<RunOptions> & { readonly args?: readonly string[] }>;
  readonly status: 1 | 2;
  /** Must be in the output, in this order. */
  readonly says: readonly (string | RegExp)[];
  /** Of the JSON form. */
  readonly code: string;
}

interface Place {
  readonly project: string;
  readonly out: string;
}

async function play(scene: Scene): Promise<{ run: Run; place: Place }> {
  const project = await workshop.project(scene.files ?? made());
  const place = { project, out: workshop.path('out') };
  const prepared = (await scene.prepare?.(place)) ?? {};
  const { args = ['publish', '--path', project, '--toolchain', 'system', '--to', place.out], ...options } = prepared;
  const before = await treeOf(workshop.folder);
  const run = await workshop.run([...args, '--json'], options);
  expectSaid(run, scene);
  // Of a build that failed its own folder stays, to be looked at; nothing else.
  expect(await treeOf(workshop.folder)).toEqual(before);
  return { run, place };
}

function expectSaid({ status, stdout, stderr }: Run, scene: Omit<Scene, 'files' | 'prepare'>): void {
  let rest = stderr;
  for (const text of scene.says) {
    const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
    if (at < 0) throw new Error(`nowhere, or not in this place: ${text}\n${stderr}`);
    rest = rest.slice(at);
  }
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(stderr).not.toContain('defect of pixi-build');
  // One failure, told once, and how to mend it, unless the place says enough.
  expect(stderr.match(/^(?:\S+:\d+:\d+: )?error: /gm)).toHaveLength(1);
  expect(stderr).toMatch(/^ {2}hint: .*[^ ]$|^\S+:\d+:\d+: error: invalid TOML/m);
  expect({ status, stderr }).toEqual({ status: scene.status, stderr });
  const data = JSON.parse(stdout);
  const error = data.error ?? [...data.built, ...data.uploads].find((outcome) => outcome.status === 'failed')?.error;
  expect(error).toMatchObject({ code: scene.code, exitCode: scene.status });
}

/** All paths below a folder, without the folders of builds. */
async function treeOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  // pip asks compilers for their versions; that of Rust may make a folder.
  return entries.filter((name) => !/(?:^|[/\\])\.(?:pixi|rustup)(?:$|[/\\])/.test(name)).sort();
}

const inFolder = async (name: string, content = ''): Promise<string> => {
  const file = workshop.path(name);
  await writeFile(file, content);
  return file;
};

const publishTo = ({ project }: Place, target: string): string[] => [
  ...['publish', '--path', project, '--toolchain', 'system'],
  ...['--to', target],
];
const buildInto = ({ project }: Place, target: string): string[] => [
  ...['build', '--path', project, '--toolchain', 'system'],
  ...['-o', target],
];

/** A folder whose `python3` and `python` are this shell script; no other program is in it. */
async function pathWithPython(script: string): Promise<string> {
  const folder = workshop.path('programs');
  await mkdir(folder);
  for (const name of ['python3', 'python']) {
    await writeFile(path.join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(path.join(folder, name), 0o755);
  }
  return folder;
}

const posixOnly = process.platform === 'win32' ? test.skip : test;

describe('the machine', () => {
  test('without a Python', () =>
    play({
      prepare: async () => ({ env: { PATH: workshop.home } }),
      status: 2,
      code: 'python-not-found',
      says: ['error: There is no Python on PATH', /hint: .*install Python 3\.8 or later/],
    }));

  posixOnly('with a Python that does not start', () =>
    play({
      prepare: async () => ({ env: { PATH: await pathWithPython('echo broken >&2; exit 1') } }),
      status: 2,
      code: 'python-not-found',
      says: ['error: There is no Python on PATH', 'hint:'],
    }),
  );

  test('with a Python that is too old for the project', () =>
    play({
      files: withPyproject((text) => `${text}\nrequires-python = ">=3.99"\n`),
      status: 2,
      code: 'python-unsuitable',
      says: [/error: .*needs Python >=3\.99/, 'hint:'],
    }));

  test('without what the build requires, and --offline', () =>
    play({
      files: withPyproject((text) => text.replace('requires = []', 'requires = ["pixi-build-tests-no-such-project"]')),
      prepare: async (place) => ({ args: [...publishTo(place, place.out), '--offline'] }),
      status: 1,
      code: 'build-requirements-unavailable',
      says: [
        'looking for pixi-build-tests-no-such-project',
        /error: What the build needs is not on this machine, and --offline asks no package index: pixi-build-tests-no/,
        /hint: Install them for .*leave out --offline/,
      ],
    }));

  test('whose cache folder is a file', async () => {
    const cache = await inFolder('cache');
    await play({
      prepare: async () => ({ env: { PIXI_CACHE_DIR: cache } }),
      status: 2,
      code: 'path-not-a-folder',
      says: [`error: A file stands where a folder is needed to make a build environment in ${cache}`, 'hint:'],
    });
  });
});

describe('the output', () => {
  const targets: [string, (place: Place) => Promise<string>, RegExp][] = [
    ['a file', () => inFolder('file'), /error: .*file-\d+ is a file, and packages are to be published into a folder/],
    [
      'below a file',
      async () => path.join(await inFolder('file'), 'a', 'b'),
      /error: .*b cannot be made, as .*file-\d+ is a file/,
    ],
  ];
  for (const [kind, args] of [
    ['channel', publishTo],
    ['folder', buildInto],
  ] as const) {
    test.each(targets)(`as a ${kind} is %s`, async (...[, target, says]) => {
      await play({
        prepare: async (place) => ({ args: args(place, await target(place)) }),
        status: 2,
        code: 'path-not-a-folder',
        says: [says, 'hint: Give another path, or move the file away.'],
      });
    });
  }

  posixOnly('is a symbolic link that leads nowhere', async () => {
    const link = workshop.path('link');
    await symlink('nowhere', link);
    await play({
      prepare: async (place) => ({ args: publishTo(place, link) }),
      status: 2,
      code: 'path-not-a-folder',
      says: [/error: .*link-\d+ is a symbolic link that leads nowhere/, 'hint:'],
    });
  });

  const spelt: [string, string, string, RegExp][] = [
    ['of an unknown kind', 'ftp://example.com/channel', 'publish-target-unsupported', /error: .*ftp:\/\/ is not supp/],
    ['empty', '', 'publish-target-invalid', /error: The publish target is empty/],
    ['of a kind that is yet to come', 's3://bucket/channel', 'publish-target-not-yet', /error: .*S3 is not supported/],
    ['on the network, offline', 'https://prefix.dev/team', 'offline', /error: .*needs the network/],
  ];
  test.each(spelt)('%s', async (...[name, target, code, says]) => {
    await play({
      prepare: async (place) => ({
        args: [...publishTo(place, target), ...(name.endsWith('offline') ? ['--offline'] : [])],
      }),
      status: 2,
      code,
      says: [says, /hint: \w/],
    });
  });

  test('of the build below a file', async () => {
    const file = await inFolder('file');
    await play({
      prepare: async (place) => ({ args: [...publishTo(place, place.out), '--build-dir', path.join(file, 'x')] }),
      status: 2,
      code: 'build-folder-unusable',
      says: [/error: the build folder '.*' cannot be used: /, 'hint: Choose another one with --build-dir.'],
    });
  });
});

/** Why a command cannot have mounts of its own here; undefined when it can. */
const noMounts = ((): string | undefined => {
  const start = process.getuid?.() === 0 ? ['-m'] : ['-rm'];
  const found = spawnSync('unshare', [...start, 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { encoding: 'utf8' });
  return found.status === 0 ? undefined : (found.stderr ?? found.error?.message ?? 'no unshare').trim();
})();
const mounted = noMounts === undefined ? test : test.skip;
const because = noMounts === undefined ? '' : ` (skipped, as a command cannot have mounts of its own: ${noMounts})`;

/** Mounts a file system over a folder, for one command alone; then lists what is on it to standard error. */
function withMount(folder: string, options: string, afterwards = ''): string[] {
  const script = [
    `mount -t tmpfs -o ${options} tmpfs "$0"`,
    afterwards,
    '"$@"',
    'status=$?',
    'echo "left: $(cd "$0" && find . -type f ! -name fill | sort | tr "\\n" " ")" >&2',
    'exit $status',
  ];
  return ['unshare', process.getuid?.() === 0 ? '-m' : '-rm', 'sh', '-c', script.filter(Boolean).join('\n'), folder];
}

describe('the disk', () => {
  const folder = async (): Promise<string> => {
    const made = workshop.path('disk');
    await mkdir(made);
    return made;
  };
  const big = { 'made/__init__.py': 'x = 1\n', 'made/random.txt': randomText(600_000) };

  mounted(`is read-only${because}`, async () => {
    const disk = await folder();
    const { run } = await play({
      prepare: async (place) => ({
        args: publishTo(place, path.join(disk, 'channel')),
        within: withMount(disk, 'size=1m', 'mount -o remount,ro "$0"'),
      }),
      status: 2,
      code: 'folder-not-writable',
      says: [/error: There is no permission to publish in .*channel/, /hint: Choose a folder that you may write to/],
    });
    expect(run.stderr).toContain('left: \n');
    expect(run.stderr).not.toContain('Building');
  });

  mounted(`has no room for the package in the channel${because}`, async () => {
    const disk = await folder();
    const { run } = await play({
      files: made({ files: big }),
      prepare: async (place) => ({
        args: publishTo(place, path.join(disk, 'channel')),
        within: withMount(disk, 'size=256k'),
      }),
      status: 1,
      code: 'disk-full',
      says: ['built made', /error: There is no space left to write made-1\.0-.*\.conda in/, /hint: Free some space/],
    });
    expect(run.stderr).not.toMatch(/left:.*\.conda/);
  });

  mounted(`has no room for the index of the channel${because}`, async () => {
    const disk = await folder();
    const { run } = await play({
      prepare: async (place) => ({
        args: publishTo(place, disk),
        // Room for the package and the lock, not for what follows.
        within: withMount(disk, 'size=20k'),
      }),
      status: 1,
      code: 'channel-not-indexed',
      says: ['built made', /error: noarch\/made-1\.0.* is in the channel's folder, but not in its index: .*no space/],
    });
    // All that is there is whole, and nothing is said to be published.
    expect(run.stderr).not.toMatch(/left:.*\/\./);
    expect(run.stderr).not.toContain('published made');
  });

  mounted(`has no room for the build${because}`, async () => {
    const disk = await folder();
    const { run, place } = await play({
      files: made({ files: big }),
      prepare: async ({ project, out }) => ({
        args: [...publishTo({ project, out }, out), '--build-dir', disk],
        within: withMount(disk, 'size=700k'),
      }),
      status: 1,
      code: 'disk-full',
      says: [/error: There is no space left to build .* in/, /hint: Free some space/],
    });
    expect(run.stderr).not.toMatch(/left:.*\.conda/);
    expect(await readdir(path.dirname(place.out))).not.toContain(path.basename(place.out));
  });

  posixOnly('lets no file grow so large', () =>
    play({
      files: { ...made({ files: big }), 'data.bin': Buffer.alloc(3_000_000, 1) },
      // In blocks of 512 or 1024 bytes.
      prepare: async () => ({ within: ['sh', '-c', 'ulimit -f 2000; exec "$@"', 'sh'] }),
      status: 1,
      code: 'disk-full',
      says: [/error: There is no space left to build made in/, 'hint:'],
    }),
  );
});

function randomText(length: number): string {
  let state = 1;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return letters[state >>> 26];
  }).join('');
}

describe('pyproject.toml', () => {
  const whole: [string, Readonly<Record<string, string | Buffer>>, string, RegExp][] = [
    [
      'is no TOML',
      withPyproject(() => '[project\n'),
      'toml-syntax',
      /pyproject\.toml:1:9: error: invalid TOML: .*\n {2}1/,
    ],
    [
      'is not UTF-8',
      { ...made(), 'pyproject.toml': Buffer.from('[project]\nname = "caf\xe9"\n', 'latin1') },
      'manifest',
      /pyproject\.toml:2:12: error: the file is not valid UTF-8\n {2}2 \| name/,
    ],
    [
      'has no name',
      withPyproject((text) => text.replace('name = "made"', '')),
      'pyproject',
      /pyproject\.toml:5:2: error: missing field 'name' in table\n {2}5 \| \[project\]/,
    ],
    [
      'has a version that is none',
      withPyproject((text) => text.replace('"1.0"', '"one"')),
      'pyproject',
      /pyproject\.toml:7:11: error: 'one' is not a PEP 440 version/,
    ],
    [
      'has a requirement that is none',
      withPyproject((text) => text.replace('requires = []', 'requires = ["a b c"]')),
      'pyproject',
      /pyproject\.toml:2:13: error: 'a b c' is not a requirement \(PEP 508\)/,
    ],
    [
      'names a module that is not there',
      withPyproject((text) => text.replace('"maker:backend"', '"cooker"')),
      'build-backend-missing',
      /pyproject\.toml:3:18: error: .*there is no module 'cooker' for the build backend 'cooker'\n {2}3 \| build-backend/,
    ],
    [
      'names an object that the module does not have',
      withPyproject((text) => text.replace('maker:backend', 'maker:nothing')),
      'build-backend-missing',
      /pyproject\.toml:3:18: error: .*the build backend 'maker' has no 'nothing'/,
    ],
    [
      'names a folder of the backend that is not there',
      withPyproject((text) => text.replace('["tools"]', '["gone"]')),
      'pyproject',
      /pyproject\.toml:4:17: error: there is no folder 'gone' in the project/,
    ],
    [
      'has a backend that needs something that is not required',
      withBackend('import not_there_either\n'),
      'build-backend-missing',
      /error: .*the build backend 'maker' needs the module 'not_there_either'[\s\S]*│ ModuleNotFoundError/,
    ],
    [
      'has a backend that is no Python',
      withBackend('def build_wheel(:\n'),
      'build-backend-missing',
      /error: .*the build backend 'maker' fails when it is imported[\s\S]*│ SyntaxError/,
    ],
  ];
  test.each(whole)('%s', async (...[, files, code, says]) => {
    await play({ files, status: 2, code, says: [says] });
  });

  test('is a folder', () => {
    const { 'pyproject.toml': _, ...files } = made();
    return play({
      files: { ...files, 'pyproject.toml/README': '' },
      status: 2,
      code: 'manifest-unreadable',
      says: [/error: cannot read '.*pyproject\.toml': it is a folder/, 'hint: Move it away'],
    });
  });

  test('is missing', () => {
    const { 'pyproject.toml': _, ...files } = made();
    return play({
      files,
      status: 2,
      code: 'pyproject-missing',
      says: [/error: pixi-build-python requires a `pyproject\.toml` at /, /hint: .*ignore-pyproject-manifest/],
    });
  });
});

describe('a build that fails', () => {
  test('shows the last lines of its log, and where the whole is', async () => {
    const files = withBackend(
      [
        'class Backend:',
        '    def build_wheel(self, directory, settings=None, metadata=None):',
        '        for number in range(300): print("line", number)',
        '        raise ValueError("the sky is green\\nand so on")',
        'backend = Backend()',
        '',
      ].join('\n'),
    );
    const { run } = await play({
      files,
      status: 1,
      code: 'python-build-failed',
      says: [
        'failed made',
        'error: The build of the wheel failed: build_wheel failed with ValueError: the sky is green',
      ],
    });
    expect(run.stderr).toContain(' │ line 299\n');
    expect(run.stderr).not.toContain('line 100\n');
    expect(run.stderr).toMatch(/ │ ValueError: the sky is green\n │ and so on\n/);
    expect(JSON.parse(run.stdout).built[0].error.details).toContain('line 299');
    const [, log] = /hint: The whole log is (\S+conda_build\.log)/.exec(run.stderr) ?? [];
    expect(await readFile(log ?? '', 'utf8')).toMatch(/^line 0\n[\s\S]*line 100\n[\s\S]*and so on\n$/);
  });

  const faults: [string, Readonly<Record<string, string>>, string, string][] = [
    ['exits', made({ fault: 'exit' }), 'python-build-failed', 'build_wheel ended with exit status 7'],
    ['makes no file', made({ fault: 'no-file' }), 'python-build-failed', 'which it did not make'],
    ['makes no zip', made({ fault: 'no-zip' }), 'wheel-invalid', 'is not a zip archive'],
    [
      'makes a file with another hash',
      made({ fault: 'bad-hash', ...goodFiles }),
      'wheel-invalid',
      'is not what its RECORD says',
    ],
    [
      'is killed',
      withBackend('import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n'),
      'python-build-failed',
      'Python was ended by SIGTERM',
    ],
    [
      'has no build_wheel',
      withBackend('class Backend: pass\nbackend = Backend()\n'),
      'python-build-failed',
      'the build backend has no build_wheel',
    ],
  ];
  (process.platform === 'win32' ? test.skip : test).each(faults)('as it %s', async (...[, files, code, says]) => {
    await play({ files, status: 1, code, says: [/error: The build.*/, says, 'hint: '] });
  });

  test('publishes nothing of the others', async () => {
    const project = await workshop.project({
      'pixi.toml': manifest.slice(0, manifest.indexOf('[package]')),
      ...Object.fromEntries(
        (['good', 'bad'] as const).flatMap((name) => {
          const { 'pixi.toml': _, ...files } = made(name === 'good' ? goodFiles : { fault: 'raise' });
          const own = manifest.slice(manifest.indexOf('[package]')).replace('[package]', '[package]\npublish = true');
          const all = { ...files, 'pixi.toml': own.replace('publish', `name = "${name}"\nversion = "1.0"\npublish`) };
          return Object.entries(all).map(([file, text]) => [`${name}/${file}`, text]);
        }),
      ),
    });
    const out = workshop.path('out');
    const run = await workshop.run(['publish', '--toolchain', 'system', '--to', out], { cwd: project });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/built good[\s\S]*error: The build of the wheel failed|failed bad[\s\S]*built good/);
    expect(await readdir(workshop.folder)).not.toContain(path.basename(out));
  });
});

describe('options', () => {
  const cases: [string, readonly string[], string, RegExp][] = [
    [
      'a path that is not there',
      ['--path', 'gone'],
      'source-manifest-not-found',
      /error: .*gone' could not be found\n {2}hint: /,
    ],
    [
      'no manifest',
      ['--manifest-path', 'home'],
      'manifest-not-found',
      /error: could not find a manifest in .*\n {2}hint: /,
    ],
    [
      'a platform that does not exist',
      ['-t', 'linux-46'],
      'platform-unknown',
      /error: 'linux-46' is not a known platform.*\n {2}hint: Did you mean 'linux-64'/,
    ],
    [
      'a variant file that is not there',
      ['-m', 'gone.yaml'],
      'variant-file-missing',
      /error: .*gone\.yaml\n {2}hint: /,
    ],
    ['the platform of no machine', ['-t', 'noarch'], 'platform-unknown', /error: 'noarch' is not .*\n {2}hint: /],
    ['a variant without a value', ['--variant', 'a'], 'usage', /error: .*\n {2}hint: .*KEY=VALUE/],
    ['a build number below zero', ['--build-number', '-1'], 'usage', /error: '-1' is not a build number\n {2}hint: /],
    ['a package format', ['--package-format', 'rar'], 'usage', /error: 'rar' is not a package format\n {2}hint: /],
  ];
  test.each(cases)('%s', async (...[, options, code, says]) => {
    const scene = { status: 2, code, says: [says] } as const;
    const own = options.some((option) => option === '--path' || option === '--manifest-path');
    await play({
      ...scene,
      prepare: async ({ project, out }) => ({
        args: ['publish', '--toolchain', 'system', '--to', out, ...(own ? [] : ['--path', project]), ...options],
      }),
    });
  });

  const usage: [string, readonly string[], RegExp][] = [
    ['an unknown one', ['publish', '--frce'], /error: unknown option '--frce'\n {2}hint: Did you mean --force\?/],
    [
      'one without its value',
      ['publish', '--to'],
      /error: option '--to <channel>' argument missing\n {2}hint: .*publish --help/,
    ],
    ['a toolchain that does not exist', ['build', '--toolchain', 'docker'], /Allowed choices are conda, system/],
    ['an unknown command', ['pubish'], /error: unknown command 'pubish'\n {2}hint: Did you mean publish\?/],
    ['too many arguments', ['build', 'a'], /error: too many arguments for 'build'.*\n {2}hint: .*--path/],
    ['an argument too few', ['inspect'], /error: missing required argument 'file'/],
  ];
  test.each(usage)('%s', async (...[, args, says]) => {
    const run = await workshop.run(args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expectSaid(await workshop.run([...args, '--json']), { status: 2, code: 'usage', says: [says] });
  });

  test('no command at all: the help, and an error for programs', async () => {
    expect(await workshop.run([])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) });
    const run = await workshop.run(['--json']);
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'usage', exitCode: 2 } });
  });

  test('of all commands stand before the command as well', async () => {
    const project = await workshop.project(made());
    const plan = ['plan', '--path', project, '--toolchain', 'system', '--variant', 'pyhton=3.12'];
    const [before, behind] = [
      await workshop.run(['--json', '-q', ...plan]),
      await workshop.run([...plan, '-q', '--json']),
    ];
    expect(JSON.parse(before.stdout)).toMatchObject({ packages: [{ identity: { name: 'made' } }] });
    expect(before).toEqual({ ...behind, status: 0, stderr: '' });
    expect((await workshop.run(plan)).stderr).toBe(
      "warning: no package is built with the variant key 'pyhton' that was given\n",
    );
  });
});

describe('a package file', () => {
  const packages: [string, Buffer | undefined, string, RegExp][] = [
    ['that is not there', undefined, 'package-not-found', /error: There is no package file at .*\n {2}hint: /],
    [
      'that is empty',
      Buffer.alloc(0),
      'archive-invalid',
      /error: .*neither a \.conda .* nor a \.tar\.bz2.*\n {2}hint: /,
    ],
    [
      'of noise',
      Buffer.alloc(999, 7),
      'archive-invalid',
      /error: .*neither a \.conda .* nor a \.tar\.bz2.*\n {2}hint: /,
    ],
    ['that ends early', Buffer.from('PK\x03\x04 and no more'), 'archive-invalid', /error: .*\n {2}hint: /],
  ];
  test.each(packages)('%s', async (...[, content, code, says]) => {
    const file = workshop.path('some.conda');
    if (content) await writeFile(file, content);
    const run = await workshop.run(['inspect', file, '--json']);
    expectSaid(run, { status: 2, code, says: [says] });
  });
});

const interrupts = process.platform === 'win32' ? describe.skip : describe;
interrupts('Ctrl-C', () => {
  /** Starts a build that hangs; resolves when its Python is at work. */
  async function hanging(args: (place: Place) => string[]) {
    const project = await workshop.project(made({ fault: 'hang' }));
    const place = { project, out: workshop.path('out') };
    const before = await treeOf(workshop.folder);
    const started = workshop.start([...args(place), '-v']);
    const python = await new Promise<number>((resolve, reject) => {
      let seen = '';
      started.child.stderr?.on('data', (chunk) => {
        seen += chunk;
        const [, pid] = /hanging (\d+)/.exec(seen) ?? [];
        if (pid !== undefined) resolve(Number(pid));
      });
      started.done.then(({ stderr }) => reject(new Error(stderr)), reject);
    });
    return { ...started, place, before, python };
  }

  const signals: [string, NodeJS.Signals, boolean][] = [
    ['from the terminal, to all processes', 'SIGINT', true],
    ['to the program alone', 'SIGINT', false],
    ['as a runner ends a job', 'SIGTERM', false],
  ];
  test.each(signals)('during a build, %s', async (...[, signal, group]) => {
    const { child, done, place, before, python } = await hanging((place) => publishTo(place, place.out));
    const pid = child.pid ?? 0;
    process.kill(group ? -pid : pid, signal);
    const run = await done;
    expect(run.status).toBe(130);
    expect(run.stderr).toMatch(/^interrupted$/m);
    expect(run.stderr).not.toMatch(/error:|^\s+at /m);
    expect(run.stdout).toBe('');
    expect(await hasEnded(python)).toBe(true);
    expect(await treeOf(workshop.folder)).toEqual(before);
    // The folder of the build is cleared, and the next build is not troubled by what there was.
    expect(await readdir(path.join(place.project, '.pixi', 'bld', 'made'))).toEqual([]);
    await writeFile(path.join(place.project, 'wheel.json'), JSON.stringify(goodFiles));
    expect(await workshop.run(publishTo(place, place.out))).toMatchObject({ status: 0 });
  });

  /** A server that never ends its answers; `asked` resolves with the first request. */
  async function silentServer() {
    let asked: (() => void) | undefined;
    const first = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const server = createServer((_, response) => {
      response.writeHead(200);
      response.write('{');
      asked?.();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { port: (server.address() as AddressInfo).port, first, close };
  }

  test.each([
    ['asked what it has', 'publish', ['--toolchain', 'system', '--to']],
    ['asked what it has, to plan', 'plan', ['--toolchain', 'system', '--target-channel']],
    ['to give the packages of the build', 'publish', ['--to']],
  ])(
    'while a channel is %s',
    async (what, command, options) => {
      const { port, first, close } = await silentServer();
      try {
        const build = what.startsWith('to give');
        const text = build ? manifest.replace('https://prefix.dev', `http://127.0.0.1:${port}`) : manifest;
        const project = await workshop.project({ ...made(), 'pixi.toml': text });
        const target = build ? workshop.path('out') : `prefix://127.0.0.1:${port}/team`;
        const before = (await treeOf(workshop.folder)).filter((name) => !name.startsWith('channel-cache'));
        const { child, done } = workshop.start([command, '--path', project, ...options, target, '--json'], {
          env: { PREFIX_API_KEY: 'pfx_t', PIXI_CACHE_DIR: workshop.path('channel-cache') },
        });
        await Promise.race([first, done]);
        process.kill(-(child.pid ?? 0), 'SIGINT');
        const run = await done;
        expect(run).toMatchObject({ status: 130, stderr: expect.stringMatching(/^interrupted$/m) });
        const { error } = JSON.parse(run.stdout);
        expect(error).toEqual({ code: 'interrupted', message: 'interrupted', exitCode: 130 });
        expect((await treeOf(workshop.folder)).filter((name) => !name.startsWith('channel-cache'))).toEqual(before);
      } finally {
        await close();
      }
    },
    30_000,
  );

  test('during an upload', async () => {
    const fake = await startFakePrefix({ channels: ['team'], tokens: ['pfx_t'] });
    try {
      fake.enqueue({ kind: 'slow', ms: 20_000 });
      const project = await workshop.project(made());
      const args = publishTo({ project, out: '' }, `${fake.url}/team`);
      const { child, done } = workshop.start([...args, '-v'], {
        env: { PREFIX_SERVER_URL: fake.url, PREFIX_API_KEY: 'pfx_t' },
      });
      const uploading = (): boolean => fake.requests.some(({ path: to }) => to.startsWith('/api/v1/upload/'));
      while (!uploading() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
      process.kill(-(child.pid ?? 0), 'SIGINT');
      const run = await done;
      expect(run.stderr).toMatch(/^interrupted$/m);
      expect(run.stderr).not.toContain('error:');
      expect(run.status).toBe(130);
    } finally {
      await fake.close();
    }
  });
});
