import { Closed, Decimal, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type PilotRegionProfile, PROFILE_FIGURES, type ProfileFigureName } from './pilot-region-profile';

const NAMES = Object.keys(PROFILE_FIGURES) as ProfileFigureName[];
const Year = Type.Integer({ minimum: 2000, maximum: 2100, description: '年度', examples: [2026] });

const Figures = Type.Array(
  Closed(
    {
      name: OneOf(
        NAMES,
        '数据: resident-population 常住人口(万人), registered-population 户籍人口(万人), migrant-population 外来常住人口(万人), urbanization-rate 常住人口城镇化率(%), registered-urbanization-rate 户籍人口城镇化率(%), gdp 地区生产总值(亿元), gdp-per-capita 人均GDP(元), fiscal-revenue 一般公共预算收入(亿元), urban-income 城镇居民人均可支配收入(元), rural-income 农村居民人均可支配收入(元), built-up-area 建成区面积(平方公里), non-agricultural-employment-share 非农就业比重(%)',
      ),
      value: Decimal('数值, in the unit of the figure'),
      source: Text('数据来源', 200, ['统计年鉴']),
    },
    'One figure',
  ),
  { minItems: 1, maxItems: NAMES.length, description: '年度数据, each once' },
);

export const ProfileSchema = Closed(
  {
    pilotRegionId: Uuid('试点地区'),
    territoryId: Uuid('地区'),
    year: Year,
    figures: Figures,
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    changedAt: Instant('更新时间'),
  },
  '试点地区年度概况 Profile of a pilot region in a year',
);

export const ProfileBody = Closed({ figures: Figures }, '年度概况 All figures of the year');

export const ProfilePath = Closed({ id: Uuid('试点地区编号'), year: Year }, 'Path');
export const ProfileQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toProfile({ changedAt, ...shown }: PilotRegionProfile): Static<typeof ProfileSchema> {
  return { ...shown, changedAt: changedAt.toISOString() };
}
