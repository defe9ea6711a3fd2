import { createServer, request, type Server } from 'node:http';

/**
 * The one origin before separately running services, as an ingress would be: `/{service}/…` goes to that service's port.
 * Headers and bodies pass unchanged.
 */
export function startOriginProxy(port: number, portOf: (service: string) => number | undefined): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const service = incoming.url?.split('/')[1] ?? '';
    const target = portOf(service);
    if (target === undefined) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method, url, headers } = incoming;
    const upstream = request({ host: '127.0.0.1', port: target, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    incoming.pipe(upstream);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
