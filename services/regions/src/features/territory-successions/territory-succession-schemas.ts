import { Closed, Day, Share, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { ListedSuccession } from './territory-succession-read-model';

export const SuccessionSchema = Closed(
  {
    territoryId: Uuid('承继地区或原地区'),
    territoryName: Text('地区名称', 100),
    effectiveOn: Day('生效日期: numbers before this day are those of the predecessor'),
    share: Share('份额, part of the predecessor'),
    principal: Type.Boolean({ description: '是否承继工作' }),
    divisionChangeId: Uuid('区划调整'),
  },
  '地区承继 Link to another territory',
);

export const SuccessionQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toSuccession(link: ListedSuccession): Static<typeof SuccessionSchema> {
  const { territoryId, territoryName, effectiveOn, share, principal, divisionChangeId } = link;
  return { territoryId, territoryName, effectiveOn, share, principal, divisionChangeId };
}
