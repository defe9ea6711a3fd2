import type { Queryable } from '@urbanpilot/platform';
import { HOT_QUERIES } from './hot-queries';
import { laidOut, readPlans } from './plan-files';
import { recordPlans } from './record-plans';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const ASKED = { reach: [NOBODY, NOBODY], programmeId: NOBODY, territoryId: NOBODY, leadUnitId: NOBODY, taskId: NOBODY };

/** The SQL that a hot query sends. */
async function sqlOf(ask: (typeof HOT_QUERIES)[number]['ask']): Promise<string> {
  const sent: string[] = [];
  const reader: Queryable = {
    rows: async (sql) => {
      sent.push(laidOut(sql));
      return [];
    },
  };
  await ask(reader, ASKED);
  return sent.join(';\n');
}

if (process.env.PLANS === 'write') {
  it('writes the plans of the hot queries', () => recordPlans(HOT_QUERIES), 1_800_000);
} else {
  describe('the plan committed beside a read model', () => {
    it.each(HOT_QUERIES.map((query) => [query.what, query] as const))(
      'is that of the SQL that is sent: %s',
      async (what, { beside, ask }) => {
        const written = readPlans(beside).find((plan) => plan.what === what);
        expect(written?.sql).toBe(await sqlOf(ask));
        expect(written?.plan).toMatch(/Scan|Result/);
      },
    );
  });
}
