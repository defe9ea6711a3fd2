import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { anIndicator } from '../../evaluation-builders';
import { evaluationModule } from '../../module';

const PATH = '/evaluation/v1/indicators';

describe('indicators over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  const body = (changes = {}) => {
    const range = { min: '0', max: '100' };
    return { code: `L-${uuidv4()}`, name: '学前教育毛入园率', unit: '%', direction: 'benefit', range, ...changes };
  };

  it('has the 18 official ones, each with what its figures rest on', async () => {
    const pilot = await stack.as('pilot', []);
    const answer = await pilot.get(`${PATH}?origin=official`);
    const { items } = answer.json<{ items: { code: string; official: { target: { evidence: string } } }[] }>();
    expect(items).toHaveLength(18);
    expect(items[0]).toMatchObject({
      code: 'NUP-01',
      name: '常住人口城镇化率',
      range: { min: '0', max: '100' },
      official: {
        group: '城镇化水平',
        base: { year: 2012, value: '52.6', evidence: 'page' },
        target: { year: 2020, value: '60', operator: '≈', evidence: 'page' },
      },
    });
    expect(items.find(({ code }) => code === 'NUP-18')?.official.target.evidence).toBe('recalled');
    expect((await pilot.get(`${PATH}/SDC-04`)).json()).toMatchObject({ origin: 'demonstration', direction: 'cost' });
  });

  it('loads them again without a change', async () => {
    await evaluationModule.loadReferenceData?.(stack.context);
    const office = await stack.as('office');
    expect((await office.get(`${PATH}/NUP-01`)).json()).toMatchObject({ version: 1 });
  });

  it('takes one of the office’s own, audited', async () => {
    const office = await stack.as('office');
    const wanted = body({ range: { min: '-5.5', max: '7' }, description: '口径' });
    const answer = await office.post(PATH, wanted);
    expect([answer.statusCode, answer.headers.etag, answer.headers.location]).toEqual([
      201,
      '"1"',
      `${PATH}/${wanted.code}`,
    ]);
    const shown = { ...wanted, nameEn: null, origin: 'custom', official: null, version: 1 };
    expect(answer.json()).toMatchObject(shown);
    expect((await office.get(`${PATH}/${wanted.code}`)).json()).toEqual(answer.json());
    const audit = (await stack.auditLog()).filter(({ resourceId }) => resourceId === wanted.code);
    expect(audit.map(({ action }) => action)).toEqual(['indicator.created']);
  });

  it('refuses bad input by field and rule, and writes nothing', async () => {
    const office = await stack.as('office');
    const refused = await office.post(PATH, body({ code: 'BAD-1', range: { min: '5', max: '5' } }));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ errors: [{ pointer: '/range/max', rule: 'aboveMinimum' }] });
    const invalid = await office.post(PATH, body({ code: 'BAD-1', range: { min: 0, max: '1e3' }, extra: 1 }));
    const { errors } = invalid.json<{ errors: { pointer: string; rule: string }[] }>();
    expect(invalid.statusCode).toBe(400);
    expect(errors.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
      '/extra additionalProperties',
      '/range/max pattern',
      '/range/min type',
    ]);
    expect((await office.get(`${PATH}/BAD-1`)).statusCode).toBe(404);
    const taken = await office.post(PATH, body({ code: 'NUP-01' }));
    expect([taken.statusCode, taken.json<{ type: string }>().type]).toEqual([409, 'urn:urbanpilot:problem:code-taken']);
  });

  it('is for the office to add to', async () => {
    const pilot = await stack.as('pilot');
    expect((await pilot.post(PATH, body())).statusCode).toBe(403);
  });

  it('gives the first answer again under an Idempotency-Key', async () => {
    const office = await stack.as('office');
    const wanted = body();
    const first = await office.post(PATH, wanted, { key: 'k' });
    const again = await office.post(PATH, wanted, { key: 'k' });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect((await office.post(PATH, body(), { key: 'k' })).statusCode).toBe(422);
  });

  it('pages by code', async () => {
    const office = await stack.as('office');
    await anIndicator(office);
    const first = (await office.get(`${PATH}?limit=20`)).json<{ items: { code: string }[]; nextCursor: string }>();
    const second = (await office.get(`${PATH}?limit=20&cursor=${first.nextCursor}`)).json<typeof first>();
    const codes = [...first.items, ...second.items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(29);
  });
});
