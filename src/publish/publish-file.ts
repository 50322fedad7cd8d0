import path from 'node:path';
import { readPackageInfo } from '../archive/index.js';
import { hashFile, PixiBuildError } from '../support/index.js';
import type { PublishFile } from './types.js';

/**
 * What is to be known of a package file to publish it: read from the file itself.
 * @param file absolute path of a `.conda` or `.tar.bz2`
 * @throws PixiBuildError `package-not-found`, `archive-invalid`, `package-metadata-invalid`
 */
export async function readPublishFile(file: string): Promise<PublishFile> {
  const index = (await readPackageInfo(file, ['info/index.json'])).get('info/index.json');
  const values = parse(index);
  const text = (key: string): string => {
    const value = values?.[key];
    if (typeof value === 'string' && value !== '') return value;
    throw new PixiBuildError('package-metadata-invalid', `${file}: its info/index.json does not say its ${key}`, {
      hint: 'Build the package again.',
      exitCode: 2,
    });
  };
  const identity = { name: text('name'), version: text('version'), build: text('build'), subdir: text('subdir') };
  const { sha256, md5, size } = await hashFile(file);
  return { identity, path: file, fileName: path.basename(file), sha256, md5, sizeBytes: size };
}

function parse(content: Buffer | undefined): Record<string, unknown> | undefined {
  try {
    return content && JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}
