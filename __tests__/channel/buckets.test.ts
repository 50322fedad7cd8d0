import { createHash, createHmac, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bucketKeys } from '../../src/channel/auth/store.js';
import type { ResourceAnswer } from '../../src/channel/index.js';
import { parseProfiles } from '../../src/channel/network/aws-settings.js';
import { networkSetup } from './network-setup.js';

const { folder, events, network, serve } = networkSetup('buckets');
const textOf = (answer: ResourceAnswer): string => (answer.kind === 'found' ? answer.bytes.toString() : answer.kind);
const secretsTold = (): string[] => events.flatMap((event) => (event.kind === 'secret' ? [event.value] : []));

/** Checks a signature by AWS's own rules (Signature Version 4, signed headers): what is wrong, or undefined. */
function signatureProblem(request: IncomingMessage, secret: string, region: string): string | undefined {
  const { authorization = '' } = request.headers;
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!match) return `authorization: ${authorization}`;
  const [, , date = '', ofRegion, names = '', signature] = match;
  if (ofRegion !== region) return `region: ${ofRegion}`;
  const headers = names.split(';');
  if (!headers.includes('host') || !headers.includes('x-amz-date')) return `signed headers: ${names}`;
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const payload = String(request.headers['x-amz-content-sha256']);
  const canonical = [
    request.method,
    request.url,
    '',
    ...headers.map((name) => `${name}:${request.headers[name]}`),
    '',
    names,
    payload,
  ].join('\n');
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    `${date}/${region}/s3/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, date), region));
  return hmac(key, text).toString('hex') === signature ? undefined : `signature of ${canonical}`;
}

describe('S3', () => {
  async function bucket(secret: string, region: string) {
    const problems: (string | undefined)[] = [];
    const tokens: unknown[] = [];
    const server = await serve((request, response) => {
      request.url = request.url?.replace(/^http:\/\/[^/]+/, '');
      problems.push(signatureProblem(request, secret, region));
      tokens.push(request.headers['x-amz-security-token']);
      return response.end(`${request.headers.host?.split(':')[0]} ${request.url}`);
    });
    return { server, problems, tokens };
  }

  test('a bucket of s3-options is read with stored keys', async () => {
    const { server, problems } = await bucket('geheim', 'eu-central-1');
    const file = path.join(folder(), 'auth.json');
    const entry = { S3Credentials: { access_key_id: 'AKID', secret_access_key: 'geheim' } };
    await writeFile(file, JSON.stringify({ 's3://mine/channel': entry }));
    const options = { endpointUrl: server.url, region: 'eu-central-1', forcePathStyle: true };
    const using = network({ environment: { RATTLER_AUTH_FILE: file }, s3Options: new Map([['mine', options]]) });
    const url = "s3://mine/channel/noarch/x-1!2+3-it's_(0).conda";
    expect(textOf(await using.get({ url, limit: 1000 }))).toBe(
      '127.0.0.1 /mine/channel/noarch/x-1%212%2B3-it%27s_%280%29.conda',
    );
    expect(problems).toEqual([undefined]);
    expect(secretsTold()).toContain('geheim');
  });

  test('the bucket is part of the host where the options say so', async () => {
    const { server, problems } = await bucket('geheim', 'auto');
    const options = { endpointUrl: 'http://s3.example', region: 'auto', forcePathStyle: false };
    // The server stands for the proxy, so that the host need not be known.
    const proxy = { http: server.url, https: undefined, nonProxyHosts: [] };
    const configuration = { s3Options: new Map([['mine', options]]), proxy };
    const environment = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'geheim' };
    const using = network({ configuration, environment });
    expect(textOf(await using.get({ url: 's3://mine/a/repodata.json', limit: 1000 }))).toBe(
      'mine.s3.example /a/repodata.json',
    );
    expect(problems).toEqual([undefined]);
  });

  test('any other with what AWS’s variables and files say', async () => {
    const { server, problems, tokens } = await bucket('geheim', 'us-west-2');
    await mkdir(path.join(folder(), '.aws'), { recursive: true });
    await writeFile(
      path.join(folder(), '.aws', 'credentials'),
      '[default]\naws_access_key_id = NO\naws_secret_access_key = no\n[work]\naws_access_key_id=AKID\naws_secret_access_key = geheim\naws_session_token = session',
    );
    await writeFile(
      path.join(folder(), '.aws', 'config'),
      `[profile work]\nregion = us-west-2\nendpoint_url = ${server.url}`,
    );
    const using = network({ environment: { AWS_PROFILE: 'work' } });
    expect(textOf(await using.get({ url: 's3://mine/x', limit: 1000 }))).toBe('127.0.0.1 /mine/x');
    expect([problems, tokens]).toEqual([[undefined], ['session']]);
    const own = {
      AWS_ACCESS_KEY_ID: 'A',
      AWS_SECRET_ACCESS_KEY: 'geheim',
      AWS_REGION: 'us-west-2',
      AWS_ENDPOINT_URL: server.url,
    };
    expect(textOf(await network({ environment: own }).get({ url: 's3://mine/x', limit: 1000 }))).toBe(
      '127.0.0.1 /mine/x',
    );
    expect([problems, tokens]).toEqual([
      [undefined, undefined],
      ['session', undefined],
    ]);
  });

  test('without keys it says what to do', async () => {
    const environment = {
      AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
      AWS_SHARED_CREDENTIALS_FILE: '/none',
      AWS_CONFIG_FILE: '/none',
    };
    await expect(network({ environment }).get({ url: 's3://mine/x', limit: 1 })).rejects.toMatchObject({
      code: 's3-credentials',
      exitCode: 2,
      details: ['AWS_WEB_IDENTITY_TOKEN_FILE is set, which is not known here.'],
    });
  });

  test('keys are looked for by bucket, URL and shorter URLs', () => {
    expect(bucketKeys(new URL('s3://b/x/y'))).toEqual(['b', 's3://b/x/y', 's3://b/x', 's3://b']);
  });

  test('profiles of AWS’s files', () => {
    const profiles = parseProfiles(
      '[default]\na = 1 # first\n[ profile two ]\nREGION=x\n  nested = 2\n\n# c\n[default]\nb=3=4',
    );
    expect(Object.fromEntries([...profiles].map(([name, values]) => [name, Object.fromEntries(values)]))).toEqual({
      default: { a: '1', b: '3=4' },
      two: { region: 'x' },
    });
  });
});

describe('Google Cloud Storage', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  async function storage() {
    const grants: URLSearchParams[] = [];
    const server = await serve(async (request, response) => {
      if (request.url !== '/token') return response.end(`${request.headers.authorization ?? 'nobody'} ${request.url}`);
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      grants.push(new URLSearchParams(Buffer.concat(parts).toString()));
      return response.end(JSON.stringify({ access_token: 'geheim', expires_in: 3600 }));
    });
    return { server, grants, host: new URL(server.url).host };
  }

  test('is read by anybody where no credential is set up', async () => {
    const { server, host } = await storage();
    const using = network({ environment: { STORAGE_EMULATOR_HOST: host, CLOUDSDK_CONFIG: folder() } });
    expect(textOf(await using.get({ url: 'gcs://mine/a/x+1.json', limit: 1000 }))).toBe('nobody /mine/a/x+1.json');
    expect(server.requests).toHaveLength(1);
  });

  test('a service account signs for a token, which is kept', async () => {
    const { server, grants } = await storage();
    const file = path.join(folder(), 'service.json');
    const account = {
      type: 'service_account',
      client_email: 'me@example.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${server.url}/token`,
    };
    await writeFile(file, JSON.stringify(account));
    const using = network({ environment: { STORAGE_EMULATOR_HOST: server.url, GOOGLE_APPLICATION_CREDENTIALS: file } });
    const answers = await Promise.all(['a', 'b'].map((name) => using.get({ url: `gcs://mine/${name}`, limit: 1000 })));
    expect(answers.map(textOf)).toEqual(['Bearer geheim /mine/a', 'Bearer geheim /mine/b']);
    expect(grants).toHaveLength(1);
    const [header = '', claims = '', signature = ''] = (grants[0]?.get('assertion') ?? '').split('.');
    expect(grants[0]?.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    expect(createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'me@example.com',
      aud: `${server.url}/token`,
      scope: 'https://www.googleapis.com/auth/devstorage.read_only',
    });
    expect(secretsTold()).toContain('geheim');
  });

  test('a user’s login is renewed', async () => {
    const { server, grants } = await storage();
    const login = {
      type: 'authorized_user',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
      token_uri: `${server.url}/token`,
    };
    await writeFile(path.join(folder(), 'application_default_credentials.json'), JSON.stringify(login));
    const using = network({ environment: { STORAGE_EMULATOR_HOST: server.url, CLOUDSDK_CONFIG: folder() } });
    expect(textOf(await using.get({ url: 'gcs://mine/a', limit: 1000 }))).toBe('Bearer geheim /mine/a');
    expect(Object.fromEntries(grants[0] ?? [])).toEqual({
      grant_type: 'refresh_token',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
    });
  });

  test.each([
    ['{"type": "external_account"}', /not supported yet/],
    ['{"type": "service_account", "client_email": "x"}', /lacks 'private_key'/],
    ['{"private_key": "geheim"', /no JSON object/],
    ['{"type": "service_account", "client_email": "x", "private_key": "geheim"}', /private key/],
  ])('credentials %s are refused', async (...[text, message]) => {
    const file = path.join(folder(), 'wrong.json');
    await writeFile(file, text);
    const using = network({ environment: { GOOGLE_APPLICATION_CREDENTIALS: file } });
    const error = await using.get({ url: 'gcs://mine/a', limit: 1 }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'gcs-credentials', exitCode: 2, message: expect.stringMatching(message) });
    expect(error.message).not.toContain('geheim');
  });
});
