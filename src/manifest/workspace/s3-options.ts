import { isTomlTable, TableReader, tomlTypeName } from '../toml/index.js';
import type { S3Options } from './model.js';
import { readUrl } from './values.js';

/** Reads `[workspace.s3-options]`: bucket to where it is served. Spec: manifest.md 2.2. */
export function readS3Options(reader: TableReader | undefined): Map<string, S3Options> {
  const buckets = new Map<string, S3Options>();
  for (const [bucket, value] of reader?.entries() ?? []) {
    if (!isTomlTable(value)) {
      reader?.error(bucket, 'manifest-type', `expected a table, found ${tomlTypeName(value)}`);
      continue;
    }
    const table = new TableReader((reader as TableReader).findings, value, (reader as TableReader).at(bucket));
    for (const key of ['endpoint-url', 'region', 'force-path-style']) table.require(key);
    const endpointUrl = readUrl(table, 'endpoint-url');
    const region = table.string('region');
    const forcePathStyle = table.boolean('force-path-style');
    table.finish();
    if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
      buckets.set(bucket, { endpointUrl, region, forcePathStyle });
    }
  }
  return buckets;
}
