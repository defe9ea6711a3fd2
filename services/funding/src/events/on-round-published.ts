import { roundPublished } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { projectRound } from '../features/rounds/round-service';

/** Scores and grades of a published round can be factors of allocations. */
export const onRoundPublished = onEvent(roundPublished, (unit, event) => projectRound(unit, event.data));
