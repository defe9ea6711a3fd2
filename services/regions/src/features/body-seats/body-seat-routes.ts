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
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { BodyPath } from '../bodies/body-schemas';
import { findTerm, listTerms } from './body-seat-read-model';
import {
  AddSeatBody,
  BeginTermBody,
  BodySeatSchema,
  BodyTermQuery,
  BodyTermSchema,
  CorrectTermBody,
  LastDayBody,
  SeatPath,
  TermPath,
  toSeat,
  toTerm,
} from './body-seat-schemas';
import { abolishSeat, addSeat } from './body-seat-service';
import type { BodyTerm } from './body-term';
import { beginTerm, correctTerm, endTerm } from './body-term-service';

const tags = ['席位与任期 Seats and terms'];
const READ = permission('regions:read', ROLES);
const KEEP = permission('regions:write', ['office', 'pilot']);

/** Seats of bodies, and who holds them from when to when. */
export function bodySeatRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/bodies/:id/seats',
    {
      config: KEEP,
      schema: {
        operationId: 'addBodySeat',
        tags,
        summary: '设立席位 Set up a seat',
        params: BodyPath,
        headers: PostHeaders,
        body: AddSeatBody,
        response: responses({ 201: BodySeatSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const seat = await addSeat(unit, request.params.id, request.body);
        return created(toSeat(seat), `/regions/v1/bodies/${seat.bodyId}`, seat.version);
      }),
  );

  app.post(
    '/body-seats/:id/abolition',
    {
      config: KEEP,
      schema: {
        operationId: 'abolishBodySeat',
        tags,
        summary: '撤销席位 Abolish a seat; whoever holds it holds it to that day',
        params: SeatPath,
        headers: TransitionHeaders,
        body: LastDayBody,
        response: responses({ 200: BodySeatSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const seat = await abolishSeat(unit, request.params.id, version, request.body.on);
        return ok(toSeat(seat), seat.version);
      });
    },
  );

  app.post(
    '/body-seats/:id/terms',
    {
      config: KEEP,
      schema: {
        operationId: 'beginBodyTerm',
        tags,
        summary: '任职 Let somebody take a seat',
        params: SeatPath,
        headers: PostHeaders,
        body: BeginTermBody,
        response: responses({ 201: BodyTermSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const term = await beginTerm(unit, request.params.id, request.body);
        return created(toTerm(term), `/regions/v1/body-terms/${term.id}`, term.version);
      }),
  );

  app.get(
    '/body-terms',
    {
      config: READ,
      schema: {
        operationId: 'listBodyTerms',
        tags,
        summary: '列出任期 List terms: of a body, of a seat, of a day',
        querystring: BodyTermQuery,
        response: responses({ 200: PageOf(BodyTermSchema, '任期') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const terms = await listTerms(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, terms, toTerm, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/body-terms/:id',
    {
      config: READ,
      schema: {
        operationId: 'getBodyTerm',
        tags,
        summary: '查询任期 Get a term',
        params: TermPath,
        response: responses({ 200: BodyTermSchema }, [404]),
      },
    },
    async (request, reply) => {
      const term = await findTerm(context.database.reader(actorOf(request).reach), request.params.id);
      if (!term) throw notFound();
      return send(reply, answerOf(term));
    },
  );

  app.patch(
    '/body-terms/:id',
    {
      config: KEEP,
      schema: {
        operationId: 'correctBodyTerm',
        tags,
        summary: '更正任期 Correct a term',
        params: TermPath,
        headers: ChangeHeaders,
        body: CorrectTermBody,
        response: responses({ 200: BodyTermSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await correctTerm(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/body-terms/:id/end',
    {
      config: KEEP,
      schema: {
        operationId: 'endBodyTerm',
        tags,
        summary: '离任 End a term on its last day',
        params: TermPath,
        headers: TransitionHeaders,
        body: LastDayBody,
        response: responses({ 200: BodyTermSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await endTerm(unit, request.params.id, version, request.body.on)),
      );
    },
  );
}

const answerOf = (term: BodyTerm) => ok(toTerm(term), term.version);
