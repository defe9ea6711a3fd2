import type { Task } from '../tasks/task';

/** What one task after another is made from (任务模板), for all regions of a programme at once. */
export interface TaskTemplate {
  id: string;
  name: string;
  title: string;
  description: string;
  origin: 'national' | 'municipal';
  domain: Task['domain'];
  version: number;
  createdAt: Date;
}
