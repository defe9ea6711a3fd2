import type { Actor } from '../auth/actor';
import type { Queryable } from '../database/database';
import { violates } from '../database/database-errors';
import type { Reach } from '../database/reach';
import type { UnitOfWork } from '../database/unit-of-work';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import { Problem } from '../problems/problem';
import type { SignOff, SignOffAct, SignOffKind, SignOffRoute } from './sign-off';
import { signOffProblems } from './sign-off-problems';

const COLUMNS = `id, kind, subject_id AS "subjectId", territory_id AS "territoryId", unit_id AS "unitId", title, steps, passed,
  state, prepared_by AS "preparedBy", prepared_as AS "preparedAs", prepared_at AS "preparedAt", ended_at AS "endedAt", version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('step', a.step, 'decision', a.decision, 'actedBy', a.acted_by,
     'actedAt', a.acted_at, 'reason', a.reason) ORDER BY a.step), '[]')
   FROM sign_off_act a WHERE a.sign_off_id = sign_off.id) AS acts`;

/** What a list of sign-offs asks for. */
export type SignOffFilter = Partial<Pick<SignOff, 'state' | 'kind' | 'territoryId' | 'unitId' | 'subjectId'>>;

/** A page of sign-offs in the order in which they were begun; one row more than the limit. */
export function listSignOffs(
  reader: Queryable,
  reach: Reach,
  { state, kind, territoryId, unitId, subjectId }: SignOffFilter,
  page: PageRequest,
): Promise<SignOff[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('state', state)
    .equal('kind', kind)
    .equal('territory_id', territoryId)
    .equal('unit_id', unitId)
    .equal('subject_id', subjectId)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM sign_off ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

export async function findSignOff(reader: Queryable, id: string): Promise<SignOff | undefined> {
  const rows = await reader.rows<SignOff>(`SELECT ${COLUMNS} FROM sign_off WHERE id = $1`, [id]);
  return rows[0];
}

/** As `findSignOff`; nobody else changes it until the transaction ends. */
export async function lockSignOff(unit: Queryable, id: string): Promise<SignOff | undefined> {
  // What waited for the lock must read the acts anew, which the statement that waited does not.
  await unit.rows('SELECT id FROM sign_off WHERE id = $1 FOR UPDATE', [id]);
  return findSignOff(unit, id);
}

/** @throws Problem `sign-off-running` where the subject is being signed off already */
export async function insertSignOff(unit: Queryable, signOff: SignOff): Promise<void> {
  try {
    await unit.rows(
      `INSERT INTO sign_off (id, kind, subject_id, territory_id, unit_id, title, steps, passed, state, prepared_by, prepared_as,
         prepared_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 'running', $8, $9, $10, 1)`,
      [
        ...[signOff.id, signOff.kind, signOff.subjectId, signOff.territoryId, signOff.unitId, signOff.title],
        ...[JSON.stringify(signOff.steps), signOff.preparedBy, signOff.preparedAs, signOff.preparedAt],
      ],
    );
  } catch (error) {
    if (violates(error, 'sign_off_running_key')) throw new Problem(signOffProblems['sign-off-running']);
    throw error;
  }
  for (const act of signOff.acts) await insertAct(unit, signOff, act);
}

export async function insertAct(unit: Queryable, { id, territoryId }: SignOff, act: SignOffAct): Promise<void> {
  await unit.rows(
    `INSERT INTO sign_off_act (sign_off_id, step, territory_id, decision, acted_by, acted_at, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, act.step, territoryId, act.decision, act.actedBy, act.actedAt, act.reason],
  );
}

export async function updateSignOff(unit: Queryable, { id, passed, state, endedAt, version }: SignOff): Promise<void> {
  await unit.rows('UPDATE sign_off SET passed = $2, state = $3, ended_at = $4, version = $5 WHERE id = $1', [
    ...[id, passed, state, endedAt, version],
  ]);
}

/** Whether an actor holds one of the roles where something is, for its unit or for all; what he holds elsewhere does not count. */
export async function holdsRoleAt(
  unit: UnitOfWork,
  { issuer, subject }: Pick<Actor, 'issuer' | 'subject'>,
  roles: readonly string[],
  { territoryId, unitId }: Pick<SignOff, 'territoryId' | 'unitId'>,
): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 FROM access_grant
     WHERE issuer = $1 AND subject = $2 AND role = ANY ($3) AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())
       AND ('*' = ANY (reach) OR $4::text = ANY (reach))
       AND (unit_id IS NULL OR $5::uuid IS NULL OR unit_id = $5) AND (scopes IS NULL OR $6 = ANY (scopes)) LIMIT 1`,
    [issuer, subject, roles, territoryId, unitId, `${unit.service}:write`],
  );
  return rows.length > 0;
}

/** The steps of a kind as the office set them, or else its own. */
export async function readRoute(reader: Queryable, { kind, defaultSteps }: SignOffKind): Promise<SignOffRoute> {
  const rows = await reader.rows<SignOffRoute>('SELECT kind, steps, version FROM sign_off_route WHERE kind = $1', [
    kind,
  ]);
  return rows[0] ?? { kind, steps: defaultSteps, version: 0 };
}

/** Keeps the steps of a kind unless somebody else set them meanwhile; answers whether they were kept. */
export async function keepRoute(unit: Queryable, { kind, steps, version }: SignOffRoute): Promise<boolean> {
  const kept = await unit.rows(
    `INSERT INTO sign_off_route AS r (kind, steps, version) VALUES ($1, $2, $3)
     ON CONFLICT (kind) DO UPDATE SET steps = $2, version = $3 WHERE r.version = $3 - 1 RETURNING kind`,
    [kind, JSON.stringify(steps), version],
  );
  return kept.length > 0;
}
