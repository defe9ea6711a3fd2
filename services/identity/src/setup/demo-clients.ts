import type { Role } from '@urbanpilot/contract';
import { LazyValidator, type ServiceContext, systemActor, type UnitOfWork } from '@urbanpilot/platform';
import { Type } from 'typebox';
import { registerClient, renewClient } from '../features/clients/client-service';
import { lockClient } from '../features/clients/client-store';
import { holdsGrant } from '../features/grants/grant-read-model';
import { giveGrant } from '../features/grants/grant-service';
import { generateClientSecret, hashClientSecret, verifyClientSecret } from '../issuer/client-secret';
import { SCOPES } from '../issuer-scopes';
import { readPrivateFile, writePrivateFile } from './private-file';

/** A demonstration client to be there: one role over some territories, with every scope. */
export interface DemoClientSeed {
  clientId: string;
  name: string;
  role: Role;
  reach: string[];
}

/** The same with its secret, as the file holds it. */
export interface DemoClient extends DemoClientSeed {
  clientSecret: string;
}

/** Content of the file with the demonstration's secrets: what a program needs to get tokens. */
export interface DemoClientsFile {
  tokenUrl: string;
  clients: DemoClient[];
}

const knownContent = new LazyValidator(
  Type.Object({ clients: Type.Array(Type.Object({ clientId: Type.String(), clientSecret: Type.String() })) }),
);

/**
 * Makes the demonstration's clients and grants and writes their secrets to `file` (mode 0600). It can be run again at
 * any time: secrets that are known and still fit stay, everything that is missing is made anew. The database commits
 * first; when the file is lost, or the process ends in between, the next run renews the secrets.
 */
export async function seedDemoClients(
  context: ServiceContext,
  options: { file: string; clients: DemoClientSeed[] },
): Promise<DemoClientsFile> {
  const known = await readKnownSecrets(options.file);
  const clients = await context.transaction(systemActor('seed-demo'), async (unit) => {
    const seeded: DemoClient[] = [];
    for (const seed of options.clients) {
      const clientSecret = await ensureClient(unit, seed, known.get(seed.clientId));
      await ensureGrant(unit, seed, context.config.issuerUrl);
      seeded.push({ ...seed, clientSecret });
    }
    return seeded;
  });
  const content: DemoClientsFile = { tokenUrl: `${context.config.issuerUrl}/token`, clients };
  await writePrivateFile(options.file, `${JSON.stringify(content, null, 2)}\n`);
  return content;
}

/** A file that is missing or is not ours knows no secrets. */
async function readKnownSecrets(file: string): Promise<Map<string, string>> {
  const content: unknown = parse((await readPrivateFile(file)) ?? '{}');
  if (!knownContent.accepts(content)) return new Map();
  return new Map(content.clients.map(({ clientId, clientSecret }) => [clientId, clientSecret]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function ensureClient(unit: UnitOfWork, seed: DemoClientSeed, secret: string | undefined): Promise<string> {
  const stored = await lockClient(unit, seed.clientId);
  const scopesFit = stored?.scopes.length === SCOPES.length && SCOPES.every((scope) => stored.scopes.includes(scope));
  const fits = stored?.state === 'active' && stored.name === seed.name && scopesFit;
  if (fits && secret !== undefined && stored.secretHash && (await verifyClientSecret(secret, stored.secretHash)))
    return secret;
  const fresh = generateClientSecret();
  const client = { name: seed.name, scopes: [...SCOPES] };
  const secretHash = await hashClientSecret(fresh);
  if (stored) await renewClient(unit, stored, { ...client, secretHash });
  else await registerClient(unit, { ...client, id: seed.clientId }, secretHash);
  return fresh;
}

async function ensureGrant(unit: UnitOfWork, { clientId, role, reach }: DemoClientSeed, issuer: string): Promise<void> {
  const grant = { issuer, subject: clientId, role, reach };
  if (!(await holdsGrant(unit, grant))) await giveGrant(unit, grant);
}
