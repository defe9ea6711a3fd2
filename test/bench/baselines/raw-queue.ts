import { randomUUID } from 'node:crypto';
import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import Redis from 'ioredis';
import { Pool } from 'pg';
import { answerOrders } from '../stage/asked-process';
import type { BareOrder, BareResult } from './raw-queue-order';

/**
 * What passing events on costs at the least: BullMQ with the same options on the same queue, jobs of the same content added
 * in the same batches, and a worker that does nothing — no outbox, no inbox, no transaction, no acknowledgement.
 */

const NAME = 'bare';
const BATCH = 200;
const CONCURRENCY = 8;
const CONNECTIONS = 10;
/** As our queue's. */
const OPTIONS = '-c search_path=bullmq -c synchronous_commit=off';
const JOB = { removeOnComplete: true, removeOnFail: true, attempts: 10, backoff: { type: 'exponential', delay: 200 } };

const { REDIS_URL, DATABASE_URL } = process.env;
const onRedis = { Queue, Worker };
const classes = REDIS_URL ? onRedis : (withBackend(createPostgresBackend) as unknown as typeof onRedis);
const connection = (
  REDIS_URL
    ? new Redis(REDIS_URL, { maxRetriesPerRequest: null })
    : new Pool({ connectionString: DATABASE_URL, max: CONNECTIONS, options: OPTIONS })
) as Redis;
const prefix = REDIS_URL ? { prefix: `bench-${process.pid}` } : {};

let left = 0;
let times: number[] = [];
let allDone: () => void = () => undefined;

const queue = new classes.Queue(NAME, { connection, ...prefix });
const worker = new classes.Worker(NAME, async () => undefined, { connection, ...prefix, concurrency: CONCURRENCY });
worker.on('completed', () => {
  times.push(performance.now());
  left -= 1;
  if (left === 0) allDone();
});

async function passOn({ jobs, data }: BareOrder): Promise<BareResult> {
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  left = jobs;
  times = [];
  const done = new Promise<void>((resolve) => {
    allDone = resolve;
  });
  for (let added = 0; added < jobs; added += BATCH) {
    const size = Math.min(BATCH, jobs - added);
    await queue.addBulk(Array.from({ length: size }, () => ({ name: 'event', data, opts: optionsOf() })));
  }
  await done;
  const [first = 0] = times;
  return { perSecond: (1000 * (jobs - 1)) / ((times.at(-1) ?? first) - first) };
}

function optionsOf() {
  return { ...JOB, jobId: randomUUID() };
}

answerOrders(passOn);
