import type { UnitOfWork } from '@urbanpilot/platform';
import type { Unit } from './unit';
import { recordUnit } from './unit-service';
import { lockUnit, updateUnit } from './unit-store';

/** Open units of a territory that ends belong to its successor. */
export async function moveUnits(
  work: UnitOfWork,
  { from, to, on }: { from: string; to: string; on: string },
): Promise<number> {
  const ids = await idsOf(work, 'territory_id = $1', [from]);
  for (const id of ids) await change(work, id, { territoryId: to }, { from, to, on });
  return ids.length;
}

/** Open units that lie in a division that ends lie in what it became. */
export async function rewriteUnits(
  work: UnitOfWork,
  endingCodes: readonly string[],
  targetOf: (code: string) => string,
): Promise<void> {
  for (const code of endingCodes) {
    const divisionCode = targetOf(code);
    const ids = await idsOf(work, 'division_code = $1', [code]);
    for (const id of ids) await change(work, id, { divisionCode }, { from: code, to: divisionCode });
  }
}

async function idsOf(work: UnitOfWork, condition: string, parameters: readonly string[]): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `SELECT id FROM unit WHERE ${condition} AND closed_on IS NULL ORDER BY id`,
    parameters,
  );
  return rows.map(({ id }) => id);
}

async function change(
  work: UnitOfWork,
  id: string,
  changes: Partial<Unit>,
  detail: Record<string, unknown>,
): Promise<void> {
  recordUnit(work, await updateUnit(work, await lockUnit(work, id), changes), 'unit.moved', detail);
}
