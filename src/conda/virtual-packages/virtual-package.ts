import { PackageName } from '../package-name.js';
import { CondaParseError } from '../parse-error.js';
import { Version } from '../version/version.js';

/** A property of a machine in the form of a package, such as `__glibc=2.28=0`. */
export interface VirtualPackage {
  readonly name: PackageName;
  readonly version: Version;
  /** Often `0`; the microarchitecture of `__archspec`. May be empty. */
  readonly build: string;
}

/** @throws CondaParseError */
export function virtualPackage(name: string, version: string, build = '0'): VirtualPackage {
  return { name: PackageName.parse(name), version: Version.parse(version), build };
}

/**
 * Reads `__name`, `__name=version` or `__name=version=build`; what is missing is 0.
 * @throws CondaParseError
 */
export function parseVirtualPackage(text: string): VirtualPackage {
  const [name = '', version = '0', build = '0', more] = text.split('=');
  if (!name.startsWith('__') || more !== undefined) {
    throw new CondaParseError(`'${text}' is not a virtual package`, text, { hint: 'Write __name=version=build' });
  }
  return virtualPackage(name, version, build);
}

export function formatVirtualPackage({ name, version, build }: VirtualPackage): string {
  return `${name}=${version}${build === '' ? '' : `=${build}`}`;
}
