import { Closed, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageOf, PageQuery } from '@urbanpilot/platform';
import { Type } from 'typebox';

const Worth = (description: string, example: number) =>
  Type.Integer({ minimum: -100, maximum: 100, description, examples: [example] });
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description, examples: [2] });

const worth = {
  onTime: Worth('按时报送一次得分', 10),
  late: Worth('迟报一次得分', 5),
  missing: Worth('未报一次得分', -5),
  monthMet: Worth('信息达标一个月得分', 2),
  briefPoint: Worth('信息采用每一分折算得分', 1),
};

export const ChangeLeagueRuleBody = Closed(worth, '计分规则 What one of each is worth');
export const LeagueRuleSchema = Closed(
  { ...worth, version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, also the ETag' }) },
  '计分规则 The score is the sum of what one of each is worth; regions are ranked by it, 1, 1, 3',
);

const LeagueRowSchema = Closed(
  {
    rank: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '名次, competition ranking' }),
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称'),
    due: Count('应报'),
    onTime: Count('按时'),
    late: Count('迟报'),
    missing: Count('未报'),
    averageDaysLate: Type.Number({ minimum: 0, maximum: 100_000, description: '平均迟报工作日', examples: [1.5] }),
    briefs: Count('有效信息条数'),
    briefTarget: Count('信息任务条数'),
    monthsMet: Count('信息达标月数'),
    monthsDue: Count('应报信息月数'),
    briefPoints: Type.Integer({ minimum: 0, maximum: 100_000_000, description: '信息采用得分' }),
    score: Type.Integer({ minimum: -10_000_000_000, maximum: 10_000_000_000, description: '总分' }),
  },
  '排行榜中的一行 A region’s place',
);
export const LeagueTablePage = PageOf(LeagueRowSchema, '排行榜');

export const LeagueTableQuery = Closed(
  { ...PageQuery, programmeId: Uuid('试点'), period: Period('时段: what was owed for it and for the periods in it') },
  'Query',
);
