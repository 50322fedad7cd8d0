import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPackageInfo } from '../archive/index.js';
import { type RepoDataRecord, readPackageRecord, readRunExports } from '../conda/index.js';
import { hashFile, PixiBuildError } from '../support/index.js';

/**
 * A package file as a channel would list it.
 * @throws PixiBuildError code `package-metadata-invalid`
 */
export async function recordOfPackage(file: string): Promise<RepoDataRecord> {
  const info = await readPackageInfo(file, ['info/index.json', 'info/run_exports.json']);
  const index = info.get('info/index.json');
  if (!index) throw new PixiBuildError('package-metadata-invalid', `${file} has no info/index.json`);
  const exports = info.get('info/run_exports.json');
  const { sha256, md5, size } = await hashFile(file);
  return {
    ...readPackageRecord(JSON.parse(index.toString('utf8'))),
    runExports: exports ? readRunExports(JSON.parse(exports.toString('utf8'))) : {},
    sha256,
    md5,
    size,
    fileName: path.basename(file),
    url: pathToFileURL(file).href,
  };
}
