import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { aPublishedCase, aReviewedCase } from '../../experience-builders';
import { experienceModule } from '../../module';

describe('what the database itself guards', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(experienceModule);
  });
  afterAll(() => stack.close());

  it('lets the search use its index in spite of row-level security, even on a small table', async () => {
    const reads = () =>
      stack.context.database.reader([]).rows<{ scans: string; wholes: string }>(
        `SELECT pg_stat_get_xact_numscans('case_search_entry_document_idx'::regclass) AS scans,
           pg_stat_get_xact_numscans('case_search_entry'::regclass) AS wholes
         FROM (SELECT count(*) AS found FROM matching_search_entries('落户'::tsquery)) s WHERE found >= 0`,
      );
    await aPublishedCase(stack);
    expect(await reads()).toEqual([{ scans: '1', wholes: '0' }]);
  });

  it('shows a published case to every reach, and lets only its own region write', async () => {
    const { database } = stack.context;
    const published = await aPublishedCase(stack);
    const reviewed = await aReviewedCase(stack);
    const ids = [published.id, reviewed.id];
    const visible = async (reach: '*' | string[]) =>
      (await database.reader(reach).rows<{ id: string }>('SELECT id FROM practice_case WHERE id = ANY ($1)', [ids]))
        .length;
    expect(await visible('*')).toBe(2);
    expect(await visible([reviewed.territoryId])).toBe(2);
    expect(await visible([uuidv4()])).toBe(1);
    expect(await visible([])).toBe(1);

    const rename = (reach: string[]) =>
      database.transaction(reach, (manager) =>
        manager.query('WITH u AS (UPDATE practice_case SET title = $2 WHERE id = $1 RETURNING 1) SELECT * FROM u', [
          published.id,
          '改',
        ]),
      );
    expect(await rename([uuidv4()])).toHaveLength(0);
    expect(await rename([published.territoryId])).toHaveLength(1);
    const move = database.transaction([published.territoryId], (manager) =>
      manager.query('UPDATE practice_case SET territory_id = $2 WHERE id = $1', [published.id, uuidv4()]),
    );
    await expect(move).rejects.toThrow('row-level security');
    const forge = database.transaction([uuidv4()], (manager) =>
      manager.query(`INSERT INTO case_search_entry SELECT $1, $2, 'land', ''::tsvector`, [
        reviewed.id,
        reviewed.territoryId,
      ]),
    );
    await expect(forge).rejects.toThrow('row-level security');
  });
});
