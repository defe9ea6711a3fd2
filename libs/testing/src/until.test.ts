import { until } from './until';

describe('until', () => {
  it('answers what the condition answered, as soon as it holds', async () => {
    let asked = 0;
    const answer = await until(() => {
      asked += 1;
      return asked < 3 ? undefined : 'here';
    });
    expect([answer, asked]).toEqual(['here', 3]);
  });

  it('takes a condition that throws for one that does not hold yet', async () => {
    let asked = 0;
    await until(() => {
      asked += 1;
      if (asked < 2) throw new Error('not yet');
      return true;
    });
    expect(asked).toBe(2);
  });

  it('gives up in time and hands on what the condition said last', async () => {
    const never = until(() => Promise.reject(new Error('nobody came')), 50);
    await expect(never).rejects.toMatchObject({
      message: 'The condition did not come true within 50 ms',
      cause: new Error('nobody came'),
    });
  });
});
