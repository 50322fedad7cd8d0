import path from 'node:path';
import { type DependencyPool, readPool } from '../spec/index.js';
import type { TableReader } from '../toml/index.js';
import { readChannels } from './channels.js';
import { readCondaPypiMap } from './conda-pypi-map.js';
import type { FileContext } from './context.js';
import { readExcludeNewer } from './exclude-newer.js';
import { channelPriorities, solveStrategies } from './features.js';
import { readMetadata } from './metadata.js';
import type { BuildVariants, Preview, TargetSelector, Workspace, WorkspacePlatform } from './model.js';
import { readPlatforms } from './platforms.js';
import type { PypiOptions } from './pypi-model.js';
import { readPypiOptions } from './pypi-options.js';
import { readS3Options } from './s3-options.js';
import { readSelected } from './targets.js';
import { readBuildVariants } from './variants.js';

/** What `[workspace]` says, before features and environments are read. */
export interface WorkspaceTable
  extends Pick<
    Workspace,
    | 'metadata'
    | 'preview'
    | 'channels'
    | 'channelPriority'
    | 'solveStrategy'
    | 'excludeNewer'
    | 'buildVariants'
    | 'buildVariantFiles'
    | 'condaPypiMap'
    | 's3Options'
  > {
  readonly pool: DependencyPool;
  readonly platforms: WorkspacePlatform[];
  readonly pypiOptions: PypiOptions | undefined;
  /** Reads the `target` table, once the platforms of all features are known. */
  readTargets(
    platforms: readonly WorkspacePlatform[],
  ): readonly { readonly selector: TargetSelector; readonly variants: BuildVariants }[];
}

const hints: Readonly<Record<string, string>> = {
  members: 'A workspace lists no members: every folder below it with a [package] manifest belongs to it',
  variants: 'Variants stand under `build-variants`',
  tasks: 'Tasks stand in a table of their own: [tasks]',
  'pypi-dependencies': 'They stand in a table of their own: [pypi-dependencies]',
  environments: 'They stand in a table of their own: [environments]',
};

/** Reads all of `[workspace]`. Spec: manifest.md 2.2. */
export function readWorkspaceTable(reader: TableReader, preview: Preview, context: FileContext): WorkspaceTable {
  reader.know('preview', 'requires-pixi');
  if (reader.has('requires-pixi')) reader.string('requires-pixi');
  reader.require('channels', 'Say where packages come from, as in channels = ["conda-forge"]');
  const cutOff = reader.value('exclude-newer');
  const targets = reader.tableAt('target');
  const table: WorkspaceTable = {
    metadata: readMetadata(reader, context),
    preview,
    channels: readChannels(reader, context.directory) ?? [],
    platforms: readPlatforms(reader),
    channelPriority: reader.word('channel-priority', channelPriorities),
    solveStrategy: reader.word('solve-strategy', solveStrategies),
    excludeNewer:
      cutOff === undefined ? undefined : readExcludeNewer(cutOff, reader.at('exclude-newer'), context.findings),
    buildVariants: readBuildVariants(reader.tableAt('build-variants')),
    buildVariantFiles: readVariantFiles(reader, context),
    condaPypiMap: readCondaPypiMap(reader),
    pypiOptions: readPypiOptions(reader.tableAt('pypi-options')),
    s3Options: readS3Options(reader.tableAt('s3-options')),
    pool: readPool(reader.tableAt('dependencies'), { ...context, pixiBuild: preview.pixiBuild }),
    readTargets: (platforms) =>
      readSelected(targets, platforms, { findings: context.findings, platforms }, (selected, selector) => {
        const variants = readBuildVariants(selected.tableAt('build-variants'));
        selected.finish();
        return { selector, variants };
      }),
  };
  reader.finish(hints);
  return table;
}

function readVariantFiles(reader: TableReader, context: FileContext): string[] {
  const key = 'build-variants-files';
  // Items of other types are reported here; the index of the good ones is needed below.
  reader.strings(key);
  const items = reader.value(key);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index): string[] => {
    if (typeof item !== 'string') return [];
    const file = path.resolve(context.directory, item);
    context.checks.expectPath([file], item, reader.at(key, index));
    return [file];
  });
}
