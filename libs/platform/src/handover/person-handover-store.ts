import type { EventData, postHandedOver } from '@urbanpilot/contract';
import { actorId } from '../auth/actor';
import type { Queryable } from '../database/database';
import type { HandedOver } from './handover';

/** A handover of a post, with both persons as `actorId` says them. */
export interface PersonHandover extends Omit<EventData<typeof postHandedOver>, 'from' | 'to'> {
  from: string;
  to: string;
}

export function personHandover(data: EventData<typeof postHandedOver>): PersonHandover {
  return { ...data, from: actorId(data.from), to: actorId(data.to) };
}

/** Alerts that concern a post: in its reach, for its role and its unit or for nobody in particular. */
const CONCERNS = `(a.role IS NULL OR a.role = $3) AND (a.unit_id IS NULL OR a.unit_id = $4)
  AND ('*' = ANY ($5::text[]) OR a.territory_id::text = ANY ($5::text[]))`;

const parametersOf = ({ from, to, role, unitId, reach }: PersonHandover) => [from, to, role, unitId, reach];

/** Alerts that the one has in hand are in the other's. */
export function moveAlertsInHand(unit: Queryable, handover: PersonHandover): Promise<HandedOver[]> {
  return unit.rows(
    `UPDATE alert a SET handled_by = $2, version = a.version + 1
     WHERE a.state = 'in-hand' AND a.handled_by = $1 AND ${CONCERNS} RETURNING a.id, a.territory_id AS "territoryId"`,
    parametersOf(handover),
  );
}

/** What the one has not read is the other's to read, unless he was told himself; answers how many. */
export async function moveUnread(unit: Queryable, handover: PersonHandover): Promise<number> {
  const rows = await unit.rows(
    `UPDATE notification n SET recipient = $2 FROM alert a
     WHERE n.recipient = $1 AND n.read_at IS NULL AND a.id = n.alert_id AND ${CONCERNS}
       AND NOT EXISTS (SELECT FROM notification own WHERE own.recipient = $2 AND own.alert_id = n.alert_id) RETURNING n.id`,
    parametersOf(handover),
  );
  return rows.length;
}

/** What the one prepared and is being signed off can be taken back by the other; who acted in it stays as it was. */
export function moveSignOffs(unit: Queryable, handover: PersonHandover): Promise<HandedOver[]> {
  return unit.rows(
    `UPDATE sign_off a SET prepared_by = $2, version = a.version + 1
     WHERE a.state = 'running' AND a.prepared_by = $1 AND (a.prepared_as IS NULL OR a.prepared_as = $3)
       AND (a.unit_id IS NULL OR a.unit_id = $4) AND ('*' = ANY ($5::text[]) OR a.territory_id::text = ANY ($5::text[]))
     RETURNING a.id, a.territory_id AS "territoryId"`,
    parametersOf(handover),
  );
}
