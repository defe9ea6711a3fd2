import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Post, PostState } from './post';

const COLUMNS = `id, issuer, subject, unit_id AS "unitId", role, reach, title, starts_on::text AS "startsOn",
  ends_on::text AS "endsOn", ended_at AS "endedAt", taken_over_from AS "takenOverFrom", told_at AS "toldAt", version,
  created_at AS "createdAt"`;

export interface PostFilter {
  subject?: string;
  unitId?: string;
  role?: string;
  state?: PostState;
}

/** What a state means for the days of a post; `$` stands for today. */
const STATES: Record<PostState, string> = {
  ended: '(ended_at IS NOT NULL OR ends_on < $)',
  current: '(ended_at IS NULL AND starts_on <= $ AND (ends_on IS NULL OR ends_on >= $))',
  upcoming: '(ended_at IS NULL AND starts_on > $)',
};

export async function findPost(reader: Queryable, id: string): Promise<Post | undefined> {
  const [post] = await reader.rows<Post>(`SELECT ${COLUMNS} FROM post WHERE id = $1`, [id]);
  return post;
}

/** A page of posts in the order in which they were given; one row more than the limit. */
export function listPosts(
  reader: Queryable,
  { subject, unitId, role, state }: PostFilter,
  today: string,
  page: PageRequest,
): Promise<Post[]> {
  const where = new Where()
    .equal('subject', subject)
    .equal('unit_id', unitId)
    .equal('role', role)
    .when(state && today, (day) => STATES[state ?? 'current'].replaceAll('$', `${day}::date`))
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM post ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
