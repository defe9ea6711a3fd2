import type { Database } from '../database/database';
import type { Acknowledgement } from './event-queue';

/** Closes the deliveries that a consumer acknowledged; a repeated acknowledgement changes nothing. */
export async function closeDeliveries(database: Database, acknowledgement: Acknowledgement): Promise<void> {
  await database.dataSource.query(
    `UPDATE outbox_delivery d SET acknowledged_at = now(), outcome = a.outcome
     FROM json_to_recordset($2::json) AS a ("eventId" uuid, outcome text)
     WHERE d.event_id = a."eventId" AND d.consumer = $1 AND d.acknowledged_at IS NULL`,
    [acknowledgement.consumer, JSON.stringify(acknowledgement.deliveries)],
  );
}
