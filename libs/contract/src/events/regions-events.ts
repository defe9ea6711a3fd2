import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Closed, Code, Day, Decimal, DivisionCode, Nullable, OneOf, Period, Share, Text, Uuid } from '../schema-parts';

export const TERRITORY_KINDS = ['city', 'county', 'town', 'development-zone', 'city-cluster'] as const;
export const PILOT_REGION_STATES = ['designated', 'active', 'concluded', 'withdrawn', 'merged'] as const;

export const pilotRegionChanged = eventType({
  type: 'regions.pilot-region.changed.v1',
  kind: 'state',
  description: '试点地区变更: a territory was designated in a programme, or its designation changed',
  schema: Closed(
    {
      pilotRegionId: Uuid('Designation'),
      programmeId: Uuid('Programme'),
      programmeName: Text('试点名称'),
      territoryId: Uuid('Territory'),
      territoryName: Text('地区名称'),
      territoryKind: OneOf(TERRITORY_KINDS, '地区类别'),
      divisionCodes: Type.Array(DivisionCode(), { maxItems: 200, description: '所含行政区划' }),
      batch: Type.Integer({ minimum: 1, maximum: 99, description: '批次' }),
      state: OneOf(PILOT_REGION_STATES, '状态'),
    },
    'The whole designation with what others need of its programme and territory',
  ),
});

export const UNIT_KINDS = ['party', 'government', 'enterprise', 'expert'] as const;

export const unitChanged = eventType({
  type: 'regions.unit.changed.v1',
  kind: 'state',
  description: '单位变更: a unit was added, changed or closed',
  schema: Closed(
    {
      unitId: Uuid('Unit'),
      name: Text('单位名称'),
      kind: OneOf(UNIT_KINDS, '单位类别'),
      parentId: Nullable(Uuid('Unit above it')),
      territoryId: Nullable(Uuid('Territory; null: of the city')),
      closedOn: Nullable(Day('Its last day, once it is closed')),
      successorId: Nullable(Uuid('Unit that took over its open work')),
    },
    'The whole unit',
  ),
});

export const territorySucceeded = eventType({
  type: 'regions.territory.succeeded.v1',
  kind: 'fact',
  description: '地区承继: by a division change one territory took over another',
  schema: Closed(
    {
      territoryId: Uuid('Territory that was closed'),
      successorId: Uuid('Territory that took it over'),
      divisionChangeId: Uuid('Division change'),
      effectiveOn: Day('生效日期, the first day of the successor'),
      share: Share('承继份额, part of the area that went to this successor'),
      principal: Type.Boolean({ description: '是否承继工作: of several successors one takes over the work' }),
    },
    'One link between two territories; numbers of the past stay with the one that was closed',
  ),
});

export const taskProgressed = eventType({
  type: 'regions.task.progressed.v1',
  kind: 'fact',
  description: '任务进度上报: progress was recorded on a task',
  schema: Closed(
    {
      taskId: Uuid('Task'),
      territoryId: Uuid('Territory'),
      programmeId: Uuid('Programme'),
      entryId: Uuid('Progress entry'),
      percent: Type.Integer({ minimum: 0, maximum: 100, description: '进度, percent' }),
    },
    'A progress entry',
  ),
});

export const taskAccepted = eventType({
  type: 'regions.task.accepted.v1',
  kind: 'fact',
  description: '任务验收通过: the office accepted a submitted task',
  schema: Closed(
    {
      taskId: Uuid('Task'),
      territoryId: Uuid('Territory'),
      programmeId: Uuid('Programme'),
      findingId: Nullable(Uuid('Finding that the task rectifies, if it is a rectification task')),
      dueOn: Day('Due date'),
      submittedOn: Day('Day of the submission that was accepted'),
      acceptedBy: Text('Who accepted', 2500),
    },
    'An acceptance',
  ),
});

export const supervisionInterviewRecommended = eventType({
  type: 'regions.supervision.interview-recommended.v1',
  kind: 'fact',
  description: '建议约谈: a task is so late that the office should talk to those who answer for it',
  schema: Closed(
    {
      taskId: Uuid('Task'),
      territoryId: Uuid('Territory'),
      leadUnitId: Nullable(Uuid('Leading unit')),
      dueOn: Day('Due date that was missed'),
      recommendedOn: Day('Day of the recommendation'),
    },
    'A recommendation',
  ),
});

export const calendarYearChanged = eventType({
  type: 'regions.calendar-year.changed.v1',
  kind: 'state',
  description: '工作日历变更: the office changed the working days of a year',
  schema: Closed(
    {
      year: Type.Integer({ minimum: 2000, maximum: 2100, description: '年度' }),
      final: Type.Boolean({ description: '该年安排是否已确定; false: 暂定' }),
      note: Text('依据', 500),
      days: Type.Array(
        Closed(
          {
            day: Day('日期'),
            working: Type.Boolean({ description: 'true 上班, false 休息' }),
            name: Text('名称', 50),
          },
          'An exceptional day',
        ),
        { maxItems: 366, description: '与周一至周五不同的日期' },
      ),
    },
    'All that the office says of the year',
  ),
});

export const documentIssued = eventType({
  type: 'regions.document.issued.v1',
  kind: 'fact',
  description: '公文印发: an official document was issued to its addressees',
  schema: Closed(
    {
      documentId: Uuid('Document'),
      number: Text('发文字号', 40),
      type: Text('文种', 32),
      title: Nullable(Text('标题; null where the document is internal', 500)),
      classification: OneOf(['ordinary', 'internal'], '密级'),
      draftingUnitId: Uuid('Drafting unit'),
      territoryId: Nullable(Uuid('Territory of the drafting unit; null: of the whole city')),
      addresseeUnitIds: Type.Array(Uuid('Unit'), { maxItems: 400, description: '主送、抄送单位' }),
      issuedOn: Day('Day of issuance'),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64, description: '签发文本及附件的 SHA-256' }),
    },
    'An issuance',
  ),
});

const Revision = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '第几版' });

export const targetCascadeIssued = eventType({
  type: 'regions.target-cascade.issued.v1',
  kind: 'fact',
  description: '指标分解下达: a city target was split, and issued to its receivers in a new revision',
  schema: Closed(
    {
      cascadeId: Uuid('Target that is split'),
      revision: Revision,
      indicatorCode: Code('指标代码', ['urbanization-rate']),
      period: Period(),
      measure: Text('计量单位', 20),
      value: Decimal('全市目标值'),
      parts: Type.Array(
        Closed(
          {
            territoryId: Nullable(Uuid('Region, or where the unit belongs; null: a unit of the city')),
            unitId: Nullable(Uuid('Unit; null: the region')),
            value: Decimal('分解值'),
          },
          'A part',
        ),
        { maxItems: 500, description: '各分解值' },
      ),
    },
    'An issuance',
  ),
});

export const targetCascadeAcknowledged = eventType({
  type: 'regions.target-cascade.acknowledged.v1',
  kind: 'fact',
  description: '指标分解确认: a receiver acknowledged his part of a city target',
  schema: Closed(
    {
      cascadeId: Uuid('Target that is split'),
      revision: Revision,
      partId: Uuid('Part'),
      territoryId: Nullable(Uuid('Region, or where the unit belongs; null: a unit of the city')),
      unitId: Nullable(Uuid('Unit; null: the region')),
      indicatorCode: Code('指标代码', ['urbanization-rate']),
      period: Period(),
      value: Decimal('分解值'),
    },
    'An acknowledgement',
  ),
});
