import { nearestWord } from '../../support/index.js';
import { type TableReader, tomlTypeName } from '../toml/index.js';
import type { Preview } from './model.js';

const knownFlags = ['pixi-build'];

/** Reads `workspace.preview`: a list of flags, or a boolean. `false` is off, everywhere. */
export function readPreview(reader: TableReader): Preview {
  const value = reader.value('preview');
  if (value === undefined || value === false) return { pixiBuild: false, flags: [], all: false };
  if (value === true) return { pixiBuild: true, flags: [], all: true };
  if (!Array.isArray(value)) {
    reader.error('preview', 'manifest-type', `expected a boolean or an array, found ${tomlTypeName(value)}`, {
      hint: typeof value === 'string' ? `Write preview = ["${value}"]` : undefined,
    });
    // Whoever wrote it meant to enable something: do not report what follows from its absence.
    return { pixiBuild: true, flags: [], all: false };
  }
  const flags = reader.strings('preview') ?? [];
  value.forEach((flag, index) => {
    if (typeof flag !== 'string' || knownFlags.includes(flag)) return;
    const near = nearestWord(flag, knownFlags);
    reader.findings.warning(
      'manifest-unknown-preview',
      `The preview feature '${flag}' is not known and has no effect`,
      reader.at('preview', index),
      { hint: near && `Did you mean '${near}'?` },
    );
  });
  return { pixiBuild: flags.includes('pixi-build'), flags, all: false };
}
