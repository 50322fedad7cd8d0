import type { TableReader } from '../toml/index.js';
import type { BuildVariants } from './model.js';

/** Reads a `build-variants` table: key to a list of texts. Spec: manifest.md 2.5. */
export function readBuildVariants(reader: TableReader | undefined): BuildVariants {
  const variants = new Map<string, readonly string[]>();
  for (const [key, value] of reader?.entries() ?? []) {
    if (typeof value === 'string') {
      reader?.error(key, 'manifest-type', 'expected an array, found string', { hint: `Write ${key} = ["${value}"]` });
    } else {
      const values = reader?.strings(key);
      if (values) variants.set(key, values);
    }
  }
  return variants;
}
