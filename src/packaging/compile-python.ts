import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { comparePackagePaths } from '../archive/index.js';
import type { CollectedFile } from './collected-file.js';
import { matcher } from './globs.js';
import { hasPythonLayout } from './info-json.js';
import type { PackageRequest } from './types.js';

/**
 * Reads a JSON request, compiles each source to bytecode and answers with the interpreter's cache tag and what did not
 * compile. Bytecode is checked by the hash of its source (PEP 552), so that it holds neither times nor places.
 */
const compiler = `
import json, py_compile, sys
with open(sys.argv[1], encoding="utf-8") as file:
    request = json.load(file)
failed = []
for source, shown, target in request["files"]:
    try:
        py_compile.compile(source, cfile=target, dfile=shown, doraise=True,
                           invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    except Exception as error:
        failed.append([shown, str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__])
with open(request["answer"], "w", encoding="utf-8") as file:
    json.dump({"tag": sys.implementation.cache_tag, "failed": failed}, file)
`;

interface CompilerAnswer {
  readonly tag: string;
  readonly failed: readonly (readonly [file: string, problem: string])[];
}

/**
 * Adds the bytecode of a platform package's Python modules (spec: packaging.md 8) with the Python of the host
 * environment; without one nothing is compiled. Other than rattler-build's, the bytecode is the same for every build, also
 * where the build has compiled already.
 *
 * @param scratch a folder for the new files
 */
export async function compilePython(
  request: PackageRequest,
  files: readonly CollectedFile[],
  scratch: string,
): Promise<{ readonly files: readonly CollectedFile[]; readonly warnings: readonly string[] }> {
  const unchanged = { files, warnings: [] };
  if (hasPythonLayout(request) || request.noarch !== undefined || !request.runTool) return unchanged;
  const isSkipped = await matcher(request.skipPycCompilation);
  const sources = files.filter(
    (file): file is Extract<CollectedFile, { type: 'file' }> =>
      file.type === 'file' && file.path.endsWith('.py') && !isSkipped(file.path),
  );
  if (sources.length === 0) return unchanged;
  const jobs = await Promise.all(
    sources.map(async ({ content, path: shown }, index) => {
      const target = path.join(scratch, `${index}.pyc`);
      if (typeof content === 'string') return { source: content, shown, target };
      const source = path.join(scratch, `${index}.py`);
      await writeFile(source, content);
      return { source, shown, target };
    }),
  );
  const requestFile = path.join(scratch, 'compile.json');
  const answer = path.join(scratch, 'compiled.json');
  await writeFile(
    requestFile,
    JSON.stringify({ files: jobs.map(({ source, shown, target }) => [source, shown, target]), answer }),
  );
  if (!(await request.runTool('python', ['-I', '-Wi', '-c', compiler, requestFile]))) return unchanged;
  const { tag, failed } = JSON.parse(await readFile(answer, 'utf8')) as CompilerAnswer;
  const problems = new Map(failed);
  const bytecode = jobs
    .filter(({ shown }) => !problems.has(shown))
    .map(({ shown, target }): CollectedFile => {
      const { dir, name } = path.posix.parse(shown);
      return {
        type: 'file',
        path: path.posix.join(dir, '__pycache__', `${name}.${tag}.pyc`),
        executable: false,
        content: target,
      };
    });
  const replaced = new Set(bytecode.map((file) => file.path));
  const kept = files.filter((file) => !replaced.has(file.path));
  return {
    files: [...kept, ...bytecode].sort((a, b) => comparePackagePaths(a.path, b.path)),
    warnings: [...problems].map(([file, problem]) => `${file} does not compile: ${problem}`),
  };
}
