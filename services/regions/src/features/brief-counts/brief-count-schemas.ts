import { Closed, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { Type } from 'typebox';

const Month = (description: string) =>
  Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', maxLength: 7, description, examples: ['2026-11'] });
const Count = (description: string, maximum = 1_000_000) =>
  Type.Integer({ minimum: 0, maximum, description, examples: [2] });

export const BriefCountSchema = Closed(
  {
    territoryId: Uuid('地区'),
    month: Month('月份'),
    briefs: Count('有效报送条数, by the day of the valid submission'),
    used: Count('采用条数'),
    points: Count('采用得分', 100_000_000),
  },
  '信息报送统计 Briefs of a region in a month',
);

export const BriefCountQuery = Closed(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('地区')),
    fromMonth: Type.Optional(Month('自该月起')),
    toMonth: Type.Optional(Month('至该月止')),
  },
  'Query',
);
