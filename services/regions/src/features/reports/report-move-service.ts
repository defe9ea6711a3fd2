import type { UnitOfWork } from '@urbanpilot/platform';
import { moveOpenReports } from './report-store';

/** Moves the reports that are being written with the obligations that were moved; answers how many. */
export function moveReports(unit: UnitOfWork, move: { from: string; to: string }): Promise<number> {
  return moveOpenReports(unit, move);
}
