import type { Role } from '@urbanpilot/contract';

/** A comment on a task (留言); append-only. Shown with the roles of its author, not with a name. */
export interface TaskComment {
  id: string;
  taskId: string;
  territoryId: string;
  text: string;
  author: string;
  authorRoles: Role[];
  createdAt: Date;
}
