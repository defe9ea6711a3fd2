import { taskAccepted } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { awaitVerification } from '../features/findings/finding-service';

/** The acceptance of a rectification task puts its finding to verification; other tasks are not our concern. */
export const onTaskAccepted = onEvent(taskAccepted, async (unit, { data }) => {
  if (data.findingId !== null) await awaitVerification(unit, data.findingId, data);
});
