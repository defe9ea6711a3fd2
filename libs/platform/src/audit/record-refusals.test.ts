import { type ServiceStack, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { actorWithoutRights } from '../auth/actor';
import { openWidgetStack } from '../http/widget-test-kit';
import { AuditTally } from './audit-tally';

describe('what callers are refused', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openWidgetStack();
  });
  afterAll(() => stack.close());

  const recorded = async (subject: string) => {
    const rows = await stack.context.database.reader('*').rows<{ resourceId: string; detail: Record<string, unknown> }>(
      `SELECT resource_id AS "resourceId", record::json->'detail' AS detail FROM audit_log
       WHERE action = 'access.refused' AND actor LIKE '%|' || $1 ORDER BY id`,
      [subject],
    );
    return rows.map(({ resourceId, detail }) => ({ resourceId, ...detail }));
  };
  const path = `/regions/v1/operations/${uuidv4()}`;
  const operation = 'GET /regions/v1/operations/:id';

  it('P22: a missing role, a missing scope, and what is out of reach are recorded, one record each', async () => {
    const caller = await stack.as('office');
    expect((await caller.get(path)).statusCode).toBe(404);
    await until(async () => (await recorded(caller.subject)).length === 1);
    expect(await recorded(caller.subject)).toEqual([
      expect.objectContaining({ resourceId: operation, status: 404, problem: 'not-found', path, count: 1 }),
    ]);
    const subject = uuidv4();
    const unscoped = stack.withToken(await stack.issuer.sign({ subject, scopes: [] }), subject);
    expect((await unscoped.get(path)).statusCode).toBe(403);
    const roleless = stack.withToken(await stack.issuer.sign({ subject, scopes: ['regions:read'] }), subject);
    expect((await roleless.get(path)).statusCode).toBe(403);
    await until(async () => (await recorded(subject)).length === 2);
    const problems = (await recorded(subject)).map((row) => (row as { problem?: string }).problem);
    expect(problems).toEqual(['insufficient-scope', 'role-required']);
  });

  it('P22: an expired token is recorded for its subject; a forged one names nobody who could be trusted', async () => {
    const subject = uuidv4();
    const expired = await stack.issuer.sign({ subject, claims: { iat: 1_700_000_000, exp: 1_700_000_300 } });
    expect((await stack.withToken(expired).get(path)).statusCode).toBe(401);
    expect((await stack.withToken(`${expired.slice(0, -6)}AAAAAA`).get(path)).statusCode).toBe(401);
    await until(async () => (await recorded(subject)).length === 1);
    expect(await recorded(subject)).toMatchObject([{ status: 401, problem: 'unauthenticated', count: 1 }]);
  });

  it('P22: a flood is one row at once and one with the count', async () => {
    const subject = uuidv4();
    const tally = new AuditTally(stack.context);
    const actor = actorWithoutRights({ issuer: 'i', subject }, 'test');
    const entry = { action: 'access.refused', resourceType: 'operation', resourceId: 'GET /', detail: {} };
    tally.note(actor, 'GET /', entry);
    await until(async () => (await recorded(subject)).length === 1);
    for (let n = 0; n < 500; n += 1) tally.note(actor, 'GET /', entry);
    expect(await recorded(subject)).toHaveLength(1);
    await tally.stop();
    expect((await recorded(subject)).map((row) => (row as { count?: number }).count)).toEqual([1, 500]);
  });

  it('P22: nothing is recorded of what was allowed', async () => {
    const caller = await stack.as('office');
    expect((await caller.get('/regions/v1/dead-letters')).statusCode).toBe(200);
    const refused = await stack.as('office');
    await refused.get(path);
    await until(async () => (await recorded(refused.subject)).length === 1);
    expect(await recorded(caller.subject)).toEqual([]);
  });
});
