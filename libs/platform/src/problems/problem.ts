/** Languages in which people are answered; zh-CN is the default. */
export type Locale = 'zh-CN' | 'en';

/** A text in every language; `{name}` stands for a parameter. */
export type LocalizedText = Record<Locale, string>;

/** A kind of problem that a caller can be told about: one stable code, one status, one text per language. */
export interface ProblemDefinition {
  code: string;
  status: number;
  title: LocalizedText;
  detail: LocalizedText;
}

/** Where exactly the input is wrong: an RFC 6901 pointer into the body, or `query.name`, `header.name`. */
export interface FieldError {
  pointer: string;
  rule: string;
  message: LocalizedText;
}

/** Values of the placeholders; a text that differs by language is given in both. */
export type ProblemParameters = Record<string, string | number | LocalizedText>;

/**
 * The one error class of the domain: whatever a caller did that cannot be done. Everything else that is thrown is a
 * fault of ours and is answered as 500 without its text (RFC 9457 for the format).
 */
export class Problem extends Error {
  readonly parameters: ProblemParameters;
  readonly errors: FieldError[];
  readonly headers: Record<string, string>;

  constructor(
    readonly definition: ProblemDefinition,
    options: { parameters?: ProblemParameters; errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    const parameters = options.parameters ?? {};
    super(`${definition.code}: ${fill(definition.detail.en, parameters, 'en')}`);
    this.name = 'Problem';
    this.parameters = parameters;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
  }
}

/** The body of an `application/problem+json` answer. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; rule: string; message: string }[];
}

/** A problem in the caller's language. `instance` is the request id, so that support can find the log line. */
export function toProblemBody(problem: Problem, locale: Locale, instance: string): ProblemBody {
  const { definition, parameters, errors } = problem;
  return {
    type: `urn:urbanpilot:problem:${definition.code}`,
    title: definition.title[locale],
    status: definition.status,
    detail: fill(definition.detail[locale], parameters, locale),
    instance,
    ...(errors.length > 0 && {
      errors: errors.map(({ pointer, rule, message }) => ({
        pointer,
        rule,
        message: fill(message[locale], parameters, locale),
      })),
    }),
  };
}

function fill(text: string, parameters: ProblemParameters, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

/** A field error whose rule is named; the message says in both languages what would be right. */
export function fieldError(pointer: string, rule: string, zh: string, en: string): FieldError {
  return { pointer, rule, message: { 'zh-CN': zh, en } };
}

/**
 * The caller's language by `Accept-Language` (RFC 9110): the acceptable language of the highest weight that we speak,
 * zh-CN when there is none.
 */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}
