import { AmbiguousVersionError, CondaParseError, VersionSpec } from '../../conda/index.js';
import type { Findings, TomlPath } from '../toml/index.js';

/**
 * Reads which versions are wanted. The grammar is strict, except that a bare version is taken as an exact one, with a
 * warning. Spec: manifest.md 4.2.
 */
export function readVersionSpec(text: string, path: TomlPath, findings: Findings): VersionSpec | undefined {
  try {
    return VersionSpec.parse(text, 'strict');
  } catch (error) {
    if (error instanceof AmbiguousVersionError) return readBareVersion(text, path, findings);
    return reportVersion(text, error, path, findings);
  }
}

function readBareVersion(text: string, path: TomlPath, findings: Findings): VersionSpec | undefined {
  try {
    const spec = VersionSpec.parse(text, 'lenient');
    findings.warning('manifest-ambiguous-version', `'${text}' has a version without an operator`, path, {
      hint: `It is read as '${spec}'; say so, or end the version in '.*' for all that begin with it`,
    });
    return spec;
  } catch (error) {
    return reportVersion(text, error, path, findings);
  }
}

function reportVersion(text: string, error: unknown, path: TomlPath, findings: Findings): undefined {
  if (!(error instanceof CondaParseError)) throw error;
  const meant = meaning(text);
  findings.error(
    'manifest-version-spec',
    meant?.message ?? `invalid version specifier '${text}': ${error.message}`,
    path,
    {
      hint: meant?.hint ?? error.hint ?? (text.trim() === '' ? 'Write "*" for any version' : undefined),
    },
  );
  return undefined;
}

/** Longer texts were not meant as one of the things below, and patterns would take their time. */
const longestVersion = 500;

interface Meaning {
  readonly message: string;
  readonly hint: string;
}

/** What somebody most likely wanted who wrote something else in place of a version. */
function meaning(text: string): Meaning | undefined {
  if (text.length > longestVersion) return undefined;
  const quoted = JSON.stringify(text);
  const notVersion = (what: string): string => `expected a version specifier but '${text}' looks like ${what}`;
  if (/(?:^git[+@])|\.git(?:$|[#@?])|(?:^|[/@.])git(?:hub|lab)?\b/.test(text)) {
    return { message: notVersion('a git URL'), hint: `Did you mean { git = ${quoted} }?` };
  }
  if (text.includes('://')) return { message: notVersion('a URL'), hint: `Did you mean { url = ${quoted} }?` };
  if (/^(?:\.{1,2}(?:[\\/]|$)|~|[\\/])|[\\/]/.test(text) || /\.(?:conda|tar\.bz2)$/.test(text)) {
    return { message: notVersion('a path'), hint: `Did you mean { path = ${quoted} }?` };
  }
  const fields = matchSpecFields(text);
  if (fields) {
    return {
      message: `expected a version specifier but '${text}' looks like a matchspec`,
      hint: `Did you mean { ${fields} }?`,
    };
  }
  const key = /\b(subdir|channel|md5|sha256)\b/.exec(text)?.[1];
  return key
    ? { message: notVersion('a matchspec'), hint: `Use the table form: { version = "...", ${key} = "..." }` }
    : undefined;
}

/** The fields of a table that say what `channel::`, and a build after the version, say in a match spec. */
function matchSpecFields(text: string): string | undefined {
  const channel = /^([^\s:]+)::(.*)$/.exec(text);
  if (channel) {
    const rest = (channel[2] as string).replace(/^[A-Za-z0-9._-]+(?=[\s=<>!~]|$)/, '').trim();
    const version = isVersionSpec(rest) ? rest : '*';
    return `version = "${version}", channel = "${channel[1]}"`;
  }
  const parts = /^(\S*[^\s=])(?:\s+|=)([A-Za-z0-9_.*+]+)$/.exec(text);
  if (!parts) return undefined;
  const [, version = '', build = ''] = parts;
  return isVersionSpec(version) ? `version = "${version}", build = "${build}"` : undefined;
}

/** Whether a text says which versions are wanted, in the lenient grammar. */
export function isVersionSpec(text: string): boolean {
  try {
    VersionSpec.parse(text, 'lenient');
    return true;
  } catch {
    return false;
  }
}
