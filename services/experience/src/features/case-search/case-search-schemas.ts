import { CASE_DOMAINS, CaseDomainSchema, Closed, Day, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageOf, PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { FoundCase } from './case-search';
import { highlight } from './highlight';
import { SEARCHED_FIELDS } from './search-document';
import type { SearchTerm } from './search-query';

const FIELDS = SEARCHED_FIELDS.map(({ field }) => field);
const Count = Type.Integer({ minimum: 0, maximum: 100_000_000, description: '篇数' });

const HighlightSchema = Closed(
  {
    field: OneOf(FIELDS, '所在部分: title 标题, problem 问题, measures 做法, results 成效, conditions 推广条件'),
    html: Type.String({
      maxLength: 4000,
      description: '命中片段: escaped HTML in which only <mark> stands around what was found',
      examples: ['全面放开城镇<mark>落户</mark>限制'],
    }),
  },
  '命中片段 Highlight',
);

export const FoundCaseSchema = Closed(
  {
    id: Uuid('经验做法编号'),
    programmeId: Uuid('所属试点'),
    territoryId: Uuid('所属地区'),
    title: Text('标题'),
    domain: CaseDomainSchema,
    publishedOn: Day('发布日期'),
    highlights: Type.Array(HighlightSchema, { maxItems: FIELDS.length, description: '命中片段' }),
  },
  '检索到的经验做法 Found case',
);

export const CaseSearchSchema = Closed(
  {
    ...PageOf(FoundCaseSchema, '经验做法').properties,
    facets: Closed(
      {
        total: Count,
        domains: Type.Array(Closed({ domain: CaseDomainSchema, count: Count }, '一个领域'), {
          maxItems: CASE_DOMAINS.length,
          description: '按领域',
        }),
        territories: Type.Array(Closed({ territoryId: Uuid('地区'), count: Count }, '一个地区'), {
          maxItems: 100,
          description: '按地区; the hundred most frequent',
        }),
      },
      '分面统计 Counts of all that was found, on every page',
    ),
  },
  '检索结果 Search results',
);

export const CaseSearchQuery = Type.Object(
  {
    ...PageQuery,
    q: Type.String({
      minLength: 1,
      maxLength: 200,
      description: '检索词; all of them must occur',
      examples: ['落户 集体户'],
    }),
    domain: Type.Optional(CaseDomainSchema),
    territoryId: Type.Optional(Uuid('地区')),
  },
  { additionalProperties: false },
);

export function toFoundCase(found: FoundCase, terms: readonly SearchTerm[]): Static<typeof FoundCaseSchema> {
  const { id, programmeId, territoryId, title, domain, publishedOn } = found;
  const highlights = FIELDS.flatMap((field) => {
    const html = highlight(found[field], terms);
    return html === undefined ? [] : [{ field, html }];
  });
  return { id, programmeId, territoryId, title, domain, publishedOn, highlights };
}
