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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findProgramme, listProgrammes } from './programme-read-model';
import {
  CreateProgrammeBody,
  ProgrammePath,
  ProgrammeQuery,
  ProgrammeSchema,
  toProgramme,
  UpdateProgrammeBody,
} from './programme-schemas';
import { changeProgramme, createProgramme } from './programme-service';

const tags = ['试点 Programmes'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Programmes are open to every role; the office sets them up. */
export function programmeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/programmes',
    {
      config: READ,
      schema: {
        operationId: 'listProgrammes',
        tags,
        summary: '列出试点 List programmes',
        querystring: ProgrammeQuery,
        response: responses({ 200: PageOf(ProgrammeSchema, '试点') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const programmes = await listProgrammes(context.database.reader(actorOf(request).reach), page);
      return send(
        reply,
        pageAnswer(request, page, programmes, toProgramme, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/programmes/:id',
    {
      config: READ,
      schema: {
        operationId: 'getProgramme',
        tags,
        summary: '查询试点 Get a programme',
        params: ProgrammePath,
        response: responses({ 200: ProgrammeSchema }, [404]),
      },
    },
    async (request, reply) => {
      const programme = await findProgramme(context.database.reader(actorOf(request).reach), request.params.id);
      if (!programme) throw notFound();
      return send(reply, ok(toProgramme(programme), programme.version));
    },
  );

  app.post(
    '/programmes',
    {
      config: OFFICE,
      schema: {
        operationId: 'createProgramme',
        tags,
        summary: '设立试点 Set up a programme',
        headers: PostHeaders,
        body: CreateProgrammeBody,
        response: responses({ 201: ProgrammeSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const programme = await createProgramme(unit, request.body);
        return created(toProgramme(programme), `/regions/v1/programmes/${programme.id}`, programme.version);
      }),
  );

  app.patch(
    '/programmes/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateProgramme',
        tags,
        summary: '修改试点 Change a programme',
        params: ProgrammePath,
        headers: ChangeHeaders,
        body: UpdateProgrammeBody,
        response: responses({ 200: ProgrammeSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const programme = await changeProgramme(unit, request.params.id, version, request.body);
        return ok(toProgramme(programme), programme.version);
      });
    },
  );
}
