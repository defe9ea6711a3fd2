import { type Handover, platformHandovers } from '@urbanpilot/platform';
import { annualPlanItemHandover } from '../annual-plan-items/annual-plan-item-handover';
import { annualPlanOpinionHandover } from '../annual-plan-opinions/annual-plan-opinion-handover';
import { bodyTermHandover } from '../body-seats/body-term-handover';
import { dataCallAnswerHandover } from '../data-call-answers/data-call-answer-handover';
import { dataCallHandover } from '../data-calls/data-call-handover';
import { implementationPlanHandover } from '../implementation-plans/implementation-plan-handover';
import { meetingResolutionHandover } from '../meeting-resolutions/meeting-resolution-handover';
import { meetingHandover } from '../meetings/meeting-handover';
import { reportKindHandover } from '../report-kinds/report-kind-handover';
import { reportObligationHandover } from '../report-obligations/report-obligation-handover';
import { reportHandover } from '../reports/report-handover';
import { targetCascadePartHandover } from '../target-cascade-parts/target-cascade-part-handover';
import { taskPartHandover } from '../task-parts/task-part-handover';
import { taskHandover } from '../tasks/task-handover';

/**
 * Everything that a unit may have to do, in the order in which it changes hands: tasks before their parts, which look at who
 * leads, obligations before their reports. A new table that names a unit belongs here.
 */
export const UNIT_HANDOVERS: readonly Handover[] = [
  taskHandover,
  taskPartHandover,
  reportKindHandover,
  reportObligationHandover,
  reportHandover,
  dataCallHandover,
  dataCallAnswerHandover,
  bodyTermHandover,
  meetingHandover,
  meetingResolutionHandover,
  implementationPlanHandover,
  annualPlanItemHandover,
  annualPlanOpinionHandover,
  targetCascadePartHandover,
  ...platformHandovers,
];
