import { allocationIssued } from '@urbanpilot/contract';
import type { ServiceModule } from '@urbanpilot/platform';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';
import { onRoundPublished } from './events/on-round-published';
import { allocationLineRoutes } from './features/allocation-lines/allocation-line-routes';
import { AllocationEntity } from './features/allocations/allocation-entity';
import { provableAllocations } from './features/allocations/allocation-proof-service';
import { allocationRoutes } from './features/allocations/allocation-routes';
import { FundEntity } from './features/funds/fund-entity';
import { provableFunds } from './features/funds/fund-proof-service';
import { fundRoutes } from './features/funds/fund-routes';
import { AllocationGuards1760000400100 } from './migrations/allocation-guards-migration';
import { FundingTables1760000400000 } from './migrations/funding-tables-migration';
import { MergedPilotRegions1795864000001 } from './migrations/merged-pilot-regions-migration';

/** Funding (资金): funds and their allocation to the pilot regions. */
export const fundingModule: ServiceModule = {
  name: 'funding',
  dependsOn: ['evaluation'],
  title: 'Urbanpilot 资金 Funding',
  description: '资金池、分配方案与分配明细。Funds, allocations and their lines.',
  scopes: {
    'funding:read': '查看资金与分配 Read',
    'funding:write': '办理资金与分配 Change',
    'funding:operate': '运维 Operate',
  },
  entities: [FundEntity, AllocationEntity],
  migrations: [FundingTables1760000400000, AllocationGuards1760000400100, MergedPilotRegions1795864000001],
  publishes: [allocationIssued],
  eventReaders: ['office', 'pilot', 'leader', 'auditor', 'finance'],
  handlers: [onPilotRegionChanged, onRoundPublished],
  replays: [],
  operations: [],
  provable: [provableAllocations, provableFunds],
  routes(app, context) {
    fundRoutes(app, context);
    allocationRoutes(app, context);
    allocationLineRoutes(app, context);
  },
};
