import { decompressZstdBuffer, readPackageInfo } from '../../archive/index.js';
import { type RepoDataRecord, type RunExports, readRunExports } from '../../conda/index.js';
import { fileKind, messageOf } from '../../support/index.js';
import { debug, type RepodataContext } from './context.js';
import { isPlainObject } from './plain-object.js';

const largestFile = 1 << 29;

/** Finds what packages demand of those that are built with them (CEP 12; spec: conda-runtime.md 3.5). */
export class RunExportsReader {
  readonly #context: RepodataContext;
  readonly #files = new Map<string, Promise<ReadonlyMap<string, RunExports> | undefined>>();

  constructor(context: RepodataContext) {
    this.#context = context;
  }

  /**
   * From the record, else from a package in a folder, else from the channel's `run_exports.json`, else from the package.
   * @param subdirUrl of the record's index
   * @param packageFile gives the absolute path of the package, fetched if need be
   */
  async read(
    record: RepoDataRecord,
    subdirUrl: string,
    packageFile: (record: RepoDataRecord) => Promise<string>,
  ): Promise<RunExports> {
    if (record.runExports) return record.runExports;
    const local = this.#context.network.localPath(record.url);
    if (local !== undefined && (await fileKind(local)) === 'file') return readFromPackage(local);
    let ofSubdir = this.#files.get(subdirUrl);
    if (!ofSubdir) {
      ofSubdir = this.#readFile(subdirUrl);
      this.#files.set(subdirUrl, ofSubdir);
    }
    const found = (await ofSubdir)?.get(record.fileName);
    return found ?? readFromPackage(await packageFile(record));
  }

  /** Whatever fails here is as if the channel had no such file. */
  async #readFile(subdirUrl: string): Promise<ReadonlyMap<string, RunExports> | undefined> {
    const { network, offline, signal } = this.#context;
    if (offline && network.localPath(subdirUrl) === undefined) return undefined;
    for (const file of ['run_exports.json.zst', 'run_exports.json']) {
      try {
        const answer = await network.get({ url: subdirUrl + file, limit: largestFile, signal });
        if (answer.kind !== 'found') continue;
        const isPacked = file.endsWith('.zst');
        const text = isPacked ? await decompressZstdBuffer(answer.bytes, largestFile) : answer.bytes;
        return runExportsByFile(JSON.parse(text.toString('utf8')));
      } catch (error) {
        if (signal?.aborted) throw error;
        debug(this.#context, `${file} of ${subdirUrl} is not used: ${messageOf(error)}`);
      }
    }
    return undefined;
  }
}

async function readFromPackage(file: string): Promise<RunExports> {
  const info = await readPackageInfo(file, ['info/run_exports.json']);
  const text = info.get('info/run_exports.json');
  return text ? readRunExports(JSON.parse(text.toString('utf8'))) : {};
}

function runExportsByFile(json: unknown): Map<string, RunExports> {
  const found = new Map<string, RunExports>();
  const take = (map: unknown, extension: string): void => {
    if (!isPlainObject(map)) return;
    for (const [key, value] of Object.entries(map)) {
      const runExports = isPlainObject(value) ? value['run_exports'] : undefined;
      if (runExports !== undefined) found.set(key + extension, readRunExports(runExports));
    }
  };
  const maps = isPlainObject(json) ? json : {};
  const v3 = isPlainObject(maps['v3']) ? maps['v3'] : {};
  take(maps['packages'], '');
  take(maps['packages.conda'], '');
  take(v3['conda'], '.conda');
  take(v3['tar.bz2'], '.tar.bz2');
  return found;
}
