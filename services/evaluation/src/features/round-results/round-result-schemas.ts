import { Closed, Code, Decimal, Nullable, Text, Uuid } from '@urbanpilot/contract';
import { type Locale, PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { SourceSchema } from '../observations/observation-schemas';
import { TerritoryKindSchema } from '../pilot-regions/pilot-region-schemas';
import type { RoundOutcome } from './round-outcome';
import type { ListedOutcome } from './round-result-read-model';

const Codes = (description: string) => Type.Array(Code('指标代码'), { maxItems: 500, description });
const SourceValue = Closed({ source: SourceSchema, value: Nullable(Decimal('数值')) }, '一个来源的数值');

const Quality = Closed(
  {
    missing: Codes('缺失的指标, their weight is shared among the others'),
    notApplicable: Codes('不适用的指标'),
    preliminary: Codes('采用快报数的指标'),
    conflicts: Type.Array(
      Closed(
        {
          indicatorCode: Code('指标代码'),
          used: SourceValue,
          others: Type.Array(SourceValue, { maxItems: 1000, description: '与之不同的来源' }),
        },
        '来源不一致 Sources that disagree',
      ),
      { maxItems: 500, description: '来源不一致之处' },
    ),
  },
  '数据质量 Data quality',
);

const fields = {
  territoryId: Uuid('地区'),
  territoryName: Text('地区名称'),
  territoryKind: TerritoryKindSchema,
  score: Nullable(Decimal('综合得分, null without any value', ['63.05'])),
  rank: Nullable(
    Type.Integer({ minimum: 1, maximum: 100_000, description: '名次, equal scores share one', examples: [1] }),
  ),
  grade: Nullable(Text('等次', 20, ['良好'])),
  quality: Quality,
};

export const RoundResultSchema = Closed(fields, '评估结果 Result of a region');

export const RoundResultDetailSchema = Closed(
  {
    ...fields,
    items: Type.Array(
      Closed(
        {
          indicatorCode: Code('指标代码'),
          value: Nullable(Decimal('采用的数值')),
          score: Nullable(Decimal('指标得分, 0 to 100')),
          weight: Decimal('权重, share in the total', ['0.100000']),
          contribution: Nullable(Decimal('贡献; contributions add up to the score', ['6.31'])),
          loss: Nullable(Decimal('失分, what it takes from the full mark', ['3.69'])),
        },
        '一个指标 One indicator',
      ),
      { maxItems: 500, description: '各指标' },
    ),
    explanation: Type.Array(Text('说明', 4000), {
      maxItems: 2000,
      description: '得分说明, in the language of Accept-Language',
    }),
  },
  '评估结果明细 Result of a region with every step',
);

export const RoundResultsPath = Closed({ id: Uuid('评估轮次编号') }, 'Path');
export const RoundResultPath = Closed({ id: Uuid('评估轮次编号'), territoryId: Uuid('地区') }, 'Path');
export const RoundResultQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toRoundResult(outcome: ListedOutcome): Static<typeof RoundResultSchema> {
  const { position: _position, ...shown } = outcome;
  return shown;
}

export function toRoundResultDetail(outcome: RoundOutcome, locale: Locale): Static<typeof RoundResultDetailSchema> {
  const { position: _position, explanation, ...shown } = outcome;
  return { ...shown, explanation: explanation[locale] };
}
