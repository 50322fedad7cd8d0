import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface TestProxy {
  readonly url: string;
  /** `host:port` of every tunnel, and the URL of every request that was passed on, in order. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** A proxy on the loopback interface, which opens tunnels and passes plain requests on. */
export async function startProxy(authorization?: string): Promise<TestProxy> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    const { 'proxy-authorization': given, ...headers } = request.headers;
    if (given !== authorization) return response.writeHead(407).end();
    const upstream = forward(request.url ?? '', { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on('error', () => response.writeHead(502).end());
    return request.pipe(upstream);
  });
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    sockets.add(socket as Socket);
    socket.on('error', () => upstream.destroy());
    if (request.headers['proxy-authorization'] !== authorization) {
      socket.end('HTTP/1.1 407 No\r\n\r\n');
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    seen,
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
