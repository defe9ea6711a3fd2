import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ok, send } from '../http/answer';
import { TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { localeOf } from '../problems/problem';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { AlertKind } from './alert';
import {
  AlertCountsSchema,
  AlertPath,
  AlertSchema,
  alertCountQuery,
  alertQuery,
  DismissalBody,
  ResolutionBody,
  toAlert,
} from './alert-schemas';
import { handleAlert } from './alert-service';
import { countAlerts, findAlert, listAlerts } from './alert-store';
import { notificationRoutes } from './notification-routes';

const tags = ['预警 Alerts'];
/** Auditors and experts look on. */
const HANDLERS = ROLES.filter((role) => role !== 'auditor' && role !== 'expert');

/** The inbox of a service: what needs a person, for those who reach it and to whom it is addressed. */
export function alertRoutes(instance: FastifyInstance, context: ServiceContext, kinds: readonly AlertKind[]): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const name = service[0]?.toUpperCase() + service.slice(1);
  const READ = permission(`${service}:read`, ROLES);
  const WRITE = permission(`${service}:write`, HANDLERS);
  const localeFor = (request: FastifyRequest) => localeOf(request.headers['accept-language']);

  app.get(
    '/alerts',
    {
      config: READ,
      schema: {
        operationId: `list${name}Alerts`,
        tags,
        summary: '列出预警 What needs a person',
        querystring: alertQuery(kinds),
        response: responses({ 200: PageOf(AlertSchema, '预警') }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const page = pageRequest(request);
      const alerts = await listAlerts(database.reader(actor.reach), actor, request.query, page);
      const locale = localeFor(request);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          alerts,
          (alert) => toAlert(alert, locale),
          ({ id }) => [id],
        ),
      );
    },
  );

  app.get(
    '/alert-counts',
    {
      config: READ,
      schema: {
        operationId: `count${name}Alerts`,
        tags,
        summary: '预警计数 How many by state and severity',
        querystring: alertCountQuery(kinds),
        response: responses({ 200: AlertCountsSchema }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      return send(reply, ok({ items: await countAlerts(database.reader(actor.reach), actor, request.query) }));
    },
  );

  app.get(
    '/alerts/:id',
    {
      config: READ,
      schema: {
        operationId: `get${name}Alert`,
        tags,
        summary: '查询预警 One alert',
        params: AlertPath,
        response: responses({ 200: AlertSchema }, [404]),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const alert = await findAlert(database.reader(actor.reach), actor, request.params.id);
      if (!alert) throw notFound();
      return send(reply, ok(toAlert(alert, localeFor(request)), alert.version));
    },
  );

  const handling = (operationId: string, summary: string) => ({
    ...{ operationId, tags, summary, params: AlertPath, headers: TransitionHeaders },
    response: responses({ 200: AlertSchema }, [404, 409, 412, 413, 415, 422, 428]),
  });
  const handle = (
    request: FastifyRequest,
    reply: FastifyReply,
    state: Parameters<typeof handleAlert>[3],
    note: string | null = null,
  ) => {
    const version = expectedVersion(request);
    const { id } = request.params as { id: string };
    return write(context, request, reply, async (unit) => {
      const alert = await handleAlert(unit, id, version, state, note);
      return ok(toAlert(alert, localeFor(request)), alert.version);
    });
  };

  app.post(
    '/alerts/:id/acceptance',
    { config: WRITE, schema: handling(`take${name}AlertInHand`, '受理预警 Take an alert in hand') },
    async (request, reply) => handle(request, reply, 'in-hand'),
  );
  app.post(
    '/alerts/:id/resolution',
    {
      config: WRITE,
      schema: { ...handling(`resolve${name}Alert`, '办结预警 Resolve an alert'), body: ResolutionBody },
    },
    async (request, reply) => handle(request, reply, 'resolved', request.body.note),
  );
  app.post(
    '/alerts/:id/dismissal',
    {
      config: WRITE,
      schema: { ...handling(`dismiss${name}Alert`, '不予处理 Dismiss an alert, with a reason'), body: DismissalBody },
    },
    async (request, reply) => handle(request, reply, 'dismissed', request.body.reason),
  );

  notificationRoutes(instance, context, name);
}
