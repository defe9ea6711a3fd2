import type { UnitOfWork } from '@urbanpilot/platform';
import { moveAnswers } from '../data-call-answers/data-call-answer-service';
import { moveReports } from '../reports/report-move-service';
import { endDoubled, moveObligations } from './report-obligation-store';

/**
 * Moves what is open of a territory to the one that it was merged into from a day on: what it owes, the reports that are being
 * written, the forms to be filled in. What both owe for the same period is owed once; what was handed in stays where it was.
 */
export async function moveReporting(
  unit: UnitOfWork,
  fromTerritoryId: string,
  toTerritoryId: string,
  on: string,
): Promise<{ obligations: number; ended: number; reports: number; answers: number }> {
  const move = { from: fromTerritoryId, to: toTerritoryId };
  const ended = await endDoubled(unit, move, on);
  const obligations = await moveObligations(unit, move, on);
  const reports = await moveReports(unit, move);
  const answers = await moveAnswers(unit, move);
  const moved = { obligations, ended, reports, answers };
  unit.audit({
    action: 'reporting.moved',
    resourceType: 'territory',
    resourceId: fromTerritoryId,
    territoryId: toTerritoryId,
    detail: { ...move, on, ...moved },
  });
  return moved;
}
