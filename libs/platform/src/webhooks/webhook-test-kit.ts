import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** One message as it came. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver as a third party would write one: answers what it is told to, keeps everything that came. */
export class TestReceiver {
  readonly received: Received[] = [];
  /** What the next requests are answered with; the last answer stays. */
  answers: { status: number; headers?: Record<string, string> }[] = [{ status: 204 }];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<TestReceiver> {
    const server = createServer();
    const receiver = new TestReceiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        receiver.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        const { status, headers } = (receiver.answers.length > 1 ? receiver.answers.shift() : receiver.answers[0]) ?? {
          status: 500,
          headers: {},
        };
        response.writeHead(status, headers).end();
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

/** What a receiver does with a message: the event, when the signature is right and the message is not old. */
export function verified({ headers, body }: Received, secret: string): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}
