import { isComplete, missingParts, type PracticeCase, withAuthor } from './practice-case';

const COMPLETE: PracticeCase = {
  id: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
  programmeId: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
  territoryId: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
  roundId: null,
  title: '标题',
  domain: 'land',
  problem: '问题',
  measures: '做法',
  results: '成效',
  conditions: '条件',
  state: 'draft',
  dueOn: null,
  authors: [],
  submittedBy: null,
  publishedOn: null,
  version: 1,
  createdAt: new Date(0),
};

describe('what a case needs', () => {
  it('is complete when nothing is left open', () => {
    expect(missingParts(COMPLETE)).toEqual([]);
    expect(isComplete(COMPLETE)).toBe(true);
  });

  it('names each part that is missing, in the order of the document', () => {
    const planned = { ...COMPLETE, domain: null, problem: null, measures: null, results: null, conditions: null };
    const missing = missingParts(planned).map(({ pointer, rule }) => [pointer, rule]);
    const pointers = ['/domain', '/problem', '/measures', '/results', '/conditions'];
    expect(missing).toEqual(pointers.map((pointer) => [pointer, 'required']));
    expect(isComplete({ ...COMPLETE, results: null })).toBe(false);
  });

  it('lists an author once', () => {
    expect(withAuthor(withAuthor(['a'], 'b'), 'a')).toEqual(['a', 'b']);
  });
});
