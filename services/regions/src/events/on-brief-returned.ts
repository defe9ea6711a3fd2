import { briefReturned } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { recordBriefFact } from '../features/brief-counts/brief-count-service';

/** A returned brief counts no longer, until it is submitted again. */
export const onBriefReturned = onEvent(briefReturned, (unit, { data }) =>
  recordBriefFact(unit, data, { kind: 'returned', revision: data.revision }),
);
