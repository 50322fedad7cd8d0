import { homedir } from 'node:os';
import path from 'node:path';
import { readTextIfExists } from '../../support/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

export interface AwsSettings {
  readonly keys: AwsKeys | undefined;
  readonly region: string | undefined;
  readonly endpointUrl: string | undefined;
  /** Ways to get keys that are set up but not known to this program, to be shown. */
  readonly otherWays: readonly string[];
}

/**
 * What AWS's own variables and files say: `AWS_ACCESS_KEY_ID` and its like, else the profile of `AWS_PROFILE` in
 * `~/.aws/credentials` and `~/.aws/config`. Short-lived keys of other services (single sign-on, roles, instance metadata)
 * come through the variables, as CI steps and `aws configure export-credentials` set them.
 */
export async function readAwsSettings(environment: Environment, home = homedir()): Promise<AwsSettings> {
  const profile = environment['AWS_PROFILE'] || 'default';
  const credentialsFile = environment['AWS_SHARED_CREDENTIALS_FILE'] || path.join(home, '.aws', 'credentials');
  const configFile = environment['AWS_CONFIG_FILE'] || path.join(home, '.aws', 'config');
  const ofCredentials = parseProfiles(await textOf(credentialsFile)).get(profile);
  const ofConfig = parseProfiles(await textOf(configFile)).get(profile);
  const both = new Map([...(ofConfig ?? []), ...(ofCredentials ?? [])]);
  return {
    keys:
      keysOf(
        environment['AWS_ACCESS_KEY_ID'],
        environment['AWS_SECRET_ACCESS_KEY'],
        environment['AWS_SESSION_TOKEN'],
      ) ?? keysOf(both.get('aws_access_key_id'), both.get('aws_secret_access_key'), both.get('aws_session_token')),
    region: environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || both.get('region'),
    endpointUrl: environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || both.get('endpoint_url'),
    otherWays: [
      ...['role_arn', 'sso_session', 'sso_start_url', 'credential_process'].filter((key) => both.has(key)),
      ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'].filter((name) => environment[name]),
    ],
  };
}

/** What cannot be read is as one that is not there: it is asked for only where nothing nearer says more. */
async function textOf(file: string): Promise<string> {
  return (await readTextIfExists(file).catch(() => undefined)) ?? '';
}

function keysOf(id: string | undefined, secret: string | undefined, token: string | undefined): AwsKeys | undefined {
  return id && secret ? { accessKeyId: id, secretAccessKey: secret, sessionToken: token || undefined } : undefined;
}

/** Profiles of a file in AWS's form: `[name]` or `[profile name]`, then `key = value`. Keys in lower case. */
export function parseProfiles(text: string): Map<string, Map<string, string>> {
  const profiles = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[\s*(?:profile\s+)?([^\]]+?)\s*\]/.exec(line);
    if (header) {
      current = profiles.get(header[1] as string) ?? new Map();
      profiles.set(header[1] as string, current);
      continue;
    }
    // What is indented belongs to a key of several values, none of which is of use here.
    const pair = /^([A-Za-z_][\w.-]*)\s*=\s*(.*?)\s*(?:\s#.*)?$/.exec(line);
    if (pair) current?.set((pair[1] as string).toLowerCase(), pair[2] as string);
  }
  return profiles;
}
