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

/** Who one is for the desk, and what one may see. @public */
export type Me = components['schemas']['Me'];
/** Whether a portal is the contract's or a member's own (AI1). @public */
export type PortalKind = components['schemas']['PortalKind'];
/** What a portal has not been told yet. @public */
export type SetUpGap = components['schemas']['SetUpGap'];
/** A person or a team of the contractor's (C20). @public */
export type Colleague = components['schemas']['Colleague'];
/** @public */
export type ColleaguePage = components['schemas']['ColleaguePage'];
/** A place inside an establishment (A3, AI2). @public */
export type Site = components['schemas']['Site'];
/** A legal entity, with its sites (A3). @public */
export type Establishment = components['schemas']['Establishment'];
/** @public */
export type EstablishmentPage = components['schemas']['EstablishmentPage'];
/** What an establishment says of itself to those who serve it (A1, A4). @public */
export type EstablishmentProfile = Omit<
  components['schemas']['EstablishmentProfile'],
  'place' | 'contacts'
> & {
  place: ContactPlace;
  contacts: KeptContact[];
};
/** The body of a 409 on a page: the profile as it is now. @public */
export type ProfileConflict = Omit<
  components['schemas']['ProfileConflict'],
  'profile'
> & {
  profile: EstablishmentProfile;
};
/** Who changed what on an establishment's page, when. @public */
export type EstablishmentChange = Omit<
  components['schemas']['EstablishmentChange'],
  'change'
> & { change: ProfileChange };
/** @public */
export type EstablishmentChangePage = Omit<
  components['schemas']['EstablishmentChangePage'],
  'items'
> & { items: EstablishmentChange[] };
/** A local referent of the contract, as the catalog names them. @public */
export type LocalReferent = components['schemas']['LocalReferent'];
/** @public */
export type LocalReferentList = components['schemas']['LocalReferentList'];
/** How many incidents of an establishment are open, and late. @public */
export type EstablishmentTicketCounts =
  components['schemas']['EstablishmentTicketCounts'];
/** @public */
export type EstablishmentTicketCountsList =
  components['schemas']['EstablishmentTicketCountsList'];
/** A version of a rule, and who accepted it (A6). @public */
export type EstablishmentRule = components['schemas']['EstablishmentRule'];
/** Every version of every rule of an establishment. @public */
export type EstablishmentRules = components['schemas']['EstablishmentRules'];
/** The body of a 409 on rules: they as they are now. @public */
export type RulesConflict = components['schemas']['RulesConflict'];
/** A machine under maintenance, its level today included (B1). @public */
export type Machine = components['schemas']['Machine'];
/** The obsolescence notice of a machine, as the list of the fleet marks it (E4). @public */
export type MachineNotice = NonNullable<Machine['notice']>;
/** @public */
export type MachinePage = components['schemas']['MachinePage'];
/** Where others wrote a machine into the catalog. @public */
export type MachineAdoption = components['schemas']['MachineAdoption'];
/** Hardware of the catalog that is no machine, or not as a whole. @public */
export type AdoptionFault = components['schemas']['AdoptionFault'];
/** @public */
export type AdoptionFaultPage = components['schemas']['AdoptionFaultPage'];
/** The incidents of a machine in figures, and its interventions. @public */
export type MachineHistory = components['schemas']['MachineHistory'];

/** An intervention, as it is told of a machine. @public */
export type MachineIntervention = components['schemas']['MachineIntervention'];

/** What is owed for a machine over time, and who wrote it (BI1). @public */
export type MachineTermsOverTime =
  components['schemas']['MachineTermsOverTime'];
/** An order of maintenance (G1). @public */
export type Order = components['schemas']['Order'];
/** @public */
export type OrderPage = components['schemas']['OrderPage'];
/** A machine that joined an establishment's fleet, or left it (BI8). @public */
export type Movement = components['schemas']['Movement'];
/** @public */
export type MovementPage = components['schemas']['MovementPage'];
/** Machines declared during the year, and whether they are accepted (BI8). @public */
export type MachineDeclaration = components['schemas']['MachineDeclaration'];
/** @public */
export type DeclarationPage = components['schemas']['DeclarationPage'];
/** What fleets are made of today, and what ends of them (B6, BI2). @public */
export type FleetComposition = components['schemas']['FleetComposition'];
/** @public */
export type MachineChangePage = components['schemas']['MachineChangePage'];
/** A ticket as the search of the portal has it. @public */
export type SearchTicket = components['schemas']['SearchTicket'];
/** @public */
export type SearchTicketPage = components['schemas']['SearchTicketPage'];
/** What an import changed, or the errors cell by cell (B5). @public */
export type ImportReport = components['schemas']['ImportReport'];
/** An inventory that was given in, and how far it has come (B5). @public */
export type InventoryImport = components['schemas']['InventoryImport'];
/** @public */
export type InventoryImportPage = components['schemas']['InventoryImportPage'];
/** A change of several machines at once, written down as an inventory. @public */
export type BulkEdit = components['schemas']['BulkEdit'];
/** How the file of an import is to be read. @public */
export type ImportCheck = components['schemas']['ImportCheck'];
/** What of a checked import is to be applied. @public */
export type ImportApplication = components['schemas']['ImportApplication'];
/** What becomes of a line of an import. @public */
export type ImportLine = components['schemas']['ImportLine'];
/** @public */
export type ImportLinePage = components['schemas']['ImportLinePage'];
/** What of an establishment staff looks at (H3). @public */
export type AccessKind = components['schemas']['AccessKind'];
/** Who of the staff looked at what. @public */
export type AccessLogPage = components['schemas']['AccessLogPage'];
/** A call to the contractor's desk (C1). @public */
export type SupportCall = components['schemas']['SupportCall'];
/** @public */
export type SupportCallInput = components['schemas']['SupportCallInput'];
/** What to take out of a call, and why (HI3). @public */
export type SupportCallRedactionInput =
  components['schemas']['SupportCallRedactionInput'];
/** @public */
export type SupportCallPage = components['schemas']['SupportCallPage'];
/** @public */
export type TicketRegistration = components['schemas']['TicketRegistration'];
/** @public */
export type TicketPreviewRequest =
  components['schemas']['TicketPreviewRequest'];
/** @public */
export type TicketCounts = components['schemas']['TicketCounts'];

/** Somebody of the register of intervening staff (A5). @public */
export type StaffMember = components['schemas']['StaffMember'];
/** @public */
export type StaffPage = components['schemas']['StaffPage'];
/** What is said of somebody in the register. @public */
export type StaffInput = components['schemas']['StaffInput'];

/** A ticket as a list shows it. @public */
export type TicketSummary = Omit<
  components['schemas']['TicketSummary'],
  'terms' | 'clock'
> & {
  terms: PinnedTerms | null;
  clock: Clock;
};

/** @public */
export type TicketPage = Omit<components['schemas']['TicketPage'], 'items'> & {
  items: TicketSummary[];
};

/** What registering now would give. @public */
export type TicketPreview = Omit<
  components['schemas']['TicketPreview'],
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
  dataMedia: components['schemas']['DataMedia'];
  events: TicketEvent[];
  role: components['schemas']['Role'];
  possibleActs: TicketAct[];
};

/** A file that was attached, and the ticket with it. @public */
export type AttachmentReceipt = { attachmentId: string; ticket: Ticket };

/** How a time consumed is made up. @public */
export type Explanation = { now: string; clock: Clock; stretches: Stretch[] };

/** What was sent, waits or could not be sent, to one recipient. @public */
export type Message = components['schemas']['Message'];
/** @public */
export type MessagePage = components['schemas']['MessagePage'];
/** @public */
export type TicketMessages = components['schemas']['TicketMessages'];
/** Which dead messages to send again. @public */
export type MessageResend = components['schemas']['MessageResend'];
/** How a person wants to be told, and what can be switched off. @public */
export type MessagePreferences = components['schemas']['MessagePreferences'];
/** @public */
export type MessagePreferencesInput =
  components['schemas']['MessagePreferencesInput'];

/** The body of an error. @public */
export type ApiError = components['schemas']['Error'];

/** The body of a 409: the ticket as it is now. @public */
export type ApiConflict = Omit<
  components['schemas']['Conflict'],
  'ticket' | 'possibleActs'
> & {
  ticket: Ticket;
  possibleActs: TicketAct[];
};

/** An obsolescence notice as lists show it (E4). @public */
export type NoticeSummary = components['schemas']['NoticeSummary'];
/** A notice with its log, and what was sent about it. @public */
export type Notice = NoticeSummary & {
  now: string;
  proofs: components['schemas']['NoticeProof'][];
  events: NoticeEvent[];
  messages: Message[];
  possibleActs: AnyNoticeAct[];
};
/** How many notices end in a quarter. @public */
export type NoticeQuarter = components['schemas']['NoticeQuarter'];
/** @public */
export type NoticePage = components['schemas']['NoticePage'];
/** Notices as the search of the portal has them. @public */
export type SearchNoticePage = components['schemas']['SearchNoticePage'];
/** The notices that a draft came to. @public */
export type NoticeDraftReceipt = components['schemas']['NoticeDraftReceipt'];
/** The body of a 409 on a notice: the notice as it is now. @public */
export type NoticeConflict = Omit<
  components['schemas']['NoticeConflict'],
  'notice'
> & {
  notice: Notice;
};

/** A list made at an anniversary of an order (E1). @public */
export type AnniversaryList = components['schemas']['AnniversaryList'];
/** A list, and what was sent of it. @public */
export type AnniversaryListDetail = AnniversaryList &
  Pick<components['schemas']['AnniversaryListDetail'], 'now' | 'messages'>;
/** @public */
export type AnniversaryListPage = components['schemas']['AnniversaryListPage'];
/** A machine of a list, as it was when the list was made. @public */
export type ListedMachine = components['schemas']['AnniversaryMachine'];
/** @public */
export type AnniversaryMachinePage =
  components['schemas']['AnniversaryMachinePage'];

/** What is known of the end of a model, and how it stands today (E3). @public */
export type LifecycleEnd = components['schemas']['LifecycleEnd'];
/** @public */
export type LifecycleRecordPage = components['schemas']['LifecycleRecordPage'];
/** What is known of the end of a machine's model, and of its system. @public */
export type MachineEndOfLife = components['schemas']['MachineEndOfLife'];
/** A model that comes to its end, with the machines it touches (E3). @public */
export type ModelAtRisk = components['schemas']['ModelAtRisk'];
/** @public */
export type ModelAtRiskPage = components['schemas']['ModelAtRiskPage'];
/** A model, and the record that it is taken to be. @public */
export type ModelMatchItem = components['schemas']['ModelMatchItem'];
/** @public */
export type ModelMatchPage = components['schemas']['ModelMatchPage'];
/** A source of ends of life, and when it was last read. @public */
export type EndOfLifeSource = components['schemas']['EndOfLifeSource'];
/** @public */
export type EndOfLifeSourceList = components['schemas']['EndOfLifeSourceList'];
/** Who imported the table of ends of life when. @public */
export type TableImport = components['schemas']['TableImport'];
/** @public */
export type TableImportPage = components['schemas']['TableImportPage'];
/** What an import of the table changed, or the errors cell by cell. @public */
export type HardwareTableReport = components['schemas']['HardwareTableReport'];

/** A machine that hangs together with another (B8). @public */
export type AttachedMachine = components['schemas']['AttachedMachine'];
/** The machines that one is attached to, and those attached to it. @public */
export type AttachedMachines = components['schemas']['AttachedMachines'];
/** A component of a machine, with its versions (B10). @public */
export type TechnicalComponent = components['schemas']['TechnicalComponent'];
/** The components of a machine, and what one may do about them. @public */
export type TechnicalState = components['schemas']['TechnicalState'];
/** An evolution in a list. @public */
export type EvolutionSummary = components['schemas']['EvolutionSummary'];
/** @public */
export type EvolutionPage = components['schemas']['EvolutionPage'];
/** An evolution with its log. @public */
export type Evolution = EvolutionSummary & {
  now: string;
  events: EvolutionEvent[];
};
/** The body of a 409 on an evolution: the evolution as it is now. @public */
export type EvolutionConflict = Omit<
  components['schemas']['EvolutionConflict'],
  'evolution'
> & { evolution: Evolution };

/** The service levels of an establishment or of the lot (D3-D8). @public */
export type ServiceLevels = components['schemas']['ServiceLevels'];
/** A month of service levels, and whether its figures are fixed. @public */
export type ServiceLevelMonth = components['schemas']['ServiceLevelMonth'];
/** A part of the figures of a period: a priority, a category … @public */
export type ServiceLevelPart = components['schemas']['ServiceLevelPart'];
/** A ticket behind a figure, as it counts in a month. @public */
export type ServiceLevelTicket = components['schemas']['ServiceLevelTicket'];
/** @public */
export type ServiceLevelTicketPage =
  components['schemas']['ServiceLevelTicketPage'];
/** As they were sent, or with later corrections (DI14). @public */
export type FiguresEdition = components['schemas']['FiguresEdition'];
/** An establishment with its figures, among others. @public */
export type EstablishmentLevels = components['schemas']['EstablishmentLevels'];
/** @public */
export type EstablishmentLevelsPage =
  components['schemas']['EstablishmentLevelsPage'];
/** Support calls by week, month and year (D5). @public */
export type SupportCallCounts = components['schemas']['SupportCallCounts'];

/** A report of service levels, without what it says. @public */
export type Report = components['schemas']['Report'];

/** @public */
export type ReportPage = components['schemas']['ReportPage'];

/** A report with what it says, and to whom it was sent. @public */
export type ReportDetail = components['schemas']['ReportDetail'];

/** A penalty case in a list, with what it stands on (G7). @public */
export type PenaltySummary = Omit<
  components['schemas']['PenaltySummary'],
  'evidence' | 'measure' | 'scale' | 'first'
> &
  MeasuredPenalty & { first: MeasuredPenalty | null };

/** What a penalty case stands on, and by how much. @public */
export type MeasuredPenalty = PenaltyAssessment & { measure: PenaltyMeasure };

/** @public */
export type PenaltyPage = Omit<
  components['schemas']['PenaltyPage'],
  'items'
> & {
  items: PenaltySummary[];
};

/** A penalty case with its log. @public */
export type PenaltyCase = PenaltySummary & {
  now: string;
  events: PenaltyEvent[];
};

/** The body of a 409 on a penalty case: the case as it is now. @public */
export type PenaltyConflict = Omit<
  components['schemas']['PenaltyConflict'],
  'penalty'
> & {
  penalty: PenaltyCase;
};
