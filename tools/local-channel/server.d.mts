/** Something that goes wrong on demand. */
export interface ChannelFault {
  readonly kind: 'truncate' | 'corrupt' | 'reset' | 'slow' | 'status';
  /** The status code of `status`; milliseconds of `slow`. */
  readonly value?: number;
  /** Seconds in the header Retry-After of `status`. */
  readonly retryAfter?: number;
  /** How often it happens; for ever when left out. */
  readonly times?: number;
  /** The end of a path, with `*` for any text; every path when left out. */
  readonly pattern?: string;
}

export interface ChannelServerOptions {
  /** First part of the path -> absolute path of a channel's folder. */
  readonly mounts: Readonly<Record<string, string>>;
  /** Any free one when left out. */
  readonly port?: number;
  /** False: no sharded repodata. */
  readonly shards?: boolean;
  /** For repodata; 0 (the default) says `no-cache`. */
  readonly maxAgeSeconds?: number;
  /** Any one of these opens the door. `condaToken`: as `/t/<token>/` before the path. */
  readonly auth?: { readonly bearer?: string; readonly basic?: string; readonly condaToken?: string };
  /** As objects, or as text: `KIND[=VALUE][*TIMES][@PATTERN]`. A query `?fault=KIND` makes one request fail. */
  readonly faults?: readonly (ChannelFault | string)[];
  readonly onRequest?: (request: ChannelRequest) => void;
}

export interface ChannelRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Missing while the answer is on its way, and when the connection was closed without one. */
  readonly status?: number;
}

export interface ChannelServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** The URL of a mounted channel. */
  urlOf(mount: string): string;
  /** All requests so far, in order. */
  readonly requests: readonly ChannelRequest[];
  addFault(fault: ChannelFault | string): void;
  clearFaults(): void;
  close(): Promise<void>;
}

export function startChannelServer(options: ChannelServerOptions): Promise<ChannelServer>;
