import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { anEvent, aPilotRegion, aRound, type BuiltCase, feed, TEXTS } from '../experience-builders';
import { experienceModule } from '../module';
import { onRoundPublished } from './on-round-published';

const CASES = '/experience/v1/cases';

describe('what other services tell', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
  });
  afterAll(() => stack.close());

  const listed = async (territoryId: string) =>
    (await (await stack.as('office')).get(`${CASES}?territoryId=${territoryId}`)).json<{ items: BuiltCase[] }>().items;

  it('keeps the newest state of a pilot region, whatever the order of the events', async () => {
    const { pilotRegionId, ...place } = await aPilotRegion(stack, { state: 'withdrawn' }, 3);
    await aPilotRegion(stack, { pilotRegionId, ...place, state: 'active' }, 2);
    const rows = await stack.context.database
      .reader('*')
      .rows('SELECT state, version FROM pilot_region WHERE id = $1', [pilotRegionId]);
    expect(rows).toEqual([{ state: 'withdrawn', version: 3 }]);
    await aPilotRegion(stack, { pilotRegionId, ...place, state: 'active' }, 4);
    const office = await stack.as('office');
    expect((await office.post(CASES, { ...TEXTS, ...place })).statusCode).toBe(201);
  });

  it('invites the regions that lead a round, once, and audits it', async () => {
    const territories = Array.from({ length: 5 }, () => uuidv4());
    const round = aRound(territories);
    await feed(stack, onRoundPublished, anEvent(onRoundPublished, round));
    await feed(stack, onRoundPublished, anEvent(onRoundPublished, round));
    const [invited, ...others] = await listed(territories[0] ?? '');
    expect(others).toEqual([]);
    expect(invited).toMatchObject({
      state: 'planned',
      roundId: round.roundId,
      dueOn: '2026-04-30',
      domain: null,
      version: 1,
    });
    expect(await listed(territories[2] ?? '')).toHaveLength(1);
    expect(await listed(territories[3] ?? '')).toEqual([]);
    const audited = (await stack.auditLog()).filter(({ action }) => action === 'case.invited');
    expect(audited.map(({ territoryId }) => territoryId)).toEqual(territories.slice(0, 3));
    expect(audited[0]?.actor).toBe('urn:urbanpilot|system');
    expect(await stack.outbox()).toEqual([]);
  });

  it('leads from the invitation to a draft and a submission, but not past what is missing', async () => {
    const territoryId = uuidv4();
    await feed(stack, onRoundPublished, anEvent(onRoundPublished, aRound([territoryId])));
    const [invited] = await listed(territoryId);
    const path = `${CASES}/${invited?.id}`;
    const pilot = await stack.as('pilot', [territoryId]);
    const early = await pilot.post(`${path}/submission`, undefined, { version: 1 });
    expect(early.statusCode).toBe(422);
    expect(early.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual([
      '/domain',
      '/problem',
      '/measures',
      '/results',
      '/conditions',
    ]);
    const written = await pilot.patch(path, TEXTS, { version: 1 });
    expect(written.json()).toMatchObject({ ...TEXTS, state: 'draft', dueOn: '2026-04-30', version: 2 });
    const submitted = await pilot.post(`${path}/submission`, undefined, { version: 2 });
    expect(submitted.json()).toMatchObject({ state: 'submitted', version: 3 });
  });
});
