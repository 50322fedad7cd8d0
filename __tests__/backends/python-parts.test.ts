import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/backends/generated/config.js';
import { pythonConfigSchema } from '../../src/backends/python/config.js';
import { inputGlobs } from '../../src/backends/python/input-globs.js';
import { installScript } from '../../src/backends/python/install-script.js';
import { mapRequirements } from '../../src/backends/python/pypi/mapping.js';
import { evaluateMarker, parseMarker } from '../../src/backends/python/pypi/markers.js';
import {
  comparePypiVersions,
  formatPypiVersion,
  parsePypiVersion,
  parseSpecifier,
  satisfies,
} from '../../src/backends/python/pypi/pep440.js';
import { platformMarkers } from '../../src/backends/python/pypi/platform-markers.js';
import { configSettingsOf } from '../../src/backends/python/system/config-settings.js';
import { closureOfInstalled } from '../../src/backends/python/system/requirement-closure.js';
import type { Platform } from '../../src/conda/index.js';
import { type NamedRequirement, parseRequirement } from '../../src/manifest/index.js';
import { silentReporter } from '../../src/support/index.js';

const config = async (base: object, targets: Record<string, unknown> = {}, host: Platform = 'linux-64') =>
  (await readConfig(pythonConfigSchema, base, targets, '/w/pixi.toml')).forPlatform(host);

describe('configuration', () => {
  test('P43 env is merged, globs are replaced', async () => {
    const base = { env: { BASE: '1', SHARED: 'base' }, 'extra-input-globs': ['base'] };
    const target = { env: { TARGET: '2', SHARED: 'target' }, 'extra-input-globs': ['target'] };
    expect(await config(base, { 'linux-64': target })).toMatchObject({
      env: { BASE: '1', SHARED: 'target', TARGET: '2' },
      'extra-input-globs': ['target'],
    });
  });

  test('P44 what is written wins, lists only when they have something', async () => {
    expect((await config({ abi3: true }, { linux: {} })).abi3).toBe(true);
    expect((await config({ abi3: true }, { linux: { abi3: false } })).abi3).toBe(false);
    expect((await config({ compilers: ['c'] }, { linux: { compilers: [] } })).compilers).toEqual([]);
    expect((await config({ 'extra-args': ['a'] }, { linux: { 'extra-args': [] } }))['extra-args']).toEqual(['a']);
    const skipped = await config({ 'skip-pyc-compilation': true }, { linux: { 'skip-pyc-compilation': ['tests/**'] } });
    expect(skipped['skip-pyc-compilation']).toEqual(['tests/**']);
    expect((await config({ 'skip-pyc-compilation': true }))['skip-pyc-compilation']).toEqual(['**/*.py']);
    expect((await config({ debug_dir: 'a' }, { linux: { 'debug-dir': 'b' } }))['debug-dir']).toBe('a');
  });

  test('S25 the first target that matches is the only one', async () => {
    const targets = { unix: { env: { A: '1' } }, 'linux-64': { env: { B: '1' } }, 'win-64': { env: { C: '1' } } };
    expect((await config({ env: { GLOBAL: '0' } }, targets)).env).toEqual({ GLOBAL: '0', A: '1' });
    expect((await config({ env: { GLOBAL: '0' } }, targets, 'win-64')).env).toEqual({ GLOBAL: '0', C: '1' });
    expect((await config({}, { macos: { env: { M: '1' } } }, 'osx-arm64')).env).toEqual({ M: '1' });
    expect((await config({}, { osx: { env: { M: '1' } } }, 'osx-64')).env).toEqual({ M: '1' });
  });
});

describe('versions of Python projects (PEP 440)', () => {
  const ordered = [
    ...['1.dev0', '1.0.dev456', '1.0a1', '1.0a2.dev456', '1.0a12.dev456', '1.0a12', '1.0b1.dev456', '1.0b2'],
    ...['1.0b2.post345.dev456', '1.0b2.post345', '1.0rc1.dev456', '1.0rc1', '1.0', '1.0+abc.5', '1.0+abc.7', '1.0+5'],
    ...['1.0.post456.dev34', '1.0.post456', '1.0.15', '1.1.dev1', '1!0.1'],
  ];
  test('they are in this order', () => {
    const versions = ordered.map((text) => parsePypiVersion(text)!);
    for (let i = 0; i < versions.length; i++) {
      for (let j = 0; j < versions.length; j++) {
        expect(Math.sign(comparePypiVersions(versions[i]!, versions[j]!))).toBe(Math.sign(i - j));
      }
    }
  });

  test.each([
    ['1.0', '1.0'],
    ['v1.0.0-ALPHA.1', '1.0.0a1'],
    ['1.0-1', '1.0.post1'],
    ['1.0_rev2', '1.0.post2'],
    ['1.0c', '1.0rc0'],
    ['01.002', '1.2'],
    ['1.0.dev', '1.0.dev0'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
  ])('%s is %s', (text, normal) => expect(formatPypiVersion(parsePypiVersion(text)!)).toBe(normal));

  test.each(['', 'one', '1.0+', '1.*', '1.0 beta x', '1..0'])('%j is none', (text) => {
    expect(parsePypiVersion(text)).toBeUndefined();
  });

  const matches: [string, string, boolean][] = [
    ['>=3.8', '3.8.0', true],
    ['>=3.8', '3.7.17', false],
    ['>=3.8,<3.12', '3.12.0', false],
    ['==3.11.*', '3.11.7', true],
    ['==3.11.*', '3.12.0', false],
    ['!=3.11.*', '3.11.7', false],
    ['==1.0', '1.0.0', true],
    ['==1.0', '1.0+local', true],
    ['==1.0+local', '1.0', false],
    ['~=2.2', '2.9', true],
    ['~=2.2', '3.0', false],
    ['~=2.2.1', '2.3', false],
    ['<2', '2.0rc1', false],
    ['<2rc2', '2.0rc1', true],
    ['>1.7', '1.7.post1', false],
    ['>1.7', '1.7.1', true],
    ['===1.0', '1.0', true],
    ['===1.0', '1.0.0', false],
    ['', '5', true],
  ];
  test.each(matches)('%s takes %s: %s', (specifier, version, expected) => {
    expect(satisfies(parsePypiVersion(version)!, parseSpecifier(specifier)!)).toBe(expected);
  });

  test.each(['3.8', '=>3', '>=', '~=3', '>=1.*', '== 1 2'])('%j is no specifier', (text) => {
    expect(parseSpecifier(text)).toBeUndefined();
  });
});

describe('markers (PEP 508)', () => {
  const environment = { python_version: '3.11', sys_platform: 'linux', extra: 'test', platform_machine: 'x86_64' };
  test.each([
    ["python_version < '3.12'", true],
    ["python_version >= '3.9' and sys_platform == 'win32'", false],
    ["(python_version < '3.9' or sys_platform != 'win32') and extra == 'test'", true],
    ["'linux' in sys_platform", true],
    ["sys_platform not in 'win32 darwin'", true],
    ["python_version in '3.11 3.12'", true],
    ["platform_release == 'x'", false],
    ["sys.platform == 'linux'", true],
    ["python_version ~= '3.10'", true],
    ["python_version == '3.*'", true],
  ])('%s: %s', (text, expected) => expect(evaluateMarker(parseMarker(text)!, environment)).toBe(expected));

  test.each(['', 'x ==', "== 'x'", "a == 'b' c", "(a == 'b'", 'a = "b"', `${'('.repeat(500)}a=='b'${')'.repeat(500)}`])(
    '%j is none',
    (text) => expect(parseMarker(text)).toBeUndefined(),
  );

  // P40
  test.each([
    ['linux-64', 'linux', 'posix', 'Linux', 'x86_64'],
    ['linux-aarch64', 'linux', 'posix', 'Linux', 'aarch64'],
    ['linux-32', 'linux', 'posix', 'Linux', 'i686'],
    ['osx-64', 'darwin', 'posix', 'Darwin', 'x86_64'],
    ['osx-arm64', 'darwin', 'posix', 'Darwin', 'arm64'],
    ['win-64', 'win32', 'nt', 'Windows', 'AMD64'],
    ['win-32', 'win32', 'nt', 'Windows', 'x86'],
    ['win-arm64', 'win32', 'nt', 'Windows', 'ARM64'],
    ['emscripten-wasm32', 'linux', 'posix', 'Linux', 'x86_64'],
  ] as [Platform, string, string, string, string][])('%s', (platform, sys_platform, os_name, system, machine) => {
    expect(platformMarkers(platform)).toEqual({
      sys_platform,
      os_name,
      platform_system: system,
      platform_machine: machine,
    });
  });
});

const requirement = (text: string): NamedRequirement => {
  const parsed = parseRequirement(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

describe('the mapping to conda names', () => {
  interface MapCase {
    readonly userMap?: Record<string, string | false>;
    readonly platform?: Platform;
    readonly known?: Record<string, Record<string, string>>;
    readonly channels?: string[];
  }
  const map = async (requirements: string[], { userMap = {}, platform = 'noarch', known = {}, channels }: MapCase) => {
    const asked: string[] = [];
    const warnings: string[] = [];
    const specs = await mapRequirements(requirements.map(requirement), {
      userMap,
      platform,
      channels: channels ?? ['https://example.org/conda-forge'],
      names: {
        condaName: async (channel, name) => {
          asked.push(`${channel}/${name}`);
          return known[channel]?.[name];
        },
        close: async () => {},
      },
      report: (event) => {
        if (event.kind === 'log') warnings.push(event.message);
        silentReporter(event);
      },
    });
    return { specs: specs.map(String), asked, warnings };
  };

  test('P34, P38 the own map first, without a look-up for what it has', async () => {
    const userMap = { torch: 'pytorch', 'my-internal-pkg': false as const };
    const known = { 'conda-forge': { numpy: 'numpy' } };
    expect(await map(['torch>=2.0', 'my-internal-pkg', 'numpy'], { userMap, known })).toEqual({
      specs: ['pytorch >=2.0', 'numpy'],
      asked: ['conda-forge/numpy'],
      warnings: [],
    });
    expect((await map(['torch>=2.0'], { userMap, channels: [] })).asked).toEqual([]);
  });

  test('P35, P37 names in any spelling; bad ones are ignored', async () => {
    expect((await map(['my-pkg'], { userMap: { My_Pkg: 'a', 'my-pkg': 'b' } })).specs).toEqual(['b']);
    const wrong = await map(['a'], { userMap: { a: 'not a valid name!', '-x': 'y' } });
    expect(wrong.asked).toEqual(['conda-forge/a']);
    expect(wrong.warnings).toHaveLength(3);
  });

  test.each([
    ['linux-64', []],
    ['noarch', []],
    ['win-64', ['pytorch']],
  ] as [Platform, string[]][])('P36 a marker of Windows on %s', async (platform, specs) => {
    const userMap = { torch: 'pytorch' };
    expect((await map(["torch ; sys_platform == 'win32'"], { userMap, platform })).specs).toEqual(specs);
  });

  test('P39, P41 what depends on the Python is left out', async () => {
    const userMap = { requests: 'requests', colorama: 'colorama', importlib_metadata: 'im' };
    const requirements = [
      'requests',
      "colorama ; sys_platform == 'win32'",
      "importlib-metadata ; python_version < '3.10'",
    ];
    expect((await map(requirements, { userMap })).specs).toEqual(['requests']);
    expect((await map(requirements, { userMap, platform: 'win-64' })).specs).toEqual(['requests', 'colorama']);
  });

  test('P42 the first channel that knows anything answers for all', async () => {
    const channels = ['https://x.org/empty/', 'https://x.org/my-channel', 'https://x.org/conda-forge'];
    const known = { 'my-channel': { a: 'conda-a' }, 'conda-forge': { a: 'other', b: 'conda-b' } };
    const result = await map(['a', 'b'], { channels, known });
    expect(result.specs).toEqual(['conda-a']);
    expect(result.asked).toEqual(['empty/a', 'empty/b', 'my-channel/a', 'my-channel/b']);
    expect(result.warnings).toEqual(["No conda package is known for the Python requirement 'b'; it is left out"]);
  });

  test.each([
    ['requests>=2.0', 'x >=2.0'],
    ['requests <3.0,>=2.0', 'x >=2.0,<3.0'],
    ['requests===2.0.0', 'x ==2.0.0'],
    ['requests~=1.4.2', 'x ~=1.4.2'],
    ['requests!=1.5.*', 'x !=1.5.*'],
    ['requests==2.*', 'x 2.*'],
    ['requests[security]>=1', 'x >=1'],
    ['requests @ https://example.org/r.zip', 'x'],
  ])('%s is %s', async (text, spec) => {
    expect((await map([text], { userMap: { requests: 'x' } })).specs).toEqual([spec]);
  });
});

describe('the install script', () => {
  const base = { dialect: 'bash', installer: 'uv', packagePath: '/w/src', extraArgs: [], editable: false } as const;
  test.each([
    [
      base,
      'uv pip install --python "$PYTHON" --reinstall -vv \\\n    --no-deps \\\n    --no-build-isolation \\\n    --no-index "/w/src"\n',
    ],
    [
      { ...base, installer: 'pip', extraArgs: ['-Ca=b'], editable: true } as const,
      '"$PYTHON" -m pip install --force-reinstall -vv \\\n    --no-deps \\\n    --no-build-isolation \\\n    --no-index \\\n    -Ca=b --editable "/w/src"\n',
    ],
    [
      { ...base, dialect: 'cmd', packagePath: 'C:\\w' } as const,
      'uv pip install --python "%PYTHON%" --reinstall -vv ^\n    --no-deps ^\n    --no-build-isolation ^\n    --no-index "C:\\w"\nif errorlevel 1 exit 1\n',
    ],
  ])('%j', (input, text) => expect(installScript(input)).toBe(text));
});

describe('input globs', () => {
  const projectFiles = [
    ...['setup.py', 'setup.cfg', 'pyproject.toml', 'requirements*.txt'],
    ...['Pipfile', 'Pipfile.lock', 'poetry.lock', 'tox.ini'],
  ];
  const base = { editable: false, compilers: [], extraGlobs: [], resolvedPackages: [], pyproject: undefined };
  test.each([
    ['P14', { extraGlobs: ['custom/*.py'] }, ['**/*.py', 'custom/*.py']],
    ['P14 editable', { extraGlobs: ['custom/*.py'], editable: true }, ['custom/*.py']],
    ['P15 c', { compilers: ['c'] }, ['**/*.py', '**/*.{c,h}']],
    ['P15 cxx', { compilers: ['cxx'] }, ['**/*.py', '**/*.{cc,cxx,cpp,hpp,hxx}']],
    ['P15 rust', { compilers: ['rust'] }, ['**/*.py', '**/*.rs', '**/Cargo.toml']],
    ['P16', { resolvedPackages: ['python', 'cython'] }, ['**/*.py', '**/*.{pyx,pxd,pxi}']],
    ['P16 none', { resolvedPackages: ['python'] }, ['**/*.py']],
    ['the file itself', { pyproject: '/w/pyproject.toml' }, ['**/*.py', '/w/pyproject.toml']],
  ])('%s', (_name, change, globs) => expect(inputGlobs({ ...base, ...change })).toEqual([...projectFiles, ...globs]));
});

describe('settings of the build backend', () => {
  test.each([
    [['-Cbuilddir=x'], { builddir: 'x' }],
    [['-C builddir=x'], { builddir: 'x' }],
    [['-C', 'builddir=x', '-v', '--no-color'], { builddir: 'x' }],
    [['--config-settings=a=b=c', '--config-setting', 'd=e'], { a: 'b=c', d: 'e' }],
    [['-Ca=1', '-Ca=2', '-Ca=3'], { a: ['1', '2', '3'] }],
    [['-Ca=1 -Cb=2'], { a: '1', b: '2' }],
    [[], {}],
  ])('%j', (args, settings) => expect(configSettingsOf(args)).toEqual(settings));

  test.each([[['--no-binary', ':all:']], [['-Cx']], [['-C']], [['plain']]])('%j is refused', (args) => {
    expect(() => configSettingsOf(args)).toThrow(/cannot be used with the system toolchain/);
  });
});

describe('what is installed already', () => {
  const installed = [
    {
      name: 'Hatchling',
      version: '1.27.0',
      requires: ['packaging>=24', "tomli>=1.2 ; python_version < '3.11'"],
      editable: false,
    },
    { name: 'packaging', version: '24.2', requires: [], editable: false },
    { name: 'setuptools', version: '70.0', requires: ['jaraco.x ; extra == "core"'], editable: false },
    { name: 'mine', version: '1', requires: [], editable: true },
    { name: 'looping', version: '1', requires: ['looping'], editable: false },
  ];
  const markers = { python_version: '3.11', extra: '' };
  test.each([
    [['hatchling'], ['hatchling', 'packaging']],
    [
      ['hatchling>=1.26', 'setuptools<80'],
      ['hatchling', 'setuptools', 'packaging'],
    ],
    [["nothing ; python_version < '3'"], []],
    [['looping'], ['looping']],
    [[], []],
  ])('%j is fulfilled by %j', (requirements, names) => {
    const closure = closureOfInstalled(requirements, installed, markers);
    expect('found' in closure && [...closure.found.keys()]).toEqual(names);
  });

  test.each([
    [['hatchling>=2'], markers, 'hatchling>=2'],
    [['hatchling'], { python_version: '3.10', extra: '' }, "tomli>=1.2 ; python_version < '3.11'"],
    [['setuptools[core]'], markers, 'jaraco.x ; extra == "core"'],
    [['mine'], markers, 'mine'],
    [['hatchling @ https://example.org/h.zip'], markers, 'hatchling @ https://example.org/h.zip'],
  ])('%j is not', (requirements, environment, unmet) => {
    expect(closureOfInstalled(requirements, installed, environment)).toEqual({ unmet });
  });
});
