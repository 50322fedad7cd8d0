import { Version } from '../../conda/index.js';
import { messageOf } from '../../support/index.js';
import { type Findings, type TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';

/** A conda version that is written as text. */
export function readVersion(reader: TableReader, key: string): Version | undefined {
  const text = reader.string(key);
  return text === undefined ? undefined : versionAt(text, reader.at(key), reader.findings);
}

/** The same, kept as text. */
export function readVersionLike(reader: TableReader, key: string): string | undefined {
  const value = reader.value(key);
  if (typeof value === 'number') {
    reader.error(key, 'manifest-type', `expected a string, found ${tomlTypeName(value)}`, {
      hint: `Put it in quotes: ${key} = "${value}"`,
    });
    return undefined;
  }
  return readVersion(reader, key) && (value as string);
}

export function versionAt(text: string, path: TomlPath, findings: Findings): Version | undefined {
  try {
    return Version.parse(text);
  } catch (error) {
    findings.error('manifest-version', `malformed version string '${text}': ${messageOf(error)}`, path);
    return undefined;
  }
}

/** An absolute URL, kept as it is written. */
export function readUrl(reader: TableReader, key: string): string | undefined {
  const text = reader.string(key);
  return text !== undefined && checkUrl(text, reader.at(key), reader.findings) ? text : undefined;
}

export function readUrls(reader: TableReader, key: string): string[] | undefined {
  if (!reader.has(key)) return reader.strings(key);
  const urls = reader.strings(key);
  return urls?.filter((text) =>
    checkUrl(text, reader.at(key, (reader.table[key] as unknown[]).indexOf(text)), reader.findings),
  );
}

function checkUrl(text: string, path: TomlPath, findings: Findings): boolean {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && URL.canParse(text)) return true;
  findings.error('manifest-url', `'${text}' is not an absolute URL`, path, {
    hint: text.includes('.') && !text.includes('://') ? `Did you mean 'https://${text}'?` : undefined,
  });
  return false;
}

/** Order of two texts that are known to be versions. */
export function compareVersionTexts(a: string, b: string): number {
  return Version.parse(a).compare(Version.parse(b));
}
