import type { CaseDomain } from '../cases/practice-case';
import type { SearchedField } from './search-document';

/** A published case that a search found, with the texts in which the words are shown. */
export interface FoundCase extends Record<SearchedField, string> {
  id: string;
  programmeId: string;
  territoryId: string;
  domain: CaseDomain;
  publishedOn: string;
  /** How well it fits; the sort key of the page, together with the id. */
  rank: number;
}

/** How many of all that was found are in each domain and territory. */
export interface Facets {
  total: number;
  domains: { domain: CaseDomain; count: number }[];
  territories: { territoryId: string; count: number }[];
}
