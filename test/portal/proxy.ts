import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** One thing a browser asked for. `refused`: the proxy turned it away, because nothing but the portal may be reached. */
export interface RequestLog {
  host: string;
  method: string;
  /** Full address for requests to the portal; `https://host:port/` for a tunnel that was refused. */
  url: string;
  refused: boolean;
}

export interface Proxy {
  port: number;
  close(): Promise<void>;
}

/** Opens a server on loopback, on a port the system picks. */
export const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * A CONNECT proxy on loopback. It tunnels the given hosts to the local portal and refuses, and records, every other one,
 * so that a test can prove that nothing left the machine. A plain request to the proxy itself goes to `local`.
 */
export async function startProxy(options: {
  hosts: readonly string[];
  targetPort: number;
  log: (entry: RequestLog) => void;
  local: (request: IncomingMessage, response: ServerResponse) => void;
}): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/')) return options.local(request, response);
    // Plain http through the proxy: no page of the portal is served that way.
    options.log({ host: hostOf(url), method: request.method ?? 'GET', url, refused: true });
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!options.hosts.includes(host.toLowerCase()) || port !== '443') {
      options.log({ host, method: 'CONNECT', url: `https://${request.url}/`, refused: true });
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(options.targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    sockets.add(target);
    target.once('close', () => sockets.delete(target));
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  const port = await listen(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url.slice(0, 200);
  }
};
