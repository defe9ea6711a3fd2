import { checkEach, type ProvableRecords } from '@urbanpilot/platform';
import { listFundBalances } from './fund-read-model';

/** Every fund: what it has given is the sum of its issued allocations. */
export const provableFunds: ProvableRecords = {
  name: 'balances of funds',
  async check(reader) {
    return checkEach(await listFundBalances(reader), async (fund) => [
      ...(fund.allocatedFen === fund.issuedFen ? [] : [`allocated ${fund.allocatedFen} fen, issued ${fund.issuedFen}`]),
      ...(fund.reservedFen === fund.keptFen ? [] : [`reserved ${fund.reservedFen} fen, kept back ${fund.keptFen}`]),
    ]);
  },
};
