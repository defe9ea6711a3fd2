import pino, { type Logger } from 'pino';
import { traceIds } from '../telemetry/tracing';

export type { Logger } from 'pino';

const MASK = '[masked]';
const SECRET_NAME = /^(authorization|cookie|set-cookie|password|.*secret|.*token|.*key_encryption_key|parameters)$/i;
const SECRET_TEXT = [
  { pattern: /(bearer|basic)\s+[\w~+/.-]{8,}=*/gi, replacement: `$1 ${MASK}` },
  { pattern: /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, replacement: MASK },
  { pattern: /(:\/\/[^:@/\s]*):[^\s]*@/g, replacement: `$1:${MASK}@` },
];
const MAX_DEPTH = 6;

/**
 * The program's logger: JSON lines in production, readable lines on a terminal. ERROR means that a person must act now;
 * what heals itself is WARN. Secrets are masked by name at any depth and by look in any text; errors are logged without
 * the parameters of their SQL, which are what people wrote.
 */
export function createLogger(
  level: string,
  options: { pretty?: boolean; stream?: pino.DestinationStream } = {},
): Logger {
  const pretty = options.pretty ?? process.stdout.isTTY === true;
  const settings: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: traceIds,
    formatters: { log: maskedRecord, bindings: maskedRecord },
    serializers: { err: (error: unknown) => masked(error, 0) },
    hooks: {
      logMethod(args, method) {
        const parts = args.map((part: unknown) => (typeof part === 'string' ? maskText(part) : part));
        // Pino would take the message of a bare error as it is.
        if (parts.length === 1 && parts[0] instanceof Error) parts.push(maskText(parts[0].message));
        method.apply(this, parts as typeof args);
      },
    },
    ...(pretty
      ? { transport: { target: 'pino-pretty', options: { colorize: true, translateTime: 'HH:MM:ss.l' } } }
      : {}),
  };
  return options.stream ? pino(settings, options.stream) : pino(settings);
}

function maskedRecord(fields: object): Record<string, unknown> {
  return masked(fields, 0) as Record<string, unknown>;
}

function masked(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MAX_DEPTH) return MASK;
  if (value instanceof Error) return maskedError(value, depth);
  if (Array.isArray(value)) return value.map((item) => masked(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return maskedFields(value, depth);
}

function maskedFields(value: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, SECRET_NAME.test(name) ? MASK : masked(inner, depth + 1)]),
  );
}

/** What serves the search for a fault: class, code, message, stack and cause; not the values that were sent along. */
function maskedError(error: Error & { code?: unknown; constraint?: unknown }, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: maskText(error.message),
    ...(error.code !== undefined && { code: error.code }),
    ...(error.constraint !== undefined && { constraint: error.constraint }),
    stack: maskText(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: masked(error.cause, depth + 1) }),
    ...(error instanceof AggregateError && { errors: masked(error.errors, depth + 1) }),
  };
}

function maskText(text: string): string {
  return SECRET_TEXT.reduce((result, { pattern, replacement }) => result.replace(pattern, replacement), text);
}
