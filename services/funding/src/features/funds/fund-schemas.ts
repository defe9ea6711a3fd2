import { Amount, Closed, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { toMoney } from '../../money';
import { availableOf, FUND_KINDS, type Fund, issuedOf } from './fund';

const Kind = OneOf(FUND_KINDS, '类别: subsidy 补助资金, reward 奖补资金');
const BudgetYear = Type.Integer({ minimum: 2000, maximum: 2100, description: '预算年度', examples: [2026] });

const fields = {
  name: Text('资金池名称', 200, ['新型城镇化试点奖补资金']),
  kind: Kind,
  budgetYear: BudgetYear,
  amount: Amount('资金总额'),
};

export const FundSchema = Closed(
  {
    id: Uuid('资金池编号'),
    ...fields,
    issued: Amount('已下达 issued to regions'),
    reserved: Amount('已预留 kept aside by issued allocations'),
    available: Amount('可用余额: amount − issued − reserved'),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '资金池 Fund',
);

export const CreateFundBody = Closed(fields, '新资金池 New fund');
export type CreateFund = Static<typeof CreateFundBody>;

export const FundPath = Closed({ id: Uuid('资金池编号') }, 'Path');
export const FundQuery = Type.Object(
  { ...PageQuery, kind: Type.Optional(Kind), budgetYear: Type.Optional(BudgetYear) },
  { additionalProperties: false },
);

export function toFund(fund: Fund): Static<typeof FundSchema> {
  return {
    id: fund.id,
    name: fund.name,
    kind: fund.kind,
    budgetYear: fund.budgetYear,
    amount: toMoney(fund.amountFen),
    issued: toMoney(issuedOf(fund)),
    reserved: toMoney(fund.reservedFen),
    available: toMoney(availableOf(fund)),
    version: fund.version,
    createdAt: fund.createdAt.toISOString(),
  };
}
