import { findingClosed } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { recordFindingClosed } from '../features/tasks/rectification-service';

/** A closed finding is noted in the history of its rectification task. */
export const onFindingClosed = onEvent(findingClosed, async (unit, event) => recordFindingClosed(unit, event.data));
