import type { UnitOfWork } from '@urbanpilot/platform';

/**
 * Items of annual plans that are not issued go to the successor of their territory, and so does the question what it thinks of
 * them. As with every change of an item the plan has another version.
 */
export async function moveOpenItems(unit: UnitOfWork, { from, to }: { from: string; to: string }): Promise<number> {
  const moved = await unit.rows(
    `WITH moved AS (
       UPDATE annual_plan_item i SET territory_id = $2, version = i.version + 1
       FROM annual_plan p WHERE p.id = i.annual_plan_id AND p.state <> 'issued' AND i.territory_id = $1
       RETURNING i.id, i.annual_plan_id
     ), raised AS (
       UPDATE annual_plan SET version = version + 1 WHERE id IN (SELECT annual_plan_id FROM moved)
     )
     SELECT id FROM moved`,
    [from, to],
  );
  await unit.rows(
    `UPDATE annual_plan_opinion o SET territory_id = $2, version = o.version + 1
     WHERE o.territory_id = $1 AND o.verdict IS NULL AND NOT EXISTS (SELECT 1 FROM annual_plan_opinion other
       WHERE other.annual_plan_id = o.annual_plan_id AND other.territory_id = $2
         AND other.unit_id IS NOT DISTINCT FROM o.unit_id)`,
    [from, to],
  );
  return moved.length;
}
