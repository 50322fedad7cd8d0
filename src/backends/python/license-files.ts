import path from 'node:path';

/**
 * The licence files that a project names, as absolute paths: each glob (PEP 639) stands for the files that it matches,
 * in the order of their names; one without any match is kept, so that it is reported when the package is made. Other
 * than upstream, which takes a glob for the name of a file.
 */
export async function expandLicenseFiles(patterns: readonly string[], directory: string): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?[\]]/.test(pattern)) {
      files.push(path.resolve(directory, pattern));
      continue;
    }
    const { glob } = await import('tinyglobby');
    const options = {
      cwd: directory,
      dot: true,
      onlyFiles: true,
      followSymbolicLinks: false,
      expandDirectories: false,
    };
    const matches = (await glob(pattern, options)).filter((match) => !match.startsWith('../')).sort();
    files.push(...(matches.length > 0 ? matches : [pattern]).map((match) => path.resolve(directory, match)));
  }
  return [...new Set(files)];
}
