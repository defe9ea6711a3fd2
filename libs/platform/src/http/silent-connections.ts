import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What a client that has just connected may take for its first request while the server closes. */
const GRACE_MS = 500;

/**
 * Cuts connections that never sent a request when the server closes: browsers and proxies keep such in reserve. Node cuts
 * only those that have been answered, and would wait for the others until the deadline of the stop is over.
 */
export function cutSilentConnections(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    const cut = () => {
      for (const socket of silent) socket.destroy();
    };
    setTimeout(cut, GRACE_MS).unref();
  });
}
