import {
  type AuthStore,
  type ChannelPackage,
  channelKey,
  findRemotePackages,
  type HttpClient,
  joinUrl,
} from '../../channel/index.js';
import {
  isPixiBuildError,
  messageOf,
  type PackageIdentity,
  PixiBuildError,
  type Reporter,
  sleep,
} from '../../support/index.js';
import { checkFileName, decideExisting, existsError, outcomeOf, reportUploading } from '../outcomes.js';
import { PrefixCredentials, type PrefixToken } from '../prefix/credentials.js';
import { type UploadResult, uploadToPrefix } from '../prefix/upload.js';
import type { ExistingPackage, PublishFile, PublishOptions, PublishOutcome, PublishTarget } from '../types.js';

/** The ways to a server. */
export interface Connection {
  readonly client: HttpClient;
  /** Asked what the channel has; may look at mirrors. */
  readonly reader: Pick<HttpClient, 'read'>;
  readonly store: AuthStore;
}

export interface PrefixTargetContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  /** Called once, when the server is first needed. */
  readonly connect: () => Promise<Connection>;
}

/** Times that a server is asked whether it lists a package by now, when a try to upload ended unclearly. */
const listingTries = 5;

/** A channel of prefix.dev, or of a server that speaks its protocol (spec: publishing.md 2.1). */
export class PrefixTarget implements PublishTarget {
  readonly kind = 'prefix';
  readonly description: string;
  readonly #server: string;
  readonly #channel: string;
  readonly channelUrl: string;
  readonly #context: PrefixTargetContext;
  #opened: Promise<Connection & { readonly credentials: PrefixCredentials }> | undefined;

  /** @param server http(s) URL without trailing slash */
  constructor(server: string, channel: string, context: PrefixTargetContext) {
    this.#server = server;
    this.#channel = channel;
    this.channelUrl = joinUrl(server, ...channel.split('/'));
    this.#context = context;
    this.description = `channel ${this.channelUrl}`;
  }

  /** The form of the URL was checked when it was read; what the server thinks is seen by `existing` and `publish`. */
  async validate(): Promise<void> {}

  async checkCredentials(): Promise<void> {
    await (await this.#open()).credentials.check();
  }

  #open() {
    this.#opened ??= this.#context.connect().then((connection) => {
      const { env, report } = this.#context;
      return {
        ...connection,
        credentials: new PrefixCredentials({ ...connection, env, report, server: this.#server }),
      };
    });
    return this.#opened;
  }

  /** A channel that may not be read is warned of and taken as empty: uploads still find what is there. */
  async existing(candidates: readonly PackageIdentity[], signal?: AbortSignal): Promise<Map<string, ExistingPackage>> {
    if (candidates.length === 0) return new Map();
    const found = await this.#lookUp(candidates, undefined, signal);
    return new Map([...found].map(([key, packages]) => [key, packages[0] as ExistingPackage]));
  }

  async publish(files: readonly PublishFile[], options: PublishOptions): Promise<PublishOutcome[]> {
    if (files.length === 0) return [];
    const run = new PrefixRun(await (await this.#open()).credentials.obtain(options.signal));
    const level = 'info';
    options.report({ kind: 'log', level, message: `Publishing to ${this.channelUrl} with ${run.token.source}` });
    const identities = files.map((file) => file.identity);
    const known = await this.#lookUp(identities, run.token, options.signal);
    const outcomes: PublishOutcome[] = [];
    for (const file of files) {
      outcomes.push(await outcomeOf(file, options, () => this.#publishOne(file, known, run, options)));
    }
    return outcomes;
  }

  async #publishOne(
    file: PublishFile,
    known: ReadonlyMap<string, readonly ChannelPackage[]>,
    run: PrefixRun,
    options: PublishOptions,
  ): Promise<PublishOutcome> {
    checkFileName(file);
    if (run.stopped) {
      throw new PixiBuildError(
        'upload-not-tried',
        `${file.fileName} was not uploaded, as ${run.stopped} failed before`,
        {
          hint: 'Mend the cause of the first failure, then run the command again.',
        },
      );
    }
    const there = known.get(channelKey(file.identity))?.find((item) => item.fileName === file.fileName);
    if (there && !options.force) return this.#settle(file, sameBytes(file, there), options);
    reportUploading(file, options.report);
    const result = await this.#upload(file, run, options);
    const url = this.#urlOf(file);
    switch (result.status) {
      case 'stored':
        run.stored = true;
        return { file, status: there ? 'overwritten' : 'published', url };
      case 'exists': {
        const same = await this.#compareListed(file, run.token, result.unclear, options.signal);
        // The answer to an earlier try was lost, but that try had stored the file.
        if (result.unclear && same) return { file, status: there ? 'overwritten' : 'published', url };
        if (options.force) throw existsError(file, this.channelUrl, same);
        return this.#settle(file, same, options);
      }
      case 'unauthorised':
        run.stopped = file.fileName;
        throw result.error;
      case 'refused':
        if (result.meetsEveryFile) run.stopped = file.fileName;
        throw result.error;
    }
  }

  /** A short-lived token that ended during a long publication is replaced once. */
  async #upload(file: PublishFile, run: PrefixRun, options: PublishOptions): Promise<UploadResult> {
    const { report, signal, force } = options;
    const { client, credentials } = await this.#open();
    const send = (): Promise<UploadResult> =>
      uploadToPrefix({
        client,
        server: this.#server,
        channel: this.#channel,
        token: run.token.token,
        firstOfRun: !run.stored,
        file,
        force,
        report,
        signal,
      });
    const result = await send();
    if (result.status !== 'unauthorised' || !run.token.minted || !run.stored) return result;
    report({ kind: 'log', level: 'info', message: 'The token has expired; asking for a new one' });
    run.token = await credentials.obtain(signal);
    return send();
  }

  #settle(file: PublishFile, same: boolean | undefined, options: PublishOptions): PublishOutcome {
    const decision = decideExisting(file, same, this.channelUrl, options);
    if (decision.action === 'fail') throw decision.error;
    if (decision.action === 'overwrite') throw existsError(file, this.channelUrl, same);
    if (decision.warning !== undefined) {
      options.report({ kind: 'log', level: 'warning', message: decision.warning });
    }
    return { file, status: 'skipped', reason: decision.reason, url: this.#urlOf(file) };
  }

  /** Whether the package that the server has holds the same bytes; undefined when it does not tell. */
  async #compareListed(
    file: PublishFile,
    token: PrefixToken,
    patient: boolean,
    signal: AbortSignal | undefined,
  ): Promise<boolean | undefined> {
    const { client } = await this.#open();
    for (let attempt = 1; ; attempt++) {
      // A mirror would not have it yet.
      const found = await this.#lookUp([file.identity], token, signal, client);
      const there = found.get(channelKey(file.identity))?.find((item) => item.fileName === file.fileName);
      if (there) return sameBytes(file, there);
      // The server lists an upload a while after it took it.
      if (!patient || attempt >= listingTries) return undefined;
      await sleep(2 * client.retryPolicy.baseDelayMs, signal);
    }
  }

  async #lookUp(
    identities: readonly PackageIdentity[],
    token: PrefixToken | undefined,
    signal?: AbortSignal,
    asked?: Pick<HttpClient, 'read'>,
  ): Promise<ReadonlyMap<string, readonly ChannelPackage[]>> {
    const { credentials, reader } = await this.#open();
    const read = (using: PrefixToken | undefined) =>
      findRemotePackages(
        {
          client: asked ?? reader,
          baseUrl: this.channelUrl,
          headers: using && { authorization: `Bearer ${using.token}` },
          signal,
        },
        identities,
      );
    try {
      return (await read(token ?? (await credentials.forReading()))).found;
    } catch (error) {
      if (!isPixiBuildError(error) || signal?.aborted) throw error;
      if (error.code === 'channel-unauthorised' && token === undefined) {
        const minted = await credentials.obtain(signal).catch(() => undefined);
        if (minted?.minted) return this.#lookUp(identities, minted, signal, asked);
      }
      if (error.code !== 'channel-unauthorised' && token === undefined) throw error;
      const message = `Which packages ${this.channelUrl} has is not known: ${messageOf(error)}`;
      this.#context.report({ kind: 'log', level: 'warning', message });
      return new Map();
    }
  }

  #urlOf(file: PublishFile): string {
    return joinUrl(this.channelUrl, file.identity.subdir, file.fileName);
  }
}

/** What the files of one publication share. */
class PrefixRun {
  /** Name of the file whose failure would meet all others too. */
  stopped: string | undefined;
  /** Whether a file was stored. */
  stored = false;

  constructor(public token: PrefixToken) {}
}

function sameBytes(file: PublishFile, there: ChannelPackage): boolean | undefined {
  return there.sha256 === undefined ? undefined : there.sha256 === file.sha256;
}
