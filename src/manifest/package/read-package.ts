import { previewHint } from '../spec/index.js';
import type { TableReader } from '../toml/index.js';
import { type BuildReading, readBuild } from './build.js';
import type { PackageContext } from './context.js';
import { readPackageTables } from './dependencies.js';
import { readPackageMetadata } from './metadata.js';
import type { PackageDefinition } from './model.js';
import { TablesCollector } from './tables.js';
import { readPackageTargets } from './targets.js';

const hints: Readonly<Record<string, string>> = {
  dependencies:
    'A package has three tables: build-dependencies for tools that run while it is built, host-dependencies for what it is built against, run-dependencies for what it needs when it runs',
  constraints: "Did you mean 'run-constraints'?",
  requirements: "Did you mean 'run-dependencies'?",
  'pypi-dependencies': 'A conda package depends on conda packages only: see run-dependencies',
  'extra-dependency': "Did you mean 'extra-dependencies'?",
  'optional-dependencies': "Did you mean 'extra-dependencies'?",
  extras: "Did you mean 'extra-dependencies'?",
  backend: 'The backend stands in [package.build.backend]',
  'build-backend': 'The backend stands in [package.build.backend]',
  'build-system': 'The backend stands in [package.build.backend]',
  config: 'The configuration of the backend stands in [package.build.config]',
  'build-number': 'It stands in [package.build]',
  flags: 'They stand in [package.build]',
  source: 'It stands in [package.build]',
  channels: 'Channels stand in [workspace], those of the backend in [package.build.backend]',
  platforms: 'Platforms stand in [workspace]',
  preview: 'It stands in [workspace]',
  tasks: 'Tasks stand in a table of their own: [tasks]',
  'build-variants': 'Variants stand in [workspace.build-variants]',
};

/**
 * Reads `[package]`. What is wrong goes to the findings; the result is only meant to be used when there are no errors
 * among them. Spec: manifest.md 3.
 */
export function readPackage(reader: TableReader, context: PackageContext): PackageDefinition | undefined {
  if (!context.pixiBuild) reportPreview(reader, context);
  return readPackageBody(reader, context);
}

/** Reads what a `[package]` and a definition beside a dependency have in common. */
export function readPackageBody(reader: TableReader, context: PackageContext): PackageDefinition | undefined {
  const { source, definition: build } = readBuildTable(reader, context);
  const metadata = readPackageMetadata(reader, source, context);
  const publish = reader.boolean('publish') ?? false;
  const collector = new TablesCollector();
  const tablesContext = { package: context, ownName: metadata.name ?? context.inlineName, collector };
  readPackageTables(reader, tablesContext);
  readPackageTargets(reader.tableAt('target'), tablesContext);
  reader.finish(hints);
  return (
    build && {
      origin: context.inlineName === undefined ? 'manifest' : 'inline',
      manifestPath: context.manifestPath,
      manifestDirectory: context.directory,
      ...metadata,
      publish,
      build,
      dependencies: collector.always,
      conditional: collector.conditional,
    }
  );
}

function readBuildTable(reader: TableReader, context: PackageContext): BuildReading {
  reader.require('build', 'Say how the package is built: [package.build.backend] with name = "pixi-build-python"');
  const table = reader.tableAt('build');
  return table ? readBuild(table, context) : { definition: undefined, source: undefined };
}

function reportPreview(reader: TableReader, { findings, previewPath }: PackageContext): void {
  findings.error(
    'manifest-preview',
    "[package] section is only allowed when the 'pixi-build' preview flag is enabled",
    reader.path,
    {
      hint: previewHint,
      related: previewPath && [{ path: previewPath, mark: 'value', message: 'the preview flags are set here' }],
    },
  );
}
