import { Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq';
import Redis from 'ioredis';
import type { Logger } from '../logging/logger';
import type { QueueBackend } from './queues';

/** BullMQ on Redis. Producers fail at once while Redis is away: the outbox keeps the events until it is back. */
export function redisBackend(url: string, prefix: string, log: Logger): QueueBackend {
  const producerConnection = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    commandTimeout: 5_000,
  });
  const workerConnection = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 2_000 });
  for (const connection of [producerConnection, workerConnection]) {
    connection.on('error', (error: Error) => log.warn({ err: error }, 'Redis is not reachable'));
  }
  return {
    classes: { Queue, Worker } as unknown as QueueBackend['classes'],
    // BullMQ asks Redis for its version and remembers a failure for good: a producer whose connection was cut just then would
    // refuse every job until the process is started again. Workers ask again by themselves (`maxRetriesPerRequest: null`).
    producerOptions: { connection: producerConnection, prefix, skipVersionCheck: true } as QueueOptions,
    workerOptions: { connection: workerConnection, prefix } as WorkerOptions,
    async close() {
      producerConnection.disconnect();
      workerConnection.disconnect();
    },
  };
}
