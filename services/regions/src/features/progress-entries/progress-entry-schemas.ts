import { Closed, Instant, Nullable, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { ProgressEntry } from './progress-entry';

const Percent = Type.Integer({ minimum: 0, maximum: 100, description: '进度, percent', examples: [40] });

const EvidenceList = Type.Array(
  Closed(
    {
      title: Text('材料名称', 200, ['户口迁移管理办法']),
      reference: Text('材料索引: where it is kept', 500, ['菏政办发〔2026〕12号']),
    },
    'One piece of evidence',
  ),
  { maxItems: 20, description: '佐证材料' },
);

const AttachmentIds = Type.Array(Uuid('附件'), {
  maxItems: 20,
  uniqueItems: true,
  description: '佐证附件: files of the task',
});

export const ProgressEntrySchema = Closed(
  {
    id: Uuid('进度编号'),
    taskId: Uuid('任务编号'),
    percent: Percent,
    narrative: Text('进展情况', 4000),
    fallReason: Nullable(Text('进度下降原因', 1000)),
    evidence: EvidenceList,
    attachmentIds: AttachmentIds,
    correctsId: Nullable(Uuid('所更正的进度')),
    recordedAt: Instant('上报时间'),
  },
  '进度 Progress entry',
);

export const CreateProgressEntryBody = Closed(
  {
    percent: Percent,
    narrative: Text('进展情况', 4000, ['户口迁移管理办法已印发，首批 320 人落户']),
    fallReason: Type.Optional(Text('进度下降时须说明的原因', 1000)),
    evidence: Type.Optional(EvidenceList),
    attachmentIds: Type.Optional(AttachmentIds),
    correctsId: Type.Optional(Uuid('所更正的进度, an earlier entry of the same task')),
  },
  '上报进度 A report of progress',
);
export type CreateProgressEntry = Static<typeof CreateProgressEntryBody>;

export const ProgressEntryQuery = Type.Object(PageQuery, { additionalProperties: false });

/** An entry as it is shown; who reported it is for the audit. */
export function toProgressEntry(entry: ProgressEntry): Static<typeof ProgressEntrySchema> {
  const { territoryId: _territoryId, reportedBy: _reportedBy, recordedAt, ...shown } = entry;
  return { ...shown, recordedAt: recordedAt.toISOString() };
}
