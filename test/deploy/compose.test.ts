import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentSchema, loadConfig, SERVICE_NAMES } from '@urbanpilot/platform';
import { parse } from 'yaml';
import { exampleSecrets, ROOT } from './manifests';

interface Service {
  image?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
  pids_limit?: number;
  command?: string[];
  healthcheck?: { test?: unknown; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  networks?: string[];
  ports?: string[];
  secrets?: string[];
  environment?: Record<string, string>;
}
interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  secrets: Record<string, unknown>;
}

const text = readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8');
const read = (from = text) => parse(from, { merge: true }) as Compose;
const programs = (compose: Compose) =>
  Object.entries(compose.services).filter(([, { image }]) => image?.startsWith('urbanpilot:'));

function serviceFaults(service: Service, { networks, secrets, services }: Compose): string[] {
  const { image = '', user = '0', healthcheck } = service;
  return [
    /:[^/]+$/.test(image) && !image.endsWith(':latest') ? '' : 'runs an image without a fixed tag',
    /^[1-9]\d*:[1-9]\d*$/.test(user) ? '' : 'may run as root',
    service.read_only ? '' : 'may write to its root file system',
    service.cap_drop?.includes('ALL') ? '' : 'keeps capabilities',
    service.security_opt?.includes('no-new-privileges:true') ? '' : 'may gain privileges',
    service.mem_limit && service.pids_limit ? '' : 'has no limits',
    healthcheck?.test || healthcheck?.disable ? '' : 'has no health check',
    service.ports?.every((port) => port.startsWith('127.0.0.1:')) === false ? 'listens to everybody' : '',
    ...Object.keys(service.depends_on ?? {}).map((name) =>
      services[name] ? '' : `waits for ${name}, which is not there`,
    ),
    ...(service.networks ?? ['default']).map((name) => (networks[name] ? '' : `is in no declared network`)),
    ...(service.secrets ?? []).map((name) => (secrets[name] !== undefined ? '' : `reads no declared secret`)),
  ];
}

function faultsOf(compose: Compose): string[] {
  const known = (name: string) => name.replace(/_FILE$/, '') in EnvironmentSchema.properties;
  const targets = programs(compose).flatMap(([, { command }]) => command ?? []);
  return [
    ...Object.entries(compose.services).flatMap(([name, service]) =>
      serviceFaults(service, compose)
        .filter(Boolean)
        .map((fault) => `${name} ${fault}`),
    ),
    ...programs(compose).flatMap(([, { environment = {} }]) =>
      Object.keys(environment)
        .filter((name) => !known(name))
        .map((name) => `the program knows no variable ${name}`),
    ),
    ...[...SERVICE_NAMES, 'worker']
      .filter((name) => !targets.includes(`--target=${name}`))
      .map((name) => `${name} does not run`),
    compose.networks.back?.internal ? '' : 'the stores can be reached from outside',
  ].filter(Boolean);
}

describe('S7: docker/compose.yaml', () => {
  it('keeps every rule', () => expect(faultsOf(read())).toEqual([]));

  it('starts every program with a configuration that the program takes', () => {
    const directory = mkdtempSync(join(tmpdir(), 'compose-'));
    const secrets = exampleSecrets('city');
    for (const name of ['database_url', 'redis_url', 'key_encryption_key']) {
      writeFileSync(join(directory, name), secrets[name.toUpperCase()] ?? '');
    }
    for (const [, { environment = {}, command = [] }] of programs(read())) {
      const given = Object.entries(environment).map(([name, value]) => [
        name,
        value.replace('/run/secrets', directory),
      ]);
      const target = command[0]?.startsWith('--target=') ? command[0].slice(9) : 'all';
      expect(loadConfig({ target }, Object.fromEntries(given)).environment.REDIS_URL).toBe(secrets.REDIS_URL);
    }
    rmSync(directory, { recursive: true });
  });

  it.each<[fault: string, from: string | RegExp, to: string]>([
    ['may write to its root', 'read_only: true', 'read_only: false'],
    ['keeps capabilities', 'cap_drop: [ALL]', 'cap_drop: []'],
    ['may gain privileges', "security_opt: ['no-new-privileges:true']", 'security_opt: []'],
    ['may run as root', "user: '10001:10001'", "user: '0:0'"],
    ['postgres runs an image without a fixed tag', 'postgres:18.1-bookworm', 'postgres:latest'],
    ['has no limits', 'pids_limit: 256', 'pids_limit: 0'],
    ['redis has no health check', /healthcheck:\n {6}test: \[CMD-SHELL[^\n]*\n/, 'x-none:\n'],
    ['listens to everybody', '127.0.0.1:8443:8443', '8443:8443'],
    ['waits for databaze', 'postgres: { condition: service_healthy }', 'databaze: { condition: service_healthy }'],
    ['no variable PUBLIC_URI', 'PUBLIC_URL:', 'PUBLIC_URI:'],
    ['funding does not run', '--target=funding', '--target=regions'],
    ['reached from outside', 'back: { internal: true }', 'back: {}'],
  ])('%s, when that is put in', (fault, from, to) => {
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    expect(faultsOf(read(spoilt)).join('\n')).toContain(fault);
  });
});
