import {
  Closed,
  Day,
  DivisionCode,
  Instant,
  Nullable,
  OneOf,
  Share,
  TERRITORY_KINDS,
  Text,
  Uuid,
} from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import {
  DIVISION_CHANGE_KINDS,
  DIVISION_CHANGE_STATES,
  type DivisionChange,
  type DivisionChangeContent,
} from './division-change';

const Kind = OneOf(
  DIVISION_CHANGE_KINDS,
  '类别: rename 更名, merge 合并, split 拆分, transfer 改划 (撤县设区等, 代码或隶属变更)',
);
const State = OneOf(DIVISION_CHANGE_STATES, '状态: entered 待生效, effective 已生效, cancelled 已取消');
const DocumentNumber = Text('批复文号', 100, ['鲁政字〔2026〕12号']);
const Source = Text('依据', 500, ['《行政区划管理条例》']);

const Mappings = Type.Array(
  Closed(
    {
      fromCode: DivisionCode('原区划'),
      toCode: DivisionCode('新区划; the same code where the division goes on'),
      share: Type.Optional(Share('份额, of a split: parts of the division, 1 together')),
    },
    '对应关系',
  ),
  { minItems: 1, maxItems: 200, description: '新旧区划对应关系' },
);
const Divisions = Type.Array(
  Closed(
    {
      code: DivisionCode(),
      name: Type.Optional(Text('新名称', 100)),
      parentCode: Type.Optional(DivisionCode('新上级; 不填: 同原区划')),
    },
    '新设或更名、改隶的区划',
  ),
  { maxItems: 200, description: '新设或更名、改隶的区划' },
);
const Children = Type.Array(Closed({ code: DivisionCode(), parentCode: DivisionCode('新上级') }, '下级区划的归属'), {
  maxItems: 1000,
  description: '下级区划的归属; 拆分并撤销原区划时须逐一说明，合并、改划时随之归入新区划',
});
const Successions = Type.Array(
  Closed(
    {
      toTerritoryId: Type.Optional(Uuid('现有地区')),
      newTerritory: Type.Optional(
        Closed(
          {
            name: Text('地区名称', 100),
            kind: OneOf(TERRITORY_KINDS, '类别'),
            divisionCodes: Type.Optional(
              Type.Array(DivisionCode(), {
                minItems: 1,
                maxItems: 200,
                uniqueItems: true,
                description: '所含区划; 合并时不填: 原地区的全部范围',
              }),
            ),
          },
          '新设地区',
        ),
      ),
      from: Type.Array(
        Closed(
          {
            territoryId: Uuid('原地区'),
            share: Type.Optional(Share('份额, where a territory has several successors: 1 together')),
          },
          '被承继的地区',
        ),
        { minItems: 1, maxItems: 50, description: '被承继的地区, which end' },
      ),
    },
    '承继: names a territory that is there or a new one, and what it takes over',
  ),
  { maxItems: 50, description: '地区承继; 一个地区有多个承继地区时，由份额最大者承继工作' },
);

export const DivisionChangeSchema = Closed(
  {
    id: Uuid('区划调整编号'),
    kind: Kind,
    effectiveOn: Day('生效日期'),
    documentNumber: DocumentNumber,
    source: Nullable(Source),
    mappings: Mappings,
    divisions: Divisions,
    children: Children,
    successions: Successions,
    state: State,
    appliedAt: Nullable(Instant('实际办理时间')),
    cancelReason: Nullable(Text('取消原因', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('登记时间'),
  },
  '行政区划调整 Division change',
);

export const EnterDivisionChangeBody = Closed(
  {
    kind: Kind,
    effectiveOn: Day('生效日期; 本年已过的日期或今日: 立即办理'),
    documentNumber: DocumentNumber,
    source: Type.Optional(Source),
    mappings: Mappings,
    divisions: Type.Optional(Divisions),
    children: Type.Optional(Children),
    successions: Type.Optional(Successions),
  },
  '登记区划调整 A change to enter',
);
export type EnterDivisionChange = Static<typeof EnterDivisionChangeBody>;

export const CancelDivisionChangeBody = Closed({ reason: Text('取消原因', 1000, ['批复延期']) }, '取消 Cancellation');

export const DivisionChangePath = Closed({ id: Uuid('区划调整编号') }, 'Path');
export const DivisionChangeQuery = Type.Object(
  {
    ...PageQuery,
    kind: Type.Optional(Kind),
    state: Type.Optional(State),
    divisionCode: Type.Optional(DivisionCode('涉及的区划')),
    effectiveFrom: Type.Optional(Day('生效日期不早于')),
    effectiveTo: Type.Optional(Day('生效日期不晚于')),
  },
  { additionalProperties: false },
);

/** The content of a change as it is entered. */
export function toContent(body: EnterDivisionChange): DivisionChangeContent {
  return { source: null, divisions: [], children: [], successions: [], ...body };
}

export function toDivisionChange(change: DivisionChange): Static<typeof DivisionChangeSchema> {
  const { codes, enteredBy, appliedAt, createdAt, ...shown } = change;
  return { ...shown, appliedAt: appliedAt?.toISOString() ?? null, createdAt: createdAt.toISOString() };
}
