import type { Walker } from './walker';

/** One task from its draft to its acceptance, with its progress entries. */
export async function walkTask({ as, history, random, scene, mark }: Walker): Promise<void> {
  const [office, pilot] = [as('office'), as('pilot')];
  const body = (title: string) => ({
    programmeId: scene.programmeId,
    territoryId: random.pick(scene.territoryIds),
    title,
    description: '取消落户限制，增设社区公共集体户',
    origin: 'municipal',
    dueOn: '2026-12-31',
    leadUnitId: scene.unitId,
  });
  if (random.next() < 0.2) await office.postAndGiveUp('/regions/v1/tasks', body(`${mark('task')} given up`));
  const drafted = await office.post('/regions/v1/tasks', body(mark('task')));
  const path = `/regions/v1/tasks/${drafted.id}`;
  const issued = await office.post(`${path}/issuance`, undefined, drafted.version);
  const elaboration = {
    measures: '出台居民户口迁移管理办法',
    responsiblePerson: '王建国',
    plannedCurve: [{ on: '2026-12-31', percent: 100 }],
  };
  const elaborated = await pilot.post(`${path}/elaboration`, elaboration, issued.version);
  const confirmed = await office.post(`${path}/confirmation`, undefined, elaborated.version);
  const percents = [10, 35, 60, 100].slice(random.between(0, 3));
  for (const percent of percents) {
    const entry = await pilot.post(`${path}/progress-entries`, { percent, narrative: mark('progress') });
    history.know(`${path}/progress-entries#${entry.id}`, entry);
  }
  const submitted = await pilot.post(`${path}/submission`, undefined, confirmed.version + percents.length);
  history.know(path, await office.post(`${path}/acceptance`, undefined, submitted.version));
}
