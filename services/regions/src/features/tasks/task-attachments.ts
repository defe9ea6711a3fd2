import { ROLES } from '@urbanpilot/contract';
import type { AttachmentOwner } from '@urbanpilot/platform';
import { findTask } from './task-read-model';

/** Files of a task (佐证材料等), to which progress entries refer; whoever sees the task sees them. */
export const taskAttachments: AttachmentOwner = {
  type: 'task',
  readers: ROLES,
  writers: ['office', 'pilot'],
  find: (reader, id) => findTask(reader, id),
};
