import { isPackageName } from '../../conda/index.js';
import { channelHint, tryChannelUrl } from '../channel-url.js';
import {
  type BinarySpec,
  completeSpec,
  type DependencySpec,
  emptyDependencyTable,
  isSourceSpec,
  readDependencyTable,
  readInheritedSpec,
  readSpecFields,
  reportPackageName,
  type SpecContext,
  specHints,
} from '../spec/index.js';
import { reportType, type TableReader } from '../toml/index.js';
import type { PackageContext } from './context.js';
import type { BackendChannel, BackendDefinition } from './model.js';

const ownKeys = ['name', 'channels', 'additional-dependencies'];

/**
 * Reads `[package.build.backend]`, and where it stood until 2025: `channels` and `additional-dependencies` in
 * `[package.build]`. Spec: manifest.md 3.3 and 4.6.
 *
 * @param build reader of `[package.build]`
 */
export function readBackend(build: TableReader, context: PackageContext): BackendDefinition | undefined {
  build.require('backend', 'Say what builds the package, as in backend = { name = "pixi-build-python" }');
  const reader = readBackendTable(build);
  const name = reader && readBackendName(reader);
  const channels = preferred(build, reader, 'channels', (place) => readBackendChannels(place, context));
  const additional = preferred(build, reader, 'additional-dependencies', (place) => {
    const table = place.tableAt('additional-dependencies');
    return table && readDependencyTable(table, specContext(context, '[package.build.backend.additional-dependencies]'));
  });
  const spec = reader && readBackendSpec(name ?? '', reader, context);
  if (name === undefined || !spec) return undefined;
  return {
    name: name.toLowerCase(),
    spec,
    ...(channels && { channels }),
    additionalDependencies: additional ?? emptyDependencyTable,
  };
}

function readBackendTable(build: TableReader): TableReader | undefined {
  const value = build.value('backend');
  if (typeof value === 'string') {
    build.typeError('backend', 'a table', `Write backend = { name = "${value}" }`);
    return undefined;
  }
  return build.tableAt('backend');
}

function readBackendName(reader: TableReader): string | undefined {
  reader.require('name', 'Name the package of the backend, such as name = "pixi-build-python"');
  const name = reader.string('name');
  if (name === undefined || isPackageName(name)) return name;
  reportPackageName(name, reader.at('name'), reader.findings, 'value');
  return undefined;
}

/** Reads a key in its old and its new place; the new one wins. */
function preferred<T>(
  build: TableReader,
  backend: TableReader | undefined,
  key: string,
  read: (place: TableReader) => T | undefined,
): T | undefined {
  const old = read(build);
  if (build.has(key)) {
    const both = backend?.has(key) ?? false;
    const message = both
      ? `\`${key}\` is given in [package.build] and in its backend: the one of the backend counts`
      : `\`${key}\` in [package.build] is deprecated`;
    build.warning(key, 'manifest-deprecated', message, {
      mark: 'key',
      hint: both ? 'Remove it here' : 'Move it into [package.build.backend]',
    });
  }
  return (backend && read(backend)) ?? old;
}

function readBackendChannels(reader: TableReader, context: PackageContext): BackendChannel[] | undefined {
  const items = reader.array('channels');
  if (!items) return undefined;
  if (items.length === 0) {
    reader.error('channels', 'manifest-backend', 'No channels specified for the build backend dependencies', {
      hint: 'Name a channel, or remove the key to use those of the workspace',
    });
  }
  return items.flatMap((item, index): BackendChannel[] => {
    const at = reader.at('channels', index);
    if (typeof item !== 'string') {
      reportType(context.findings, item, 'a string', at, 'Channels of a backend have no priority but their order');
      return [];
    }
    const url = tryChannelUrl(item, context.directory);
    if (url !== undefined) return [{ text: item, url }];
    context.findings.error('manifest-channel', `'${item}' is not a channel`, at, { hint: channelHint });
    return [];
  });
}

function specContext(context: PackageContext, tableName: string): SpecContext {
  return {
    findings: context.findings,
    manifestDirectory: context.directory,
    pixiBuild: true,
    pool: undefined,
    tableName,
    allowSource: true,
    allowPins: 'never',
    allowWorkspace: false,
  };
}

/** Which version of the backend, from where. Nothing at all stands for any version. */
function readBackendSpec(name: string, reader: TableReader, context: PackageContext): BinarySpec | undefined {
  const place = { ...specContext(context, '[package.build.backend]'), pool: context.pool, allowWorkspace: true };
  const spec = reader.has('workspace') ? readInheritedSpec(name, reader, place, ownKeys) : readOwnSpec(reader, place);
  if (!spec || !isSourceSpec(spec)) return spec;
  reader.findings.error('manifest-backend', 'build backends cannot be defined as source dependencies', reader.path, {
    hint: 'Give a version, or the `path` or `url` of a .conda file',
  });
  return undefined;
}

function readOwnSpec(reader: TableReader, context: SpecContext): DependencySpec | undefined {
  const written = readSpecFields(reader, context);
  reader.finish({ ...specHints, config: 'The configuration of the backend stands in [package.build.config]' });
  return written.given.size === 0 ? { kind: 'version' } : completeSpec(written, reader.path, context);
}
