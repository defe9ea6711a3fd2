import { EntitySchema } from 'typeorm';
import type { Fund } from './fund';

/** The driver gives bigint as text, and so it stays. */
export const FundEntity = new EntitySchema<Fund>({
  name: 'fund',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    unit: { type: 'text' },
    budgetYear: { name: 'budget_year', type: 'integer' },
    amountFen: { name: 'amount_fen', type: 'bigint' },
    allocatedFen: { name: 'allocated_fen', type: 'bigint' },
    reservedFen: { name: 'reserved_fen', type: 'bigint' },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
