import { Closed, Day, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { checkMechanisms, FINDINGS, MECHANISMS } from './mechanism-check';
import type { CheckedRegion } from './mechanism-check-read-model';

const Item = Closed(
  {
    mechanism: OneOf(
      MECHANISMS,
      '项目: leading-group 党政双组长领导小组, office 专门办公室, joint-conference 联席会议, dispatch 本季度调度会议',
    ),
    isInPlace: Type.Boolean({ description: '是否到位' }),
    finding: OneOf(
      FINDINGS,
      '结论: in-place 到位, no-body 未设立, party-head-vacant 党委主要负责人席位空缺, government-head-vacant 政府主要负责人席位空缺, both-heads-vacant 均空缺, none-this-quarter 本季度未调度',
    ),
    referenceId: Nullable(Uuid('所依据的机构或会议; of a missed quarter the last meeting before')),
  },
  'An item of the check',
);

export const MechanismCheckSchema = Closed(
  {
    territoryId: Uuid('地区'),
    territoryName: Text('地区名称', 100),
    day: Day('检查日期'),
    isComplete: Type.Boolean({ description: '是否全部到位' }),
    items: Type.Array(Item, { minItems: 4, maxItems: 4, description: '逐项结论' }),
  },
  '机制检查 Mechanism check of a region',
);
export type MechanismCheck = Static<typeof MechanismCheckSchema>;

export const MechanismCheckQuery = Type.Object(
  {
    ...PageQuery,
    programmeId: Type.Optional(Uuid('试点; without it regions of any')),
    complete: Type.Optional(Type.Boolean({ description: 'true: 全部到位的, false: 未全部到位的' })),
    asOf: Type.Optional(Day('检查日期, today by default')),
  },
  { additionalProperties: false },
);

export function toMechanismCheck(region: CheckedRegion, day: string): MechanismCheck {
  const { territoryId, territoryName } = region;
  const items = checkMechanisms(region, day);
  return { territoryId, territoryName, day, isComplete: items.every(({ isInPlace }) => isInPlace), items };
}
