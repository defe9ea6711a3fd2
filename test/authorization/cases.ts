import { evaluationCases } from './evaluation-cases';
import { experienceCases } from './experience-cases';
import { fundingCases } from './funding-cases';
import { identityCases } from './identity-cases';
import type { OperationCases } from './operation-case';
import { regionsCases } from './regions-cases';

/** The rows of the authorization matrix by service. */
export function casesOf(service: string): OperationCases {
  const cases: Record<string, OperationCases> = {
    identity: identityCases,
    regions: regionsCases,
    evaluation: evaluationCases,
    funding: fundingCases,
    experience: experienceCases,
  };
  return cases[service] ?? {};
}
