import { createTestDatabase } from '@urbanpilot/testing';
import { Client } from 'pg';
import { UNHURRIED } from './unhurried';

describe('a statement that does not wait for the disk', () => {
  it('says so for its own transaction alone', async () => {
    const database = await createTestDatabase({ empty: true });
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const setting = async () => (await client.query('SHOW synchronous_commit')).rows[0].synchronous_commit;
    await client.query('CREATE TABLE attempt (n integer); BEGIN');
    await client.query(`INSERT INTO attempt SELECT 1 WHERE ${UNHURRIED}`);
    expect(await setting()).toBe('off');
    await client.query('COMMIT');
    expect(await setting()).toBe('on');
    expect((await client.query('SELECT n FROM attempt')).rows).toEqual([{ n: 1 }]);
    await client.end();
    await database.drop();
  });
});
