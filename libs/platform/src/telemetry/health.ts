import type { FastifyInstance } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';

const CHECK_MS = 2_500;

/**
 * `/healthz` tells that the process lives; `/readyz` that it can serve: every database answers within 2.5 s and the
 * process is not about to stop. The queue is not asked: the outbox holds events while it is away.
 */
export function serveHealth(app: FastifyInstance, contexts: ServiceContext[], isStopping: () => boolean): void {
  app.get('/healthz', { config: { public: true, unmetered: true } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { public: true, unmetered: true } }, async () => {
    if (isStopping()) throw new Problem(commonProblems.unavailable, { headers: { 'retry-after': '5' } });
    await Promise.all(contexts.map(({ database }) => answersInTime(database.reader([]).rows('SELECT 1 AS one'))));
    return { status: 'ready', services: contexts.map(({ service }) => service) };
  });
}

async function answersInTime(query: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const problem = new Problem(commonProblems.unavailable, { headers: { 'retry-after': '2' } });
    timer = setTimeout(() => reject(problem), CHECK_MS);
  });
  try {
    await Promise.race([query, late]);
  } finally {
    clearTimeout(timer);
  }
}
