import {
  calendarYearChanged,
  documentIssued,
  pilotRegionChanged,
  ROLES,
  supervisionInterviewRecommended,
  targetCascadeAcknowledged,
  targetCascadeIssued,
  taskAccepted,
  taskProgressed,
  territorySucceeded,
  unitChanged,
} from '@urbanpilot/contract';
import { documentAttachments, type ServiceModule } from '@urbanpilot/platform';
import { onBriefReturned } from './events/on-brief-returned';
import { onBriefSubmitted } from './events/on-brief-submitted';
import { onBriefUsed } from './events/on-brief-used';
import { onFindingClosed } from './events/on-finding-closed';
import { onFindingOpened } from './events/on-finding-opened';
import { AnnualPlanItemEntity } from './features/annual-plan-items/annual-plan-item-entity';
import { annualPlanItemRoutes } from './features/annual-plan-items/annual-plan-item-routes';
import { AnnualPlanOpinionEntity } from './features/annual-plan-opinions/annual-plan-opinion-entity';
import { annualPlanOpinionRoutes } from './features/annual-plan-opinions/annual-plan-opinion-routes';
import { AnnualPlanEntity } from './features/annual-plans/annual-plan-entity';
import { annualPlanRoutes } from './features/annual-plans/annual-plan-routes';
import { BodyEntity } from './features/bodies/body-entity';
import { bodyRoutes } from './features/bodies/body-routes';
import { BodySeatEntity, BodyTermEntity } from './features/body-seats/body-seat-entity';
import { bodySeatRoutes } from './features/body-seats/body-seat-routes';
import { briefCountRoutes } from './features/brief-counts/brief-count-routes';
import { CALENDAR_YEAR_MISSING, calendarAlerts } from './features/calendar/calendar-alert-service';
import { calendarRoutes } from './features/calendar/calendar-routes';
import { republishCalendarYears } from './features/calendar/calendar-service';
import { dataCallAnswerRoutes } from './features/data-call-answers/data-call-answer-routes';
import { dataCallAnswerSignOff } from './features/data-call-answers/data-call-answer-signing-service';
import { dataCallSheetRoutes } from './features/data-call-sheets/data-call-sheet-routes';
import { DataCallEntity } from './features/data-calls/data-call-entity';
import { DATA_CALL, dataCallReminders } from './features/data-calls/data-call-reminder-service';
import { dataCallRoutes } from './features/data-calls/data-call-routes';
import { DivisionChangeEntity } from './features/division-changes/division-change-entity';
import { divisionChangeRoutes } from './features/division-changes/division-change-routes';
import { DIVISION_CHANGE, divisionChanges } from './features/division-changes/division-change-schedule-service';
import { divisionRoutes } from './features/divisions/division-routes';
import { loadDivisionTable } from './features/divisions/division-service';
import { regionsDocuments } from './features/documents/document-issue-service';
import { FinalEvaluationEntity } from './features/final-evaluations/final-evaluation-entity';
import { finalEvaluationRoutes } from './features/final-evaluations/final-evaluation-routes';
import { ImplementationPlanEntity } from './features/implementation-plans/implementation-plan-entity';
import { implementationPlanRoutes } from './features/implementation-plans/implementation-plan-routes';
import { implementationPlanTransitionRoutes } from './features/implementation-plans/implementation-plan-transition-routes';
import { leagueTableRoutes } from './features/league-tables/league-table-routes';
import { mechanismCheckRoutes } from './features/mechanism-checks/mechanism-check-routes';
import { MeetingResolutionEntity } from './features/meeting-resolutions/meeting-resolution-entity';
import { meetingResolutionRoutes } from './features/meeting-resolutions/meeting-resolution-routes';
import { MeetingEntity } from './features/meetings/meeting-entity';
import { meetingRoutes } from './features/meetings/meeting-routes';
import { overviewRoutes } from './features/overview/overview-routes';
import { pilotRegionProfileRoutes } from './features/pilot-region-profiles/pilot-region-profile-routes';
import { pilotRegionAttachments } from './features/pilot-regions/pilot-region-attachments';
import { PilotRegionEntity } from './features/pilot-regions/pilot-region-entity';
import { pilotRegionRoutes } from './features/pilot-regions/pilot-region-routes';
import { DESIGNATION, republishPilotRegions } from './features/pilot-regions/pilot-region-service';
import { SUCCEEDED } from './features/pilot-regions/pilot-region-succession-service';
import { CHECKPOINT, checkpointAlerts } from './features/programme-batches/checkpoint-alert-service';
import { ProgrammeBatchEntity } from './features/programme-batches/programme-batch-entity';
import { programmeBatchRoutes } from './features/programme-batches/programme-batch-routes';
import { programmeSettingsRoutes } from './features/programme-settings/programme-settings-routes';
import { ProgrammeEntity } from './features/programmes/programme-entity';
import { programmeRoutes } from './features/programmes/programme-routes';
import { ProgressEntryEntity } from './features/progress-entries/progress-entry-entity';
import { progressEntryRoutes } from './features/progress-entries/progress-entry-routes';
import { RegionGroupEntity, RegionGroupMemberEntity } from './features/region-groups/region-group-entity';
import { regionGroupMemberRoutes } from './features/region-groups/region-group-member-routes';
import { regionGroupRoutes } from './features/region-groups/region-group-routes';
import { ReportKindEntity } from './features/report-kinds/report-kind-entity';
import { reportKindRoutes } from './features/report-kinds/report-kind-routes';
import { reportingCalendar } from './features/report-kinds/report-kind-service';
import { reportObligationRoutes } from './features/report-obligations/report-obligation-routes';
import { reportAttachments } from './features/reports/report-attachments';
import { ReportEntity, ReportRevisionEntity } from './features/reports/report-entity';
import { reportRoutes } from './features/reports/report-routes';
import { reportSignOff } from './features/reports/report-signing-service';
import { reportTransitionRoutes } from './features/reports/report-transition-routes';
import { supervisionRoutes } from './features/supervision/supervision-routes';
import { SUPERVISION, superviseTasks } from './features/supervision/supervision-service';
import { TARGET_ISSUED } from './features/target-cascade-parts/target-cascade-alert';
import { targetCascadePartRoutes } from './features/target-cascade-parts/target-cascade-part-routes';
import { targetCascadeRoutes } from './features/target-cascades/target-cascade-routes';
import { TaskCommentEntity } from './features/task-comments/task-comment-entity';
import { taskCommentRoutes } from './features/task-comments/task-comment-routes';
import { taskHistoryRoutes } from './features/task-history/task-history-routes';
import { taskLightRoutes } from './features/task-lights/task-light-routes';
import { TaskPartEntity } from './features/task-parts/task-part-entity';
import { taskPartRoutes } from './features/task-parts/task-part-routes';
import { taskRelationRoutes } from './features/task-relations/task-relation-routes';
import { TaskRequestEntity } from './features/task-requests/task-request-entity';
import { taskRequestRoutes } from './features/task-requests/task-request-routes';
import { taskSheetRoutes } from './features/task-sheets/task-sheet-routes';
import { TaskTemplateEntity } from './features/task-templates/task-template-entity';
import { taskTemplateRoutes } from './features/task-templates/task-template-routes';
import { taskAttachments } from './features/tasks/task-attachments';
import { TaskEntity } from './features/tasks/task-entity';
import { taskRoutes } from './features/tasks/task-routes';
import { taskTransitionRoutes } from './features/tasks/task-transition-routes';
import { territoryRoutes } from './features/territories/territory-routes';
import { territorySuccessionRoutes } from './features/territory-successions/territory-succession-routes';
import { republishSuccessions } from './features/territory-successions/territory-succession-service';
import { UnitEntity } from './features/units/unit-entity';
import { unitRoutes } from './features/units/unit-routes';
import { republishUnits } from './features/units/unit-service';
import { AnnualPlans1795860404000 } from './migrations/annual-plans-migration';
import { Bodies1795860500000 } from './migrations/bodies-migration';
import { DataCallSigning1795862000000 } from './migrations/data-call-signing-migration';
import { DataCalls1795860601000 } from './migrations/data-calls-migration';
import { DefaultReportKinds1795862001000 } from './migrations/default-report-kinds-migration';
import { DivisionChanges1795864000001 } from './migrations/division-changes-migration';
import { DivisionSearch1795860300000 } from './migrations/division-search-migration';
import { ImplementationPlans1795860403000 } from './migrations/implementation-plans-migration';
import { LeagueRule1795860602000 } from './migrations/league-rule-migration';
import { ListIndexes1795860800001 } from './migrations/list-indexes-migration';
import { Meetings1795860501000 } from './migrations/meetings-migration';
import { OpenTasks1795865100000 } from './migrations/open-tasks-migration';
import { PilotRegionLifecycle1795860401000 } from './migrations/pilot-region-lifecycle-migration';
import { ProgrammeBatches1795860400000 } from './migrations/programme-batches-migration';
import { ProgressAttachments1764090004000 } from './migrations/progress-attachments-migration';
import { RegionGroups1795860402000 } from './migrations/region-groups-migration';
import { RegionsTables1760000200000 } from './migrations/regions-tables-migration';
import { Reporting1795860600000 } from './migrations/reporting-migration';
import { Reports1795860604000 } from './migrations/reports-migration';
import { Supervision1764098000000 } from './migrations/supervision-migration';
import { TargetCascades1795865200000 } from './migrations/target-cascades-migration';
import { TaskFixings1764090000000 } from './migrations/task-fixings-migration';
import { TaskRelations1764090002000 } from './migrations/task-relations-migration';
import { TaskRequests1764090001000 } from './migrations/task-requests-migration';
import { TaskTemplates1764090003000 } from './migrations/task-templates-migration';
import { TerritoryAreas1795860302000 } from './migrations/territory-areas-migration';
import { UnitLifecycle1795863000001 } from './migrations/unit-lifecycle-migration';

/** Regions and tasks (试点地区与任务). */
export const regionsModule: ServiceModule = {
  name: 'regions',
  dependsOn: ['identity'],
  title: 'Urbanpilot 试点地区与任务 Regions and tasks',
  description:
    '行政区划、单位、试点、试点地区、任务与进度。Divisions, units, programmes, designations, tasks and progress.',
  scopes: {
    'regions:read': '查看试点地区与任务 Read',
    'regions:write': '办理试点地区与任务 Change',
    'regions:operate': '运维 Operate',
  },
  entities: [
    ProgrammeEntity,
    ProgrammeBatchEntity,
    RegionGroupEntity,
    RegionGroupMemberEntity,
    ImplementationPlanEntity,
    FinalEvaluationEntity,
    AnnualPlanEntity,
    AnnualPlanItemEntity,
    AnnualPlanOpinionEntity,
    PilotRegionEntity,
    UnitEntity,
    TaskEntity,
    ProgressEntryEntity,
    TaskPartEntity,
    TaskRequestEntity,
    TaskCommentEntity,
    TaskTemplateEntity,
    ReportKindEntity,
    DataCallEntity,
    ReportEntity,
    ReportRevisionEntity,
    BodyEntity,
    BodySeatEntity,
    BodyTermEntity,
    MeetingEntity,
    MeetingResolutionEntity,
    DivisionChangeEntity,
  ],
  migrations: [
    RegionsTables1760000200000,
    TaskFixings1764090000000,
    TaskRequests1764090001000,
    TaskRelations1764090002000,
    TaskTemplates1764090003000,
    ProgressAttachments1764090004000,
    Supervision1764098000000,
    ListIndexes1795860800001,
    Reporting1795860600000,
    DataCalls1795860601000,
    LeagueRule1795860602000,
    ProgrammeBatches1795860400000,
    PilotRegionLifecycle1795860401000,
    Reports1795860604000,
    DivisionSearch1795860300000,
    TerritoryAreas1795860302000,
    Bodies1795860500000,
    Meetings1795860501000,
    RegionGroups1795860402000,
    ImplementationPlans1795860403000,
    AnnualPlans1795860404000,
    DataCallSigning1795862000000,
    DefaultReportKinds1795862001000,
    UnitLifecycle1795863000001,
    DivisionChanges1795864000001,
    OpenTasks1795865100000,
    TargetCascades1795865200000,
  ],
  publishes: [
    documentIssued,
    pilotRegionChanged,
    taskProgressed,
    taskAccepted,
    calendarYearChanged,
    supervisionInterviewRecommended,
    unitChanged,
    territorySucceeded,
    targetCascadeIssued,
    targetCascadeAcknowledged,
  ],
  eventReaders: ROLES,
  handlers: [onFindingOpened, onFindingClosed, onBriefSubmitted, onBriefReturned, onBriefUsed],
  replays: [
    { event: pilotRegionChanged, republish: republishPilotRegions },
    { event: calendarYearChanged, republish: republishCalendarYears },
    { event: unitChanged, republish: republishUnits },
    { event: territorySucceeded, republish: republishSuccessions },
  ],
  operations: [],
  schedules: [calendarAlerts, superviseTasks, reportingCalendar, dataCallReminders, checkpointAlerts, divisionChanges],
  alertKinds: [CALENDAR_YEAR_MISSING, SUPERVISION, DATA_CALL, CHECKPOINT, DIVISION_CHANGE, SUCCEEDED, TARGET_ISSUED],
  documents: regionsDocuments,
  attachmentOwners: [documentAttachments, pilotRegionAttachments, taskAttachments, reportAttachments],
  signOffKinds: [reportSignOff, dataCallAnswerSignOff],
  noticeKinds: [DESIGNATION],
  loadReferenceData: loadDivisionTable,
  routes(app, context) {
    divisionRoutes(app, context);
    divisionChangeRoutes(app, context);
    calendarRoutes(app, context);
    unitRoutes(app, context);
    programmeRoutes(app, context);
    programmeSettingsRoutes(app, context);
    programmeBatchRoutes(app, context);
    territoryRoutes(app, context);
    territorySuccessionRoutes(app, context);
    pilotRegionRoutes(app, context);
    pilotRegionProfileRoutes(app, context);
    regionGroupRoutes(app, context);
    regionGroupMemberRoutes(app, context);
    implementationPlanRoutes(app, context);
    implementationPlanTransitionRoutes(app, context);
    finalEvaluationRoutes(app, context);
    annualPlanRoutes(app, context);
    annualPlanItemRoutes(app, context);
    annualPlanOpinionRoutes(app, context);
    taskRoutes(app, context);
    taskTransitionRoutes(app, context);
    taskPartRoutes(app, context);
    taskRequestRoutes(app, context);
    taskRelationRoutes(app, context);
    taskLightRoutes(app, context);
    supervisionRoutes(app, context);
    taskCommentRoutes(app, context);
    taskHistoryRoutes(app, context);
    taskTemplateRoutes(app, context);
    taskSheetRoutes(app, context);
    progressEntryRoutes(app, context);
    reportKindRoutes(app, context);
    reportObligationRoutes(app, context);
    reportRoutes(app, context);
    reportTransitionRoutes(app, context);
    briefCountRoutes(app, context);
    leagueTableRoutes(app, context);
    dataCallRoutes(app, context);
    dataCallAnswerRoutes(app, context);
    dataCallSheetRoutes(app, context);
    bodyRoutes(app, context);
    bodySeatRoutes(app, context);
    meetingRoutes(app, context);
    meetingResolutionRoutes(app, context);
    mechanismCheckRoutes(app, context);
    targetCascadeRoutes(app, context);
    targetCascadePartRoutes(app, context);
    overviewRoutes(app, context);
  },
};
