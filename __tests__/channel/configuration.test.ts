import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalConfigurationFiles } from '../../src/channel/config/files.js';
import {
  type Configuration,
  type ConfigurationOptions,
  type ConfigurationOverrides,
  cacheFolder,
  defaultConfiguration,
  loadConfiguration,
} from '../../src/channel/index.js';
import { type BuildEvent, type Diagnostic, isPixiBuildError } from '../../src/support/index.js';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'configuration-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

let homes = 0;
interface Setting {
  /** By place: the user's file, pixi's home, the workspace's, and others by absolute path. */
  readonly xdg?: string;
  readonly pixiHome?: string;
  readonly workspace?: string;
  readonly named?: string;
  readonly overrides?: ConfigurationOverrides;
  readonly environment?: Record<string, string>;
}

/** Every load has a home of its own, and no file of this machine apart from /etc/pixi takes part. */
async function load(setting: Setting): Promise<Configuration & { events: BuildEvent[]; home: string }> {
  const home = path.join(work, `home-${homes++}`);
  const workspaceRoot = path.join(home, 'workspace');
  const place = async (file: string, text: string | undefined): Promise<void> => {
    await mkdir(path.dirname(file), { recursive: true });
    if (text !== undefined) await writeFile(file, text);
  };
  await place(path.join(home, 'xdg', 'pixi', 'config.toml'), setting.xdg);
  await place(path.join(home, '.pixi', 'config.toml'), setting.pixiHome);
  await place(path.join(workspaceRoot, '.pixi', 'config.toml'), setting.workspace);
  await place(path.join(home, 'named.toml'), setting.named);
  const events: BuildEvent[] = [];
  const options: ConfigurationOptions = {
    environment: { XDG_CONFIG_HOME: path.join(home, 'xdg'), ...setting.environment },
    workspaceRoot,
    homeDirectory: home,
    platform: 'linux',
    currentDirectory: home,
    overrides: setting.overrides,
    report: (event) => events.push(event),
  };
  return { ...(await loadConfiguration(options)), events, home };
}

const diagnosticsOf = (events: readonly BuildEvent[]): Diagnostic[] =>
  events.flatMap((event) => (event.kind === 'diagnostic' ? [event.diagnostic] : []));

describe('places', () => {
  const environment = { XDG_CONFIG_HOME: '/x', APPDATA: 'C:\\App', PIXI_HOME: '' };
  test.each<[NodeJS.Platform, string, Record<string, string>, string[]]>([
    ['linux', '/h', environment, ['/etc/pixi/config.toml', '/x/pixi/config.toml', '/h/.pixi/config.toml']],
    ['linux', '/h', {}, ['/etc/pixi/config.toml', '/h/.config/pixi/config.toml', '/h/.pixi/config.toml']],
    [
      'darwin',
      '/h',
      environment,
      [
        '/etc/pixi/config.toml',
        '/x/pixi/config.toml',
        '/h/Library/Application Support/pixi/config.toml',
        '/h/.pixi/config.toml',
      ],
    ],
    [
      'darwin',
      '/h',
      { PIXI_HOME: '/p' },
      ['/etc/pixi/config.toml', '/h/Library/Application Support/pixi/config.toml', '/p/config.toml'],
    ],
    [
      'win32',
      'C:\\Users\\u',
      environment,
      ['C:\\ProgramData\\pixi\\config.toml', 'C:\\App\\pixi\\config.toml', 'C:\\Users\\u\\.pixi\\config.toml'],
    ],
  ])('of %s with home %s', (...[platform, homeDirectory, environment, expected]) => {
    expect(globalConfigurationFiles({ environment, homeDirectory, platform })).toEqual(expected);
  });

  test('the nearer file counts more, and all are named', async () => {
    const found = await load({
      xdg: 'pinning-strategy = "major"\noffline = true',
      pixiHome: 'pinning-strategy = "minor"\ntls-no-verify = true',
      workspace: 'pinning-strategy = "no-pin"',
    });
    expect(found).toMatchObject({ pinningStrategy: 'no-pin', offline: true, tls: { verify: false } });
    expect(found.files.filter((file) => file.startsWith(work)).map((file) => path.relative(found.home, file))).toEqual([
      path.join('xdg', 'pixi', 'config.toml'),
      path.join('.pixi', 'config.toml'),
      path.join('workspace', '.pixi', 'config.toml'),
    ]);
  });

  test('--no-config and --config-file leave out all but the file of the workspace', async () => {
    const files = {
      xdg: 'offline = true\npinning-strategy = "major"',
      named: 'pinning-strategy = "minor"',
      workspace: 'tls-no-verify = true',
    };
    const none = { offline: false, pinningStrategy: 'semver', tls: { verify: false } };
    expect(await load({ ...files, overrides: { noConfig: true } })).toMatchObject(none);
    expect(await load({ ...files, environment: { PIXI_NO_CONFIG: 'yes' } })).toMatchObject(none);
    const named = { offline: false, pinningStrategy: 'minor', tls: { verify: false } };
    expect(await load({ ...files, overrides: { configFile: 'named.toml' } })).toMatchObject(named);
    expect(await load({ ...files, environment: { PIXI_CONFIG_FILE: 'named.toml' } })).toMatchObject(named);
    const both = load({ ...files, overrides: { noConfig: true, configFile: 'named.toml' } });
    await expect(both).rejects.toMatchObject({ code: 'usage', exitCode: 2 });
  });

  test('a file that is asked for by name must be there, and right', async () => {
    await expect(load({ overrides: { configFile: 'missing.toml' } })).rejects.toMatchObject({
      code: 'config-missing',
      exitCode: 2,
    });
    const wrong = await load({ named: 'offline = "yes"', overrides: { configFile: 'named.toml' } }).catch((e) => e);
    expect(isPixiBuildError(wrong) && wrong.diagnostics()).toMatchObject([
      { code: 'config-invalid', message: 'expected a boolean, found string', location: { line: 1, column: 11 } },
    ]);
  });
});

describe('keys', () => {
  test('all of them', async () => {
    const found = await load({
      workspace: `
default-channels = ["conda-forge", "https://prefix.dev/mine"]
authentication-override-file = "auth.json"
tls-root-certs = "system"
offline = false
run-post-link-scripts = "insecure"
allow-symbolic-links = false
allow-hard-links = true
detached-environments = "~/envs"
tool-platform = "win-64"
pinning-strategy = "exact-version"

[mirrors]
"https://conda.anaconda.org/conda-forge" = ["https://one.example/cf", "file:///srv/cf/"]
"https://PREFIX.dev" = []

[repodata-config]
disable-bzip2 = true
disable-sharded = false
[repodata-config."https://prefix.dev/"]
disable_sharded = true

[s3-options.bucket]
endpoint-url = "https://s3.example"
region = "eu"
force-path-style = true

[concurrency]
downloads = 7
solves = 3

[proxy-config]
http = "http://proxy.example:3128"
https = "http://secure.example:3128"
non-proxy-hosts = [".local", "10.0.0.0/8"]

[build]
package-format = "tar-bz2:9"

[cache]
root = "/cache"
conda-packages = "~/pkgs"
netfs-redirect = "never"

[shell]
change-ps1 = false
force-activate = true
source-completion-scripts = false

[experimental]
use-environment-activation-cache = true

[pypi-config]
index-url = "https://pypi.example/simple"
extra-index-urls = ["https://more.example/simple"]
keyring-provider = "subprocess"
allow-insecure-host = ["localhost:8080"]
`,
    });
    expect(found.events).toEqual([]);
    const { home, events, files, ...configuration } = found;
    expect(configuration).toEqual({
      mirrors: new Map([
        ['https://conda.anaconda.org/conda-forge/', ['https://one.example/cf/', 'file:///srv/cf/']],
        ['https://prefix.dev/', []],
      ]),
      defaultChannels: ['conda-forge', 'https://prefix.dev/mine'],
      authenticationOverrideFile: path.join(home, 'auth.json'),
      offline: false,
      tls: { verify: true, roots: 'system' },
      proxy: {
        http: 'http://proxy.example:3128/',
        https: 'http://secure.example:3128/',
        nonProxyHosts: ['.local', '10.0.0.0/8'],
      },
      repodata: {
        general: { bzip2: false, sharded: true },
        channels: new Map([['https://prefix.dev/', { sharded: false }]]),
      },
      s3Options: new Map([['bucket', { endpointUrl: 'https://s3.example/', region: 'eu', forcePathStyle: true }]]),
      downloads: 7,
      solves: 3,
      runPostLinkScripts: true,
      links: { symbolic: false, hard: true },
      detachedEnvironments: path.join(home, 'envs'),
      packageFormat: 'tar-bz2:9',
      toolPlatform: 'win-64',
      cache: { root: '/cache', folders: { 'conda-packages': path.join(home, 'pkgs') }, netfsRedirect: 'never' },
      pinningStrategy: 'exact-version',
      shell: { changePs1: false, forceActivate: true, sourceCompletionScripts: false },
      useEnvironmentActivationCache: true,
      pypi: {
        indexUrl: 'https://pypi.example/simple',
        extraIndexUrls: ['https://more.example/simple'],
        keyringProvider: 'subprocess',
        allowInsecureHost: ['localhost:8080'],
      },
    });
  });

  test('nothing said', async () => {
    const { home, events, files, ...configuration } = await load({ overrides: { noConfig: true } });
    expect(configuration).toEqual({ ...defaultConfiguration(), files: undefined });
    expect(configuration).toMatchObject({
      downloads: 50,
      solves: undefined,
      pinningStrategy: 'semver',
      offline: false,
    });
  });

  /** As pixi merges them. */
  test('files are laid over each other key by key', async () => {
    const found = await load({
      xdg: `
default-channels = ["a"]
tool-platform = "linux-64"
[mirrors]
"https://a.example" = ["https://one.example"]
"https://b.example" = ["https://two.example"]
[concurrency]
downloads = 5
[repodata-config]
disable-zstd = true
[repodata-config."https://a.example"]
disable-zstd = true
[proxy-config]
http = "http://one.example"
non-proxy-hosts = ["x"]
[cache]
netfs-redirect = "always"
root = "/one"
[s3-options.one]
endpoint-url = "https://s3.example"
region = "eu"
force-path-style = false`,
      workspace: `
default-channels = []
tool-platform = "win-64"
[mirrors]
"https://b.example/" = ["https://three.example"]
[concurrency]
downloads = 50
[repodata-config]
disable-zstd = false
[repodata-config."https://a.example/"]
disable-sharded = true
[proxy-config]
https = "http://two.example"
[cache]
netfs-redirect = "auto"
repodata = "/two"`,
    });
    expect(diagnosticsOf(found.events)).toEqual([]);
    expect(found).toMatchObject({
      defaultChannels: ['a'],
      toolPlatform: 'linux-64',
      mirrors: new Map([
        ['https://a.example/', ['https://one.example/']],
        ['https://b.example/', ['https://three.example/']],
      ]),
      downloads: 5,
      repodata: {
        general: { zstd: true },
        channels: new Map([['https://a.example/', { zstd: false, sharded: false }]]),
      },
      proxy: { http: 'http://one.example/', https: 'http://two.example/', nonProxyHosts: [] },
      cache: { root: '/one', folders: { repodata: '/two' }, netfsRedirect: 'always' },
    });
    expect([...found.s3Options.keys()]).toEqual(['one']);
  });

  test('options and variables count most', async () => {
    const workspace = 'offline = true\nauthentication-override-file = "/a"\ntls-root-certs = "webpki"';
    expect(await load({ workspace, overrides: { offline: false } })).toMatchObject({ offline: false });
    expect(await load({ workspace, environment: { PIXI_OFFLINE: 'off' } })).toMatchObject({ offline: false });
    expect(await load({ environment: { PIXI_OFFLINE: 'Yes' } })).toMatchObject({ offline: true });
    expect(await load({ overrides: { offline: false }, environment: { PIXI_OFFLINE: '1' } })).toMatchObject({
      offline: false,
    });
    const given = await load({
      workspace,
      overrides: { authFile: 'b.json', concurrentDownloads: 2, noHardLinks: true, runPostLinkScripts: true },
      environment: { PIXI_TLS_ROOT_CERTS: 'native', PIXI_NO_REF_LINKS: '1', PIXI_NO_SYMBOLIC_LINKS: '0' },
    });
    expect(given).toMatchObject({
      authenticationOverrideFile: path.join(given.home, 'b.json'),
      downloads: 2,
      runPostLinkScripts: true,
      tls: { roots: 'system' },
      links: { hard: false, reflink: false },
    });
    await expect(load({ environment: { PIXI_OFFLINE: 'perhaps' } })).rejects.toMatchObject({
      code: 'environment-invalid',
      exitCode: 2,
    });
  });
});

describe('errors', () => {
  test.each<[string, string, number, number, string | undefined]>([
    ['offlin = true', "unknown key 'offlin', which is not used", 1, 1, "Did you mean 'offline'?"],
    [
      '[mirrors]\n"conda-forge" = ["https://x.example"]',
      "expected a URL as key, found 'conda-forge'",
      2,
      17,
      undefined,
    ],
    [
      '[mirrors]\n"https://a.example" = ["/srv/mirror"]',
      "expected URLs, found '/srv/mirror'",
      2,
      23,
      'A folder of this machine is written as file:///path/to/it',
    ],
    ['[mirrors]\n"https://a.example" = "x"', 'expected an array of strings, found string', 2, 23, undefined],
    ['tls-root-certs = "mine"', "expected one of 'webpki', 'system', found 'mine'", 1, 18, undefined],
    [
      'tls-root-certs = "all"',
      "'all' is an old word, read as 'system'",
      1,
      1,
      "Write 'webpki' or 'system', and set SSL_CERT_FILE for more",
    ],
    ['[concurrency]\ndownloads = 0', 'expected a number of at least 1, found 0', 2, 13, undefined],
    ['[concurrency]\ndownload = 3', "unknown key 'download', which is not used", 2, 1, "Did you mean 'downloads'?"],
    ['detached-environments = "here"', "expected an absolute path, found 'here'", 1, 25, "Start it with '/' or '~/'"],
    ['[cache]\nroot = "here"', "expected an absolute path, found 'here'", 2, 8, "Start it with '/' or '~/'"],
    ['[s3-options.b]\nregion = "x"\nforce-path-style = true', "missing key 'endpoint-url' in table", 1, 13, undefined],
    ['run-post-link-scripts = "true"', "expected one of 'false', 'insecure', found 'true'", 1, 25, undefined],
    ['tool-platform = "linux"', "expected a platform, such as linux-64, found 'linux'", 1, 17, undefined],
    [
      'pinning-strategy = "latest"',
      "expected one of 'semver', 'minor', 'major', 'latest-up', 'exact-version', 'no-pin', found 'latest'",
      1,
      20,
      "Did you mean 'latest-up'?",
    ],
    [
      '[build]\npackage-format = "conda:30"',
      "expected a package format, such as conda or tarbz2:9, found 'conda:30'",
      2,
      18,
      undefined,
    ],
    ['change-ps1 = true', "'change-ps1' is an old place, read as 'shell.change-ps1'", 1, 1, 'Move it there'],
    ['offline = tru', 'invalid TOML: invalid value', 1, 11, undefined],
    ['[proxy-config]\nnon-proxy-hosts = ["x"]', "'non-proxy-hosts' is of no use without a proxy", 2, 1, undefined],
  ])('%j', async (...[text, message, line, column, hint]) => {
    const { events } = await load({ workspace: text });
    const found = diagnosticsOf(events).map((item) => ({
      message: item.message,
      line: item.location?.line,
      column: item.location?.column,
      hint: item.hint,
      severity: item.severity,
    }));
    expect(found).toContainEqual({ message, line, column, hint, severity: 'warning' });
  });

  test('a file with an error is not used at all, the others are', async () => {
    const found = await load({ xdg: 'tls-no-verify = true', workspace: 'offline = true\nrun-post-link-scripts = 3' });
    expect(found).toMatchObject({ offline: false, tls: { verify: false } });
    expect(found.events).toContainEqual({
      kind: 'log',
      level: 'warning',
      message: `${path.join(found.home, 'workspace', '.pixi', 'config.toml')} is not used, as it holds errors`,
    });
  });
});

describe('folders of caches', () => {
  const folder = async (
    kind: Parameters<typeof cacheFolder>[0],
    {
      environment = {},
      toml = '',
      network = false,
    }: { environment?: Record<string, string>; toml?: string; network?: boolean },
  ): Promise<string> => {
    const { cache } = await load({ workspace: toml });
    const isOnNetwork = async (): Promise<boolean> => network;
    const homeDirectory = path.join(work, 'nobody');
    return cacheFolder(kind, { environment, cache, report: () => {}, homeDirectory, platform: 'linux', isOnNetwork });
  };

  test('come from variables, the configuration, or the usual place', async () => {
    const environment = { PIXI_CACHE_DIR: '/p', RATTLER_CACHE_DIR: '/r', PIXI_CACHE_REPODATA_DIR: '/own' };
    expect(await folder('repodata', { environment })).toBe(path.resolve('/own'));
    expect(await folder('conda-packages', { environment })).toBe(path.resolve('/p/pkgs'));
    expect(await folder('repodata', { environment: { RATTLER_CACHE_DIR: '/r' } })).toBe(path.resolve('/r/repodata'));
    const toml = '[cache]\nroot = "/c"\npypi-mapping = "/m"';
    expect(await folder('pypi-mapping', { toml })).toBe(path.resolve('/m'));
    expect(await folder('exec-environments', { toml })).toBe(path.resolve('/c/cached-envs-v0'));
    expect(await folder('repodata', {})).toBe(path.join(work, 'nobody', '.cache', 'rattler', 'cache', 'repodata'));
    await mkdir(path.join(work, 'xdg-cache', 'pixi'), { recursive: true });
    const xdg = { XDG_CACHE_HOME: path.join(work, 'xdg-cache') };
    expect(await folder('repodata', { environment: xdg })).toBe(path.join(work, 'xdg-cache', 'pixi', 'repodata'));
  });

  test('leave a network file system where nobody chose it', async () => {
    const environment = { TMPDIR: work, USER: 'me' };
    const local = path.join(work, 'pixi-cache-me', 'repodata');
    expect(await folder('repodata', { environment, network: true })).toBe(local);
    expect(await folder('conda-packages', { environment, network: true })).toContain('nobody');
    const always = { environment: { ...environment, PIXI_CACHE_NETFS_REDIRECT: 'always' }, network: true };
    expect(await folder('conda-packages', always)).toBe(path.join(work, 'pixi-cache-me', 'pkgs'));
    const never = '[cache]\nnetfs-redirect = "never"';
    expect(await folder('repodata', { environment, network: true, toml: never })).toContain('nobody');
    expect(await folder('repodata', { environment, network: true, toml: '[cache]\nroot = "/c"' })).toBe(
      path.resolve('/c/repodata'),
    );
  });
});
