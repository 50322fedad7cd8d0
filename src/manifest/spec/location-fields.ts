import type { TableReader } from '../toml/index.js';
import { gitUrlHint } from './location.js';
import type { SpecFields } from './model.js';
import type { AsRead } from './package-fields.js';

type LocationFields = Pick<SpecFields, 'path' | 'git' | 'url' | 'branch' | 'tag' | 'rev' | 'lfs' | 'subdirectory'>;

/** The fields that say where something is, each read by itself. */
export function readLocation(reader: TableReader): AsRead<LocationFields> {
  return {
    path: readPath(reader),
    git: readGitUrl(reader),
    url: readSourceUrl(reader),
    branch: readReference(reader, 'branch'),
    tag: readReference(reader, 'tag'),
    rev: readReference(reader, 'rev'),
    lfs: reader.boolean('lfs'),
    subdirectory: reader.string('subdirectory'),
  };
}

function readPath(reader: TableReader): string | undefined {
  const text = reader.string('path');
  if (text === undefined) return undefined;
  if (text === '' || text.includes('\0')) {
    reader.error('path', 'manifest-path', `'${text}' is not a path`, { hint: 'For this directory write "."' });
    return undefined;
  }
  return text.replaceAll('\\', '/');
}

function readGitUrl(reader: TableReader): string | undefined {
  const text = reader.string('git');
  // What begins with a letter and a colon is a drive of Windows rather than a scheme.
  if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text))) return text;
  reader.error('git', 'manifest-url', `'${text}' is not an absolute URL`, { hint: gitUrlHint(text) });
  return undefined;
}

function readSourceUrl(reader: TableReader): string | undefined {
  const text = reader.string('url');
  if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text))) return text;
  reader.error('url', 'manifest-url', `'${text}' is not an absolute URL`, {
    hint: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\//.test(text)
      ? `Did you mean 'https://${text}'?`
      : `For a file or directory on this machine write { path = "${text}" }`,
  });
  return undefined;
}

function readReference(reader: TableReader, key: 'branch' | 'tag' | 'rev'): string | undefined {
  const text = reader.string(key);
  // Git has no such names, and must not take one for an option.
  if (text === undefined || !(text === '' || text.startsWith('-') || /\s/.test(text))) return text;
  reader.error(key, 'manifest-git-reference', `'${text}' is not a valid ${key}`, {
    hint: key === 'rev' ? 'Give the hash of a commit' : `Give the name of a ${key}`,
  });
  return undefined;
}
