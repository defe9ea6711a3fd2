import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { type Config, type Environment, EnvironmentSchema, TARGETS, type Target } from './config-schema';
import { databaseProblems } from './database-problems';

/** Thrown when the configuration is unusable; `problems` names every variable or option that is wrong. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** What the command line can say; everything else comes from the environment. */
export interface Options {
  target?: string;
  seed?: string;
}

/**
 * Checks environment and options as a whole and fills in the defaults.
 *
 * @throws ConfigError with all problems at once, so that an operator mends them in one go.
 */
export function loadConfig(options: Options, variables: NodeJS.ProcessEnv): Config {
  const { environment, problems } = readEnvironment(variables);
  const target = oneOf(options.target ?? 'all', TARGETS, '--target', problems);
  const seed = oneOf(options.seed ?? 'none', ['none', 'clients', 'demo'] as const, '--seed', problems);
  problems.push(...databaseProblems(environment, target as Target), ...bucketProblems(environment));
  if (seed !== 'none' && !isLoopback(environment.HOST)) {
    problems.push(
      `--seed=${seed}: demonstration clients are refused on HOST=${environment.HOST}; use a loopback address`,
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return derive(environment, target as Target, seed as Config['seed']);
}

function readEnvironment(variables: NodeJS.ProcessEnv): { environment: Environment; problems: string[] } {
  const given: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const name of Object.keys(EnvironmentSchema.properties)) {
    const value = variableOf(name, variables, unreadable);
    if (value !== undefined && value !== '') given[name] = value;
  }
  // The schema is ours: it need not be checked itself at each start.
  const ajv = new Ajv({ allErrors: true, coerceTypes: true, useDefaults: true, meta: false, validateSchema: false });
  const validate = ajv.compile(EnvironmentSchema);
  validate(given);
  const problems = (validate.errors ?? [])
    .filter((error) => error.keyword !== 'const')
    .map((error) => `${error.instancePath.slice(1) || 'environment'}: ${error.message}`);
  return { environment: given as Environment, problems: [...unreadable, ...problems] };
}

/** A variable's value, or the content of the file that `NAME_FILE` names: how Docker and Kubernetes hand over secrets. */
function variableOf(name: string, variables: NodeJS.ProcessEnv, problems: string[]): string | undefined {
  const file = variables[`${name}_FILE`];
  if (!file) return variables[name];
  if (variables[name]) problems.push(`${name}: is given twice, by ${name}_FILE too`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    problems.push(`${name}_FILE: ${file} can't be read (${(error as NodeJS.ErrnoException).code})`);
    return undefined;
  }
}

/** A bucket needs both of its keys. */
function bucketProblems({ ATTACHMENT_S3_URL, ...environment }: Environment): string[] {
  if (!ATTACHMENT_S3_URL) return [];
  const keys = ['ATTACHMENT_S3_ACCESS_KEY', 'ATTACHMENT_S3_SECRET_KEY'] as const;
  const missing = keys.filter((name) => !environment[name]).map((name) => `${name}: is needed with ATTACHMENT_S3_URL`);
  return /^https?:/.test(ATTACHMENT_S3_URL) ? missing : ['ATTACHMENT_S3_URL: is no http address', ...missing];
}

function oneOf<T extends string>(value: string, allowed: readonly T[], option: string, problems: string[]): T {
  if (!allowed.includes(value as T)) problems.push(`${option}: "${value}" is none of ${allowed.join(', ')}`);
  return value as T;
}

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function derive(environment: Environment, target: Target, seed: Config['seed']): Config {
  const host = environment.HOST.includes(':') ? `[${environment.HOST}]` : environment.HOST;
  const publicUrl = (environment.PUBLIC_URL ?? `http://${host}:${environment.PORT}`).replace(/\/+$/, '');
  const issuerUrl = environment.ISSUER_URL ?? `${publicUrl}/identity`;
  return { target, seed, environment, publicUrl, issuerUrl, jwksUrl: environment.JWKS_URL ?? `${issuerUrl}/jwks` };
}

/** The configuration as text for `--print-config`: names, values and meanings, secrets masked. */
export function printConfig(config: Config): string {
  const lines = Object.entries(EnvironmentSchema.properties).map(([name, schema]) => {
    const value = config.environment[name as keyof Environment];
    const { description } = schema as { description?: string };
    return `# ${description}\n${name}=${maskSecrets(name, value)}`;
  });
  return [`# target ${config.target}, seed ${config.seed}`, ...lines].join('\n');
}

function maskSecrets(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (name === 'KEY_ENCRYPTION_KEY' || name === 'ATTACHMENT_S3_SECRET_KEY') return '********';
  return String(value)
    .replace(/(:\/\/[^:@/]*):.*@/, '$1:********@')
    .replace(/([?&]\w*password=)[^&]*/gi, '$1********');
}
