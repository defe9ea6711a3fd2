import { eventType } from '../event-type';
import { Closed, Text, Uuid } from '../schema-parts';

export const casePublished = eventType({
  type: 'experience.case.published.v1',
  kind: 'fact',
  description: '经验发布: a case was published in the experience library',
  schema: Closed({ caseId: Uuid('Case'), territoryId: Uuid('Territory'), title: Text('标题') }, 'The published case'),
});
