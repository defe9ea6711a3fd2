import type { UnitOfWork } from '@urbanpilot/platform';

/** Resolutions that a territory answers for and that are no task yet go to its successor. */
export async function moveOpenResolutions(
  unit: UnitOfWork,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const moved = await unit.rows(
    `UPDATE meeting_resolution r SET territory_id = $2 WHERE territory_id = $1
       AND NOT EXISTS (SELECT 1 FROM resolution_task t WHERE t.resolution_id = r.id) RETURNING id`,
    [from, to],
  );
  return moved.length;
}
