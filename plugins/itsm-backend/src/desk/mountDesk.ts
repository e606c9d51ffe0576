import { mountColleagues, mountMe } from '../access';
import { mountAnniversaries } from '../anniversaries';
import { mountAttachments } from '../attachments';
import { mountAccessLog, traceOperations } from '../audit';
import { mountCalls } from '../calls';
import { mountDeclarations } from '../declarations';
import { mountDocuments } from '../documents';
import { mountEndOfLife } from '../endOfLife';
import { mountEstablishments, mountRules } from '../establishments';
import { mountExports } from '../exports';
import {
  mountAdoption,
  mountAttached,
  mountFleet,
  mountImports,
} from '../fleet';
import { fieldErrors } from '../http';
import { mountServiceLevels } from '../indicators';
import { mountLabels } from '../labels';
import { mountMachineHistory } from '../machineHistory';
import { mountMessages } from '../messages';
import { mountObsolescence } from '../obsolescence';
import { mountOrders } from '../orders';
import { mountPenalties } from '../penalties';
import { mountReports } from '../reports';
import { createItsmRouter, type ItsmRouter } from '../router';
import { mountSearch } from '../search';
import { mountStaff } from '../staff';
import { mountTechnicalState } from '../technicalState';
import { mountTickets } from '../tickets';
import type { Desk } from './createDesk';
import type { DeskOptions } from './DeskOptions';

/** The desk over HTTP, each operation traced. */
export function mountDesk(deps: DeskOptions, desk: Desk): ItsmRouter {
  const router = createItsmRouter(desk.rules.attachments);
  const options = { ...deps, ...desk };
  router.use(
    traceOperations({
      ...options,
      establishmentOf: desk.establishmentOfTicket,
    }),
  );
  mountMe(router, {
    ...options,
    staffIdOf: ref => desk.staff.idOfUser(ref),
  });
  mountColleagues(router, options);
  // Before the fleet's: /establishments/ticket-counts is no establishment.
  mountEstablishments(router, options);
  // Before the fleet's: /machines/export is no machine.
  mountImports(router, { ...options, ...desk.importing });
  mountLabels(router, options);
  // Before the fleet's: /machines/adoption-faults is no machine.
  mountAdoption(router, options);
  mountFleet(router, options);
  mountAttached(router, options);
  mountRules(router, { ...options, rules: desk.houseRules });
  mountExports(router, options);
  mountOrders(router, options);
  mountDeclarations(router, options);
  mountCalls(router, options);
  mountStaff(router, options);
  mountTickets(router, options);
  mountMachineHistory(router, options);
  mountAttachments(router, options);
  mountDocuments(router, options);
  mountObsolescence(router, options);
  mountAnniversaries(router, { ...options, lists: desk.anniversaryLists });
  mountSearch(router, options);
  mountEndOfLife(router, options);
  mountTechnicalState(router, { ...options, ...desk.technicalState });
  mountServiceLevels(router, options);
  mountReports(router, options);
  mountPenalties(router, options);
  mountMessages(router, options);
  mountAccessLog(router, options);
  router.use(fieldErrors());
  return router;
}
