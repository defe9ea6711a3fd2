import { closedUnit, type Queryable, unknownReference } from '@urbanpilot/platform';

/**
 * A unit must be known by what `regions` tells, and open; it is not closed here before the transaction ends.
 *
 * @throws Problem `unknown-reference`, `rule-broken`
 */
export async function requireOpenUnit(unit: Queryable, id: string): Promise<void> {
  const [found] = await unit.rows<{ closedOn: string | null }>(
    'SELECT closed_on::text AS "closedOn" FROM known_unit WHERE id = $1 FOR SHARE',
    [id],
  );
  if (!found) throw unknownReference('/unitId', { 'zh-CN': '单位', en: 'unit' }, id);
  if (found.closedOn !== null) throw closedUnit('/unitId', found.closedOn);
}
