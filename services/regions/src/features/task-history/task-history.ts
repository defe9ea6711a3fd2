/** One act in the history of a task (办理记录), as the audit log holds it. */
export interface TaskAct {
  id: string;
  occurredAt: Date;
  /** Past tense, e.g. `task.issued`. */
  action: string;
  /** What was acted on: the task, a part of it, a request, or the finding that it rectifies. */
  subjectType: string;
  subjectId: string;
  /** Roles of who acted; none where the program did. */
  roles: string[];
  /** State, or percentage, before and after. */
  from: string | null;
  to: string | null;
  reason: string | null;
  /** Names of the fields that were changed. */
  changed: string[];
}
