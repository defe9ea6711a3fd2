import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  type Answer,
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
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { Allocation } from './allocation';
import { findAllocation, type ListedAllocation, listAllocations, viewerOf } from './allocation-read-model';
import {
  AllocationPath,
  AllocationQuery,
  AllocationSchema,
  CreateAllocationBody,
  IssueAllocationBody,
  ReturnAllocationBody,
  toAllocation,
  UpdateAllocationBody,
} from './allocation-schemas';
import {
  approveAllocation,
  changeAllocation,
  createAllocation,
  issueAllocation,
  proposeAllocation,
  returnAllocation,
  simulateAllocation,
} from './allocation-service';

const tags = ['分配方案 Allocations'];
const READ = permission('funding:read', ['office', 'pilot', 'leader', 'auditor', 'finance']);
const OFFICE = permission('funding:write', ['office']);
const DECIDE = permission('funding:write', ['leader', 'finance']);
const FINANCE = permission('funding:write', ['finance']);

/** Allocations: drafted, simulated and proposed by the office, approved by another, issued by the finance bureau. */
export function allocationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/allocations',
    {
      config: READ,
      schema: {
        operationId: 'listAllocations',
        tags,
        summary: '列出分配方案 List allocations; a region sees those issued to it',
        querystring: AllocationQuery,
        response: responses({ 200: PageOf(AllocationSchema, '分配方案') }),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const page = pageRequest(request);
      const found = await listAllocations(context.database.reader(viewer.reach), viewer, request.query, page);
      const shown = (allocation: ListedAllocation) => toAllocation(allocation, viewer.reach);
      return send(
        reply,
        pageAnswer(request, page, found, shown, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/allocations/:id',
    {
      config: READ,
      schema: {
        operationId: 'getAllocation',
        tags,
        summary: '查询分配方案 Get an allocation',
        params: AllocationPath,
        response: responses({ 200: AllocationSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const allocation = await findAllocation(context.database.reader(viewer.reach), viewer, request.params.id);
      if (!allocation) throw notFound();
      return send(reply, ok(toAllocation(allocation, viewer.reach), allocation.version));
    },
  );

  app.post(
    '/allocations',
    {
      config: { ...OFFICE, idempotencyKey: 'required' },
      schema: {
        operationId: 'createAllocation',
        tags,
        summary: '起草分配方案 Draft an allocation',
        headers: PostHeaders,
        body: CreateAllocationBody,
        response: responses({ 201: AllocationSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const allocation = await createAllocation(unit, request.body);
        const { id, version } = allocation;
        return created(toAllocation(allocation, unit.actor.reach), `/funding/v1/allocations/${id}`, version);
      }),
  );

  app.patch(
    '/allocations/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateAllocation',
        tags,
        summary: '修改分配方案 Change a draft or simulated allocation; it is a draft again',
        params: AllocationPath,
        headers: ChangeHeaders,
        body: UpdateAllocationBody,
        response: responses({ 200: AllocationSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        changed(unit, await changeAllocation(unit, request.params.id, version, request.body)),
      );
    },
  );

  transition('simulation', 'simulateAllocation', '测算 Run the engine and keep its lines', OFFICE, simulateAllocation);
  transition('proposal', 'proposeAllocation', '提请审批 Propose what was simulated', OFFICE, proposeAllocation);
  transition(
    'approval',
    'approveAllocation',
    '批准 Approve; not by who drafted or proposed',
    DECIDE,
    approveAllocation,
  );

  app.post(
    '/allocations/:id/return',
    {
      config: DECIDE,
      schema: {
        operationId: 'returnAllocation',
        tags,
        summary: '退回 Return a proposal with a reason',
        params: AllocationPath,
        headers: TransitionHeaders,
        body: ReturnAllocationBody,
        response: responses({ 200: AllocationSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        changed(unit, await returnAllocation(unit, request.params.id, version, request.body.reason)),
      );
    },
  );

  app.post(
    '/allocations/:id/issuance',
    {
      config: { ...FINANCE, idempotencyKey: 'required' },
      schema: {
        operationId: 'issueAllocation',
        tags,
        summary: '下达 Issue an approved allocation; takes its pool from the fund',
        params: AllocationPath,
        headers: TransitionHeaders,
        body: IssueAllocationBody,
        response: responses({ 200: AllocationSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        changed(unit, await issueAllocation(unit, request.params.id, version, request.body.documentNumber)),
      );
    },
  );

  function transition(
    path: string,
    operationId: string,
    summary: string,
    config: typeof OFFICE,
    act: (unit: UnitOfWork, id: string, version: number) => Promise<Allocation>,
  ): void {
    app.post(
      `/allocations/:id/${path}`,
      {
        config,
        schema: {
          operationId,
          tags,
          summary,
          params: AllocationPath,
          headers: TransitionHeaders,
          response: responses({ 200: AllocationSchema }, [404, 409, 412, 415, 422, 428]),
        },
      },
      (request, reply) => {
        const version = expectedVersion(request);
        return write(context, request, reply, async (unit) =>
          changed(unit, await act(unit, request.params.id, version)),
        );
      },
    );
  }
}

function changed(unit: UnitOfWork, allocation: Allocation): Answer {
  return ok(toAllocation(allocation, unit.actor.reach), allocation.version);
}
