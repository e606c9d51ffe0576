import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { MAX_TICKET_COUNT } from '@caih/backstage-plugin-itsm-common';
import {
  clockServiceRef,
  itsmEolExtensionPoint,
} from '@caih/backstage-plugin-itsm-node';
import {
  CatalogAccessService,
  CatalogContractorDirectory,
  CatalogReferentDirectory,
  mountColleagues,
  mountMe,
} from './access';
import { registerActions } from './actions';
import { createAnniversaries, mountAnniversaries } from './anniversaries';
import {
  AccessLogService,
  DatabaseAccessLogStore,
  mountAccessLog,
  readAccessLogRetention,
  scheduleAccessLog,
  traceOperations,
} from './audit';
import {
  DatabaseAttachmentStore,
  DefaultAttachmentService,
  mountAttachments,
} from './attachments';
import {
  CallService,
  DatabaseCallStore,
  eraseRedacted,
  mountCalls,
} from './calls';
import { readRules } from './config';
import {
  DatabaseDeclarationStore,
  DeclarationService,
  declarationWriter,
  mountDeclarations,
} from './declarations';
import { createDatabase } from './database';
import {
  createEndOfLife,
  EolSources,
  modelTally,
  mountEndOfLife,
  readEndOfLifeRules,
  recordTally,
} from './endOfLife';
import {
  createEstablishments,
  mountEstablishments,
  mountRules,
} from './establishments';
import { DefaultDocumentService, mountDocuments } from './documents';
import { CallExport, mountExports, TicketExport } from './exports';
import {
  createFleet,
  mountAdoption,
  mountAttached,
  mountFleet,
  mountImports,
  publishMachines,
  readServerCategories,
} from './fleet';
import { fieldErrors } from './http';
import {
  createIndicators,
  mountServiceLevels,
  readIndicatorOptions,
  recordMonths,
} from './indicators';
import { LabelService, mountLabels } from './labels';
import {
  createMessages,
  DatabaseMessageStore,
  mountMessages,
  noticeMessages,
  readMailSettings,
  remindersOf,
} from './messages';
import {
  createObsolescence,
  DatabaseNoticeStore,
  monthTally,
  mountObsolescence,
} from './obsolescence';
import {
  DatabaseOrderStore,
  mountOrders,
  OrderService,
  readContractStart,
} from './orders';
import { createPenalties, mountPenalties, readPenaltyRules } from './penalties';
import { PermissionReader, registerResources } from './permissions';
import { CatalogAudience, TicketSignals } from './live';
import { MachineHistoryService, mountMachineHistory } from './machineHistory';
import { createReports, mountReports } from './reports';
import { createItsmRouter } from './router';
import { mountSearch, SearchService } from './search';
import { readPortalKind, SetUpCheck } from './setUp';
import { HucreSpreadsheetWriter } from './spreadsheet';
import { DatabaseStaffStore, mountStaff, StaffService } from './staff';
import {
  createTechnicalState,
  evolutionWriter,
  mountTechnicalState,
} from './technicalState';
import {
  CatalogDependents,
  DatabaseTicketStore,
  DefaultTicketService,
  mountTickets,
  readTicketResources,
  scheduleTicketTasks,
} from './tickets';

/**
 * The maintenance desk: the fleet under maintenance, and incident tickets with
 * their contractual clock (CCTP 2.1.5, 2.1.22).
 *
 * @public
 */
export const itsmPlugin = createBackendPlugin({
  pluginId: 'itsm',
  register(env) {
    const eolSources = new EolSources();
    env.registerExtensionPoint(itsmEolExtensionPoint, eolSources);
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const { clock, httpAuth, logger, scheduler } = deps;
        const rules = readRules(deps.config);
        const knex = await createDatabase(deps.database);
        const colleagues = CatalogContractorDirectory.create(deps);
        const referents = CatalogReferentDirectory.create(deps);
        const clockOptions = { warningShare: rules.warningShare };
        const attachments = DatabaseAttachmentStore.create();
        const settings = readMailSettings(deps.config);
        const outbox = DatabaseMessageStore.create();
        const callLog = DatabaseCallStore.create();
        const indicators = readIndicatorOptions(deps.config);
        const portal = readPortalKind(deps.config);
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
          imports,
          importing,
          composition,
          attached,
          adoption,
          warningWriter,
          schedule,
        } = createFleet({
          ...deps,
          knex,
          outbox,
          countOpenTickets: (scope, machineIds, tx = knex) =>
            store.countOpenByMachine(scope, tx, machineIds, MAX_TICKET_COUNT),
          serverCategories: readServerCategories(deps.config),
        });
        const calls = CallService.create({
          knex,
          store: callLog,
          fleet,
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
          fleet,
          countTickets: (scope, ids, now) =>
            store.countByEstablishment(scope, knex, ids, now),
          establishmentOfTicket: async (tx, scope, ticketId) =>
            (await store.find(scope, tx, ticketId))?.establishment_id,
        });
        const tickets = DefaultTicketService.create({
          knex,
          store,
          fleet,
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
          fleet,
          clock,
          clockOptions,
        });

        const contractStartsOn = readContractStart(deps.config);
        const declarationStore = DatabaseDeclarationStore.create();
        const onCovered = (establishmentId: string, count: number) =>
          publishMachines(deps, { establishmentIds: [establishmentId], count });
        const declarations = DeclarationService.create({
          knex,
          store: declarationStore,
          fleet,
          outbox,
          clock,
          contractStartsOn,
          onChanged: onCovered,
        });

        const writer = new HucreSpreadsheetWriter();
        const anniversaries = createAnniversaries({
          ...deps,
          knex,
          fleet,
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
          fleet,
          portal,
          indicators,
          writer,
          outbox,
        });
        const reports = createReports({
          ...deps,
          knex,
          fleet,
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
          fleet,
          portal,
          figures,
          tickets: store,
          indicators,
          rules: readPenaltyRules(deps.config),
        });
        const { messages, schedule: scheduleMessages } = createMessages({
          ...deps,
          knex,
          referents,
          establishments: profiles,
          fleet,
          outbox,
          settings,
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
          fleet,
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
          rules: readEndOfLifeRules(deps.config),
          sources: eolSources,
        });
        const accessLog = AccessLogService.create({
          knex,
          store: DatabaseAccessLogStore.create(),
          clock,
          retentionDays: readAccessLogRetention(deps.config),
        });

        const setUp = SetUpCheck.create(deps);
        const router = createItsmRouter(rules.attachments);
        router.use(
          traceOperations({
            ...deps,
            access,
            accessLog,
            establishmentOf: async ticketId =>
              (await readTicketResources(store, knex, [ticketId])).get(ticketId)
                ?.establishmentId,
          }),
        );
        mountMe(router, {
          access,
          httpAuth,
          clock,
          rules,
          namesOfEstablishments: (scope, ids) =>
            fleet.establishmentNames(knex, scope, ids),
          staffIdOf: ref => staff.idOfUser(ref),
          setUp,
          portal,
        });
        mountColleagues(router, { access, httpAuth, colleagues });
        // Before the fleet's: /establishments/ticket-counts is no establishment.
        mountEstablishments(router, { access, httpAuth, profiles });
        // Before the fleet's: /machines/export is no machine.
        mountImports(router, { ...deps, access, fleet, ...importing });
        mountLabels(router, {
          access,
          httpAuth,
          labels: LabelService.create({
            fleet,
            portalUrl: settings.portalUrl,
          }),
        });
        // Before the fleet's: /machines/adoption-faults is no machine.
        mountAdoption(router, { access, httpAuth, adoption });
        mountFleet(router, { access, httpAuth, fleet, imports, composition });
        mountAttached(router, { access, httpAuth, attached });
        mountRules(router, { access, httpAuth, rules: houseRules });
        mountExports(router, {
          access,
          httpAuth,
          logger,
          exports: TicketExport.create({ tickets, writer, clock }),
          callExports: CallExport.create({ calls, writer, clock }),
        });
        mountOrders(router, {
          access,
          httpAuth,
          orders: OrderService.create({
            knex,
            store: DatabaseOrderStore.create(),
            clock,
            contractStartsOn,
            onPlaced: anniversaries.onOrderPlaced,
            onStarted: (tx, person, order) =>
              declarations.acceptOrdered(tx, person, order),
            onCovered,
          }),
        });
        mountDeclarations(router, { access, httpAuth, declarations });
        mountCalls(router, { access, httpAuth, calls });
        mountStaff(router, { access, httpAuth, staff });
        mountTickets(router, { access, httpAuth, tickets });
        mountMachineHistory(router, {
          access,
          httpAuth,
          history: MachineHistoryService.create({ knex, fleet, store, clock }),
        });
        mountAttachments(router, {
          access,
          httpAuth,
          attachments: DefaultAttachmentService.create({
            knex,
            tickets,
            store: attachments,
          }),
        });
        mountDocuments(router, { access, httpAuth, documents });
        mountObsolescence(router, { access, httpAuth, notices });
        mountAnniversaries(router, {
          access,
          httpAuth,
          lists: anniversaries.serviceWith((person, role, id) =>
            messages.about(person, role, id),
          ),
        });
        mountSearch(router, {
          httpAuth,
          search: SearchService.create({ knex, fleet, clock }),
          fleet,
          notices,
        });
        mountEndOfLife(router, {
          access,
          httpAuth,
          fleet,
          endOfLife,
          hardwareTable,
        });
        mountTechnicalState(router, {
          access,
          httpAuth,
          ...createTechnicalState({ knex, fleet, outbox, clock }),
        });
        mountServiceLevels(router, {
          access,
          httpAuth,
          logger,
          levels,
          recap,
        });
        mountReports(router, {
          access,
          httpAuth,
          reports: reports.serviceWith((person, role, id) =>
            messages.about(person, role, id),
          ),
        });
        mountPenalties(router, { access, httpAuth, penalties });
        mountMessages(router, { access, httpAuth, messages });
        mountAccessLog(router, { access, httpAuth, accessLog });
        router.use(fieldErrors());
        deps.httpRouter.use(router);
        registerActions(deps);

        await schedule(scheduler, [modelTally, recordTally, monthTally]);
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
    });
  },
});
