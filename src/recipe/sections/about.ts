import type parse from 'spdx-expression-parse';
import type { RecipeAbout } from '../model.js';
import { mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { type FieldValues, map } from '../shapes/map.js';
import { scalar, text } from '../shapes/scalar.js';
import { ReadError, type Shape } from '../shapes/shape.js';
import { glob, lateBound, url } from './values.js';

type SpdxParser = typeof parse;
type SpdxExpression = ReturnType<SpdxParser>;

let spdx: SpdxParser | undefined;

/** Loads the parser of licence expressions; later calls cost nothing. */
export async function loadSpdx(): Promise<void> {
  spdx ??= (await import('spdx-expression-parse')).default;
}

/** Identifiers that SPDX replaced by others; those of the GPL family do not say whether later versions count. */
const deprecated =
  /^(?:A?GPL-[123]\.0|L?GPL-2\.[01]|LGPL-3\.0|GFDL-1\.[123]|GPL-[23]\.0-with-.*|BSD-2-Clause-(?:Free|Net)BSD|bzip2-1\.0\.5|eCos-2\.0|Net-SNMP|Nunit|StandardML-NJ|wxWindows)\+?$/;

const license: Shape<string> = scalar('a licence', (value) => {
  if (!spdx) throw new Error('The parser of licences is used before it is loaded');
  const hint = 'Use identifiers of https://spdx.org/licenses, or LicenseRef-<name> for one of your own';
  if (value.trim() === 'NOASSERTION') return value;
  let expression: SpdxExpression;
  try {
    if (value.split(/[\s()]+/).some(isOddOperator)) throw new ReadError('mixed case');
    expression = spdx(value);
  } catch {
    throw new ReadError(`'${value}' is no SPDX licence expression`, hint);
  }
  const old = identifiersOf(expression).find((identifier) => deprecated.test(identifier));
  if (old !== undefined) {
    const now = /GPL|GFDL/.test(old) ? `'${old.replace(/\+$/, '')}-only' or '-or-later'` : 'another one';
    throw new ReadError(`'${old}' is a deprecated licence identifier`, `SPDX has ${now} now`);
  }
  return value;
});

/** Operators are all in capitals, or all in small letters. */
function isOddOperator(word: string): boolean {
  return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase() && word !== word.toLowerCase();
}

function identifiersOf(expression: SpdxExpression): string[] {
  if ('conjunction' in expression) return [...identifiersOf(expression.left), ...identifiersOf(expression.right)];
  return [expression.license];
}

const trimmed: Shape<string | undefined> = mapped(text, (value) => value?.trim());

const fields = {
  homepage: url,
  repository: url,
  documentation: url,
  license,
  license_family: text,
  license_file: lateBound(list(glob, { bare: 'scalar', orNothing: true }), [
    'PREFIX',
    'BUILD_PREFIX',
    'SRC_DIR',
    'RECIPE_DIR',
    'BUILD_DIR',
  ]),
  summary: trimmed,
  description: trimmed,
};

export type AboutValues = FieldValues<typeof fields>;

/** The section `about`. Spec: recipe.md 10. */
export const about = map("the section 'about'", fields);

/** Field by field, an output's own before those of the recipe; a list of licence files replaces the other. */
export function mergeAbout(
  own: AboutValues,
  inherited: AboutValues,
): RecipeAbout & { readonly hasLicenseFile: boolean } {
  const pick = <K extends keyof AboutValues>(key: K): AboutValues[K] => own[key] ?? inherited[key];
  const values = {
    homepage: pick('homepage'),
    repository: pick('repository'),
    documentation: pick('documentation'),
    license: pick('license'),
    licenseFamily: pick('license_family'),
    summary: pick('summary'),
    description: pick('description'),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const licenseFiles = pick('license_file');
  return { ...given, licenseFiles: licenseFiles ?? [], hasLicenseFile: licenseFiles !== undefined };
}
