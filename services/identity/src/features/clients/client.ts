import type { Scope } from '../../issuer-scopes';

/** Whether a client is given tokens; a disabled one is refused like an unknown one. */
export const CLIENT_STATES = ['active', 'disabled'] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** A system that calls the interfaces with tokens of its own. What it may do follows from the grants of its id. */
export interface Client {
  id: string;
  name: string;
  /** The most that its tokens may carry. */
  scopes: Scope[];
  state: ClientState;
  version: number;
  createdAt: Date;
}

/** What can be changed; what is missing stays. */
export interface ClientChanges {
  name?: string;
  state?: ClientState;
}

/** The client after a change. */
export function changed(client: Client, changes: ClientChanges): Client {
  return { ...client, ...changes, version: client.version + 1 };
}
