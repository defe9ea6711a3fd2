import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { anIndicator, anObservation, aPilotRegion } from '../../evaluation-builders';
import { evaluationModule } from '../../module';

const BATCHES = '/evaluation/v1/observation-batches';
const LIST = '/evaluation/v1/observations';

interface Listed {
  items: { id: string; value: string | null; revision: number; source: string; period: string }[];
  nextCursor: string | null;
}

describe('observations over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  async function aCell(): Promise<{ code: string; territoryId: string }> {
    const code = await anIndicator(await stack.as('office'));
    const { territoryId } = await aPilotRegion(stack.context);
    return { code, territoryId };
  }

  it('are submitted by a region for itself, kept as they were said, and audited', async () => {
    const { code, territoryId } = await aCell();
    const pilot = await stack.as('pilot', [territoryId]);
    const observations = [
      anObservation(code, territoryId, '47.850'),
      { ...anObservation(code, territoryId, '0', { period: '2026-Q3' }), value: null, reason: 'not-applicable' },
      anObservation(code, territoryId, '50', { period: '1999', status: 'preliminary' }),
    ];
    const answer = await pilot.post(BATCHES, { observations });
    expect([answer.statusCode, answer.headers.location]).toEqual([201, LIST]);
    expect(answer.json()).toMatchObject({ count: 3, revised: 0 });
    const { items } = (await pilot.get(`${LIST}?indicatorCode=${code}`)).json<Listed>();
    expect(items).toMatchObject([
      { ...anObservation(code, territoryId, '47.850'), reason: null, revision: 1 },
      { period: '2026-Q3', value: null, reason: 'not-applicable' },
      { period: '1999', value: '50', status: 'preliminary' },
    ]);
    const { id } = answer.json<{ id: string }>();
    const audit = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id);
    expect(audit).toMatchObject([{ action: 'observations.recorded', territoryId }]);
  });

  it('are revised, never overwritten; every source is kept beside the others', async () => {
    const { code, territoryId } = await aCell();
    const department = await stack.as('department', [territoryId]);
    const submit = (value: string, source: string) =>
      department.post(BATCHES, { observations: [anObservation(code, territoryId, value, { source })] });
    await submit('10', 'yearbook');
    await submit('20', 'self-report');
    expect((await submit('12', 'yearbook')).json()).toMatchObject({ count: 1, revised: 1 });
    const list = `${LIST}?indicatorCode=${code}&territoryId=${territoryId}&period=2026`;
    const shown = async (url: string) =>
      (await department.get(url))
        .json<Listed>()
        .items.map(({ source, value, revision }) => `${source} ${value} ${revision}`);
    expect(await shown(list)).toEqual(['self-report 20 1', 'yearbook 12 2']);
    expect(await shown(`${list}&revisions=all`)).toEqual(['yearbook 10 1', 'self-report 20 1', 'yearbook 12 2']);
    expect(await shown(`${list}&source=self-report`)).toEqual(['self-report 20 1']);
    const overwrite = stack.context.database.transaction('*', (manager) =>
      manager.query('UPDATE observation SET value = 99 WHERE indicator_code = $1', [code]),
    );
    await expect(overwrite).rejects.toThrow('append-only');
  });

  it('are refused all together, each bad row with its pointer', async () => {
    const { code, territoryId } = await aCell();
    const office = await stack.as('office');
    const good = anObservation(code, territoryId, '1');
    const observations = [good, { ...good, value: '100.1', source: 's' }, { ...good, indicatorCode: 'NONE' }, good];
    const answer = await office.post(BATCHES, { observations });
    expect(answer.statusCode).toBe(422);
    const { errors } = answer.json<{ errors: { pointer: string; rule: string }[] }>();
    expect(errors.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/observations/1/value range',
      '/observations/2/indicatorCode reference',
      '/observations/3 unique',
    ]);
    expect((await office.get(`${LIST}?indicatorCode=${code}`)).json()).toEqual({ items: [], nextCursor: null });
  });

  it('refuses numbers, exponents and periods that are none', async () => {
    const { code, territoryId } = await aCell();
    const office = await stack.as('office');
    const good = anObservation(code, territoryId, '1');
    const bad = [
      { value: 1 },
      { value: '1e3' },
      { value: 'NaN' },
      { period: '2026-13' },
      { status: 'x' },
      { extra: 1 },
    ];
    for (const changes of bad) {
      const answer = await office.post(BATCHES, { observations: [{ ...good, ...changes }] });
      expect(answer.statusCode).toBe(400);
      const [pointer] = answer.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer);
      expect(pointer).toBe(`/observations/0/${Object.keys(changes)[0]}`);
    }
    expect((await office.post(BATCHES, { observations: [] })).statusCode).toBe(400);
  });

  it('P19: a foreign territory answers exactly as an unknown one, and is not in the list', async () => {
    const { code, territoryId } = await aCell();
    const other = await stack.as('pilot', [uuidv4()]);
    const submit = (id: string) => other.post(BATCHES, { observations: [anObservation(code, id, '1')] });
    const [foreign, missing] = [await submit(territoryId), await submit(uuidv4())];
    expect(foreign.statusCode).toBe(422);
    expect({ ...foreign.json<object>(), instance: '' }).toEqual({ ...missing.json<object>(), instance: '' });
    await (await stack.as('office')).post(BATCHES, { observations: [anObservation(code, territoryId, '1')] });
    expect((await other.get(`${LIST}?territoryId=${territoryId}`)).json<Listed>().items).toEqual([]);
    const partition = stack.context.database.transaction('*', (manager) =>
      manager.query('SELECT * FROM observation_2026'),
    );
    expect(await partition).toEqual([]);
  });

  it('are not submitted by those who evaluate, and repeated under a key they are one batch', async () => {
    const { code, territoryId } = await aCell();
    const body = { observations: [anObservation(code, territoryId, '1')] };
    for (const role of ['expert', 'leader', 'auditor', 'finance'] as const) {
      expect((await (await stack.as(role)).post(BATCHES, body)).statusCode).toBe(403);
    }
    const pilot = await stack.as('pilot', [territoryId]);
    const first = await pilot.post(BATCHES, body, { key: 'k' });
    const again = await pilot.post(BATCHES, body, { key: 'k' });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([201, 201, first.body]);
    const { items } = (await pilot.get(`${LIST}?indicatorCode=${code}&revisions=all`)).json<Listed>();
    expect(items).toHaveLength(1);
  });

  it('come ten thousand at a time, and two batches of one cell get revisions of their own', async () => {
    const office = await stack.as('office');
    const { code, territoryId } = await aCell();
    const row = (index: number) =>
      anObservation(code, territoryId, '5', {
        period: String(2010 + (index % 25)),
        source: `source-${Math.floor(index / 25)}`,
      });
    const body = { observations: Array.from({ length: 10_000 }, (_, index) => row(index)) };
    const answer = await office.post(BATCHES, body);
    expect([answer.statusCode, answer.json<{ count: number }>().count]).toEqual([201, 10_000]);
    const single = { observations: [row(0)] };
    const racing = await Promise.all([1, 2, 3, 4].map(() => office.post(BATCHES, single)));
    expect(racing.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
    const list = `${LIST}?indicatorCode=${code}&period=2010&source=source-0&revisions=all`;
    const { items } = (await office.get(list)).json<Listed>();
    expect(items.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    const tooMany = await office.post(BATCHES, { observations: [...body.observations, row(0)] });
    expect(tooMany.statusCode).toBe(400);
  });
});
