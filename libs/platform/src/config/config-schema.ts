import { type Static, Type } from 'typebox';

/** The services that make up the program; each has its own HTTP prefix, schema, roles and migrations. */
export const SERVICE_NAMES = ['identity', 'regions', 'evaluation', 'funding', 'experience'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** The variable that holds a service's own database URL. */
export function databaseVariableOf(service: ServiceName): `DATABASE_URL_${Uppercase<ServiceName>}` {
  return `DATABASE_URL_${service.toUpperCase() as Uppercase<ServiceName>}`;
}

/** What a process can be started as: everything, one service's HTTP, or the consumers and jobs of all. */
export const TARGETS = ['all', ...SERVICE_NAMES, 'worker'] as const;
export type Target = (typeof TARGETS)[number];

const url = (description: string) => Type.String({ description, pattern: '^[a-z+]+://\\S+$', maxLength: 2000 });

const rateLimit = (whose: string, limit: number) =>
  Type.Integer({
    description: `Requests of ${whose} in 10 s; more get 429.`,
    default: limit,
    minimum: 1,
    maximum: 1e9,
  });

/**
 * The one environment tree: every variable the program reads, with its meaning and default. It is validated once at
 * boot, so that no code below reads `process.env`.
 */
export const EnvironmentSchema = Type.Object({
  HOST: Type.String({ description: 'Address to listen on.', default: '127.0.0.1', minLength: 1, maxLength: 255 }),
  PORT: Type.Integer({ description: 'Port to listen on.', default: 8080, minimum: 0, maximum: 65535 }),
  PUBLIC_URL: Type.Optional(
    url('Origin under which clients reach the installation, no trailing slash. Default: http://HOST:PORT.'),
  ),
  ISSUER_URL: Type.Optional(url('Issuer of access tokens. Default: PUBLIC_URL/identity. Any OIDC provider will do.')),
  JWKS_URL: Type.Optional(url('Where the issuer publishes its keys; may be internal. Default: ISSUER_URL/jwks.')),
  TOKEN_AUDIENCE: Type.String({
    description: 'Audience that access tokens must name.',
    default: 'urn:urbanpilot:api',
    minLength: 1,
    maxLength: 255,
  }),
  DATA_DIR: Type.String({
    description:
      'The only directory that is written to: embedded database, attachments, keys, audit anchors, demonstration secrets.',
    default: '.data',
    minLength: 1,
    maxLength: 4096,
  }),
  DATABASE_URL: Type.Optional(url('PostgreSQL of all services. Without it target "all" starts an embedded one.')),
  DATABASE_URL_IDENTITY: Type.Optional(url('PostgreSQL of the identity service, in place of DATABASE_URL.')),
  DATABASE_URL_REGIONS: Type.Optional(url('PostgreSQL of the regions service, in place of DATABASE_URL.')),
  DATABASE_URL_EVALUATION: Type.Optional(url('PostgreSQL of the evaluation service, in place of DATABASE_URL.')),
  DATABASE_URL_FUNDING: Type.Optional(url('PostgreSQL of the funding service, in place of DATABASE_URL.')),
  DATABASE_URL_EXPERIENCE: Type.Optional(url('PostgreSQL of the experience service, in place of DATABASE_URL.')),
  DATABASE_DIRECT_URL: Type.Optional(
    url('PostgreSQL without a transaction pooler, for migrations and the queue. Default: DATABASE_URL.'),
  ),
  DATABASE_POOLER: Type.Union([Type.Literal('none'), Type.Literal('transaction')], {
    description:
      'What stands between the services and PostgreSQL. transaction: a pooler such as PgBouncer; then each service has a URL of its own, signed in as its application role, and DATABASE_DIRECT_URL leads past the pooler.',
    default: 'none',
  }),
  MIGRATE_ON_START: Type.Boolean({
    description:
      'Whether a start brings the schemas up to date. false: it waits until the command migrate has done so.',
    default: true,
  }),
  DATABASE_POOL_MAX: Type.Integer({
    description: 'Connections that one service of one process may hold.',
    default: 10,
    minimum: 2,
    maximum: 200,
  }),
  ATTACHMENT_MAX_MIB: Type.Integer({
    description: 'Largest attachment that is taken, in MiB; an upload must end within 30 s.',
    default: 20,
    minimum: 1,
    maximum: 1_000,
  }),
  ATTACHMENT_S3_URL: Type.Optional(
    url(
      'Bucket of an S3-compatible storage for attachments, https://host/bucket or https://bucket.host. Without it they lie in DATA_DIR, which all processes must then share.',
    ),
  ),
  ATTACHMENT_S3_REGION: Type.String({
    description: 'Region that requests to the bucket are signed for.',
    default: 'us-east-1',
    pattern: '^[a-z0-9-]{1,64}$',
  }),
  ATTACHMENT_S3_ACCESS_KEY: Type.Optional(
    Type.String({ description: 'Access key of the bucket.', minLength: 1, maxLength: 255 }),
  ),
  ATTACHMENT_S3_SECRET_KEY: Type.Optional(
    Type.String({ description: 'Secret key of the bucket.', minLength: 1, maxLength: 255 }),
  ),
  AUDIT_ANCHOR_FILE: Type.Optional(
    Type.String({
      description:
        'File to which the heads of the audit chains are appended. Default: audit-anchors.jsonl in DATA_DIR.',
      minLength: 1,
      maxLength: 4096,
    }),
  ),
  AUDIT_ANCHOR_URL: Type.Optional(
    url('Where the heads of the audit chains are posted as well, daily and at a clean stop.'),
  ),
  REDIS_URL: Type.Optional(url('Redis for the queues. Without it the queues live in PostgreSQL.')),
  QUEUE_PREFIX: Type.String({
    description: 'Prefix of the keys in Redis, where several installations share one.',
    default: 'urbanpilot',
    pattern: '^[a-z0-9-]{1,40}$',
  }),
  LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) => Type.Literal(level)),
    { description: 'Least level that is logged.', default: 'info' },
  ),
  TRUSTED_PROXIES: Type.Optional(
    Type.String({
      description:
        'Addresses or networks (CIDR), comma-separated, whose X-Forwarded-For is believed. Default: nobody’s is.',
      pattern: '^[0-9a-fA-F.:/, ]{2,1000}$',
    }),
  ),
  WEBHOOK_NETWORKS: Type.Optional(
    Type.String({
      description:
        'Networks (CIDR) or addresses, comma-separated, that webhooks may go to although they are not public, also by http. Default: none.',
      pattern: '^[0-9a-fA-F.:/, ]{2,1000}$',
    }),
  ),
  RATE_LIMIT_CALLER: rateLimit('one authenticated caller', 10_000),
  RATE_LIMIT_ADDRESS: rateLimit('one address without authentication', 2_000),
  RATE_LIMIT_TOKEN: rateLimit('one client at the token endpoint', 200),
  MAX_REQUESTS_IN_FLIGHT: Type.Integer({
    description: 'Requests that a process answers at the same time; more get 503.',
    default: 250,
    minimum: 1,
    maximum: 100_000,
  }),
  MAX_WAIT_MS: Type.Integer({
    description:
      'Milliseconds that a request may have to wait for a database connection or the event loop; more get 503.',
    default: 500,
    minimum: 50,
    maximum: 60_000,
  }),
  MAX_CONNECTIONS: Type.Integer({
    description: 'Connections that a process holds open; more are closed at once.',
    default: 5_000,
    minimum: 10,
    maximum: 1_000_000,
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(
    url('Collector of traces (OTLP over HTTP), without /v1/traces. Without it no traces are made.'),
  ),
  OTEL_SERVICE_NAME: Type.Optional(
    Type.String({ description: 'Name in traces. Default: urbanpilot-TARGET.', minLength: 1, maxLength: 100 }),
  ),
  OTEL_TRACES_SAMPLER_ARG: Type.Number({
    description:
      'Share of the traces that begin here and are kept, 0 to 1; a caller’s traceparent decides for its own.',
    default: 1,
    minimum: 0,
    maximum: 1,
  }),
  SHUTDOWN_SECONDS: Type.Integer({
    description: 'Deadline for finishing what runs after SIGTERM.',
    default: 20,
    minimum: 1,
    maximum: 600,
  }),
  SESSION_IDLE_MINUTES: Type.Integer({
    description: 'A signed-in person who does nothing for this long must sign in again.',
    default: 30,
    minimum: 1,
    maximum: 720,
  }),
  SESSION_HOURS: Type.Integer({
    description: 'Every sign-in ends after this time.',
    default: 12,
    minimum: 1,
    maximum: 168,
  }),
  SIGNING_KEY_LEAD_MINUTES: Type.Integer({
    description: 'A new signing key is published for this long before it signs: longer than verifiers keep the JWKS.',
    default: 15,
    minimum: 10,
    maximum: 1440,
  }),
  KEY_ENCRYPTION_KEY: Type.Optional(
    Type.String({
      description: '32 bytes in base64 that encrypt the signing keys. Default: a file in DATA_DIR, mode 0600.',
      pattern: '^[A-Za-z0-9+/]{43}=$',
    }),
  ),
});

export type Environment = Static<typeof EnvironmentSchema>;

/** What the rest of the program sees: the environment with its derived defaults filled in. */
export interface Config {
  target: Target;
  /** Demonstration clients alone, or with the demonstration programme. */
  seed: 'none' | 'clients' | 'demo';
  environment: Environment;
  publicUrl: string;
  issuerUrl: string;
  jwksUrl: string;
}
