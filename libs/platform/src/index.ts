export type { Alert, AlertKind, NewAlert, Severity } from './alerts/alert';
export { raiseAlert, settleAlert } from './alerts/alert-service';
export { countAlerts } from './alerts/alert-store';
export { countUnread } from './alerts/notification-store';
export type { Attachment, AttachmentOwner } from './attachments/attachment';
export { requireAttachments } from './attachments/attachment-service';
export { fileStorageOf } from './attachments/file-storage-of';
export { provableAttachments } from './attachments/prove-attachments';
export { type Anchor, AnchorFileError, readAnchors } from './audit/anchor';
export { anchorFileOf } from './audit/anchoring';
export { AuditKeeper } from './audit/audit-keeper';
export { AuditTally } from './audit/audit-tally';
export { canonicalJson } from './audit/canonical-json';
export { checkEach, type ProvableRecords, type RecordFault } from './audit/provable-records';
export { type RecordedAct, recordedDetail } from './audit/recorded-detail';
export { type ChainFault, type ChainReport, verifyChain } from './audit/verify-chain';
export { type Actor, actorId, actorWithoutRights, actsFor, isSamePerson, personsOf, systemActor } from './auth/actor';
export { actorOf, guardRoutes } from './auth/authenticate';
export { type Grant, GrantDirectory } from './auth/grant-directory';
export { type Permission, permission } from './auth/permission';
export { TokenVerifier, unauthenticated } from './auth/token-verifier';
export { BackupRefusedError } from './backup/backup-manifest';
export { backupName, makeBackup } from './backup/make-backup';
export { restoreBackup } from './backup/restore-backup';
export type { CalendarDay, CalendarYear } from './calendar/calendar-year';
export {
  findCalendarYear,
  keepCalendarYear,
  listCalendarYears,
  readWorkCalendar,
} from './calendar/calendar-year-store';
export { HOLIDAY_NOTICES } from './calendar/holiday-notices';
export { instantOf } from './calendar/instant';
export { boundsOfPeriod, type PeriodKind, periodAt } from './calendar/periods';
export { addDays, daysBetween, isWeekend, todayInShanghai } from './calendar/shanghai';
export { type ExceptionalDay, MOST_WORKING_DAYS, WorkCalendar } from './calendar/work-calendar';
export {
  type Config,
  databaseVariableOf,
  type Environment,
  EnvironmentSchema,
  SERVICE_NAMES,
  type ServiceName,
  TARGETS,
  type Target,
} from './config/config-schema';
export { ConfigError, isLoopback, loadConfig, printConfig } from './config/load-config';
export { appliedMigrations } from './database/applied-migrations';
export { createDataSource, databaseUrlOf, directUrlOf, poolOf } from './database/connection';
export { Database, type Queryable } from './database/database';
export { isUnreachable, violates } from './database/database-errors';
export {
  type MigrationClass,
  migrateService,
  migrationsOf,
  nameOfMigration,
  pendingMigrations,
} from './database/migrate';
export { encodeReach, type Reach, reaches, territoryPolicy } from './database/reach';
export { ensureRolesAndSchema, rolesOf } from './database/roles';
export { waitForSchema } from './database/schema-level';
export { type AuditEntry, UnitOfWork } from './database/unit-of-work';
export { Where } from './database/where';
export { withClient } from './database/with-client';
export type { DocumentSetup, OfficialDocument } from './documents/document';
export { documentAttachments } from './documents/document-attachments';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres';
export { joinEmbeddedPostgres, openEmbeddedPostgres } from './embedded/join-embedded-postgres';
export { type EventHandler, onEvent } from './events/event-handler';
export { type FaultPoint, onFaultPoint } from './events/fault-points';
export {
  columnHandover,
  type HandedOver,
  type Handover,
  type UnitSuccession,
} from './handover/handover';
export { onPostHandedOver } from './handover/on-post-handed-over';
export { platformHandovers } from './handover/platform-handovers';
export { type Answer, accepted, created, ok, send } from './http/answer';
export { DOCS_CLIENT, DOCS_PAGE } from './http/docs';
export { ChangeHeaders, PostHeaders, TransitionHeaders } from './http/headers';
export { checkText, parseJson } from './http/json-body';
export { type RequestLimits, requestLimits } from './http/limits/request-limits';
export { OperationSchema } from './http/operation-routes';
export { PageOf, PageQuery, type PageRequest, pageAnswer, pageRequest } from './http/pages';
export { checkVersion, expectedVersion } from './http/preconditions';
export { ProblemSchema, responses } from './http/responses';
export { buildServer, mountService } from './http/server';
export { write } from './http/write';
export { createLogger, type Logger } from './logging/logger';
export type { NoticeKind, PublicNotice } from './notices/notice';
export { type NewNotice, openNotice, requireNoticeOver } from './notices/notice-service';
export { listRunningNotices, noticesOf } from './notices/notice-store';
export type { Operation, OperationKind, RunningOperation } from './operations/operation';
export { cancelOperation } from './operations/operation-cancellation';
export { commonProblems, defineProblems } from './problems/common-problems';
export {
  type FieldError,
  fieldError,
  type Locale,
  type LocalizedText,
  localeOf,
  Problem,
  type ProblemDefinition,
} from './problems/problem';
export {
  checkSeparation,
  checkState,
  checkUnit,
  closedUnit,
  notFound,
  requireWholeReach,
  ruleBroken,
  unknownReference,
} from './problems/refusals';
export { migrateQueues, postgresBackend } from './queue/postgres-backend';
export { createQueues, type Queues } from './queue/queues';
export { redisBackend } from './queue/redis-backend';
export { BOARD_POLICY, openQueueBoard, type QueueBoard } from './queue-board/queue-board';
export { migrate, type Program, startProgram } from './runtime/program';
export { contextOf, RunningService, routesOf, schedulesOf } from './runtime/running-service';
export { createServiceContext, type ServiceContext } from './runtime/service-context';
export type { EventReplay, ServiceModule } from './runtime/service-module';
export { DEFAULT_TIMING, type Timing } from './runtime/timing';
export { runDue, runScheduleOnce } from './schedules/run-schedule';
export type { Firing, Schedule } from './schedules/schedule';
export { LazyValidator } from './schemas/lazy-validator';
export { type Sealed, seal, unseal } from './secrets/key-encryption';
export { keyEncryptionKeyOf } from './secrets/key-encryption-key';
export type { SignOff, SignOffKind, SignOffStep } from './sign-off/sign-off';
export { type NewSignOff, startSignOff } from './sign-off/sign-off-service';
export {
  currentTerritory,
  keepSuccession,
  listSuccessions,
  type TerritorySuccession,
} from './successions/territory-succession-store';
