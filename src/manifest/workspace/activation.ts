import type { TableReader } from '../toml/index.js';
import type { Activation } from './model.js';
import { readStringMap } from './tasks.js';

/** Reads an `[activation]` table. Spec: manifest.md 2.10. */
export function readActivation(reader: TableReader | undefined): Activation | undefined {
  if (!reader) return undefined;
  const scripts = reader.strings('scripts');
  const env = readStringMap(reader.tableAt('env'));
  reader.finish();
  return { ...(scripts && { scripts }), env };
}
