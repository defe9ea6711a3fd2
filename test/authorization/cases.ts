import { identityCases } from './identity-cases';
import type { OperationCases } from './operation-case';
import { regionsCases } from './regions-cases';

/** The rows of the authorization matrix by service. */
export function casesOf(service: string): OperationCases {
  const cases: Record<string, OperationCases> = { identity: identityCases, regions: regionsCases };
  return cases[service] ?? {};
}
