import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Nullable, Text, Uuid } from '@urbanpilot/contract';
import { openServiceStack, type ServiceStack, tinyModule } from '@urbanpilot/testing';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { territoryPolicy } from '../database/reach';
import type { UnitOfWork } from '../database/unit-of-work';
import { fieldError } from '../problems/problem';
import { notFound, ruleBroken } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import { created, ok, send } from './answer';
import { PostHeaders, TransitionHeaders } from './headers';
import { PageOf, PageQuery, pageAnswer, pageRequest } from './pages';
import { checkVersion, expectedVersion } from './preconditions';
import { responses } from './responses';
import { write } from './write';

const READ = permission('regions:read', ['office', 'pilot']);
const WRITE = permission('regions:write', ['office', 'pilot']);
const IdPath = Closed({ id: Uuid('Widget') }, 'Path');

const NewWidget = Closed(
  {
    name: Text('Name', 100),
    count: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000 })),
    ratio: Type.Optional(Type.Number({ minimum: 0, maximum: 1e300 })),
    note: Type.Optional(Nullable(Text('Note'))),
    territoryId: Type.Optional(Uuid('Territory')),
    parts: Type.Optional(Type.Array(Closed({ code: Text('Code', 10) }, 'Part'), { maxItems: 10 })),
  },
  'A new widget',
);
const Widget = Closed(
  { id: Uuid('Widget'), name: Text('Name', 100), version: Type.Integer({ minimum: 1, maximum: 1e9 }) },
  'A widget',
);

interface WidgetRow {
  id: string;
  name: string;
  version: number;
}

/** Lets a test hold a request inside its transaction; set by the test that needs it. */
export const inside: { hold: (() => Promise<void>) | undefined } = { hold: undefined };

const TABLES = `
  CREATE TABLE widget (
    id uuid CONSTRAINT widget_pkey PRIMARY KEY, name text NOT NULL CONSTRAINT widget_name_key UNIQUE,
    territory_id uuid, version integer NOT NULL,
    parent_id uuid CONSTRAINT widget_parent_fk REFERENCES widget);
  ${territoryPolicy('widget')}`;

async function addWidget(
  unit: UnitOfWork,
  body: { name: string; count?: number; territoryId?: string },
): Promise<WidgetRow> {
  const widget = { id: uuidv7(), name: body.name, version: 1 };
  await unit.rows('INSERT INTO widget (id, name, territory_id, version) VALUES ($1, $2, $3, 1)', [
    widget.id,
    widget.name,
    body.territoryId ?? null,
  ]);
  await inside.hold?.();
  unit.audit({ action: 'widget.added', resourceType: 'widget', resourceId: widget.id });
  if ((body.count ?? 0) > 500) throw ruleBroken([fieldError('/count', 'limit', '不得超过 500', 'must not exceed 500')]);
  return widget;
}

function routes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const adding = { headers: PostHeaders, body: NewWidget, response: responses({ 201: Widget }, [409, 422]) };
  for (const [path, config] of [
    ['/widgets', WRITE],
    ['/payments', { ...WRITE, idempotencyKey: 'required' }],
  ] as const) {
    app.post(path, { config, schema: { operationId: `add${path}`, ...adding } }, (request, reply) =>
      write(context, request, reply, async (unit) => {
        const widget = await addWidget(unit, request.body);
        return created(widget, `/regions/v1/widgets/${widget.id}`, 1);
      }),
    );
  }
  app.get(
    '/widgets',
    {
      config: READ,
      schema: { querystring: Closed(PageQuery, 'Page'), response: responses({ 200: PageOf(Widget, 'Widgets') }) },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const rows = await context.database
        .reader(actorOf(request).reach)
        .rows<WidgetRow>(
          'SELECT id, name, version FROM widget WHERE ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2',
          [page.after?.[0] ?? null, page.limit + 1],
        );
      return send(
        reply,
        pageAnswer(
          request,
          page,
          rows,
          (row) => row,
          ({ id }) => [id],
        ),
      );
    },
  );
  app.get(
    '/widgets/:id',
    { config: READ, schema: { params: IdPath, response: responses({ 200: Widget }, [404]) } },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const [widget] = await reader.rows<WidgetRow>('SELECT id, name, version FROM widget WHERE id = $1', [
        request.params.id,
      ]);
      if (!widget) throw notFound();
      return send(reply, ok(widget, widget.version));
    },
  );
  app.post(
    '/widgets/:id/renaming',
    {
      config: { ...WRITE, versioned: true },
      schema: {
        params: IdPath,
        headers: TransitionHeaders,
        body: Closed({ name: Text('Name', 100) }, 'New name'),
        response: responses({ 200: Widget }, [404, 412, 428]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const expected = expectedVersion(request);
        const [widget] = await unit.rows<WidgetRow>('SELECT id, name, version FROM widget WHERE id = $1 FOR UPDATE', [
          request.params.id,
        ]);
        if (!widget) throw notFound();
        checkVersion(widget, expected);
        const renamed = { ...widget, name: request.body.name, version: widget.version + 1 };
        await unit.rows('UPDATE widget SET name = $2, version = $3 WHERE id = $1', [
          widget.id,
          renamed.name,
          renamed.version,
        ]);
        unit.audit({ action: 'widget.renamed', resourceType: 'widget', resourceId: widget.id });
        return ok(renamed, renamed.version);
      }),
  );
  faultyRoutes(app, context);
}

function faultyRoutes(app: FastifyInstance, context: ServiceContext): void {
  app.post(
    '/pings',
    { config: WRITE, schema: { response: responses({ 200: Closed({}, 'Nothing') }) } },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        unit.audit({ action: 'pinged', resourceType: 'ping', resourceId: 'ping' });
        return ok({});
      }),
  );
  app.post('/unrecorded', { config: WRITE, schema: { headers: PostHeaders } }, (request, reply) =>
    write(context, request, reply, async (unit) => {
      await unit.rows("INSERT INTO widget (id, name, version) VALUES ($1, 'unrecorded', 1)", [uuidv7()]);
      return ok({});
    }),
  );
  const failing: Record<string, string> = {
    fault: 'SELECT secret FROM /etc/passwd',
    statement: 'SELEKT broken FROM secret_table',
    orphan: `INSERT INTO widget (id, name, version, parent_id) VALUES (gen_random_uuid(), 'orphan', 1, '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e')`,
    value: `SELECT 'x'::uuid`,
  };
  for (const [name, sql] of Object.entries(failing)) {
    app.post(`/failures/${name}`, { config: WRITE, schema: { headers: PostHeaders } }, (request, reply) =>
      write(context, request, reply, async (unit) => {
        if (name === 'fault') throw new Error(sql);
        await unit.rows(sql);
        unit.audit({ action: 'failed', resourceType: 'failure', resourceId: name });
        return ok({});
      }),
    );
  }
}

/** A service of widgets over HTTP, with every kind of route that the platform builds. */
export async function openWidgetStack(): Promise<ServiceStack> {
  const stack = await openServiceStack(tinyModule('regions', { routes }));
  await asOwner(stack, TABLES);
  return stack;
}

/** Runs SQL as the service's owner role, as a migration would. */
export async function asOwner<Row>(stack: ServiceStack, sql: string): Promise<Row[]> {
  return asSuperuser(stack, `SET ROLE urbanpilot_regions_owner; SET search_path = regions; ${sql}`);
}

/** Runs SQL past every role and policy. */
export async function asSuperuser<Row>(stack: ServiceStack, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: stack.context.config.environment.DATABASE_URL });
  await client.connect();
  try {
    const results = (await client.query(sql)) as unknown as { rows: Row[] } | { rows: Row[] }[];
    const last = Array.isArray(results) ? results.at(-1) : results;
    return last?.rows ?? [];
  } finally {
    await client.end();
  }
}

/** How many widgets there are, whoever may see them. */
export async function countWidgets(stack: ServiceStack, namePattern = '%'): Promise<number> {
  const rows = await asSuperuser<{ count: number }>(
    stack,
    `SELECT count(*)::int AS count FROM regions.widget WHERE name LIKE '${namePattern}'`,
  );
  return rows[0]?.count ?? 0;
}
