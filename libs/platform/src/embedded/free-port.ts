import { createServer } from 'node:net';
import { isErrno } from './errno';

/** Loopback only: the embedded database is never reachable from another machine. */
export const EMBEDDED_HOST = '127.0.0.1';

/** The first of the preferred ports that nobody listens on, or else one that the system gives. */
export async function chooseFreePort(preferred: readonly number[]): Promise<number> {
  for (const port of preferred) {
    if ((await tryListen(port)) !== undefined) return port;
  }
  const port = await tryListen(0);
  if (port === undefined) throw new Error(`No free port on ${EMBEDDED_HOST}.`);
  return port;
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await tryListen(port)) !== undefined;
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (isErrno(error, 'EADDRINUSE', 'EACCES') ? resolve(undefined) : reject(error)));
    server.listen({ port, host: EMBEDDED_HOST, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}
