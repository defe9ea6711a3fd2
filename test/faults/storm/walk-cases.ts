import type { Walker } from './walker';

/** One case from its draft to its publication. */
export async function walkCase({ as, history, random, scene, mark }: Walker): Promise<void> {
  const [office, pilot, expert] = [as('office'), as('pilot'), as('expert')];
  const drafted = await pilot.post('/experience/v1/cases', {
    title: mark('case'),
    programmeId: scene.programmeId,
    territoryId: random.pick(scene.territoryIds),
    domain: 'household-registration',
    problem: '农业转移人口落户门槛高、手续繁',
    measures: '取消落户限制，设立社区公共集体户',
    results: '全年新增落户人口显著增加',
    conditions: '县级财政能够承担新增公共服务支出',
  });
  const path = `/experience/v1/cases/${drafted.id}`;
  const submitted = await pilot.post(`${path}/submission`, undefined, drafted.version);
  const review = { verdict: 'accept', opinion: '做法可操作，建议发布' };
  const reviewed = await expert.post(`${path}/review`, review, submitted.version);
  history.know(path, await office.post(`${path}/publication`, undefined, reviewed.version));
}
