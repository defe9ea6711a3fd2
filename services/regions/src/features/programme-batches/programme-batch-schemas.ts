import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { CHECKPOINTS, type CheckpointName, type ProgrammeBatch } from './programme-batch';

const CHECKPOINT_NAMES = Object.keys(CHECKPOINTS) as CheckpointName[];

const BatchNumber = Type.Integer({ minimum: 1, maximum: 99, description: '批次', examples: [1] });
const Document = Text('批复文号', 100, ['发改规划〔2014〕2960号']);
const period = { startsOn: Day('开始日期'), endsOn: Day('结束日期') };

export const ProgrammeBatchSchema = Closed(
  {
    id: Uuid('批次编号'),
    programmeId: Uuid('试点'),
    number: BatchNumber,
    ...period,
    documentNumber: Nullable(Document),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '试点批次 Batch of a programme',
);

export const CreateBatchBody = Closed(
  { number: BatchNumber, ...period, documentNumber: Type.Optional(Document) },
  '新批次 New batch',
);
export type CreateBatch = Static<typeof CreateBatchBody>;

export const UpdateBatchBody = Closed(
  {
    startsOn: Type.Optional(period.startsOn),
    endsOn: Type.Optional(period.endsOn),
    documentNumber: Type.Optional(Nullable(Document)),
  },
  '修改批次 Changes to a batch; what is missing stays as it is',
);
export type UpdateBatch = Static<typeof UpdateBatchBody>;

const CheckpointSchema = Closed(
  {
    name: OneOf(CHECKPOINT_NAMES, '节点: breakthrough 两年有突破, results 三年见成效'),
    on: Day('节点日期'),
    daysLeft: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000, description: '剩余天数; negative: 已过' }),
  },
  '节点 A checkpoint',
);

export const CheckpointsSchema = Closed(
  {
    day: Day('日期'),
    passed: Type.Array(CheckpointSchema, { maxItems: 2, description: '已过的节点' }),
    next: Nullable(CheckpointSchema),
  },
  '两年有突破、三年见成效 Where a batch stands between its checkpoints',
);

export const CheckpointQuery = Type.Object(
  { day: Type.Optional(Day('日期, today by default')) },
  { additionalProperties: false },
);

export const BatchPath = Closed({ id: Uuid('批次编号') }, 'Path');
export const BatchQuery = Type.Object(PageQuery, { additionalProperties: false });

export function toBatch(batch: ProgrammeBatch): Static<typeof ProgrammeBatchSchema> {
  return { ...batch, createdAt: batch.createdAt.toISOString() };
}
