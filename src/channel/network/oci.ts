import { PixiBuildError, type Reporter, redactUrl } from '../../support/index.js';
import type { HttpClient, HttpResponse } from '../http/client.js';
import { isLoopbackHost } from '../http/urls.js';
import { type Challenge, parseChallenges } from './challenge.js';
import type { Credentials } from './credentials.js';
import { missingResponse } from './local-response.js';
import { type OciReference, ociReference } from './oci-reference.js';

/** How a registry wants to be asked: for a token at its realm, or with the stored credential itself. */
type RegistryAccess = { readonly realm: string; readonly service: string | undefined } | 'direct';

export interface OciRequest {
  /** `oci://...` */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Lower-case hex; a blob whose digest is known is asked for without its manifest. */
  readonly sha256?: string;
  readonly signal?: AbortSignal;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const largestManifest = 1 << 22;
/** A token without an end lasts a minute (distribution specification). */
const usualTokenSeconds = 60;

/** Reads files of channels from OCI registries (spec: conda-runtime.md 7.4; OCI distribution specification). */
export class OciRegistries {
  readonly #client: HttpClient;
  readonly #credentials: Credentials;
  readonly #report: Reporter;
  /** By host. */
  readonly #access = new Map<string, RegistryAccess>();
  /** By host and repository. */
  readonly #tokens = new Map<string, { readonly header: string; readonly untilMs: number }>();

  constructor(client: HttpClient, credentials: Credentials, report: Reporter) {
    this.#client = client;
    this.#credentials = credentials;
    this.#report = report;
  }

  /** The answer with the file, or 404 where the registry has none such. */
  async open(request: OciRequest): Promise<HttpResponse> {
    const reference = ociReference(request.url);
    if (reference.mediaType === undefined) return missingResponse(request.url);
    if (request.sha256 !== undefined) {
      const response = await this.#blob(reference, `sha256:${request.sha256}`, request);
      if (response.status !== 404) return response;
      // A registry that fetches from another knows a blob only after its manifest was asked for.
      await response.excerpt();
    }
    const digest = await this.#digestOf(reference, request);
    if (typeof digest !== 'string') return digest;
    return this.#blob(reference, digest, request);
  }

  /** Digest of the layer that holds the file, or the answer that tells why there is none. */
  async #digestOf(reference: OciReference, request: OciRequest): Promise<string | HttpResponse> {
    const path = `manifests/${encodeURIComponent(reference.tag)}`;
    const response = await this.#send(reference, path, { accept: manifestType }, request.signal);
    if (response.status !== 200) return response;
    const bytes = await response.bytes(largestManifest);
    const layer = layersOf(bytes, request.url).find(({ mediaType }) => mediaType === reference.mediaType);
    return layer?.digest ?? missingResponse(request.url);
  }

  #blob(reference: OciReference, digest: string, request: OciRequest): Promise<HttpResponse> {
    // A condition or a part is meant for the file itself.
    return this.#send(reference, `blobs/${digest}`, request.headers, request.signal);
  }

  /** Asks with what the registry wanted last time; if it wants something else now, once more with that. */
  async #send(
    reference: OciReference,
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<HttpResponse> {
    const url = `${baseUrl(reference.host)}/v2/${reference.repository.split('/').map(encodeURIComponent).join('/')}/${path}`;
    const send = async (access: RegistryAccess): Promise<HttpResponse> =>
      this.#client.send({
        url,
        headers: { ...headers, ...(await this.#authorization(reference, access, signal)) },
        signal,
      });
    const access = await this.#accessOf(reference.host, signal);
    const response = await send(access);
    if (response.status !== 401) return response;
    const challenges = parseChallenges(response.headers['www-authenticate']);
    if (challenges.length === 0) return response;
    await response.excerpt();
    this.#tokens.delete(tokenKey(reference));
    const wanted = accessOf(challenges);
    this.#access.set(reference.host, wanted);
    return send(wanted);
  }

  /** What the registry wants, asked once a host. An answer that says nothing is not kept: it may pass. */
  async #accessOf(host: string, signal: AbortSignal | undefined): Promise<RegistryAccess> {
    const known = this.#access.get(host);
    if (known) return known;
    const response = await this.#client.send({ url: `${baseUrl(host)}/v2/`, signal });
    await response.excerpt();
    const challenges = parseChallenges(response.headers['www-authenticate']);
    const access = accessOf(challenges);
    if (response.status === 200 || (response.status === 401 && challenges.length > 0)) this.#access.set(host, access);
    return access;
  }

  async #authorization(
    reference: OciReference,
    access: RegistryAccess,
    signal: AbortSignal | undefined,
  ): Promise<Record<string, string>> {
    const { authorization } = await this.#credentials.ofHost(new URL(baseUrl(reference.host)).hostname);
    const header = (value: string | undefined): Record<string, string> =>
      value === undefined ? {} : { authorization: value };
    // A stored bearer token is one of the registry already.
    if (access === 'direct' || authorization?.startsWith('Bearer ')) return header(authorization);
    const key = tokenKey(reference);
    const known = this.#tokens.get(key);
    if (known && Date.now() < known.untilMs) return header(known.header);
    const url = new URL(access.realm);
    if (access.service !== undefined) url.searchParams.set('service', access.service);
    url.searchParams.set('scope', `repository:${reference.repository}:pull`);
    const { response, bytes } = await this.#client.read(
      { url: url.href, headers: header(authorization), signal },
      1 << 20,
    );
    const token = response.status === 200 ? tokenOf(bytes) : undefined;
    if (!token) {
      throw new PixiBuildError(
        'channel-unauthorised',
        `${redactUrl(url.href)} gave no token (HTTP ${response.status})`,
        {
          hint: `Check that the channel is there, and store a credential for ${reference.host} (pixi auth login).`,
        },
      );
    }
    this.#report({ kind: 'secret', value: token.value });
    const bearer = `Bearer ${token.value}`;
    // Some time is left for the request itself.
    this.#tokens.set(key, { header: bearer, untilMs: Date.now() + (token.seconds - 10) * 1000 });
    return header(bearer);
  }
}

const tokenKey = ({ host, repository }: OciReference): string => `${host}/${repository}`;

/** A registry on this machine is asked without TLS, as container tools have it. */
function baseUrl(host: string): string {
  const { hostname } = new URL(`https://${host}`);
  return `${isLoopbackHost(hostname) ? 'http' : 'https'}://${host}`;
}

/** A realm that is not https gets no credential: it would be sent in the clear. */
function accessOf(challenges: readonly Challenge[]): RegistryAccess {
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm');
    if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm)) continue;
    const { protocol, hostname } = new URL(realm);
    if (protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname))) {
      return { realm, service: parameters.get('service') };
    }
  }
  return 'direct';
}

function layersOf(bytes: Buffer, url: string): { mediaType: string; digest: string }[] {
  let layers: unknown;
  try {
    ({ layers } = JSON.parse(bytes.toString('utf8')) as { layers?: unknown });
  } catch {
    // The same as a manifest without layers.
  }
  if (!Array.isArray(layers)) {
    throw new PixiBuildError('channel-unreadable', `The registry’s manifest of ${redactUrl(url)} is not valid`);
  }
  return layers.filter(
    (layer) => typeof layer?.mediaType === 'string' && /^[a-z0-9]+:[0-9a-f]+$/i.test(String(layer?.digest)),
  );
}

function tokenOf(bytes: Buffer): { value: string; seconds: number } | undefined {
  try {
    const { token, access_token, expires_in } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const value = token ?? access_token;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return undefined;
    return { value, seconds: typeof expires_in === 'number' ? expires_in : usualTokenSeconds };
  } catch {
    return undefined;
  }
}
