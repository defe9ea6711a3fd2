import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  created,
  notFound,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findTemplate, listTemplates } from './task-template-read-model';
import {
  AppliedTemplateSchema,
  ApplyTaskTemplateBody,
  CreateTaskTemplateBody,
  TaskTemplatePath,
  TaskTemplateQuery,
  TaskTemplateSchema,
  toTaskTemplate,
} from './task-template-schemas';
import { applyTemplate, createTemplate } from './task-template-service';

const tags = ['任务模板 Task templates'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Templates are open to every role; the office keeps and applies them. */
export function taskTemplateRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/task-templates',
    {
      config: READ,
      schema: {
        operationId: 'listTaskTemplates',
        tags,
        summary: '列出任务模板 List templates',
        querystring: TaskTemplateQuery,
        response: responses({ 200: PageOf(TaskTemplateSchema, '任务模板') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const templates = await listTemplates(context.database.reader(actorOf(request).reach), page);
      return send(
        reply,
        pageAnswer(request, page, templates, toTaskTemplate, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/task-templates/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTaskTemplate',
        tags,
        summary: '查询任务模板 Get a template',
        params: TaskTemplatePath,
        response: responses({ 200: TaskTemplateSchema }, [404]),
      },
    },
    async (request, reply) => {
      const template = await findTemplate(context.database.reader(actorOf(request).reach), request.params.id);
      if (!template) throw notFound();
      return send(reply, ok(toTaskTemplate(template), template.version));
    },
  );

  app.post(
    '/task-templates',
    {
      config: OFFICE,
      schema: {
        operationId: 'createTaskTemplate',
        tags,
        summary: '新建任务模板 Keep a template',
        headers: PostHeaders,
        body: CreateTaskTemplateBody,
        response: responses({ 201: TaskTemplateSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const template = await createTemplate(unit, request.body);
        return created(toTaskTemplate(template), `/regions/v1/task-templates/${template.id}`, template.version);
      }),
  );

  app.post(
    '/task-templates/:id/application',
    {
      config: OFFICE,
      schema: {
        operationId: 'applyTaskTemplate',
        tags,
        summary: '套用模板 Make a task for each region of a programme',
        params: TaskTemplatePath,
        headers: PostHeaders,
        body: ApplyTaskTemplateBody,
        response: responses({ 200: AppliedTemplateSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const tasks = await applyTemplate(unit, request.params.id, request.body);
        return ok({ tasks: tasks.map(({ id, territoryId }) => ({ taskId: id, territoryId })) });
      }),
  );
}
