import type { Difference } from './opened-package.js';

/** A project that is built with us and with rattler-build. */
export interface Shape {
  readonly name: string;
  /** The files of the project. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of the manifest, for rattler-build. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
  /** Differences that only this shape has. */
  readonly allowed?: readonly Allowance[];
}

/** A difference that is meant. */
export interface Allowance {
  readonly at: RegExp;
  readonly reason: string;
  /** What must hold of the two sides for the difference to be the one that is meant. */
  readonly when?: (difference: Difference) => boolean;
  /** It depends on the machine whether it is seen at all. */
  readonly sometimes?: true;
}

/** What the tests know of the local channel. */
export interface ChannelFacts {
  readonly url: string;
  /** The newest version of a package. */
  readonly version: (name: string) => string;
}

const onlyTheirs = ({ ours }: Difference): boolean => ours === undefined;
const nameOf = (spec: unknown): unknown => String(spec).replace(/^packaging .*/, 'packaging');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Differences of what installers of Python packages write down. */
export const pythonMetadata: readonly Allowance[] = [
  {
    at: /^[^#]*\.dist-info\/(?:direct_url|uv_build|uv_cache)\.json(?:#.*)?$/,
    when: onlyTheirs,
    reason: 'notes of the installer about paths and times of the building machine',
  },
  {
    at: /^info\/paths\.json#.*\.dist-info\/(?:direct_url|uv_build|uv_cache)\.json\/[a-z0-9_]+$/,
    when: onlyTheirs,
    reason: 'the same files',
  },
  {
    at: /\.dist-info\/RECORD#.*\.dist-info\/(?:direct_url|uv_build|uv_cache)\.json$/,
    when: onlyTheirs,
    reason: 'the same files',
  },
  {
    at: /^info\/paths\.json#.*\.dist-info\/RECORD\/(?:sha256|size_in_bytes)$/,
    reason: 'the lines of its files are compared one by one',
  },
  {
    at: /\.dist-info\/RECORD#.*\.dist-info\/INSTALLER$/,
    when: ({ ours, theirs }) => /=vDMCLty3Y5.*,6$/.test(String(ours)) && /,[24]$/.test(String(theirs)),
    reason:
      'ours is the hash of INSTALLER as packed, "conda"; rattler-build replaces the file and keeps the hash of "uv" or "pip"',
  },
  {
    at: /\.dist-info\/RECORD#\.\.\/\.\.\/\.\.\/bin\/[\w-]+$/,
    when: ({ ours, theirs }) => /,,$/.test(String(ours)) && /,sha256=\S+,\d+$/.test(String(theirs)),
    reason: 'the hash of a script that the installer of the package will write anew; ours leaves it out',
  },
];

/** Differences that every package has. All that is not here or at a shape is a defect. */
export const allowances: readonly Allowance[] = [
  {
    at: /^info\/recipe\/(?!recipe\.yaml|rendered_recipe\.yaml|variant_config\.yaml)/,
    when: onlyTheirs,
    reason: 'rattler-build copies the folder of the recipe; ours is generated, and its folder is the whole project',
  },
  {
    at: /^info\/index\.json#\/timestamp$/,
    reason: 'ours is SOURCE_DATE_EPOCH, which rattler-build does not read',
  },
  {
    at: /^info\/index\.json#\/depends$/,
    when: ({ ours, theirs }) => JSON.stringify([...list(ours), 'python']) === JSON.stringify(theirs),
    reason: 'the run export of the python in the host environment, which is not solved with the machine’s Python',
  },
  ...pythonMetadata,
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/build_configuration\/(?:directories|virtual_packages|subpackages|channel_priority|solve_strategy)\b/,
    when: onlyTheirs,
    reason: 'paths and state of the building machine, which would make equal inputs give other bytes',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/build_configuration\/(?:host|build)_platform\/virtual_packages$/,
    when: onlyTheirs,
    reason: 'of the building machine; nothing is solved with its Python',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/build_configuration\/timestamp$/,
    reason: 'ours is SOURCE_DATE_EPOCH',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/finalized_dependencies\//,
    reason: 'nothing is solved with the machine’s Python; what went into the package is listed instead',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/finalized_sources\b/,
    when: onlyTheirs,
    reason: 'a folder is final as it is',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/system_tools\//,
    reason: 'names and versions of the programs that made the package',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/recipe\/requirements\/host$/,
    when: ({ ours, theirs }) => JSON.stringify(list(ours).map(nameOf)) === JSON.stringify(theirs),
    reason: 'names whose version a variant chooses stand there with that version',
    sometimes: true,
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/recipe\/context$/,
    when: onlyTheirs,
    reason: 'generated recipes have no context',
  },
];

/** Where the manifest names another channel than the local one. */
const ofExample: readonly Allowance[] = [
  {
    at: /^info\/(?:about\.json#\/channels|recipe\/rendered_recipe\.yaml#\/build_configuration\/channels)$/,
    reason: 'the manifest names conda-forge, for which the local channel stands in',
  },
  {
    at: /(?:\.dist-info\/WHEEL#Generator|RECORD#.*\/WHEEL|paths\.json#.*\/WHEEL\/(?:sha256|size_in_bytes))$/,
    sometimes: true,
    reason: 'the newest hatchling of the package index may be newer than the channel’s',
  },
];

export const exampleShape = (files: Readonly<Record<string, string>>): Shape => ({
  name: 'the example',
  files,
  allowed: ofExample,
});

const workspace = (channel: string): string[] => [
  '[workspace]',
  `channels = ["${channel}"]`,
  'platforms = ["linux-64"]',
  'preview = ["pixi-build"]',
];

export function shapes({ url, version }: ChannelFacts): Shape[] {
  return [manyScripts(url, version('hatchling')), extraKeys(url, version('setuptools'))];
}

const window = 'tool-kit-window = tool_kit.cli:main';

function manyScripts(channel: string, hatchling: string): Shape {
  return {
    name: 'entry points, data files and a list of licences',
    files: {
      'pixi.toml': [
        ...workspace(channel),
        '[package]',
        '[package.build]',
        'backend = { name = "pixi-build-python", version = "*" }',
        '[package.host-dependencies]',
        'hatchling = "*"',
        '[package.run-dependencies]',
        'rich = ">=13,<14"',
        'click = "*"',
      ].join('\n'),
      'pyproject.toml': [
        '[project]',
        'name = "Tool.Kit"',
        'version = "1.2.3"',
        'description = "Größe: a \'kit\' # of \\"tools\\""',
        'requires-python = ">=3.10,<4"',
        'license = "MIT AND Apache-2.0"',
        'license-files = ["LICENSE", "LICENSES/*.txt"]',
        '[project.urls]',
        'Homepage = "https://example.com/kit"',
        'Documentation = "https://docs.example.com/kit/"',
        'Repository = "https://example.com/kit.git"',
        '[project.scripts]',
        'tool-kit = "tool_kit.cli:main"',
        'tool_kit_two = "tool_kit.cli:Group.run"',
        'another = "tool_kit.other:main"',
        '[project.gui-scripts]',
        `${window.replace(' = ', ' = "')}"`,
        '[build-system]',
        `requires = ["hatchling==${hatchling}"]`,
        'build-backend = "hatchling.build"',
        '[tool.hatch.build.targets.wheel]',
        'packages = ["src/tool_kit"]',
        '[tool.hatch.build.targets.wheel.shared-data]',
        '"data" = "share/tool-kit"',
        '"etc/tool-kit.ini" = "etc/tool-kit/tool-kit.ini"',
        '[tool.hatch.build.targets.wheel.shared-scripts]',
        '"scripts/helper" = "helper"',
      ].join('\n'),
      LICENSE: 'MIT\n',
      'LICENSES/Apache-2.0.txt': 'Apache\n',
      'LICENSES/MIT.txt': 'MIT\n',
      'LICENSES/notes.md': 'not a licence\n',
      'src/tool_kit/__init__.py': '',
      'src/tool_kit/cli.py': 'def main():\n    print("main")\n\n\nclass Group:\n    run = staticmethod(main)\n',
      'src/tool_kit/other.py': 'from .cli import main  # noqa\n',
      'src/tool_kit/py.typed': '',
      'src/tool_kit/templates/page.txt': 'Hello {name}\r\n',
      'src/tool_kit/templates/deep/er/x.bin': '\u0000\u0001',
      'data/table.csv': 'a,b\n1,2\n',
      'data/nested/é.txt': 'é\n',
      'etc/tool-kit.ini': '[a]\nb = 1\n',
      'scripts/helper': '#!/bin/sh\necho helper\n',
    },
    allowed: [
      {
        at: /^info\/link\.json#\/noarch\/entry_points$/,
        when: ({ ours, theirs }) => JSON.stringify(ours) === JSON.stringify([...list(theirs), window]),
        reason: 'scripts of graphical programs, too, are written anew by who installs the package',
      },
      {
        at: /^(?:info\/paths\.json#)?python-scripts\/tool-kit-window\b/,
        when: onlyTheirs,
        reason: 'and so theirs, for the building machine’s Python, is left out',
      },
    ],
  };
}

function extraKeys(channel: string, setuptools: string): Shape {
  return {
    name: 'build number, variants, run-exports and an environment',
    files: {
      'pixi.toml': [
        ...workspace(channel),
        '[workspace.build-variants]',
        'packaging = ["26.*", ">=20"]',
        'unused = ["1", "2"]',
        '[package]',
        'name = "extra-keys"',
        'version = "2.5.1"',
        'description = "Of the manifest\\nin two lines"',
        'license = "BSD-3-Clause"',
        'license-file = "COPYING"',
        'homepage = "https://example.com"',
        '[package.build]',
        'backend = { name = "pixi-build-python", version = "*" }',
        'build-number = 7',
        '[package.build.config]',
        'env = { KIT_LEVEL = "it\'s 3", KIT_ROOT = "$PREFIX/share" }',
        'installer = "pip"',
        '[package.host-dependencies]',
        'setuptools = "*"',
        'wheel = "*"',
        'packaging = "*"',
        '[package.run-dependencies]',
        'packaging = ">=20"',
        '[package.run-constraints]',
        'rich = "<99"',
        '[package.run-exports.weak]',
        'extra-keys = { pin-subpackage = { upper-bound = "x.x" } }',
        'packaging = ">=20"',
        '[package.run-exports.noarch]',
        'extra-keys = ">=2"',
        '[package.run-exports.strong-constraints]',
        'rich = ">=10"',
      ].join('\n'),
      'pyproject.toml': [
        '[build-system]',
        `requires = ["setuptools==${setuptools}"]`,
        'build-backend = "setuptools.build_meta"',
        '[project]',
        'name = "extra-keys"',
        'version = "2.5.1"',
        'requires-python = ">=3.10"',
        '[tool.setuptools]',
        'packages = ["extra_keys"]',
        'include-package-data = false',
        '[tool.setuptools.package-data]',
        'extra_keys = ["*.json"]',
      ].join('\n'),
      'setup.py': [
        'import os',
        'from pathlib import Path',
        'from setuptools import setup',
        'level = os.environ["KIT_LEVEL"]',
        'under = os.environ["KIT_ROOT"] == os.environ["PREFIX"] + "/share"',
        'known = {name: os.environ[name] for name in ("PKG_NAME", "PKG_VERSION", "PKG_BUILDNUM", "PKG_HASH", "packaging")}',
        'Path("extra_keys/built.py").write_text(f"LEVEL = {level!r}\\nUNDER = {under}\\nKNOWN = {known!r}\\n")',
        'setup()',
      ].join('\n'),
      COPYING: 'BSD\n',
      'extra_keys/__init__.py': 'from .built import LEVEL  # noqa\n',
      'extra_keys/data.json': '{}',
    },
    variants: { packaging: ['26.*', '>=20'], unused: ['1', '2'] },
    allowed: [
      {
        at: /\.dist-info\/RECORD#line ends$/,
        when: ({ ours, theirs }) => ours === 'LF' && theirs === 'CRLF',
        reason: 'pip ends the lines of a RECORD so, uv and we do not',
      },
      {
        at: /\.dist-info\/RECORD#.*\.pyc$/,
        when: onlyTheirs,
        reason: 'pip compiles what it installs; rattler-build drops the files and keeps their lines',
      },
    ],
  };
}
