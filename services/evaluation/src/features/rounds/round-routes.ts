import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  accepted,
  actorOf,
  created,
  expectedVersion,
  notFound,
  OperationSchema,
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
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { Round } from './round';
import { freezeRound } from './round-freezing-service';
import { publishRound } from './round-publication-service';
import { findRound, listRounds } from './round-read-model';
import { CreateRoundBody, RoundPath, RoundQuery, RoundSchema, toRound, VerificationSchema } from './round-schemas';
import { startScoring } from './round-scoring-service';
import { approveRound, openRound } from './round-service';
import { verifyRound } from './round-verification-service';

const tags = ['评估轮次 Rounds'];
const READ = permission('evaluation:read', ROLES);
const OFFICE = permission('evaluation:write', ['office']);
const LEADER = permission('evaluation:write', ['leader']);

/** Rounds: opened, frozen, scored and published by the office, approved by a leader, verified by whoever doubts. */
export function roundRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/rounds',
    {
      config: READ,
      schema: {
        operationId: 'listRounds',
        tags,
        summary: '列出评估轮次 List rounds',
        querystring: RoundQuery,
        response: responses({ 200: PageOf(RoundSchema, '评估轮次') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const rounds = await listRounds(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, rounds, toRound, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/rounds/:id',
    {
      config: READ,
      schema: {
        operationId: 'getRound',
        tags,
        summary: '查询评估轮次 Get a round',
        params: RoundPath,
        response: responses({ 200: RoundSchema }, [404]),
      },
    },
    async (request, reply) => {
      const round = await findRound(context.database.reader(actorOf(request).reach), request.params.id);
      if (!round) throw notFound();
      return send(reply, ok(toRound(round), round.version));
    },
  );

  app.post(
    '/rounds',
    {
      config: OFFICE,
      schema: {
        operationId: 'openRound',
        tags,
        summary: '开启评估轮次 Open a round',
        headers: PostHeaders,
        body: CreateRoundBody,
        response: responses({ 201: RoundSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const round = await openRound(unit, request.body);
        return created(toRound(round), `/evaluation/v1/rounds/${round.id}`, round.version);
      }),
  );

  transition('freeze', 'freezeRound', '冻结数据 Freeze the data in a snapshot', OFFICE, freezeRound);
  transition('approval', 'approveRound', '批准结果 Approve the results', LEADER, approveRound);
  transition('publication', 'publishRound', '发布结果 Publish the results and open findings', OFFICE, publishRound);

  app.post(
    '/rounds/:id/scoring',
    {
      config: OFFICE,
      schema: {
        operationId: 'scoreRound',
        tags,
        summary: '评分 Score a frozen round in the background',
        params: RoundPath,
        headers: TransitionHeaders,
        response: responses({ 202: OperationSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const id = await startScoring(unit, request.params.id, version);
        const queued = { kind: 'score-round', state: 'queued', percent: 0, result: null, problem: null } as const;
        const operation = { id, ...queued, createdAt: unit.now.toISOString(), finishedAt: null };
        return accepted(operation, `/evaluation/v1/operations/${id}`);
      });
    },
  );

  app.post(
    '/rounds/:id/verification',
    {
      config: permission('evaluation:operate', ['office', 'auditor']),
      schema: {
        operationId: 'verifyRound',
        tags,
        summary: '重算核验 Recompute from the snapshot and compare; changes nothing',
        params: RoundPath,
        headers: PostHeaders,
        response: responses({ 200: VerificationSchema }, [404, 409, 415, 422]),
      },
    },
    (request, reply) => write(context, request, reply, async (unit) => ok(await verifyRound(unit, request.params.id))),
  );

  function transition(
    path: string,
    operationId: string,
    summary: string,
    config: typeof OFFICE,
    act: (unit: UnitOfWork, id: string, version: number) => Promise<Round>,
  ): void {
    app.post(
      `/rounds/:id/${path}`,
      {
        config,
        schema: {
          operationId,
          tags,
          summary,
          params: RoundPath,
          headers: TransitionHeaders,
          response: responses({ 200: RoundSchema }, [404, 409, 412, 415, 422, 428]),
        },
      },
      (request, reply) => {
        const version = expectedVersion(request);
        return write(context, request, reply, async (unit) => {
          const round = await act(unit, request.params.id, version);
          return ok(toRound(round), round.version);
        });
      },
    );
  }
}
