import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentSchema } from './config-schema';
import { ConfigError, isLoopback, loadConfig, printConfig } from './load-config';

function problemsOf(options: Parameters<typeof loadConfig>[0], variables: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(options, variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: every variable has a default that works', () => {
    const config = loadConfig({}, {});
    expect(config).toMatchObject({ target: 'all', seed: 'none', publicUrl: 'http://127.0.0.1:8080' });
    expect(config.issuerUrl).toBe('http://127.0.0.1:8080/identity');
    expect(config.jwksUrl).toBe('http://127.0.0.1:8080/identity/jwks');
    expect(loadConfig({}, { PORT: '', HOST: '' }).environment).toMatchObject({ PORT: 8080, HOST: '127.0.0.1' });
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf(
      { target: 'moon', seed: 'lots' },
      { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_POOL_MAX: '1', QUEUE_PREFIX: 'A B', KEY_ENCRYPTION_KEY: 'short' },
    );
    const text = problems.join('\n');
    const names = [
      '--target',
      '--seed',
      'PORT',
      'LOG_LEVEL',
      'DATABASE_POOL_MAX',
      'QUEUE_PREFIX',
      'KEY_ENCRYPTION_KEY',
    ];
    for (const name of names) expect(text).toContain(name);
  });

  it.each<[what: string, variables: NodeJS.ProcessEnv, name: string]>([
    ['a port beyond 65535', { PORT: '70000' }, 'PORT'],
    ['a port with a fraction', { PORT: '80.5' }, 'PORT'],
    ['a URL without a scheme', { DATABASE_URL: 'localhost/x' }, 'DATABASE_URL'],
    ['a URL with blanks', { REDIS_URL: 'redis://a b' }, 'REDIS_URL'],
    ['no time to stop', { SHUTDOWN_SECONDS: '0' }, 'SHUTDOWN_SECONDS'],
  ])('refuses %s', (_what, variables, name) => {
    expect(problemsOf({}, variables).some((problem) => problem.startsWith(name))).toBe(true);
  });

  it('only the whole program starts the embedded database; the other targets refuse without one', () => {
    expect(problemsOf({ target: 'regions' }, {}).join()).toContain('DATABASE_URL');
    expect(problemsOf({ target: 'worker' }, { DATABASE_URL: 'postgres://db/x' })).toEqual([]);
  });

  it('a service needs no common database when it has one of its own', () => {
    const own = { DATABASE_URL_REGIONS: 'postgres://db/regions' };
    expect(problemsOf({ target: 'regions' }, own)).toEqual([]);
    expect(problemsOf({ target: 'funding' }, own).join()).toContain('DATABASE_URL_FUNDING');
    expect(problemsOf({ target: 'worker' }, own).join()).toContain('DATABASE_URL_FUNDING');
  });

  it('a secret may come from a file; one that is missing or given twice is a fault', () => {
    const directory = mkdtempSync(join(tmpdir(), 'config-'));
    const file = join(directory, 'database-url');
    writeFileSync(file, 'postgres://db/from-a-file\n');
    expect(loadConfig({}, { DATABASE_URL_FILE: file }).environment.DATABASE_URL).toBe('postgres://db/from-a-file');
    expect(problemsOf({}, { DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://db/x' }).join()).toContain('twice');
    expect(problemsOf({}, { REDIS_URL_FILE: join(directory, 'none') }).join()).toContain('REDIS_URL_FILE');
    rmSync(directory, { recursive: true });
  });

  it('a bucket needs an address and both of its keys', () => {
    const bucket = { ATTACHMENT_S3_URL: 'https://s3.example.org/files', ATTACHMENT_S3_ACCESS_KEY: 'a' };
    expect(problemsOf({}, bucket)).toEqual(['ATTACHMENT_S3_SECRET_KEY: is needed with ATTACHMENT_S3_URL']);
    expect(problemsOf({}, { ...bucket, ATTACHMENT_S3_SECRET_KEY: 's' })).toEqual([]);
    const other = { ...bucket, ATTACHMENT_S3_URL: 'ftp://example.org/x', ATTACHMENT_S3_SECRET_KEY: 's' };
    expect(problemsOf({}, other)).toEqual(['ATTACHMENT_S3_URL: is no http address']);
  });

  it('demonstration clients are refused off loopback', () => {
    expect(problemsOf({ seed: 'demo' }, { HOST: '0.0.0.0' }).join()).toContain('--seed=demo');
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) expect(problemsOf({ seed: 'demo' }, { HOST })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.evil.test', 'localhost.evil.test', '192.168.1.1'])(
    '%s is not loopback',
    (host) => expect(isLoopback(host)).toBe(false),
  );

  it('an error does not repeat a value, which may be a secret', () => {
    expect(problemsOf({}, { KEY_ENCRYPTION_KEY: 'my-secret-key' }).join()).not.toContain('my-secret-key');
  });

  it.each([
    'postgres://user:hunter2@db/urbanpilot',
    'postgres://user:hunter2/x@db/urbanpilot',
    'postgres://user:p@hunter2@db/urbanpilot',
    'postgres://:hunter2@db/urbanpilot',
    'postgres://db/urbanpilot?user=me&password=hunter2&sslmode=require',
    'postgres://db/urbanpilot?sslpassword=hunter2',
  ])('printed, shows %s without its password', (url) => {
    const text = printConfig(loadConfig({}, { DATABASE_URL: url, REDIS_URL: 'redis://:hunter2@cache' }));
    expect(text).not.toContain('hunter2');
    expect(text).toContain('********');
  });

  it('printed, shows every variable with its meaning, and no key', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const text = printConfig(loadConfig({}, { KEY_ENCRYPTION_KEY: key }));
    for (const name of Object.keys(EnvironmentSchema.properties)) expect(text).toContain(`\n${name}=`);
    expect(text).not.toContain(key);
    expect(text).not.toContain('# undefined');
  });
});
