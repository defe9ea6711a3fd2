import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Role } from '@urbanpilot/contract';
import { type ApiClient, createApiClient } from '@urbanpilot/contract/client';
import { createLogger, SERVICE_NAMES, startEmbeddedPostgres } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import { type AnswerCheck, answerCheck, type ContractDocument } from './contract-validators';
import { freePort } from './free-port';
import { startOriginProxy } from './origin-proxy';
import { type ProgramProcess, runProgramCommand, startProgramProcess } from './program-process';

/** All in one process, or one process per service and a worker. */
export type Shape = 'all' | 'split';

export interface InstallationOptions {
  shape: Shape;
  /** Queues on this Redis instead of PostgreSQL. */
  redisUrl?: string;
}

/** A running installation with its demonstration clients, on a data directory of its own. */
export interface Installation {
  baseUrl: string;
  /** Where its embedded database and the demonstration clients' secrets are. */
  dataDir: string;
  /** The API as the demonstration client of a role, over all territories. */
  as(client: DemoClientName): ApiClient;
  processes: ProgramProcess[];
  /** Runs a command of the program on this installation's data, beside it; answers its output. */
  command(...args: string[]): Promise<string>;
  /** Ends everything as a crash would, except the database in the split shape, and starts it again. */
  crashAndRestart(): Promise<void>;
  /** Stops in order and removes the data; fails unless every process ended cleanly. */
  close(): Promise<void>;
}

const SCOPES = SERVICE_NAMES.flatMap((service) => ['read', 'write', 'operate'].map((verb) => `${service}:${verb}`));

/** Starts the built program in a shape, as an operator would, and waits until it is ready. */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'urbanpilot-'));
  const common = {
    DATA_DIR: dataDir,
    DATABASE_POOL_MAX: '5',
    // Tests of other things share their processors with other tests, and must not be turned away for it.
    MAX_WAIT_MS: '10000',
    // Receivers of webhooks stand on this machine.
    WEBHOOK_NETWORKS: '127.0.0.0/8',
    QUEUE_PREFIX: `test-${uuidv4().slice(0, 8)}`,
    ...(options.redisUrl && { REDIS_URL: options.redisUrl }),
  };
  const started = options.shape === 'all' ? await startAll(common) : await startSplit(common);
  await untilGranted((client) => clientOf(started.baseUrl, dataDir, client));
  return {
    baseUrl: started.baseUrl,
    dataDir,
    as: (client) => clientOf(started.baseUrl, dataDir, client),
    get processes() {
      return started.processes;
    },
    command: (...args) => runProgramCommand(args, started.variables),
    async crashAndRestart() {
      await Promise.all(started.processes.map((process) => process.kill()));
      started.processes = await started.start();
    },
    async close() {
      const codes: number[] = [];
      for (const process of [...started.processes].reverse()) codes.push(await process.stop());
      await started.closeRest();
      rmSync(dataDir, { recursive: true, force: true });
      if (codes.some((code) => code !== 0)) throw new Error(`Processes ended with ${codes.join(', ')}`);
    },
  };
}

const GRANT_MS = 60_000;

/** Grants travel by event: waits until every service lets every demonstration client in. */
async function untilGranted(as: Installation['as']): Promise<void> {
  const deadline = Date.now() + GRANT_MS;
  const path = { id: uuidv4() };
  for (const name of [...ROLES, 'office-verifier'] as const) {
    const client = as(name);
    for (const service of SERVICE_NAMES) {
      // Nobody has this operation: 404 says that the caller's role is known.
      while ((await client.GET(`/${service}/v1/operations/{id}`, { params: { path } })).response.status !== 404) {
        if (Date.now() > deadline) throw new Error(`The grant of ${name} did not reach ${service}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}

interface Started {
  baseUrl: string;
  variables: Record<string, string>;
  processes: ProgramProcess[];
  start(): Promise<ProgramProcess[]>;
  closeRest(): Promise<void>;
}

async function startAll(common: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const start = async () => [await startProgramProcess(['--seed=clients'], { ...common, PORT: String(port) })];
  const closeRest = () => Promise.resolve();
  return { baseUrl: `http://127.0.0.1:${port}`, variables: common, processes: await start(), start, closeRest };
}

async function startSplit(common: Record<string, string>): Promise<Started> {
  const log = createLogger('warn', { pretty: false });
  const embedded = await startEmbeddedPostgres({ dataDir: join(common.DATA_DIR ?? '', 'postgres'), log });
  const ports = new Map<string, number>();
  for (const service of SERVICE_NAMES) ports.set(service, await freePort());
  const originPort = await freePort();
  const baseUrl = `http://127.0.0.1:${originPort}`;
  const proxy = await startOriginProxy(originPort, (service) => ports.get(service));
  const variables = {
    ...common,
    DATABASE_URL: embedded.url,
    PUBLIC_URL: baseUrl,
    JWKS_URL: `http://127.0.0.1:${ports.get('identity')}/identity/jwks`,
  };
  const start = async () => {
    const worker = await startProgramProcess(['--target=worker'], { ...variables, PORT: '0' });
    const targets = SERVICE_NAMES.map((service) => {
      const seed = service === 'identity' ? ['--seed=clients'] : [];
      return startProgramProcess([`--target=${service}`, ...seed], { ...variables, PORT: String(ports.get(service)) });
    });
    return [worker, ...(await Promise.all(targets))];
  };
  return {
    baseUrl,
    variables,
    processes: await start(),
    start,
    async closeRest() {
      await closeServer(proxy);
      await embedded.stop();
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** A demonstration client: one per role, and a second one of the office. */
export type DemoClientName = Role | 'office-verifier';

/**
 * The API as one of the demonstration clients, whose secrets are in the data directory. An answer that breaks the contract
 * is an error (P15), except with CHECK_ANSWERS=false: a later version may add properties that this one's contract lacks.
 */
export function clientOf(baseUrl: string, dataDir: string, name: DemoClientName): ApiClient {
  const file = JSON.parse(readFileSync(join(dataDir, 'demo-clients.json'), 'utf8')) as {
    clients: { clientId: string; clientSecret: string }[];
  };
  const client = file.clients.find(({ clientId }) => clientId === `demo-${name}`);
  if (!client) throw new Error(`There is no demonstration client ${name}`);
  const api = createApiClient({ baseUrl, ...client, scopes: SCOPES });
  if (process.env.CHECK_ANSWERS === 'false') return api;
  api.use({
    async onResponse({ request, response }) {
      const fault = committedContract()({
        method: request.method,
        url: new URL(request.url).pathname,
        status: response.status,
        contentType: response.headers.get('content-type') ?? undefined,
        body: await response.clone().text(),
      });
      if (fault) throw new Error(`An answer breaks the contract: ${fault}`);
    },
  });
  return api;
}

let check: AnswerCheck | undefined;

/** Holds answers to the committed contract, which `make openapi-check` holds to the code. */
function committedContract(): AnswerCheck {
  const file = join(__dirname, '../../../openapi/urbanpilot.json');
  check ??= answerCheck(JSON.parse(readFileSync(file, 'utf8')) as ContractDocument);
  return check;
}
