import { type TSchema, Type } from 'typebox';

/** Schema parts that requests, responses and events share. Every string, array and number in them is bounded. */

export const Uuid = (description: string) =>
  Type.String({ format: 'uuid', maxLength: 36, description, examples: ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e'] });

export const Text = (description: string, maxLength = 200, examples: string[] = []) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, ...(examples.length > 0 && { examples }) });

export const Code = (description: string, examples: string[] = []) =>
  Type.String({
    minLength: 1,
    maxLength: 64,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    description,
    ...(examples.length > 0 && { examples }),
  });

/** GB/T 2260 code of a division to county level; with 9 digits of a township, with 12 of a village. */
export const DivisionCode = (description = '行政区划代码 (GB/T 2260; 乡级 9 位, 村级 12 位)') =>
  Type.String({ pattern: '^[1-9]\\d{5}(\\d{3}){0,2}$', maxLength: 12, description, examples: ['371725'] });

/** A day in Asia/Shanghai. */
export const Day = (description: string) =>
  Type.String({ format: 'date', maxLength: 10, description, examples: ['2026-06-30'] });

/** An instant with its zone. */
export const Instant = (description: string) =>
  Type.String({ format: 'date-time', maxLength: 40, description, examples: ['2026-06-30T09:00:00.000Z'] });

/** A statistical period: year, half-year, quarter or month. */
export const Period = (description = '统计期: 2026, 2026-H1, 2026-Q3 or 2026-11') =>
  Type.String({ pattern: '^\\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$', maxLength: 7, description, examples: ['2026'] });

/** A decimal number as digits, so that no float rounds it on the way. */
export const Decimal = (description: string, examples = ['63.05']) =>
  Type.String({ pattern: '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?$', maxLength: 32, description, examples });

/** A part of a whole, greater than 0 and at most 1, as digits. */
export const Share = (description: string) =>
  Type.String({ pattern: '^(0\\.\\d{1,6}|1(\\.0{1,6})?)$', maxLength: 8, description, examples: ['0.6'] });

/** An amount of money or land in major units with at most two decimals, as digits. */
export const Amount = (description: string) =>
  Type.Object(
    {
      amount: Type.String({
        pattern: '^(0|[1-9]\\d{0,15})(\\.\\d{1,2})?$',
        maxLength: 19,
        description: '数额, decimal digits, never a float',
        examples: ['1234567.89'],
      }),
      unit: Type.Literal('CNY', { description: '计量单位: CNY 元' }),
    },
    { additionalProperties: false, description },
  );

/** One of several fixed words. */
export const OneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description, examples: [values[0]] });

/** A value or null, where null means that nothing is known or set. */
export const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** A closed object: unknown properties are refused in requests and never sent in responses. */
export const Closed = <P extends Record<string, TSchema>>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });

/** Roles that a grant can give. */
export const ROLES = ['office', 'pilot', 'department', 'expert', 'leader', 'auditor', 'finance'] as const;
export type Role = (typeof ROLES)[number];
export const RoleSchema = OneOf(
  ROLES,
  '角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局',
);
