import { briefUsed } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { recordBriefFact } from '../features/brief-counts/brief-count-service';

/** A used brief brings its region points. */
export const onBriefUsed = onEvent(briefUsed, (unit, { data, aggregateversion }) =>
  recordBriefFact(unit, data, { kind: 'used', version: aggregateversion, level: data.level, points: data.points }),
);
