import { EntitySchema } from 'typeorm';
import type { RegionGroup, RegionGroupMember } from './region-group';

export const RegionGroupEntity = new EntitySchema<RegionGroup>({
  name: 'region_group',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    description: { type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});

export const RegionGroupMemberEntity = new EntitySchema<RegionGroupMember>({
  name: 'region_group_member',
  columns: {
    id: { type: 'uuid', primary: true },
    groupId: { name: 'group_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    firstDay: { name: 'first_day', type: 'date' },
    lastDay: { name: 'last_day', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
