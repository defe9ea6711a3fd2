import type { Queryable } from '@urbanpilot/platform';
import type { SheetAnswer } from './data-call-sheet';

/** Every answer of a call within reach, in the order in which its addressees were named. */
export function listSheetAnswers(reader: Queryable, callId: string): Promise<SheetAnswer[]> {
  return reader.rows(
    `SELECT coalesce(u.name, t.name) AS name, a.unit_id AS "unitId", a.state, a.submitted_on AS "submittedOn",
       a.content AS "values"
     FROM data_call_answer a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN territory t ON t.id = a.territory_id
     WHERE a.call_id = $1 ORDER BY a.id`,
    [callId],
  );
}
