import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { AnnualPlanPath } from '../annual-plans/annual-plan-schemas';
import { ReasonBody } from '../tasks/task-schemas';
import type { AnnualPlanItem } from './annual-plan-item';
import { listItems, requireItem } from './annual-plan-item-read-model';
import {
  AddItemBody,
  AnnualPlanItemSchema,
  ItemPath,
  ItemQuery,
  toItem,
  UpdateItemBody,
} from './annual-plan-item-schemas';
import { addItem, changeItem, dropItem } from './annual-plan-item-service';

const tags = ['年度任务分解 Annual plans'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Items of annual plans: read within reach, written by the office of the whole city while the plan is drafted. */
export function annualPlanItemRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/annual-plans/:id/items',
    {
      config: READ,
      schema: {
        operationId: 'listAnnualPlanItems',
        tags,
        summary: '列出年度任务项 List the items of a plan',
        params: AnnualPlanPath,
        querystring: ItemQuery,
        response: responses({ 200: PageOf(AnnualPlanItemSchema, '任务项') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const items = await listItems(database.reader(reach), reach, request.params.id, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, items, toItem, ({ id }) => [id]),
      );
    },
  );

  app.post(
    '/annual-plans/:id/items',
    {
      config: OFFICE,
      schema: {
        operationId: 'addAnnualPlanItem',
        tags,
        summary: '新增任务项 Add an item',
        params: AnnualPlanPath,
        headers: PostHeaders,
        body: AddItemBody,
        response: responses({ 201: AnnualPlanItemSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const item = await addItem(unit, request.params.id, request.body);
        return created(toItem(item), `/regions/v1/annual-plan-items/${item.id}`, item.version);
      }),
  );

  app.get(
    '/annual-plan-items/:id',
    {
      config: READ,
      schema: {
        operationId: 'getAnnualPlanItem',
        tags,
        summary: '查询任务项 Get an item',
        params: ItemPath,
        response: responses({ 200: AnnualPlanItemSchema }, [404]),
      },
    },
    async (request, reply) =>
      send(reply, answerOf(await requireItem(database.reader(actorOf(request).reach), request.params.id))),
  );

  app.patch(
    '/annual-plan-items/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateAnnualPlanItem',
        tags,
        summary: '修改任务项 Change an item',
        params: ItemPath,
        headers: ChangeHeaders,
        body: UpdateItemBody,
        response: responses({ 200: AnnualPlanItemSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeItem(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/annual-plan-items/:id/drop',
    {
      config: OFFICE,
      schema: {
        operationId: 'dropAnnualPlanItem',
        tags,
        summary: '删去任务项 Drop an item',
        params: ItemPath,
        headers: TransitionHeaders,
        body: ReasonBody,
        response: responses({ 200: AnnualPlanItemSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await dropItem(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

const answerOf = (item: AnnualPlanItem) => ok(toItem(item), item.version);
