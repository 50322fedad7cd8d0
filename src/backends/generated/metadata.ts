import { PackageName, Version } from '../../conda/index.js';
import type { RecipeAbout } from '../../recipe/index.js';
import { messageOf, PixiBuildError, type Reporter } from '../../support/index.js';
import type { ProjectModel } from '../protocol/index.js';

/** What a project's own metadata says, for all that the manifest leaves open. Spec: backends 1.4. */
export interface ProvidedMetadata {
  readonly name?: string;
  readonly version?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly documentation?: string;
  readonly license?: string;
  /** Absolute paths, or globs relative to the sources. */
  readonly licenseFiles?: readonly string[];
  readonly description?: string;
  readonly summary?: string;
}

export interface ResolvedMetadata {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
  readonly about: RecipeAbout;
}

/**
 * Name, version and description of a package: the manifest's, else the project's own; the summary always the project's.
 * What is no URL or no SPDX expression is left out with a warning.
 *
 * @param hint how to provide a missing name or version
 * @throws PixiBuildError codes `package-name-missing`, `package-version-missing` and those of an invalid one
 */
export async function resolveMetadata(
  model: ProjectModel,
  provided: ProvidedMetadata,
  hint: string,
  report: Reporter,
): Promise<ResolvedMetadata> {
  const name = model.name?.trim() || provided.name?.trim();
  if (!name) throw missing('name', hint);
  const version = model.version ?? provided.version;
  if (version == null) throw missing('version', hint);
  const warn = (message: string): void => report({ kind: 'log', level: 'warning', message });
  const url = (key: 'homepage' | 'documentation' | 'repository'): string | undefined =>
    normalizedUrl(model[key] ?? provided[key], key, warn);
  const about: Record<keyof RecipeAbout, unknown> = {
    homepage: url('homepage'),
    repository: url('repository'),
    documentation: url('documentation'),
    license: await spdxLicense(model.license ?? provided.license, warn),
    licenseFamily: undefined,
    licenseFiles: model.licenseFile != null ? [model.licenseFile] : (provided.licenseFiles ?? []),
    summary: provided.summary?.trim() || undefined,
    description: (model.description ?? provided.description)?.trim() || undefined,
  };
  const present = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { name: parsedName(name), version: parsedVersion(version), about: present as unknown as RecipeAbout };
}

function parsedName(text: string): string {
  try {
    return PackageName.parse(text).normalized;
  } catch (error) {
    throw new PixiBuildError('package-name-invalid', messageOf(error), { exitCode: 2, cause: error });
  }
}

function parsedVersion(text: string): string {
  try {
    return Version.parse(text).toString();
  } catch (error) {
    throw new PixiBuildError('package-version-invalid', `'${text}' is not a conda version: ${messageOf(error)}`, {
      exitCode: 2,
      cause: error,
    });
  }
}

function missing(what: 'name' | 'version', hint: string): PixiBuildError {
  const message = `There was no ${what} defined for the recipe`;
  return new PixiBuildError(`package-${what}-missing`, message, { exitCode: 2, hint });
}

function normalizedUrl(
  text: string | null | undefined,
  key: string,
  warn: (message: string) => void,
): string | undefined {
  if (text == null) return undefined;
  if (URL.canParse(text)) return new URL(text).href;
  warn(`The ${key} '${text}' is not a URL and is left out of the package`);
  return undefined;
}

/** Strict SPDX: identifiers as the list spells them, none that is deprecated. */
async function spdxLicense(
  text: string | null | undefined,
  warn: (message: string) => void,
): Promise<string | undefined> {
  if (text == null) return undefined;
  const { default: parse } = await import('spdx-expression-parse');
  try {
    const deprecated = deprecatedIdentifier(parse(text));
    if (deprecated === undefined) return text;
    const current = `'${deprecated.replace('+', '')}-only' or '${deprecated.replace('+', '')}-or-later'`;
    warn(
      `The license '${text}' has the deprecated SPDX identifier '${deprecated}' (now ${current}) and is left out of the package`,
    );
  } catch {
    warn(`The license '${text}' is not a valid SPDX expression and is left out of the package`);
  }
  return undefined;
}

type SpdxExpression = ReturnType<typeof import('spdx-expression-parse')>;

/** The GNU licences without `-only` or `-or-later`; the other deprecated ones are hardly in use. */
function deprecatedIdentifier(expression: SpdxExpression): string | undefined {
  if ('conjunction' in expression) {
    return deprecatedIdentifier(expression.left) ?? deprecatedIdentifier(expression.right);
  }
  if (!/^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(expression.license)) return undefined;
  return `${expression.license}${expression.plus ? '+' : ''}`;
}
