import type { SourceReference } from '../../recipe/index.js';
import { PixiBuildError } from '../../support/index.js';
import { locateInManifest } from '../generated/locate.js';
import { type ProjectModel, requirementOf, type SpecMap, type Target } from '../protocol/index.js';

/** What of a manifest counts beside a recipe. */
export interface ManifestPart {
  /** Where packages come from that the recipe requires by name. */
  readonly sources: ReadonlyMap<string, SourceReference>;
  readonly buildStringPrefix: string | undefined;
  readonly buildNumber: number | undefined;
}

/**
 * Reads what a manifest says beside a recipe: only where packages are built from, and what identifies a build. All else
 * belongs into the recipe. Spec: backends-others.md 2.3.
 * @throws PixiBuildError code `manifest-beside-recipe`
 */
export async function readManifestPart(
  model: ProjectModel | null | undefined,
  manifestPath: string,
): Promise<ManifestPart> {
  const { defaultTarget, conditional } = model?.targets ?? {};
  const targets = [...(defaultTarget ? [defaultTarget] : []), ...Object.values(conditional ?? {})];
  const sources = new Map<string, SourceReference>();
  const refuse = async (name: string, message: string, hint: string): Promise<never> => {
    const location = await locateInManifest(manifestPath, name);
    throw new PixiBuildError('manifest-beside-recipe', message, { exitCode: 2, location, hint });
  };
  const read = async (specs: SpecMap | null | undefined): Promise<void> => {
    for (const [name, spec] of Object.entries(specs ?? {})) {
      const requirement = requirementOf(name, spec);
      if (requirement.kind === 'pin') {
        const message = `'${name}' is pinned in the manifest, but the package has a recipe`;
        await refuse(
          name,
          message,
          `Write \${{ ${requirement.call}("${name}") }} among the requirements of the recipe.`,
        );
      } else if (!requirement.source) {
        const message = `'${name}' is a binary dependency of the manifest, but the package has a recipe`;
        await refuse(name, message, 'Please specify all binary dependencies in the recipe.');
      } else {
        sources.set(name.toLowerCase(), requirement.source);
      }
    }
  };
  for (const target of targets) {
    await read(target.buildDependencies);
    await read(target.hostDependencies);
    await read(target.runDependencies);
    const table = misplacedTable(target);
    if (table !== undefined) {
      const message = `the manifest has ${table}, but the package has a recipe`;
      await refuse(table, message, `Move ${table} into the recipe.`);
    }
  }
  return {
    sources,
    buildStringPrefix: model?.buildStringPrefix ?? undefined,
    buildNumber: model?.buildNumber ?? undefined,
  };
}

/** A table that only the recipe may have. */
function misplacedTable({ runExports, runConstraints, extraDependencies }: Target): string | undefined {
  const isFilled = (table: object | null | undefined): boolean => Object.keys(table ?? {}).length > 0;
  if (Object.values(runExports ?? {}).some(isFilled)) return 'run-exports';
  if (isFilled(runConstraints)) return 'run-constraints';
  return Object.values(extraDependencies ?? {}).some(isFilled) ? 'extra-dependencies' : undefined;
}
