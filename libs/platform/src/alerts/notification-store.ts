import { v7 as uuidv7 } from 'uuid';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { LocalizedText } from '../problems/problem';
import type { Alert } from './alert';

/** That something concerns a person (通知), until he has read it. */
export interface Notification {
  id: string;
  alertId: string;
  title: LocalizedText;
  aboutType: string;
  aboutId: string;
  createdAt: Date;
  readAt: Date | null;
}

const COLUMNS = `id, alert_id AS "alertId", title, about_type AS "aboutType", about_id AS "aboutId",
  created_at AS "createdAt", read_at AS "readAt"`;
const FIRST_ROLES = ['office', 'pilot'];

/**
 * Notifies everybody whom the service's grants give the role (without one: office and pilot) where the alert is. An alert
 * without territory is for those who reach all of them.
 */
export async function notifyOfAlert(
  unit: UnitOfWork,
  { id, title, aboutType, aboutId, role, territoryId }: Alert,
): Promise<void> {
  const holders = await unit.rows<{ recipient: string }>(
    `SELECT DISTINCT issuer || '|' || subject AS recipient FROM access_grant
     WHERE role = ANY ($1) AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())
       AND ('*' = ANY (reach) OR $2::text = ANY (reach))`,
    [role ? [role] : FIRST_ROLES, territoryId],
  );
  const recipients = holders.map(({ recipient }) => recipient);
  await notifyPersons(unit, recipients, { causeId: id, title, aboutType, aboutId });
}

/** Notifies persons, as `actorId` says them, of what an alert or an event is about. */
export async function notifyPersons(
  unit: UnitOfWork,
  recipients: readonly string[],
  { causeId, title, aboutType, aboutId }: Pick<Notification, 'title' | 'aboutType' | 'aboutId'> & { causeId: string },
): Promise<void> {
  if (recipients.length === 0) return;
  await unit.rows(
    `INSERT INTO notification (id, recipient, alert_id, title, about_type, about_id, created_at)
     SELECT n.id, n.recipient, $3, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::text[]) AS n (id, recipient)`,
    [
      ...[recipients.map(() => uuidv7()), recipients],
      ...[causeId, JSON.stringify(title), aboutType, aboutId, unit.now],
    ],
  );
}

/** A page of a person's notifications, the oldest first; one row more than the limit. */
export function listNotifications(
  reader: Queryable,
  recipient: string,
  unread: boolean | undefined,
  page: PageRequest,
): Promise<Notification[]> {
  const where = new Where()
    .equal('recipient', recipient)
    .when(unread || undefined, (wanted) => `(read_at IS NULL AND ${wanted}::boolean)`)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM notification ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

/** How many notifications a person has not read. */
export async function countUnread(reader: Queryable, recipient: string): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM notification WHERE recipient = $1 AND read_at IS NULL',
    [recipient],
  );
  return row?.count ?? 0;
}

/** Marks a person's notifications as read, up to one and with it; answers how many were unread. */
export async function markRead(unit: UnitOfWork, upTo: string): Promise<number> {
  const rows = await unit.rows(
    'UPDATE notification SET read_at = $3 WHERE recipient = $1 AND id <= $2 AND read_at IS NULL RETURNING id',
    [unit.actorId, upTo, unit.now],
  );
  return rows.length;
}
