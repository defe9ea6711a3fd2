import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAnchors } from './anchor';
import { type AuditStack, openAuditStack } from './audit-test-kit';

describe('the anchors of an audit log', () => {
  let stack: AuditStack;
  let server: Server | undefined;
  beforeEach(async () => {
    stack = await openAuditStack();
    await stack.record(3);
    await stack.keeper.sealer.sealAll();
  });
  afterEach(async () => {
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server = undefined;
    await stack.close();
  });

  /** A receiver that answers these statuses, one after the other. */
  async function receiver(statuses: number[]) {
    const received: { body: unknown; key: unknown }[] = [];
    const listening = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        received.push({ body: JSON.parse(text), key: request.headers['idempotency-key'] });
        response.writeHead(statuses[received.length - 1] ?? 204, { connection: 'close' }).end();
      });
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/anchors`, received };
  }
  const lapse = () => stack.tamper("UPDATE audit_chain SET claimed_until = now() - interval '1 second'");

  it('P23: are handed out once a day, whoever asks, into a file that only its owner reads', async () => {
    const keepers = [stack.keeper, stack.another()];
    await Promise.all(keepers.map(({ anchoring }) => anchoring.daily()));
    await stack.record(1);
    await stack.keeper.sealer.sealAll();
    await stack.keeper.anchoring.daily();
    const anchors = await readAnchors(stack.anchorFile);
    expect(anchors).toMatchObject([{ service: 'regions', seq: '3', reason: 'daily' }]);
    expect(statSync(stack.anchorFile).mode & 0o777).toBe(0o600);
    await stack.tamper('UPDATE audit_chain SET anchored_on = anchored_on - 1');
    await lapse();
    await stack.keeper.anchoring.daily();
    expect(await readAnchors(stack.anchorFile)).toHaveLength(1);
  });

  it('P23: are handed out at the stop, with all that was sealed then, and not twice for one head', async () => {
    await stack.record(2);
    await stack.keeper.stop();
    await stack.another().stop();
    expect(await readAnchors(stack.anchorFile)).toMatchObject([{ seq: '5', reason: 'stop' }]);
  });

  it('P23: that a receiver refused are tried again until it takes them', async () => {
    const { url, received } = await receiver([500, 302, 204]);
    const { anchoring } = stack.another({ AUDIT_ANCHOR_URL: url });
    await expect(anchoring.daily()).rejects.toThrow('answered 500');
    await anchoring.daily();
    expect(received).toHaveLength(1);
    await lapse();
    await expect(anchoring.daily()).rejects.toThrow();
    await lapse();
    await anchoring.daily();
    await anchoring.daily();
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ key }) => key)).size).toBe(1);
    expect(received[2]?.body).toMatchObject({ service: 'regions', seq: '3', reason: 'daily' });
    expect(await readAnchors(stack.anchorFile)).toHaveLength(1);
  });

  it('P23: a receiver that is away keeps nobody from stopping, and the file has the anchor', async () => {
    await stack.another({ AUDIT_ANCHOR_URL: 'http://127.0.0.1:9/nobody' }).stop();
    expect(await readAnchors(stack.anchorFile)).toMatchObject([{ seq: '3', reason: 'stop' }]);
  });

  it('P23: a line that is none is refused by its number', async () => {
    await stack.keeper.anchoring.handOut('demand');
    appendFileSync(stack.anchorFile, '{"service":"regions","seq":"4","hash":"short"}\n');
    expect(readFileSync(stack.anchorFile, 'utf8').split('\n')).toHaveLength(3);
    await expect(readAnchors(stack.anchorFile)).rejects.toThrow('Line 2 of');
  });
});
