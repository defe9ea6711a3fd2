import type { EventType, Role } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import type { EntitySchema } from 'typeorm';
import type { AlertKind } from '../alerts/alert';
import type { AttachmentOwner } from '../attachments/attachment';
import type { ProvableRecords } from '../audit/provable-records';
import type { ServiceName } from '../config/config-schema';
import type { MigrationClass } from '../database/migrate';
import type { UnitOfWork } from '../database/unit-of-work';
import type { DocumentSetup } from '../documents/document';
import type { EventHandler } from '../events/event-handler';
import type { NoticeKind } from '../notices/notice';
import type { OperationKind } from '../operations/operation';
import type { Schedule } from '../schedules/schedule';
import type { SignOffKind } from '../sign-off/sign-off';
import type { ServiceContext } from './service-context';

/** Republishes the current state of every aggregate of one type to one consumer; for late or rebuilt projections. */
export interface EventReplay {
  event: EventType;
  republish(unit: UnitOfWork, consumer: ServiceName): Promise<number>;
}

/**
 * A service as the program sees it: one descriptor, from which HTTP, consumers and jobs are started in whichever process
 * they are wanted. A service exports nothing else.
 */
export interface ServiceModule {
  name: ServiceName;
  /** Services whose events must be there first; decides the order of start. */
  dependsOn: readonly ServiceName[];
  /** Title of the service's contract. */
  title: string;
  description: string;
  /** Scopes that its operations ask for, with their meaning. */
  scopes: Record<string, string>;
  entities: EntitySchema[];
  migrations: MigrationClass[];
  /** Event types that it publishes; shown in the contract as webhooks. */
  publishes: EventType[];
  /** Roles that may read its events within their reach: those that may read what the events tell. Default: office, auditor. */
  eventReaders?: readonly Role[];
  handlers: EventHandler[];
  replays: EventReplay[];
  operations: OperationKind[];
  /** Kinds of its objects that may have attachments; with any, it has their routes. */
  attachmentOwners?: readonly AttachmentOwner[];
  /** Kinds of alerts that it raises; with any, it has the routes of its inbox. */
  alertKinds?: readonly AlertKind[];
  /** Kinds of its documents that are signed off inside a unit; with any, it has the routes. */
  signOffKinds?: readonly SignOffKind[];
  /** Kinds of public notices that it gives; with any, it has the routes. */
  noticeKinds?: readonly NoticeKind[];
  /** What official documents need of it; with that, it has their routes. List `documentAttachments` for their files. */
  documents?: DocumentSetup;
  /** Records that `make verify` proves by computing them again. */
  provable?: ProvableRecords[];
  /** Recurring work, beside that which every service has. */
  schedules?: Schedule[];
  /** Registers the routes below `/{name}/v1`. Called without a database when the contract is generated. */
  routes(app: FastifyInstance, context: ServiceContext): void | Promise<void>;
  /** Registers what stands outside `/v1` under the service's prefix: the token endpoint of identity. */
  mount?(app: FastifyInstance, context: ServiceContext): Promise<void>;
  /** Statements that clear what the service keeps for a time only; run once an hour beside the platform's. */
  retention?: readonly string[];
  /** Loads reference data (indicators, divisions); runs at each start, must be repeatable. */
  loadReferenceData?(context: ServiceContext): Promise<void>;
}
