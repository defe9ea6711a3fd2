import { grantChanged } from '@urbanpilot/contract';
import { onEvent } from '../events/event-handler';

/** Every service keeps the grants that identity tells of; an older version never overwrites a newer one. */
export const onGrantChanged = onEvent(grantChanged, async (unit, event) => {
  const { onBehalfOf = null } = event.data;
  const { grantId, issuer, subject, role, reach, unitId = null, scopes = null, validFrom, validTo } = event.data;
  await unit.rows(
    `INSERT INTO access_grant AS g (id, issuer, subject, role, reach, valid_from, valid_to, version, unit_id,
       scopes, on_behalf_of)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (id) DO UPDATE SET issuer = $2, subject = $3, role = $4, reach = $5, valid_from = $6, valid_to = $7, version = $8,
       unit_id = $9, scopes = $10, on_behalf_of = $11
     WHERE g.version < $8`,
    [grantId, issuer, subject, role, reach, validFrom, validTo, event.aggregateversion, unitId, scopes, onBehalfOf],
  );
});
