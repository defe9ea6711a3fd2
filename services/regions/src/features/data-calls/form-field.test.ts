import fc from 'fast-check';
import { type FormField, formErrors, valueErrors } from './form-field';

const rules = (errors: { pointer: string; rule: string }[]) => errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
const field = (changes: Partial<FormField>): FormField => ({
  key: 'a',
  label: '人数',
  type: 'number',
  required: false,
  ...changes,
});

describe('a form', () => {
  it.each<[Partial<FormField>, string[]]>([
    [{ min: '0', max: '10' }, []],
    [{ min: '10', max: '9.5' }, ['/fields/0/max atLeastMin']],
    [{ min: 'x' }, ['/fields/0/min bound']],
    [{ type: 'date', min: '2026-02-30' }, ['/fields/0/min bound']],
    [{ type: 'text', min: '1' }, ['/fields/0/min bound']],
    [{ type: 'choice' }, ['/fields/0/choices forChoice']],
    [{ choices: ['a'] }, ['/fields/0/choices forChoice']],
    [{ maxLength: 5 }, ['/fields/0/maxLength forText']],
    [{ type: 'text', unit: '人' }, ['/fields/0/unit forNumber']],
  ])('%j is held to %j', (changes, expected) => {
    expect(rules(formErrors([field(changes)]))).toEqual(expected);
  });

  it('has each key once', () => {
    expect(rules(formErrors([field({}), field({ key: 'b' }), field({})]))).toEqual(['/fields/2/key unique']);
  });

  const FORM = [
    field({ key: 'n', required: true, min: '0', max: '100.5' }),
    field({ key: 't', type: 'text', maxLength: 3 }),
    field({ key: 'd', type: 'date', min: '2026-01-01', max: '2026-12-31' }),
    field({ key: 'c', type: 'choice', choices: ['是', '否'] }),
  ];

  it.each<[Record<string, string>, string[]]>([
    [{ n: '100.5', t: '一二三', d: '2026-12-31', c: '否' }, []],
    [{}, ['/values/n required']],
    [{ n: '1e3' }, ['/values/n number']],
    [{ n: '-0.1' }, ['/values/n min']],
    [{ n: '100.500000000001' }, ['/values/n max']],
    [{ n: '1', t: '一二三四' }, ['/values/t maxLength']],
    [{ n: '1', d: '2026-02-30' }, ['/values/d date']],
    [{ n: '1', d: '2027-01-01' }, ['/values/d max']],
    [{ n: '1', c: '也许' }, ['/values/c choice']],
    [{ n: '1', constructor: 'x' }, ['/values/constructor unknownField']],
  ])('takes %j with %j', (values, expected) => {
    expect(rules(valueErrors(FORM, values, { complete: true }))).toEqual(expected);
  });

  it('asks for nothing while it is being filled in, but holds what is there to its rules', () => {
    expect(valueErrors(FORM, {}, { complete: false })).toEqual([]);
    expect(rules(valueErrors(FORM, { n: 'x' }, { complete: false }))).toEqual(['/values/n number']);
  });

  it('compares numbers exactly, whatever their digits', () => {
    const digits = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(
      fc.property(digits, digits, (value, min) => {
        const errors = valueErrors([field({ min: String(min) })], { a: String(value) }, { complete: true });
        expect(errors.length).toBe(value < min ? 1 : 0);
      }),
      { seed: 2026, numRuns: 1000 },
    );
  });
});
