import { type TSchema, Type } from 'typebox';
import { commonProblems } from '../problems/common-problems';

/** The one error format (RFC 9457), as the contract shows it. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({
      maxLength: 200,
      description: '问题类型, stable',
      examples: ['urn:urbanpilot:problem:not-found'],
    }),
    title: Type.String({ maxLength: 200, description: '标题' }),
    status: Type.Integer({ minimum: 400, maximum: 599, description: 'HTTP 状态码' }),
    detail: Type.String({ maxLength: 4000, description: '说明, in the language of Accept-Language' }),
    instance: Type.String({ maxLength: 200, description: '请求编号' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            pointer: Type.String({ maxLength: 1000, description: '出错位置 (RFC 6901, or query.name, header.name)' }),
            rule: Type.String({ maxLength: 100, description: '违反的规则' }),
            message: Type.String({ maxLength: 1000, description: '如何修改' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 10_000, description: '逐项错误' },
      ),
    ),
  },
  {
    title: 'Problem',
    description: '错误 (RFC 9457)',
    additionalProperties: false,
    examples: [
      {
        type: 'urn:urbanpilot:problem:not-found',
        title: '资源不存在',
        status: 404,
        detail: '没有这一资源，或您无权查看。',
        instance: 'urn:urbanpilot:request:01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
      },
    ],
  },
);

/** Errors that any guarded operation can answer. */
const ALWAYS = [400, 401, 403, 408, 429, 431, 500, 503];

/**
 * All responses of an operation for its route declaration: the good one, and every error it can answer beside those that
 * any operation can.
 */
export function responses(good: Record<number, TSchema>, errors: number[] = []): Record<number, unknown> {
  const problems = [...new Set([...ALWAYS, ...errors])].map((status) => [status, problemResponse(status)]);
  return { ...Object.fromEntries(problems), ...good };
}

/** What a route is declared to take, as far as the platform's own refusals depend on it. */
interface Taken {
  method: string | string[];
  schema: { params?: unknown; headers?: unknown };
}

/** Errors that the platform answers for a route by what it takes: its address, body, key and version. */
export function platformErrors({ method, schema }: Taken): Record<number, unknown> {
  const { properties: headers = {} } = (schema.headers ?? {}) as { properties?: object };
  const statuses = [
    ...(schema.params ? [414] : []),
    ...(method === 'GET' || method === 'HEAD' ? [] : [413, 415]),
    ...('idempotency-key' in headers ? [409, 422] : []),
    ...('if-match' in headers ? [412, 428] : []),
  ];
  return Object.fromEntries(statuses.map((status) => [status, problemResponse(status)]));
}

const RETRY_AFTER = {
  'Retry-After': Type.Integer({
    minimum: 1,
    maximum: 3600,
    description: '多少秒后重试 Seconds to wait',
    examples: [1],
  }),
};

/** Headers that tell a caller when to come again; the two RateLimit fields by draft-ietf-httpapi-ratelimit-headers. */
const HEADERS: Record<number, Record<string, TSchema>> = {
  429: {
    ...RETRY_AFTER,
    'RateLimit-Policy': Type.String({ maxLength: 200, description: '限额', examples: ['"caller";q=10000;w=10'] }),
    RateLimit: Type.String({ maxLength: 200, description: '余额', examples: ['"caller";r=0;t=7'] }),
  },
  503: RETRY_AFTER,
};

function problemResponse(status: number): unknown {
  const titles = Object.values(commonProblems)
    .filter((problem) => problem.status === status)
    .map(({ title }) => title['zh-CN']);
  const headers = HEADERS[status];
  return {
    description: titles.join(' / ') || '业务规则不允许',
    ...(headers && { headers }),
    content: { 'application/problem+json': { schema: ProblemSchema } },
  };
}
