import { markerProblem } from '../workspace/markers.js';
import { isPypiName, normalizePypiName } from '../workspace/names.js';
import { versionSpecifiersProblem } from '../workspace/pep440.js';
import type { PypiRequirement } from '../workspace/pypi-model.js';

/** A dependency of a Python project. `name` is normalised. */
export interface NamedRequirement {
  readonly name: string;
  readonly requirement: PypiRequirement;
}

/**
 * Reads a PEP 508 requirement: `name[extra] >=1,<2 ; marker` or `name @ url ; marker`.
 *
 * @returns the requirement, or a sentence of what is wrong
 */
export function parseRequirement(text: string): NamedRequirement | string {
  const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(text);
  if (!head) return 'it does not begin with a package name';
  const extras = (head[2] ?? '').split(',').map((extra) => extra.trim());
  if (head[2]?.trim() === '' || head[2] === undefined) extras.length = 0;
  const badExtra = extras.find((extra) => !isPypiName(extra));
  if (badExtra !== undefined) return `'${badExtra}' is not a valid extra`;
  const name = normalizePypiName(head[1] as string);
  const rest = text.slice(head[0].length);
  if (rest.startsWith('@')) return parseDirect(name, extras, rest.slice(1).trim());
  const [versions = '', ...marker] = rest.split(';');
  const envMarkers = marker.length > 0 ? marker.join(';').trim() : undefined;
  const version = versions
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const problem =
    (version === '' ? undefined : versionSpecifiersProblem(version)) ??
    (envMarkers === undefined ? undefined : markerProblem(envMarkers));
  if (problem !== undefined) return problem;
  return { name, requirement: { kind: 'version', version: version || '*', ...common(extras, envMarkers) } };
}

function parseDirect(name: string, extras: string[], text: string): NamedRequirement | string {
  // A marker behind a URL is set off by a blank, since `;` may stand in a URL.
  const [location = '', ...marker] = text.split(/\s+;\s*/);
  const envMarkers = marker.length > 0 ? marker.join(' ; ') : undefined;
  const problem = envMarkers === undefined ? undefined : markerProblem(envMarkers);
  if (problem !== undefined) return problem;
  const shared = common(extras, envMarkers);
  if (location === '') return 'there is no location after `@`';
  if (/^file:(?!\/\/)/.test(location))
    return { name, requirement: { kind: 'path', path: location.slice(5), ...shared } };
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(location))
    return { name, requirement: { kind: 'path', path: location, ...shared } };
  if (!URL.canParse(location)) return `'${location}' is not a URL`;
  const [address = '', fragment = ''] = location.split('#');
  const subdirectory = new URLSearchParams(fragment).get('subdirectory') ?? undefined;
  const where = subdirectory === undefined ? {} : { subdirectory };
  if (!address.startsWith('git+')) return { name, requirement: { kind: 'url', url: address, ...where, ...shared } };
  const [, git = '', rev] = /^git\+(.*?:\/\/[^/]*\/.*?)(?:@([^@]*))?$/.exec(address) ?? [];
  if (git === '') return `'${location}' is not a git URL`;
  return {
    name,
    requirement: {
      kind: 'git',
      git,
      ...(rev && { reference: { kind: 'rev' as const, value: rev } }),
      ...where,
      ...shared,
    },
  };
}

const common = (extras: readonly string[], envMarkers: string | undefined) => ({
  extras: extras.map(normalizePypiName),
  ...(envMarkers !== undefined && { envMarkers }),
});
