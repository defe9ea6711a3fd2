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
      programmeId: Uuid('Programme'),
      name: Text('Name of the allocation'),
      documentNumber: Text('文号', 100),
      pool: Amount('分配总额, taken from the fund'),
      reserve: Amount('预留, the part of the pool that is kept aside'),
      lines: Type.Array(Closed({ territoryId: Uuid('Territory'), amount: Amount('金额') }, 'One region'), {
        maxItems: 100_000,
        description: 'Every region that receives; they sum to the pool less its reserve',
      }),
    },
    'The issued allocation',
  ),
});
