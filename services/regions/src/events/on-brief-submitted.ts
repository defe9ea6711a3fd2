import { briefSubmitted } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { recordBriefFact } from '../features/brief-counts/brief-count-service';

/** A submitted brief counts for its region. */
export const onBriefSubmitted = onEvent(briefSubmitted, (unit, { data }) =>
  recordBriefFact(unit, data, { kind: 'submitted', revision: data.revision, submittedOn: data.submittedOn }),
);
