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
    /** Draft the notices of some machines, one for each establishment; for the contractor. A last day under a year away is refused, with the first day that would do. */
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
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      };
      /** @description The field at fault, where one is. */
      field?: string;
      /** @description What is wrong with it, for a translated message. */
      code?: string;
    } & {
      [key: string]: unknown;
    };
    Conflict: {
      error: {
        name: string;
        message: string;
      };
      /** @enum {string} */
      code: 'stale' | 'not-possible';
      ticket: components['schemas']['Ticket'];
      possibleActs: components['schemas']['TicketAct'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description ISO 8601, UTC, whole seconds.
     * @example 2026-11-23T17:42:05Z
     */
    Instant: string;
    LocalDate: string;
    LocalMonth: string;
    /**
     * @description A set of tickets of a month; every figure is the size of one.
     * @enum {string}
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
    /** @enum {string} */
    ServiceLevelSplit:
      | 'priority'
      | 'restoreTime'
      | 'level'
      | 'warranty'
      | 'category'
      | 'maker'
      | 'region';
    /** @enum {string} */
    FiguresEdition: 'sent' | 'current';
    /** @description How many tickets are in each set. */
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
       * @description Going on; over, and not fixed yet; or fixed, when what is recorded later is a correction.
       * @enum {string}
       */
      state: 'open' | 'provisional' | 'fixed';
      fixedFrom: components['schemas']['Instant'];
      counts: components['schemas']['PopulationCounts'];
      /** @description With later corrections; null where there are none. */
      corrected: components['schemas']['PopulationCounts'] | null;
    };
    ServiceLevelPart: {
      split: components['schemas']['ServiceLevelSplit'];
      /** @description The value; empty where it is not known. */
      part: string;
      counts: components['schemas']['PopulationCounts'];
    };
    /** @description Open seconds consumed by closed tickets of a restore time; the percentiles are right to a hundredth where they are not exact. */
    TimesToRestoreRow: {
      restoreTime: components['schemas']['RestoreTime'];
      count: number;
      medianSeconds: number | null;
      p90Seconds: number | null;
      maxSeconds: number | null;
      exact: boolean;
    };
    /** @description Tickets that are not settled now. */
    OpenTickets: {
      open: number;
      late: number;
      awaitingApproval: number;
      /** @description By days since the registration, the youngest first. */
      ages: {
        /** @description Younger than so many days; null for all older ones. */
        underDays: number | null;
        count: number;
      }[];
    };
    /** @enum {string} */
    PenaltyKind:
      | 'restore-late'
      | 'threshold-missed'
      | 'order-late'
      | 'report-late';
    /**
     * @description To be decided, applied, waived, or lifted: a later correction took away what it stood on.
     * @enum {string}
     */
    PenaltyState: 'open' | 'applied' | 'waived' | 'lifted';
    /** @enum {string} */
    PenaltyAct: 'apply' | 'waive';
    /** @description By how much: whole seconds of open time, points of per cent to a tenth and never less than missed, or days. */
    PenaltyMeasure: {
      /** @enum {string} */
      unit: 'seconds' | 'points' | 'days';
      value: number;
    };
    /** @description What is due for each hour, point or day that is begun, or for the case, by the configuration of the portal. */
    PenaltyScale: {
      /** @enum {string} */
      per: 'hour' | 'point' | 'day' | 'case';
      /** @description Cents of euros. */
      cents: number;
      /** @description The most for one case, in cents of euros. */
      capCents?: number;
    };
    PenaltyAssessment: {
      /** @description What the case stands on, as it was counted: the ticket with its terms, instants and open seconds; the rate with its counts and its threshold; the days of the order; those of the report. */
      evidence: {
        kind: components['schemas']['PenaltyKind'];
      } & {
        [key: string]: unknown;
      };
      measure: components['schemas']['PenaltyMeasure'];
      /** @description Null where the portal knew none. */
      scale: components['schemas']['PenaltyScale'] | null;
      /** @description In cents of euros; null without a scale. */
      amountCents: number | null;
    };
    PenaltySummary: components['schemas']['PenaltyAssessment'] & {
      id: string;
      /** @description The legal FINESS; null for the lot. */
      establishmentId: string | null;
      establishmentName: string | null;
      kind: components['schemas']['PenaltyKind'];
      month: components['schemas']['LocalMonth'];
      state: components['schemas']['PenaltyState'];
      /** @description Raised by a correction of a month that was fixed. */
      byCorrection: boolean;
      /** @description As it was made, where it was changed or lifted since. */
      first: components['schemas']['PenaltyAssessment'] | null;
      raisedAt: components['schemas']['Instant'];
      /** @description When a correction last changed it or lifted it. */
      revisedAt: components['schemas']['Instant'] | null;
      /** @description The last one. */
      decision: {
        act: components['schemas']['PenaltyAct'];
        at: components['schemas']['Instant'];
        by: string | null;
        reason: string | null;
        amountCents: number | null;
      } | null;
      revisedSinceDecision: boolean;
      version: number;
      /** @description What one may do to it now. */
      possibleActs: components['schemas']['PenaltyAct'][];
    };
    PenaltyPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['PenaltySummary'][];
      nextCursor: string | null;
    };
    PenaltyCase: components['schemas']['PenaltySummary'] & {
      now: components['schemas']['Instant'];
      /** @description Its log, in order. */
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
      /** @enum {string} */
      code: 'stale' | 'not-possible';
      penalty: components['schemas']['PenaltyCase'];
    };
    AgeInDays: number;
    /** @enum {string} */
    ReportKind: 'monthly' | 'quarterly' | 'half-yearly';
    Report: {
      id: string;
      kind: components['schemas']['ReportKind'];
      /** @description Null for the lot. */
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
      /** @description Models that broke down at several establishments; told in a synthesis alone. */
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
      /** @description Declared in the period. */
      incidents: number;
      /** @description Which declared them. */
      establishments: number;
      /** @description Of those closed in the period. */
      late: number;
      /** @description Some of their numbers, the latest first. */
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
      /** @description As the dashboard told them when it was made. */
      levels: components['schemas']['ServiceLevels'];
      /** @description The most widespread of them. */
      namedDysfunctions: components['schemas']['Dysfunction'][];
      /** @description The last one written of each model. */
      axes: components['schemas']['ImprovementAxis'][];
      messages: components['schemas']['Message'][];
    };
    ServiceLevels: {
      now: components['schemas']['Instant'];
      /** @description All that was recorded by then is counted. */
      asOf: components['schemas']['Instant'];
      /** @description Whether tickets of before an upgrade are still to be counted. */
      catchingUp: boolean;
      /**
       * @description Until when the time is counted that tickets are judged by: until the service was back, or until the ticket was closed.
       * @enum {string}
       */
      countsUntil: 'restoration' | 'closure';
      /** @enum {string} */
      scale: 'establishment' | 'lot';
      /** @description Null for the lot. */
      establishment: {
        id: components['schemas']['Finess'];
        name: string;
      } | null;
      from: components['schemas']['LocalMonth'];
      to: components['schemas']['LocalMonth'];
      /** @description Of the whole period, as sent where months are fixed. */
      counts: components['schemas']['PopulationCounts'];
      /** @description With later corrections; null where there are none. */
      corrected: components['schemas']['PopulationCounts'] | null;
      /** @description Thirteen months up to the last of the period, in order. */
      months: components['schemas']['ServiceLevelMonth'][];
      /** @description The period by each split; parts without a ticket are absent. */
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
      /** @description Its last closure of the month. */
      closedAt: components['schemas']['Instant'] | null;
      priority: components['schemas']['Priority'];
      level: components['schemas']['ContractLevel'] | null;
      restoreTime: components['schemas']['RestoreTime'] | null;
      category: string | null;
      maker: string | null;
      model: string | null;
      inTime: boolean | null;
      /** @enum {string|null} */
      rateExclusion:
        | 'overseas'
        | 'no-contractual-time'
        | 'excluded'
        | 'under-warranty'
        | null;
      consumedSeconds: number | null;
      grantedSeconds: number | null;
      remote: boolean | null;
      /** @description Of its site; that of the contract where it is not known. */
      timeZone: string;
      /** @description As the contractor gave it; null where none was. */
      latenessReason: string | null;
    };
    ServiceLevelTicketPage: {
      now: components['schemas']['Instant'];
      /** @description What the figure says. */
      total: number;
      /** @description Tickets among them that a policy keeps from the reader. */
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
      /** @description Establishments with a ticket in the period. */
      total: number;
      /** @description Those of them that miss a threshold. */
      below: number;
      items: components['schemas']['EstablishmentLevels'][];
      nextCursor: string | null;
    };
    SupportCallCounts: {
      /** @description Thirteen ISO weeks up to the end of the month, in order. */
      weeks: {
        /** @description ISO week, such as 2026-W48. */
        week: string;
        /** @description Its Monday. */
        from: components['schemas']['LocalDate'];
        count: number;
      }[];
      /** @description Thirteen months, in order. */
      months: {
        month: components['schemas']['LocalMonth'];
        count: number;
      }[];
      /** @description From 1 January of the last month's year to its end. */
      year: {
        year: number;
        count: number;
      };
    };
    /** @description Legal FINESS number. */
    Finess: string;
    /** @enum {string} */
    Role: 'beneficiary' | 'local-referent' | 'contractor' | 'coordinator';
    /** @enum {string} */
    ContractLevel:
      | 'under-warranty'
      | 'vendor-backed'
      | 'not-vendor-backed'
      | 'not-covered'
      | 'to-be-checked';
    /** @enum {string} */
    ServiceWindow: 'HO' | '24x7';
    /** @enum {string} */
    RestoreTime: '4H' | '10H' | '50H';
    /** @enum {string} */
    NoticeFilter: 'any' | 'notified' | 'received' | 'acknowledged' | 'ended';
    /**
     * @description Days ahead, today included.
     * @enum {integer}
     */
    CoverageHorizon: 30 | 90 | 365;
    FleetComposition: {
      now: components['schemas']['Instant'];
      total: number;
      /** @description Every level, as of today; 0 where no machine is at one. */
      levels: {
        level: components['schemas']['ContractLevel'];
        count: number;
      }[];
      /** @description The categories there are, the largest first. */
      categories: {
        category: components['schemas']['HardwareCategory'];
        count: number;
      }[];
      ends: {
        days: components['schemas']['CoverageHorizon'];
        /** @description Machines covered today whose level ends by then. */
        ends: number;
        /** @description Those of them that are then not covered. */
        lost: number;
      }[];
      /** @description UNIX and x86 servers in maintenance today, the class of a fleet of so many (CCTP 2.1.29) and the days its inventory takes. */
      servers: {
        count: number;
        /** @enum {string} */
        class: 'small' | 'medium' | 'large';
        inventoryDays: number;
      };
    };
    /** @enum {string} */
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
    /** @enum {string} */
    TicketState:
      | 'registered'
      | 'in-progress'
      | 'suspended'
      | 'restored'
      | 'closed'
      | 'cancelled'
      | 'excluded';
    /** @enum {string} */
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
    /** @enum {integer} */
    Impact: 1 | 2 | 3;
    /** @enum {integer} */
    Priority: 1 | 2 | 3 | 4;
    /** @enum {string} */
    SetUpGap: 'establishments' | 'contractor';
    Me: {
      now: components['schemas']['Instant'];
      ref: string;
      name: string;
      /** @description Null for a person who has no part in the contract. */
      role: components['schemas']['Role'] | null;
      /** @description The establishments in scope, 50 at most; empty where all are. */
      establishments: {
        id: string;
        name: string;
        role: components['schemas']['Role'];
      }[];
      allEstablishments: boolean;
      /** @description Names of what I may do somewhere, to something, such as `itsm.ticket.register`: by my roles and the policy of the portal. */
      permissions: string[];
      /** @description What the portal has not been told yet; absent where nothing is missing. Without `establishments` no group of the catalog has the annotation `caih.fr/finess`; without `contractor` the catalog has no group that `itsm.roles.contractor.groups` names. */
      notSetUp?: components['schemas']['SetUpGap'][];
      /** @description Who I am in the register of intervening staff; null where I am not in it. */
      staffId?: string | null;
      rules: {
        reopenDays: number;
        declaredInstantHours: number;
        lateEntryDays: number;
        mediationDays: number;
        approvalByReferentOnly: boolean;
        agreementByTelephone: boolean;
        warningShare: number;
        /** @description How much may be attached; sizes in bytes. */
        attachments: {
          maxFileBytes: number;
          maxTicketFiles: number;
          maxTicketBytes: number;
          maxEstablishmentDayBytes: number;
        };
      };
    };
    Colleague: {
      /** @description Entity reference of the user or the group. */
      ref: string;
      /** @enum {string} */
      kind: 'person' | 'team';
      name: string;
      /** @description A person's team; null for a team, and for who is in none. */
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
    /** @description Who has a ticket at the contractor's. */
    Holder: {
      /** @description The person; null where it waits in a team's queue. */
      ref: string | null;
      name: string | null;
      /** @description The person's team, or the one in whose queue it is. */
      team: components['schemas']['Team'] | null;
    };
    /** @description The maker's case behind a ticket. */
    MakerCase: {
      caseNumber: string;
      chaseOn: components['schemas']['LocalDate'];
      /** @description The instant that day begins at the site; null once the service is restored. */
      chaseAt: string | null;
    };
    Site: {
      /** @description Site FINESS. */
      id: string;
      name: string;
      commune?: string | null;
      postalCode?: string | null;
      territory: string;
      timeZone: string;
      holidayRegion: string;
      /** @description False overseas, where restore times are indicative. */
      contractual: boolean;
    };
    Establishment: {
      /** @description Legal FINESS. */
      id: string;
      name: string;
      /** @description The catalog's Group bound to it. */
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
    /** @description Windows of local time by day of the week (mon to sun), each [from, to] as HH:MM; a day left out has none. */
    WeeklyHours: {
      [key: string]: string[][];
    };
    ContactPoint: {
      id: string;
      /** @enum {string} */
      function: 'it-department' | 'on-call' | 'management-on-duty' | 'other';
      label: string | null;
      name: string | null;
      /** @description Ten French digits, or E.164. */
      phone: string | null;
      email: string | null;
      /** @description Hours in words. */
      hoursText: string | null;
      /** @description Hours in the establishment's zone. */
      weeklyHours: components['schemas']['WeeklyHours'] | null;
      /** @description Whether the weekly hours hold on public holidays. */
      onHolidays: boolean;
      /** @description An on-call list, which may be told outside the service window. */
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
      /** @description Counts the changes; 0 while nothing was said. */
      revision: number;
      /** @description Where the hours of the contacts are read. */
      place: {
        timeZone: string;
        holidayRegion: string;
      };
      /** @description In the order in which to call. */
      contacts: components['schemas']['ContactPoint'][];
      /** @description The contractor's single permanent contact. */
      singleContact: components['schemas']['SingleContact'] | null;
      /**
       * @description What becomes of disks and parts that may hold data.
       * @enum {string}
       */
      dataMedia: 'kept' | 'wiped' | 'destroyed';
      remarks: string | null;
      /** @description The parts I may write. */
      writable: ('contacts' | 'standing-choices' | 'single-contact')[];
    };
    /** @description A part as it shall be. What is wrong is said of the first field at fault, an element of a list by its place, as in contacts.0.phone. */
    ProfilePart: {
      [key: string]: unknown;
    };
    ProfileConflict: {
      error: {
        name: string;
        message: string;
      };
      /** @enum {string} */
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
      /** @description Functions and fields that changed, and none of their contents. */
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
      /** @description Of the open ones, those that consumed more than granted. */
      late: number;
    };
    EstablishmentTicketCountsList: {
      now: components['schemas']['Instant'];
      items: components['schemas']['EstablishmentTicketCounts'][];
    };
    /** @enum {string} */
    RuleKind: 'internal-rules' | 'it-charter' | 'procedure' | 'waste-process';
    RuleInput: {
      kind: components['schemas']['RuleKind'];
      title: string;
      /** @description Plain paragraphs; text or link has to be given. */
      text?: string | null;
      link?: string | null;
      /** @description The first day it holds, in the establishment's zone. */
      validFrom: components['schemas']['LocalDate'];
      /** @description Id of the version it follows; absent for a new rule. */
      replaces?: string;
    };
    RuleAcceptanceInput: {
      ruleIds: string[];
      /** @description The ticket on which it is accepted. */
      ticketId?: string;
    };
    EstablishmentRule: {
      id: string;
      /** @description The same for every version of a rule. */
      seriesId: string;
      version: number;
      kind: components['schemas']['RuleKind'];
      title: string;
      text: string | null;
      link: string | null;
      validFrom: string;
      /** @description A version that says that the rule holds no more. */
      withdrawn: boolean;
      publishedAt: components['schemas']['Instant'];
      publishedBy: {
        ref: string;
        name: string | null;
      };
      /**
       * @description What it is today, in the establishment's zone.
       * @enum {string}
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
      /** @description The day there. */
      today: string;
      timeZone: string;
      /** @description Every version, the first published first. */
      rules: components['schemas']['EstablishmentRule'][];
      mayPublish: boolean;
      mayAccept: boolean;
    };
    RulesConflict: {
      error: {
        name: string;
        message: string;
      };
      /** @enum {string} */
      code: 'stale';
      rules: components['schemas']['EstablishmentRules'];
    };
    /**
     * @description What was looked at; the plural is a list.
     * @enum {string}
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
        /** @description The ticket, machine or file; null for a list. */
        subject: string | null;
        person: {
          ref: string;
          name: string;
          role: components['schemas']['Role'];
        };
      }[];
      /** @description Those who looked, to choose from. */
      people: {
        ref: string;
        name: string;
      }[];
      nextCursor: string | null;
    };
    LevelOnDay: {
      level: components['schemas']['ContractLevel'];
      /** @description The last day of this level, included; null where no end is known. */
      lastDay: string | null;
      next: {
        level: components['schemas']['ContractLevel'];
        from: string;
      } | null;
    };
    Machine: {
      id: string;
      /** @description The catalog's Resource: resource:default/hw-…, or the one that others wrote. */
      entityRef: string;
      /** @description Where others wrote it into the catalog; null where none did. */
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
      /** @description The obsolescence notice that is told of it, the soonest of several; absent where there is none. */
      notice?: {
        id: string;
        /** @enum {string} */
        state: 'notified' | 'received' | 'acknowledged' | 'ended';
        /** @description The last day that holds, or else the one asked for. */
        lastDay: components['schemas']['LocalDate'];
      };
      /** @description The machines that a software item is attached to (CCTP 2.1.20); absent of machines. */
      runsOn?: {
        machineId: string;
        entityRef: string;
        name: string;
      }[];
      /** @description What takes effect on a day to come; absent where nothing does. */
      termsToCome?: {
        /** @description The first day at the site. */
        from: components['schemas']['LocalDate'];
        level: components['schemas']['ContractLevel'];
        serviceWindow: components['schemas']['ServiceWindow'] | null;
        restoreTime: components['schemas']['RestoreTime'] | null;
        orderReference: string | null;
      };
      levelToday: components['schemas']['LevelOnDay'];
      /** @description The window that holds today; null where not covered. */
      serviceWindow: components['schemas']['ServiceWindow'] | null;
      /** @description The restore time that holds today; null where not covered. */
      restoreTime: components['schemas']['RestoreTime'] | null;
      firmware: string | null;
      operatingSystem: string | null;
      /** @description Open tickets of this machine; 1,000 means that or more. */
      openTickets: number;
      updatedAt: components['schemas']['Instant'];
    };
    CatalogReference: string;
    MachineAdoption: {
      entityRef: string;
      /** @description Where the catalog reads it. */
      location: string | null;
      /** @description Where it can be changed. */
      editUrl: string | null;
      /** @description The facts of the machine that it says. They are changed there, and by nobody here. */
      facts: components['schemas']['MachineFact'][];
      /** @description Since when the catalog has it no more. */
      goneSince: components['schemas']['Instant'] | null;
      /** @description Whether it brought the machine, which leaves with it; else an inventory had before, and the machine stays. */
      brought: boolean;
    };
    /** @enum {string} */
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
      /** @description Null where it is of no establishment that is known. */
      establishmentId: string | null;
      establishmentName: string | null;
      /** @description The machine that it is nevertheless, or was until then. */
      machineId: string | null;
      faults: {
        code: string;
        details?: {
          [key: string]: string | number;
        };
      }[];
      /** @description First seen so. */
      seenAt: components['schemas']['Instant'];
    };
    AdoptionFaultPage: {
      items: components['schemas']['AdoptionFault'][];
      nextCursor: string | null;
    };
    CoverageFacts: {
      /** @description The last day of the warranty, none, or unknown. */
      warrantyEnd: string;
      afterWarranty: ('vendor-backed' | 'not-vendor-backed') | null;
      serviceWindow: components['schemas']['ServiceWindow'] | null;
      restoreTime: components['schemas']['RestoreTime'] | null;
      maintainedFrom: string | null;
      maintainedUntil: string | null;
      orderReference: string | null;
      /** @description Of a machine that joined during the year: awaiting, refused, or the first day of the cover where it is accepted. Absent where no declaration is owed. */
      declaration?: string;
    };
    /**
     * @description What was written of a machine's terms: it joined the fleet, they were changed, others are to come, an obsolescence notice set or moved its last day, its declaration was accepted or refused, or it left.
     * @enum {string}
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
      /** @description Its tickets that were not cancelled. */
      incidents: number;
      /** @description The registration of the first; null where there is none. */
      firstAt: components['schemas']['Instant'] | null;
      /** @description The registration of the last. */
      lastAt: components['schemas']['Instant'] | null;
      /** @description Mean time between failures: seconds of the calendar from one registration to the next; null under two incidents. */
      meanSecondsBetween: number | null;
      items: components['schemas']['MachineIntervention'][];
      nextCursor: string | null;
    };
    MachineIntervention: {
      ticketId: string;
      /** @description The ticket's. */
      title: string;
      interventionId: string;
      /** @enum {string} */
      mode: 'remote' | 'on-site';
      startedAt: components['schemas']['Instant'];
      endedAt: components['schemas']['Instant'] | null;
      /** @description How many were replaced. */
      parts: number;
    };
    MachineTermsOverTime: {
      now: components['schemas']['Instant'];
      /** @description At the site. */
      today: components['schemas']['LocalDate'];
      /** @description Days on which the same is owed, in order, from the day the machine joined the fleet on. Without an end where none is known. */
      periods: {
        from: components['schemas']['LocalDate'];
        /** @description The last day, included. */
        until: components['schemas']['LocalDate'] | null;
        level: components['schemas']['ContractLevel'];
        serviceWindow: components['schemas']['ServiceWindow'] | null;
        restoreTime: components['schemas']['RestoreTime'] | null;
        orderReference: string | null;
        /**
         * @description Why nothing is owed, where it is for this.
         * @enum {string}
         */
        declaration?: 'awaiting' | 'refused';
      }[];
      /** @description What was written, the newest first. */
      changes: {
        kind: components['schemas']['TermsChange'];
        /** @description The day at the site from which it holds. */
        from: components['schemas']['LocalDate'];
        recordedAt: components['schemas']['Instant'];
        /** @description Null where nobody kept who it was. */
        recordedBy: string | null;
        /** @description The inventory that said it. */
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
       * @description Attached by a person, or in a chassis by the inventory.
       * @enum {string}
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
      /** @description What it is attached to, or sits in. */
      attachedTo: components['schemas']['AttachedMachine'][];
      /** @description What is attached to it, or sits in it. */
      attached: components['schemas']['AttachedMachine'][];
    };
    /**
     * @description With the machine and those attached to it: as they are, or with what has to be so before on both.
     * @enum {string}
     */
    Compatibility: 'compatible' | 'prerequisites';
    CheckedMachine: {
      machineId: string;
      entityRef: string;
      name: string;
      firmware: string | null;
      operatingSystem: string | null;
    };
    /** @enum {string} */
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
      /** @description As the maker calls it. */
      name: string;
      installed?: string;
    };
    LevelsInput: {
      /** @description The maker's current version; not known where left out. */
      current?: string;
      /** @description The one recommended for the machine; none where left out. */
      recommended?: string;
      /** @description Who says so. */
      source: string;
      /** @description The day it was seen there. */
      seenOn: components['schemas']['LocalDate'];
    };
    TechnicalComponent: {
      id: string;
      kind: components['schemas']['ComponentKind'];
      /** @description Null for firmware and operating system. */
      name: string | null;
      /** @description Null where nobody has said. */
      installed: string | null;
      /** @description Who says what is installed. */
      installedFrom: ('catalog' | 'inventory' | 'person' | 'evolution') | null;
      /** @description Since which day it is known; null of an inventory. */
      installedOn: string | null;
      installedBy: string | null;
      /** @description The number of the evolution that installed it. */
      evolution: string | null;
      /** @description The maker's current version. */
      current: string | null;
      recommended: string | null;
      /** @description Who says which versions are current and recommended. */
      source: string | null;
      seenOn: string | null;
      /** @description Who wrote it down. */
      levelsBy: string | null;
      /**
       * @description How what is installed stands to what is recommended.
       * @enum {string}
       */
      standing: 'as-recommended' | 'differs' | 'unknown';
      /** @description The number of the open evolution of it. */
      openEvolution: string | null;
      /** @description What a change gives in If-Match. */
      version: number;
    };
    TechnicalState: {
      now: components['schemas']['Instant'];
      /** @description At the site. */
      today: components['schemas']['LocalDate'];
      machineId: string;
      establishmentId: components['schemas']['Finess'];
      /** @description That of today. */
      level: components['schemas']['ContractLevel'];
      /** @description Whether a vendor's updates come with the level. */
      hasVendorUpdates: boolean;
      /** @description Whether one may say what is installed. */
      mayUpdate: boolean;
      /** @description Whether one may say what is recommended, and propose. */
      mayPropose: boolean;
      components: components['schemas']['TechnicalComponent'][];
    };
    /** @enum {string} */
    EvolutionState: 'proposed' | 'accepted' | 'refused' | 'done' | 'withdrawn';
    /** @enum {string} */
    EvolutionAct: 'accept' | 'plan' | 'refuse' | 'withdraw' | 'complete';
    /**
     * @description By what right the establishment may have a version: it comes with the warranty or the vendor backing, or is its own whatever the level.
     * @enum {string}
     */
    Entitlement: 'vendor-update' | 'owned-version';
    EvolutionInput: {
      componentId: string;
      to: string;
      reason: string;
      risk: string;
      entitlement: components['schemas']['Entitlement'];
      /** @description What gives the right to a version of one's own. */
      right?: string;
      /** @description Needed where other machines are attached. */
      compatibility?: components['schemas']['Compatibility'];
      /** @description What has to be so before, on the machine. */
      prerequisites?: string;
      /** @description The same, on the machines attached. */
      attachedPrerequisites?: string;
    };
    EvolutionSummary: {
      id: string;
      establishmentId: components['schemas']['Finess'];
      establishmentName: string;
      state: components['schemas']['EvolutionState'];
      /** @description What an act gives in If-Match. */
      version: number;
      timeZone: string;
      machine: components['schemas']['NoticeMachine'];
      componentId: string;
      kind: components['schemas']['ComponentKind'];
      componentName: string | null;
      /** @description What was installed when it was proposed. */
      from: string | null;
      to: string;
      reason: string;
      risk: string;
      entitlement: components['schemas']['Entitlement'];
      right: string | null;
      compatibility: components['schemas']['Compatibility'] | null;
      prerequisites: string | null;
      attachedPrerequisites: string | null;
      /** @description The machines attached when it was proposed, as they were. */
      checkedAgainst: components['schemas']['CheckedMachine'][];
      proposedAt: components['schemas']['Instant'];
      proposedBy: string | null;
      acceptedOn: string | null;
      plannedFor: string | null;
      doneOn: string | null;
      /** @description What was installed in the end. */
      installed: string | null;
      /** @description What the contractor reports of the work. */
      workDone: string | null;
      /** @description Why it was refused, or taken back. */
      whyNot: string | null;
      /** @description What one may do to it now. */
      possibleActs: components['schemas']['EvolutionAct'][];
    };
    EvolutionPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['EvolutionSummary'][];
      nextCursor: string | null;
    };
    Evolution: components['schemas']['EvolutionSummary'] & {
      now: components['schemas']['Instant'];
      /** @description Its log, in order. */
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
      /** @enum {string} */
      code: 'stale' | 'not-possible';
      evolution: components['schemas']['Evolution'];
    };
    /**
     * @description An establishment's first order; the yearly one, at the anniversary of the framework contract; a complementary one, during the year.
     * @enum {string}
     */
    OrderKind: 'first' | 'yearly' | 'complementary';
    OrderInput: {
      kind: components['schemas']['OrderKind'];
      /** @description As the establishment numbers it. */
      reference: string;
      placedOn: components['schemas']['LocalDate'];
      /** @description The inventory it is placed on, one that was applied. */
      importId: string;
      /** @description By when it is carried out; thirty days after its placing where left out, and always for a first one. */
      executeBy?: components['schemas']['LocalDate'];
    };
    Order: {
      id: string;
      establishmentId: string;
      kind: components['schemas']['OrderKind'];
      /** @enum {string} */
      state: 'placed' | 'started' | 'withdrawn';
      reference: string;
      placedOn: components['schemas']['LocalDate'];
      placedBy: string;
      /** @description The last day on which it is carried out in time. */
      executeBy: components['schemas']['LocalDate'];
      startedOn: string | null;
      startedBy: string | null;
      /** @description Carried out too late, or late today. */
      late: boolean;
      withdrawnBy: string | null;
      withdrawalReason: string | null;
      /** @description Of the order itself; null where it was withdrawn. */
      nextAnniversary: string | null;
      /** @description The inventory it was placed on. */
      inventory: {
        id: string;
        fileName: string;
      };
      /** @description What one may do to it now. */
      possibleActs: ('start' | 'withdraw')[];
    };
    OrderPage: {
      now: components['schemas']['Instant'];
      today: components['schemas']['LocalDate'];
      /** @description Whether one may place an order of the establishment. */
      mayPlace: boolean;
      /** @description Null where the start of the contract is not configured. */
      contract: {
        /** @description The next one of the framework contract. */
        anniversary: components['schemas']['LocalDate'];
        /** @description The last day to declare entries and exits for it. */
        declareBy: components['schemas']['LocalDate'];
      } | null;
      items: components['schemas']['Order'][];
      nextCursor: string | null;
    };
    Movement: {
      machineId: string;
      /** @description Where the machine is in the catalog today. */
      entityRef: string;
      name: string;
      maker: string;
      model: string;
      serialNumber: string | null;
      /** @enum {string} */
      kind: 'joined' | 'left';
      /** @description At the site. */
      day: components['schemas']['LocalDate'];
      recordedAt: components['schemas']['Instant'];
      recordedBy: string | null;
      importId: string | null;
      /** @description Where the declaration of an entry stands; null where none is owed. */
      declaration: components['schemas']['DeclarationState'] | null;
    };
    /** @enum {string} */
    DeclarationState: 'awaiting' | 'accepted' | 'refused';
    MachineDeclaration: {
      id: string;
      establishmentId: string;
      state: components['schemas']['DeclarationState'];
      declaredAt: components['schemas']['Instant'];
      declaredBy: string;
      /** @description The inventory that declares them. */
      importId: string | null;
      /** @description How many of its machines are still of the fleet. */
      machineCount: number;
      /** @description How many of these are covered: an order may cover some while the others await acceptance. */
      coveredCount: number;
      /** @description The first of them by name. */
      machines: {
        machineId: string;
        name: string;
        maker: string;
        model: string;
        serialNumber: string | null;
        /** @description The first day at its site; null before acceptance. */
        coveredFrom: components['schemas']['LocalDate'] | null;
      }[];
      decidedAt: components['schemas']['Instant'] | null;
      decidedBy: string | null;
      refusalReason: string | null;
      /** @description The order whose start accepted it; its machines are covered from the day that is carried out from. */
      order: {
        id: string;
        startedOn: components['schemas']['LocalDate'];
      } | null;
      /** @description The renewal, where it is accepted by itself and the start of the framework contract is configured. */
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
    /** @description What a ticket is found by, and what is shown of it. */
    SearchTicket: {
      id: string;
      /** @description As its page has it; empty where it was redacted. */
      title: string;
      /** @description As its page has it; empty where it was redacted. */
      description: string;
      state: components['schemas']['TicketState'];
      establishmentId: string;
      establishmentName: string;
      siteName: string | null;
      registeredAt: components['schemas']['Instant'];
      closedAt: components['schemas']['Instant'] | null;
      /** @description What was said of a machine that was not found in the fleet. */
      machineText: string | null;
      /** @description The machines it concerns, the principal first. */
      machines: {
        name: string;
        maker: string;
        model: string;
        serialNumber: string | null;
        hostName: string | null;
      }[];
      /** @description Its number, serials and names, whole and in parts. */
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
        /** @description References of the machines of the fleet that it is attached to. */
        attachedTo?: string[];
        /** @description Reference of the machine it sits in. */
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
      /** @description What is wrong, cell by cell, 1,000 at most. */
      errors: {
        sheet: string;
        /** @description As the workbook numbers it, from 1. */
        row: number;
        /** @description The header of the column; empty for the whole line. */
        column: string;
        /** @description Such as C12. */
        cell: string;
        code: string;
        /** @description What is wrong and what would do. */
        message: string;
        value: string | null;
      }[];
      /** @description What is added or changed, 1,000 lines at most. */
      changes?: {
        row: number;
        machineName: string;
        /** @enum {string} */
        change: 'added' | 'updated';
        fields: {
          field: string;
          before: string | null;
          after: string | null;
        }[];
      }[];
    };
    /**
     * @description What a column of an inventory is about.
     * @enum {string}
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
     * @description What an import does about a line, or about a machine that no line names. kept: it would leave, and stays.
     * @enum {string}
     */
    LineOutcome:
      | 'added'
      | 'changed'
      | 'removed'
      | 'unchanged'
      | 'kept'
      | 'wrong';
    /**
     * @description update: the file adds and changes; whole-fleet: what it does not name leaves.
     * @enum {string}
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
       * @description A file given in, or a change of several machines at once.
       * @enum {string}
       */
      origin: 'file' | 'bulk-edit';
      fileName: string;
      /** @enum {string} */
      format: 'xlsx' | 'csv';
      byteSize: number;
      /** @description Of the columns it was read by. */
      templateVersion: string;
      /** @description The row of the headers, as the file numbers it. */
      headerRow: number;
      lineCount: number;
      /** @description The columns of the file, and what they are taken for. */
      columns: {
        /** @description From 0, which is A. */
        index: number;
        header: string;
        /** @description Null where it is not imported. */
        column: components['schemas']['InventoryColumnId'] | null;
        /** @enum {string} */
        by: 'template' | 'remembered' | 'nobody';
        samples: string[];
      }[];
      /** @description The only site of the establishment, which lines are of that name none; null where there are several. */
      siteByDefault: {
        id: string;
        name: string;
      } | null;
      /** @enum {string} */
      state: 'read' | 'checked' | 'applied';
      mode: components['schemas']['ImportMode'] | null;
      /** @description How many lines have which outcome; null before the check. */
      counts: {
        added: number;
        changed: number;
        removed: number;
        unchanged: number;
        kept: number;
        wrong: number;
      } | null;
      /** @description Machines of the fleet when it was checked. */
      known: number | null;
      /** @description What is being done to it just now, and how far that is. */
      work: {
        /** @enum {string} */
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
        /** @enum {string} */
        lines: 'all' | 'good';
      } | null;
      /** @description Whether one may check it. */
      mayImport: boolean;
      /** @description Whether one may apply it (CI25). */
      mayApply: boolean;
    };
    InventoryImportPage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['InventoryImport'][];
      nextCursor: string | null;
    };
    BulkEdit: {
      /** @description These, or all that a list keeps. */
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
    /** @description Null takes it away. */
    BulkText: string | null;
    /** @description Null takes it away. */
    BulkDay: components['schemas']['LocalDate'] | null;
    /** @description What becomes of all of them alike; what is not named stays. */
    BulkChanges: {
      /** @description FINESS of a site of the establishment. */
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
      /** @description What each column of the file is taken for. */
      columns: {
        index: number;
        column: components['schemas']['InventoryColumnId'] | null;
      }[];
      mode: components['schemas']['ImportMode'];
    };
    ImportApplication: {
      /**
       * @description all: refused where a line is wrong; good: the wrong ones are left out, and nothing is removed.
       * @enum {string}
       */
      lines: 'all' | 'good';
      /** @description How many machines leave, typed by the person, where that is more than a tenth of the fleet. */
      removals?: number;
    };
    ImportLine: {
      /** @description As the file numbers it; null for a machine no line names. */
      row: number | null;
      outcome: components['schemas']['LineOutcome'];
      machineId: string | null;
      name: string;
      changes: {
        field: string;
        before: string | null;
        after: string | null;
      }[];
      faults: {
        /** @description Such as C12; null for the whole line. */
        cell: string | null;
        /** @description Of the column in the file; empty for the whole line. */
        header: string;
        code: string;
        /** @description What is wrong and what would do. */
        message: string;
        value: string | null;
      }[];
      /** @description Why a machine that would leave stays. */
      reason: ('open-tickets' | 'holds-machine' | 'from-catalog') | null;
    };
    ImportLinePage: {
      now: components['schemas']['Instant'];
      items: components['schemas']['ImportLine'][];
      nextCursor: string | null;
    };
    SupportCallInput: {
      establishmentId: components['schemas']['Finess'];
      /** @description The instant of the call where it is entered late. */
      receivedAt?: string;
      caller?: string;
      /** @description To call back. */
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
      /** @enum {string} */
      outcome: 'answered' | 'ticket';
      /** @description The number of the ticket it led to. */
      ticket: string | null;
      takenBy: string;
      /** @description What was taken out of it, the first first. */
      removed: {
        field: components['schemas']['SupportCallText'];
        at: components['schemas']['Instant'];
        by: string;
        role: components['schemas']['Role'];
        /** @description Null where it was removed in turn, or stands on the ticket. */
        reason: string | null;
        /** @description It was removed from the ticket, and so from its call. */
        onTicket: boolean;
      }[];
    };
    /**
     * @description A text of a call; `reason` is why others were removed.
     * @enum {string}
     */
    SupportCallText: 'subject' | 'caller' | 'number' | 'onBehalfOf' | 'reason';
    SupportCallRedactionInput: {
      fields: components['schemas']['SupportCallText'][];
      /** @description Why, without saying again what is removed. */
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
      /** @description Absent where the machine is unknown. */
      machineId?: string;
      /** @description Other machines of the same establishment that failed with it; the terms that end first hold for all. */
      otherMachineIds?: string[];
      /** @description Needed where no machine is given and several establishments are in scope. */
      establishmentId?: components['schemas']['Finess'];
      /** @description What one knows of a machine that is not in the list. */
      machineText?: string;
      /**
       * @description How it came in. portal: on line, by the establishment; by the contractor phone, of a call to its desk, or found. Left out, portal or found, by who registers.
       * @enum {string}
       */
      channel?: 'portal' | 'phone' | 'found';
      /** @description The instant of the call, for an entry made after an outage; by the contractor's desk only. The clock runs from it. */
      calledAt?: string;
      /** @description Who called, of an incident taken by phone. */
      caller?: string;
      callerNumber?: string;
      onBehalfOf?: string;
      /** @description The call logged already that leads to this ticket. */
      callId?: string;
      /** @description The closed ticket this one follows. */
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
      /** @description The instant of the call, as of a registration; by the contractor's desk only. */
      calledAt?: string;
    };
    TicketPreview: {
      now: components['schemas']['Instant'];
      priority: components['schemas']['Priority'];
      terms: components['schemas']['PinnedTerms'] | null;
      /** @description The other machine whose terms end first; null for the first. */
      termsOf: string | null;
      dueAt: string | null;
      /** @description Open tickets of these machines, their chassis and those in the same one, 20 at most. */
      openTickets: components['schemas']['TicketSummary'][];
      /** @description Where to go and whom to call, as the machine's record and the last ticket of the establishment say. */
      proposedAccess: {
        building: string | null;
        room: string | null;
        rack: string | null;
        rackUnit: string | null;
        siteContact: string | null;
        callBackNumber: string | null;
        badgeOrEscort: string | null;
        /** @description The ticket that says the contact; null where none does. */
        fromTicket: string | null;
      };
      /** @description What the catalog says depends on the machines. */
      dependents: {
        /** @description False where the catalog did not answer. */
        known: boolean;
        items: {
          entityRef: string;
          kind: string;
          type: string | null;
          title: string;
          /** @description How care is touched; null where nobody said. */
          care: ('direct' | 'support' | 'none') | null;
          /** @description The title of what stands between; null where nothing does. */
          through: string | null;
        }[];
        /** @description The impact that follows from it, and from which of them. */
        proposedImpact: {
          impact: components['schemas']['Impact'];
          because: string;
        } | null;
      };
    };
    /** @description What a ticket pins at registration. */
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
      /** @enum {string} */
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
      /** @description Its number, such as INC-2026-000123. */
      id: string;
      /** @description Empty where a redaction removed it. */
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
      /** @description The machines besides the principal. */
      otherMachines: {
        id: string;
        entityRef: string;
        name: string;
        maker: string;
        model: string;
      }[];
      /** @description The other machine whose terms end first and hold for all. */
      termsOf: string | null;
      machineText: string | null;
      /** @description How long its approval is awaited; null where none is. */
      approval: {
        since: components['schemas']['Instant'];
        /** @description Working days of the site that have begun since. */
        workingDays: number;
        /** @description Which reminders went out, by the working days after which they were due. */
        reminders: number[];
        /** @description The coordinator was told. */
        escalated: boolean;
      } | null;
      registeredAt: components['schemas']['Instant'];
      terms: components['schemas']['PinnedTerms'] | null;
      clock: components['schemas']['Clock'];
      suspendedUntil: string | null;
      suspensionReason: string | null;
      restoredAt: string | null;
      closedAt: string | null;
      /** @description Whose move it is. */
      awaits: ('establishment' | 'contractor') | null;
      /** @description What the establishment is asked for. */
      asked: (
        | 'qualification'
        | 'instant'
        | 'approval'
        | 'workaround'
        | 'suspension'
        | 'exclusion'
        | 'cancellation'
      )[];
      /** @description Who has it; null for nobody. */
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
      /** @description Open, held by me or declared by me. */
      mine: number;
      /** @description Open, the establishment's word is waited for. */
      toApprove: number;
      /** @description Open, the contractor's move, held by nobody. */
      queue: number;
      /** @description Open, the day to ask the maker again has come. */
      toChase: number;
      /** @description Their approval can be given and is awaited. */
      approvals: number;
      warning: number;
      late: number;
      /** @description With a mediation that waits for somebody. */
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
      /** @description The ticket of several machines this one was split from. */
      splitFrom: string | null;
      splitInto: string[];
      dataMedia: components['schemas']['DataMedia'];
      /** @description The whole log in order. Comments that the other side marked internal stand in it with neither author nor text; a text that a redaction removed is empty. */
      events: components['schemas']['TicketEvent'][];
      /** @description In which role I act on this ticket. */
      role: components['schemas']['Role'];
      /** @description The acts open to me now, the likeliest first. */
      possibleActs: components['schemas']['TicketAct'][];
    };
    AttachmentReceipt: {
      attachmentId: string;
      /** @description The ticket with the file. */
      ticket: components['schemas']['Ticket'];
    };
    /** @description What becomes of parts that may hold data, and where that was chosen: on the ticket, by the establishment once for all, or nowhere. */
    DataMedia: {
      /** @enum {string} */
      choice: 'kept' | 'wiped' | 'destroyed';
      /** @enum {string} */
      origin: 'ticket' | 'establishment' | 'default';
    };
    StaffInput: {
      name: string;
      employer: components['schemas']['Employer'];
      company: string;
      profile: string;
      qualifications?: string;
      badge: string;
      /** @description The person's account in the catalog, for who has one. */
      userRef?: string;
      /** @description False for who has left the register; true where left out. */
      active?: boolean;
    };
    /** @enum {string} */
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
      /** @description What a change gives in If-Match. */
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
        /** @enum {string} */
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
    /** @enum {string} */
    NoticeState:
      | 'draft'
      | 'notified'
      | 'received'
      | 'acknowledged'
      | 'ended'
      | 'withdrawn';
    /** @enum {string} */
    NoticeAct:
      | 'revise'
      | 'notify'
      | 'acknowledge'
      | 'record-receipt'
      | 'chase'
      | 'correct'
      | 'postpone'
      | 'withdraw';
    /** @enum {string} */
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
      /** @description The number of the first of those drafted together. */
      setId: components['schemas']['NoticeId'];
      establishmentId: components['schemas']['Finess'];
      establishmentName: string;
      state: components['schemas']['NoticeState'];
      /** @description What an act gives in If-Match. */
      version: number;
      timeZone: string;
      machines: components['schemas']['NoticeMachine'][];
      reason: string;
      askedLastDay: components['schemas']['LocalDate'];
      /** @description The last day of maintenance that holds; null while no receipt is proven, and once withdrawn. */
      lastDay: string | null;
      /** @description The first day that would do for a notice received today. */
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
      /** @description Its log, in order. */
      events: {
        sequence: number;
        type: string;
        recordedAt: components['schemas']['Instant'];
        actor: Record<string, never>;
        data: Record<string, never>;
      }[];
      /** @description What was sent about it, to whom, by which channel. */
      messages: components['schemas']['Message'][];
      possibleActs: string[];
    };
    /** @enum {string} */
    LifecycleKind: 'hardware' | 'software';
    LifecycleRecordId: string;
    /**
     * @description For a person to confirm; matched by itself; confirmed by a person; or like no record.
     * @enum {string}
     */
    MatchState: 'to-confirm' | 'matched' | 'confirmed' | 'none';
    /** @description How the record stands to the rule of one year today. */
    LifecycleRisk: {
      /** @description The day that decides. */
      day: string;
      /** @enum {string} */
      kind: 'spare-parts' | 'support';
      /** @description The last day to receive a notice that ends on that day. */
      receiveBy: string;
      /** @description Days until then; negative where it is too late. */
      daysInHand: number;
      /** @description Where it is too late, the first day that would do. */
      firstDay: string | null;
      /** @description Whether it is time to write. */
      isProposed: boolean;
    };
    LifecycleEnd: {
      id: components['schemas']['LifecycleRecordId'];
      kind: components['schemas']['LifecycleKind'];
      /** @description Empty for software. */
      maker: string;
      /** @description Of software, the product with its version. */
      model: string;
      aliases: string[];
      endOfSale: string | null;
      endOfSupport: string | null;
      endOfSpareParts: string | null;
      /** @description Who says so. */
      origin: string;
      url: string | null;
      /** @description The day it was seen there. */
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
      /** @description Machines of which a notice was told. */
      noticed: number;
      /** @description Machines of which one is drafted; for who sees drafts, 0 for others. */
      drafted: number;
      category: components['schemas']['HardwareCategory'];
      risk: components['schemas']['LifecycleRisk'];
    };
    ModelAtRiskPage: {
      now: components['schemas']['Instant'];
      /** @description Days before the last day to tell of it at which one is proposed. */
      leadDays: number;
      items: components['schemas']['ModelAtRisk'][];
      nextCursor: string | null;
    };
    ModelMatchItem: {
      kind: components['schemas']['LifecycleKind'];
      maker: string;
      /** @description As the machines have it. */
      model: string;
      machines: number;
      state: components['schemas']['MatchState'];
      /** @enum {string|null} */
      how: 'exact' | 'alias' | 'scored' | null;
      /** @description From 0 to 1. */
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
      /** @enum {string} */
      verdict: 'confirmed' | 'refused';
    };
    EndOfLifeSource: {
      id: string;
      /** @description Empty for the table that is imported. */
      title: string;
      records: number;
      triedAt: components['schemas']['Instant'] | null;
      /** @description When it was last read with success. */
      readAt: components['schemas']['Instant'] | null;
      /** @description Why it could not be read the last time. */
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
      /** @enum {string} */
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
      /** @description What goes, 200 at most. */
      removedModels: string[];
      /** @description What is wrong, cell by cell, 200 at most. */
      errors: {
        /** @description As the file numbers it, from 1. */
        row: number;
        /** @description The header of the column; empty for the whole line. */
        column: string;
        /** @description Such as C12. */
        cell: string;
        code: string;
        /** @description What is wrong and what would do. */
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
      /** @description How many notices that were told end in which quarter, whatever the other filters. */
      quarters: components['schemas']['NoticeQuarter'][];
      nextCursor: string | null;
    };
    /**
     * @description Out of maintenance by notice already; out by notice before the next anniversary; told of by a notice whose receipt is not proven; at risk with no notice.
     * @enum {string}
     */
    AnniversarySituation: 'out' | 'ending' | 'unproven' | 'at-risk';
    /** @description The machines of an establishment that are not maintained any more, or cease to be before the next anniversary of an order. */
    AnniversaryList: {
      id: string;
      establishmentId: string;
      establishmentName: string;
      /**
       * Format: date
       * @description The anniversary.
       */
      day: string;
      /**
       * Format: date
       * @description The next one, which the list looks ahead to.
       */
      nextDay: string;
      madeAt: components['schemas']['Instant'];
      /** @description Those whose anniversary it is. */
      orders: {
        id: string;
        reference: string;
      }[];
      /** @description How many machines, by situation; all 0 where none ends. */
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
      /** @description What was sent of it, to whom, by which channel. */
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
       * @description The last day of maintenance by notice: the one that holds, or else the one asked for.
       */
      lastDay: string | null;
      /**
       * Format: date
       * @description Where no notice holds: the first day that may be the last, were one received on the day the list was made.
       */
      firstDay: string | null;
      /**
       * Format: date
       * @description Of a machine at risk, the day after which its model ends.
       */
      endsOn: string | null;
      /** @description What ends then. */
      endKind: ('spare-parts' | 'support') | null;
      /** @description Who says so. */
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
      /** @enum {string} */
      code: 'stale' | 'not-possible';
      notice: components['schemas']['Notice'];
    };
    /** @enum {string} */
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
    /** @enum {string} */
    MessageState: 'waiting' | 'sent' | 'dead' | 'overtaken';
    Message: {
      id: string;
      ticketId: string;
      kind: components['schemas']['MessageKind'];
      /** @description The event of the ticket that it tells of. */
      sequence: number;
      /** @description The working days waited for, of a reminder; else 0. */
      step: number;
      /** @enum {string} */
      channel: 'email' | 'portal';
      /**
       * @description The part by which the recipient was one.
       * @enum {string}
       */
      audience:
        | 'local-referents'
        | 'declarer'
        | 'contacts'
        | 'desk'
        | 'holder'
        | 'coordinator';
      /** @description Null where it is another's desk. */
      recipient: {
        name: string | null;
        address: string | null;
      } | null;
      /** @enum {string} */
      language: 'fr' | 'en';
      /**
       * @description `not-configured` waits for a mail server to be named; `overtaken` was so no more when it could be sent.
       * @enum {string}
       */
      state: 'waiting' | 'sent' | 'dead' | 'overtaken' | 'not-configured';
      createdAt: components['schemas']['Instant'];
      notBefore: components['schemas']['Instant'];
      /** @description When it was sent or given up; null before. */
      settledAt: string | null;
      attempts: number;
      /** @description Why the last try failed. */
      failure:
        | (
            | 'no-recipient'
            | 'no-address'
            | 'refused'
            | 'unreachable'
            | 'expired'
          )
        | null;
      /** @description What the mail server said; for the contractor. */
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
    /** @description Either ids or a kind. */
    MessageResend: {
      ids?: string[];
      kind?: components['schemas']['MessageKind'];
    };
    MessagePreferencesInput: {
      /**
       * @description Null for that of the installation.
       * @enum {string|null}
       */
      language: 'fr' | 'en' | null;
      /** @description Kinds not wanted by e-mail. */
      unwanted: components['schemas']['MessageKind'][];
      /** @description Kinds not wanted as notifications; none where left out. */
      unwantedInPortal?: components['schemas']['MessageKind'][];
    };
    MessagePreferences: {
      /**
       * @description Null for that of the installation.
       * @enum {string|null}
       */
      language: 'fr' | 'en' | null;
      /** @enum {string} */
      defaultLanguage: 'fr' | 'en';
      /** @description What brings messages in this portal. */
      channels: ('email' | 'portal')[];
      unwanted: components['schemas']['MessageKind'][];
      unwantedInPortal: components['schemas']['MessageKind'][];
      /** @description Every kind there is; the obligatory ones always come. */
      kinds: {
        kind: components['schemas']['MessageKind'];
        obligatory: boolean;
      }[];
    };
  };
  responses: {
    /** @description The file. */
    ReportFile: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/pdf': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    /** @description The declaration as it is now. */
    MachineDeclaration: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MachineDeclaration'];
      };
    };
    /** @description The profile after the change. */
    EstablishmentProfile: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EstablishmentProfile'];
      };
    };
    /** @description The rules as they are now. */
    EstablishmentRules: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EstablishmentRules'];
      };
    };
    /** @description There is another version since. The answer carries the rules as they are now. */
    RulesConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RulesConflict'];
      };
    };
    /** @description The page has changed since. The answer carries it as it is now. */
    ProfileConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ProfileConflict'];
      };
    };
    /** @description What hangs together with the machine as it is now. */
    AttachedMachines: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AttachedMachines'];
      };
    };
    /** @description The technical state of the machine as it is now. */
    TechnicalState: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['TechnicalState'];
      };
    };
    /** @description What is wrong, where, and what would do. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The document, as a file to download. */
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
    /** @description The case's number, such as PEN-2026-000012. */
    PenaltyId: string;
    ReportId: string;
    ReportFormat: 'pdf' | 'xlsx';
    /** @description First month; the last one where absent. */
    FromMonth: components['schemas']['LocalMonth'];
    /** @description Last month, included; the present one where absent. */
    ToMonth: components['schemas']['LocalMonth'];
    /** @description Words to find, in any characters. */
    Text: string;
    /** @description The nextCursor of the page before. */
    Cursor: string;
    /** @description How many at most. */
    Limit: number;
    /** @description Only tickets registered at least so many days ago, of 24 hours. */
    AgeFrom: components['schemas']['AgeInDays'];
    /** @description Only tickets registered less than so many days ago, of 24 hours. */
    AgeUnder: components['schemas']['AgeInDays'];
    /** @description Only this establishment (legal FINESS). */
    EstablishmentFilter: components['schemas']['Finess'];
    EstablishmentId: components['schemas']['Finess'];
    /** @description The language of the headers and the words. */
    SheetLanguage: 'fr' | 'en';
    ImportId: string;
    MachineId: string;
    /** @description The ticket's number, such as INC-2026-000123. */
    TicketId: string;
    /** @description The declaration's number, such as DEC-2026-000012. */
    DeclarationId: string;
    /** @description The order's number, such as CMD-2026-000012. */
    OrderId: string;
    /** @description The list's number, such as LAO-2026-000012. */
    ListId: string;
    /** @description The notice's number, such as OBS-2026-000012. */
    NoticeId: components['schemas']['NoticeId'];
    /** @description The revision one looked at; it has to be given. */
    IfMatch: string;
    /** @description What it is written in; French where left out. */
    DocumentLanguage: 'fr' | 'en';
    /** @description A key of one's own making; the same key registers once. */
    IdempotencyKey: string;
    /** @description A component of the machine; firmware and operating-system are on every one. */
    ComponentId: string;
    /** @description The evolution's number, such as EVO-2026-000012. */
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
      /** @description The person, as the contract knows them. */
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
      /** @description My preferences, and what can be switched off. */
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
      /** @description My preferences as they are now. */
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
        /** @description Only messages in this state. */
        state?: components['schemas']['MessageState'];
        /** @description Only messages of this kind. */
        kind?: components['schemas']['MessageKind'];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
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
      /** @description What was done with those that were dead. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description How many are tried again. */
            resent: number;
            /** @description For how many, which had nobody to go to, a recipient is looked for anew. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of people and teams. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of establishments. */
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
      /** @description The establishment. */
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
        /** @description Legal FINESS; those out of scope are left out. */
        establishment: components['schemas']['Finess'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts, of each that is in scope. */
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
      /** @description The referents, by name. */
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
      /** @description The profile; its revision is also the ETag. */
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
        /** @description The revision one looked at; it has to be given. */
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
        /** @description The revision one looked at; it has to be given. */
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
        /** @description The revision one looked at; it has to be given. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of changes. */
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
        /** @description Only this person, by entity reference. */
        person?: string;
        /** @description From this instant on. */
        from?: components['schemas']['Instant'];
        /** @description Before this instant. */
        until?: components['schemas']['Instant'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of looks; one for a person, a thing and an hour. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only this category of hardware. */
        category?: components['schemas']['HardwareCategory'];
        /** @description Only this contract level, as of today at the machine's site. */
        level?: components['schemas']['ContractLevel'];
        /** @description Only machines covered today whose level ends within so many days, today included. */
        endsWithin?: components['schemas']['CoverageHorizon'];
        /** @description With endsWithin, only those that are then not covered. */
        lost?: boolean;
        /** @description Only machines of which an obsolescence notice is told, in this state or in any. */
        notice?: components['schemas']['NoticeFilter'];
        /** @description Only machines whose model this record of ends of life is about, and of which no notice is told or drafted. */
        endOfLife?: components['schemas']['LifecycleRecordId'];
        /** @description Only the machine of this Resource of the catalog, which others than the fleet wrote. */
        entity?: components['schemas']['CatalogReference'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of machines. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them, by reference. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Counts of machines, each by the day at its own site. */
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
        /** @description The cursor of the last change already known. */
        after?: string;
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of changes. */
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
      /** @description The machine. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        category?: components['schemas']['HardwareCategory'];
        level?: components['schemas']['ContractLevel'];
        endsWithin?: components['schemas']['CoverageHorizon'];
        lost?: boolean;
        notice?: components['schemas']['NoticeFilter'];
        /** @description The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workbook, as it is read. */
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
        /** @description Only these machines. */
        machine?: string[];
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        category?: components['schemas']['HardwareCategory'];
        level?: components['schemas']['ContractLevel'];
        endsWithin?: components['schemas']['CoverageHorizon'];
        lost?: boolean;
        notice?: components['schemas']['NoticeFilter'];
        /** @description What it is written in; French where left out. */
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
        /** @description Check and say what would change, without changing it. */
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The workbook, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
      };
    };
    responses: {
      /** @description What changed, or would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      /** @description The workbook has errors; nothing changed. */
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
      /** @description The machine. */
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
        /** @description What it is written in; French where left out. */
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
      /** @description The terms over time. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description What happened to it. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of imports. */
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
        /** @description Whose inventory it is (legal FINESS). */
        establishment: components['schemas']['Finess'];
        fileName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The workbook or the CSV file, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'text/csv': string;
      };
    };
    responses: {
      /** @description The import, with what its columns are taken for. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryImport'];
        };
      };
      /** @description The file is too large. */
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
        /** @description The language of the headers and the words. */
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
      /** @description The import, with its counts. */
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
        /** @description Whether the machines known so far are in it. */
        machines?: boolean;
        /** @description The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workbook. */
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
      /** @description The import. */
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
      /** @description The import, with its counts. */
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
        /** @description Only these. */
        outcome?: components['schemas']['LineOutcome'][];
        /** @description The language of the headers and the words. */
        language?: components['parameters']['SheetLanguage'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of lines, in the file's order. */
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
      /** @description The import, applied. */
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
      /** @description The file. */
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
        /** @description The language of the headers and the words. */
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
      /** @description The file. */
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
        /** @description Received from this instant on. */
        from?: string;
        /** @description Received before this instant. */
        to?: string;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of calls. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The call as it is logged. */
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
        /** @description Received from this instant on. */
        from?: string;
        /** @description Received before this instant. */
        to?: string;
        /** @description The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workbook. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The call without them. */
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
        /** @description Only these states; open means registered, in progress, suspended or restored. */
        state?: (components['schemas']['TicketState'] | 'open')[];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only tickets of this machine. */
        machine?: string;
        /** @description `pending`: with a mediation that waits for somebody. */
        mediation?: 'pending';
        /** @description Only tickets registered at least so many days ago, of 24 hours. */
        ageFrom?: components['parameters']['AgeFrom'];
        /** @description Only tickets registered less than so many days ago, of 24 hours. */
        ageUnder?: components['parameters']['AgeUnder'];
        /** @description late: more than the restore time is consumed; warning: three quarters are, and it is not late. */
        timing?: 'late' | 'warning';
        /** @description mine: held by me where I am of the contractor's, else declared by me; to-agree: the establishment's word is waited for; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited. */
        work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description newest registered first, the next to be late first, or the approval awaited longest first. */
        sort?: 'newest' | 'due' | 'approval';
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tickets. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The ticket. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
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
        /** @description Only these states; open means registered, in progress, suspended or restored. */
        state?: (components['schemas']['TicketState'] | 'open')[];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only tickets of this machine. */
        machine?: string;
        /** @description Only tickets registered at least so many days ago, of 24 hours. */
        ageFrom?: components['parameters']['AgeFrom'];
        /** @description Only tickets registered less than so many days ago, of 24 hours. */
        ageUnder?: components['parameters']['AgeUnder'];
        /** @description late: more than the restore time is consumed; warning: three quarters are, and it is not late. */
        timing?: 'late' | 'warning';
        /** @description mine: held by me where I am of the contractor's, else declared by me; to-agree: the establishment's word is waited for; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited. */
        work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description newest registered first, the next to be late first, or the approval awaited longest first. */
        sort?: 'newest' | 'due' | 'approval';
        /** @description The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workbook, as it is read. */
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
      /** @description The preview; nothing is kept. */
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
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket; its version is also the ETag. */
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
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stretches, which add up to the time consumed. */
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
        /** @description What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** @description The ticket's number, such as INC-2026-000123. */
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
        /** @description What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
        /** @description The intervention's id, as the log of the ticket has it. */
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
        /** @description The version of the ticket one looked at. Needed for every act but the appended ones (comments, interventions once work has begun). */
        'If-Match'?: string;
        /** @description A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The ticket's number, such as INC-2026-000123. */
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
      /** @description The ticket after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description The ticket has moved on, or the act is not possible in its state. The answer carries the ticket as it is now. */
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
        /** @description For the eyes of one's own side. */
        internal?: boolean;
      };
      header: {
        /** @description A key of one's own making; the same key attaches once. */
        'Idempotency-Key': string;
      };
      path: {
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    /** @description The file, 10 MB at most (configuration). */
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The file is attached. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentReceipt'];
        };
      };
      /** @description The ticket takes no file in its state. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conflict'];
        };
      };
      /** @description The file is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description A kind of file that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The file is empty, or there is no room: the ticket has as many or as large files as it takes, or the establishment's day has. */
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
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, under the type its content says. */
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
        /** @description The ticket's number, such as INC-2026-000123. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages, the oldest first. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description Only those in the register now, or only those who left it. */
        active?: boolean;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the register. */
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
        /** @description A key of one's own making; the same key adds once. */
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
      /** @description The person, as the register has them. */
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
        /** @description The version of the person one looked at; needed. */
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
      /** @description The person after the change. */
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
      /** @description The records that hold; none where nothing is known. */
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
        /** @description Hardware, unless said otherwise. */
        kind?: components['schemas']['LifecycleKind'];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only those of which it is time to tell. */
        proposed?: boolean;
        /** @description Only those with a machine of which no notice was told. */
        withoutNotice?: boolean;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of models. */
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
        /** @description Only those in one of these states. */
        state?: components['schemas']['MatchState'][];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of matches, by maker and model. */
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
      /** @description The model, and what it is now taken to be. */
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
        /** @description Words to find, in any characters. */
        text?: components['parameters']['Text'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of records. */
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
      /** @description The sources; `table` is the one that is imported. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of imports. */
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
        /** @description Whether what the file does not hold stays (complete, unless said otherwise) or goes (replace). */
        mode?: 'complete' | 'replace';
        /** @description Check and say what would change, without changing it. */
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description A workbook or CSV, 10 MB at most. */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'text/csv': string;
      };
    };
    responses: {
      /** @description What changed, or what a check has found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HardwareTableReport'];
        };
      };
      /** @description The file has errors; nothing changed. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of orders. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The order. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of movements. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
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
      /** @description A page of declarations. */
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
        /** @description The declaration's number, such as DEC-2026-000012. */
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
        /** @description The declaration's number, such as DEC-2026-000012. */
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
        /** @description The order's number, such as CMD-2026-000012. */
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
      /** @description The order. */
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
        /** @description The order's number, such as CMD-2026-000012. */
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
      /** @description The order. */
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
        /** @description Only those in one of these states. */
        state?: components['schemas']['NoticeState'][];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only those of this machine. */
        machine?: string;
        /** @description Only those that were drafted together, by the first one's number. */
        set?: components['schemas']['NoticeId'];
        /** @description Only those whose last day is in this quarter, such as 2028-Q2. */
        quarter?: string;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notices. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The notices drafted. */
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
        /** @description The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notice. */
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
        /** @description The version of the notice one looked at; needed. */
        'If-Match'?: string;
        /** @description A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The notice's number, such as OBS-2026-000012. */
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
      /** @description The notice after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description The notice has moved on, or the act is not possible in its state. The answer carries the notice as it is now. */
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
        /** @description A key of one's own making; the same key registers once. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
      };
      cookie?: never;
    };
    /** @description The file, 10 MB at most (configuration). */
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The notice with the file. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description The notice takes no file in its state. */
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
        /** @description The notice's number, such as OBS-2026-000012. */
        noticeId: components['parameters']['NoticeId'];
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, of the type its content has. */
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
          /** @description The id of the other machine. */
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
        /** @description The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        machineId: components['parameters']['MachineId'];
        /** @description A component of the machine; firmware and operating-system are on every one. */
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
        /** @description The revision one looked at; it has to be given. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        machineId: components['parameters']['MachineId'];
        /** @description A component of the machine; firmware and operating-system are on every one. */
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
        /** @description A component of the machine; firmware and operating-system are on every one. */
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
        /** @description A key of one's own making; the same key registers once. */
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
      /** @description The evolution proposed. */
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
        /** @description Only those in one of these states. */
        state?: components['schemas']['EvolutionState'][];
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Only those of this machine. */
        machine?: string;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of evolutions. */
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
        /** @description The evolution's number, such as EVO-2026-000012. */
        evolutionId: components['parameters']['EvolutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The evolution. */
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
        /** @description The version of the evolution one looked at; needed. */
        'If-Match'?: string;
        /** @description A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The evolution's number, such as EVO-2026-000012. */
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
      /** @description The evolution after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Evolution'];
        };
      };
      /** @description The evolution has moved on, or the act is not possible in its state. The answer carries the evolution as it is now. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of lists. */
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
        /** @description The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of machines. */
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
        /** @description What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path: {
        /** @description The list's number, such as LAO-2026-000012. */
        listId: components['parameters']['ListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures, and the months that lead up to them. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** @description Of which set of tickets the figure is the size. */
        population: components['schemas']['Population'];
        /** @description By what the figure is parted. */
        split?: components['schemas']['ServiceLevelSplit'];
        /** @description Which part; empty or absent where it is not known. */
        part?: string;
        /** @description The figures as they were sent, or with later corrections. */
        edition?: components['schemas']['FiguresEdition'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the tickets. */
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
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of establishments. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** @description The language of the headers and the words. */
        language?: 'fr' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workbook. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        /** @description What it is written in; French where left out. */
        language?: components['parameters']['DocumentLanguage'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many calls there were. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description First month; the last one where absent. */
        from?: components['parameters']['FromMonth'];
        /** @description Last month, included; the present one where absent. */
        to?: components['parameters']['ToMonth'];
        format: components['parameters']['ReportFormat'];
        /** @description What it is written in; French where left out. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Those of establishments, or of the whole lot. */
        scale?: 'establishment' | 'lot';
        /** @description By the length of what they tell of. */
        kind?: components['schemas']['ReportKind'];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reports. */
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
      /** @description The report. */
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
        /** @description What it is written in; French where left out. */
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
      /** @description The report, as it is now. */
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
        /** @description Only this establishment (legal FINESS). */
        establishment?: components['parameters']['EstablishmentFilter'];
        /** @description Those of establishments, or of the whole lot. */
        scale?: 'establishment' | 'lot';
        /** @description Only those of this month. */
        month?: components['schemas']['LocalMonth'];
        /** @description Only those of one of these kinds. */
        kind?: components['schemas']['PenaltyKind'][];
        /** @description Only those in one of these states. */
        state?: components['schemas']['PenaltyState'][];
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of cases. */
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
  getPenalty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The case's number, such as PEN-2026-000012. */
        penaltyId: components['parameters']['PenaltyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The case. */
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
        /** @description The version of the case one looked at; needed. */
        'If-Match'?: string;
        /** @description A key of one's own making; the same key does the act once. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The case's number, such as PEN-2026-000012. */
        penaltyId: components['parameters']['PenaltyId'];
        act: components['schemas']['PenaltyAct'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Needed to waive. */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description The case after the act. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyCase'];
        };
      };
      /** @description The case has moved on, or the act is not possible in its state. The answer carries the case as it is now. */
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
        /** @description Besides the open ones, those that were registered or closed in the last so many months. */
        months: number;
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tickets. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of machines. */
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
        /** @description The nextCursor of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description How many at most. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notices. */
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
