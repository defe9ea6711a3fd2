import { Type } from 'typebox';
import { eventType } from '../event-type';
import { Closed, Day, OneOf, Text, Uuid } from '../schema-parts';

/** Fields of reform that a case belongs to. */
export const CASE_DOMAINS = [
  'household-registration',
  'rights',
  'housing',
  'education-health',
  'social-insurance',
  'institutional-reform',
  'investment-financing',
  'land',
  'carriers',
] as const;

export const CaseDomainSchema = OneOf(
  CASE_DOMAINS,
  '领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体',
);

export const casePublished = eventType({
  type: 'experience.case.published.v1',
  kind: 'fact',
  description: '经验发布: a case was published in the experience library',
  schema: Closed(
    {
      caseId: Uuid('Case'),
      programmeId: Uuid('Programme'),
      territoryId: Uuid('Territory'),
      domain: CaseDomainSchema,
      title: Text('标题'),
    },
    'The published case',
  ),
});

/** Where a brief was used. */
export const BRIEF_LEVELS = ['national', 'provincial', 'municipal'] as const;
export const BriefPoints = Type.Integer({ minimum: 0, maximum: 1000, description: '采用得分', examples: [5] });
const Revision = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '第几次报送' });

export const briefSubmitted = eventType({
  type: 'experience.brief.submitted.v1',
  kind: 'fact',
  description: '信息报送: a region submitted a brief, for the first time or again',
  schema: Closed(
    { briefId: Uuid('Brief'), territoryId: Uuid('Territory'), revision: Revision, submittedOn: Day('报送日期') },
    'A submission',
  ),
});

export const briefReturned = eventType({
  type: 'experience.brief.returned.v1',
  kind: 'fact',
  description: '信息退回: the receiving desk gave a revision of a brief back; it counts no longer',
  schema: Closed(
    { briefId: Uuid('Brief'), territoryId: Uuid('Territory'), revision: Revision, returnedOn: Day('退回日期') },
    'A return',
  ),
});

export const briefUsed = eventType({
  type: 'experience.brief.used.v1',
  kind: 'fact',
  description: '信息采用: a brief was used; a later use of the same brief counts in place of an earlier one',
  schema: Closed(
    {
      briefId: Uuid('Brief'),
      territoryId: Uuid('Territory'),
      revision: Revision,
      level: OneOf(BRIEF_LEVELS, '采用层级: national 国家, provincial 省, municipal 市'),
      points: BriefPoints,
      usedOn: Day('采用日期'),
    },
    'A use',
  ),
});
