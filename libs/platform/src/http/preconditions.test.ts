import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { openWidgetStack } from './widget-test-kit';

describe('a change of an existing resource', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openWidgetStack();
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  async function aWidget(): Promise<string> {
    return (await office.post('/regions/v1/widgets', { name: uuidv4() })).json<{ id: string }>().id;
  }
  const rename = (id: string, headers: Record<string, string>) =>
    office.post(`/regions/v1/widgets/${id}/renaming`, { name: uuidv4() }, { headers });

  it.each<[header: string, status: number]>([
    ['*', 428],
    ['W/"1"', 412],
    ['"2"', 412],
    ['1', 412],
    ['"1", "2"', 412],
    ['"01x"', 412],
    ['"9999999999999999"', 412],
  ])('P13: with If-Match %s is %d, and nothing changes', async (header, status) => {
    const id = await aWidget();
    const answer = await rename(id, { 'if-match': header });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    if (status === 412) expect(answer.headers.etag).toBe('"1"');
    expect((await office.get(`/regions/v1/widgets/${id}`)).json()).toMatchObject({ version: 1 });
  });

  it('P13: without If-Match is 428', async () => {
    expect((await rename(await aWidget(), {})).statusCode).toBe(428);
  });

  it('P13: by 100 writers with one version succeeds for one, and 99 are told 412', async () => {
    const id = await aWidget();
    const answers = await Promise.all(Array.from({ length: 100 }, () => rename(id, { 'if-match': '"1"' })));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([200, ...Array(99).fill(412)]);
    const read = await office.get(`/regions/v1/widgets/${id}`);
    expect([read.headers.etag, read.json<{ version: number }>().version]).toEqual(['"2"', 2]);
  });
});
