import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, PixiBuildError, type Reporter, writeFileAtomic } from '../../../support/index.js';

/** Answers which conda package a PyPI project is in a channel. */
export interface CondaNames {
  /** @returns undefined when the channel is not known to have it */
  condaName(channel: string, project: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface CondaNamesOptions {
  /** Absolute; answers are kept there for a day. None: they are not kept. */
  readonly cacheDirectory: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  /** Where to ask; for tests. */
  readonly service?: string;
}

const publicService = 'https://conda-mapping.prefix.dev/pypi-to-conda-v1';
const maximumAgeMs = 24 * 60 * 60 * 1000;
/** Bytes of an answer. */
const largestAnswer = 1 << 20;

/** Asks the public mapping service over HTTP. Nothing is loaded or opened before the first question. */
export function openCondaNames(options: CondaNamesOptions): CondaNames {
  const service = options.service ?? publicService;
  let client: Promise<import('../../../channel/index.js').HttpClient> | undefined;
  const open = async () => {
    const { HttpClient } = await import('../../../channel/index.js');
    return new HttpClient({ env: options.environment });
  };

  const ask = async (channel: string, project: string): Promise<string | undefined> => {
    client ??= open();
    const url = `${service}/${encodeURIComponent(channel)}/${encodeURIComponent(project)}.json`;
    const { response, bytes } = await (await client).read({ url }, largestAnswer);
    if (response.status === 404) return undefined;
    if (response.status !== 200) throw unavailable(url, `it answered with status ${response.status}`);
    return bytes.toString();
  };

  return {
    condaName: async (channel, project) => {
      const file =
        options.cacheDirectory && path.join(options.cacheDirectory, 'pypi-conda-mapping', channel, `${project}.json`);
      const kept = file && isPlainName(channel) ? await readFresh(file) : undefined;
      const name = kept === undefined ? undefined : lastCondaName(kept);
      if (name !== undefined) return name;
      const url = `${service}/${channel}/${project}.json`;
      let answer: string | undefined;
      try {
        answer = await ask(channel, project);
      } catch (error) {
        throw error instanceof PixiBuildError && error.code === 'pypi-mapping-unavailable'
          ? error
          : unavailable(url, messageOf(error), error);
      }
      if (answer === undefined) return undefined;
      const found = lastCondaName(answer);
      if (found === undefined && !isAnswer(answer)) throw unavailable(url, 'its answer is not of the expected form');
      if (file && found !== undefined && isPlainName(channel)) await writeFileAtomic(file, answer);
      return found;
    },
    close: async () => {
      await (await client?.catch(() => undefined))?.close();
    },
  };
}

/** Channel names come from URLs of the manifest, and become a folder's name. */
const isPlainName = (name: string): boolean => /^[\w.-]+$/u.test(name) && !/^\.+$/.test(name);

async function readFresh(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    return Date.now() - mtimeMs < maximumAgeMs ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The name that goes with the newest version: the last entry of `conda_versions`. */
function lastCondaName(answer: string): string | undefined {
  const versions = condaVersions(answer);
  const last = versions && Object.values(versions).at(-1);
  return typeof last === 'string' ? last : undefined;
}

const isAnswer = (answer: string): boolean => condaVersions(answer) !== undefined;

function condaVersions(answer: string): object | undefined {
  try {
    const versions = (JSON.parse(answer) as { conda_versions?: unknown }).conda_versions;
    return typeof versions === 'object' && versions !== null ? versions : undefined;
  } catch {
    return undefined;
  }
}

/** Going on without an answer would leave dependencies out of the package, so it is an error. */
function unavailable(url: string, reason: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError(
    'pypi-mapping-unavailable',
    `The PyPI to conda mapping at ${url} gave no answer: ${reason}`,
    {
      hint: 'Name the packages in `pypi-conda-map`, or set `ignore-pypi-mapping = true` and list the dependencies in the manifest.',
      cause,
    },
  );
}
