import type { Queryable } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { TargetCascade } from '../target-cascades/target-cascade';
import type { TargetCascadePart } from './target-cascade-part';
import type { ListedPart } from './target-cascade-part-read-model';

/** A part that is to be written: who receives what. */
export type NewPart = Pick<TargetCascadePart, 'territoryId' | 'unitId' | 'factor' | 'value'>;

/** Writes the parts of a draft anew, in their order. */
export async function replaceParts(
  unit: Queryable,
  { id, revision }: Pick<TargetCascade, 'id' | 'revision'>,
  parts: readonly NewPart[],
): Promise<void> {
  await unit.rows('DELETE FROM target_cascade_part WHERE cascade_id = $1 AND revision = $2', [id, revision]);
  await unit.rows(
    `INSERT INTO target_cascade_part (id, cascade_id, revision, position, territory_id, unit_id, receiver_id, factor, value, version)
     SELECT a.id, $1, $2, a.position, a.territory_id, a.unit_id, coalesce(a.unit_id, a.territory_id), a.factor, a.value, 1
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[], $7::numeric[])
       WITH ORDINALITY AS a (id, territory_id, unit_id, factor, value, position)`,
    [
      ...[id, revision, parts.map(() => uuidv7())],
      ...[parts.map(({ territoryId }) => territoryId), parts.map(({ unitId }) => unitId)],
      ...[parts.map(({ factor }) => factor), parts.map(({ value }) => value)],
    ],
  );
}

/** Locks a part and its target, so that no other revision is issued meanwhile. */
export async function lockPart(unit: Queryable, id: string): Promise<void> {
  await unit.rows(
    `SELECT c.id FROM target_cascade c JOIN target_cascade_part p ON p.cascade_id = c.id WHERE p.id = $1
     FOR SHARE OF c FOR UPDATE OF p`,
    [id],
  );
}

/** A part that went to another territory, with what its target says. */
export type MovedPart = Pick<ListedPart, 'id' | 'cascadeId' | 'revision' | 'unitId' | 'name' | 'period' | 'state'>;

/** Moves the parts of a territory that nobody has acknowledged to another; answers which. */
export function moveAwaiting(unit: Queryable, { from, to }: { from: string; to: string }): Promise<MovedPart[]> {
  return unit.rows(
    `UPDATE target_cascade_part p SET territory_id = $2, receiver_id = coalesce(p.unit_id, $2), version = p.version + 1
     FROM target_cascade_revision r JOIN target_cascade c ON c.id = r.cascade_id
     WHERE r.cascade_id = p.cascade_id AND r.revision = p.revision
       AND p.territory_id = $1 AND p.acknowledged_on IS NULL AND r.state <> 'superseded'
     RETURNING p.id, p.cascade_id AS "cascadeId", p.revision, p.unit_id AS "unitId", r.name, c.period, r.state`,
    [from, to],
  );
}

/** Keeps that a part was acknowledged. */
export async function keepAcknowledgement(
  unit: Queryable,
  { id, acknowledgedBy, acknowledgedOn, note, version }: TargetCascadePart,
): Promise<void> {
  await unit.rows(
    'UPDATE target_cascade_part SET acknowledged_by = $2, acknowledged_on = $3, note = $4, version = $5 WHERE id = $1',
    [id, acknowledgedBy, acknowledgedOn, note, version],
  );
}
