import { randomUUID } from 'node:crypto';
import { Connection, type Reply } from './connection';
import type { LoadOrder, LoadResult } from './load-order';

/** Carries out one order: every connection asks, waits for the answer, and asks again until the time is up. */
export async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const connections = await Promise.all(Array.from({ length: order.connections }, () => Connection.open(order.port)));
  const requestOf = requestBuilder(order);
  const latencies: number[] = [];
  const unexpected: Reply[] = [];
  const began = performance.now();
  const until = began + order.seconds * 1000;
  let cursor = order.offset;
  await Promise.all(
    connections.map(async (connection) => {
      for (let asked = performance.now(); asked < until; ) {
        const reply = await connection.ask(requestOf(cursor++));
        const answered = performance.now();
        latencies.push(answered - asked);
        if (reply.status !== order.expectedStatus) unexpected.push(reply);
        asked = answered;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const connection of connections) connection.close();
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: sorted.length,
    unexpected: unexpected.length,
    firstUnexpected: unexpected[0]?.text ?? null,
    perSecond: sorted.length / seconds,
    p50Ms: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
}

/** Builds the text of a request from parts that are the same for all of them. */
function requestBuilder(order: LoadOrder): (turn: number) => string {
  const [before = '', after = ''] = order.path.split('{id}');
  const lines = Object.entries({ host: `127.0.0.1:${order.port}`, ...order.headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  if (order.body !== null) {
    lines.push(`content-type: application/json\r\ncontent-length: ${Buffer.byteLength(order.body)}\r\n`);
  }
  const start = `${order.method} ${before}`;
  const rest = `${after} HTTP/1.1\r\n${lines.join('')}`;
  const end = `\r\n${order.body ?? ''}`;
  return (turn) => {
    const key = order.freshKeys ? `idempotency-key: ${randomUUID()}\r\n` : '';
    return `${start}${order.ids[turn % order.ids.length]}${rest}${key}${end}`;
  };
}
