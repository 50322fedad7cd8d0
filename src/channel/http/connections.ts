import type { Agent, Dispatcher, ProxyAgent } from 'undici';
import { PixiBuildError, redactUrl } from '../../support/index.js';
import type { ProxySettings, TlsSettings } from '../config/model.js';
import { noProxyMatcher } from './no-proxy.js';
import { trustedRoots } from './trusted-roots.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConnectionOptions {
  readonly env: Environment;
  /** Used where the environment names no proxy. */
  readonly proxy?: ProxySettings;
  readonly tls?: TlsSettings;
}

interface Proxies {
  readonly http: string;
  readonly https: string;
  readonly noProxy: string;
  /** Where they were named, for messages. */
  readonly source: string;
}

/** Connections that are kept for reuse: direct ones, and through a proxy for each kind of URL. */
export class Connections {
  readonly #dispatchers: ReadonlyMap<string, Dispatcher>;
  readonly #isDirect: (url: URL) => boolean;

  private constructor(dispatchers: ReadonlyMap<string, Dispatcher>, isDirect: (url: URL) => boolean) {
    this.#dispatchers = dispatchers;
    this.#isDirect = isDirect;
  }

  /** @throws PixiBuildError `proxy-invalid`, `certificates-unreadable` */
  static async open(options: ConnectionOptions): Promise<Connections> {
    const proxies = proxiesOf(options);
    for (const proxy of [proxies.http, proxies.https]) checkProxy(proxy, proxies.source);
    const { default: Agent } = await import('undici/lib/dispatcher/agent.js');
    const ca = await trustedRoots(options.env, options.tls?.roots);
    const tls = { ...(ca ? { ca } : {}), ...(options.tls?.verify === false ? { rejectUnauthorized: false } : {}) };
    // Of a server that closes idle connections sooner, the time that it tells counts.
    const common = { keepAliveTimeout: 4_000 } satisfies Agent.Options;
    const through = async (uri: string, proxyTunnel: boolean): Promise<ProxyAgent> => {
      // Tunnels need the whole of it.
      const { ProxyAgent } = await import('undici');
      return new ProxyAgent({ ...common, uri, requestTls: tls, proxyTls: tls, proxyTunnel });
    };
    const dispatchers = new Map<string, Dispatcher>([['direct', new Agent({ ...common, connect: tls })]]);
    // Proxies refuse tunnels to other ports than that of TLS.
    if (proxies.http !== '') dispatchers.set('http:', await through(proxies.http, false));
    if (proxies.https !== '') dispatchers.set('https:', await through(proxies.https, true));
    return new Connections(dispatchers, noProxyMatcher(proxies.noProxy));
  }

  for(url: URL): Dispatcher {
    const proxied = this.#isDirect(url) ? undefined : this.#dispatchers.get(url.protocol);
    return proxied ?? (this.#dispatchers.get('direct') as Dispatcher);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
  }
}

/** Proxies of the environment; only when it names none at all, those of the configuration. Spec: conda-runtime.md 7.3. */
function proxiesOf({ env, proxy }: ConnectionOptions): Proxies {
  const first = (...names: string[]): string => names.map((name) => env[name]).find((value) => value) ?? '';
  const all = first('all_proxy', 'ALL_PROXY');
  // A CGI program must not take a header of its request for a proxy.
  const http = first('http_proxy', ...(env['REQUEST_METHOD'] ? [] : ['HTTP_PROXY'])) || all;
  const https = first('https_proxy', 'HTTPS_PROXY') || all;
  if (http !== '' || https !== '') {
    return { http, https, noProxy: first('no_proxy', 'NO_PROXY'), source: 'HTTPS_PROXY, HTTP_PROXY or ALL_PROXY' };
  }
  return {
    http: proxy?.http ?? '',
    https: proxy?.https ?? '',
    noProxy: proxy?.nonProxyHosts.join(',') ?? '',
    source: 'proxy-config of the configuration',
  };
}

function checkProxy(proxy: string, source: string): void {
  if (proxy === '' || (/^https?:\/\//i.test(proxy) && URL.canParse(proxy))) return;
  throw new PixiBuildError(
    'proxy-invalid',
    `The proxy ${redactUrl(proxy)} is not usable: only http:// and https:// are`,
    { hint: `Correct ${source}, or list the host in NO_PROXY.`, exitCode: 2 },
  );
}
