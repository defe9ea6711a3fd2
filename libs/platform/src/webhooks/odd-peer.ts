import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What a peer does with a connection. */
export type Behaviour = (socket: Socket, peer: OddPeer) => void;

/** A peer that takes connections and does with each what it likes. */
export class OddPeer {
  private readonly sockets = new Set<Socket>();
  sent = 0;
  private constructor(private readonly server: Server) {}

  static async open(behave: Behaviour): Promise<OddPeer> {
    const server = createServer();
    const peer = new OddPeer(server);
    server.on('connection', (socket) => {
      peer.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => peer.sockets.delete(socket));
      behave(socket, peer);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return peer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  get connections(): number {
    return this.sockets.size;
  }

  /** Writes this text again and again, as fast as it is read or every so often. */
  repeat(socket: Socket, text: string, everyMs = 0): void {
    const next = () => {
      if (socket.destroyed) return;
      this.sent += text.length;
      if (everyMs > 0) setTimeout(next, everyMs);
      if (socket.write(text)) {
        if (everyMs === 0) setImmediate(next);
      } else if (everyMs === 0) socket.once('drain', next);
    };
    next();
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
