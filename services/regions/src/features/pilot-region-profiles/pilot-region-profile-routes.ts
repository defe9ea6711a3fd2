import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findPilotRegion } from '../pilot-regions/pilot-region-read-model';
import { PilotRegionPath } from '../pilot-regions/pilot-region-schemas';
import { findProfile, listProfiles } from './pilot-region-profile-read-model';
import { ProfileBody, ProfilePath, ProfileQuery, ProfileSchema, toProfile } from './pilot-region-profile-schemas';
import { describeYear } from './pilot-region-profile-service';

const tags = ['试点地区 Pilot regions'];
const READ = permission('regions:read', ROLES);

/** Yearly profiles: read within reach, kept by the region and by the office. */
export function pilotRegionProfileRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/pilot-regions/:id/profiles',
    {
      config: READ,
      schema: {
        operationId: 'listPilotRegionProfiles',
        tags,
        summary: '列出年度概况 List the profiles of a pilot region',
        params: PilotRegionPath,
        querystring: ProfileQuery,
        response: responses({ 200: PageOf(ProfileSchema, '年度概况') }, [404]),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = database.reader(actorOf(request).reach);
      if (!(await findPilotRegion(reader, request.params.id))) throw notFound();
      const profiles = await listProfiles(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, profiles, toProfile, ({ year }) => [year]),
      );
    },
  );

  app.get(
    '/pilot-regions/:id/profiles/:year',
    {
      config: READ,
      schema: {
        operationId: 'getPilotRegionProfile',
        tags,
        summary: '查询年度概况 Get the profile of a year',
        params: ProfilePath,
        response: responses({ 200: ProfileSchema }, [404]),
      },
    },
    async (request, reply) => {
      const { id, year } = request.params;
      const profile = await findProfile(database.reader(actorOf(request).reach), id, year);
      if (!profile) throw notFound();
      return send(reply, ok(toProfile(profile), profile.version));
    },
  );

  app.put(
    '/pilot-regions/:id/profiles/:year',
    {
      config: permission('regions:write', ['office', 'pilot']),
      schema: {
        operationId: 'changePilotRegionProfile',
        tags,
        summary: '填写年度概况 Keep the profile of a year; the version of a new one is 0',
        params: ProfilePath,
        headers: ChangeHeaders,
        body: ProfileBody,
        response: responses({ 200: ProfileSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      const { id, year } = request.params;
      return write(context, request, reply, async (unit) => {
        const profile = await describeYear(unit, id, year, version, request.body.figures);
        return ok(toProfile(profile), profile.version);
      });
    },
  );
}
