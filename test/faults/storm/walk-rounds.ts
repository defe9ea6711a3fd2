import { setTimeout as delay } from 'node:timers/promises';
import type { Walker } from './walker';

const SCORING_MS = 120_000;

/** One round from its opening to its publication; the other services learn of it by event. */
export async function walkRound({ as, history, scene, mark }: Walker): Promise<void> {
  const [office, leader] = [as('office'), as('leader')];
  const opened = await office.post('/evaluation/v1/rounds', {
    name: mark('round'),
    programmeId: scene.programmeId,
    period: '2020',
    systemId: scene.systemId,
    sourcePriority: ['census-2020'],
    territoryKinds: ['county'],
  });
  const path = `/evaluation/v1/rounds/${opened.id}`;
  const frozen = await office.post(`${path}/freeze`, undefined, opened.version);
  const operation = await office.post(`${path}/scoring`, undefined, frozen.version);
  const end = Date.now() + SCORING_MS;
  for (;;) {
    const { state } = await office.get(`/evaluation/v1/operations/${operation.id}`);
    if (state === 'succeeded') break;
    if (state === 'failed') throw new Error(`The scoring of ${opened.id} failed`);
    if (Date.now() > end) throw new Error(`The scoring of ${opened.id} was not done within ${SCORING_MS} ms`);
    await delay(200);
  }
  const scored = await office.get(path);
  const approved = await leader.post(`${path}/approval`, undefined, scored.version);
  history.know(path, await office.post(`${path}/publication`, undefined, approved.version));
}
