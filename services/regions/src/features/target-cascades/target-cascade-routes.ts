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
  type Queryable,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { listPartsOf } from '../target-cascade-parts/target-cascade-part-read-model';
import {
  findCascade,
  findRevision,
  type ListedCascade,
  listCascades,
  listRevisions,
} from './target-cascade-read-model';
import {
  CreateTargetCascadeBody,
  RevisionPath,
  RevisionQuery,
  TargetCascadeDetailSchema,
  TargetCascadePath,
  TargetCascadeQuery,
  TargetCascadeSchema,
  toCascade,
  toCascadeDetail,
  UpdateTargetCascadeBody,
} from './target-cascade-schemas';
import { changeCascade, createCascade, issueCascade } from './target-cascade-service';
import { type CascadeViewer, cascadeViewerOf } from './target-cascade-viewer';

const tags = ['指标分解 Target cascades'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** City targets and how they are split: by the office, in revisions; a receiver sees the total and his own part. */
export function targetCascadeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/target-cascades',
    {
      config: READ,
      schema: {
        operationId: 'listTargetCascades',
        tags,
        summary: '列出指标分解 List city targets that are split',
        querystring: TargetCascadeQuery,
        response: responses({ 200: PageOf(TargetCascadeSchema, '指标分解') }),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const page = pageRequest(request);
      const cascades = await listCascades(database.reader(viewer.reach), viewer, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, cascades, toCascade, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/target-cascades/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTargetCascade',
        tags,
        summary: '查询指标分解 Get a city target with its parts',
        params: TargetCascadePath,
        response: responses({ 200: TargetCascadeDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const reader = database.reader(viewer.reach);
      const cascade = await findCascade(reader, viewer, request.params.id);
      if (!cascade) throw notFound();
      return send(reply, await answerOf(reader, viewer, cascade));
    },
  );

  app.get(
    '/target-cascades/:id/revisions',
    {
      config: READ,
      schema: {
        operationId: 'listTargetCascadeRevisions',
        tags,
        summary: '列出指标分解各版 List the revisions of a target',
        params: TargetCascadePath,
        querystring: RevisionQuery,
        response: responses({ 200: PageOf(TargetCascadeSchema, '各版') }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const [reader, page] = [database.reader(viewer.reach), pageRequest(request)];
      if (!(await findCascade(reader, viewer, request.params.id))) throw notFound();
      const revisions = await listRevisions(reader, viewer, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, revisions, toCascade, ({ revision }) => [revision]),
      );
    },
  );

  app.get(
    '/target-cascades/:id/revisions/:revision',
    {
      config: READ,
      schema: {
        operationId: 'getTargetCascadeRevision',
        tags,
        summary: '查询指标分解的一版 Get one revision of a target with its parts',
        params: RevisionPath,
        response: responses({ 200: TargetCascadeDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const reader = database.reader(viewer.reach);
      const revision = await findRevision(reader, viewer, request.params.id, request.params.revision);
      if (!revision) throw notFound();
      return send(reply, await answerOf(reader, viewer, revision));
    },
  );

  app.post(
    '/target-cascades',
    {
      config: OFFICE,
      schema: {
        operationId: 'createTargetCascade',
        tags,
        summary: '起草指标分解 Draft the split of a city target',
        headers: PostHeaders,
        body: CreateTargetCascadeBody,
        response: responses({ 201: TargetCascadeDetailSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const cascade = await createCascade(unit, request.body);
        const { body } = await answerOf(unit, cascadeViewerOf(unit.actor), cascade);
        return created(body, `/regions/v1/target-cascades/${cascade.id}`, cascade.version);
      }),
  );

  app.patch(
    '/target-cascades/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateTargetCascade',
        tags,
        summary: '修改指标分解 Change a draft, or begin the next revision of what was issued',
        params: TargetCascadePath,
        headers: ChangeHeaders,
        body: UpdateTargetCascadeBody,
        response: responses({ 200: TargetCascadeDetailSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const cascade = await changeCascade(unit, request.params.id, version, request.body);
        return answerOf(unit, cascadeViewerOf(unit.actor), cascade);
      });
    },
  );

  app.post(
    '/target-cascades/:id/issuance',
    {
      config: OFFICE,
      schema: {
        operationId: 'issueTargetCascade',
        tags,
        summary: '下达指标分解 Issue the draft to its receivers',
        params: TargetCascadePath,
        headers: TransitionHeaders,
        response: responses({ 200: TargetCascadeDetailSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const cascade = await issueCascade(unit, request.params.id, version);
        return answerOf(unit, cascadeViewerOf(unit.actor), cascade);
      });
    },
  );
}

async function answerOf(reader: Queryable, viewer: CascadeViewer, cascade: ListedCascade) {
  return ok(toCascadeDetail(cascade, await listPartsOf(reader, viewer, cascade)), cascade.version);
}
