import { RoleSchema } from '@urbanpilot/contract';
import {
  commonProblems,
  fieldError,
  LazyValidator,
  Problem,
  type ServiceContext,
  systemActor,
} from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { ClientId, CreateClientBody } from '../features/clients/client-schemas';
import { registerClient } from '../features/clients/client-service';
import { ReachSchema } from '../features/grants/grant-schemas';
import { giveGrant } from '../features/grants/grant-service';
import { generateClientSecret, hashClientSecret } from '../issuer/client-secret';

const ClientToCreateSchema = Type.Object(
  {
    clientId: Type.Optional(ClientId),
    ...CreateClientBody.properties,
    grants: Type.Array(Type.Object({ role: RoleSchema, reach: ReachSchema }, { additionalProperties: false }), {
      maxItems: 100,
    }),
  },
  { additionalProperties: false },
);
const validator = new LazyValidator(ClientToCreateSchema);

/** What the operator says on the command line. */
export type ClientToCreate = Static<typeof ClientToCreateSchema>;

export interface CreatedClient {
  clientId: string;
  clientSecret: string;
}

/**
 * Registers a client with its grants from outside HTTP: the first real client cannot be registered by a client. The
 * secret is answered once; only its hash is stored.
 *
 * @throws Problem `validation-failed` that names what is wrong, or `already-exists` when the id is taken.
 */
export async function createClient(context: ServiceContext, input: ClientToCreate): Promise<CreatedClient> {
  check(input);
  const { clientId, name, scopes, grants } = input;
  const clientSecret = generateClientSecret();
  const hash = await hashClientSecret(clientSecret);
  const id = await context.transaction(systemActor('create-client'), async (unit) => {
    const client = await registerClient(
      unit,
      clientId === undefined ? { name, scopes } : { id: clientId, name, scopes },
      hash,
    );
    for (const grant of grants)
      await giveGrant(unit, { ...grant, issuer: context.config.issuerUrl, subject: client.id });
    return client.id;
  });
  return { clientId: id, clientSecret };
}

function check(input: unknown): void {
  const errors = validator.errors(input);
  if (errors.length === 0) return;
  throw new Problem(commonProblems['validation-failed'], {
    errors: errors.map(({ instancePath, keyword, message = keyword }) =>
      fieldError(instancePath, keyword, message, message),
    ),
  });
}
