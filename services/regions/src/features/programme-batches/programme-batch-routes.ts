import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
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
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { ProgrammePath } from '../programmes/programme-schemas';
import { checkpointsOn } from './programme-batch';
import { findBatch, listBatches } from './programme-batch-read-model';
import {
  BatchPath,
  BatchQuery,
  CheckpointQuery,
  CheckpointsSchema,
  CreateBatchBody,
  ProgrammeBatchSchema,
  toBatch,
  UpdateBatchBody,
} from './programme-batch-schemas';
import { changeBatch, createBatch } from './programme-batch-service';

const tags = ['试点 Programmes'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Batches of programmes: open to every role, set up by the office of the whole city. */
export function programmeBatchRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/programmes/:id/batches',
    {
      config: READ,
      schema: {
        operationId: 'listProgrammeBatches',
        tags,
        summary: '列出试点批次 List the batches of a programme',
        params: ProgrammePath,
        querystring: BatchQuery,
        response: responses({ 200: PageOf(ProgrammeBatchSchema, '批次') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const batches = await listBatches(database.reader(actorOf(request).reach), request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, batches, toBatch, ({ number }) => [number]),
      );
    },
  );

  app.post(
    '/programmes/:id/batches',
    {
      config: OFFICE,
      schema: {
        operationId: 'createProgrammeBatch',
        tags,
        summary: '设立试点批次 Open a batch of a programme',
        params: ProgrammePath,
        headers: PostHeaders,
        body: CreateBatchBody,
        response: responses({ 201: ProgrammeBatchSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const batch = await createBatch(unit, request.params.id, request.body);
        return created(toBatch(batch), `/regions/v1/programme-batches/${batch.id}`, batch.version);
      }),
  );

  app.get(
    '/programme-batches/:id',
    {
      config: READ,
      schema: {
        operationId: 'getProgrammeBatch',
        tags,
        summary: '查询试点批次 Get a batch',
        params: BatchPath,
        response: responses({ 200: ProgrammeBatchSchema }, [404]),
      },
    },
    async (request, reply) => {
      const batch = await findBatch(database.reader(actorOf(request).reach), request.params.id);
      if (!batch) throw notFound();
      return send(reply, ok(toBatch(batch), batch.version));
    },
  );

  app.patch(
    '/programme-batches/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateProgrammeBatch',
        tags,
        summary: '修改试点批次 Change a batch',
        params: BatchPath,
        headers: ChangeHeaders,
        body: UpdateBatchBody,
        response: responses({ 200: ProgrammeBatchSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const batch = await changeBatch(unit, request.params.id, version, request.body);
        return ok(toBatch(batch), batch.version);
      });
    },
  );

  app.get(
    '/programme-batches/:id/checkpoints',
    {
      config: READ,
      schema: {
        operationId: 'getBatchCheckpoints',
        tags,
        summary: '查询批次节点 Where a batch stands between its checkpoints on a day',
        params: BatchPath,
        querystring: CheckpointQuery,
        response: responses({ 200: CheckpointsSchema }, [404]),
      },
    },
    async (request, reply) => {
      const batch = await findBatch(database.reader(actorOf(request).reach), request.params.id);
      if (!batch) throw notFound();
      return send(reply, ok(checkpointsOn(batch.startsOn, request.query.day ?? todayInShanghai(new Date()))));
    },
  );
}
