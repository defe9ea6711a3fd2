import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Closed, Day, Decimal, Nullable, OneOf, Period, Text, Uuid } from '../schema-parts';

export const FINDING_SEVERITIES = ['minor', 'major', 'serious'] as const;

export const roundPublished = eventType({
  type: 'evaluation.round.published.v1',
  kind: 'fact',
  description: '评估结果发布: a round was published, with score, rank and grade of every region',
  schema: Closed(
    {
      roundId: Uuid('Round'),
      programmeId: Uuid('Programme'),
      name: Text('Name of the round'),
      period: Period(),
      results: Type.Array(
        Closed(
          {
            territoryId: Uuid('Territory'),
            score: Decimal('得分, published decimals'),
            rank: Type.Integer({ minimum: 1, maximum: 100_000, description: '名次' }),
            grade: Text('等次', 20),
          },
          'One region',
        ),
        {
          maxItems: 100_000,
          description: 'Regions of the round that have a score; one without any observation has none and is not listed',
        },
      ),
    },
    'The published round',
  ),
});

export const findingOpened = eventType({
  type: 'evaluation.finding.opened.v1',
  kind: 'fact',
  description: '监测评估发现问题: a finding was opened that the region must rectify',
  schema: Closed(
    {
      findingId: Uuid('Finding'),
      programmeId: Uuid('Programme'),
      territoryId: Uuid('Territory'),
      title: Text('问题', 200),
      severity: OneOf(FINDING_SEVERITIES, '严重程度'),
      dueOn: Day('整改期限'),
      indicatorCode: Nullable(Text('Indicator concerned', 64)),
    },
    'The finding',
  ),
});

export const findingClosed = eventType({
  type: 'evaluation.finding.closed.v1',
  kind: 'fact',
  description: '问题销号: the finding was verified and closed',
  schema: Closed(
    { findingId: Uuid('Finding'), territoryId: Uuid('Territory'), closedBy: Text('Who closed it', 2500) },
    'The closing',
  ),
});
