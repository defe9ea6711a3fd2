import { briefReturned, briefSubmitted, briefUsed, casePublished, ROLES } from '@urbanpilot/contract';
import type { ServiceModule } from '@urbanpilot/platform';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';
import { onRoundPublished } from './events/on-round-published';
import { BriefEntity } from './features/briefs/brief-entity';
import { briefRoutes } from './features/briefs/brief-routes';
import { CaseReviewEntity } from './features/case-reviews/case-review-entity';
import { caseReviewRoutes } from './features/case-reviews/case-review-routes';
import { caseSearchRoutes } from './features/case-search/case-search-routes';
import { PracticeCaseEntity } from './features/cases/practice-case-entity';
import { practiceCaseRoutes } from './features/cases/practice-case-routes';
import { Briefs1795860603000 } from './migrations/briefs-migration';
import { ExperienceTables1760000500000 } from './migrations/experience-tables-migration';
import { MergedPilotRegions1795864000001 } from './migrations/merged-pilot-regions-migration';

/** The experience library (经验库). */
export const experienceModule: ServiceModule = {
  name: 'experience',
  dependsOn: ['regions'],
  title: 'Urbanpilot 经验库 Experience library',
  description: '经验做法的起草、评审、发布与检索。Cases: drafted, reviewed, published and searched.',
  scopes: {
    'experience:read': '查看经验库 Read',
    'experience:write': '办理经验做法 Change',
    'experience:operate': '运维 Operate',
  },
  entities: [PracticeCaseEntity, CaseReviewEntity, BriefEntity],
  migrations: [ExperienceTables1760000500000, Briefs1795860603000, MergedPilotRegions1795864000001],
  publishes: [casePublished, briefSubmitted, briefReturned, briefUsed],
  eventReaders: ROLES,
  handlers: [onPilotRegionChanged, onRoundPublished],
  replays: [],
  operations: [],
  routes(app, context) {
    practiceCaseRoutes(app, context);
    caseReviewRoutes(app, context);
    caseSearchRoutes(app, context);
    briefRoutes(app, context);
  },
};
