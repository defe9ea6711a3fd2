import type { ServiceStack } from '@urbanpilot/testing';
import { openWidgetStack } from './widget-test-kit';

describe('the schedules over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openWidgetStack();
  });
  afterAll(() => stack.close());

  it.each([
    ['done', null],
    ['failed', '连接中断'],
  ])('P15: are listed with a last run that is %s', async (state, lastError) => {
    await stack.context.database.dataSource.query(
      `INSERT INTO schedule_run (schedule, period, slot, state, last_error) VALUES ('retention', $1, now(), $2, $3)`,
      [state === 'done' ? '2026-11-23T08' : '2026-11-23T09', state, lastError],
    );
    const answer = await (await stack.as('office')).get('/regions/v1/schedules');
    expect(answer.statusCode).toBe(200);
    const [shown] = answer.json<{ items: { name: string; lastRun: object }[] }>().items;
    expect(shown).toMatchObject({ name: 'retention', lastRun: { state, lastError } });
  });
});
