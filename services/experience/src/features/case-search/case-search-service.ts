import {
  commonProblems,
  fieldError,
  type PageRequest,
  Problem,
  type Queryable,
  type UnitOfWork,
} from '@urbanpilot/platform';
import type { CompleteCase } from '../cases/practice-case';
import type { Facets, FoundCase } from './case-search';
import { type CaseSearchFilter, countFitting, findFitting } from './case-search-read-model';
import { deleteSearchEntry, insertSearchEntry } from './case-search-store';
import { searchDocument } from './search-document';
import { type SearchTerm, searchTerms, toTsQuery } from './search-query';

/** Makes a case findable; part of its publication. */
export async function indexCase(unit: UnitOfWork, practice: CompleteCase): Promise<void> {
  const { id, territoryId, domain } = practice;
  await insertSearchEntry(unit, { caseId: id, territoryId, domain, document: searchDocument(practice) });
}

/** A retired case is found no longer. */
export async function removeFromIndex(unit: UnitOfWork, caseId: string): Promise<void> {
  await deleteSearchEntry(unit, caseId);
}

/** A page of the published cases that hold all words of a query, best first, with the counts of all of them. */
export async function searchCases(
  reader: Queryable,
  query: { q: string } & CaseSearchFilter,
  page: PageRequest,
): Promise<{ terms: SearchTerm[]; found: FoundCase[]; facets: Facets }> {
  const terms = searchTerms(query.q);
  if (terms.length === 0) throw nothingToSearch();
  const tsQuery = toTsQuery(terms);
  const found = await findFitting(reader, tsQuery, query, page);
  return { terms, found, facets: await countFitting(reader, tsQuery, query) };
}

function nothingToSearch(): Problem {
  const zh = '检索词中没有文字或数字';
  const error = fieldError('query.q', 'searchable', zh, 'holds neither letters nor digits to search for');
  return new Problem(commonProblems['validation-failed'], { errors: [error] });
}
