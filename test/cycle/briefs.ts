import { everyItem, must } from '@urbanpilot/contract/client';
import { check, territoryOf, until, versioned, type Walk } from './walk';

/** Briefs: a region submits two, one is returned and submitted again, one is used; regions counts them from the events. */
export async function walkBriefs(walk: Walk): Promise<void> {
  walk.say('6. 信息报送：报送、退回、重新报送、采用、统计');
  const [office, pilot] = [walk.as('office'), walk.as('pilot')];
  const { id: territoryId, name } = territoryOf(walk, '371725');
  const before = await countOf(walk, territoryId);
  const submit = (title: string) =>
    must(pilot.POST('/experience/v1/briefs', { body: { territoryId, title: `${title} ${walk.mark}`, text: title } }));
  const [first, second] = [await submit('产业园吸纳就业'), await submit('集体户方便落户')];
  const returned = await must(
    office.POST('/experience/v1/briefs/{id}/return', { params: versioned(first), body: { reason: '数据需核实' } }),
  );
  await must(pilot.POST('/experience/v1/briefs/{id}/resubmission', { params: versioned(returned), body: {} }));
  const use = { level: 'municipal', points: 2 } as const;
  await must(office.POST('/experience/v1/briefs/{id}/use', { params: versioned(second), body: use }));
  const after = await until('the briefs to be counted', async () => {
    const count = await countOf(walk, territoryId);
    const isThere = count.briefs === before.briefs + 2 && count.points === before.points + 2;
    return isThere ? count : undefined;
  });
  check(walk, after.briefs >= 2, `${name}信息按有效报送计 ${after.briefs} 条，采用得 ${after.points} 分`);
}

async function countOf(walk: Walk, territoryId: string): Promise<{ briefs: number; points: number }> {
  const counts = await everyItem((cursor) =>
    walk.as('office').GET('/regions/v1/brief-counts', { params: { query: { limit: 200, cursor, territoryId } } }),
  );
  const sum = (key: 'briefs' | 'points') => counts.reduce((total, count) => total + count[key], 0);
  return { briefs: sum('briefs'), points: sum('points') };
}
