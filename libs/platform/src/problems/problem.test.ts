import { actorWithoutRights } from '../auth/actor';
import { commonProblems } from './common-problems';
import { fieldError, localeOf, Problem, toProblemBody } from './problem';
import { checkSeparation, checkState } from './refusals';

describe('the language of an answer', () => {
  it.each<[header: string | undefined, locale: string]>([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['*', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['zh-TW', 'zh-CN'],
    ['zh;q=0.4, en;q=0.5', 'en'],
    ['en;q=0.4, zh;q=0.5', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    ['fr, de;q=0.9, en;q=0.1', 'en'],
    ['en;q=nonsense', 'en'],
    ['en ; q=0.9 , zh ; q=0.8', 'en'],
    [',,;;q=,', 'zh-CN'],
  ])('to Accept-Language %s is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

describe('a problem', () => {
  it('speaks each language with its parameters filled in, those of two languages too', () => {
    const problem = new Problem(commonProblems['separation-of-duties'], {
      parameters: {
        first: { 'zh-CN': '起草人', en: 'the drafter' },
        second: { 'zh-CN': '审批人', en: 'the approver' },
      },
    });
    expect(toProblemBody(problem, 'zh-CN', 'x').detail).toBe('起草人与审批人不得为同一人。');
    expect(toProblemBody(problem, 'en', 'x').detail).toBe(
      'One and the same person may not be the drafter and the approver.',
    );
  });

  it('leaves placeholders alone that nobody filled, and does not fill what was filled in', () => {
    const problem = new Problem(commonProblems['already-exists'], { parameters: { what: '{other}', other: 'x' } });
    expect(toProblemBody(problem, 'en', 'x').detail).toBe('{other} exists already.');
    expect(toProblemBody(new Problem(commonProblems['already-exists']), 'en', 'x').detail).toBe(
      '{what} exists already.',
    );
  });

  it('lists its field errors in one language, and no list where there is none', () => {
    const errors = [fieldError('/a', 'rule', '错', 'wrong')];
    const body = toProblemBody(new Problem(commonProblems['rule-broken'], { errors }), 'en', 'x');
    expect(body.errors).toEqual([{ pointer: '/a', rule: 'rule', message: 'wrong' }]);
    expect(toProblemBody(new Problem(commonProblems['not-found']), 'en', 'x')).not.toHaveProperty('errors');
  });

  it('every kind has its words in both languages, and a code that is its name', () => {
    for (const [code, definition] of Object.entries(commonProblems)) {
      expect(definition.code).toBe(code);
      expect(definition.title['zh-CN'] + definition.detail['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(definition.detail.en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('a refusal', () => {
  const actor = actorWithoutRights({ issuer: 'i', subject: 's' }, 'r');
  const duties: Parameters<typeof checkSeparation>[2] = [
    { 'zh-CN': '甲', en: 'a' },
    { 'zh-CN': '乙', en: 'b' },
  ];

  it('P21: meets the same subject of the same issuer, and nobody else', () => {
    expect(() => checkSeparation('i|s', actor, duties)).toThrow(Problem);
    for (const other of [null, 'i|other', 'other|s']) expect(() => checkSeparation(other, actor, duties)).not.toThrow();
  });

  it('of a state names where the resource stands and where it should', () => {
    expect(() => checkState<'draft' | 'issued'>({ state: 'draft' }, ['issued'])).toThrow('wrong-state');
    expect(() => checkState<'draft' | 'issued'>({ state: 'issued' }, ['issued'])).not.toThrow();
  });
});
