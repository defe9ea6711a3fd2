import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { aPilotRegion, aProgramme } from '../../evaluation-builders';
import { evaluationModule } from '../../module';

const PATH = '/evaluation/v1/pilot-regions';

describe('the projection of pilot regions', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  it('keeps the newest state, in whatever order events come', async () => {
    const office = await stack.as('office');
    const told = await aPilotRegion(stack.context, { state: 'active' }, 2);
    await aPilotRegion(stack.context, { ...told, state: 'designated' }, 1);
    const list = `${PATH}?territoryId=${told.territoryId}`;
    expect((await office.get(list)).json()).toMatchObject({
      items: [{ state: 'active', version: 2 }],
      nextCursor: null,
    });
    await aPilotRegion(stack.context, { ...told, state: 'withdrawn' }, 3);
    expect((await office.get(list)).json()).toMatchObject({ items: [{ state: 'withdrawn', version: 3 }] });
  });

  it('is read within reach', async () => {
    const { programmeId, territoryIds } = await aProgramme(stack.context, 3);
    const [mine = ''] = territoryIds;
    const pilot = await stack.as('pilot', [mine]);
    const { items } = (await pilot.get(`${PATH}?programmeId=${programmeId}`)).json<{
      items: { territoryId: string }[];
    }>();
    expect(items.map(({ territoryId }) => territoryId)).toEqual([mine]);
    expect((await pilot.get(`${PATH}?limit=0`)).statusCode).toBe(400);
  });
});
