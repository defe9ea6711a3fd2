import { poolOf } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import type { PoolClient } from 'pg';
import { regionsModule } from './module';
import { aTaskInProgress } from './regions-builders';

/** What an operation may ask of the database: statements, and how often it waits for the answers of all that it has asked. */
const HOT: Record<string, { statements: number; waits: number }> = {
  'GET /tasks/{id}': { statements: 1, waits: 1 },
  'GET /tasks': { statements: 1, waits: 1 },
  'GET /tasks/{id}/progress-entries': { statements: 2, waits: 2 },
  'POST /tasks/{id}/progress-entries': { statements: 8, waits: 4 },
  'POST /tasks/{id}/comments': { statements: 7, waits: 4 },
};

describe('what a hot operation asks of the database', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  const asked = { statements: 0, waits: 0, open: 0 };
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
    count(stack);
  });
  afterAll(() => stack.close());

  /** A wait begins with a statement that is sent while none is on its way. */
  function count({ context }: ServiceStack): void {
    const counted = new WeakSet<PoolClient>();
    poolOf(context.database.dataSource).on('acquire', (client) => {
      if (counted.has(client)) return;
      counted.add(client);
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      client.query = ((...args: unknown[]) => {
        asked.statements += 1;
        if (asked.open === 0) asked.waits += 1;
        asked.open += 1;
        const answered = () => {
          asked.open -= 1;
        };
        const callback = args.at(-1);
        if (typeof callback !== 'function') {
          const answer = query(...args) as Promise<unknown>;
          answer.then(answered, answered);
          return answer;
        }
        return query(...args.slice(0, -1), (...answer: unknown[]) => {
          answered();
          callback(...answer);
        });
      }) as typeof client.query;
    });
  }

  async function countedFor(call: () => Promise<{ statusCode: number }>): Promise<(typeof HOT)[string]> {
    await call(); // The first of a caller reads its grants.
    Object.assign(asked, { statements: 0, waits: 0, open: 0 });
    expect((await call()).statusCode).toBeLessThan(300);
    return { statements: asked.statements, waits: asked.waits };
  }

  it('is the number that was settled for it', async () => {
    const { id } = await aTaskInProgress(office, pilot);
    const path = `/regions/v1/tasks/${id}`;
    let turn = 0;
    const post = (child: string, body: object) => () =>
      pilot.post(`${path}/${child}`, body, { key: `statement-count-${child}-${turn++}` });
    expect({
      'GET /tasks/{id}': await countedFor(() => pilot.get(path)),
      'GET /tasks': await countedFor(() => pilot.get('/regions/v1/tasks?state=in-progress')),
      'GET /tasks/{id}/progress-entries': await countedFor(() => pilot.get(`${path}/progress-entries`)),
      'POST /tasks/{id}/progress-entries': await countedFor(
        post('progress-entries', { percent: 50, narrative: '首批落户' }),
      ),
      'POST /tasks/{id}/comments': await countedFor(post('comments', { text: '请补充依据' })),
    }).toEqual(HOT);
  });
});
