import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Instant, Nullable, Text, Uuid } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { AnchorFileError, readAnchors } from '../audit/anchor';
import { anchorFileOf } from '../audit/anchoring';
import { listAuditRecords } from '../audit/audit-record-read-model';
import { type ChainReport, verifyChain } from '../audit/verify-chain';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { instantOf } from '../calendar/instant';
import type { ServiceContext } from '../runtime/service-context';
import { ok, send } from './answer';
import { PageOf, PageQuery, pageAnswer, pageRequest } from './pages';
import { responses } from './responses';

const Seq = (description: string) =>
  Type.String({ pattern: '^[0-9]{1,18}$', maxLength: 18, description, examples: ['1024'] });
const Hash = (description: string) =>
  Type.String({ pattern: '^([0-9a-f]{64})?$', maxLength: 64, description, examples: ['9f86d081'.repeat(8)] });
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 2_147_483_647, description });
const When = (description: string) =>
  Type.Optional(Type.String({ format: 'date-time', maxLength: 40, description, examples: ['2026-03-01T00:00:00Z'] }));

const RecordSchema = Closed(
  {
    seq: Seq('链中序号'),
    hash: Hash('SHA-256 链值'),
    id: Uuid('编号'),
    occurredAt: Instant('发生时间'),
    actor: Text('行为人: issuer|subject', 600),
    onBehalfOf: Type.Array(Text('被代理人: issuer|subject', 2300), {
      maxItems: 100,
      description: '代: for whom the actor acted by delegation',
    }),
    action: Text('行为', 100),
    resourceType: Text('对象类型', 100),
    resourceId: Text('对象编号', 300),
    territoryId: Nullable(Uuid('地区')),
    record: Type.Object({}, { additionalProperties: true, description: '所封存的记录全文 The canonical record' }),
  },
  '审计记录 Audit record',
);

const VerificationSchema = Closed(
  {
    upTo: Seq('核验到的序号; 以此为 after 继续'),
    head: Closed({ seq: Seq('链首序号'), hash: Hash('链首值') }, '链首 Head of the chain'),
    complete: Type.Boolean({ description: '是否已核验到链首' }),
    unsealed: Count('尚未封存的记录数'),
    anchors: Count('所比对的外部锚点数'),
    fault: Nullable(
      Closed(
        { seq: Seq('序号'), id: Nullable(Uuid('记录')), what: Text('差异', 300) },
        '第一处断链 The first broken link',
      ),
    ),
  },
  '审计链核验结果 Verification of the audit chain',
);

/** The audit log of a service: its sealed records, and whether their chain holds. */
export function auditRoutes(instance: FastifyInstance, service: string, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const name = service[0]?.toUpperCase() + service.slice(1);
  const auditing = permission(`${service}:operate`, ['office', 'auditor']);

  app.get(
    '/audit-records',
    {
      config: auditing,
      schema: {
        operationId: `list${name}AuditRecords`,
        tags: ['平台 Platform'],
        summary: '列出审计记录 Sealed audit records in the order of their chain, within reach',
        querystring: Type.Object(
          {
            ...PageQuery,
            resourceType: Type.Optional(Text('对象类型', 100)),
            resourceId: Type.Optional(Text('对象编号', 300)),
            actor: Type.Optional(Text('行为人', 600)),
            action: Type.Optional(Text('行为', 100)),
            from: When('自 (含)'),
            to: When('至 (不含)'),
          },
          { additionalProperties: false },
        ),
        response: responses({ 200: PageOf(RecordSchema, '审计记录') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const { reach } = actorOf(request);
      const { from, to, ...words } = request.query;
      const filter = {
        ...words,
        ...(from !== undefined && { from: instantOf(from, 'query.from') }),
        ...(to !== undefined && { to: instantOf(to, 'query.to') }),
      };
      const rows = await listAuditRecords(context.database.reader(reach), reach, filter, page);
      const toItem = (row: (typeof rows)[number]) => ({ ...row, occurredAt: row.occurredAt.toISOString() });
      return send(
        reply,
        pageAnswer(request, page, rows, toItem, ({ seq }) => [seq]),
      );
    },
  );

  app.get(
    '/audit-verification',
    {
      config: auditing,
      schema: {
        operationId: `verify${name}AuditLog`,
        tags: ['平台 Platform'],
        summary: '核验审计链 Whether the audit chain holds, part by part',
        querystring: Type.Object(
          {
            after: Type.Optional(Seq('从此序号之后开始')),
            limit: Type.Integer({ minimum: 1, maximum: 50_000, default: 10_000, description: '核验条数' }),
          },
          { additionalProperties: false },
        ),
        response: responses({ 200: VerificationSchema }),
      },
    },
    async (request, reply) => send(reply, ok(await verification(context, request.query))),
  );
}

async function verification(context: ServiceContext, query: { after?: string; limit: number }) {
  const walk = { after: String(BigInt(query.after ?? 0)), limit: query.limit };
  const reader = context.database.reader('*');
  try {
    const anchors = await readAnchors(anchorFileOf(context.config));
    return toVerification(await verifyChain(reader, context.service, { ...walk, anchors }));
  } catch (error) {
    if (!(error instanceof AnchorFileError)) throw error;
    const report = await verifyChain(reader, context.service, { ...walk, anchors: [] });
    const fault = { seq: '0', id: null, what: 'the anchor file holds a line that is no anchor' };
    return toVerification({ ...report, fault: report.fault ?? fault });
  }
}

function toVerification({ upTo, head, unsealed, anchors, fault }: ChainReport) {
  const complete = BigInt(upTo) >= BigInt(head.seq);
  return { upTo, head, complete, unsealed, anchors, fault };
}
