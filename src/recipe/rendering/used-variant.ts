import { isUnix, type Platform, platformFamily } from '../../conda/index.js';
import type { RenderedRequirement } from '../model.js';
import { normalizeVariantKey, sortedVariant, type Variant, type VariantValue } from '../variants/variant.js';

/** Why a key is part of what an output was made with. Spec: recipe.md 12.4. */
export type VariantReason =
  | 'platform'
  | 'always'
  | 'environment-variable'
  | 'read'
  | 'free-spec'
  | 'use-keys'
  | 'virtual-package'
  | 'staging'
  | 'exact-pin';

export interface UsedVariant {
  readonly variant: Variant;
  readonly reasons: Map<string, VariantReason>;
}

const alwaysUsed = ['channel_targets', 'channel_sources'];

/**
 * Names of variables that builds get from the machine or the platform; variant keys of these names always count.
 * Spec: packaging.md 3.2.
 */
export function environmentKeys({ target, build }: { target: Platform; build: Platform }): ReadonlySet<string> {
  const names = 'CPU_COUNT SHLIB_EXT LANG LC_ALL MAKEFLAGS BUILD'.split(' ');
  const family = platformFamily(target);
  if (isUnix(target))
    names.push(...'PATH HOME USER SHELL EDITOR TERM PKG_CONFIG_PATH CMAKE_GENERATOR SSL_CERT_FILE'.split(' '));
  if (family === 'linux')
    names.push(...'LD_RUN_PATH QEMU_LD_PREFIX QEMU_UNAME DEJAGNU DISPLAY CFLAGS CXXFLAGS LDFLAGS'.split(' '));
  if (family === 'osx') names.push('OSX_ARCH', 'MACOSX_DEPLOYMENT_TARGET');
  if (family === 'ios' || family === 'iossimulator') names.push('IOS_ARCH', 'IPHONEOS_DEPLOYMENT_TARGET', 'HOST');
  if (family === 'android') names.push('ANDROID_ABI', 'ANDROID_API_LEVEL', 'HOST');
  if (family === 'win') {
    names.push(
      ...'SCRIPTS LIBRARY_PREFIX LIBRARY_BIN LIBRARY_INC LIBRARY_LIB LIB INCLUDE CYGWIN_PREFIX Path'.split(' '),
    );
  }
  if (platformFamily(build) === 'win') names.push('USERPROFILE', 'TEMP', 'TMP', 'PATHEXT');
  return new Set(names);
}

/** Keys that take part in the matrix whenever the configuration has them. Spec: recipe.md 12.3. */
export function standingKeys(platforms: { target: Platform; build: Platform }): Set<string> {
  return new Set(['target_platform', ...alwaysUsed, ...environmentKeys(platforms)]);
}

export interface VariantUseInput {
  readonly combination: Variant;
  readonly platforms: { target: Platform; build: Platform };
  /** Keys that templates and conditions read. */
  readonly read: ReadonlySet<string>;
  /** Names of build and host requirements without a version. */
  readonly free: readonly string[];
  readonly contextNames: ReadonlySet<string>;
  readonly noarch: 'python' | 'generic' | undefined;
  readonly run: readonly RenderedRequirement[];
  readonly staging: UsedVariant | undefined;
  readonly useKeys: readonly string[];
  readonly ignoreKeys: readonly string[];
}

/** What an output, or a staging output, used of its combination; exact pins come later. Spec: recipe.md 12.4. */
export function usedVariant(input: VariantUseInput): UsedVariant {
  const { combination, noarch } = input;
  const values = new Map<string, VariantValue>();
  const reasons = new Map<string, VariantReason>();
  const set = (key: string, value: VariantValue, reason: VariantReason): void => {
    values.set(key, value);
    reasons.set(key, reason);
  };
  const add = (key: string, reason: VariantReason): void => {
    if (!Object.hasOwn(combination, key) || values.has(key)) return;
    // A variable of the recipe hides the key, unless it was made from it.
    if (input.contextNames.has(key) && !input.read.has(key)) return;
    set(key, combination[key] as VariantValue, reason);
  };
  add('target_platform', 'platform');
  for (const key of alwaysUsed) add(key, 'always');
  for (const key of input.read) add(key, 'read');
  for (const key of input.free) add(key, 'free-spec');
  for (const key of environmentKeys(input.platforms)) add(key, 'environment-variable');
  if (noarch === 'python') values.delete('python');
  if (noarch !== undefined) set('target_platform', 'noarch', 'platform');
  for (const requirement of input.run) {
    if (requirement.kind !== 'package' || !requirement.spec.isVirtual) continue;
    set(normalizeVariantKey(requirement.spec.name.toString()), requirement.spec.toString(), 'virtual-package');
  }
  for (const [key, value] of Object.entries(input.staging?.variant ?? {})) {
    if (!values.has(key)) set(key, value, 'staging');
  }
  for (const key of input.useKeys) add(normalizeVariantKey(key), 'use-keys');
  for (const key of input.ignoreKeys) values.delete(normalizeVariantKey(key));
  for (const key of reasons.keys()) if (!values.has(key)) reasons.delete(key);
  return { variant: sortedVariant(Object.fromEntries(values)), reasons };
}
