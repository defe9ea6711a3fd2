import type { Role } from '@urbanpilot/contract';
import {
  DOCS_CLIENT,
  DOCS_PAGE,
  LazyValidator,
  type ServiceContext,
  systemActor,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { Type } from 'typebox';
import { temporaryPassword } from '../features/accounts/account';
import { findCredentials } from '../features/accounts/account-read-model';
import { createAccount, renewAccount } from '../features/accounts/account-service';
import { ensureClient } from '../features/clients/client-service';
import { holdsGrant } from '../features/grants/grant-read-model';
import { giveGrant } from '../features/grants/grant-service';
import { SCOPES } from '../issuer-scopes';
import { hashPassword, verifyPassword } from '../sign-in/password-hash';
import { readPrivateFile, writePrivateFile } from './private-file';

/** A person of the demonstration: one role over everything. */
export interface DemoAccountSeed {
  name: string;
  displayName: string;
  role: Role;
}

/** Content of the file with the demonstration's passwords. */
export interface DemoAccountsFile {
  signInAt: string;
  issuer: string;
  accounts: (DemoAccountSeed & { password: string })[];
}

const knownContent = new LazyValidator(
  Type.Object({ accounts: Type.Array(Type.Object({ name: Type.String(), password: Type.String() })) }),
);

/**
 * Makes the demonstration's accounts with random passwords (in `file`, mode 0600) and the public client through which
 * `/docs` signs them in. Can be repeated: passwords that are known and fit stay.
 */
export async function seedDemoAccounts(
  context: ServiceContext,
  options: { file: string; accounts: DemoAccountSeed[] },
): Promise<DemoAccountsFile> {
  const { publicUrl, issuerUrl } = context.config;
  const known = await readKnown(options.file);
  const accounts: DemoAccountsFile['accounts'] = [];
  for (const seed of options.accounts) {
    accounts.push({ ...seed, password: await ensureAccount(context, seed, known.get(seed.name)) });
  }
  const pages = [`${publicUrl}/docs`, publicUrl + DOCS_PAGE];
  await context.transaction(systemActor('seed-demo'), (unit) =>
    ensureClient(unit, {
      ...{ id: DOCS_CLIENT, name: 'demonstration docs', kind: 'public', scopes: [...SCOPES] },
      ...{ redirectUris: pages, postLogoutRedirectUris: pages },
    }),
  );
  const content = { signInAt: `${issuerUrl}/auth`, issuer: issuerUrl, accounts };
  await writePrivateFile(options.file, `${JSON.stringify(content, null, 2)}\n`);
  return content;
}

async function readKnown(file: string): Promise<Map<string, string>> {
  const content: unknown = parse((await readPrivateFile(file)) ?? '{}');
  if (!knownContent.accepts(content)) return new Map();
  return new Map(content.accounts.map(({ name, password }) => [name, password]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function ensureAccount(
  context: ServiceContext,
  seed: DemoAccountSeed,
  password: string | undefined,
): Promise<string> {
  const stored = await findCredentials(context.database.reader('*'), seed.name);
  const fits = password !== undefined && stored !== undefined && (await verifyPassword(password, stored.passwordHash));
  if (fits && stored.state === 'active') return password;
  const fresh = temporaryPassword();
  const hash = await hashPassword(fresh);
  await context.transaction(systemActor('seed-demo'), async (unit) => {
    const account = stored
      ? await renewAccount(unit, context.config.issuerUrl, stored.id, hash)
      : await createAccount(unit, { ...seed, mustChange: false }, hash);
    await ensureGrant(unit, account.id, seed.role, context.config.issuerUrl);
  });
  return fresh;
}

async function ensureGrant(unit: UnitOfWork, subject: string, role: Role, issuer: string): Promise<void> {
  const grant = { issuer, subject, role, reach: ['*'] };
  if (!(await holdsGrant(unit, grant))) await giveGrant(unit, grant);
}
