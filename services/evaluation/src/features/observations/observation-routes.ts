import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  created,
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
import { listObservations } from './observation-read-model';
import {
  CreateObservationBatchBody,
  ObservationBatchSchema,
  ObservationQuery,
  ObservationSchema,
  toObservation,
} from './observation-schemas';
import { recordObservations } from './observation-service';

const tags = ['监测数据 Observations'];

/** Ten thousand observations with two identifiers each are about 1.6 MB, more than other bodies may have. */
const BATCH_LIMIT = 4_194_304;

/** Observations: submitted in batches by regions, departments and the office, read within reach. */
export function observationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/observations',
    {
      config: permission('evaluation:read', ROLES),
      schema: {
        operationId: 'listObservations',
        tags,
        summary: '列出监测数据 List observations',
        querystring: ObservationQuery,
        response: responses({ 200: PageOf(ObservationSchema, '监测数据') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const observations = await listObservations(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, observations, toObservation, ({ id }) => [id]),
      );
    },
  );

  app.post(
    '/observation-batches',
    {
      config: permission('evaluation:write', ['pilot', 'department', 'office']),
      bodyLimit: BATCH_LIMIT,
      schema: {
        operationId: 'createObservationBatch',
        tags,
        summary: '批量报送监测数据 Submit a batch of observations',
        headers: PostHeaders,
        body: CreateObservationBatchBody,
        response: responses({ 201: ObservationBatchSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const batch = await recordObservations(unit, request.body);
        return created(batch, '/evaluation/v1/observations');
      }),
  );
}
