import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createLogger } from '../logging/logger';
import { createDataSource } from './connection';

/** A message of PostgreSQL's protocol: its kind, its length, its content. */
function message(kind: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(kind), length, content]);
}

const AUTHENTICATED = message('R', Buffer.from([0, 0, 0, 0]));
const READY = message('Z', Buffer.from('I'));
const STOPPING = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

describe('a database that stops right after it took a connection', () => {
  it('P28: fails what asks for it, and does not end the process', async () => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.once('data', () => socket.write(Buffer.concat([AUTHENTICATED, READY, STOPPING])));
      socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const source = createDataSource({
      url: `postgres://tester@127.0.0.1:${port}/urbanpilot`,
      service: 'regions',
      role: 'urbanpilot_regions',
      poolMax: 1,
      log: createLogger('silent', { pretty: false }),
    });
    await expect(source.initialize()).rejects.toThrow(/connection error and is not queryable|terminat/i);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});
