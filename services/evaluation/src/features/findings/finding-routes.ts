import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  expectedVersion,
  notFound,
  ok,
  PageOf,
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
import { findFinding, listFindings } from './finding-read-model';
import { CloseFindingBody, FindingPath, FindingQuery, FindingSchema, toFinding } from './finding-schemas';
import { closeFinding } from './finding-service';

const tags = ['问题 Findings'];
const READ = permission('evaluation:read', ROLES);

/** Findings: opened when a round is published, closed by the office after the rectification was accepted. */
export function findingRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/findings',
    {
      config: READ,
      schema: {
        operationId: 'listFindings',
        tags,
        summary: '列出问题 List findings',
        querystring: FindingQuery,
        response: responses({ 200: PageOf(FindingSchema, '问题') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const findings = await listFindings(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, findings, toFinding, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/findings/:id',
    {
      config: READ,
      schema: {
        operationId: 'getFinding',
        tags,
        summary: '查询问题 Get a finding',
        params: FindingPath,
        response: responses({ 200: FindingSchema }, [404]),
      },
    },
    async (request, reply) => {
      const finding = await findFinding(context.database.reader(actorOf(request).reach), request.params.id);
      if (!finding) throw notFound();
      return send(reply, ok(toFinding(finding), finding.version));
    },
  );

  app.post(
    '/findings/:id/closure',
    {
      config: permission('evaluation:write', ['office']),
      schema: {
        operationId: 'closeFinding',
        tags,
        summary: '问题销号 Close a finding after verifying its rectification',
        params: FindingPath,
        headers: TransitionHeaders,
        body: CloseFindingBody,
        response: responses({ 200: FindingSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const finding = await closeFinding(unit, request.params.id, version, request.body.note);
        return ok(toFinding(finding), finding.version);
      });
    },
  );
}
