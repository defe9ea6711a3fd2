import { findingOpened } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { openRectification } from '../features/tasks/rectification-service';

/** A finding becomes a rectification task of its region. */
export const onFindingOpened = onEvent(findingOpened, (unit, event) => openRectification(unit, event.id, event.data));
