import type { Clock, Stretch } from '../clock';
import type { PinnedTerms } from '../contract';
import type {
  ContactPlace,
  KeptContact,
  ProfileChange,
} from '../establishment';
import type { AnyNoticeAct, NoticeEvent } from '../obsolescence';
import type {
  PenaltyAssessment,
  PenaltyEvent,
  PenaltyMeasure,
} from '../penalties';
import type { EvolutionEvent } from '../technicalState';
import type { TicketAct, TicketEvent } from '../workflow';
import type { components } from './openapi.generated';

type Schemas = components['schemas'];

/** Who one is for the desk, and what one may see. @public */
export type Me = Schemas['Me'];
/** What a portal has not been told yet. @public */
export type SetUpGap = Schemas['SetUpGap'];
/** A person or a team of the contractor's (C20). @public */
export type Colleague = Schemas['Colleague'];
/** @public */
export type ColleaguePage = Schemas['ColleaguePage'];
/** A place inside an establishment (A3, AI2). @public */
export type Site = Schemas['Site'];
/** A legal entity, with its sites (A3). @public */
export type Establishment = Schemas['Establishment'];
/** @public */
export type EstablishmentPage = Schemas['EstablishmentPage'];
/** What an establishment says of itself to those who serve it (A1, A4). @public */
export type EstablishmentProfile = Omit<
  Schemas['EstablishmentProfile'],
  'place' | 'contacts'
> & {
  place: ContactPlace;
  contacts: KeptContact[];
};
/** The body of a 409 on a page: the profile as it is now. @public */
export type ProfileConflict = Omit<Schemas['ProfileConflict'], 'profile'> & {
  profile: EstablishmentProfile;
};
/** Who changed what on an establishment's page, when. @public */
export type EstablishmentChange = Omit<
  Schemas['EstablishmentChange'],
  'change'
> & { change: ProfileChange };
/** @public */
export type EstablishmentChangePage = Omit<
  Schemas['EstablishmentChangePage'],
  'items'
> & { items: EstablishmentChange[] };
/** A local referent of the contract, as the catalog names them. @public */
export type LocalReferent = Schemas['LocalReferent'];
/** @public */
export type LocalReferentList = Schemas['LocalReferentList'];
/** How many incidents of an establishment are open, and late. @public */
export type EstablishmentTicketCounts = Schemas['EstablishmentTicketCounts'];
/** @public */
export type EstablishmentTicketCountsList =
  Schemas['EstablishmentTicketCountsList'];
/** A version of a rule, and who accepted it (A6). @public */
export type EstablishmentRule = Schemas['EstablishmentRule'];
/** Every version of every rule of an establishment. @public */
export type EstablishmentRules = Schemas['EstablishmentRules'];
/** The body of a 409 on rules: they as they are now. @public */
export type RulesConflict = Schemas['RulesConflict'];
/** A machine under maintenance, its level today included (B1). @public */
export type Machine = Schemas['Machine'];
/** The obsolescence notice of a machine, as the list of the fleet marks it (E4). @public */
export type MachineNotice = NonNullable<Machine['notice']>;
/** @public */
export type MachinePage = Schemas['MachinePage'];
/** Where others wrote a machine into the catalog. @public */
export type MachineAdoption = Schemas['MachineAdoption'];
/** Hardware of the catalog that is no machine, or not as a whole. @public */
export type AdoptionFault = Schemas['AdoptionFault'];
/** @public */
export type AdoptionFaultPage = Schemas['AdoptionFaultPage'];
/** The incidents of a machine in figures, and its interventions. @public */
export type MachineHistory = Schemas['MachineHistory'];

/** An intervention, as it is told of a machine. @public */
export type MachineIntervention = Schemas['MachineIntervention'];

/** What is owed for a machine over time, and who wrote it (BI1). @public */
export type MachineTermsOverTime = Schemas['MachineTermsOverTime'];
/** An order of maintenance (G1). @public */
export type Order = Schemas['Order'];
/** @public */
export type OrderPage = Schemas['OrderPage'];
/** A machine that joined an establishment's fleet, or left it (BI8). @public */
export type Movement = Schemas['Movement'];
/** @public */
export type MovementPage = Schemas['MovementPage'];
/** Machines declared during the year, and whether they are accepted (BI8). @public */
export type MachineDeclaration = Schemas['MachineDeclaration'];
/** @public */
export type DeclarationPage = Schemas['DeclarationPage'];
/** What fleets are made of today, and what ends of them (B6, BI2). @public */
export type FleetComposition = Schemas['FleetComposition'];
/** @public */
export type MachineChangePage = Schemas['MachineChangePage'];
/** A ticket as the search of the portal has it. @public */
export type SearchTicket = Schemas['SearchTicket'];
/** @public */
export type SearchTicketPage = Schemas['SearchTicketPage'];
/** What an import changed, or the errors cell by cell (B5). @public */
export type ImportReport = Schemas['ImportReport'];
/** An inventory that was given in, and how far it has come (B5). @public */
export type InventoryImport = Schemas['InventoryImport'];
/** @public */
export type InventoryImportPage = Schemas['InventoryImportPage'];
/** A change of several machines at once, written down as an inventory. @public */
export type BulkEdit = Schemas['BulkEdit'];
/** How the file of an import is to be read. @public */
export type ImportCheck = Schemas['ImportCheck'];
/** What of a checked import is to be applied. @public */
export type ImportApplication = Schemas['ImportApplication'];
/** What becomes of a line of an import. @public */
export type ImportLine = Schemas['ImportLine'];
/** @public */
export type ImportLinePage = Schemas['ImportLinePage'];
/** What of an establishment staff looks at (H3). @public */
export type AccessKind = Schemas['AccessKind'];
/** Who of the staff looked at what. @public */
export type AccessLogPage = Schemas['AccessLogPage'];
/** A call to the contractor's desk (C1). @public */
export type SupportCall = Schemas['SupportCall'];
/** @public */
export type SupportCallInput = Schemas['SupportCallInput'];
/** What to take out of a call, and why (HI3). @public */
export type SupportCallRedactionInput = Schemas['SupportCallRedactionInput'];
/** @public */
export type SupportCallPage = Schemas['SupportCallPage'];
/** @public */
export type TicketRegistration = Schemas['TicketRegistration'];
/** @public */
export type TicketPreviewRequest = Schemas['TicketPreviewRequest'];
/** @public */
export type TicketCounts = Schemas['TicketCounts'];

/** Somebody of the register of intervening staff (A5). @public */
export type StaffMember = Schemas['StaffMember'];
/** @public */
export type StaffPage = Schemas['StaffPage'];
/** What is said of somebody in the register. @public */
export type StaffInput = Schemas['StaffInput'];

/** A ticket as a list shows it. @public */
export type TicketSummary = Omit<
  Schemas['TicketSummary'],
  'terms' | 'clock'
> & {
  terms: PinnedTerms | null;
  clock: Clock;
};

/** @public */
export type TicketPage = Omit<Schemas['TicketPage'], 'items'> & {
  items: TicketSummary[];
};

/** What registering now would give. @public */
export type TicketPreview = Omit<
  Schemas['TicketPreview'],
  'terms' | 'openTickets'
> & {
  terms: PinnedTerms | null;
  openTickets: TicketSummary[];
};

/** A ticket with its log; the clock can be told from it at any instant. @public */
export type Ticket = TicketSummary & {
  now: string;
  description: string;
  lateEntry: boolean;
  follows: string | null;
  followedBy: string | null;
  splitFrom: string | null;
  splitInto: string[];
  dataMedia: Schemas['DataMedia'];
  events: TicketEvent[];
  role: Schemas['Role'];
  possibleActs: TicketAct[];
};

/** A file that was attached, and the ticket with it. @public */
export type AttachmentReceipt = { attachmentId: string; ticket: Ticket };

/** How a time consumed is made up. @public */
export type Explanation = { now: string; clock: Clock; stretches: Stretch[] };

/** What was sent, waits or could not be sent, to one recipient. @public */
export type Message = Schemas['Message'];
/** @public */
export type MessagePage = Schemas['MessagePage'];
/** @public */
export type TicketMessages = Schemas['TicketMessages'];
/** Which dead messages to send again. @public */
export type MessageResend = Schemas['MessageResend'];
/** How a person wants to be told, and what can be switched off. @public */
export type MessagePreferences = Schemas['MessagePreferences'];
/** @public */
export type MessagePreferencesInput = Schemas['MessagePreferencesInput'];

/** The body of an error. @public */
export type ApiError = Schemas['Error'];

/** The body of a 409: the ticket as it is now. @public */
export type ApiConflict = Omit<
  Schemas['Conflict'],
  'ticket' | 'possibleActs'
> & {
  ticket: Ticket;
  possibleActs: TicketAct[];
};

/** An obsolescence notice as lists show it (E4). @public */
export type NoticeSummary = Schemas['NoticeSummary'];
/** A notice with its log, and what was sent about it. @public */
export type Notice = NoticeSummary & {
  now: string;
  proofs: Schemas['NoticeProof'][];
  events: NoticeEvent[];
  messages: Message[];
  possibleActs: AnyNoticeAct[];
};
/** How many notices end in a quarter. @public */
export type NoticeQuarter = Schemas['NoticeQuarter'];
/** @public */
export type NoticePage = Schemas['NoticePage'];
/** Notices as the search of the portal has them. @public */
export type SearchNoticePage = Schemas['SearchNoticePage'];
/** The notices that a draft came to. @public */
export type NoticeDraftReceipt = Schemas['NoticeDraftReceipt'];
/** The body of a 409 on a notice: the notice as it is now. @public */
export type NoticeConflict = Omit<Schemas['NoticeConflict'], 'notice'> & {
  notice: Notice;
};

/** A list made at an anniversary of an order (E1). @public */
export type AnniversaryList = Schemas['AnniversaryList'];
/** A list, and what was sent of it. @public */
export type AnniversaryListDetail = AnniversaryList &
  Pick<Schemas['AnniversaryListDetail'], 'now' | 'messages'>;
/** @public */
export type AnniversaryListPage = Schemas['AnniversaryListPage'];
/** A machine of a list, as it was when the list was made. @public */
export type ListedMachine = Schemas['AnniversaryMachine'];
/** @public */
export type AnniversaryMachinePage = Schemas['AnniversaryMachinePage'];

/** What is known of the end of a model, and how it stands today (E3). @public */
export type LifecycleEnd = Schemas['LifecycleEnd'];
/** @public */
export type LifecycleRecordPage = Schemas['LifecycleRecordPage'];
/** What is known of the end of a machine's model, and of its system. @public */
export type MachineEndOfLife = Schemas['MachineEndOfLife'];
/** A model that comes to its end, with the machines it touches (E3). @public */
export type ModelAtRisk = Schemas['ModelAtRisk'];
/** @public */
export type ModelAtRiskPage = Schemas['ModelAtRiskPage'];
/** A model, and the record that it is taken to be. @public */
export type ModelMatchItem = Schemas['ModelMatchItem'];
/** @public */
export type ModelMatchPage = Schemas['ModelMatchPage'];
/** A source of ends of life, and when it was last read. @public */
export type EndOfLifeSource = Schemas['EndOfLifeSource'];
/** @public */
export type EndOfLifeSourceList = Schemas['EndOfLifeSourceList'];
/** Who imported the table of ends of life when. @public */
export type TableImport = Schemas['TableImport'];
/** @public */
export type TableImportPage = Schemas['TableImportPage'];
/** What an import of the table changed, or the errors cell by cell. @public */
export type HardwareTableReport = Schemas['HardwareTableReport'];

/** A machine that hangs together with another (B8). @public */
export type AttachedMachine = Schemas['AttachedMachine'];
/** The machines that one is attached to, and those attached to it. @public */
export type AttachedMachines = Schemas['AttachedMachines'];
/** A component of a machine, with its versions (B10). @public */
export type TechnicalComponent = Schemas['TechnicalComponent'];
/** The components of a machine, and what one may do about them. @public */
export type TechnicalState = Schemas['TechnicalState'];
/** An evolution in a list. @public */
export type EvolutionSummary = Schemas['EvolutionSummary'];
/** @public */
export type EvolutionPage = Schemas['EvolutionPage'];
/** An evolution with its log. @public */
export type Evolution = EvolutionSummary & {
  now: string;
  events: EvolutionEvent[];
};
/** The body of a 409 on an evolution: the evolution as it is now. @public */
export type EvolutionConflict = Omit<
  Schemas['EvolutionConflict'],
  'evolution'
> & { evolution: Evolution };

/** The service levels of an establishment or of the lot (D3-D8). @public */
export type ServiceLevels = Schemas['ServiceLevels'];
/** A month of service levels, and whether its figures are fixed. @public */
export type ServiceLevelMonth = Schemas['ServiceLevelMonth'];
/** A part of the figures of a period: a priority, a category … @public */
export type ServiceLevelPart = Schemas['ServiceLevelPart'];
/** A ticket behind a figure, as it counts in a month. @public */
export type ServiceLevelTicket = Schemas['ServiceLevelTicket'];
/** @public */
export type ServiceLevelTicketPage = Schemas['ServiceLevelTicketPage'];
/** As they were sent, or with later corrections (DI14). @public */
export type FiguresEdition = Schemas['FiguresEdition'];
/** An establishment with its figures, among others. @public */
export type EstablishmentLevels = Schemas['EstablishmentLevels'];
/** @public */
export type EstablishmentLevelsPage = Schemas['EstablishmentLevelsPage'];
/** Support calls by week, month and year (D5). @public */
export type SupportCallCounts = Schemas['SupportCallCounts'];

/** A report of service levels, without what it says. @public */
export type Report = Schemas['Report'];

/** @public */
export type ReportPage = Schemas['ReportPage'];

/** A report with what it says, and to whom it was sent. @public */
export type ReportDetail = Schemas['ReportDetail'];

/** A penalty case in a list, with what it stands on (G7). @public */
export type PenaltySummary = Omit<
  Schemas['PenaltySummary'],
  'evidence' | 'measure' | 'scale' | 'first'
> &
  MeasuredPenalty & { first: MeasuredPenalty | null };

/** What a penalty case stands on, and by how much. @public */
export type MeasuredPenalty = PenaltyAssessment & { measure: PenaltyMeasure };

/** @public */
export type PenaltyPage = Omit<Schemas['PenaltyPage'], 'items'> & {
  items: PenaltySummary[];
};

/** A penalty case with its log. @public */
export type PenaltyCase = PenaltySummary & {
  now: string;
  events: PenaltyEvent[];
};

/** The body of a 409 on a penalty case: the case as it is now. @public */
export type PenaltyConflict = Omit<Schemas['PenaltyConflict'], 'penalty'> & {
  penalty: PenaltyCase;
};
