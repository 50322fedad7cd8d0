import {
  isMicroarchitecture,
  likelyPlatforms,
  microarchitectureNames,
  type Platform,
  parsePlatform,
  unknownPlatformMessage,
} from '../../conda/index.js';
import { nearestWord } from '../../support/index.js';
import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import type { VirtualPackageSetting, WorkspacePlatform } from './model.js';
import { readVersionLike, versionAt } from './values.js';
import { defaultVirtualPackages, overlayVirtualPackages } from './virtual-packages.js';

/** Reads `workspace.platforms`. Spec: manifest.md 2.4. */
export function readPlatforms(reader: TableReader): WorkspacePlatform[] {
  const platforms: WorkspacePlatform[] = [];
  const firstIndex = new Map<string, number>();
  (reader.array('platforms') ?? []).forEach((item, index) => {
    const at = reader.at('platforms', index);
    const platform = readPlatform(item, at, reader.findings);
    if (!platform) return;
    const first = firstIndex.get(platform.name);
    if (first === undefined) {
      firstIndex.set(platform.name, index);
      platforms.push(platform);
    } else {
      reportDuplicate(platform.name, at, reader.at('platforms', first), reader.findings);
    }
  });
  return platforms;
}

function reportDuplicate(name: string, at: TomlPath, first: TomlPath, findings: Findings): void {
  findings.error('manifest-duplicate', `duplicate key: \`${name}\``, at, {
    label: 'duplicate defined here',
    related: [{ path: first, mark: 'value', message: 'first defined here' }],
    hint: 'Remove one of the two, or give one of them another name',
  });
}

/** A platform that is only its subdir, with pixi's defaults. */
export function plainPlatform(subdir: Platform): WorkspacePlatform {
  return {
    name: subdir,
    subdir,
    virtualPackages: overlayVirtualPackages(defaultVirtualPackages(subdir), []),
    declaredVirtualPackages: [],
  };
}

/** The nearest subdir to a misspelt one, as a hint. */
export function platformHint(text: string, more: Iterable<string> = []): string | undefined {
  const near = nearestWord(text, [...more, ...likelyPlatforms]);
  return near && `Did you mean '${near}'?`;
}

function readPlatform(item: unknown, at: TomlPath, findings: Findings): WorkspacePlatform | undefined {
  if (typeof item === 'string') return readSubdir(item, at, findings);
  if (isTomlTable(item)) return readTable(new TableReader(findings, item, at));
  findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
  return undefined;
}

function readSubdir(text: string, at: TomlPath, findings: Findings): WorkspacePlatform | undefined {
  const subdir = parsePlatform(text);
  if (subdir !== undefined) return plainPlatform(subdir);
  findings.error('manifest-platform', unknownPlatformMessage(text), at, { hint: platformHint(text) });
  return undefined;
}

function readTable(reader: TableReader): WorkspacePlatform | undefined {
  const { findings } = reader;
  const name = reader.string('name');
  const isSound = checkName(name, reader);
  const platformText = reader.string('platform');
  const declared = readVirtualPackages(reader);
  reader.finish();
  if (!reader.has('name') && !reader.has('platform')) {
    findings.error('manifest-platform', "a platform entry must set at least one of 'name' or 'platform'", reader.path, {
      hint: 'For example { platform = "linux-64", cuda = "12.4" }',
    });
    return undefined;
  }
  const subdirText = platformText ?? (reader.has('platform') ? undefined : name);
  if (subdirText === undefined || (subdirText === name && !isSound)) return undefined;
  const subdir = parsePlatform(subdirText);
  if (subdir === undefined) {
    if (platformText === undefined) {
      reader.error(
        'name',
        'manifest-platform',
        `'${subdirText}' is not a conda subdir; set 'platform' explicitly when using a custom name`,
        {
          hint: platformHint(subdirText) ?? `For example { name = "${subdirText}", platform = "linux-64" }`,
        },
      );
    } else {
      reader.error('platform', 'manifest-platform', unknownPlatformMessage(subdirText), {
        hint: platformHint(subdirText),
      });
    }
    return undefined;
  }
  if (name !== undefined && parsePlatform(name) !== undefined && (declared.length > 0 || name !== subdir)) {
    const reason =
      name === subdir
        ? 'stands for the plain subdir and cannot have virtual packages'
        : `is the name of another subdir than '${subdir}'`;
    findings.error('manifest-platform', `platform entry rejected: the name '${name}' ${reason}`, reader.path, {
      hint: 'Give the entry a distinct `name`, or leave `name` out to have one made',
    });
    return undefined;
  }
  const defaults = defaultVirtualPackages(subdir);
  return {
    name: name ?? derivedName(subdir, declared, defaults),
    subdir,
    virtualPackages: overlayVirtualPackages(defaults, declared),
    declaredVirtualPackages: declared,
  };
}

const reservedNames = new Set(['linux', 'unix', 'win', 'osx', 'macos']);

function checkName(name: string | undefined, reader: TableReader): boolean {
  if (name === undefined || parsePlatform(name) !== undefined) return true;
  const wellFormed = /^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name) && name.length <= 64;
  if (wellFormed && !reservedNames.has(name)) return true;
  const why = reservedNames.has(name) ? ' (reserved for a family of platforms)' : '';
  reader.error(
    'name',
    'manifest-platform-name',
    `'${name}' is not a valid platform name (allowed: alphanumeric, '-')${why}`,
    {
      hint: 'Give a distinct `name` of up to 64 letters, digits and dashes that starts with a letter and does not end in a dash',
    },
  );
  return false;
}

/** Friendly key to virtual package. The order is that of the parts of a derived name. */
const friendlyKeys = [
  ['glibc', '__glibc'],
  ['linux', '__linux'],
  ['macos', '__osx'],
  ['osx', '__osx'],
  ['windows', '__win'],
] as const;

function readVirtualPackages(reader: TableReader): VirtualPackageSetting[] {
  const packages: VirtualPackageSetting[] = [];
  const writtenAs = new Map<string, string>();
  const add = (key: string, name: string, version: string | undefined, build = ''): void => {
    const other = writtenAs.get(name);
    if (other !== undefined) {
      reader.error(key, 'manifest-platform', `'${key}' and '${other}' both set ${name}`, {
        mark: 'key',
        related: [{ path: reader.at(other), mark: 'key', message: 'first set here' }],
        hint: 'Keep one of the two',
      });
      return;
    }
    writtenAs.set(name, key);
    if (version !== undefined) packages.push({ name, version, build });
  };
  readCuda(reader, add);
  const archspec = reader.string('archspec');
  if (archspec !== undefined) {
    checkArchspec(archspec, reader.at('archspec'), reader.findings);
    add('archspec', '__archspec', '0', archspec);
  }
  for (const [key, name] of friendlyKeys) {
    if (reader.has(key)) add(key, name, readVersionLike(reader, key));
    else reader.know(key);
  }
  for (const key of Object.keys(reader.table)
    .filter((word) => word.startsWith('__'))
    .sort()) {
    const text = reader.string(key);
    const [version = '', build = ''] = text?.split('=', 2) ?? [];
    const good = text !== undefined && versionAt(version, reader.at(key), reader.findings) !== undefined;
    if (key === '__archspec' && build !== '') checkArchspec(build, reader.at(key), reader.findings);
    add(key, key, good ? version : undefined, build);
  }
  if (writtenAs.has('__cuda_arch') && !writtenAs.has('__cuda')) {
    reader.error(writtenAs.get('__cuda_arch') as string, 'manifest-platform', "'__cuda_arch' needs '__cuda'", {
      hint: 'Give the driver version too: cuda = { driver = "12.4", arch = "8.6" }',
    });
  }
  return packages;
}

type Add = (key: string, name: string, version: string | undefined, build?: string) => void;

function readCuda(reader: TableReader, add: Add): void {
  const value = reader.value('cuda');
  if (value === undefined) return;
  if (!isTomlTable(value)) {
    if (typeof value === 'string') add('cuda', '__cuda', readVersionLike(reader, 'cuda'));
    else reader.typeError('cuda', 'a string or a table');
    return;
  }
  const table = new TableReader(reader.findings, value, reader.at('cuda'));
  const driver = readVersionLike(table, 'driver');
  const arch = readVersionLike(table, 'arch');
  table.finish();
  if (table.has('driver')) add('cuda', '__cuda', driver);
  if (table.has('arch')) add('cuda', '__cuda_arch', arch);
}

function checkArchspec(name: string, at: TomlPath, findings: Findings): void {
  if (isMicroarchitecture(name)) return;
  const near = nearestWord(name, microarchitectureNames());
  findings.error('manifest-archspec', `'${name}' is not a known microarchitecture`, at, {
    hint: near && `Did you mean '${near}'?`,
  });
}

/** `<subdir>-<key>-<value>...` of all that differs from the defaults. */
function derivedName(
  subdir: Platform,
  declared: readonly VirtualPackageSetting[],
  defaults: readonly VirtualPackageSetting[],
): string {
  const byName = new Map(declared.map((entry) => [entry.name, entry]));
  const parts: string[] = [subdir];
  const friendly = [
    ['cuda', '__cuda'],
    ['archspec', '__archspec'],
    ['glibc', '__glibc'],
    ['linux', '__linux'],
    ['macos', '__osx'],
    ['windows', '__win'],
  ] as const;
  const names = new Set<string>(friendly.map(([, name]) => name));
  const rest = [...byName.keys()].filter((name) => !names.has(name)).sort();
  for (const [key, name] of [...friendly, ...rest.map((name) => [name.replace(/^_+/, ''), name] as const)]) {
    const entry = byName.get(name);
    const standard = defaults.find((other) => other.name === name);
    if (!entry || (standard?.version === entry.version && standard.build === entry.build)) continue;
    const value =
      name === '__archspec' ? entry.build : [entry.version, entry.build].filter((part) => part !== '').join('-');
    parts.push(key, value);
  }
  return parts.join('-').replace(/[^A-Za-z0-9-]/g, '-');
}
