import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import type { PublishedRound } from './rounds';
import { carryOut } from './tasks';
import { check, until, versioned, type Walk } from './walk';

/** Finding and rectification: what the round found becomes a task; its acceptance lets another person close the finding. */
export async function walkFinding(walk: Walk, round: PublishedRound): Promise<void> {
  walk.say('3. 问题整改：发现、整改任务、销号');
  const office = walk.as('office');
  const findings = await everyItem((cursor) =>
    office.GET('/evaluation/v1/findings', { params: { query: { limit: 200, cursor, roundId: round.id } } }),
  );
  const [finding] = findings;
  check(walk, finding !== undefined, `评估发现 ${findings.length} 个问题`);
  if (!finding) return;
  walk.say(`  ${finding.title}，整改期限 ${finding.dueOn}`);
  const task = await until('the rectification task', async () => {
    const tasks = await everyItem((cursor) =>
      office.GET('/regions/v1/tasks', {
        params: { query: { limit: 200, cursor, territoryId: finding.territoryId, origin: 'rectification' } },
      }),
    );
    return tasks.find(({ findingId }) => findingId === finding.id);
  });
  check(walk, task.state === 'issued', '问题自动转为已下达的整改任务');
  await carryOut(walk, task, '整改任务');
  const path = { id: finding.id };
  const waiting = await until('the finding to await verification', async () => {
    const current = await must(office.GET('/evaluation/v1/findings/{id}', { params: { path } }));
    return current.state === 'awaiting-verification' ? current : undefined;
  });
  const body = { note: '经现场核查，整改到位' };
  const own = await refusal(office.POST('/evaluation/v1/findings/{id}/closure', { params: versioned(waiting), body }));
  check(walk, own.status === 403, '验收人不得自行销号');
  const closed = await must(
    walk.as('office-verifier').POST('/evaluation/v1/findings/{id}/closure', { params: versioned(waiting), body }),
  );
  check(walk, closed.state === 'closed', '问题由另一人核查后销号');
}
