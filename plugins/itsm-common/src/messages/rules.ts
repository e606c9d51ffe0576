import type { EventType, TicketAct, TicketEvent } from '../workflow';

/**
 * Who a message is for, by their part in the ticket. Contacts of the contract
 * are found when it is sent; nobody is told of what they did themselves,
 * unless the rule says so.
 *
 * @public
 */
export type MessageAudience =
  /** The local referents of the establishment (CCTP 1.5). */
  | 'local-referents'
  /** Who registered the incident, where they are of the establishment. */
  | 'declarer'
  /** Its points of contact: IT department, on-call, management on duty (A1). */
  | 'contacts'
  /** The contractor's single desk. */
  | 'desk'
  /** Who of the contractor's people, or which team, has the ticket (C20). */
  | 'holder'
  /** The coordinator (CCTP 1.5). */
  | 'coordinator';

/** What has to be so, besides the act, for a message to leave. @public */
export type MessageCondition =
  | 'late-entry'
  | 'no-late-entry'
  | 'agreement-needed'
  | 'instant-claimed'
  | 'approval-awaited'
  | 'intervention-ended'
  | 'by-establishment'
  | 'by-contractor'
  | 'by-telephone';

/**
 * What a message tells of where it tells of no ticket: an obsolescence notice,
 * the list of an anniversary, machines whose cover ends, machines declared
 * during the year, an evolution of a machine's technical state, the service
 * levels of a month.
 *
 * @public
 */
export type OtherTopic =
  | 'obsolescence'
  | 'anniversary'
  | 'coverage'
  | 'declaration'
  | 'evolution'
  | 'figures'
  | 'report';

/** A line of the table of messages, before it has its words. @public */
export interface MessageRuleLine {
  kind: string;
  /** The clause or the row of the requirements it comes from. */
  clause: string;
  /**
   * The acts on a ticket that cause it; `time` where nobody acts; else what it
   * tells of that is no ticket.
   */
  on: readonly EventType[] | 'time' | OtherTopic;
  when?: MessageCondition;
  to: readonly MessageAudience[];
  /** A contractual message: nobody switches it off. */
  obligatory: boolean;
  /**
   * `window`: inside the hours of the contract, at once where it is 24x7;
   * `any`: at once, because someone waits for it at that hour.
   */
  hours: 'window' | 'any';
  /** On-call lists are told at any hour. */
  onCall?: true;
  /** What its reader may do about it: where its link leads. */
  act?: TicketAct;
  /** Who did the act receives it too: it is a proof, not news. */
  toActorToo?: true;
}

const ESTABLISHMENT: readonly MessageAudience[] = [
  'declarer',
  'local-referents',
];

/** Its desk, and who of it has the ticket. */
const CONTRACTOR: readonly MessageAudience[] = ['desk', 'holder'];

/**
 * What is sent to whom, and why: the whole of it. Services, screens,
 * documentation and tests read this table.
 *
 * @public
 */
export const MESSAGE_RULES = [
  {
    kind: 'registered',
    clause: 'CCTP 2.1.5',
    on: ['register'],
    when: 'no-late-entry',
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: false,
    hours: 'any',
    onCall: true,
    toActorToo: true,
  },
  {
    kind: 'late-entry',
    clause: 'CI18',
    on: ['register'],
    when: 'late-entry',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'intervention-report',
    clause: 'CCTP 2.1.5 (C4)',
    on: ['end-intervention', 'replace-part'],
    when: 'intervention-ended',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'approval-asked',
    clause: 'CCTP 2.1.5 (C4)',
    on: ['restore', 'qualify', 'agree-qualification', 'refuse-qualification'],
    when: 'approval-awaited',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'approve',
    toActorToo: true,
  },
  {
    kind: 'approval-reminder',
    clause: 'CI12',
    on: 'time',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'approve',
  },
  {
    kind: 'approval-escalated',
    clause: 'CI12',
    on: 'time',
    to: ['local-referents', 'coordinator'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'workaround-asked',
    clause: 'CI10, CI25',
    on: ['propose-workaround'],
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'accept-workaround',
  },
  {
    kind: 'qualification-asked',
    clause: 'CI15, CI25',
    on: ['qualify'],
    when: 'agreement-needed',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'agree-qualification',
  },
  {
    kind: 'suspension-asked',
    clause: 'CI24, CI25',
    on: ['request-suspension'],
    to: ['local-referents'],
    obligatory: true,
    hours: 'window',
    act: 'agree-suspension',
  },
  {
    kind: 'suspended',
    clause: 'CI2, CI24',
    on: ['agree-suspension'],
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'suspension-ended',
    clause: 'CI24',
    on: ['end-suspension', 'suspension-elapsed'],
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: false,
    hours: 'window',
  },
  {
    kind: 'cancellation-asked',
    clause: 'CI17, CI25',
    on: ['request-cancellation'],
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'agree-cancellation',
  },
  {
    kind: 'exclusion-claimed',
    clause: 'CCTP 2.1.17 (C6)',
    on: ['claim-exclusion'],
    to: ['local-referents'],
    obligatory: true,
    hours: 'window',
    act: 'accept-exclusion',
  },
  {
    kind: 'instant-claimed',
    clause: 'CI22, CI25',
    on: ['restore', 'propose-workaround'],
    when: 'instant-claimed',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
    act: 'agree-instant',
  },
  {
    kind: 'restored-refused',
    clause: 'CI11',
    on: ['refuse'],
    to: CONTRACTOR,
    obligatory: true,
    hours: 'any',
    onCall: true,
  },
  {
    kind: 'answered',
    clause: 'CI23, CI25',
    on: [
      'refuse-suspension',
      'accept-workaround',
      'refuse-workaround',
      'agree-qualification',
      'refuse-qualification',
      'agree-instant',
      'refuse-instant',
      'refuse-cancellation',
      'contest-exclusion',
    ],
    when: 'by-establishment',
    to: CONTRACTOR,
    obligatory: false,
    hours: 'window',
  },
  {
    kind: 'stop-ordered',
    clause: 'CI5',
    on: ['order-stop'],
    to: CONTRACTOR,
    obligatory: true,
    hours: 'any',
    onCall: true,
  },
  {
    kind: 'closed-recap',
    clause: 'CCTP 2.1.5 (C4)',
    on: ['approve'],
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: true,
    hours: 'window',
    toActorToo: true,
  },
  {
    kind: 'reopened',
    clause: 'CCTP 2.1.22 (C5)',
    on: ['reopen'],
    to: ['local-referents', ...CONTRACTOR],
    obligatory: true,
    hours: 'any',
    onCall: true,
  },
  {
    kind: 'cancelled',
    clause: 'CI17',
    on: ['cancel', 'agree-cancellation'],
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'excluded',
    clause: 'CI4',
    on: ['accept-exclusion'],
    to: [...ESTABLISHMENT, 'desk'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'comment-for-establishment',
    clause: 'CCTP 2.1.5',
    on: ['comment'],
    when: 'by-contractor',
    to: ESTABLISHMENT,
    obligatory: false,
    hours: 'window',
    act: 'comment',
  },
  {
    kind: 'comment-for-desk',
    clause: 'CCTP 2.1.5',
    on: ['comment'],
    when: 'by-establishment',
    to: CONTRACTOR,
    obligatory: false,
    hours: 'window',
    act: 'comment',
  },
  {
    kind: 'visit-announced',
    clause: 'CCTP 2.1.31 (A5)',
    on: ['announce-visit'],
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'agreed-by-telephone',
    clause: 'CI23',
    on: [
      'agree-suspension',
      'approve',
      'mark-not-recall',
      'agree-cancellation',
      'accept-exclusion',
    ],
    when: 'by-telephone',
    to: ESTABLISHMENT,
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'mediation-opened',
    clause: 'CI21',
    on: ['open-mediation'],
    to: ['coordinator', 'local-referents', 'desk'],
    obligatory: true,
    hours: 'window',
    act: 'give-opinion',
  },
  {
    kind: 'mediation-concluded',
    clause: 'CI21',
    on: ['conclude-mediation'],
    to: ['local-referents', 'desk'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'redacted',
    clause: 'HI3',
    on: ['redact'],
    to: ['local-referents', 'desk'],
    obligatory: true,
    hours: 'window',
  },
  {
    kind: 'handed-over',
    clause: 'C20',
    on: ['hand-over'],
    to: ['holder'],
    obligatory: false,
    hours: 'any',
  },
  {
    kind: 'about-to-be-late',
    clause: 'DI16',
    on: 'time',
    to: CONTRACTOR,
    obligatory: true,
    hours: 'window',
    onCall: true,
  },
  {
    kind: 'late',
    clause: 'DI16',
    on: 'time',
    to: [...CONTRACTOR, 'local-referents', 'contacts'],
    obligatory: true,
    hours: 'window',
    onCall: true,
  },
  {
    kind: 'obsolescence-notice',
    clause: 'CCTP 2.1.30 (E2)',
    on: 'obsolescence',
    to: ['local-referents', 'contacts'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'obsolescence-reminder',
    clause: 'CCTP 2.1.30 (E4)',
    on: 'obsolescence',
    to: ['local-referents', 'contacts'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'obsolescence-acknowledged',
    clause: 'CCTP 2.1.30 (EI2)',
    on: 'obsolescence',
    to: ['desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'anniversary-list',
    clause: 'CCTP 2.1.30 (E1)',
    on: 'anniversary',
    to: ['local-referents', 'contacts', 'desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'monthly-figures',
    clause: 'CCTP 2.1.26 (D3)',
    on: 'figures',
    to: ['local-referents'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'report-made',
    clause: 'CCTP 2.1.27, 2.1.33, 6.1 (D4, D6, D8)',
    on: 'report',
    to: ['coordinator', 'desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'coverage-ending',
    clause: 'BI2',
    on: 'coverage',
    to: ['local-referents', 'desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'declaration-awaiting',
    clause: 'BI8',
    on: 'declaration',
    to: ['desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'declaration-decided',
    clause: 'BI8',
    on: 'declaration',
    to: ['local-referents'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'evolution-proposed',
    clause: 'CCTP 2.1.4 (B10)',
    on: 'evolution',
    to: ['local-referents'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'evolution-decided',
    clause: 'CCTP 2.1.4 (B10)',
    on: 'evolution',
    to: ['desk'],
    obligatory: true,
    hours: 'any',
  },
  {
    kind: 'evolution-settled',
    clause: 'CCTP 2.1.4 (B10)',
    on: 'evolution',
    to: ['local-referents'],
    obligatory: true,
    hours: 'any',
  },
] as const satisfies readonly MessageRuleLine[];

/** @public */
export type MessageKind = (typeof MESSAGE_RULES)[number]['kind'];

/**
 * A line of {@link MESSAGE_RULES}.
 *
 * @public
 */
export interface MessageRule extends MessageRuleLine {
  readonly kind: MessageKind;
}

/** Internal comments stay with their side. */
export const isPublic = (event: TicketEvent) =>
  event.type !== 'comment' || !event.data.internal;
