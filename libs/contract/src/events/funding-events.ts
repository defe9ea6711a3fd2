import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Amount, Closed, Text, Uuid } from '../schema-parts';

export const allocationIssued = eventType({
  type: 'funding.allocation.issued.v1',
  kind: 'fact',
  description: '资金下达: an approved allocation was issued to the regions',
  schema: Closed(
    {
      allocationId: Uuid('Allocation'),
      fundId: Uuid('Fund'),
      name: Text('Name of the allocation'),
      documentNumber: Text('文号', 100),
      lines: Type.Array(Closed({ territoryId: Uuid('Territory'), amount: Amount('金额') }, 'One region'), {
        maxItems: 100_000,
        description: 'All lines; they sum to the pool',
      }),
    },
    'The issued allocation',
  ),
});
