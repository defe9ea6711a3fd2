import { deepStrictEqual } from 'node:assert/strict';
import { checkPage } from './page-checks';
import { type Account, signIn } from './sign-in-walk';
import type { Visit } from './visit';

/** Bull Board as the office of the whole city: every queue, the schedules, one queue. */
export async function walkQueues(visit: Visit, office: Account): Promise<void> {
  const { page, baseUrl } = visit;
  await page.goto(`${baseUrl}/identity/queues/`);
  await signIn(page, office);
  for (const queue of ['events-regions', 'operations-evaluation', 'schedules']) {
    await page.getByText(queue, { exact: true }).first().waitFor();
  }
  await visit.shoot('queues-1-all');
  await page.goto(`${baseUrl}/identity/queues/job-schedulers`);
  await page.getByText('regions.supervision').first().waitFor();
  await visit.shoot('queues-2-schedules');
  await page.goto(`${baseUrl}/identity/queues/queue/schedules`);
  await page.getByText('evaluation.evaluation-cycle').first().waitFor();
  const offers = page.getByRole('button', { name: /pause|add job|clean|retry|暂停|清空|重试|添加/i });
  deepStrictEqual(await offers.count(), 0, 'nothing that changes a queue is offered');
  await visit.shoot('queues-3-one');
}

/** Who is not the office of the whole city is told so. */
export async function walkQueuesRefused(visit: Visit, other: Account): Promise<void> {
  await visit.page.goto(`${visit.baseUrl}/identity/queues/`);
  visit.expect('403 /identity/queues/');
  await signIn(visit.page, other);
  await visit.page.getByRole('alert').waitFor();
  await checkPage(visit.page, 'en');
  await visit.shoot('queues-4-refused');
}
