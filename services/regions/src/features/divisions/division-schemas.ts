import { Closed, DivisionCode, Nullable, OneOf, Text } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { Type } from 'typebox';
import { DIVISION_LEVELS } from './division';

const Level = OneOf(DIVISION_LEVELS, '级别: province 省, prefecture 地, county 县');

export const DivisionSchema = Closed(
  {
    code: DivisionCode(),
    name: Text('名称', 100),
    level: Level,
    parentCode: Nullable(DivisionCode('上级区划')),
    status: OneOf(
      ['current', 'former', 'placeholder'],
      '状态: current 现行, former 已撤并, placeholder 汇总项 (市辖区)',
    ),
  },
  '行政区划 Division',
);

export const DivisionPath = Closed({ code: DivisionCode() }, 'Path');
export const DivisionQuery = Type.Object(
  {
    ...PageQuery,
    parentCode: Type.Optional(DivisionCode('上级区划')),
    level: Type.Optional(Level),
    name: Type.Optional(Text('名称中的字', 50)),
  },
  { additionalProperties: false },
);
