import { Closed, Day, DivisionCode, Nullable, OneOf, Text } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { Type } from 'typebox';
import { DIVISION_LEVELS } from './division';

const Level = OneOf(DIVISION_LEVELS, '级别: province 省, prefecture 地, county 县, township 乡, village 村');
const Status = OneOf(
  ['current', 'former', 'placeholder'],
  '状态: current 现行, former 已撤并, placeholder 汇总项 (市辖区)',
);
const AsOf = Type.Optional(Day('按该日的区划'));

export const DivisionSchema = Closed(
  {
    code: DivisionCode(),
    name: Text('名称', 100),
    level: Level,
    parentCode: Nullable(DivisionCode('上级区划')),
    status: Status,
    formerNames: Type.Array(Text('曾用名', 100), { maxItems: 50, description: '曾用名' }),
    validFrom: Nullable(Day('现名称与隶属关系的生效日期; null: 有记录以前')),
    validTo: Nullable(Day('撤销日期, the first day on which it is no more; null: 现行, 或日期不详')),
  },
  '行政区划 Division',
);

export const DivisionPathSchema = Closed(
  { items: Type.Array(DivisionSchema, { maxItems: 10, description: '自省级至本级' }) },
  '区划路径 Path of a division',
);

export const DivisionPath = Closed({ code: DivisionCode() }, 'Path');
export const DivisionAsOf = Closed({ asOf: AsOf }, 'Query');
export const DivisionQuery = Type.Object(
  {
    ...PageQuery,
    parentCode: Type.Optional(DivisionCode('上级区划')),
    level: Type.Optional(Level),
    status: Type.Optional(Status),
    name: Type.Optional(Text('名称中的字', 50)),
    q: Type.Optional(Text('检索: 名称中的字、拼音首字母开头、代码开头', 50, ['yc'])),
    asOf: AsOf,
  },
  { additionalProperties: false },
);
