import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection, type Reply } from './connection';
import type { LoadOrder, LoadResult } from './load-order';

const SAMPLE_KEY = '00000000-0000-4000-8000-000000000000';

/** Carries out one order: every connection asks, waits for the answer, and asks again until the time is up. */
export async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const connections = await Promise.all(Array.from({ length: order.connections }, () => Connection.open(order.port)));
  const requestOf = requestBuilder(order);
  const latencies: number[] = [];
  const unexpected: Reply[] = [];
  const began = performance.now();
  const nextTurn = turnsOf(order, began);
  let cursor = order.offset;
  await Promise.all(
    connections.map(async (connection) => {
      for (let asked = await nextTurn(); asked !== undefined; asked = await nextTurn()) {
        const reply = await connection.ask(requestOf(cursor++));
        latencies.push(performance.now() - asked);
        if (reply.status !== order.expectedStatus) unexpected.push(reply);
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

/**
 * When the next request counts as asked; undefined when the time is up. At a given rate it waits until the request is due;
 * one that is late already, because answers keep all connections, was due before.
 */
function turnsOf({ perSecond, seconds }: LoadOrder, began: number): () => Promise<number | undefined> {
  const until = began + seconds * 1000;
  let turn = 0;
  return async () => {
    const now = performance.now();
    if (perSecond === undefined) return now < until ? now : undefined;
    const due = began + (1000 * turn++) / perSecond;
    if (due >= until) return undefined;
    if (due <= now) return due;
    await delay(due - now);
    return performance.now();
  };
}

/** Builds the text of a request from parts that are the same for all of them. */
function requestBuilder(order: LoadOrder): (turn: number) => string {
  const [before = '', after = ''] = order.path.split('{id}');
  const lines = Object.entries({ host: `127.0.0.1:${order.port}`, ...order.headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  if (order.body !== null) {
    const length = Buffer.byteLength(order.body.replace('{key}', SAMPLE_KEY));
    lines.push(`content-type: application/json\r\ncontent-length: ${length}\r\n`);
  }
  const start = `${order.method} ${before}`;
  const rest = `${after} HTTP/1.1\r\n${lines.join('')}`;
  const end = `\r\n${order.body ?? ''}`;
  return (turn) => {
    const id = order.ids[turn % order.ids.length];
    if (!order.freshKeys) return `${start}${id}${rest}${end}`;
    const key = randomUUID();
    return `${start}${id}${rest}idempotency-key: ${key}\r\n${end.replace('{key}', key)}`;
  };
}
