import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { created, ok, send } from '../http/answer';
import { PostHeaders, TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import type { ServiceContext } from '../runtime/service-context';
import { OpenSeriesBody, SeriesPath, SeriesQuery, SeriesSchema, toSeries } from './document-series-schemas';
import { closeSeries, openSeries } from './document-series-service';
import { listSeries } from './document-series-store';

/** In which series this system numbers documents itself: everybody's to read, the whole city's office decides. */
export function documentSeriesRoutes(
  instance: FastifyInstance,
  context: ServiceContext,
  { name, tags, READ }: { name: string; tags: string[]; READ: ReturnType<typeof permission> },
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const OFFICE = permission(`${service}:write`, ['office']);

  app.get(
    '/document-series',
    {
      config: READ,
      schema: {
        operationId: `list${name}DocumentSeries`,
        tags,
        summary: '列出机关代字 Series that are numbered here',
        querystring: SeriesQuery,
        response: responses({ 200: PageOf(SeriesSchema, '机关代字') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const found = await listSeries(database.reader(actorOf(request).reach), page);
      return send(
        reply,
        pageAnswer(request, page, found, toSeries, ({ id }) => [id]),
      );
    },
  );

  app.post(
    '/document-series',
    {
      config: OFFICE,
      schema: {
        operationId: `open${name}DocumentSeries`,
        tags,
        summary: '设定机关代字 Number a series here',
        headers: PostHeaders,
        body: OpenSeriesBody,
        response: responses({ 201: SeriesSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const series = await openSeries(unit, request.body.series);
        return created(toSeries(series), `/${service}/v1/document-series/${series.id}`, series.version);
      }),
  );

  app.post(
    '/document-series/:id/closure',
    {
      config: OFFICE,
      schema: {
        operationId: `close${name}DocumentSeries`,
        tags,
        summary: '停用机关代字 Leave a series to the office system',
        params: SeriesPath,
        headers: TransitionHeaders,
        response: responses({ 200: SeriesSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const series = await closeSeries(unit, request.params.id, version);
        return ok(toSeries(series), series.version);
      });
    },
  );
}
