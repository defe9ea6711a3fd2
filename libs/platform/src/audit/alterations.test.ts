import type { Queryable } from '../database/database';
import { type Anchor, readAnchors } from './anchor';
import { AUDIT_ROW, type AuditRow, linkHash } from './audit-chain';
import { type AuditStack, openAuditStack } from './audit-test-kit';
import { verifyChain } from './verify-chain';

const ROWS = 60;
const ANCHORED = 50;
/** `AUDIT_ALTERATIONS` draws more of them, `AUDIT_SEED` others. */
const ALTERATIONS = Number(process.env.AUDIT_ALTERATIONS ?? 100);
const SEED = Number(process.env.AUDIT_SEED ?? 1);

/** Numbers from a seed, so that a run can be repeated (the minimal standard generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Something that a superuser does to the log; answers the first place that no longer holds. */
type Alteration = (stack: AuditStack, place: number, draw: (below: number) => number) => Promise<number>;

const set =
  (change: string): Alteration =>
  async ({ tamper }, place) => {
    await tamper(`UPDATE audit_log SET ${change} WHERE seq = $1`, [place]);
    return place;
  };

const ALTERATION: Record<string, Alteration> = {
  id: set('id = gen_random_uuid()'),
  'time by a microsecond': set("occurred_at = occurred_at + interval '1 microsecond'"),
  actor: set("actor = actor || ' '"),
  action: set('action = upper(action)'),
  'resource type': set("resource_type = 'thinq'"),
  'resource id': set("resource_id = resource_id || '0'"),
  territory: set('territory_id = gen_random_uuid()'),
  'a byte of the record': async ({ tamper }, place, draw) => {
    const sql = `UPDATE audit_log SET record = overlay(record PLACING '#' FROM 1 + $2::int % length(record) FOR 1) WHERE seq = $1`;
    await tamper(sql, [place, draw(10_000)]);
    return place;
  },
  'a blank in the record': set("record = replace(record, '{', '{ ')"),
  'column and record alike': set("actor = 'mallory', record = replace(record, actor, 'mallory')"),
  hash: set('hash = md5(hash) || md5(hash)'),
  'seal taken off': set('seq = NULL, hash = NULL'),
  'row deleted': async ({ tamper }, place) => {
    await tamper('DELETE FROM audit_log WHERE seq = $1', [place]);
    return place;
  },
  'row inserted behind the head': async ({ tamper }) => {
    await tamper(`${INSERT} ${ROWS + 1}, hash ${COPIED} = ${ROWS}`);
    return ROWS + 1;
  },
  'row inserted at a taken place': async ({ tamper }, place) => {
    await tamper('DROP INDEX audit_log_seq_key');
    await tamper(`${INSERT} seq, hash ${COPIED} = $1`, [place]);
    return place;
  },
  'two rows swapped': async ({ tamper }, place, draw) => {
    const other = 1 + ((place + draw(ROWS - 1)) % ROWS);
    await tamper('DROP INDEX audit_log_seq_key');
    await tamper('UPDATE audit_log SET seq = $1 + $2 - seq WHERE seq IN ($1, $2)', [place, other]);
    return Math.min(place, other);
  },
  'tail cut off': async ({ tamper }, place) => {
    await tamper('DELETE FROM audit_log WHERE seq >= $1', [place]);
    return place;
  },
  'tail cut off with the head put back': async ({ tamper }, place) => {
    const from = Math.min(place, ANCHORED);
    await tamper('DELETE FROM audit_log WHERE seq >= $1', [from]);
    await tamper(
      `UPDATE audit_chain SET seq = $1 - 1, hash =
      coalesce((SELECT hash FROM audit_log WHERE seq = $1 - 1), '')`,
      [from],
    );
    return from;
  },
  'row altered and everything after it sealed anew': async (stack, place) => {
    const from = Math.min(place, ANCHORED);
    const rewrite = "action = 'thing.mended', record = replace(record, 'thing.made', 'thing.mended')";
    await stack.tamper(`UPDATE audit_log SET ${rewrite} WHERE seq = $1`, [from]);
    await sealAnew(stack, from);
    return ANCHORED;
  },
  'head moved back': async ({ tamper }) => {
    await tamper(
      'UPDATE audit_chain SET seq = seq - 1, hash = (SELECT hash FROM audit_log l WHERE l.seq = audit_chain.seq - 1)',
    );
    return ROWS;
  },
  'head removed': async ({ tamper }) => {
    await tamper('DELETE FROM audit_chain');
    return 0;
  },
};

const INSERT = `INSERT INTO audit_log (id, occurred_at, actor, action, resource_type, resource_id, record, seq, hash)
  SELECT 'ffffffff-0000-7000-8000-000000000000', occurred_at, actor, action, resource_type, resource_id, record,`;
const COPIED = 'FROM audit_log WHERE seq';

async function sealAnew({ rows, tamper }: AuditStack, from: number): Promise<void> {
  const [before] = await rows<{ hash: string }>('SELECT hash FROM audit_log WHERE seq = $1 - 1', [from]);
  let previous = before?.hash ?? '';
  for (const row of await rows<AuditRow & { seq: string }>(
    `SELECT seq, ${AUDIT_ROW} FROM audit_log WHERE seq >= $1 ORDER BY seq`,
    [from],
  )) {
    previous = linkHash(previous, row.seq, row);
    await tamper('UPDATE audit_log SET hash = $2 WHERE seq = $1', [row.seq, previous]);
  }
  await tamper('UPDATE audit_chain SET hash = $1', [previous]);
}

describe('P23, S6: what a superuser alters in a sealed audit log with every trigger off', () => {
  let stack: AuditStack;
  let anchors: Anchor[];
  let superuser: Queryable;
  beforeAll(async () => {
    stack = await openAuditStack();
    superuser = { rows: (sql, parameters) => stack.rows(sql, [...(parameters ?? [])]) };
    await stack.record(ANCHORED);
    await stack.keeper.sealer.sealAll();
    await stack.keeper.anchoring.handOut('demand');
    await stack.record(ROWS - ANCHORED);
    await stack.keeper.sealer.sealAll();
    anchors = await readAnchors(stack.anchorFile);
  });
  afterAll(() => stack.close());

  const verify = () => verifyChain(superuser, 'regions', { anchors });

  it('finds nothing where nothing was altered', async () => {
    expect(await verify()).toMatchObject({ upTo: String(ROWS), anchors: 1, fault: null });
  });

  const draw = generator(SEED);
  const kinds = Object.keys(ALTERATION);
  const cases = Array.from({ length: ALTERATIONS }, (_, n) => ({
    kind: kinds[n % kinds.length] as string,
    place: 2 + draw(ROWS - 1),
  }));

  it.each(cases)('$kind, at $place: is found and named', async ({ kind, place }) => {
    await stack.tamper('BEGIN');
    const first = await ALTERATION[kind]?.(stack, place, draw);
    const { fault } = await verify();
    await stack.tamper('ROLLBACK');
    expect(fault).toMatchObject({ seq: String(first), what: expect.stringMatching(/./) });
  });

  it('names the column that was altered', async () => {
    await stack.tamper('BEGIN');
    await stack.tamper("UPDATE audit_log SET actor = 'mallory' WHERE seq = 7");
    const [row] = await stack.rows<{ id: string }>('SELECT id FROM audit_log WHERE seq = 7');
    const { fault } = await verify();
    await stack.tamper('ROLLBACK');
    expect(fault).toEqual({ seq: '7', id: row?.id, what: 'actor differs from the record' });
  });

  it('finds them in parts too: a walk that goes on where the last one ended', async () => {
    await stack.tamper('BEGIN');
    await stack.tamper("UPDATE audit_log SET actor = 'mallory' WHERE seq = 47");
    const walks = [];
    for (let after = 0; after < ROWS; after += 20) {
      const { upTo, fault } = await verifyChain(superuser, 'regions', { anchors, after: String(after), limit: 20 });
      walks.push([upTo, fault?.seq ?? null]);
    }
    await stack.tamper('ROLLBACK');
    expect(walks).toEqual([
      ['20', null],
      ['40', null],
      ['46', '47'],
    ]);
  });
});
