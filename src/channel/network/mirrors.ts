import { withSlash } from '../config/read-layer.js';

/**
 * What is asked in the place of a URL (spec: conda-runtime.md 2.4): of the longest prefix that fits, the mirror that
 * failed least, then the first. The URL itself is asked only where it is among its mirrors, or has none.
 */
export class Mirrors {
  readonly #entries: readonly { readonly prefix: string; readonly mirrors: readonly string[] }[];
  readonly #failures = new Map<string, number>();

  constructor(mirrors: ReadonlyMap<string, readonly string[]>) {
    this.#entries = [...mirrors]
      .map(([prefix, list]) => ({ prefix: normalised(prefix), mirrors: list.map(withSlash) }))
      .filter((entry) => entry.mirrors.length > 0)
      .sort((a, b) => b.prefix.length - a.prefix.length);
  }

  /** The URLs to try, best first. */
  candidates(url: string): readonly MirroredUrl[] {
    if (this.#entries.length === 0) return [{ url, mirror: undefined }];
    const asked = URL.canParse(url) ? new URL(url).href : url;
    const entry = this.#entries.find(({ prefix }) => asked.startsWith(prefix) || `${asked}/` === prefix);
    if (!entry) return [{ url, mirror: undefined }];
    const rest = asked.slice(entry.prefix.length);
    const failures = (mirror: string): number => this.#failures.get(mirror) ?? 0;
    return [...entry.mirrors]
      .sort((a, b) => failures(a) - failures(b))
      .map((mirror) => ({ url: mirror + rest, mirror }));
  }

  failed({ mirror }: MirroredUrl): void {
    if (mirror !== undefined) this.#failures.set(mirror, (this.#failures.get(mirror) ?? 0) + 1);
  }
}

export interface MirroredUrl {
  readonly url: string;
  /** Undefined for a URL without mirrors. */
  readonly mirror: string | undefined;
}

/** Hosts in lower case and without the usual port, as URLs that are asked for have them. */
function normalised(prefix: string): string {
  return withSlash(URL.canParse(prefix) ? new URL(prefix).href : prefix);
}
