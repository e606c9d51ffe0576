import { MAX_TICKET_COUNT } from '@caih/backstage-plugin-itsm-common';
import {
  CatalogAccessService,
  CatalogContractorDirectory,
  CatalogReferentDirectory,
  type Scope,
} from '../access';
import { createAnniversaries } from '../anniversaries';
import {
  DatabaseAttachmentStore,
  DefaultAttachmentService,
} from '../attachments';
import {
  AccessLogService,
  DatabaseAccessLogStore,
  scheduleAccessLog,
} from '../audit';
import { CallService, DatabaseCallStore, eraseRedacted } from '../calls';
import { createDatabase } from '../database';
import {
  DatabaseDeclarationStore,
  DeclarationService,
  declarationWriter,
} from '../declarations';
import { DefaultDocumentService } from '../documents';
import { createEndOfLife, modelTally, recordTally } from '../endOfLife';
import { createEstablishments } from '../establishments';
import { CallExport, PenaltyExport, TicketExport } from '../exports';
import { createFleet, publishMachines } from '../fleet';
import { createIndicators, recordMonths } from '../indicators';
import { LabelService } from '../labels';
import { CatalogAudience, TicketSignals } from '../live';
import { MachineHistoryService } from '../machineHistory';
import {
  createMessages,
  DatabaseMessageStore,
  noticeMessages,
  remindersOf,
} from '../messages';
import {
  createObsolescence,
  DatabaseNoticeStore,
  monthTally,
} from '../obsolescence';
import { DatabaseOrderStore, OrderService } from '../orders';
import { createPenalties } from '../penalties';
import { PermissionReader, registerResources } from '../permissions';
import { createReports } from '../reports';
import { SearchService } from '../search';
import { SetUpCheck } from '../setUp';
import { HucreSpreadsheetWriter } from '../spreadsheet';
import { DatabaseStaffStore, StaffService } from '../staff';
import { createTechnicalState, evolutionWriter } from '../technicalState';
import {
  CatalogDependents,
  DatabaseTicketStore,
  DefaultTicketService,
  readTicketResources,
  scheduleTicketTasks,
} from '../tickets';
import type { DeskOptions } from './DeskOptions';
import type { DeskSettings } from './readSettings';

/** What the desk can do, each room given what it needs of the others. */
export type Desk = Awaited<ReturnType<typeof createDesk>>;

/** Brings the database up to date and puts the rooms of the desk together. */
export async function createDesk(
  services: DeskOptions,
  settings: DeskSettings,
) {
  const { clock, logger, scheduler } = services;
  const { contractStartsOn, indicators, mail, portal, roleGroups, rules } =
    settings;
  const deps = { ...services, roleGroups };
  const knex = await createDatabase(deps.database);
  const colleagues = CatalogContractorDirectory.create(deps);
  const referents = CatalogReferentDirectory.create(deps);
  const clockOptions = { warningShare: rules.warningShare };
  const attachments = DatabaseAttachmentStore.create();
  const outbox = DatabaseMessageStore.create();
  const callLog = DatabaseCallStore.create();
  const store = DatabaseTicketStore.create({
    clockOptions,
    listeners: [
      noticeMessages(outbox),
      eraseRedacted(callLog),
      recordMonths(indicators),
    ],
  });
  registerResources(deps.permissionsRegistry, numbers =>
    readTicketResources(store, knex, numbers),
  );
  const access = CatalogAccessService.create({
    ...deps,
    permissionReader: PermissionReader.create(deps),
  });
  const {
    fleet,
    records,
    imports,
    importing,
    composition,
    attached,
    adoption,
    warningWriter,
    schedule: scheduleFleet,
  } = createFleet({
    ...deps,
    knex,
    outbox,
    countOpenTickets: (scope, machineIds, tx = knex) =>
      store.countOpenByMachine(scope, tx, machineIds, MAX_TICKET_COUNT),
    serverCategories: settings.serverCategories,
  });
  const calls = CallService.create({
    knex,
    store: callLog,
    fleet: records,
    clock,
    lateEntryDays: rules.lateEntryDays,
  });
  const staff = StaffService.create({
    knex,
    store: DatabaseStaffStore.create(),
    clock,
  });
  const { profiles, rules: houseRules } = createEstablishments({
    ...deps,
    knex,
    referents,
    fleet: {
      getEstablishment: (...args) => fleet.getEstablishment(...args),
      firstSiteOf: (...args) => records.firstSiteOf(...args),
    },
    countTickets: (scope, ids, now) =>
      store.countByEstablishment(scope, knex, ids, now),
    establishmentOfTicket: async (tx, scope, ticketId) =>
      (await store.find(scope, tx, ticketId))?.establishment_id,
  });
  const tickets = DefaultTicketService.create({
    knex,
    store,
    fleet: records,
    calls,
    dependents: CatalogDependents.create(deps),
    staff,
    dataMedia: {
      standingChoice: (tx, scope, id) =>
        profiles.dataMediaChoiceOf(tx, scope, id),
    },
    clock,
    logger,
    rules,
    attachments,
    attachmentRules: rules.attachments,
    colleagues,
    reminders: remindersOf(outbox),
    clockOptions,
    onChange: TicketSignals.create({
      signals: deps.signals,
      audience: CatalogAudience.create(deps),
      logger,
    }).publish,
  });

  const noticeStore = DatabaseNoticeStore.create();
  const documents = DefaultDocumentService.create({
    knex,
    store,
    fleet: records,
    clock,
    clockOptions,
  });

  const declarationStore = DatabaseDeclarationStore.create();
  const onCovered = (establishmentId: string, count: number) =>
    publishMachines(deps, { establishmentIds: [establishmentId], count });
  const declarations = DeclarationService.create({
    knex,
    store: declarationStore,
    fleet: records,
    outbox,
    clock,
    contractStartsOn,
    onChanged: onCovered,
  });

  const writer = new HucreSpreadsheetWriter();
  const anniversaries = createAnniversaries({
    ...deps,
    knex,
    fleet: records,
    writer,
    outbox,
  });
  const {
    levels,
    recap,
    messageWriterWith: figuresMessageWith,
    store: figures,
    schedule: scheduleLevels,
  } = createIndicators({
    ...deps,
    knex,
    tickets: store,
    fleet: records,
    portal,
    indicators,
    writer,
    outbox,
  });
  const reports = createReports({
    ...deps,
    knex,
    fleet: records,
    portal,
    levels,
    recap,
    figures,
    writer,
    outbox,
  });
  const { penalties, schedule: schedulePenalties } = createPenalties({
    ...deps,
    knex,
    fleet: records,
    portal,
    figures,
    tickets: store,
    indicators,
    rules: settings.penalties,
  });
  const { messages, schedule: scheduleMessages } = createMessages({
    ...deps,
    knex,
    referents,
    establishments: profiles,
    fleet: records,
    outbox,
    settings: mail,
    tickets: store,
    notices: noticeStore,
    writers: {
      anniversary: anniversaries.messageWriter,
      coverage: warningWriter,
      figures: figuresMessageWith(reports.filesOf),
      report: reports.messageWriter,
      evolution: evolutionWriter(knex),
      declaration: declarationWriter({
        knex,
        store: declarationStore,
        contractStartsOn,
      }),
    },
    clockOptions,
  });
  const { notices, schedule: scheduleNotices } = createObsolescence({
    ...deps,
    knex,
    store: noticeStore,
    fleet: records,
    outbox,
    messagesOf: (person, role, id) => messages.about(person, role, id),
    attachmentRules: rules.attachments,
  });
  const {
    endOfLife,
    hardwareTable,
    schedule: scheduleEndOfLife,
  } = createEndOfLife({
    ...deps,
    knex,
    rules: settings.endOfLife,
    sources: deps.eolSources,
  });
  const accessLog = AccessLogService.create({
    knex,
    store: DatabaseAccessLogStore.create(),
    clock,
    retentionDays: settings.accessLogRetentionDays,
  });

  const labels = LabelService.create({
    fleet,
    portalUrl: mail.portalUrl,
    deskPath: mail.deskPath,
  });
  const orders = OrderService.create({
    knex,
    store: DatabaseOrderStore.create(),
    clock,
    contractStartsOn,
    onPlaced: anniversaries.onOrderPlaced,
    onStarted: (tx, person, order) =>
      declarations.acceptOrdered(tx, person, order),
    onCovered,
  });
  const messagesAbout: typeof messages.about = (...args) =>
    messages.about(...args);
  const setUp = SetUpCheck.create(deps);

  return {
    access,
    accessLog,
    adoption,
    anniversaryLists: anniversaries.serviceWith(messagesAbout),
    attached,
    attachments: DefaultAttachmentService.create({
      knex,
      tickets,
      store: attachments,
    }),
    callExports: CallExport.create({ calls, writer, clock }),
    calls,
    colleagues,
    composition,
    declarations,
    documents,
    endOfLife,
    /** Of a ticket, whoever asks; nothing where there is no such ticket. */
    establishmentOfTicket: async (ticketId: string) =>
      (await readTicketResources(store, knex, [ticketId])).get(ticketId)
        ?.establishmentId,
    exports: TicketExport.create({ tickets, writer, clock }),
    fleet,
    hardwareTable,
    history: MachineHistoryService.create({ knex, fleet, store, clock }),
    houseRules,
    importing,
    imports,
    labels,
    levels,
    messages,
    namesOfEstablishments: (scope: Scope, ids: readonly string[]) =>
      records.establishmentNames(knex, scope, ids),
    notices,
    orders,
    penalties,
    penaltyExports: PenaltyExport.create({ penalties, writer, clock }),
    portal,
    profiles,
    recap,
    reports: reports.serviceWith(messagesAbout),
    rules,
    search: SearchService.create({ knex, fleet: records, clock }),
    setUp,
    staff,
    technicalState: createTechnicalState({
      knex,
      fleet: records,
      outbox,
      clock,
    }),
    tickets,
    /** Has the work begin that the desk does by itself. */
    async schedule(): Promise<void> {
      await scheduleFleet(scheduler, [modelTally, recordTally, monthTally]);
      await scheduleTicketTasks(scheduler, tickets);
      await scheduleMessages(scheduler);
      await scheduleNotices(scheduler);
      await scheduleEndOfLife(scheduler);
      await anniversaries.schedule({
        machinesAtRisk: (...args) => endOfLife.machinesAtRisk(...args),
      });
      await scheduleLevels();
      await reports.schedule();
      await schedulePenalties();
      await scheduleAccessLog(scheduler, accessLog);
      await setUp.schedule(scheduler);
    },
  };
}
