import { addDays, type UnitOfWork } from '@urbanpilot/platform';
import { dissolveBody } from './body-service';

/**
 * Dissolves the bodies of a territory that ends, on the day before, or where a term begins later on that day: its successor has
 * bodies of its own, or sets them up.
 */
export async function endBodiesOf(unit: UnitOfWork, { from, on }: { from: string; on: string }): Promise<number> {
  const bodies = await unit.rows<{ id: string; version: number; lastDay: string }>(
    `SELECT b.id, b.version, greatest(b.established_on, $2::date,
       (SELECT max(t.from_on) FROM body_term t WHERE t.body_id = b.id)) AS "lastDay"
     FROM body b WHERE b.territory_id = $1 AND b.dissolved_on IS NULL ORDER BY b.id`,
    [from, addDays(on, -1)],
  );
  for (const { id, version, lastDay } of bodies) await dissolveBody(unit, id, version, lastDay);
  return bodies.length;
}
