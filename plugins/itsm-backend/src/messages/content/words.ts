import type {
  MessageAudience,
  TicketMessageKind,
} from '@caih/backstage-plugin-itsm-common';

/** What a message is written from: facts of the ticket, as its reader reads them. */
export interface MessageFacts {
  number: string;
  title: string;
  /** Who it is for, by their part. */
  audience: MessageAudience;
  establishment: string;
  site: string | null;
  /** Name, maker and model; or what the caller said of it. */
  machine: string | null;
  priority: number;
  /** Who did what the message tells of; empty where nobody did. */
  actor: string;
  /** When it happened, in the zone of the site. */
  at: string;
  registeredAt: string;
  /** When the restore time is used up; null where nothing is measured. */
  dueAt: string | null;
  restoredAt: string | null;
  closedAt: string | null;
  /** The agreed, or asked for, end of a suspension. */
  until: string | null;
  /** The earlier instant that is claimed. */
  claimedAt: string | null;
  /** Open time consumed and granted; null where nothing is measured. */
  consumed: string | null;
  granted: string | null;
  verdict: 'in-time' | 'late' | null;
  contractual: boolean;
  /** What was typed with the act: a reason, a solution, a comment. */
  text: string | null;
  /** Working days, in a reminder. */
  step: number;
  technician: string | null;
  onSite: boolean;
  interventionFrom: string | null;
  interventionTo: string | null;
  serviceDown: boolean;
  /** Whether the contractor found the incident itself. */
  found: boolean;
  /** Whether a report is sent again, with a part recorded afterwards. */
  completed: boolean;
  /** The solution that was recorded, in a recap. */
  solution: string | null;
  /** Whether the contractor stated that the machine works, its OS ready. */
  backInOperation: boolean;
  /** The answer given, as the name of its act. */
  answer: string | null;
  /** Who is said to have agreed by telephone; null where nobody, or erased. */
  agreedBy: string | null;
  /** When those who were announced are expected. */
  expectedAt: string | null;
  /** Who comes, a line each; empty where it was erased. */
  visitors: string | null;
}

/** How a kind is worded. */
export interface KindWords {
  /** Without the number, which every subject begins with. */
  subject(facts: MessageFacts): string;
  paragraphs(facts: MessageFacts): string[];
  /** What the link invites to, where it is more than reading. */
  invites?: string;
}

/** All the words of a language. */
export interface MessageWords {
  kinds: Record<TicketMessageKind, KindWords>;
  labels: {
    title: string;
    establishment: string;
    machine: string;
    priority: string;
    registered: string;
    due: string;
    indicative: string;
    restored: string;
    closed: string;
    consumed: string;
    /** Consumed of granted. */
    of(consumed: string, granted: string): string;
    verdict: string;
    inTime: string;
    late: string;
    intervention: string;
    onSite: string;
    remote: string;
    technician: string;
    solution: string;
    stated: string;
    backInOperation: string;
    from(from: string, to: string): string;
  };
  open: string;
  greeting: string;
  /** Why one received it, and that nobody reads answers. */
  footer(link: string): string[];
}
