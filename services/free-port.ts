import { createServer } from 'node:net';

const FIRST = 8080;
const LAST = 8179;

/**
 * The environment with PORT set: as it is when somebody chose a port, else the first free one from 8080 on, so that a
 * newcomer's first start works where another program sits on 8080.
 */
export async function withFreePort(variables: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  if (variables.PORT) return variables;
  for (let port = FIRST; port <= LAST; port += 1) {
    if (await isFree(variables.HOST || '127.0.0.1', port)) return { ...variables, PORT: String(port) };
  }
  throw new Error(`All ports from ${FIRST} to ${LAST} are taken; choose one with PORT`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
