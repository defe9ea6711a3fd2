import { EntitySchema } from 'typeorm';
import type { TaskTemplate } from './task-template';

export const TaskTemplateEntity = new EntitySchema<TaskTemplate>({
  name: 'task_template',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    title: { type: 'text' },
    description: { type: 'text' },
    origin: { type: 'text' },
    domain: { type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
