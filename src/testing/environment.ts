import path from 'node:path';
import type { PackageProvider } from '../build/index.js';
import { MatchSpec, type Platform, type RepoDataRecord } from '../conda/index.js';
import { messageOf, PixiBuildError } from '../support/index.js';
import type { TestedPackage } from './tested-package.js';

/** An environment that was made for a test. */
export interface TestEnvironment {
  /** Absolute. */
  readonly prefix: string;
  readonly platform: Platform;
  readonly records: readonly RepoDataRecord[];
}

/** What tests of one package have in common. */
export interface TestContext {
  readonly tested: TestedPackage;
  readonly provider: PackageProvider;
  readonly platforms: { readonly build: Platform; readonly host: Platform };
  /** What all environments hold beside it. */
  readonly beside: readonly string[];
}

/** This build of a package and no other. */
export const exactSpec = ({ name, version, build }: RepoDataRecord): string =>
  `${name.normalized} ==${version.source} ${build}`;

/** Solves an environment with the package, exactly it, and what a test asks for. */
export function solveWithPackage(
  { tested, provider, platforms, beside }: TestContext,
  specs: readonly string[],
  label: string,
): Promise<readonly RepoDataRecord[]> {
  const wanted = [exactSpec(tested.record), ...beside, ...specs].map(parseSpec);
  return provider.solve({ label, platform: platforms.host, specs: wanted, constraints: [] });
}

/** Makes an environment with the package. */
export async function installWithPackage(
  context: TestContext,
  specs: readonly string[],
  folder: string,
  label: string,
): Promise<TestEnvironment> {
  const records = await solveWithPackage(context, specs, label);
  const { host: platform } = context.platforms;
  const prefix = path.join(folder, 'env');
  await context.provider.install(prefix, platform, records, label);
  return { prefix, platform, records };
}

/** Makes an environment for the machine that runs the test. */
export async function installTools(
  { provider, platforms }: TestContext,
  specs: readonly string[],
  folder: string,
  label: string,
): Promise<TestEnvironment> {
  const { build: platform } = platforms;
  const records = await provider.solve({ label, platform, specs: specs.map(parseSpec), constraints: [] });
  const prefix = path.join(folder, 'build_env');
  await provider.install(prefix, platform, records, label);
  return { prefix, platform, records };
}

/** @throws PixiBuildError code `package-test-invalid` */
export function parseSpec(text: string): MatchSpec {
  try {
    return MatchSpec.parse(text);
  } catch (error) {
    throw new PixiBuildError('package-test-invalid', `A test asks for '${text}': ${messageOf(error)}`, {
      cause: error,
    });
  }
}
