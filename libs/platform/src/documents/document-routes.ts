import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { created, ok, send } from '../http/answer';
import { ChangeHeaders, PostHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { DocumentSetup, OfficialDocument } from './document';
import { changeDraft, draftDocument } from './document-draft-service';
import { findDocument, listDocuments } from './document-read-model';
import {
  ChangeDraftBody,
  DocumentPath,
  DocumentQuery,
  DocumentSchema,
  DraftBody,
  toDocument,
} from './document-schemas';
import { documentSeriesRoutes } from './document-series-routes';
import { documentTransitionRoutes } from './document-transition-routes';

const tags = ['公文 Official documents'];
const READERS = ROLES.filter((role) => role !== 'expert');

/** Official documents of a service's units, from draft to receipt. */
export function documentRoutes(instance: FastifyInstance, context: ServiceContext, setup: DocumentSetup): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const name = service[0]?.toUpperCase() + service.slice(1);
  const READ = permission(`${service}:read`, READERS);
  const WRITE = permission(`${service}:write`, ['office', 'pilot', 'department', 'finance']);

  app.get(
    '/documents',
    {
      config: READ,
      schema: {
        operationId: `list${name}Documents`,
        tags,
        summary: '列出公文 Official documents',
        querystring: DocumentQuery,
        response: responses({ 200: PageOf(DocumentSchema, '公文') }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const page = pageRequest(request);
      const found = await listDocuments(database.reader(actor.reach), actor, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, found, toDocument, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/documents/:id',
    {
      config: READ,
      schema: {
        operationId: `get${name}Document`,
        tags,
        summary: '查询公文 One official document',
        params: DocumentPath,
        response: responses({ 200: DocumentSchema }, [404]),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const found = await findDocument(database.reader(actor.reach), request.params.id, actor);
      if (!found) throw notFound();
      return send(reply, answerOf(found));
    },
  );

  app.post(
    '/documents',
    {
      config: WRITE,
      schema: {
        operationId: `draft${name}Document`,
        tags,
        summary: '起草公文 Draft a document',
        headers: PostHeaders,
        body: DraftBody,
        response: responses({ 201: DocumentSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const draft = await draftDocument(unit, setup, request.body);
        return created(toDocument(draft), `/${service}/v1/documents/${draft.id}`, draft.version);
      }),
  );

  app.patch(
    '/documents/:id',
    {
      config: WRITE,
      schema: {
        operationId: `change${name}Document`,
        tags,
        summary: '修改文稿 Change a draft; its counter-signature begins again',
        params: DocumentPath,
        headers: ChangeHeaders,
        body: ChangeDraftBody,
        response: responses({ 200: DocumentSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeDraft(unit, setup, request.params.id, version, request.body)),
      );
    },
  );

  documentTransitionRoutes(instance, context, setup, { name, tags, WRITE });
  documentSeriesRoutes(instance, context, { name, tags, READ });
}

const answerOf = (document: OfficialDocument) => ok(toDocument(document), document.version);
