import type { MigrationInterface, QueryRunner } from 'typeorm';

const SETTING = "current_setting('app.reach'::text, true)";

/** How PostgreSQL prints the two halves of the condition as it was, and how each is said now (`territoryPolicy`). */
const REWORDINGS = [
  {
    before: `(territory_id = ANY ((string_to_array(NULLIF(${SETTING}, '*'::text), ','::text))::uuid[]))`,
    after: `(array_position((SELECT string_to_array(nullif(${SETTING}, '*'), ',')::uuid[]), territory_id) IS NOT NULL)`,
  },
  { before: `(${SETTING} = '*'::text)`, after: `(SELECT ${SETTING} = '*')` },
];

/**
 * Says the policies of existing tables anew: the same rows, estimated rightly. The old wording made the planner expect next to
 * no rows, so that it sorted what an index gives in order. Both hold beside each other, so the version before may run on.
 */
export class ReachPolicies1795860800000 implements MigrationInterface {
  name = 'ReachPolicies1795860800000';

  async up(runner: QueryRunner): Promise<void> {
    await reword(runner, REWORDINGS);
    await runner.query(`
      CREATE INDEX alert_kind_idx ON alert (kind, id);
      CREATE INDEX audit_log_action_idx ON audit_log (action, seq) WHERE seq IS NOT NULL;
      CREATE INDEX audit_log_territory_idx ON audit_log (territory_id, seq) WHERE seq IS NOT NULL;
      CREATE INDEX audit_log_time_idx ON audit_log USING brin (occurred_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX alert_kind_idx, audit_log_action_idx, audit_log_territory_idx, audit_log_time_idx');
  }
}

/** Rewords both halves wherever the first occurs; a policy that says something else is left as it is. */
async function reword(runner: QueryRunner, rewordings: typeof REWORDINGS): Promise<void> {
  const [first] = rewordings;
  const policies: { name: string; relation: string; using: string | null; check: string | null }[] = await runner.query(
    `SELECT quote_ident(polname) AS name, polrelid::regclass::text AS relation,
       pg_get_expr(polqual, polrelid) AS using, pg_get_expr(polwithcheck, polrelid) AS check
     FROM pg_policy JOIN pg_class c ON c.oid = polrelid
     WHERE c.relnamespace = current_schema()::regnamespace
       AND position($1 IN coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')) > 0`,
    [first?.before],
  );
  for (const { name, relation, using, check } of policies) {
    const clauses = [
      using === null ? '' : `USING (${reworded(using)})`,
      check === null ? '' : `WITH CHECK (${reworded(check)})`,
    ];
    await runner.query(`ALTER POLICY ${name} ON ${relation} ${clauses.join(' ')}`);
  }
}

function reworded(expression: string): string {
  return REWORDINGS.reduce((text, { before, after }) => text.replaceAll(before, after), expression);
}
