import { type Caller, figure, patience, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { openWidgetStack } from './widget-test-kit';

const ROWS = figure(25, 10_000);
/** Some six pages, or fifty. */
const LIMIT = figure(4, 200);

interface Page {
  items: { id: string; name: string }[];
  nextCursor: string | null;
}

describe('a list', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openWidgetStack();
    office = await stack.as('office');
    for (let n = 0; n < ROWS; n += 1) await addWidget();
  }, patience(30_000));
  afterAll(() => stack.close());

  const addWidget = async () =>
    (await office.post('/regions/v1/widgets', { name: uuidv4() })).json<{ id: string }>().id;

  async function codeFor(query: string): Promise<[number, string | undefined]> {
    const answer = await office.get(`/regions/v1/widgets${query}`);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const { errors } = answer.json<{ errors?: { pointer: string }[] }>();
    return [answer.statusCode, errors?.[0]?.pointer];
  }

  it(
    `P17: of ${ROWS} rows, walked by its links while rows are added, misses none and repeats none`,
    async () => {
      const before = (
        await stack.context.database.reader('*').rows<{ id: string }>('SELECT id FROM widget ORDER BY id')
      ).map(({ id }) => id);
      const seen: string[] = [];
      let path: string | undefined = `/regions/v1/widgets?limit=${LIMIT}`;
      while (path) {
        const answer = await office.get(path);
        const page = answer.json<Page>();
        seen.push(...page.items.map(({ id }) => id));
        path = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
        expect(path === undefined).toBe(page.nextCursor === null);
        if (seen.length < ROWS - LIMIT) await addWidget();
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual([...seen].sort());
      const walked = new Set(seen);
      expect(before.filter((id) => !walked.has(id))).toEqual([]);
    },
    patience(30_000),
  );

  it.each<[query: string, pointer: string]>([
    ['?limit=0', 'query.limit'],
    ['?limit=-1', 'query.limit'],
    ['?limit=1000000000', 'query.limit'],
    ['?limit=1.5', 'query.limit'],
    ['?limit=abc', 'query.limit'],
    ['?limit=', 'query.limit'],
    ['?limit=1&limit=2', 'query.limit'],
    ['?colour=red', 'query.colour'],
    ['?cursor=a&cursor=b', 'query.cursor'],
    ['?cursor=a%00b', 'query.cursor'],
    ['?__proto__=1', 'query.__proto__'],
  ])('P26: with %s is 400 and names the parameter', async (query, pointer) => {
    expect(await codeFor(query)).toEqual([400, pointer]);
  });

  it('P20: an operation without query parameters refuses them all', async () => {
    const id = await addWidget();
    expect(await codeFor(`/${id}?fields=name`)).toEqual([400, 'query.fields']);
  });

  it('refuses a cursor that was edited, is of another list, or is no cursor', async () => {
    const { nextCursor } = (await office.get('/regions/v1/widgets?limit=3')).json<Page>();
    const cursor = nextCursor ?? '';
    const decoded = Buffer.from(cursor, 'base64url').toString();
    const edited = Buffer.from(decoded.replace(/.(?="\]$)/, (last) => (last === '0' ? '1' : '0'))).toString(
      'base64url',
    );
    const restricted = await stack.as('pilot', [uuidv4()]);
    const answers = [
      await office.get(`/regions/v1/widgets?cursor=${edited}`),
      await office.get(`/regions/v1/dead-letters?cursor=${cursor}`),
      await office.get('/regions/v1/widgets?cursor=nonsense'),
      await restricted.get(`/regions/v1/widgets?cursor=${cursor}`),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json<{ type: string }>().type).toBe('urn:urbanpilot:problem:invalid-cursor');
    }
    expect((await office.get(`/regions/v1/widgets?cursor=${cursor}&limit=5`)).statusCode).toBe(200);
  });
});
