import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface TestServer {
  readonly url: string;
  /** `METHOD /path` of every request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** A server on the loopback interface; a handler that returns false leaves the answer to be 404. */
export async function startServer(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if ((await handle(request, response)) === false) response.writeHead(404).end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Serves a folder; `hidden` names do not exist. */
export function serveFolder(root: string, hidden: readonly string[] = []): Promise<TestServer> {
  return startServer(async (request, response) => {
    const relative = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (hidden.some((name) => relative.endsWith(name))) return false;
    try {
      response.end(await readFile(path.join(root, relative)));
      return true;
    } catch {
      return false;
    }
  });
}
