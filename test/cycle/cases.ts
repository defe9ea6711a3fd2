import { everyItem, must } from '@urbanpilot/contract/client';
import type { PublishedRound } from './rounds';
import { check, until, versioned, type Walk } from './walk';

/** Experience: the best regions are invited; one case is written, reviewed, published and found by a Chinese word. */
export async function walkCase(walk: Walk, round: PublishedRound): Promise<void> {
  walk.say('5. 经验总结：约稿、评审、发布、检索');
  const [office, pilot] = [walk.as('office'), walk.as('pilot')];
  const best = round.results[0];
  if (!best) return;
  const planned = await until('the invitation', async () => {
    const cases = await everyItem((cursor) =>
      pilot.GET('/experience/v1/cases', {
        params: { query: { limit: 200, cursor, territoryId: best.territoryId, state: 'planned' } },
      }),
    );
    return cases.find(({ roundId }) => roundId === round.id);
  });
  check(walk, planned.state === 'planned', `第一名${best.territoryName}受邀总结经验`);
  const written = await must(
    pilot.PATCH('/experience/v1/cases/{id}', {
      params: versioned(planned),
      body: {
        title: `零门槛落户的做法 ${walk.mark}`,
        domain: 'household-registration',
        problem: '农业转移人口落户门槛高、手续繁',
        measures: '取消落户限制，设立社区公共集体户，推行一站式窗口，实现零门槛落户',
        results: '全年新增落户人口显著增加，随迁子女全部就近入学',
        conditions: '县级财政能够承担新增公共服务支出',
      },
    }),
  );
  const submitted = await must(pilot.POST('/experience/v1/cases/{id}/submission', { params: versioned(written) }));
  const reviewed = await must(
    walk.as('expert').POST('/experience/v1/cases/{id}/review', {
      params: versioned(submitted),
      body: { verdict: 'accept', opinion: '做法可操作、成效有数据支撑，建议发布' },
    }),
  );
  const published = await must(office.POST('/experience/v1/cases/{id}/publication', { params: versioned(reviewed) }));
  check(walk, published.state === 'published', '经验经专家评审后发布');
  const found = await everyItem((cursor) =>
    walk
      .as('department')
      .GET('/experience/v1/case-search', { params: { query: { limit: 200, cursor, q: `集体户 ${walk.mark}` } } }),
  );
  check(
    walk,
    found.some(({ id }) => id === published.id),
    '用「集体户」检索到该经验',
  );
}
