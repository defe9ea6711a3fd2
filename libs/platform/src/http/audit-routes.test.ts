import type { ServiceStack } from '@urbanpilot/testing';
import { v7 as uuidv7 } from 'uuid';
import { AuditKeeper } from '../audit/audit-keeper';
import { systemActor } from '../auth/actor';
import { asSuperuser, openWidgetStack } from './widget-test-kit';

const RECORDS = '/regions/v1/audit-records';
const VERIFICATION = '/regions/v1/audit-verification';

interface Page {
  items: { seq: string; action: string; resourceId: string; record: { detail: object } }[];
  nextCursor: string | null;
}

describe('the audit log over HTTP', () => {
  let stack: ServiceStack;
  const [here, there] = [uuidv7(), uuidv7()];
  beforeAll(async () => {
    stack = await openWidgetStack();
    await stack.context.transaction(systemActor('test'), async (unit) => {
      for (let n = 0; n < 9; n += 1) {
        const territoryId = [here, there, null][n % 3] ?? null;
        const action = n < 5 ? 'thing.made' : 'thing.mended';
        unit.audit({ action, resourceType: 'thing', resourceId: `thing-${n}`, territoryId, detail: { n } });
      }
    });
    const keeper = new AuditKeeper(stack.context);
    await keeper.sealer.sealAll();
    await keeper.disconnect();
  });
  afterAll(() => stack.close());

  it.each(['9999-12-31T23:59:59.999999999-23:59', '2016-12-31T23:59:60Z', '0000-01-01T00:00:00Z'])(
    'P26: refuses %s, which no clock of ours holds, and names the field',
    async (instant) => {
      const auditor = await stack.as('auditor');
      for (const name of ['from', 'to']) {
        const answer = await auditor.get(`${RECORDS}?${name}=${encodeURIComponent(instant)}`);
        expect([answer.statusCode, answer.json().errors]).toMatchObject([
          400,
          [{ pointer: `query.${name}`, rule: 'format' }],
        ]);
      }
    },
  );

  it('P22: lists sealed records in the order of the chain, page by page, by what is asked for', async () => {
    const auditor = await stack.as('auditor');
    const seen: string[] = [];
    let url: string | null = `${RECORDS}?resourceType=thing&limit=4`;
    while (url) {
      const page: Page = (await auditor.get(url)).json();
      seen.push(...page.items.map(({ resourceId }) => resourceId));
      url = page.nextCursor && `${RECORDS}?resourceType=thing&limit=4&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(Array.from({ length: 9 }, (_, n) => `thing-${n}`));
    const count = async (filter: string) => (await auditor.get(`${RECORDS}?${filter}`)).json<Page>().items.length;
    expect(await count('action=thing.mended')).toBe(4);
    expect(await count('resourceId=thing-3')).toBe(1);
    expect(await count(`actor=${encodeURIComponent('urn:urbanpilot|system')}`)).toBe(9);
    expect(await count('from=2000-01-01T00:00:00Z&to=2001-01-01T00:00:00Z')).toBe(0);
    expect(await count('from=2001-01-01T00:00:00Z')).toBe(9);
  });

  it('P19: shows an auditor of some territories their records only', async () => {
    const auditor = await stack.as('auditor', [here]);
    const page = (await auditor.get(RECORDS)).json<Page>();
    expect(page.items.map(({ resourceId }) => resourceId)).toEqual(['thing-0', 'thing-3', 'thing-6']);
    expect((await (await stack.as('pilot')).get(RECORDS)).statusCode).toBe(403);
  });

  it('P23: says part by part whether the chain holds, and names the first broken link', async () => {
    const auditor = await stack.as('auditor');
    const part = async (query: string) => (await auditor.get(`${VERIFICATION}?${query}`)).json();
    expect(await part('limit=5')).toMatchObject({ upTo: '5', complete: false, fault: null });
    expect(await part('after=5')).toMatchObject({ upTo: '9', complete: true, fault: null, head: { seq: '9' } });
    await asSuperuser(
      stack,
      `SET session_replication_role = replica; UPDATE regions.audit_log SET action = 'thing.lost' WHERE seq = 7;
       SET session_replication_role = DEFAULT`,
    );
    const what = 'action differs from the record';
    expect(await part('limit=50')).toMatchObject({ upTo: '6', complete: false, fault: { seq: '7', what } });
    expect(await part('limit=6')).toMatchObject({ upTo: '6', fault: null });
  });
});
