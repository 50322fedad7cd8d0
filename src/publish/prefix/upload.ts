import { access, constants } from 'node:fs/promises';
import {
  type HttpClient,
  type HttpResponse,
  HttpTransportError,
  isRedirect,
  isTransientStatus,
  joinUrl,
  waitBeforeRetry,
} from '../../channel/index.js';
import { PixiBuildError, type Reporter, redactUrl } from '../../support/index.js';
import { unreadableError } from '../outcomes.js';
import type { PublishFile } from '../types.js';
import { prefixUpload } from './multipart.js';

export interface UploadRequest {
  readonly client: HttpClient;
  readonly server: string;
  readonly channel: string;
  readonly token: string;
  readonly file: PublishFile;
  readonly force: boolean;
  /** Nothing was stored with this token yet, so that a 403 says more about the token than about the package. */
  readonly firstOfRun: boolean;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
}

export type UploadResult =
  | { readonly status: 'stored' }
  /** 409. `unclear`: an earlier try ended without an answer that can be trusted, and may have stored the file. */
  | { readonly status: 'exists'; readonly unclear: boolean }
  /** 401: the token is not, or no longer, accepted. */
  | { readonly status: 'unauthorised'; readonly error: PixiBuildError }
  | { readonly status: 'refused'; readonly error: PixiBuildError; readonly meetsEveryFile: boolean };

const progressEveryMs = 200;
const longestBody = 512;

/**
 * Sends one package to prefix.dev (spec: publishing.md 2.1). Statuses that may pass and broken connections are tried
 * again, up to four times in all, each with a new form.
 * @throws PixiBuildError `upload-failed` when the tries are used up, `package-changed`, `package-unreadable`
 */
export async function uploadToPrefix(request: UploadRequest): Promise<UploadResult> {
  const { client, file, signal } = request;
  const policy = client.retryPolicy;
  let unclear = false;
  for (let attempt = 1; ; attempt++) {
    let problem: string;
    let cause: unknown;
    let retryAfter: string | undefined;
    try {
      const response = await sendOnce(request);
      const { status } = response;
      if (status >= 200 && status < 300) return { status: 'stored' };
      if (status === 409) return { status: 'exists', unclear };
      const fatal = await fatalResult(response, request);
      if (fatal) return fatal;
      problem = `HTTP ${status}: ${await bodyOf(response, request.token)}`;
      retryAfter = response.headers['retry-after'];
    } catch (error) {
      if (!(error instanceof HttpTransportError)) throw error;
      problem = error.message;
      cause = error;
    }
    unclear = true;
    if (attempt >= policy.tries) {
      throw new PixiBuildError(
        'upload-failed',
        `${file.fileName} could not be uploaded to ${request.server} in ${attempt} tries; the last ended with ${problem}`,
        { cause, hint: 'Run the command again later; what was published already is passed over.' },
      );
    }
    const message = `Uploading ${file.fileName} failed (${problem}); trying again (${attempt} of ${policy.tries} tries used)`;
    request.report({ kind: 'log', level: 'warning', message });
    await waitBeforeRetry(policy, attempt, retryAfter, signal);
  }
}

async function sendOnce(request: UploadRequest): Promise<HttpResponse> {
  const { client, server, channel, file, force, report } = request;
  await access(file.path, constants.R_OK).catch((error: unknown) => {
    throw unreadableError(file, error);
  });
  let reported = 0;
  const form = prefixUpload(file, (done) => {
    const now = performance.now();
    if (done < file.sizeBytes && now - reported < progressEveryMs) return;
    reported = now;
    report({ kind: 'progress', label: `upload ${file.fileName}`, done, total: file.sizeBytes, unit: 'bytes' });
  });
  const url = joinUrl(server, 'api', 'v1', 'upload', ...channel.split('/'));
  return client.send({
    url: force ? `${url}?force=true` : url,
    method: 'POST',
    headers: {
      authorization: `Bearer ${request.token}`,
      'content-type': form.contentType,
      'content-length': String(form.contentLength),
    },
    body: () => form.body(),
    signal: request.signal,
  });
}

/** Statuses that no further try would change. undefined for those that may pass. */
async function fatalResult(response: HttpResponse, request: UploadRequest): Promise<UploadResult | undefined> {
  const { file, server, channel } = request;
  const refused = async (
    message: string,
    hint: string,
    meetsEveryFile: boolean,
  ): Promise<{ status: 'refused'; error: PixiBuildError; meetsEveryFile: boolean }> => {
    const details = [`${server} answered: ${await bodyOf(response, request.token)}`];
    const error = new PixiBuildError('upload-refused', `${message} (HTTP ${response.status})`, { hint, details });
    return { status: 'refused', error, meetsEveryFile };
  };
  switch (response.status) {
    case 401: {
      const { error } = await refused(
        `${server} did not accept the token`,
        'See whether the token is right, has not expired, and is of this server.',
        true,
      );
      return { status: 'unauthorised', error };
    }
    case 403:
      return refused(
        `${server} did not allow ${file.fileName} to be uploaded to ${channel}`,
        "See whether the token may write to the channel, and whether the channel's settings take this package.",
        request.firstOfRun,
      );
    case 404:
      return refused(
        `${server} has no channel ${channel} that this token may write to`,
        'Create the channel first, or correct its name; it is not made by an upload.',
        true,
      );
    case 413:
      return refused(`${file.fileName} is too large for ${server}`, 'prefix.dev takes files of up to 1 GB.', false);
    case 422:
      return refused(`${server} did not take ${file.fileName} as a package`, 'See what the server answered.', false);
    case 400:
      return refused(
        `${server} did not understand the upload of ${file.fileName}`,
        'See what the server answered.',
        false,
      );
    default:
      break;
  }
  if (isTransientStatus(response.status)) return undefined;
  if (!isRedirect(response.status))
    return refused(`${server} refused ${file.fileName}`, 'See what the server answered.', false);
  const location = redactUrl(response.headers['location'] ?? 'nowhere');
  return refused(
    `${server} redirected the upload to ${location}, which is not followed`,
    'Give the address of the server itself as target.',
    true,
  );
}

/** What a server answered, short enough for a message, and without the token should it be in it. */
async function bodyOf(response: HttpResponse, token: string): Promise<string> {
  const text = (await response.excerpt()).replaceAll(token, '********').trim();
  if (text === '') return '<no response body>';
  return text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
}
