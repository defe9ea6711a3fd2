import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** An event that a receiver took after checking its signature. */
export interface ReceivedEvent {
  id: string;
  type: string;
  subject: string;
}

/** A system outside, as docs/webhooks.md shows one: takes what is rightly signed, by its id once, and refuses the rest. */
export interface ExampleReceiver {
  url: string;
  events: Map<string, ReceivedEvent>;
  refused(): number;
  /** Its secret, once the subscription has told it. */
  trust(secret: string): void;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<ExampleReceiver> {
  const events = new Map<string, ReceivedEvent>();
  let webhook: Webhook | undefined;
  let refused = 0;
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    try {
      if (!webhook) throw new Error('No secret yet');
      const event = webhook.verify(body, request.headers as Record<string, string>) as ReceivedEvent;
      events.set(event.id, event);
      response.writeHead(204).end();
    } catch {
      refused += 1;
      response.writeHead(401).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    events,
    refused: () => refused,
    trust(secret) {
      webhook = new Webhook(secret);
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
