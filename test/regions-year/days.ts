import { join } from 'node:path';
import { createLogger, openEmbeddedPostgres } from '@urbanpilot/platform';
import pg from 'pg';
import type { YearWorld } from './world';

/** How long ago counties were designated: the half-year in which that day lies is over, and its reports are due. */
export const SINCE_DESIGNATION = 200;

/** Lets the days of a designation and its public notices be over, which no call can: they lie so many days earlier. */
export async function letDaysPass({ dataDir }: Pick<YearWorld, 'dataDir'>, regionId: string): Promise<void> {
  const log = createLogger('silent', { pretty: false });
  const embedded = await openEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log });
  const superuser = new pg.Client({ connectionString: embedded.url });
  await superuser.connect();
  try {
    const notices = 'UPDATE regions.public_notice SET opened_on = opened_on - $2::int, ends_on = ends_on - $2::int';
    await superuser.query(`${notices} WHERE about_id = $1`, [regionId, SINCE_DESIGNATION]);
    const regions = 'UPDATE regions.pilot_region SET designated_on = designated_on - $2::int';
    await superuser.query(`${regions} WHERE id = $1`, [regionId, SINCE_DESIGNATION]);
  } finally {
    await superuser.end();
    await embedded.stop();
  }
}
