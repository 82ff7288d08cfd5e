import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { selfSigned } from './certificate';

/** A page by its address: host and path. */
export type Pages = Readonly<Record<string, string>>;

export interface SiteServer {
  /** Browser preferences that send everything here. */
  readonly prefs: Record<string, string | number | boolean>;
  close(): void;
}

/**
 * Answers pages at their real addresses for browsers whose requests cannot be intercepted: a proxy
 * for everything that hands each connection to one local server. Nothing leaves the machine; what
 * is not among `pages` is not found.
 *
 * @example startSiteServer({ 'mail.google.com/mail/u/0/': '<!doctype html>' })
 */
export async function startSiteServer(pages: Pages): Promise<SiteServer> {
  const server = createServer(selfSigned(), ({ headers, url }, response) => {
    const body = pages[`${headers.host}${url}`];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "script-src 'unsafe-inline'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    response.end(body);
  });
  const port = await listen(server);
  const open = new Set<Socket>();
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on('connect', (_, socket: Socket, head: Buffer) => {
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [socket, inner]) {
      open.add(end);
      end.on('error', () => end.destroy()).on('close', () => open.delete(end));
    }
  });
  const proxyPort = await listen(proxy);
  return {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
    },
    close() {
      for (const socket of open) socket.destroy();
      proxy.close();
      server.close();
    },
  };
}

function listen(server: ReturnType<typeof createProxy>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
