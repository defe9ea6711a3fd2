import type { Walker } from './walker';

/** One batch of observations from a source of its own. */
export async function walkObservations({ as, history, random, scene, mark }: Walker): Promise<void> {
  const source = mark('obs');
  const batch = await as('department').post('/evaluation/v1/observation-batches', {
    observations: scene.territoryIds.map((territoryId) => ({
      indicatorCode: 'SDC-01',
      territoryId,
      period: '2024',
      source,
      value: String(random.between(20, 90)),
      status: 'final',
    })),
  });
  history.know(`/evaluation/v1/observation-batches#${batch.id}`, { ...batch, source, rows: scene.territoryIds.length });
}
