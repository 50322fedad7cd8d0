import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Allowance, pythonMetadata } from './comparison-cases.js';
import type { Difference } from './opened-package.js';

const folder = path.resolve('__tests__/e2e/recipes');

/** A program of an installed package. */
export interface ProgramCase {
  /** Match specs of what is installed for it. */
  readonly install: readonly string[];
  /** Program, relative to the prefix, and arguments. */
  readonly run: readonly string[];
  readonly prints: string;
}

/** A folder with a recipe that both sides build. */
export interface RecipeCase {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Absolute; those that all recipes share, then its own. */
  readonly variantFiles: readonly string[];
  /** Recipes whose packages it needs. */
  readonly after: readonly string[];
  /** Why the second build cannot be another user's. */
  readonly sameUser?: string;
  /** What is run once the packages are installed. */
  readonly programs: readonly ProgramCase[];
}

/** All recipes, those first that others need. */
export function recipeCases(): RecipeCase[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const cases = names.map(({ name }) => readCase(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...cases.filter(({ after }) => after.length === 0), ...cases.filter(({ after }) => after.length > 0)];
}

function readCase(name: string): RecipeCase {
  const own = path.join(folder, name);
  const file = path.join(own, 'case.json');
  const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<RecipeCase>) : {};
  const variantFiles = [path.join(folder, 'variants.yaml'), path.join(own, 'variants.yaml')].filter(existsSync);
  return { name, folder: own, variantFiles, after: [], programs: [], ...given };
}

const onlyTheirs = ({ ours }: Difference): boolean => ours === undefined;
const sameTexts = ({ ours, theirs }: Difference): boolean =>
  JSON.stringify([...(ours as string[])].sort()) === JSON.stringify([...(theirs as string[])].sort());

const specsOf = (list: unknown): string[] =>
  ((list ?? []) as string[]).map((text) => {
    const { spec, source } = JSON.parse(text) as { spec?: string; source?: string };
    return (spec ?? source ?? '').replace(/ ==/, ' =').replace(/ =(?=[^=])/, ' ');
  });

/** Differences that are meant. All that is not here is a defect. */
export const recipeAllowances: readonly Allowance[] = [
  ...pythonMetadata,
  {
    at: /^info\/index\.json#\/timestamp$|rendered_recipe\.yaml#\/build_configuration\/timestamp$/,
    reason: 'ours is SOURCE_DATE_EPOCH, which rattler-build does not read',
  },
  {
    at: /^info\/(?:about\.json#\/channels|recipe\/rendered_recipe\.yaml#\/build_configuration\/channels)$/,
    when: ({ ours, theirs }) => (ours as string[])[0] === (theirs as string[])[0],
    reason: 'each side has what it built in a channel of its own',
    sometimes: true,
  },
  {
    at: /^info\/index\.json#\/depends$/,
    when: sameTexts,
    reason: 'rattler-build has what environments export in another order each time',
    sometimes: true,
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/build_configuration\/(?:directories\/|(?:host|build)_platform\/virtual_packages$)/,
    when: onlyTheirs,
    reason: 'paths and state of the building machine, which would make equal inputs give other bytes',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/build_configuration\/(?:subpackages\/|channel_priority$|solve_strategy$)/,
    when: onlyTheirs,
    reason: 'of the run that built it: a package is the same whatever is built beside it, and whoever solves for it',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/finalized_dependencies\/(?:build|host|run)\/(?:specs|depends)$/,
    when: ({ ours, theirs }) => sameTexts({ at: '', ours: specsOf(ours), theirs: specsOf(theirs) }),
    reason: 'that a variant or a pin is behind a match spec is in the recipe above it',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/finalized_dependencies\/(?:build|host)(?:$|\/)/,
    when: ({ theirs }) => theirs === undefined || theirs === null,
    reason: 'an output is built where its staging output is, which gives that environments of its own',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/recipe\/build\/number$/,
    when: ({ theirs }) => theirs === 0,
    reason: 'an explicit number 0 says as much as none',
  },
  {
    at: /\.dist-info\/RECORD#.*\.so$/,
    when: ({ ours, theirs }) => String(ours).split(',').at(-1) === String(theirs).split(',').at(-1),
    reason: 'ours is the hash of what is packed, theirs of what it was before its run path was rewritten',
  },
  {
    at: /^(?:info\/paths\.json#)?site-packages\/abithree\.abi3\.so(?:#bytes|\/sha256)$/,
    reason: 'their run path starts where the file lies in the package; it is installed two folders below that',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/(?:finalized_cache_(?:dependencies|sources)|staging_library_name_map|recipe\/staging_caches\/0\/build\/string)\b/,
    when: ({ ours }) => ours === undefined,
    reason: 'what a staging output needs is among what the output needs',
  },
  {
    at: /^info\/recipe\/rendered_recipe\.yaml#\/system_tools\//,
    reason: 'the program that made the package',
  },
];
