/** A small server for fixture pages under any host name; it also answers as an http proxy would be asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: string | Uint8Array;
  /** `text/html` unless given; the charset is named in the header only where given. */
  readonly type?: string;
  readonly charset?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  readonly status?: number;
}

export interface Server {
  readonly port: number;
  /** `address` is a path, answered for every host, or an absolute http address. */
  put(address: string, page: Served): void;
  /** Absolute addresses asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

function absolute(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  // A proxy is asked with the whole address, a server with the path alone.
  return new URL(target.startsWith('http://') ? target : `http://${request.headers.host ?? 'localhost'}${target}`);
}

function answer(response: ServerResponse, page: Served): void {
  const type = page.type ?? 'text/html';
  response.writeHead(page.status ?? 200, {
    'content-type': page.charset ? `${type}; charset=${page.charset}` : type,
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

/** Listens on 127.0.0.1, on a free port unless one is given. */
export async function serve(pages: Readonly<Record<string, Served>> = {}, port = 0): Promise<Server> {
  const table = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = absolute(request);
    asked.push(url.href);
    const host = url.hostname;
    const path = decodeURI(url.pathname);
    const page =
      table.get(`http://${host}${path}${url.search}`) ??
      table.get(`http://${host}${path}`) ??
      table.get(path + url.search) ??
      table.get(path);
    if (!page) return answer(response, { body: 'not found', type: 'text/plain', status: 404 });
    if (page.delay) setTimeout(() => answer(response, page), page.delay);
    else answer(response, page);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    put: (address, page) => void table.set(address, page),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
