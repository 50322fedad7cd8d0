import { lstatSync } from 'node:fs';
import { inFolder, relativePathProblem } from '../paths.js';
import { InvalidPackageError, type PackagePath } from './model.js';

/** What stands for the prefix where `has_prefix` names only a file. */
const defaultPlaceholder = '/opt/anaconda1anaconda2anaconda3';

/**
 * The paths of a package from before `paths.json`, out of `info/files`, `has_prefix`, `no_link` and `no_softlink`.
 * Spec: conda-runtime.md 5.2.
 * @param readInfo the text of a file of `info/`, undefined when there is none
 * @throws InvalidPackageError
 */
export function legacyPaths(directory: string, readInfo: (name: string) => string | undefined): PackagePath[] {
  const files = readInfo('files');
  if (files === undefined) throw new InvalidPackageError('it has neither info/paths.json nor info/files');
  const placeholders = new Map(lines(readInfo('has_prefix')).map(parseHasPrefix));
  const unlinked = new Set([...lines(readInfo('no_link')), ...lines(readInfo('no_softlink'))]);
  return lines(files).map((file): PackagePath => {
    const info =
      relativePathProblem(file) === undefined
        ? lstatSync(inFolder(directory, file), { throwIfNoEntry: false })
        : undefined;
    if (!info) throw new InvalidPackageError(`its file ${JSON.stringify(file)} is missing`);
    return {
      path: file,
      type: info.isSymbolicLink() ? 'softlink' : info.isDirectory() ? 'directory' : 'hardlink',
      noLink: unlinked.has(file),
      placeholder: placeholders.get(file),
    };
  });
}

function lines(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `PLACEHOLDER MODE PATH`, any of them in quotes, or a path alone. */
function parseHasPrefix(line: string): [file: string, placeholder: NonNullable<PackagePath['placeholder']>] {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const [text = '', mode, file] = words;
  if (words.length === 3 && (mode === 'text' || mode === 'binary') && file !== undefined && text !== '') {
    return [file, { text, mode }];
  }
  return [words.length === 1 ? text : line, { text: defaultPlaceholder, mode: 'text' }];
}
