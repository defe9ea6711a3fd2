import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDraft, aTerritory, inDays } from '../../regions-builders';
import { aGroup, aMember } from './region-group-builders';

const V1 = '/regions/v1';
const ELSEWHERE = ['01990c4e-0000-7000-8000-000000000000'];

describe('groups of regions over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const typeOf = (answer: { statusCode: number; json<T>(): T }) => [
    answer.statusCode,
    answer.json<{ type: string }>().type.replace('urn:urbanpilot:problem:', ''),
  ];

  it('P13: have a name of their own and are changed by the office of the whole city', async () => {
    const { id } = await aGroup(office);
    const path = `${V1}/region-groups/${id}`;
    const changed = await office.patch(path, { description: '两圈四区之一' }, { version: 1 });
    expect(changed.json()).toMatchObject({ kind: 'metropolitan-area', description: '两圈四区之一', version: 2 });
    expect((await office.patch(path, { kind: 'other' })).statusCode).toBe(428);
    expect((await office.patch(path, { kind: 'other' }, { version: 1 })).statusCode).toBe(412);
    const { name } = changed.json<{ name: string }>();
    expect(typeOf(await office.post(`${V1}/region-groups`, { name, kind: 'other' }))).toEqual([409, 'name-taken']);
    const other = `${V1}/region-groups/${(await aGroup(office)).id}`;
    expect(typeOf(await office.patch(other, { name }, { version: 1 }))).toEqual([409, 'name-taken']);
    const inPart = await stack.as('office', ELSEWHERE);
    expect(typeOf(await inPart.post(`${V1}/region-groups`, { name: '组', kind: 'other' }))).toEqual([
      403,
      'whole-reach-required',
    ]);
    expect((await (await stack.as('pilot')).get(path)).statusCode).toBe(200);
    expect((await office.get(`${V1}/region-groups/${ELSEWHERE[0]}`)).statusCode).toBe(404);
    expect(
      (await office.get(`${V1}/region-groups?limit=200`)).json<{ items: object[] }>().items.length,
    ).toBeGreaterThan(1);
  });

  it('have members over time, of whom none is there twice on a day', async () => {
    const member = await aMember(office);
    const path = `${V1}/region-group-members/${member.id}`;
    const members = `${V1}/region-groups/${member.groupId}/members`;
    const join = (days: object) => office.post(members, { territoryId: member.territoryId, ...days });
    expect(typeOf(await join({ firstDay: '2030-01-01' }))).toEqual([409, 'member-overlaps']);
    const ended = await office.patch(path, { lastDay: '2026-12-31' }, { version: 1 });
    expect(ended.json()).toMatchObject({ firstDay: '2026-01-01', lastDay: '2026-12-31', version: 2 });
    expect(typeOf(await join({ firstDay: '2026-12-31' }))).toEqual([409, 'member-overlaps']);
    const [one, two] = await Promise.all([join({ firstDay: '2027-01-01' }), join({ firstDay: '2027-03-01' })]);
    expect([one?.statusCode, two?.statusCode].sort()).toEqual([201, 409]);
    expect(typeOf(await office.patch(path, { lastDay: null }, { version: 2 }))).toEqual([409, 'member-overlaps']);
    const early = await office.patch(path, { lastDay: '2025-12-31' }, { version: 2 });
    expect([...typeOf(early), early.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      'rule-broken',
      '/lastDay',
    ]);
    const on = async (day: string) =>
      (await office.get(`${members}?day=${day}`)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    expect([await on('2025-12-31'), await on('2026-12-31')]).toEqual([[], [member.id]]);
    expect(await on('2028-01-01')).toHaveLength(1);
    expect((await office.get(path)).json()).toMatchObject({ territoryId: member.territoryId });
    expect(typeOf(await office.post(members, { territoryId: ELSEWHERE[0], firstDay: '2026-01-01' }))).toEqual([
      422,
      'unknown-reference',
    ]);
    const nowhere = `${V1}/region-groups/${ELSEWHERE[0]}/members`;
    expect((await office.post(nowhere, { territoryId: member.territoryId, firstDay: '2026-01-01' })).statusCode).toBe(
      404,
    );
    expect((await (await stack.as('pilot')).patch(path, {}, { version: 2 })).statusCode).toBe(403);
  });

  it('count the lights of their members today', async () => {
    const [task, group] = [await aDraft(office), await aGroup(office)];
    const members = `${V1}/region-groups/${group.id}/members`;
    const counts = async () =>
      (
        await office.get(`${V1}/task-light-counts?programmeId=${task.programmeId}&by=territory&groupId=${group.id}`)
      ).json<{ items: object[] }>().items;
    await office.post(members, { territoryId: await aTerritory(office), firstDay: '2020-01-01' });
    expect(await counts()).toEqual([]);
    const joined = await office.post(members, { territoryId: task.territoryId, firstDay: inDays(0) });
    expect(await counts()).toMatchObject([{ key: task.territoryId, off: 1 }]);
    const { id } = joined.json<{ id: string }>();
    await office.patch(`${V1}/region-group-members/${id}`, { firstDay: inDays(1) }, { version: 1 });
    expect(await counts()).toEqual([]);
  });
});
