import type { ClientMetadata } from 'oidc-provider';
import { SIGNING_ALGORITHM } from './signing-keys';

/** The client in whose name the page of queues asks for a sign-in. */
export const BOARD_CLIENT = 'queue-board';

/** Where the page of queues lies, below the issuer. */
export const BOARD_PATH = '/queues';

/** Where a person comes back to after the sign-in for it. */
export const boardReturn = (issuerUrl: string): string => `${issuerUrl}${BOARD_PATH}/signed-in`;

/** Clients that are part of the program and stand in no table. They get no token for the API: no scope of it is theirs. */
export function ownClients(issuerUrl: string): ClientMetadata[] {
  return [
    {
      client_id: BOARD_CLIENT,
      client_name: 'Urbanpilot queues',
      scope: 'openid',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [boardReturn(issuerUrl)],
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: SIGNING_ALGORITHM,
    },
  ];
}
