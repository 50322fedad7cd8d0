import type { OutputDescription } from '../backends/index.js';
import type { Platform } from '../conda/index.js';
import { Checkouts } from './checkouts.js';
import { choosePackages } from './choose-packages.js';
import { RunNetwork } from './run-network.js';
import { openPackage, outputsParams } from './session.js';
import type { BuildSettings } from './types.js';

/**
 * What a workspace, or one package of it, yields on a platform: rendered recipes, and what their build strings are made from.
 * Nothing is built.
 * @throws PixiBuildError, InvalidInputError
 */
export async function describeOutputs(settings: BuildSettings, hostPlatform: Platform): Promise<OutputDescription[]> {
  const network = new RunNetwork(settings);
  const checkouts = new Checkouts(settings, network);
  try {
    const { workspace, packages } = await choosePackages(settings);
    const descriptions: OutputDescription[] = [];
    for (const loaded of packages) {
      const { backend } = await openPackage(loaded, workspace, settings, checkouts);
      try {
        const found = await backend.describe?.(outputsParams(workspace, hostPlatform, settings));
        for (const one of found ?? []) descriptions.push(withGivenVariants(one, settings));
      } finally {
        await backend.dispose();
      }
    }
    return descriptions;
  } finally {
    await network.close();
  }
}

/** Backends are not told which values come from outside the manifest. */
function withGivenVariants(
  { hash, ...description }: OutputDescription,
  { variants }: BuildSettings,
): OutputDescription {
  const given = new Set(Object.keys(variants?.values ?? {}).map((key) => key.replace(/[-.]/g, '_')));
  const entries = hash.entries.map((entry) =>
    given.has(entry.key) ? { ...entry, origin: { kind: 'command-line' as const } } : entry,
  );
  return { ...description, hash: { ...hash, entries } };
}
