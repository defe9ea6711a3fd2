import { eventType } from '../event-type';
import { Closed, OneOf, Text, Uuid } from '../schema-parts';

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
