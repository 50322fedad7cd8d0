import { PixiBuildError } from '../../support/index.js';
import type { ReceivedBody } from '../network/network.js';
import type { SubdirContext } from './context.js';

/** Milliseconds between two reports. */
const interval = 100;

/** Passes a body on, and tells how much of it has come. */
export async function* reportProgress(
  context: SubdirContext,
  { body, size }: Pick<ReceivedBody, 'body' | 'size'>,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  let told = performance.now();
  const tell = (): void => {
    told = performance.now();
    context.report({ kind: 'progress', label: `repodata ${context.label}`, done, total: size, unit: 'bytes' });
  };
  for await (const chunk of body) {
    context.signal?.throwIfAborted();
    yield chunk;
    done += chunk.length;
    if (performance.now() - told >= interval) tell();
  }
  tell();
}

/** Errors of `node:zlib` as those of archives are told; others pass. */
export function archiveInvalid(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  const damaged = typeof code === 'string' && code.startsWith('Z_');
  return damaged ? new PixiBuildError('archive-invalid', 'its gzip data is damaged', { cause: error }) : error;
}
