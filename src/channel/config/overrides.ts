import { PixiBuildError } from '../../support/index.js';
import type { PinningStrategy, TlsRoots } from './model.js';

/** What pixi's command line options say about the configuration. `--offline=false` is `offline: false`. */
export interface ConfigurationOverrides {
  /** `--no-config`: no file of the machine or the user is read. */
  readonly noConfig?: boolean;
  /** `--config-file`: read in the place of those. Relative to the current folder. */
  readonly configFile?: string;
  /** `--auth-file`. Relative to the current folder. */
  readonly authFile?: string;
  readonly offline?: boolean;
  readonly tlsNoVerify?: boolean;
  readonly tlsRootCerts?: TlsRoots;
  readonly concurrentDownloads?: number;
  readonly concurrentSolves?: number;
  readonly runPostLinkScripts?: boolean;
  readonly noSymbolicLinks?: boolean;
  readonly noHardLinks?: boolean;
  readonly noRefLinks?: boolean;
  readonly pinningStrategy?: PinningStrategy;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options that pixi also takes from the environment (`PIXI_NO_CONFIG`, `PIXI_CONFIG_FILE`, `PIXI_OFFLINE`,
 * `PIXI_TLS_ROOT_CERTS`, `PIXI_NO_SYMBOLIC_LINKS`, `PIXI_NO_HARD_LINKS`, `PIXI_NO_REF_LINKS`), below those that are given.
 * @throws PixiBuildError `environment-invalid`, `usage`
 */
export function withEnvironment(given: ConfigurationOverrides, environment: Environment): ConfigurationOverrides {
  const configFile = given.configFile ?? (environment['PIXI_CONFIG_FILE'] || undefined);
  const noConfig = given.noConfig ?? booleanOf(environment, 'PIXI_NO_CONFIG');
  if (noConfig === true && configFile !== undefined) {
    throw new PixiBuildError(
      'usage',
      '--no-config (PIXI_NO_CONFIG) and --config-file (PIXI_CONFIG_FILE) exclude each other',
      {
        exitCode: 2,
        hint: 'Leave out one of them.',
      },
    );
  }
  return {
    ...given,
    noConfig,
    configFile,
    offline: given.offline ?? booleanOf(environment, 'PIXI_OFFLINE'),
    tlsRootCerts: given.tlsRootCerts ?? rootsOf(environment),
    noSymbolicLinks: given.noSymbolicLinks ?? flagOf(environment, 'PIXI_NO_SYMBOLIC_LINKS'),
    noHardLinks: given.noHardLinks ?? flagOf(environment, 'PIXI_NO_HARD_LINKS'),
    noRefLinks: given.noRefLinks ?? flagOf(environment, 'PIXI_NO_REF_LINKS'),
  };
}

/** Whether a variable asks for offline work, before any configuration is read. */
export function isOffline(environment: Environment): boolean {
  return booleanOf(environment, 'PIXI_OFFLINE') ?? false;
}

const yes = new Set(['y', 'yes', 't', 'true', 'on', '1']);
const no = new Set(['n', 'no', 'f', 'false', 'off', '0']);

/** A variable that is yes or no in one of the ways pixi takes; an empty one is as one that is not set. */
function booleanOf(environment: Environment, name: string): boolean | undefined {
  const text = environment[name]?.trim().toLowerCase();
  if (!text) return undefined;
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  throw invalid(name, environment[name] as string, 'true or false');
}

/** A variable whose presence switches something on, unless it says no. */
function flagOf(environment: Environment, name: string): boolean | undefined {
  const text = environment[name]?.trim().toLowerCase();
  return text ? !no.has(text) : undefined;
}

function rootsOf(environment: Environment): TlsRoots | undefined {
  const text = environment['PIXI_TLS_ROOT_CERTS'];
  if (!text) return undefined;
  const roots = tlsRootsOf(text);
  if (roots === undefined) throw invalid('PIXI_TLS_ROOT_CERTS', text, 'webpki or system');
  return roots;
}

/** `native` and `all` are old words for `system`. */
export function tlsRootsOf(text: string): TlsRoots | undefined {
  if (text === 'webpki') return 'webpki';
  return text === 'system' || text === 'native' || text === 'all' ? 'system' : undefined;
}

function invalid(name: string, value: string, expected: string): PixiBuildError {
  return new PixiBuildError('environment-invalid', `${name} is '${value}', which is not ${expected}`, {
    exitCode: 2,
    hint: `Set ${name} to ${expected}, or unset it.`,
  });
}
