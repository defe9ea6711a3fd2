import { type ServiceContext, systemActor } from '@urbanpilot/platform';
import { loadDivisions } from '@urbanpilot/seed';
import type { Division } from './division';

/** Loads the divisions of the seed package; a code that is there already takes the seed's name and status. */
export async function loadDivisionTable(context: ServiceContext): Promise<void> {
  const divisions: Division[] = loadDivisions().map(({ code, name, level, parentCode, status }) => ({
    code,
    name,
    level,
    parentCode,
    status,
  }));
  await context.transaction(systemActor('reference-data'), async (unit) => {
    const [{ count } = { count: 0 }] = await unit.rows<{ count: number }>(
      'SELECT count(*)::int AS count FROM division',
    );
    if (count === divisions.length) return;
    for (const level of ['province', 'prefecture', 'county']) {
      await unit.rows(
        `INSERT INTO division (code, name, level, parent_code, status)
         SELECT code, name, level, "parentCode", status
         FROM json_to_recordset($1::json) AS d (code text, name text, level text, "parentCode" text, status text)
         ON CONFLICT (code) DO UPDATE SET name = excluded.name, status = excluded.status`,
        [JSON.stringify(divisions.filter((division) => division.level === level))],
      );
    }
  });
}
