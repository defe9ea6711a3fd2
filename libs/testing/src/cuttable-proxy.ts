import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that a test can cut, block and mend. */
export interface CuttableProxy {
  /** The URL with the proxy's address in place of the server's. */
  url: string;
  /** Drops all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Lets connections in again, and the bytes flow. */
  mend(): Promise<void>;
  /** Takes connections and lets no byte through: a half-open peer. */
  block(): void;
}

/** Opens a proxy before the server of this URL. */
export async function openProxy(target: string): Promise<CuttableProxy> {
  const url = new URL(target);
  const [host, port] = [url.hostname, Number(url.port)];
  const sockets = new Set<Socket>();
  let blocked = false;
  const join = (client: Socket) => {
    const upstream = connect(port, host);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (!blocked) to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  };
  let server: Server | undefined;
  const listen = (at: number) =>
    new Promise<number>((resolve, reject) => {
      const opened = createServer(join);
      opened.once('error', reject);
      opened.listen(at, '127.0.0.1', () => resolve((opened.address() as AddressInfo).port));
      server = opened;
    });
  const ownPort = await listen(0);
  url.host = `127.0.0.1:${ownPort}`;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    async cut() {
      const closing = server;
      server = undefined;
      drop();
      if (closing) await new Promise((resolve) => closing.close(resolve));
    },
    async mend() {
      blocked = false;
      drop();
      if (!server) await listen(ownPort);
    },
    block() {
      blocked = true;
    },
  };
}
