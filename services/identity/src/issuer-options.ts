import { hkdfSync, type KeyObject } from 'node:crypto';
import { isUnreachable, keyEncryptionKeyOf, poolOf, type ServiceContext } from '@urbanpilot/platform';
import { findAccount } from './features/accounts/account-read-model';
import { recordSignOut } from './features/accounts/account-sign-in-service';
import type { IssuerOptions } from './issuer/issuer';
import type { SignInOptions } from './issuer/sign-in-configuration';
import type { SqlRunner } from './issuer/sql-runner';
import { SCOPES } from './issuer-scopes';
import { personActor } from './sign-in/sign-in';

const ACCESS_TOKEN_SECONDS = 300;
const HOUR = 3_600;

/** What the issuer of this installation is made from. */
export async function issuerOptions(context: ServiceContext): Promise<IssuerOptions> {
  const { config, log, database } = context;
  const sql: SqlRunner = {
    // The pool itself: TypeORM's query answers rows for some statements and pairs of rows and count for others.
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await poolOf(database.dataSource).query(text, [...parameters])).rows as Row[],
  };
  const keyEncryptionKey = await keyEncryptionKeyOf(context);
  return {
    ...{ issuerUrl: config.issuerUrl, resource: config.environment.TOKEN_AUDIENCE, scopes: SCOPES, sql, log },
    ...{ accessTokenSeconds: ACCESS_TOKEN_SECONDS, keyEncryptionKey, allowHttp: true, isOutage: isUnreachable },
    signIn: signInOptions(context, keyEncryptionKey),
  };
}

function signInOptions(context: ServiceContext, keyEncryptionKey: KeyObject): SignInOptions {
  const { SESSION_IDLE_MINUTES, SESSION_HOURS } = context.config.environment;
  return {
    async findPerson(id) {
      const account = await findAccount(context.database.reader([]), id);
      return account?.state === 'active' ? account : undefined;
    },
    signedOut: (id, everywhere) =>
      context.transaction(personActor(context, id, 'sign-out'), (unit) => recordSignOut(unit, id, everywhere)),
    cookieKey: Buffer.from(hkdfSync('sha256', keyEncryptionKey, '', 'urbanpilot cookies', 32)).toString('base64url'),
    idleSeconds: SESSION_IDLE_MINUTES * 60,
    sessionSeconds: SESSION_HOURS * HOUR,
  };
}
