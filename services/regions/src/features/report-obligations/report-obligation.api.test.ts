import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import {
  aKind,
  anActiveRegion,
  anObligation,
  obligationsOf,
  workingDayAfter,
} from '../report-kinds/report-kind-builders';

const OBLIGATIONS = '/regions/v1/report-obligations';

describe('reporting obligations', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  it('are extended by the office, with a reason, to a later working day', async () => {
    const obligation = await anObligation(office);
    const path = `${OBLIGATIONS}/${obligation.id}/extension`;
    const refused = await office.post(path, { dueOn: obligation.dueOn, reason: '汛期' }, { version: 1 });
    expect(refused.json<{ errors: { pointer: string; rule: string }[] }>().errors[0]).toMatchObject({
      pointer: '/dueOn',
      rule: 'later',
    });
    expect((await office.post(path, { dueOn: obligation.dueOn }, { version: 1 })).statusCode).toBe(400);
    const body = { dueOn: workingDayAfter(obligation.dueOn, 60), reason: '汛期' };
    expect((await office.post(path, body)).statusCode).toBe(428);
    const key = uuidv4();
    const extended = await office.post(path, body, { version: 1, key });
    expect(extended.json()).toMatchObject({
      dueOn: body.dueOn,
      originalDueOn: obligation.dueOn,
      extensionReason: '汛期',
      state: 'open',
      version: 2,
    });
    expect((await office.post(path, body, { version: 1, key })).json()).toEqual(extended.json());
    expect((await office.post(path, body, { version: 1 })).statusCode).toBe(412);
    expect((await office.get(`${OBLIGATIONS}/${obligation.id}`)).json()).toEqual(extended.json());
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === obligation.id);
    expect(acts.map(({ action }) => action)).toEqual(['report-obligation.extended']);
  });

  it('P13: two extensions at once make one', async () => {
    const { id, dueOn } = await anObligation(office);
    const answers = await Promise.all(
      [60, 90, 120].map((days) => {
        const body = { dueOn: workingDayAfter(dueOn, days), reason: '汛期' };
        return office.post(`${OBLIGATIONS}/${id}/extension`, body, { version: 1 });
      }),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
  });

  it('P19: are seen within reach only, in lists too, and read by state and page', async () => {
    const one = await anActiveRegion(office);
    const other = await anActiveRegion(office, one.programmeId);
    const kind = await aKind(office, { programmeId: one.programmeId });
    const pilot = await stack.as('pilot', [one.territoryId]);
    expect((await obligationsOf(pilot, kind)).map(({ territoryId }) => territoryId)).toEqual([one.territoryId]);
    const [foreign] = await obligationsOf(office, kind, `&territoryId=${other.territoryId}`);
    expect((await pilot.get(`${OBLIGATIONS}/${foreign?.id}`)).statusCode).toBe(404);
    expect((await pilot.get(`${OBLIGATIONS}/${uuidv4()}`)).statusCode).toBe(404);
    expect(await obligationsOf(office, kind, '&state=missing')).toEqual([]);
    const first = await office.get(`${OBLIGATIONS}?kindId=${kind.id}&limit=1&state=open`);
    const { nextCursor, items } = first.json<{ nextCursor: string; items: { id: string }[] }>();
    const query = `?kindId=${kind.id}&limit=1&state=open&cursor=${nextCursor}`;
    const second = (await office.get(`${OBLIGATIONS}${query}`)).json<{ nextCursor: null; items: { id: string }[] }>();
    expect(new Set([...items, ...second.items].map(({ id }) => id)).size).toBe(2);
    expect(second.nextCursor).toBeNull();
  });
});
