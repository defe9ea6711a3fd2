import { Problem, type Schedule, type UnitOfWork } from '@urbanpilot/platform';
import { freezeRound } from './round-freezing-service';
import { listPlannedRounds } from './round-read-model';
import { beginScoring } from './round-scoring-service';
import { auditRound } from './round-service';
import { lockRound } from './round-store';

/**
 * The evaluation cycle: each night the rounds whose day has come are frozen and their scoring is started. The program acts
 * and is recorded as the one who acted; who planned the day answers for the scoring and so cannot approve it. Nothing is
 * approved or published by itself. A round that cannot be scored yet is recorded and tried again the next night.
 */
export const evaluationCycle: Schedule = {
  name: 'evaluation-cycle',
  description: '到期评估轮次自动冻结并评分 Freezes and scores the rounds whose day has come',
  pattern: '30 1 * * *',
  period: 'day',
  catchUp: 'latest',
  async run(unit, { period }) {
    const started: string[] = [];
    const refused: string[] = [];
    for (const id of await listPlannedRounds(unit, period)) {
      ((await scoreOne(unit, id)) ? started : refused).push(id);
    }
    return { started, refused };
  },
};

/** One round, back to where it was when it is refused, so that the others go on. */
async function scoreOne(unit: UnitOfWork, id: string): Promise<boolean> {
  await unit.rows('SAVEPOINT planned_round');
  try {
    const { state } = await lockRound(unit, id);
    if (state === 'open') await freezeRound(unit, id);
    const round = await lockRound(unit, id);
    await beginScoring(unit, round, round.plannedBy ?? unit.actorId);
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await unit.rows('ROLLBACK TO SAVEPOINT planned_round');
    auditRound(unit, 'round.planned-scoring-refused', await lockRound(unit, id), { problem: error.definition.code });
    return false;
  }
}
