import { AuthStore, type ChannelNetwork, HttpClient, type RetryPolicy } from '../channel/index.js';
import { PixiBuildError, type Reporter } from '../support/index.js';
import type { PublishTargetSpec } from './target-spec.js';
import { DirectoryTarget } from './targets/directory.js';
import { LaterTarget } from './targets/later.js';
import { LocalChannelTarget } from './targets/local-channel.js';
import { type Connection, PrefixTarget } from './targets/prefix.js';
import type { PublishTarget } from './types.js';

export interface PublishContext {
  /** Credentials, CI identity and proxies are read from here, and nothing of `process.env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets secrets, warnings and what is found while a target is asked before publishing. */
  readonly report: Reporter;
  readonly offline?: boolean;
  /** pixi's `authentication-override-file`. */
  readonly authFile?: string;
  /** Where `.rattler/credentials.json` and `.netrc` are looked for; the user's home when left out. */
  readonly homeDirectory?: string;
  readonly retry?: Partial<RetryPolicy>;
  /**
   * As pixi's configuration wants it: its mirrors are asked what a channel has, its proxies, certificates and credentials serve
   * for uploads too. Opened when a target first needs it. Without one the environment alone counts.
   */
  readonly network?: () => Promise<ChannelNetwork>;
  /** `--generate-attestation`. */
  readonly generateAttestation?: boolean;
}

/**
 * The target that a spec names. Asks nothing of it yet.
 * @throws PixiBuildError `attestation-not-yet`, `attestation-not-possible`
 */
export function openPublishTarget(spec: PublishTargetSpec, context: PublishContext): PublishTarget {
  if (context.generateAttestation) throw attestationError(spec);
  switch (spec.kind) {
    case 'directory':
      return new DirectoryTarget(spec.path);
    case 'local-channel':
      return new LocalChannelTarget(spec.path);
    case 'prefix': {
      const { env, report } = context;
      return new PrefixTarget(spec.server, spec.channel, { env, report, connect: () => connect(context) });
    }
    case 'anaconda':
      return new LaterTarget(spec.kind, `${spec.owner} (label ${spec.label})`);
    case 'quetz':
      return new LaterTarget(spec.kind, `${spec.server}/${spec.channel}`);
    case 'artifactory':
      return new LaterTarget(spec.kind, `${spec.server}/${spec.repository}`);
    case 'cloudsmith':
      return new LaterTarget(spec.kind, `${spec.owner}/${spec.repository}`);
    case 's3':
      return new LaterTarget(spec.kind, `s3://${spec.bucket}/${spec.prefix}`);
  }
}

async function connect({ env, offline, retry, authFile, homeDirectory, network }: PublishContext): Promise<Connection> {
  const given = await network?.();
  if (given && authFile === undefined) return { client: given.client, reader: given, store: given.store };
  const client = given?.client ?? new HttpClient({ env, offline, retry });
  const store = new AuthStore({ env, overrideFile: authFile, homeDirectory });
  return { client, reader: given ?? client, store };
}

function attestationError(spec: PublishTargetSpec): PixiBuildError {
  if (spec.kind === 'prefix') {
    return new PixiBuildError('attestation-not-yet', 'Attestations are not supported yet', {
      hint: 'Leave out --generate-attestation.',
      exitCode: 2,
    });
  }
  return new PixiBuildError('attestation-not-possible', 'Only channels of prefix.dev take attestations', {
    hint: 'Leave out --generate-attestation, or publish to prefix.dev.',
    exitCode: 2,
  });
}
