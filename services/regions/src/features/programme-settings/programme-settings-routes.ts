import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  notFound,
  ok,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findProgramme } from '../programmes/programme-read-model';
import { ProgrammePath } from '../programmes/programme-schemas';
import { readSettings } from './programme-settings-read-model';
import { ProgrammeSettingsSchema, UpdateSettingsBody } from './programme-settings-schemas';
import { changeSettings } from './programme-settings-service';

const tags = ['试点 Programmes'];

/** Settings of a programme: open to every role, changed by the office of the whole city. */
export function programmeSettingsRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/programmes/:id/settings',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'getProgrammeSettings',
        tags,
        summary: '查询试点设置 Get the settings of a programme',
        params: ProgrammePath,
        response: responses({ 200: ProgrammeSettingsSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      if (!(await findProgramme(reader, request.params.id))) throw notFound();
      const settings = await readSettings(reader, request.params.id);
      return send(reply, ok(settings, settings.version));
    },
  );

  app.patch(
    '/programmes/:id/settings',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'updateProgrammeSettings',
        tags,
        summary: '修改试点设置 Change the settings of a programme',
        params: ProgrammePath,
        headers: ChangeHeaders,
        body: UpdateSettingsBody,
        response: responses({ 200: ProgrammeSettingsSchema }, [404, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const settings = await changeSettings(unit, request.params.id, version, request.body);
        return ok(settings, settings.version);
      });
    },
  );
}
