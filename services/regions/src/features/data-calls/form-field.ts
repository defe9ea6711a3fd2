import { type FieldError, fieldError } from '@urbanpilot/platform';

export const FIELD_TYPES = ['number', 'text', 'date', 'choice'] as const;
/** Of a text of which the form says nothing. */
export const DEFAULT_LENGTH = 200;
export const MOST_LENGTH = 1_000;
export const MOST_FIELDS = 100;

/** One field of a form (填报项). Numbers are decimal digits, dates are ISO dates, so that nothing is rounded or shifted. */
export interface FormField {
  key: string;
  label: string;
  type: (typeof FIELD_TYPES)[number];
  /** Of a number: 人, 亿元, %. */
  unit?: string;
  required: boolean;
  /** Bounds of a number or a date, themselves allowed. */
  min?: string;
  max?: string;
  /** Of a text. */
  maxLength?: number;
  /** The words of a choice. */
  choices?: string[];
}

/** What an addressee filled in, by key. */
export type FormValues = Record<string, string>;

const DECIMAL = /^-?(0|[1-9]\d{0,17})(\.\d{1,12})?$/;
const PLACES = 12;

/** What is wrong with a form: a key twice, a choice without words, bounds that no value meets. */
export function formErrors(fields: readonly FormField[]): FieldError[] {
  const keys = fields.map(({ key }) => key);
  return fields.flatMap((field, index) => {
    const errors = fieldErrors(field, `/fields/${index}`);
    if (keys.indexOf(field.key) === index) return errors;
    return [fieldError(`/fields/${index}/key`, 'unique', '填报项代码重复', 'the key is used before'), ...errors];
  });
}

function fieldErrors(field: FormField, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const { type, min, max } = field;
  const refuse = (name: keyof FormField, rule: string, zh: string, en: string) =>
    errors.push(fieldError(`${at}/${name}`, rule, zh, en));
  if ((type === 'choice') !== (field.choices !== undefined)) {
    refuse('choices', 'forChoice', '选择项须列出选项，其他类型不填', 'are given for a choice, and for it only');
  }
  if (field.maxLength !== undefined && type !== 'text') {
    refuse('maxLength', 'forText', '仅用于文字', 'is for texts only');
  }
  if (field.unit !== undefined && type !== 'number') refuse('unit', 'forNumber', '仅用于数字', 'is for numbers only');
  for (const name of ['min', 'max'] as const) {
    const bound = field[name];
    if (bound !== undefined && !isComparable(type, bound)) {
      refuse(name, 'bound', '须与类型相符（数字或日期）', 'must be a number or a date, as the type is');
    }
  }
  if (errors.length === 0 && min !== undefined && max !== undefined && compare(type, min, max) > 0) {
    refuse('max', 'atLeastMin', '上限不得低于下限', 'must not be below min');
  }
  return errors;
}

/** What is wrong with what was filled in, each at `/values/{key}`; what is required must be there when it is complete. */
export function valueErrors(
  fields: readonly FormField[],
  values: FormValues,
  { complete }: { complete: boolean },
): FieldError[] {
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(values)
    .filter((key) => !known.has(key))
    .map((key) => fieldError(`/values/${key}`, 'unknownField', '表中没有此项', 'is no field of the form'));
  const wrong = fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
    if (value !== undefined) return valueError(field, value);
    return complete && field.required ? [named(field, 'required', '必须填写', 'must be filled in')] : [];
  });
  return [...unknown, ...wrong];
}

function valueError(field: FormField, value: string): FieldError[] {
  const { type, min, max, choices = [], maxLength = DEFAULT_LENGTH } = field;
  if (type === 'choice') {
    return choices.includes(value)
      ? []
      : [named(field, 'choice', `须为：${choices.join('、')}`, `must be one of ${choices.join(', ')}`)];
  }
  if (type === 'text') {
    return [...value].length <= maxLength
      ? []
      : [named(field, 'maxLength', `不得超过 ${maxLength} 字`, `must not be longer than ${maxLength} characters`)];
  }
  if (!isComparable(type, value)) {
    return type === 'number'
      ? [named(field, 'number', '须为数字，如 63.05', 'must be a number such as 63.05')]
      : [named(field, 'date', '须为日期，如 2026-06-30', 'must be a date such as 2026-06-30')];
  }
  if (min !== undefined && compare(type, value, min) < 0) {
    return [named(field, 'min', `不得小于 ${min}`, `must not be less than ${min}`)];
  }
  if (max !== undefined && compare(type, value, max) > 0) {
    return [named(field, 'max', `不得大于 ${max}`, `must not be more than ${max}`)];
  }
  return [];
}

function named({ key, label }: FormField, rule: string, zh: string, en: string): FieldError {
  return fieldError(`/values/${key}`, rule, `「${label}」${zh}`, `"${label}" ${en}`);
}

function isComparable(type: FormField['type'], text: string): boolean {
  if (type === 'number') return DECIMAL.test(text);
  return type === 'date' && isDay(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Exactly: no float stands between two numbers. */
function compare(type: FormField['type'], a: string, b: string): number {
  if (type === 'date') return a < b ? -1 : Number(a > b);
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : Number(difference > 0n);
}

function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return decimal.startsWith('-') ? -digits : digits;
}
