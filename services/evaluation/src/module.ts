import { findingClosed, findingOpened, ROLES, roundPublished } from '@urbanpilot/contract';
import { type ServiceContext, type ServiceModule, systemActor } from '@urbanpilot/platform';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';
import { onTaskAccepted } from './events/on-task-accepted';
import { FindingEntity } from './features/findings/finding-entity';
import { findingRoutes } from './features/findings/finding-routes';
import { IndicatorSystemEntity } from './features/indicator-systems/indicator-system-entity';
import { indicatorSystemRoutes } from './features/indicator-systems/indicator-system-routes';
import { loadShippedSystems } from './features/indicator-systems/indicator-system-service';
import { indicatorRoutes } from './features/indicators/indicator-routes';
import { loadShippedIndicators } from './features/indicators/indicator-service';
import { observationRoutes } from './features/observations/observation-routes';
import { pilotRegionRoutes } from './features/pilot-regions/pilot-region-routes';
import { roundResultRoutes } from './features/round-results/round-result-routes';
import { evaluationCycle } from './features/rounds/round-cycle-service';
import { RoundEntity } from './features/rounds/round-entity';
import { provableRounds } from './features/rounds/round-proof-service';
import { roundRoutes } from './features/rounds/round-routes';
import { scoreRoundOperation } from './features/rounds/round-scoring-service';
import { IndicatorTables1760000300000 } from './migrations/indicator-tables-migration';
import { MergedPilotRegions1795864000001 } from './migrations/merged-pilot-regions-migration';
import { ObservationTables1760000300001 } from './migrations/observation-tables-migration';
import { RoundPlan1764020000010 } from './migrations/round-plan-migration';
import { RoundTables1760000300002 } from './migrations/round-tables-migration';

/** Monitoring and evaluation (监测评估). */
export const evaluationModule: ServiceModule = {
  name: 'evaluation',
  dependsOn: ['regions'],
  title: 'Urbanpilot 监测评估 Monitoring and evaluation',
  description:
    '指标、指标体系、监测数据、评估轮次、评估结果与问题。Indicators, indicator systems, observations, rounds, results and findings.',
  scopes: {
    'evaluation:read': '查看监测评估 Read',
    'evaluation:write': '办理监测评估 Change',
    'evaluation:operate': '运维与核验 Operate and verify',
  },
  entities: [IndicatorSystemEntity, RoundEntity, FindingEntity],
  migrations: [
    IndicatorTables1760000300000,
    ObservationTables1760000300001,
    RoundTables1760000300002,
    RoundPlan1764020000010,
    MergedPilotRegions1795864000001,
  ],
  publishes: [roundPublished, findingOpened, findingClosed],
  eventReaders: ROLES,
  handlers: [onPilotRegionChanged, onTaskAccepted],
  replays: [],
  operations: [scoreRoundOperation],
  provable: [provableRounds],
  schedules: [evaluationCycle],
  loadReferenceData,
  routes(app, context) {
    pilotRegionRoutes(app, context);
    indicatorRoutes(app, context);
    indicatorSystemRoutes(app, context);
    observationRoutes(app, context);
    roundRoutes(app, context);
    roundResultRoutes(app, context);
    findingRoutes(app, context);
  },
};

/** Loads the indicators and systems that are shipped. */
async function loadReferenceData(context: ServiceContext): Promise<void> {
  await context.transaction(systemActor('reference-data'), async (unit) => {
    await loadShippedIndicators(unit);
    await loadShippedSystems(unit);
  });
}
