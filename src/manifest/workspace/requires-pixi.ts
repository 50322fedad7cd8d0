import { Version, VersionSpec } from '../../conda/index.js';
import { messageOf } from '../../support/index.js';
import type { Findings, TomlPath, TomlTable } from '../toml/index.js';

/**
 * Checks `requires-pixi` before anything else is read, so that who has too old a program hears that, and not of keys
 * that it does not know. Spec: manifest.md 2.2.
 *
 * @param workspace the `[workspace]` table
 * @param pixiVersion the version of pixi whose behaviour this program has
 * @returns the constraint, when there is a good one
 */
export function readRequiresPixi(
  workspace: TomlTable,
  path: TomlPath,
  pixiVersion: string,
  findings: Findings,
): VersionSpec | undefined {
  const value = Object.hasOwn(workspace, 'requires-pixi') ? workspace['requires-pixi'] : undefined;
  if (typeof value !== 'string') return undefined;
  const at = [...path, 'requires-pixi'];
  let spec: VersionSpec;
  try {
    spec = VersionSpec.parse(value, 'strict');
  } catch (error) {
    findings.error('manifest-requires-pixi', `invalid version specifier in 'requires-pixi': ${messageOf(error)}`, at, {
      hint: `Write for example requires-pixi = ">=${pixiVersion}"`,
    });
    return undefined;
  }
  if (!spec.matches(Version.parse(pixiVersion))) {
    findings.error('requires-pixi', `this project requires pixi '${value}', but you have pixi ${pixiVersion}`, at, {
      hint: `Update this program: it behaves as pixi ${pixiVersion} does; or relax 'requires-pixi'`,
    });
  }
  return spec;
}
