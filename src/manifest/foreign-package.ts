import path from 'node:path';
import { VersionSpec } from '../conda/index.js';
import type { SourceManifest } from './discovery/source-location.js';
import type { PackageDefinition, PackageTables } from './package/index.js';

const backends = { recipe: 'pixi-build-rattler-build', ros: 'pixi-build-ros' } as const;

const noDependencies: PackageTables = {
  buildDependencies: new Map(),
  hostDependencies: new Map(),
  runDependencies: new Map(),
  runConstraints: new Map(),
  extraDependencies: new Map(),
  runExports: {
    weak: new Map(),
    strong: new Map(),
    noarch: new Map(),
    weakConstraints: new Map(),
    strongConstraints: new Map(),
  },
};

/** A package that a recipe or a ROS `package.xml` describes: its backend reads the file. Spec: manifest.md 1.3. */
export function packageOfForeignFile(
  source: SourceManifest & { readonly kind: keyof typeof backends },
): PackageDefinition {
  return {
    origin: source.kind,
    manifestPath: source.path,
    manifestDirectory: path.dirname(source.path),
    publish: false,
    build: {
      backend: {
        name: backends[source.kind],
        spec: { kind: 'version', version: VersionSpec.any },
        additionalDependencies: new Map(),
      },
      targetConfig: new Map(),
      flags: [],
      secrets: [],
    },
    dependencies: noDependencies,
    conditional: new Map(),
  };
}
