// Made from openapi.yaml by `yarn openapi`; change that file instead.
export interface paths {
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who I am here, and what I may see. */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How I want to be told of tickets. */
    get: operations['getPreferences'];
    /** Say how I want to be told of tickets. */
    put: operations['savePreferences'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was sent, waits or could not be sent, the newest first; for the contractor and the coordinator. */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let dead messages be tried again: some by their ids, or all of a kind; for the contractor. */
    post: operations['resendMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contractor's people and teams, to hand a ticket to; for the contractor's people. People first, then teams, by name. */
    get: operations['listColleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The establishments in my scope, by name. */
    get: operations['listEstablishments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An establishment and its sites. */
    get: operations['getEstablishment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/ticket-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many incidents of some establishments are open, and late. */
    get: operations['countTicketsByEstablishment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/local-referents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The local referents of the contract, from the catalog's groups. */
    get: operations['listLocalReferents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rules of an establishment, every version of them, and who accepted which. */
    get: operations['getEstablishmentRules'];
    put?: never;
    /** A new rule, or the next version of one, which asks everybody to accept it anew; by the local referent. */
    post: operations['publishRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/rules/acceptances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A person of the contractor's accepts versions of rules, for themselves. */
    post: operations['acceptRules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/rules/{ruleId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The rule holds no more from today on; on its latest version, by the local referent. */
    post: operations['withdrawRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom to call at an establishment, what it has chosen once for all visits, and who of the contractor's people is its single contact. */
    get: operations['getEstablishmentProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** The points of contact, all of them, in the order in which to call; by the local referent. */
    put: operations['writeContacts'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/standing-choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What the establishment has chosen once for all visits: what becomes of its data media, and remarks; by the local referent. */
    put: operations['writeStandingChoices'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/single-contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** The contractor's single permanent contact; by the contractor. */
    put: operations['writeSingleContact'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who changed what on an establishment's page, the latest first. */
    get: operations['listEstablishmentChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/access-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who of the staff that serve all looked at what of it, the latest first. */
    get: operations['listAccessLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hardware in my scope, by name. */
    get: operations['listMachines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/adoption-faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Resources of the catalog in my scope that carry spec.hardware and are not machines of the fleet, or not as a whole, and why. Those of no establishment are for who sees all of them. */
    get: operations['listAdoptionFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/composition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the hardware in my scope is made of today, by level and category, what ends of it, and the class of the fleet. */
    get: operations['getFleetComposition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Machines changed since a cursor, oldest change first; for the catalog's own process: only the credentials of the catalog plugin are taken (subject plugin:catalog), any other service gets 403. */
    get: operations['listMachineChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/of-entity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machine of a Resource that others than the fleet wrote, for the catalog's own process, as the changes are. 404 where the fleet has not adopted it. */
    get: operations['getMachineOfEntity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same machines as a workbook, all of them, in the format that an import takes. */
    get: operations['exportMachines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/labels.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The labels of machines in my scope, by name, as sheets to print; each has a code that opens the declaration of an incident of its machine. 280 at most. */
    get: operations['getMachineLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import an inventory workbook. All or nothing: with an error in any cell, nothing changes and the answer lists the errors. */
    post: operations['importMachines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A machine, its level today and what changes next. */
    get: operations['getMachine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/label.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The label of a machine, on a page of its own size, with a code that opens the declaration of an incident of it. */
    get: operations['getMachineLabel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was, is and will be owed for a machine, and who wrote its terms when. */
    get: operations['getMachineTerms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The incidents of a machine in figures, and its interventions, those of its latest ticket first. The limit counts tickets. */
    get: operations['getMachineHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Inventories given in, the latest first. */
    get: operations['listImports'];
    put?: never;
    /** Give in an inventory: the file is read and kept, and nothing of the fleet changes. For the local referent and the contractor. */
    post: operations['createImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/bulk-edits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change several machines of one establishment at once. It is kept as an inventory that says those changes alone, compared with the fleet, and nothing changes before it is applied. For the local referent and the contractor. */
    post: operations['createBulkEdit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workbook to fill in: headers, lists and explanations, with the machines of the establishment where they are asked for. */
    get: operations['getImportTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import, its state, and how far the work on it has come. */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Compare the file with the fleet, line by line, by what its columns are said to be. The mapping is remembered for the establishment's next file; nothing of the fleet changes. */
    post: operations['checkImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What becomes of each line, and of each machine without one. */
    get: operations['listImportLines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do what the check said, all of it in one transaction; where the fleet has changed since, nothing, and 409. */
    post: operations['applyImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file as it was given in. */
    get: operations['getImportFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{importId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same file, with what is wrong written beside the cells. */
    get: operations['getImportCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Calls to the contractor's desk, the latest first. */
    get: operations['listCalls'];
    put?: never;
    /** Logs a call that was answered without a ticket; by the contractor's desk. A registration by phone logs its own. */
    post: operations['logCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calls/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same calls as a workbook, all of them, in the same order. */
    get: operations['exportCalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calls/{callId}/redactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes texts out of a call that should not stand in it, patient data above all; the call stays, and says who removed what, when and why. */
    post: operations['redactCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tickets in my scope. */
    get: operations['listTickets'];
    put?: never;
    /** Register an incident; its clock starts now. */
    post: operations['registerTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many tickets each view of the list holds; 1,000 means that or more. */
    get: operations['countTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same tickets as a workbook, all of them, in the same order. */
    get: operations['exportTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What registering now would give: priority, terms, due time, and the open tickets of the same machine. */
    post: operations['previewTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A ticket with its log, its clock and the acts open to me. */
    get: operations['getTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The stretches of time counted and not counted, each with its reason. */
    get: operations['explainTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/recap.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The recap of a ticket, as a PDF to keep. */
    get: operations['getRecap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/interventions/{interventionId}/report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report of an intervention that has ended, as a PDF to keep. */
    get: operations['getInterventionReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/acts/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do an act of the workflow. What it takes, who may do it and in which states is in the workflow's table (docs/workflow.md). */
    post: operations['actOnTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a file to a ticket: an act of its log. Its content says what it is: JPEG, PNG, WebP, HEIC, PDF, text in UTF-8, DOCX, XLSX, ODT and ODS without macros, ZIP, GZ, MP4. Patient data has no place in it. */
    post: operations['attachFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a file, to be kept and never to be shown in place. */
    get: operations['getAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was sent about a ticket, to whom, and what became of it. */
    get: operations['listTicketMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of intervening staff, by name; for the contractor and the coordinator. An establishment is told who comes on its tickets. */
    get: operations['listStaff'];
    put?: never;
    /** Add somebody to the register; for the contractor. */
    post: operations['addStaffMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/{staffId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change somebody of the register, or take them out of it; for the contractor. */
    post: operations['changeStaffMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/end-of-life': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of the end of a machine's model, and of its system. */
    get: operations['getMachineEndOfLife'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/end-of-life/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Models that come to their end, or versions of software, with the machines in scope that have them; the soonest end first. */
    get: operations['listModelsAtRisk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/end-of-life/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Models that machines in scope have, and the record that each is taken to be; those for a person to confirm unless said otherwise. */
    get: operations['listModelMatches'];
    put?: never;
    /** Say that a model is what a record is about, or that it is not; for the contractor. It holds whatever is computed, and can be said anew. */
    post: operations['decideModelMatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/end-of-life/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the sources say, by model. */
    get: operations['listLifecycleRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/end-of-life/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sources, when each was last read and why one could not be. */
    get: operations['listEndOfLifeSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/end-of-life/table/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who imported the table of hardware when, the latest first. */
    get: operations['listTableImports'];
    put?: never;
    /** Import the table of ends of life of hardware; for the contractor. All or nothing: with an error in any cell, nothing changes. */
    post: operations['importHardwareTable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The orders of an establishment, the latest first, and when the framework contract has its anniversary. */
    get: operations['listOrders'];
    put?: never;
    /** Place an order on an inventory that was applied; for the local referent. */
    post: operations['placeOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines that joined an establishment's fleet and left it, the latest first. */
    get: operations['listMovements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/establishments/{establishmentId}/declarations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The declarations of machines that joined an establishment's fleet during the year, the latest first. */
    get: operations['listDeclarations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/declarations/{declarationId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have the machines of a declaration covered from today on; for the contractor. */
    post: operations['acceptDeclaration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/declarations/{declarationId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say why a declaration is not accepted; for the contractor. */
    post: operations['refuseDeclaration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say from when an order is carried out; for the contractor. */
    post: operations['startOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back an order that is not started, with a reason; for the local referent. */
    post: operations['withdrawOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Obsolescence notices in scope, the soonest last day first, and how many end in which quarter. Drafts are for the contractor and the coordinator. */
    get: operations['listNotices'];
    put?: never;
    /** Draft the notices of some machines, one for each establishment; for the contractor. A last day under a year away is refused, with the first day that would do; so is a machine that a draft, or a notice told and not over, names already, with its number. */
    post: operations['draftNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/notices/{noticeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A notice with its log, its proofs and what was sent about it. */
    get: operations['getNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/notices/{noticeId}/acts/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do an act on a notice. What it takes, who may do it and when is in docs/obsolescence-notices.md. */
    post: operations['actOnNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/notices/{noticeId}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a file to a notice, of the kinds that tickets take: proof that the parts cannot be had, or that the notice was received; for the contractor. */
    post: operations['attachProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/notices/{noticeId}/proofs/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a file of a notice, to keep. */
    get: operations['getProof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/attached': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines that one is attached to or sits in, and those attached to it or inside it. */
    get: operations['getAttachedMachines'];
    put?: never;
    /** Attach a machine to another of its establishment; for the local referent. */
    post: operations['attachMachine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/attached/{otherId}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take one machine away from another, whichever was attached to which; for the local referent. */
    post: operations['detachMachine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/technical-state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The components of a machine, with the versions installed, current and recommended (CCTP 2.1.4). */
    get: operations['getTechnicalState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/technical-state/components': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Follow another component of a machine; for the establishment and the contractor. */
    post: operations['addComponent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/technical-state/components/{componentId}/installed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say what is installed of a component; for the establishment and the contractor. Of firmware and operating system the inventory tells it. */
    put: operations['sayInstalled'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/technical-state/components/{componentId}/levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say which version of a component is the maker's current one and which is recommended; for the contractor. */
    put: operations['sayLevels'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/technical-state/components/{componentId}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Follow a component no more; refused while an evolution of it is open. */
    post: operations['removeComponent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/machines/{machineId}/evolutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose to take a component to another version; for the contractor. Without warranty or vendor backing it is one that the establishment is entitled to. */
    post: operations['proposeEvolution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evolutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Evolutions in scope, the latest proposed first. */
    get: operations['listEvolutions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evolutions/{evolutionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An evolution with its log. */
    get: operations['getEvolution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evolutions/{evolutionId}/acts/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do an act on an evolution. What it takes, who may do it and when is in docs/technical-state.md. */
    post: operations['actOnEvolution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lists made at anniversaries of orders, in scope, the latest anniversary first (CCTP 2.1.30). */
    get: operations['listAnniversaryLists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/lists/{listId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A list as it was made, and to whom it was sent. */
    get: operations['getAnniversaryList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/lists/{listId}/machines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines of a list, by situation, the soonest first; as they were when it was made. */
    get: operations['listAnniversaryMachines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/obsolescence/lists/{listId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole list as a file, a document or a workbook. */
    get: operations['getAnniversaryListFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The service levels of an establishment, or of the whole lot without one, over some months (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1). */
    get: operations['getServiceLevels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tickets behind a figure, one line a ticket and month, the last month first. The list has as many lines as the figure says. */
    get: operations['listServiceLevelTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/establishments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Establishments with their figures over some months, those under the threshold first, the worst of them first. */
    get: operations['listServiceLevelEstablishments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/interventions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The recap of interventions of the incidents closed in some months, as a workbook (CCTP 2.1.33). */
    get: operations['exportInterventions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/interventions.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same recap as a document to sign; of at most 300 incidents, 422 with more. */
    get: operations['printInterventions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Support calls by week, month and year up to a month, of an establishment or of all (CCTP 2.1.33). */
    get: operations['countSupportCalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/service-levels/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a dashboard shows of some months, as a file; as of now, not kept. */
    get: operations['getServiceLevelsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reports of service levels, in scope, the latest period first (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1). */
    get: operations['listReports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A report as it was made, and to whom it was sent. */
    get: operations['getReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{reportId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report as a file, a document or a workbook. */
    get: operations['getReportFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{reportId}/axes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The contractor writes what is done about dysfunctions, and by when; the report is sent again, with it (CCTP 2.1.33). */
    post: operations['planImprovements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/penalties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Penalty cases in scope, the latest month first (G7; CCTP 1.5, 2.1.22, 2.1.26, 2.1.27, 2.1.32, 5). */
    get: operations['listPenalties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/penalties/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same cases as a workbook, all of them, in the same order. */
    get: operations['exportPenalties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/penalties/{penaltyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A penalty case with its evidence and its log. */
    get: operations['getPenalty'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/penalties/{penaltyId}/acts/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Apply the penalty of a case, or waive it with a reason: the establishment's local referent its own, the coordinator those of the lot. */
    post: operations['decidePenalty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tickets as the search of the portal has them, by number; for its own process: only the credentials of the search plugin are taken (subject plugin:search), any other service gets 403. */
    get: operations['listSearchTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/machines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines of the fleet, for the search of the portal, as the tickets are. */
    get: operations['listSearchMachines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Obsolescence notices that their establishments were told of, for the search of the portal, as the tickets are. */
    get: operations['listSearchNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
/** The bodies of the HTTP interface, by the names openapi.yaml gives them. @public */
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      };
      /** The field at fault, where one is. */
      field?: string;
      /** What is wrong with it, for a translated message. */
      code?: string;
    } & {
      [key: string]: unknown;
    };
    Conflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale' | 'not-possible';
      ticket: components['schemas']['Ticket'];
      possibleActs: components['schemas']['TicketAct'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * ISO 8601, UTC, whole seconds.
     * 2026-11-23T17:42:05Z
     */
    Instant: string;
    LocalDate: string;
    LocalMonth: string;
    /**
     * A set of tickets of a month; every figure is the size of one.
     */
    Population:
      | 'declared'
      | 'closed'
      | 'rated'
      | 'in-time'
      | 'late'
      | 'out-of-rate'
      | 'reopened'
      | 'refused'
      | 'remote'
      | 'on-site'
      | 'cancelled'
      | 'excluded';
    ServiceLevelSplit:
      | 'priority'
      | 'restoreTime'
      | 'level'
      | 'warranty'
      | 'category'
      | 'maker'
      | 'region';
    FiguresEdition: 'sent' | 'current';
    /** How many tickets are in each set. */
    PopulationCounts: {
      declared: number;
      closed: number;
      rated: number;
      'in-time': number;
      late: number;
      'out-of-rate': number;
      reopened: number;
      refused: number;
      remote: number;
      'on-site': number;
      cancelled: number;
      excluded: number;
    };
    ServiceLevelMonth: {
      month: components['schemas']['LocalMonth'];
      /**
       * Going on; over, and not fixed yet; or fixed, when what is recorded later is a correction.
       */
      state: 'open' | 'provisional' | 'fixed';
      fixedFrom: components['schemas']['Instant'];
      counts: components['schemas']['PopulationCounts'];
      /** With later corrections; null where there are none. */
      corrected: components['schemas']['PopulationCounts'] | null;
    };
    ServiceLevelPart: {
      split: components['schemas']['ServiceLevelSplit'];
      /** The value; empty where it is not known. */
      part: string;
      counts: components['schemas']['PopulationCounts'];
    };
    /** Open seconds consumed by closed tickets of a restore time; the percentiles are right to a hundredth where they are not exact. */
    TimesToRestoreRow: {
      restoreTime: components['schemas']['RestoreTime'];
      count: number;
      medianSeconds: number | null;
      p90Seconds: number | null;
      maxSeconds: number | null;
      exact: boolean;
    };
    /** Tickets that are not settled now. */
    OpenTickets: {
      open: number;
      late: number;
      awaitingApproval: number;
      /** By days since the registration, the youngest first. */
      ages: {
        /** Younger than so many days; null for all older ones. */
        underDays: number | null;
        count: number;
      }[];
    };
    PenaltyKind:
      | 'restore-late'
      | 'threshold-missed'
      | 'order-late'
      | 'report-late';
    /**
     * To be decided, applied, waived, or lifted: a later correction took away what it stood on.
     */
    PenaltyState: 'open' | 'applied' | 'waived' | 'lifted';
    PenaltyAct: 'apply' | 'waive';
    /** By how much: whole seconds of open time, points of per cent to a tenth and never less than missed, or days. */
    PenaltyMeasure: {
      unit: 'seconds' | 'points' | 'days';
      value: number;
    };
    /** What is due for each hour, point or day that is begun, or for the case, by the configuration of the portal. */
    PenaltyScale: {
      per: 'hour' | 'point' | 'day' | 'case';
      /** Cents of euros. */
      cents: number;
      /** The most for one case, in cents of euros. */
      capCents?: number;
    };
    PenaltyAssessment: {
      /** What the case stands on, as it was counted: the ticket with its terms, instants and open seconds; the rate with its counts and its threshold; the days of the order; those of the report. */
      evidence: {
        kind: components['schemas']['PenaltyKind'];
      } & {
        [key: string]: unknown;
      };
      measure: components['schemas']['PenaltyMeasure'];
      /** Null where the portal knew none. */
      scale: components['schemas']['PenaltyScale'] | null;
      /** In cents of euros; null without a scale. */
      amountCents: number | null;
    };
    PenaltySummary: components['schemas']['PenaltyAssessment'] & {
      id: string;
      /** The legal FINESS; null for the lot. */
      establishmentId: string | null;
      establishmentName: string | null;
      kind: components['schemas']['PenaltyKind'];
      month: components['schemas']['LocalMonth'];
      state: components['schemas']['PenaltyState'];
      /** Raised by a correction of a month that was fixed. */
      byCorrection: boolean;
      /** As it was made, where it was changed or lifted since. */
      first: components['schemas']['PenaltyAssessment'] | null;
      raisedAt: components['schemas']['Instant'];
      /** When a correction last changed it or lifted it. */
      revisedAt: components['schemas']['Instant'] | null;
      /** The last one. */
      decision: {
        act: components['schemas']['PenaltyAct'];
        at: components['schemas']['Instant'];
        by: string | null;
        reason: string | null;
        amountCents: number | null;
      } | null;
      revisedSinceDecision: boolean;
      version: number;
      /** What one may do to it now. */
      possibleActs: components['schemas']['PenaltyAct'][];
    };
    PenaltyPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['PenaltySummary'][];
      nextCursor: string | null;
    };
    PenaltyCase: components['schemas']['PenaltySummary'] & {
      now: components['schemas']['Instant'];
      /** Its log, in order. */
      events: {
        sequence: number;
        type: string;
        recordedAt: components['schemas']['Instant'];
        actor: Record<string, never>;
        data: Record<string, never>;
      }[];
    };
    PenaltyConflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale' | 'not-possible';
      penalty: components['schemas']['PenaltyCase'];
    };
    AgeInDays: number;
    ReportKind: 'monthly' | 'quarterly' | 'half-yearly';
    Report: {
      id: string;
      kind: components['schemas']['ReportKind'];
      /** Null for the lot. */
      establishment: {
        id: components['schemas']['Finess'];
        name: string;
      } | null;
      from: components['schemas']['LocalMonth'];
      to: components['schemas']['LocalMonth'];
      madeAt: components['schemas']['Instant'];
      counts: {
        declared: number;
        closed: number;
        rated: number;
        'in-time': number;
        reopened: number;
      };
      /** Models that broke down at several establishments; told in a synthesis alone. */
      dysfunctions: number;
    };
    ReportPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['Report'][];
      nextCursor: string | null;
    };
    Dysfunction: {
      maker: string;
      model: string;
      /** Declared in the period. */
      incidents: number;
      /** Which declared them. */
      establishments: number;
      /** Of those closed in the period. */
      late: number;
      /** Some of their numbers, the latest first. */
      tickets: string[];
    };
    ImprovementAxis: {
      maker: string;
      model: string;
      axis: string;
      plannedFor: components['schemas']['LocalDate'];
      recordedAt: components['schemas']['Instant'];
      recordedBy: string;
    };
    ReportDetail: components['schemas']['Report'] & {
      now: components['schemas']['Instant'];
      /** As the dashboard told them when it was made. */
      levels: components['schemas']['ServiceLevels'];
      /** The most widespread of them. */
      namedDysfunctions: components['schemas']['Dysfunction'][];
      /** The last one written of each model. */
      axes: components['schemas']['ImprovementAxis'][];
      messages: components['schemas']['Message'][];
    };
    ServiceLevels: {
      now: components['schemas']['Instant'];
      /** All that was recorded by then is counted. */
      asOf: components['schemas']['Instant'];
      /** Whether tickets of before an upgrade are still to be counted. */
      catchingUp: boolean;
      /**
       * Until when the time is counted that tickets are judged by: until the service was back, or until the ticket was closed.
       */
      countsUntil: 'restoration' | 'closure';
      scale: 'establishment' | 'lot';
      /** Null for the lot. */
      establishment: {
        id: components['schemas']['Finess'];
        name: string;
      } | null;
      from: components['schemas']['LocalMonth'];
      to: components['schemas']['LocalMonth'];
      /** Of the whole period, as sent where months are fixed. */
      counts: components['schemas']['PopulationCounts'];
      /** With later corrections; null where there are none. */
      corrected: components['schemas']['PopulationCounts'] | null;
      /** Thirteen months up to the last of the period, in order. */
      months: components['schemas']['ServiceLevelMonth'][];
      /** The period by each split; parts without a ticket are absent. */
      parts: components['schemas']['ServiceLevelPart'][];
      times: components['schemas']['TimesToRestoreRow'][];
      open: components['schemas']['OpenTickets'];
    };
    ServiceLevelTicket: {
      ticketId: string;
      month: components['schemas']['LocalMonth'];
      establishmentId: string;
      establishmentName: string;
      title: string;
      machineName: string | null;
      registeredAt: components['schemas']['Instant'];
      /** Its last closure of the month. */
      closedAt: components['schemas']['Instant'] | null;
      priority: components['schemas']['Priority'];
      level: components['schemas']['ContractLevel'] | null;
      restoreTime: components['schemas']['RestoreTime'] | null;
      category: string | null;
      maker: string | null;
      model: string | null;
      inTime: boolean | null;
      rateExclusion:
        | 'overseas'
        | 'no-contractual-time'
        | 'excluded'
        | 'under-warranty'
        | null;
      consumedSeconds: number | null;
      grantedSeconds: number | null;
      remote: boolean | null;
      /** Of its site; that of the contract where it is not known. */
      timeZone: string;
      /** As the contractor gave it; null where none was. */
      latenessReason: string | null;
    };
    ServiceLevelTicketPage: {
      now: components['schemas']['Instant'];
      /** What the figure says. */
      total: number;
      /** Tickets among them that a policy keeps from the reader. */
      hidden: number;
      items: components['schemas']['ServiceLevelTicket'][];
      nextCursor: string | null;
    };
    EstablishmentLevels: {
      establishmentId: string;
      name: string;
      region: string | null;
      counts: {
        declared: number;
        closed: number;
        rated: number;
        'in-time': number;
        reopened: number;
      };
    };
    EstablishmentLevelsPage: {
      now: components['schemas']['Instant'];
      /** Establishments with a ticket in the period. */
      total: number;
      /** Those of them that miss a threshold. */
      below: number;
      items: components['schemas']['EstablishmentLevels'][];
      nextCursor: string | null;
    };
    SupportCallCounts: {
      /** Thirteen ISO weeks up to the end of the month, in order. */
      weeks: {
        /** ISO week, such as 2026-W48. */
        week: string;
        /** Its Monday. */
        from: components['schemas']['LocalDate'];
        count: number;
      }[];
      /** Thirteen months, in order. */
      months: {
        month: components['schemas']['LocalMonth'];
        count: number;
      }[];
      /** From 1 January of the last month's year to its end. */
      year: {
        year: number;
        count: number;
      };
    };
    /** Legal FINESS number. */
    Finess: string;
    Role: 'beneficiary' | 'local-referent' | 'contractor' | 'coordinator';
    ContractLevel:
      | 'under-warranty'
      | 'vendor-backed'
      | 'not-vendor-backed'
      | 'not-covered'
      | 'to-be-checked';
    ServiceWindow: 'HO' | '24x7';
    RestoreTime: '4H' | '10H' | '50H';
    NoticeFilter: 'any' | 'notified' | 'received' | 'acknowledged' | 'ended';
    /**
     * Days ahead, today included.
     */
    CoverageHorizon: 30 | 90 | 365;
    FleetComposition: {
      now: components['schemas']['Instant'];
      total: number;
      /** Every level, as of today; 0 where no machine is at one. */
      levels: {
        level: components['schemas']['ContractLevel'];
        count: number;
      }[];
      /** The categories there are, the largest first. */
      categories: {
        category: components['schemas']['HardwareCategory'];
        count: number;
      }[];
      ends: {
        days: components['schemas']['CoverageHorizon'];
        /** Machines covered today whose level ends by then. */
        ends: number;
        /** Those of them that are then not covered. */
        lost: number;
      }[];
      /** UNIX and x86 servers in maintenance today, the class of a fleet of so many (CCTP 2.1.29) and the days its inventory takes. */
      servers: {
        count: number;
        class: 'small' | 'medium' | 'large';
        inventoryDays: number;
      };
    };
    HardwareCategory:
      | 'server-x86'
      | 'server-unix'
      | 'blade-compute'
      | 'blade-storage'
      | 'chassis'
      | 'switch-chassis'
      | 'switch-san'
      | 'array-san-nas'
      | 'das'
      | 'hyperconverged'
      | 'sds'
      | 'composable'
      | 'compute-node'
      | 'virtualisation-host'
      | 'archive'
      | 'backup-software'
      | 'backup-appliance'
      | 'backup-disk'
      | 'tape-library'
      | 'virtualisation-software'
      | 'container-platform';
    TicketState:
      | 'registered'
      | 'in-progress'
      | 'suspended'
      | 'restored'
      | 'closed'
      | 'cancelled'
      | 'excluded';
    TicketAct:
      | 'qualify'
      | 'agree-qualification'
      | 'refuse-qualification'
      | 'add-machine'
      | 'remove-machine'
      | 'split'
      | 'start-work'
      | 'start-intervention'
      | 'end-intervention'
      | 'replace-part'
      | 'choose-data-media'
      | 'announce-visit'
      | 'order-stop'
      | 'set-access'
      | 'comment'
      | 'attach'
      | 'redact'
      | 'request-suspension'
      | 'agree-suspension'
      | 'refuse-suspension'
      | 'withdraw-suspension'
      | 'end-suspension'
      | 'propose-workaround'
      | 'accept-workaround'
      | 'refuse-workaround'
      | 'restore'
      | 'approve'
      | 'refuse'
      | 'reopen'
      | 'mark-not-recall'
      | 'agree-instant'
      | 'refuse-instant'
      | 'change-priority'
      | 'cancel'
      | 'request-cancellation'
      | 'agree-cancellation'
      | 'refuse-cancellation'
      | 'claim-exclusion'
      | 'accept-exclusion'
      | 'contest-exclusion'
      | 'withdraw-exclusion'
      | 'open-mediation'
      | 'give-opinion'
      | 'conclude-mediation'
      | 'agree-correction'
      | 'refuse-correction'
      | 'take'
      | 'hand-over'
      | 'record-maker-case';
    Impact: 1 | 2 | 3;
    Priority: 1 | 2 | 3 | 4;
    SetUpGap: 'establishments' | 'contractor';
    /**
     * `shared` is the contract's portal, with all its establishments; `alone` is a member's own, with no figures of the whole lot (AI1).
     */
    PortalKind: 'shared' | 'alone';
    Me: {
      now: components['schemas']['Instant'];
      ref: string;
      name: string;
      /** Null for a person who has no part in the contract. */
      role: components['schemas']['Role'] | null;
      /** The establishments in scope, 50 at most; empty where all are. */
      establishments: {
        id: string;
        name: string;
        role: components['schemas']['Role'];
      }[];
      allEstablishments: boolean;
      portal: components['schemas']['PortalKind'];
      /** Names of what I may do somewhere, to something, such as `itsm.ticket.register`: by my roles and the policy of the portal. */
      permissions: string[];
      /** What the portal has not been told yet; absent where nothing is missing. Without `establishments` no group of the catalog has the annotation `caih.fr/finess`; without `contractor` the catalog has no group that `itsm.roles.contractor.groups` names. */
      notSetUp?: components['schemas']['SetUpGap'][];
      /** Who I am in the register of intervening staff; null where I am not in it. */
      staffId?: string | null;
      rules: {
        reopenDays: number;
        declaredInstantHours: number;
        lateEntryDays: number;
        mediationDays: number;
        approvalByReferentOnly: boolean;
        agreementByTelephone: boolean;
        warningShare: number;
        /** How much may be attached; sizes in bytes. */
        attachments: {
          maxFileBytes: number;
          maxTicketFiles: number;
          maxTicketBytes: number;
          maxEstablishmentDayBytes: number;
        };
      };
    };
    Colleague: {
      /** Entity reference of the user or the group. */
      ref: string;
      kind: 'person' | 'team';
      name: string;
      /** A person's team; null for a team, and for who is in none. */
      team: components['schemas']['Team'] | null;
    };
    ColleaguePage: {
      items: components['schemas']['Colleague'][];
      nextCursor: string | null;
    };
    Team: {
      ref: string;
      name: string;
    };
    /** Who has a ticket at the contractor's. */
    Holder: {
      /** The person; null where it waits in a team's queue. */
      ref: string | null;
      name: string | null;
      /** The person's team, or the one in whose queue it is. */
      team: components['schemas']['Team'] | null;
    };
    /** The maker's case behind a ticket. */
    MakerCase: {
      caseNumber: string;
      chaseOn: components['schemas']['LocalDate'];
      /** The instant that day begins at the site; null once the service is restored. */
      chaseAt: string | null;
    };
    Site: {
      /** Site FINESS. */
      id: string;
      name: string;
      commune?: string | null;
      postalCode?: string | null;
      territory: string;
      timeZone: string;
      holidayRegion: string;
      /** False overseas, where restore times are indicative. */
      contractual: boolean;
    };
    Establishment: {
      /** Legal FINESS. */
      id: string;
      name: string;
      /** The catalog's Group bound to it. */
      entityRef: string | null;
      commune: string | null;
      postalCode: string | null;
      region: string | null;
      sites: components['schemas']['Site'][];
    };
    EstablishmentPage: {
      items: components['schemas']['Establishment'][];
      nextCursor: string | null;
    };
    /** Windows of local time by day of the week (mon to sun), each [from, to] as HH:MM; a day left out has none. */
    WeeklyHours: {
      [key: string]: string[][];
    };
    ContactPoint: {
      id: string;
      function: 'it-department' | 'on-call' | 'management-on-duty' | 'other';
      label: string | null;
      name: string | null;
      /** Ten French digits, or E.164. */
      phone: string | null;
      email: string | null;
      /** Hours in words. */
      hoursText: string | null;
      /** Hours in the establishment's zone. */
      weeklyHours: components['schemas']['WeeklyHours'] | null;
      /** Whether the weekly hours hold on public holidays. */
      onHolidays: boolean;
      /** An on-call list, which may be told outside the service window. */
      toldOutsideWindow: boolean;
    };
    SingleContact: {
      name: string;
      phone: string | null;
      email: string | null;
    };
    EstablishmentProfile: {
      now: components['schemas']['Instant'];
      establishmentId: string;
      /** Counts the changes; 0 while nothing was said. */
      revision: number;
      /** Where the hours of the contacts are read. */
      place: {
        timeZone: string;
        holidayRegion: string;
      };
      /** In the order in which to call. */
      contacts: components['schemas']['ContactPoint'][];
      /** The contractor's single permanent contact. */
      singleContact: components['schemas']['SingleContact'] | null;
      /**
       * What becomes of disks and parts that may hold data.
       */
      dataMedia: 'kept' | 'wiped' | 'destroyed';
      remarks: string | null;
      /** The parts I may write. */
      writable: ('contacts' | 'standing-choices' | 'single-contact')[];
    };
    /** A part as it shall be. What is wrong is said of the first field at fault, an element of a list by its place, as in contacts.0.phone. */
    ProfilePart: {
      [key: string]: unknown;
    };
    ProfileConflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale';
      profile: components['schemas']['EstablishmentProfile'];
    };
    EstablishmentChange: {
      sequence: number;
      changedAt: components['schemas']['Instant'];
      by: {
        ref: string;
        role: components['schemas']['Role'];
        name: string | null;
      };
      /** Functions and fields that changed, and none of their contents. */
      change: {
        kind: string;
      } & {
        [key: string]: unknown;
      };
    };
    EstablishmentChangePage: {
      items: components['schemas']['EstablishmentChange'][];
      nextCursor: string | null;
    };
    LocalReferent: {
      ref: string;
      name: string;
      email: string | null;
    };
    LocalReferentList: {
      items: components['schemas']['LocalReferent'][];
    };
    EstablishmentTicketCounts: {
      establishmentId: string;
      open: number;
      /** Of the open ones, those that consumed more than granted. */
      late: number;
    };
    EstablishmentTicketCountsList: {
      now: components['schemas']['Instant'];
      items: components['schemas']['EstablishmentTicketCounts'][];
    };
    RuleKind: 'internal-rules' | 'it-charter' | 'procedure' | 'waste-process';
    RuleInput: {
      kind: components['schemas']['RuleKind'];
      title: string;
      /** Plain paragraphs; text or link has to be given. */
      text?: string | null;
      link?: string | null;
      /** The first day it holds, in the establishment's zone. */
      validFrom: components['schemas']['LocalDate'];
      /** Id of the version it follows; absent for a new rule. */
      replaces?: string;
    };
    RuleAcceptanceInput: {
      ruleIds: string[];
      /** The ticket on which it is accepted. */
      ticketId?: string;
    };
    EstablishmentRule: {
      id: string;
      /** The same for every version of a rule. */
      seriesId: string;
      version: number;
      kind: components['schemas']['RuleKind'];
      title: string;
      text: string | null;
      link: string | null;
      validFrom: string;
      /** A version that says that the rule holds no more. */
      withdrawn: boolean;
      publishedAt: components['schemas']['Instant'];
      publishedBy: {
        ref: string;
        name: string | null;
      };
      /**
       * What it is today, in the establishment's zone.
       */
      standing: 'in-force' | 'upcoming' | 'replaced' | 'withdrawn';
      acceptances: {
        personRef: string;
        personName: string | null;
        ticketId: string | null;
        acceptedAt: components['schemas']['Instant'];
      }[];
      acceptedByMe: boolean;
    };
    EstablishmentRules: {
      now: components['schemas']['Instant'];
      establishmentId: string;
      /** The day there. */
      today: string;
      timeZone: string;
      /** Every version, the first published first. */
      rules: components['schemas']['EstablishmentRule'][];
      mayPublish: boolean;
      mayAccept: boolean;
    };
    RulesConflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale';
      rules: components['schemas']['EstablishmentRules'];
    };
    /**
     * What was looked at; the plural is a list.
     */
    AccessKind:
      | 'ticket'
      | 'tickets'
      | 'machine'
      | 'machines'
      | 'establishment'
      | 'attachment'
      | 'document'
      | 'calls'
      | 'export'
      | 'notice'
      | 'notices';
    AccessLogPage: {
      items: {
        at: components['schemas']['Instant'];
        kind: components['schemas']['AccessKind'];
        /** The ticket, machine or file; null for a list. */
        subject: string | null;
        person: {
          ref: string;
          name: string;
          role: components['schemas']['Role'];
        };
      }[];
      /** Those who looked, to choose from. */
      people: {
        ref: string;
        name: string;
      }[];
      nextCursor: string | null;
    };
    LevelOnDay: {
      level: components['schemas']['ContractLevel'];
      /** The last day of this level, included; null where no end is known. */
      lastDay: string | null;
      next: {
        level: components['schemas']['ContractLevel'];
        from: string;
      } | null;
    };
    Machine: {
      id: string;
      /** The catalog's Resource: resource:default/hw-…, or the one that others wrote. */
      entityRef: string;
      /** Where others wrote it into the catalog; null where none did. */
      adopted: components['schemas']['MachineAdoption'] | null;
      name: string;
      establishmentId: string;
      establishmentName: string;
      site: components['schemas']['Site'];
      category: components['schemas']['HardwareCategory'];
      maker: string;
      model: string;
      serialNumber: string | null;
      assetTag: string | null;
      hostName: string | null;
      building: string | null;
      room: string | null;
      rack: string | null;
      rackUnit: string | null;
      chassisId: string | null;
      chassisName: string | null;
      coverage: components['schemas']['CoverageFacts'];
      /** The obsolescence notice that is told of it, the soonest of several; absent where there is none. */
      notice?: {
        id: string;
        state: 'notified' | 'received' | 'acknowledged' | 'ended';
        /** The last day that holds, or else the one asked for. */
        lastDay: components['schemas']['LocalDate'];
      };
      /** The machines that a software item is attached to (CCTP 2.1.20); absent of machines. */
      runsOn?: {
        machineId: string;
        entityRef: string;
        name: string;
      }[];
      /** What takes effect on a day to come; absent where nothing does. */
      termsToCome?: {
        /** The first day at the site. */
        from: components['schemas']['LocalDate'];
        level: components['schemas']['ContractLevel'];
        serviceWindow: components['schemas']['ServiceWindow'] | null;
        restoreTime: components['schemas']['RestoreTime'] | null;
        orderReference: string | null;
      };
      levelToday: components['schemas']['LevelOnDay'];
      /** The window that holds today; null where not covered. */
      serviceWindow: components['schemas']['ServiceWindow'] | null;
      /** The restore time that holds today; null where not covered. */
      restoreTime: components['schemas']['RestoreTime'] | null;
      firmware: string | null;
      operatingSystem: string | null;
      /** Open tickets of this machine; 1,000 means that or more. */
      openTickets: number;
      updatedAt: components['schemas']['Instant'];
    };
    CatalogReference: string;
    MachineAdoption: {
      entityRef: string;
      /** Where the catalog reads it. */
      location: string | null;
      /** Where it can be changed. */
      editUrl: string | null;
      /** The facts of the machine that it says. They are changed there, and by nobody here. */
      facts: components['schemas']['MachineFact'][];
      /** Since when the catalog has it no more. */
      goneSince: components['schemas']['Instant'] | null;
      /** Whether it brought the machine, which leaves with it; else an inventory had before, and the machine stays. */
      brought: boolean;
    };
    MachineFact:
      | 'siteId'
      | 'name'
      | 'category'
      | 'maker'
      | 'model'
      | 'serialNumber'
      | 'assetTag'
      | 'hostName'
      | 'building'
      | 'room'
      | 'rack'
      | 'rackUnit'
      | 'chassisId'
      | 'warrantyEnd'
      | 'afterWarranty'
      | 'serviceWindow'
      | 'restoreTime'
      | 'maintainedFrom'
      | 'maintainedUntil'
      | 'orderReference'
      | 'firmware'
      | 'operatingSystem';
    AdoptionFault: {
      entityRef: string;
      title: string;
      location: string | null;
      editUrl: string | null;
      /** Null where it is of no establishment that is known. */
      establishmentId: string | null;
      establishmentName: string | null;
      /** The machine that it is nevertheless, or was until then. */
      machineId: string | null;
      faults: {
        code: string;
        details?: {
          [key: string]: string | number;
        };
      }[];
      /** First seen so. */
      seenAt: components['schemas']['Instant'];
    };
    AdoptionFaultPage: {
      items: components['schemas']['AdoptionFault'][];
      nextCursor: string | null;
    };
    CoverageFacts: {
      /** The last day of the warranty, none, or unknown. */
      warrantyEnd: string;
      afterWarranty: ('vendor-backed' | 'not-vendor-backed') | null;
      serviceWindow: components['schemas']['ServiceWindow'] | null;
      restoreTime: components['schemas']['RestoreTime'] | null;
      maintainedFrom: string | null;
      maintainedUntil: string | null;
      orderReference: string | null;
      /** Of a machine that joined during the year: awaiting, refused, or the first day of the cover where it is accepted. Absent where no declaration is owed. */
      declaration?: string;
    };
    /**
     * What was written of a machine's terms: it joined the fleet, they were changed, others are to come, an obsolescence notice set or moved its last day, its declaration was accepted or refused, or it left.
     */
    TermsChange:
      | 'joined'
      | 'changed'
      | 'planned'
      | 'notice'
      | 'accepted'
      | 'refused'
      | 'left';
    MachineHistory: {
      now: components['schemas']['Instant'];
      /** Its tickets that were not cancelled. */
      incidents: number;
      /** The registration of the first; null where there is none. */
      firstAt: components['schemas']['Instant'] | null;
      /** The registration of the last. */
      lastAt: components['schemas']['Instant'] | null;
      /** Mean time between failures: seconds of the calendar from one registration to the next; null under two incidents. */
      meanSecondsBetween: number | null;
      items: components['schemas']['MachineIntervention'][];
      nextCursor: string | null;
    };
    MachineIntervention: {
      ticketId: string;
      /** The ticket's. */
      title: string;
      interventionId: string;
      mode: 'remote' | 'on-site';
      startedAt: components['schemas']['Instant'];
      endedAt: components['schemas']['Instant'] | null;
      /** How many were replaced. */
      parts: number;
    };
    MachineTermsOverTime: {
      now: components['schemas']['Instant'];
      /** At the site. */
      today: components['schemas']['LocalDate'];
      /** Days on which the same is owed, in order, from the day the machine joined the fleet on. Without an end where none is known. */
      periods: {
        from: components['schemas']['LocalDate'];
        /** The last day, included. */
        until: components['schemas']['LocalDate'] | null;
        level: components['schemas']['ContractLevel'];
        serviceWindow: components['schemas']['ServiceWindow'] | null;
        restoreTime: components['schemas']['RestoreTime'] | null;
        orderReference: string | null;
        /**
         * Why nothing is owed, where it is for this.
         */
        declaration?: 'awaiting' | 'refused';
      }[];
      /** What was written, the newest first. */
      changes: {
        kind: components['schemas']['TermsChange'];
        /** The day at the site from which it holds. */
        from: components['schemas']['LocalDate'];
        recordedAt: components['schemas']['Instant'];
        /** Null where nobody kept who it was. */
        recordedBy: string | null;
        /** The inventory that said it. */
        importId: string | null;
        facts: components['schemas']['CoverageFacts'];
      }[];
    };
    AttachedMachine: {
      machineId: string;
      entityRef: string;
      name: string;
      category: components['schemas']['HardwareCategory'];
      maker: string;
      model: string;
      firmware: string | null;
      operatingSystem: string | null;
      /**
       * Attached by a person, or in a chassis by the inventory.
       */
      how: 'attached' | 'chassis';
      recordedBy: string | null;
    };
    AttachedMachines: {
      now: components['schemas']['Instant'];
      machineId: string;
      category: components['schemas']['HardwareCategory'];
      establishmentId: components['schemas']['Finess'];
      mayChange: boolean;
      /** What it is attached to, or sits in. */
      attachedTo: components['schemas']['AttachedMachine'][];
      /** What is attached to it, or sits in it. */
      attached: components['schemas']['AttachedMachine'][];
    };
    /**
     * With the machine and those attached to it: as they are, or with what has to be so before on both.
     */
    Compatibility: 'compatible' | 'prerequisites';
    CheckedMachine: {
      machineId: string;
      entityRef: string;
      name: string;
      firmware: string | null;
      operatingSystem: string | null;
    };
    ComponentKind:
      | 'firmware'
      | 'operating-system'
      | 'bios'
      | 'management-controller'
      | 'controller'
      | 'administration-tool'
      | 'supervision'
      | 'advanced-software'
      | 'multipath'
      | 'other'
      | 'software';
    ComponentInput: {
      kind: components['schemas']['ComponentKind'];
      /** As the maker calls it. */
      name: string;
      installed?: string;
    };
    LevelsInput: {
      /** The maker's current version; not known where left out. */
      current?: string;
      /** The one recommended for the machine; none where left out. */
      recommended?: string;
      /** Who says so. */
      source: string;
      /** The day it was seen there. */
      seenOn: components['schemas']['LocalDate'];
    };
    TechnicalComponent: {
      id: string;
      kind: components['schemas']['ComponentKind'];
      /** Null for firmware and operating system. */
      name: string | null;
      /** Null where nobody has said. */
      installed: string | null;
      /** Who says what is installed. */
      installedFrom: ('catalog' | 'inventory' | 'person' | 'evolution') | null;
      /** Since which day it is known; null of an inventory. */
      installedOn: string | null;
      installedBy: string | null;
      /** The number of the evolution that installed it. */
      evolution: string | null;
      /** The maker's current version. */
      current: string | null;
      recommended: string | null;
      /** Who says which versions are current and recommended. */
      source: string | null;
      seenOn: string | null;
      /** Who wrote it down. */
      levelsBy: string | null;
      /**
       * How what is installed stands to what is recommended.
       */
      standing: 'as-recommended' | 'differs' | 'unknown';
      /** The number of the open evolution of it. */
      openEvolution: string | null;
      /** What a change gives in If-Match. */
      version: number;
    };
    TechnicalState: {
      now: components['schemas']['Instant'];
      /** At the site. */
      today: components['schemas']['LocalDate'];
      machineId: string;
      establishmentId: components['schemas']['Finess'];
      /** That of today. */
      level: components['schemas']['ContractLevel'];
      /** Whether a vendor's updates come with the level. */
      hasVendorUpdates: boolean;
      /** Whether one may say what is installed. */
      mayUpdate: boolean;
      /** Whether one may say what is recommended, and propose. */
      mayPropose: boolean;
      components: components['schemas']['TechnicalComponent'][];
    };
    EvolutionState: 'proposed' | 'accepted' | 'refused' | 'done' | 'withdrawn';
    EvolutionAct: 'accept' | 'plan' | 'refuse' | 'withdraw' | 'complete';
    /**
     * By what right the establishment may have a version: it comes with the warranty or the vendor backing, or is its own whatever the level.
     */
    Entitlement: 'vendor-update' | 'owned-version';
    EvolutionInput: {
      componentId: string;
      to: string;
      reason: string;
      risk: string;
      entitlement: components['schemas']['Entitlement'];
      /** What gives the right to a version of one's own. */
      right?: string;
      /** Needed where other machines are attached. */
      compatibility?: components['schemas']['Compatibility'];
      /** What has to be so before, on the machine. */
      prerequisites?: string;
      /** The same, on the machines attached. */
      attachedPrerequisites?: string;
    };
    EvolutionSummary: {
      id: string;
      establishmentId: components['schemas']['Finess'];
      establishmentName: string;
      state: components['schemas']['EvolutionState'];
      /** What an act gives in If-Match. */
      version: number;
      timeZone: string;
      machine: components['schemas']['NoticeMachine'];
      componentId: string;
      kind: components['schemas']['ComponentKind'];
      componentName: string | null;
      /** What was installed when it was proposed. */
      from: string | null;
      to: string;
      reason: string;
      risk: string;
      entitlement: components['schemas']['Entitlement'];
      right: string | null;
      compatibility: components['schemas']['Compatibility'] | null;
      prerequisites: string | null;
      attachedPrerequisites: string | null;
      /** The machines attached when it was proposed, as they were. */
      checkedAgainst: components['schemas']['CheckedMachine'][];
      proposedAt: components['schemas']['Instant'];
      proposedBy: string | null;
      acceptedOn: string | null;
      plannedFor: string | null;
      doneOn: string | null;
      /** What was installed in the end. */
      installed: string | null;
      /** What the contractor reports of the work. */
      workDone: string | null;
      /** Why it was refused, or taken back. */
      whyNot: string | null;
      /** What one may do to it now. */
      possibleActs: components['schemas']['EvolutionAct'][];
    };
    EvolutionPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['EvolutionSummary'][];
      nextCursor: string | null;
    };
    Evolution: components['schemas']['EvolutionSummary'] & {
      now: components['schemas']['Instant'];
      /** Its log, in order. */
      events: {
        sequence: number;
        type: string;
        recordedAt: components['schemas']['Instant'];
        actor: Record<string, never>;
        data: Record<string, never>;
      }[];
    };
    EvolutionConflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale' | 'not-possible';
      evolution: components['schemas']['Evolution'];
    };
    /**
     * An establishment's first order; the yearly one, at the anniversary of the framework contract; a complementary one, during the year.
     */
    OrderKind: 'first' | 'yearly' | 'complementary';
    OrderInput: {
      kind: components['schemas']['OrderKind'];
      /** As the establishment numbers it. */
      reference: string;
      placedOn: components['schemas']['LocalDate'];
      /** The inventory it is placed on, one that was applied. */
      importId: string;
      /** By when it is carried out; thirty days after its placing where left out, and always for a first one. */
      executeBy?: components['schemas']['LocalDate'];
    };
    Order: {
      id: string;
      establishmentId: string;
      kind: components['schemas']['OrderKind'];
      state: 'placed' | 'started' | 'withdrawn';
      reference: string;
      placedOn: components['schemas']['LocalDate'];
      placedBy: string;
      /** The last day on which it is carried out in time. */
      executeBy: components['schemas']['LocalDate'];
      startedOn: string | null;
      startedBy: string | null;
      /** Carried out too late, or late today. */
      late: boolean;
      withdrawnBy: string | null;
      withdrawalReason: string | null;
      /** Of the order itself; null where it was withdrawn. */
      nextAnniversary: string | null;
      /** The inventory it was placed on. */
      inventory: {
        id: string;
        fileName: string;
      };
      /** What one may do to it now. */
      possibleActs: ('start' | 'withdraw')[];
    };
    OrderPage: {
      now: components['schemas']['Instant'];
      today: components['schemas']['LocalDate'];
      /** Whether one may place an order of the establishment. */
      mayPlace: boolean;
      /** Null where the start of the contract is not configured. */
      contract: {
        /** The next one of the framework contract. */
        anniversary: components['schemas']['LocalDate'];
        /** The last day to declare entries and exits for it. */
        declareBy: components['schemas']['LocalDate'];
      } | null;
      items: components['schemas']['Order'][];
      nextCursor: string | null;
    };
    Movement: {
      machineId: string;
      /** Where the machine is in the catalog today. */
      entityRef: string;
      name: string;
      maker: string;
      model: string;
      serialNumber: string | null;
      kind: 'joined' | 'left';
      /** At the site. */
      day: components['schemas']['LocalDate'];
      recordedAt: components['schemas']['Instant'];
      recordedBy: string | null;
      importId: string | null;
      /** Where the declaration of an entry stands; null where none is owed. */
      declaration: components['schemas']['DeclarationState'] | null;
    };
    DeclarationState: 'awaiting' | 'accepted' | 'refused';
    MachineDeclaration: {
      id: string;
      establishmentId: string;
      state: components['schemas']['DeclarationState'];
      declaredAt: components['schemas']['Instant'];
      declaredBy: string;
      /** The inventory that declares them. */
      importId: string | null;
      /** How many of its machines are still of the fleet. */
      machineCount: number;
      /** How many of these are covered: an order may cover some while the others await acceptance. */
      coveredCount: number;
      /** The first of them by name. */
      machines: {
        machineId: string;
        name: string;
        maker: string;
        model: string;
        serialNumber: string | null;
        /** The first day at its site; null before acceptance. */
        coveredFrom: components['schemas']['LocalDate'] | null;
      }[];
      decidedAt: components['schemas']['Instant'] | null;
      decidedBy: string | null;
      refusalReason: string | null;
      /** The order whose start accepted it; its machines are covered from the day that is carried out from. */
      order: {
        id: string;
        startedOn: components['schemas']['LocalDate'];
      } | null;
      /** The renewal, where it is accepted by itself and the start of the framework contract is configured. */
      billedFrom: components['schemas']['LocalDate'] | null;
      possibleActs: ('accept' | 'refuse')[];
    };
    DeclarationPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['MachineDeclaration'][];
      nextCursor: string | null;
    };
    MovementPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['Movement'][];
      nextCursor: string | null;
    };
    MachinePage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['Machine'][];
      nextCursor: string | null;
    };
    SearchTicketPage: {
      items: components['schemas']['SearchTicket'][];
      nextCursor: string | null;
    };
    /** What a ticket is found by, and what is shown of it. */
    SearchTicket: {
      id: string;
      /** As its page has it; empty where it was redacted. */
      title: string;
      /** As its page has it; empty where it was redacted. */
      description: string;
      state: components['schemas']['TicketState'];
      establishmentId: string;
      establishmentName: string;
      siteName: string | null;
      registeredAt: components['schemas']['Instant'];
      closedAt: components['schemas']['Instant'] | null;
      /** What was said of a machine that was not found in the fleet. */
      machineText: string | null;
      /** The machines it concerns, the principal first. */
      machines: {
        name: string;
        maker: string;
        model: string;
        serialNumber: string | null;
        hostName: string | null;
      }[];
      /** Its number, serials and names, whole and in parts. */
      identifiers: string;
    };
    SearchNoticePage: {
      items: components['schemas']['NoticeSummary'][];
      nextCursor: string | null;
    };
    MachineChangePage: {
      changes: {
        machineId: string;
        removed: boolean;
        machine: components['schemas']['Machine'] | null;
        ownerRef?: string | null;
        /** References of the machines of the fleet that it is attached to. */
        attachedTo?: string[];
        /** Reference of the machine it sits in. */
        chassisRef?: string | null;
      }[];
      cursor: string;
      more: boolean;
    };
    ImportReport: {
      applied: boolean;
      added: number;
      updated: number;
      unchanged: number;
      /** What is wrong, cell by cell, 1,000 at most. */
      errors: {
        sheet: string;
        /** As the workbook numbers it, from 1. */
        row: number;
        /** The header of the column; empty for the whole line. */
        column: string;
        /** Such as C12. */
        cell: string;
        code: string;
        /** What is wrong and what would do. */
        message: string;
        value: string | null;
      }[];
      /** What is added or changed, 1,000 lines at most. */
      changes?: {
        row: number;
        machineName: string;
        change: 'added' | 'updated';
        fields: {
          field: string;
          before: string | null;
          after: string | null;
        }[];
      }[];
    };
    /**
     * What a column of an inventory is about.
     */
    InventoryColumnId:
      | 'establishment'
      | 'site'
      | 'building'
      | 'room'
      | 'rack'
      | 'rackUnit'
      | 'name'
      | 'maker'
      | 'model'
      | 'category'
      | 'serialNumber'
      | 'assetTag'
      | 'hostName'
      | 'chassis'
      | 'warrantyEnd'
      | 'afterWarranty'
      | 'serviceWindow'
      | 'restoreTime'
      | 'maintainedFrom'
      | 'maintainedUntil'
      | 'orderReference'
      | 'firmware'
      | 'operatingSystem';
    /**
     * What an import does about a line, or about a machine that no line names. kept: it would leave, and stays.
     */
    LineOutcome:
      | 'added'
      | 'changed'
      | 'removed'
      | 'unchanged'
      | 'kept'
      | 'wrong';
    /**
     * update: the file adds and changes; whole-fleet: what it does not name leaves.
     */
    ImportMode: 'update' | 'whole-fleet';
    ImportActor: {
      ref: string;
      name: string;
    };
    InventoryImport: {
      now: components['schemas']['Instant'];
      id: string;
      establishmentId: string;
      establishmentName: string;
      /**
       * A file given in, or a change of several machines at once.
       */
      origin: 'file' | 'bulk-edit';
      fileName: string;
      format: 'xlsx' | 'csv';
      byteSize: number;
      /** Of the columns it was read by. */
      templateVersion: string;
      /** The row of the headers, as the file numbers it. */
      headerRow: number;
      lineCount: number;
      /** The columns of the file, and what they are taken for. */
      columns: {
        /** From 0, which is A. */
        index: number;
        header: string;
        /** Null where it is not imported. */
        column: components['schemas']['InventoryColumnId'] | null;
        by: 'template' | 'remembered' | 'nobody';
        samples: string[];
      }[];
      /** The only site of the establishment, which lines are of that name none; null where there are several. */
      siteByDefault: {
        id: string;
        name: string;
      } | null;
      state: 'read' | 'checked' | 'applied';
      mode: components['schemas']['ImportMode'] | null;
      /** How many lines have which outcome; null before the check. */
      counts: {
        added: number;
        changed: number;
        removed: number;
        unchanged: number;
        kept: number;
        wrong: number;
      } | null;
      /** Machines of the fleet when it was checked. */
      known: number | null;
      /** What is being done to it just now, and how far that is. */
      work: {
        what: 'check' | 'apply';
        done: number;
        total: number;
        startedAt: components['schemas']['Instant'];
      } | null;
      created: {
        at: components['schemas']['Instant'];
        by: components['schemas']['ImportActor'];
      };
      checkedAt: components['schemas']['Instant'] | null;
      applied: {
        at: components['schemas']['Instant'];
        by: components['schemas']['ImportActor'];
        lines: 'all' | 'good';
      } | null;
      /** Whether one may check it. */
      mayImport: boolean;
      /** Whether one may apply it (CI25). */
      mayApply: boolean;
    };
    InventoryImportPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['InventoryImport'][];
      nextCursor: string | null;
    };
    BulkEdit: {
      /** These, or all that a list keeps. */
      machines:
        | {
            ids: string[];
          }
        | {
            filter: {
              text?: string;
              establishment?: components['schemas']['Finess'];
              category?: components['schemas']['HardwareCategory'];
              level?: components['schemas']['ContractLevel'];
              endsWithin?: components['schemas']['CoverageHorizon'];
              lost?: boolean;
              notice?: components['schemas']['NoticeFilter'];
            };
          };
      changes: components['schemas']['BulkChanges'];
    };
    /** Null takes it away. */
    BulkText: string | null;
    /** Null takes it away. */
    BulkDay: components['schemas']['LocalDate'] | null;
    /** What becomes of all of them alike; what is not named stays. */
    BulkChanges: {
      /** FINESS of a site of the establishment. */
      siteId?: string;
      building?: components['schemas']['BulkText'];
      room?: components['schemas']['BulkText'];
      rack?: components['schemas']['BulkText'];
      serviceWindow?: components['schemas']['ServiceWindow'] | null;
      restoreTime?: components['schemas']['RestoreTime'] | null;
      warrantyEnd?: components['schemas']['LocalDate'] | ('none' | 'unknown');
      afterWarranty?: ('vendor-backed' | 'not-vendor-backed') | null;
      maintainedFrom?: components['schemas']['BulkDay'];
      maintainedUntil?: components['schemas']['BulkDay'];
      orderReference?: components['schemas']['BulkText'];
      category?: components['schemas']['HardwareCategory'];
      model?: string;
      operatingSystem?: components['schemas']['BulkText'];
      firmware?: components['schemas']['BulkText'];
    };
    ImportCheck: {
      /** What each column of the file is taken for. */
      columns: {
        index: number;
        column: components['schemas']['InventoryColumnId'] | null;
      }[];
      mode: components['schemas']['ImportMode'];
    };
    ImportApplication: {
      /**
       * all: refused where a line is wrong; good: the wrong ones are left out, and nothing is removed.
       */
      lines: 'all' | 'good';
      /** How many machines leave, typed by the person, where that is more than a tenth of the fleet. */
      removals?: number;
    };
    ImportFault: {
      /** Such as C12; null for the whole line. */
      cell: string | null;
      /** Of the column in the file; empty for the whole line. */
      header: string;
      code: string;
      /** What is wrong and what would do. */
      message: string;
      value: string | null;
    };
    ImportLine: {
      /** As the file numbers it; null for a machine no line names. */
      row: number | null;
      outcome: components['schemas']['LineOutcome'];
      machineId: string | null;
      name: string;
      changes: {
        field: string;
        before: string | null;
        after: string | null;
      }[];
      faults: components['schemas']['ImportFault'][];
      /** What is worth a look in a line that is good, such as a name that another machine has; absent where nothing is. */
      warnings?: components['schemas']['ImportFault'][];
      /** Why a machine that would leave stays. */
      reason: ('open-tickets' | 'holds-machine' | 'from-catalog') | null;
    };
    ImportLinePage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['ImportLine'][];
      nextCursor: string | null;
    };
    SupportCallInput: {
      establishmentId: components['schemas']['Finess'];
      /** The instant of the call where it is entered late. */
      receivedAt?: string;
      caller?: string;
      /** To call back. */
      number?: string;
      onBehalfOf?: string;
      subject: string;
    };
    SupportCall: {
      id: string;
      receivedAt: components['schemas']['Instant'];
      recordedAt: components['schemas']['Instant'];
      establishmentId: string;
      establishmentName: string;
      caller: string | null;
      number: string | null;
      onBehalfOf: string | null;
      subject: string;
      outcome: 'answered' | 'ticket';
      /** The number of the ticket it led to. */
      ticket: string | null;
      takenBy: string;
      /** What was taken out of it, the first first. */
      removed: {
        field: components['schemas']['SupportCallText'];
        at: components['schemas']['Instant'];
        by: string;
        role: components['schemas']['Role'];
        /** Null where it was removed in turn, or stands on the ticket. */
        reason: string | null;
        /** It was removed from the ticket, and so from its call. */
        onTicket: boolean;
      }[];
    };
    /**
     * A text of a call; `reason` is why others were removed.
     */
    SupportCallText: 'subject' | 'caller' | 'number' | 'onBehalfOf' | 'reason';
    SupportCallRedactionInput: {
      fields: components['schemas']['SupportCallText'][];
      /** Why, without saying again what is removed. */
      reason: string;
    };
    SupportCallPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['SupportCall'][];
      nextCursor: string | null;
    };
    TicketRegistration: {
      title: string;
      description: string;
      impact: components['schemas']['Impact'];
      urgency: components['schemas']['Impact'];
      /** Absent where the machine is unknown. */
      machineId?: string;
      /** Other machines of the same establishment that failed with it; the terms that end first hold for all. */
      otherMachineIds?: string[];
      /** Needed where no machine is given and several establishments are in scope. */
      establishmentId?: components['schemas']['Finess'];
      /** What one knows of a machine that is not in the list. */
      machineText?: string;
      /**
       * How it came in. portal: on line, by the establishment; by the contractor phone, of a call to its desk, or found. Left out, portal or found, by who registers.
       */
      channel?: 'portal' | 'phone' | 'found';
      /** The instant of the call, for an entry made after an outage; by the contractor's desk only. The clock runs from it. */
      calledAt?: string;
      /** Who called, of an incident taken by phone. */
      caller?: string;
      callerNumber?: string;
      onBehalfOf?: string;
      /** The call logged already that leads to this ticket. */
      callId?: string;
      /** The closed ticket this one follows. */
      follows?: string;
      building?: string;
      room?: string;
      rack?: string;
      rackUnit?: string;
      siteContact?: string;
      callBackNumber?: string;
      badgeOrEscort?: string;
      careConstraint?: string;
    };
    TicketPreviewRequest: {
      machineId?: string;
      otherMachineIds?: string[];
      impact: components['schemas']['Impact'];
      urgency: components['schemas']['Impact'];
      /** The instant of the call, as of a registration; by the contractor's desk only. */
      calledAt?: string;
    };
    TicketPreview: {
      now: components['schemas']['Instant'];
      priority: components['schemas']['Priority'];
      terms: components['schemas']['PinnedTerms'] | null;
      /** The other machine whose terms end first; null for the first. */
      termsOf: string | null;
      dueAt: string | null;
      /** Open tickets of these machines, their chassis and those in the same one, 20 at most. */
      openTickets: components['schemas']['TicketSummary'][];
      /** Where to go and whom to call, as the machine's record and the last ticket of the establishment say. */
      proposedAccess: {
        building: string | null;
        room: string | null;
        rack: string | null;
        rackUnit: string | null;
        siteContact: string | null;
        callBackNumber: string | null;
        badgeOrEscort: string | null;
        /** The ticket that says the contact; null where none does. */
        fromTicket: string | null;
      };
      /** What the catalog says depends on the machines. */
      dependents: {
        /** False where the catalog did not answer. */
        known: boolean;
        items: {
          entityRef: string;
          kind: string;
          type: string | null;
          title: string;
          /** How care is touched; null where nobody said. */
          care: ('direct' | 'support' | 'none') | null;
          /** The title of what stands between; null where nothing does. */
          through: string | null;
        }[];
        /** The impact that follows from it, and from which of them. */
        proposedImpact: {
          impact: components['schemas']['Impact'];
          because: string;
        } | null;
      };
    };
    /** What a ticket pins at registration. */
    PinnedTerms: {
      level: components['schemas']['ContractLevel'];
      serviceWindow: components['schemas']['ServiceWindow'] | null;
      restoreTime: components['schemas']['RestoreTime'] | null;
      timeZone: string;
      territory: string;
      holidayRegion: string;
      holidayRules: string;
      contractual: boolean;
      category: string | null;
      maker: string | null;
      model: string | null;
      machineId: string | null;
    };
    Clock: {
      status:
        | 'no-terms'
        | 'running'
        | 'outside-window'
        | 'suspended'
        | 'stopped'
        | 'ended';
      contractual: boolean;
      grantedSeconds: number | null;
      consumedSeconds: number | null;
      remainingSeconds: number | null;
      dueAt: string | null;
      lateFrom: string | null;
      warnAt: string | null;
      verdict: ('in-time' | 'late') | null;
      restoredAt: string | null;
      opensAt: string | null;
      closesAt: string | null;
    };
    TicketSummary: {
      /** Its number, such as INC-2026-000123. */
      id: string;
      /** Empty where a redaction removed it. */
      title: string;
      state: components['schemas']['TicketState'];
      priority: components['schemas']['Priority'];
      impact: components['schemas']['Impact'];
      urgency: components['schemas']['Impact'];
      version: number;
      establishmentId: string;
      establishmentName: string;
      siteName: string | null;
      machine: {
        id: string;
        entityRef: string;
        name: string;
        maker: string;
        model: string;
      } | null;
      /** The machines besides the principal. */
      otherMachines: {
        id: string;
        entityRef: string;
        name: string;
        maker: string;
        model: string;
      }[];
      /** The other machine whose terms end first and hold for all. */
      termsOf: string | null;
      machineText: string | null;
      /** How long its approval is awaited; null where none is. */
      approval: {
        since: components['schemas']['Instant'];
        /** Working days of the site that have begun since. */
        workingDays: number;
        /** Which reminders went out, by the working days after which they were due. */
        reminders: number[];
        /** The coordinator was told. */
        escalated: boolean;
      } | null;
      registeredAt: components['schemas']['Instant'];
      terms: components['schemas']['PinnedTerms'] | null;
      clock: components['schemas']['Clock'];
      suspendedUntil: string | null;
      suspensionReason: string | null;
      restoredAt: string | null;
      closedAt: string | null;
      /** Whose move it is. */
      awaits: ('establishment' | 'contractor') | null;
      /** What the establishment is asked for. */
      asked: (
        | 'qualification'
        | 'instant'
        | 'approval'
        | 'workaround'
        | 'suspension'
        | 'exclusion'
        | 'cancellation'
      )[];
      /** Who has it; null for nobody. */
      holder: components['schemas']['Holder'] | null;
      makerCase: components['schemas']['MakerCase'] | null;
    };
    TicketPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['TicketSummary'][];
      nextCursor: string | null;
    };
    TicketCounts: {
      now: components['schemas']['Instant'];
      /** Open, held by me or declared by me. */
      mine: number;
      /** Open, my own word is waited for. */
      toApprove: number;
      /** Open, the contractor's move, held by nobody. */
      queue: number;
      /** Open, the day to ask the maker again has come. */
      toChase: number;
      /** Their approval can be given and is awaited. */
      approvals: number;
      warning: number;
      late: number;
      /** With a mediation that waits for somebody. */
      mediations: number;
      open: number;
      all: number;
    };
    TicketEvent: {
      sequence: number;
      type: string;
      recordedAt: components['schemas']['Instant'];
      occurredAt: components['schemas']['Instant'];
      claimedAt?: components['schemas']['Instant'];
      actor: {
        ref: string | null;
        role: string;
        name?: string;
      };
      data: {
        [key: string]: unknown;
      };
    };
    Ticket: components['schemas']['TicketSummary'] & {
      now: components['schemas']['Instant'];
      description: string;
      lateEntry: boolean;
      follows: string | null;
      followedBy: string | null;
      /** The ticket of several machines this one was split from. */
      splitFrom: string | null;
      splitInto: string[];
      dataMedia: components['schemas']['DataMedia'];
      /** The whole log in order. Comments that the other side marked internal stand in it with neither author nor text; a text that a redaction removed is empty. */
      events: components['schemas']['TicketEvent'][];
      /** In which role I act on this ticket. */
      role: components['schemas']['Role'];
      /** The acts open to me now, the likeliest first. */
      possibleActs: components['schemas']['TicketAct'][];
    };
    AttachmentReceipt: {
      attachmentId: string;
      /** The ticket with the file. */
      ticket: components['schemas']['Ticket'];
    };
    /** What becomes of parts that may hold data, and where that was chosen: on the ticket, by the establishment once for all, or nowhere. */
    DataMedia: {
      choice: 'kept' | 'wiped' | 'destroyed';
      origin: 'ticket' | 'establishment' | 'default';
    };
    StaffInput: {
      name: string;
      employer: components['schemas']['Employer'];
      company: string;
      profile: string;
      qualifications?: string;
      badge: string;
      /** The person's account in the catalog, for who has one. */
      userRef?: string;
      /** False for who has left the register; true where left out. */
      active?: boolean;
    };
    Employer: 'contractor' | 'subcontractor' | 'manufacturer';
    StaffMember: {
      id: string;
      name: string;
      employer: components['schemas']['Employer'];
      company: string;
      profile: string;
      qualifications: string | null;
      badge: string;
      userRef: string | null;
      active: boolean;
      /** What a change gives in If-Match. */
      version: number;
      updatedAt: components['schemas']['Instant'];
    };
    StaffPage: {
      items: components['schemas']['StaffMember'][];
      nextCursor: string | null;
    };
    Explanation: {
      now: components['schemas']['Instant'];
      clock: components['schemas']['Clock'];
      stretches: {
        from: components['schemas']['Instant'];
        to: components['schemas']['Instant'];
        counted: boolean;
        reason:
          | 'open'
          | 'night'
          | 'weekend'
          | 'holiday'
          | 'suspended'
          | 'awaiting-approval'
          | 'workaround'
          | 'restored'
          | 'closed'
          | 'ended';
        countedSeconds: number;
        holiday?: string;
        sequence?: number;
        actor?: string;
      }[];
    };
    NoticeId: string;
    NoticeState:
      | 'draft'
      | 'notified'
      | 'received'
      | 'acknowledged'
      | 'ended'
      | 'withdrawn';
    NoticeAct:
      | 'revise'
      | 'notify'
      | 'acknowledge'
      | 'record-receipt'
      | 'chase'
      | 'correct'
      | 'postpone'
      | 'withdraw';
    ProofKind: 'parts' | 'receipt';
    NoticeDraft: {
      machineIds: string[];
      lastDay: components['schemas']['LocalDate'];
      reason: string;
    };
    NoticeMachine: {
      machineId: string;
      entityRef: string;
      name: string;
      maker: string;
      model: string;
      serialNumber: string | null;
      siteName: string;
    };
    NoticeSummary: {
      id: components['schemas']['NoticeId'];
      /** The number of the first of those drafted together. */
      setId: components['schemas']['NoticeId'];
      establishmentId: components['schemas']['Finess'];
      establishmentName: string;
      state: components['schemas']['NoticeState'];
      /** What an act gives in If-Match. */
      version: number;
      timeZone: string;
      machines: components['schemas']['NoticeMachine'][];
      reason: string;
      askedLastDay: components['schemas']['LocalDate'];
      /** The last day of maintenance that holds; null while no receipt is proven, and once withdrawn. */
      lastDay: string | null;
      /** The first day that would do for a notice received today. */
      firstDay: components['schemas']['LocalDate'];
      draftedAt: components['schemas']['Instant'];
      notifiedAt: string | null;
      receivedOn: string | null;
      acknowledgedAt: string | null;
    };
    NoticeProof: {
      attachmentId: string;
      fileName: string;
      mediaType: string;
      byteSize: number;
      sha256: string;
      proves: components['schemas']['ProofKind'];
    };
    Notice: components['schemas']['NoticeSummary'] & {
      now: components['schemas']['Instant'];
      proofs: components['schemas']['NoticeProof'][];
      /** Its log, in order. */
      events: {
        sequence: number;
        type: string;
        recordedAt: components['schemas']['Instant'];
        actor: Record<string, never>;
        data: Record<string, never>;
      }[];
      /** What was sent about it, to whom, by which channel. */
      messages: components['schemas']['Message'][];
      possibleActs: string[];
    };
    LifecycleKind: 'hardware' | 'software';
    LifecycleRecordId: string;
    /**
     * For a person to confirm; matched by itself; confirmed by a person; or like no record.
     */
    MatchState: 'to-confirm' | 'matched' | 'confirmed' | 'none';
    /** How the record stands to the rule of one year today. */
    LifecycleRisk: {
      /** The day that decides. */
      day: string;
      kind: 'spare-parts' | 'support';
      /** The last day to receive a notice that ends on that day. */
      receiveBy: string;
      /** Days until then; negative where it is too late. */
      daysInHand: number;
      /** Where it is too late, the first day that would do. */
      firstDay: string | null;
      /** Whether it is time to write. */
      isProposed: boolean;
    };
    LifecycleEnd: {
      id: components['schemas']['LifecycleRecordId'];
      kind: components['schemas']['LifecycleKind'];
      /** Empty for software. */
      maker: string;
      /** Of software, the product with its version. */
      model: string;
      aliases: string[];
      endOfSale: string | null;
      endOfSupport: string | null;
      endOfSpareParts: string | null;
      /** Who says so. */
      origin: string;
      url: string | null;
      /** The day it was seen there. */
      seenOn: string;
      risk: components['schemas']['LifecycleRisk'] | null;
    };
    LifecycleRecordPage: {
      items: components['schemas']['LifecycleEnd'][];
      nextCursor: string | null;
    };
    MachineEndOfLife: {
      establishmentId: components['schemas']['Finess'];
      now: components['schemas']['Instant'];
      items: components['schemas']['LifecycleEnd'][];
    };
    ModelAtRisk: components['schemas']['LifecycleEnd'] & {
      machines: number;
      establishments: number;
      /** Machines of which a notice was told. */
      noticed: number;
      /** Machines of which one is drafted; for who sees drafts, 0 for others. */
      drafted: number;
      category: components['schemas']['HardwareCategory'];
      risk: components['schemas']['LifecycleRisk'];
    };
    ModelAtRiskPage: {
      now: components['schemas']['Instant'];
      /** Days before the last day to tell of it at which one is proposed. */
      leadDays: number;
      items: components['schemas']['ModelAtRisk'][];
      nextCursor: string | null;
    };
    ModelMatchItem: {
      kind: components['schemas']['LifecycleKind'];
      maker: string;
      /** As the machines have it. */
      model: string;
      machines: number;
      state: components['schemas']['MatchState'];
      how: 'exact' | 'alias' | 'scored' | null;
      /** From 0 to 1. */
      score: number;
      record: components['schemas']['LifecycleEnd'] | null;
      confirmedBy: string | null;
    };
    ModelMatchPage: {
      items: components['schemas']['ModelMatchItem'][];
      nextCursor: string | null;
    };
    MatchDecision: {
      kind: components['schemas']['LifecycleKind'];
      maker: string;
      model: string;
      recordId: components['schemas']['LifecycleRecordId'];
      verdict: 'confirmed' | 'refused';
    };
    EndOfLifeSource: {
      id: string;
      /** Empty for the table that is imported. */
      title: string;
      records: number;
      triedAt: components['schemas']['Instant'] | null;
      /** When it was last read with success. */
      readAt: components['schemas']['Instant'] | null;
      /** Why it could not be read the last time. */
      failure: string | null;
    };
    EndOfLifeSourceList: {
      now: components['schemas']['Instant'];
      items: components['schemas']['EndOfLifeSource'][];
    };
    TableImport: {
      id: number;
      importedAt: components['schemas']['Instant'];
      importedBy: string;
      importedByName: string;
      fileName: string;
      mode: 'complete' | 'replace';
      added: number;
      changed: number;
      removed: number;
    };
    TableImportPage: {
      items: components['schemas']['TableImport'][];
      nextCursor: string | null;
    };
    HardwareTableReport: {
      applied: boolean;
      added: number;
      changed: number;
      removed: number;
      unchanged: number;
      /** What goes, 200 at most. */
      removedModels: string[];
      /** What is wrong, cell by cell, 200 at most. */
      errors: {
        /** As the file numbers it, from 1. */
        row: number;
        /** The header of the column; empty for the whole line. */
        column: string;
        /** Such as C12. */
        cell: string;
        code: string;
        /** What is wrong and what would do. */
        message: string;
        value: string | null;
      }[];
    };
    NoticeQuarter: {
      quarter: string;
      notices: number;
      machines: number;
    };
    NoticePage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['NoticeSummary'][];
      /** How many notices that were told end in which quarter, whatever the other filters. */
      quarters: components['schemas']['NoticeQuarter'][];
      nextCursor: string | null;
    };
    /**
     * Out of maintenance by notice already; out by notice before the next anniversary; told of by a notice whose receipt is not proven; at risk with no notice.
     */
    AnniversarySituation: 'out' | 'ending' | 'unproven' | 'at-risk';
    /** The machines of an establishment that are not maintained any more, or cease to be before the next anniversary of an order. */
    AnniversaryList: {
      id: string;
      establishmentId: string;
      establishmentName: string;
      /**
       * Format: date
       * The anniversary.
       */
      day: string;
      /**
       * Format: date
       * The next one, which the list looks ahead to.
       */
      nextDay: string;
      madeAt: components['schemas']['Instant'];
      /** Those whose anniversary it is. */
      orders: {
        id: string;
        reference: string;
      }[];
      /** How many machines, by situation; all 0 where none ends. */
      counts: {
        out: number;
        ending: number;
        unproven: number;
        'at-risk': number;
      };
    };
    AnniversaryListPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['AnniversaryList'][];
      nextCursor: string | null;
    };
    AnniversaryListDetail: components['schemas']['AnniversaryList'] & {
      now: components['schemas']['Instant'];
      /** What was sent of it, to whom, by which channel. */
      messages: components['schemas']['Message'][];
    };
    AnniversaryMachine: {
      machineId: string;
      entityRef: string;
      name: string;
      maker: string;
      model: string;
      serialNumber: string | null;
      siteName: string;
      situation: components['schemas']['AnniversarySituation'];
      noticeId: string | null;
      /**
       * Format: date
       * The last day of maintenance by notice: the one that holds, or else the one asked for.
       */
      lastDay: string | null;
      /**
       * Format: date
       * Where no notice holds: the first day that may be the last, were one received on the day the list was made.
       */
      firstDay: string | null;
      /**
       * Format: date
       * Of a machine at risk, the day after which its model ends.
       */
      endsOn: string | null;
      /** What ends then. */
      endKind: ('spare-parts' | 'support') | null;
      /** Who says so. */
      origin: string | null;
    };
    AnniversaryMachinePage: {
      establishmentId: string;
      items: components['schemas']['AnniversaryMachine'][];
      nextCursor: string | null;
    };
    NoticeDraftReceipt: {
      now: components['schemas']['Instant'];
      items: components['schemas']['NoticeSummary'][];
    };
    NoticeConflict: {
      error: {
        name: string;
        message: string;
      };
      code: 'stale' | 'not-possible';
      notice: components['schemas']['Notice'];
    };
    MessageKind:
      | 'registered'
      | 'late-entry'
      | 'intervention-report'
      | 'approval-asked'
      | 'approval-reminder'
      | 'approval-escalated'
      | 'workaround-asked'
      | 'qualification-asked'
      | 'suspension-asked'
      | 'suspended'
      | 'suspension-ended'
      | 'cancellation-asked'
      | 'exclusion-claimed'
      | 'instant-claimed'
      | 'restored-refused'
      | 'answered'
      | 'stop-ordered'
      | 'closed-recap'
      | 'reopened'
      | 'cancelled'
      | 'excluded'
      | 'comment-for-establishment'
      | 'comment-for-desk'
      | 'visit-announced'
      | 'agreed-by-telephone'
      | 'mediation-opened'
      | 'mediation-concluded'
      | 'redacted'
      | 'handed-over'
      | 'about-to-be-late'
      | 'late'
      | 'obsolescence-notice'
      | 'obsolescence-reminder'
      | 'obsolescence-acknowledged'
      | 'anniversary-list'
      | 'coverage-ending'
      | 'monthly-figures'
      | 'report-made'
      | 'declaration-awaiting'
      | 'declaration-decided'
      | 'evolution-proposed'
      | 'evolution-decided'
      | 'evolution-settled';
    MessageState: 'waiting' | 'sent' | 'dead' | 'overtaken';
    Message: {
      id: string;
      ticketId: string;
      kind: components['schemas']['MessageKind'];
      /** The event of the ticket that it tells of. */
      sequence: number;
      /** The working days waited for, of a reminder; else 0. */
      step: number;
      channel: 'email' | 'portal';
      /**
       * The part by which the recipient was one.
       */
      audience:
        | 'local-referents'
        | 'declarer'
        | 'contacts'
        | 'desk'
        | 'holder'
        | 'coordinator';
      /** Null where it is another's desk. */
      recipient: {
        name: string | null;
        address: string | null;
      } | null;
      language: 'fr' | 'en';
      /**
       * `not-configured` waits for a mail server to be named; `overtaken` was so no more when it could be sent.
       */
      state: 'waiting' | 'sent' | 'dead' | 'overtaken' | 'not-configured';
      createdAt: components['schemas']['Instant'];
      notBefore: components['schemas']['Instant'];
      /** When it was sent or given up; null before. */
      settledAt: string | null;
      attempts: number;
      /** Why the last try failed. */
      failure:
        | (
            | 'no-recipient'
            | 'no-address'
            | 'refused'
            | 'unreachable'
            | 'expired'
          )
        | null;
      /** What the mail server said; for the contractor. */
      failureDetail: string | null;
    };
    MessagePage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['Message'][];
      nextCursor: string | null;
    };
    TicketMessages: {
      now: components['schemas']['Instant'];
      items: components['schemas']['Message'][];
    };
    /** Either ids or a kind. */
    MessageResend: {
      ids?: string[];
      kind?: components['schemas']['MessageKind'];
    };
    MessagePreferencesInput: {
      /**
       * Null for that of the installation.
       */
      language: 'fr' | 'en' | null;
      /** Kinds not wanted by e-mail. */
      unwanted: components['schemas']['MessageKind'][];
      /** Kinds not wanted as notifications; none where left out. */
      unwantedInPortal?: components['schemas']['MessageKind'][];
    };
    MessagePreferences: {
      /**
       * Null for that of the installation.
       */
      language: 'fr' | 'en' | null;
      defaultLanguage: 'fr' | 'en';
      /** What brings messages in this portal. */
      channels: ('email' | 'portal')[];
      unwanted: components['schemas']['MessageKind'][];
      unwantedInPortal: components['schemas']['MessageKind'][];
      /** Every kind there is; the obligatory ones always come. */
      kinds: {
        kind: components['schemas']['MessageKind'];
        obligatory: boolean;
      }[];
    };
  };
  responses: {
    /** The file. */
    ReportFile: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/pdf': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    /** The declaration as it is now. */
    MachineDeclaration: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MachineDeclaration'];
      };
    };
    /** The profile after the change. */
    EstablishmentProfile: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EstablishmentProfile'];
      };
    };
    /** The rules as they are now. */
    EstablishmentRules: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EstablishmentRules'];
      };
    };
    /** There is another version since. The answer carries the rules as they are now. */
    RulesConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RulesConflict'];
      };
    };
    /** The page has changed since. The answer carries it as it is now. */
    ProfileConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ProfileConflict'];
      };
    };
    /** What hangs together with the machine as it is now. */
    AttachedMachines: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AttachedMachines'];
      };
    };
    /** The technical state of the machine as it is now. */
    TechnicalState: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['TechnicalState'];
      };
    };
    /** What is wrong, where, and what would do. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** The document, as a file to download. */
    Pdf: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/pdf': string;
      };
    };
  };
  parameters: {
    /** The case's number, such as PEN-2026-000012. */
    PenaltyId: string;
    ReportId: string;
    ReportFormat: 'pdf' | 'xlsx';
    /** First month; the last one where absent. */
    FromMonth: components['schemas']['LocalMonth'];
    /** Last month, included; the present one where absent. */
    ToMonth: components['schemas']['LocalMonth'];
    /** Words to find, in any characters. */
    Text: string;
    /** The nextCursor of the page before. */
    Cursor: string;
    /** How many at most. */
    Limit: number;
    /** Only tickets registered at least so many days ago, of 24 hours. */
    AgeFrom: components['schemas']['AgeInDays'];
    /** Only tickets registered less than so many days ago, of 24 hours. */
    AgeUnder: components['schemas']['AgeInDays'];
    /** Only this establishment (legal FINESS). */
    EstablishmentFilter: components['schemas']['Finess'];
    EstablishmentId: components['schemas']['Finess'];
    /** The language of the headers and the words. */
    SheetLanguage: 'fr' | 'en';
    ImportId: string;
    MachineId: string;
    /** The ticket's number, such as INC-2026-000123. */
    TicketId: string;
    /** The declaration's number, such as DEC-2026-000012. */
    DeclarationId: string;
    /** The order's number, such as CMD-2026-000012. */
    OrderId: string;
    /** The list's number, such as LAO-2026-000012. */
    ListId: string;
    /** The notice's number, such as OBS-2026-000012. */
    NoticeId: components['schemas']['NoticeId'];
    /** The revision one looked at; it has to be given. */
    IfMatch: string;
    /** What it is written in; French where left out. */
    DocumentLanguage: 'fr' | 'en';
    /** A key of one's own making; the same key registers once. */
    IdempotencyKey: string;
    /** A component of the machine; firmware and operating-system are on every one. */
    ComponentId: string;
    /** The evolution's number, such as EVO-2026-000012. */
    EvolutionId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person, as the contract knows them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** My preferences, and what can be switched off. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagePreferences'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  savePreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessagePreferencesInput'];
      };
    };
    responses: {
      /** My preferences as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagePreferences'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** Only messages in this state. */
        state?: components['schemas']['MessageState'];
        /** Only messages of this kind. */
        kind?: components['schemas']['MessageKind'];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  resendMessages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageResend'];
      };
    };
    responses: {
      /** What was done with those that were dead. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** How many are tried again. */
            resent: number;
            /** For how many, which had nobody to go to, a recipient is looked for anew. */
            readdressed: number;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  listColleagues: {
    parameters: {
      query?: {
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of people and teams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleaguePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listEstablishments: {
    parameters: {
      query?: {
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of establishments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getEstablishment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The establishment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Establishment'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  countTicketsByEstablishment: {
    parameters: {
      query: {
        /** Legal FINESS; those out of scope are left out. */
        establishment: components['schemas']['Finess'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counts, of each that is in scope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentTicketCountsList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listLocalReferents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The referents, by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalReferentList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getEstablishmentRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['EstablishmentRules'];
      default: components['responses']['Error'];
    };
  };
  publishRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleInput'];
      };
    };
    responses: {
      201: components['responses']['EstablishmentRules'];
      409: components['responses']['RulesConflict'];
      default: components['responses']['Error'];
    };
  };
  acceptRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleAcceptanceInput'];
      };
    };
    responses: {
      200: components['responses']['EstablishmentRules'];
      409: components['responses']['RulesConflict'];
      default: components['responses']['Error'];
    };
  };
  withdrawRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: components['responses']['EstablishmentRules'];
      409: components['responses']['RulesConflict'];
      default: components['responses']['Error'];
    };
  };
  getEstablishmentProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile; its revision is also the ETag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentProfile'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  writeContacts: {
    parameters: {
      query?: never;
      header?: {
        /** The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfilePart'];
      };
    };
    responses: {
      200: components['responses']['EstablishmentProfile'];
      409: components['responses']['ProfileConflict'];
      default: components['responses']['Error'];
    };
  };
  writeStandingChoices: {
    parameters: {
      query?: never;
      header?: {
        /** The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfilePart'];
      };
    };
    responses: {
      200: components['responses']['EstablishmentProfile'];
      409: components['responses']['ProfileConflict'];
      default: components['responses']['Error'];
    };
  };
  writeSingleContact: {
    parameters: {
      query?: never;
      header?: {
        /** The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfilePart'];
      };
    };
    responses: {
      200: components['responses']['EstablishmentProfile'];
      409: components['responses']['ProfileConflict'];
      default: components['responses']['Error'];
    };
  };
  listEstablishmentChanges: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentChangePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listAccessLog: {
    parameters: {
      query?: {
        /** Only this person, by entity reference. */
        person?: string;
        /** From this instant on. */
        from?: components['schemas']['Instant'];
        /** Before this instant. */
        until?: components['schemas']['Instant'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of looks; one for a person, a thing and an hour. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessLogPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listMachines: {
    parameters: {
      query?: {
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only this category of hardware. */
        category?: components['schemas']['HardwareCategory'];
        /** Only this contract level, as of today at the machine's site. */
        level?: components['schemas']['ContractLevel'];
        /** Only machines covered today whose level ends within so many days, today included. */
        endsWithin?: components['schemas']['CoverageHorizon'];
        /** With endsWithin, only those that are then not covered. */
        lost?: boolean;
        /** Only machines of which an obsolescence notice is told, in this state or in any. */
        notice?: components['schemas']['NoticeFilter'];
        /** Only machines whose model this record of ends of life is about, and of which no notice is told or drafted. */
        endOfLife?: components['schemas']['LifecycleRecordId'];
        /** Only the machine of this Resource of the catalog, which others than the fleet wrote. */
        entity?: components['schemas']['CatalogReference'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of machines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachinePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listAdoptionFaults: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of them, by reference. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdoptionFaultPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getFleetComposition: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Counts of machines, each by the day at its own site. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FleetComposition'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listMachineChanges: {
    parameters: {
      query?: {
        /** The cursor of the last change already known. */
        after?: string;
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachineChangePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachineOfEntity: {
    parameters: {
      query: {
        entity: components['schemas']['CatalogReference'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The machine. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Machine'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportMachines: {
    parameters: {
      query?: {
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        category?: components['schemas']['HardwareCategory'];
        level?: components['schemas']['ContractLevel'];
        endsWithin?: components['schemas']['CoverageHorizon'];
        lost?: boolean;
        notice?: components['schemas']['NoticeFilter'];
        /** The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook, as it is read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachineLabels: {
    parameters: {
      query?: {
        /** Only these machines. */
        machine?: string[];
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        category?: components['schemas']['HardwareCategory'];
        level?: components['schemas']['ContractLevel'];
        endsWithin?: components['schemas']['CoverageHorizon'];
        lost?: boolean;
        notice?: components['schemas']['NoticeFilter'];
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Pdf'];
      default: components['responses']['Error'];
    };
  };
  importMachines: {
    parameters: {
      query?: {
        /** Check and say what would change, without changing it. */
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workbook, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** What changed, or would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      /** The workbook has errors; nothing changed. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The machine. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Machine'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachineLabel: {
    parameters: {
      query?: {
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Pdf'];
      default: components['responses']['Error'];
    };
  };
  getMachineTerms: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The terms over time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachineTermsOverTime'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachineHistory: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What happened to it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachineHistory'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listImports: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of imports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImportPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createImport: {
    parameters: {
      query: {
        /** Whose inventory it is (legal FINESS). */
        establishment: components['schemas']['Finess'];
        fileName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workbook or the CSV file, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'text/csv': string;
      };
    };
    responses: {
      /** The import, with what its columns are taken for. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      /** The file is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createBulkEdit: {
    parameters: {
      query?: {
        /** The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkEdit'];
      };
    };
    responses: {
      /** The import, with its counts. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getImportTemplate: {
    parameters: {
      query: {
        establishment: components['schemas']['Finess'];
        /** Whether the machines known so far are in it. */
        machines?: boolean;
        /** The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The import. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  checkImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportCheck'];
      };
    };
    responses: {
      /** The import, with its counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listImportLines: {
    parameters: {
      query?: {
        /** Only these. */
        outcome?: components['schemas']['LineOutcome'][];
        /** The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of lines, in the file's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportLinePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  applyImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportApplication'];
      };
    };
    responses: {
      /** The import, applied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getImportFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getImportCorrections: {
    parameters: {
      query?: {
        /** The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path: {
        importId: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  listCalls: {
    parameters: {
      query?: {
        establishment?: components['schemas']['Finess'];
        /** Received from this instant on. */
        from?: string;
        /** Received before this instant. */
        to?: string;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportCallPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  logCall: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportCallInput'];
      };
    };
    responses: {
      /** The call as it is logged. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportCall'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportCalls: {
    parameters: {
      query?: {
        establishment?: components['schemas']['Finess'];
        /** Received from this instant on. */
        from?: string;
        /** Received before this instant. */
        to?: string;
        /** The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  redactCall: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        callId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportCallRedactionInput'];
      };
    };
    responses: {
      /** The call without them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportCall'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTickets: {
    parameters: {
      query?: {
        /** Only these states; open means registered, in progress, suspended or restored. */
        state?: (components['schemas']['TicketState'] | 'open')[];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only tickets of this machine. */
        machine?: string;
        /** `pending`: with a mediation that waits for somebody. */
        mediation?: 'pending';
        /** Only tickets registered at least so many days ago, of 24 hours. */
        ageFrom?: components['parameters']['AgeFrom'];
        /** Only tickets registered less than so many days ago, of 24 hours. */
        ageUnder?: components['parameters']['AgeUnder'];
        /** late: more than the restore time is consumed; warning: three quarters are, and it is not late. */
        timing?: 'late' | 'warning';
        /** mine: held by me where I am of the contractor's, else declared by me; to-agree: my own word is waited for, by my role at the establishment and the policy of the portal; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited. */
        work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** newest registered first, the next to be late first, or the approval awaited longest first. */
        sort?: 'newest' | 'due' | 'approval';
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  registerTicket: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TicketRegistration'];
      };
    };
    responses: {
      /** The ticket. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  countTickets: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketCounts'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportTickets: {
    parameters: {
      query?: {
        /** Only these states; open means registered, in progress, suspended or restored. */
        state?: (components['schemas']['TicketState'] | 'open')[];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only tickets of this machine. */
        machine?: string;
        /** Only tickets registered at least so many days ago, of 24 hours. */
        ageFrom?: components['parameters']['AgeFrom'];
        /** Only tickets registered less than so many days ago, of 24 hours. */
        ageUnder?: components['parameters']['AgeUnder'];
        /** late: more than the restore time is consumed; warning: three quarters are, and it is not late. */
        timing?: 'late' | 'warning';
        /** mine: held by me where I am of the contractor's, else declared by me; to-agree: my own word is waited for, by my role at the establishment and the policy of the portal; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited. */
        work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** newest registered first, the next to be late first, or the approval awaited longest first. */
        sort?: 'newest' | 'due' | 'approval';
        /** The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook, as it is read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  previewTicket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TicketPreviewRequest'];
      };
    };
    responses: {
      /** The preview; nothing is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ticket; its version is also the ETag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  explainTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stretches, which add up to the time consumed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Explanation'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getRecap: {
    parameters: {
      query?: {
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Pdf'];
      default: components['responses']['Error'];
    };
  };
  getInterventionReport: {
    parameters: {
      query?: {
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
        /** The intervention's id, as the log of the ticket has it. */
        interventionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Pdf'];
      default: components['responses']['Error'];
    };
  };
  actOnTicket: {
    parameters: {
      query?: never;
      header?: {
        /** The version of the ticket one looked at. Needed for every act but the appended ones (comments, interventions once work has begun). */
        'If-Match'?: string;
        /** A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
        act: components['schemas']['TicketAct'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The ticket after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      /** The ticket has moved on, or the act is not possible in its state. The answer carries the ticket as it is now. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conflict'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  attachFile: {
    parameters: {
      query: {
        fileName: string;
        /** For the eyes of one's own side. */
        internal?: boolean;
      };
      header: {
        /** A key of one's own making; the same key attaches once. */
        'Idempotency-Key': string;
      };
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    /** The file, 10 MB at most (configuration). */
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** The file is attached. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentReceipt'];
        };
      };
      /** The ticket takes no file in its state. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conflict'];
        };
      };
      /** The file is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** A kind of file that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** The file is empty, or there is no room: the ticket has as many or as large files as it takes, or the establishment's day has. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file, under the type its content says. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTicketMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The messages, the oldest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketMessages'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listStaff: {
    parameters: {
      query?: {
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** Only those in the register now, or only those who left it. */
        active?: boolean;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the register. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  addStaffMember: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key adds once. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffInput'];
      };
    };
    responses: {
      /** The person, as the register has them. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffMember'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  changeStaffMember: {
    parameters: {
      query?: never;
      header?: {
        /** The version of the person one looked at; needed. */
        'If-Match'?: string;
      };
      path: {
        staffId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffInput'];
      };
    };
    responses: {
      /** The person after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffMember'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getMachineEndOfLife: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The records that hold; none where nothing is known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachineEndOfLife'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listModelsAtRisk: {
    parameters: {
      query?: {
        /** Hardware, unless said otherwise. */
        kind?: components['schemas']['LifecycleKind'];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only those of which it is time to tell. */
        proposed?: boolean;
        /** Only those with a machine of which no notice was told. */
        withoutNotice?: boolean;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelAtRiskPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listModelMatches: {
    parameters: {
      query?: {
        /** Only those in one of these states. */
        state?: components['schemas']['MatchState'][];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of matches, by maker and model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelMatchPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  decideModelMatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MatchDecision'];
      };
    };
    responses: {
      /** The model, and what it is now taken to be. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelMatchItem'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listLifecycleRecords: {
    parameters: {
      query?: {
        kind?: components['schemas']['LifecycleKind'];
        /** Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LifecycleRecordPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listEndOfLifeSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sources; `table` is the one that is imported. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndOfLifeSourceList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTableImports: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of imports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  importHardwareTable: {
    parameters: {
      query: {
        fileName: string;
        /** Whether what the file does not hold stays (complete, unless said otherwise) or goes (replace). */
        mode?: 'complete' | 'replace';
        /** Check and say what would change, without changing it. */
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A workbook or CSV, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'text/csv': string;
      };
    };
    responses: {
      /** What changed, or what a check has found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HardwareTableReport'];
        };
      };
      /** The file has errors; nothing changed. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HardwareTableReport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  placeOrder: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderInput'];
      };
    };
    responses: {
      /** The order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listMovements: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of movements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovementPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listDeclarations: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        establishmentId: components['parameters']['EstablishmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of declarations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclarationPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  acceptDeclaration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The declaration's number, such as DEC-2026-000012. */
        declarationId: components['parameters']['DeclarationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['MachineDeclaration'];
      default: components['responses']['Error'];
    };
  };
  refuseDeclaration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The declaration's number, such as DEC-2026-000012. */
        declarationId: components['parameters']['DeclarationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      200: components['responses']['MachineDeclaration'];
      default: components['responses']['Error'];
    };
  };
  startOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The order's number, such as CMD-2026-000012. */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          startedOn: components['schemas']['LocalDate'];
        };
      };
    };
    responses: {
      /** The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  withdrawOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The order's number, such as CMD-2026-000012. */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listNotices: {
    parameters: {
      query?: {
        /** Only those in one of these states. */
        state?: components['schemas']['NoticeState'][];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only those that name one of these machines. */
        machine?: string[];
        /** Only those that were drafted together, by the first one's number. */
        set?: components['schemas']['NoticeId'];
        /** Only those whose last day is in this quarter, such as 2028-Q2. */
        quarter?: string;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of notices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  draftNotices: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeDraft'];
      };
    };
    responses: {
      /** The notices drafted. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeDraftReceipt'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  actOnNotice: {
    parameters: {
      query?: never;
      header?: {
        /** The version of the notice one looked at; needed. */
        'If-Match'?: string;
        /** A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
        act: components['schemas']['NoticeAct'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The notice after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** The notice has moved on, or the act is not possible in its state. The answer carries the notice as it is now. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeConflict'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  attachProof: {
    parameters: {
      query: {
        fileName: string;
        proves: components['schemas']['ProofKind'];
      };
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
      };
      cookie?: never;
    };
    /** The file, 10 MB at most (configuration). */
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** The notice with the file. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** The notice takes no file in its state. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeConflict'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file, of the type its content has. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getAttachedMachines: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['AttachedMachines'];
      default: components['responses']['Error'];
    };
  };
  attachMachine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The id of the other machine. */
          to: string;
        };
      };
    };
    responses: {
      201: components['responses']['AttachedMachines'];
      default: components['responses']['Error'];
    };
  };
  detachMachine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
        otherId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['AttachedMachines'];
      default: components['responses']['Error'];
    };
  };
  getTechnicalState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TechnicalState'];
      default: components['responses']['Error'];
    };
  };
  addComponent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComponentInput'];
      };
    };
    responses: {
      201: components['responses']['TechnicalState'];
      default: components['responses']['Error'];
    };
  };
  sayInstalled: {
    parameters: {
      query?: never;
      header?: {
        /** The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        machineId: components['parameters']['MachineId'];
        /** A component of the machine; firmware and operating-system are on every one. */
        componentId: components['parameters']['ComponentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          installed: string;
        };
      };
    };
    responses: {
      200: components['responses']['TechnicalState'];
      default: components['responses']['Error'];
    };
  };
  sayLevels: {
    parameters: {
      query?: never;
      header?: {
        /** The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        machineId: components['parameters']['MachineId'];
        /** A component of the machine; firmware and operating-system are on every one. */
        componentId: components['parameters']['ComponentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LevelsInput'];
      };
    };
    responses: {
      200: components['responses']['TechnicalState'];
      default: components['responses']['Error'];
    };
  };
  removeComponent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        machineId: components['parameters']['MachineId'];
        /** A component of the machine; firmware and operating-system are on every one. */
        componentId: components['parameters']['ComponentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TechnicalState'];
      default: components['responses']['Error'];
    };
  };
  proposeEvolution: {
    parameters: {
      query?: never;
      header: {
        /** A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        machineId: components['parameters']['MachineId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvolutionInput'];
      };
    };
    responses: {
      /** The evolution proposed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evolution'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listEvolutions: {
    parameters: {
      query?: {
        /** Only those in one of these states. */
        state?: components['schemas']['EvolutionState'][];
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Only those of this machine. */
        machine?: string;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of evolutions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvolutionPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getEvolution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The evolution's number, such as EVO-2026-000012. */
        evolutionId: components['parameters']['EvolutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The evolution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evolution'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  actOnEvolution: {
    parameters: {
      query?: never;
      header?: {
        /** The version of the evolution one looked at; needed. */
        'If-Match'?: string;
        /** A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** The evolution's number, such as EVO-2026-000012. */
        evolutionId: components['parameters']['EvolutionId'];
        act: components['schemas']['EvolutionAct'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** The evolution after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evolution'];
        };
      };
      /** The evolution has moved on, or the act is not possible in its state. The answer carries the evolution as it is now. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvolutionConflict'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listAnniversaryLists: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of lists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnniversaryListPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getAnniversaryList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnniversaryListDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listAnniversaryMachines: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of machines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnniversaryMachinePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getAnniversaryListFile: {
    parameters: {
      query: {
        format: 'pdf' | 'xlsx';
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getServiceLevels: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures, and the months that lead up to them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceLevels'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listServiceLevelTickets: {
    parameters: {
      query: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** Of which set of tickets the figure is the size. */
        population: components['schemas']['Population'];
        /** By what the figure is parted. */
        split?: components['schemas']['ServiceLevelSplit'];
        /** Which part; empty or absent where it is not known. */
        part?: string;
        /** The figures as they were sent, or with later corrections. */
        edition?: components['schemas']['FiguresEdition'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceLevelTicketPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listServiceLevelEstablishments: {
    parameters: {
      query?: {
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of establishments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentLevelsPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportInterventions: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  printInterventions: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  countSupportCalls: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How many calls there were. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportCallCounts'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getServiceLevelsFile: {
    parameters: {
      query: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        format: components['parameters']['ReportFormat'];
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ReportFile'];
      default: components['responses']['Error'];
    };
  };
  listReports: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Those of establishments, or of the whole lot. */
        scale?: 'establishment' | 'lot';
        /** By the length of what they tell of. */
        kind?: components['schemas']['ReportKind'];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of reports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['ReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getReportFile: {
    parameters: {
      query: {
        format: components['parameters']['ReportFormat'];
        /** What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        reportId: components['parameters']['ReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ReportFile'];
      default: components['responses']['Error'];
    };
  };
  planImprovements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['ReportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          axes: {
            maker: string;
            model: string;
            axis: string;
            plannedFor: components['schemas']['LocalDate'];
          }[];
        };
      };
    };
    responses: {
      /** The report, as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listPenalties: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Those of establishments, or of the whole lot. */
        scale?: 'establishment' | 'lot';
        /** Only those of this month. */
        month?: components['schemas']['LocalMonth'];
        /** Only those of one of these kinds. */
        kind?: components['schemas']['PenaltyKind'][];
        /** Only those in one of these states. */
        state?: components['schemas']['PenaltyState'][];
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of cases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportPenalties: {
    parameters: {
      query?: {
        /** Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** Those of establishments, or of the whole lot. */
        scale?: 'establishment' | 'lot';
        /** Only those of this month. */
        month?: components['schemas']['LocalMonth'];
        /** Only those of one of these kinds. */
        kind?: components['schemas']['PenaltyKind'][];
        /** Only those in one of these states. */
        state?: components['schemas']['PenaltyState'][];
        /** The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workbook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPenalty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The case's number, such as PEN-2026-000012. */
        penaltyId: components['parameters']['PenaltyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The case. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyCase'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  decidePenalty: {
    parameters: {
      query?: never;
      header?: {
        /** The version of the case one looked at; needed. */
        'If-Match'?: string;
        /** A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** The case's number, such as PEN-2026-000012. */
        penaltyId: components['parameters']['PenaltyId'];
        act: components['schemas']['PenaltyAct'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Needed to waive. */
          reason?: string;
        };
      };
    };
    responses: {
      /** The case after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyCase'];
        };
      };
      /** The case has moved on, or the act is not possible in its state. The answer carries the case as it is now. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyConflict'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listSearchTickets: {
    parameters: {
      query: {
        /** Besides the open ones, those that were registered or closed in the last so many months. */
        months: number;
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchTicketPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listSearchMachines: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of machines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MachinePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listSearchNotices: {
    parameters: {
      query?: {
        /** The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of notices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchNoticePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
