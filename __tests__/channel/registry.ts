import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer, type TestServer } from './http-server.js';

export interface RegistryFile {
  readonly repository: string;
  readonly tag: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface RegistryOptions {
  readonly files: readonly RegistryFile[];
  /** `bearer`: a token service, which wants `basic` where it is given; `basic`: that; `none`: open to all. */
  readonly access: 'bearer' | 'basic' | 'none';
  /** `name:password`. */
  readonly basic?: string;
  /** What the registry says of itself at `/v2/`; as `access` when left out. */
  readonly announced?: 'bearer' | 'none';
  /** Blobs are known only after their manifest was asked for. */
  readonly pullThrough?: boolean;
  /** Blobs are at another server, which wants no credential. */
  readonly redirects?: boolean;
}

export interface Registry extends TestServer {
  /** What was asked wrongly; must stay empty. */
  readonly complaints: string[];
  /** Makes the tokens that were given so far invalid. */
  expire(): void;
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const basicOf = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

/** An OCI registry on the loopback interface, which checks every header that it is sent. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const { files, access, basic, announced = access } = options;
  const complaints: string[] = [];
  const tokens = new Map<string, string>();
  const pulled = new Set<string>();
  const storage = await startServer((request, response) => {
    if (request.headers.authorization !== undefined) complaints.push('the storage was sent a credential');
    const file = files.find(({ bytes }) => request.url === `/${digestOf(bytes)}`);
    return file ? response.end(file.bytes) : false;
  });

  const challenge = (kind: string): string =>
    kind === 'bearer' ? `Bearer realm="${server.url}/token",service="registry, \\"mine\\""` : 'Basic realm="mine"';
  const refuse = (response: ServerResponse, kind: string = access): unknown =>
    response.writeHead(401, { 'www-authenticate': challenge(kind) }).end();

  const giveToken = (request: IncomingMessage, response: ServerResponse, url: URL): unknown => {
    if (url.searchParams.get('service') !== 'registry, "mine"') complaints.push(`service: ${url.search}`);
    if (request.headers.authorization !== (basic && basicOf(basic))) return response.writeHead(401).end();
    const scope = url.searchParams.get('scope') ?? '';
    const token = `token-${tokens.size}`;
    tokens.set(`Bearer ${token}`, scope);
    return response.end(JSON.stringify({ token, expires_in: 300 }));
  };

  const serve = (request: IncomingMessage, response: ServerResponse): unknown => {
    const url = new URL(request.url ?? '/', 'http://x');
    const { authorization, accept } = request.headers;
    if (url.pathname === '/token') return giveToken(request, response, url);
    if (url.pathname === '/v2/') return announced === 'none' ? response.end('{}') : refuse(response, announced);
    const match = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(decodeURIComponent(url.pathname));
    if (!match) return complaints.push(`path: ${request.url}`) && false;
    const [, repository = '', kind, reference = ''] = match;
    const scope = `repository:${repository}:pull`;
    if (access === 'bearer' && tokens.get(authorization ?? '') !== scope) return refuse(response);
    if (access === 'basic' && authorization !== basicOf(basic ?? '')) return refuse(response);
    const own = files.filter((file) => file.repository === repository);
    if (kind === 'manifests') {
      if (accept !== 'application/vnd.oci.image.manifest.v1+json') complaints.push(`accept: ${accept}`);
      const tagged = own.filter(({ tag }) => tag === reference);
      if (tagged.length === 0) return false;
      pulled.add(repository);
      const layers = tagged.map(({ mediaType, bytes }) => ({ mediaType, digest: digestOf(bytes), size: bytes.length }));
      return response.end(JSON.stringify({ schemaVersion: 2, config: {}, layers }));
    }
    const blob = own.find(({ bytes }) => digestOf(bytes) === reference);
    if (!blob || (options.pullThrough && !pulled.has(repository))) return false;
    if (options.redirects) return response.writeHead(307, { location: `${storage.url}/${reference}` }).end();
    return response.end(blob.bytes);
  };

  const server: TestServer = await startServer(serve);
  return {
    ...server,
    complaints,
    expire: () => tokens.clear(),
    close: async () => {
      await server.close();
      await storage.close();
    },
  };
}
