import type { DataMediaChoice } from '../establishment';
import { type Instant, toEpochSeconds } from '../time';
import type { EventData, TicketEvent } from './events';
import type { Employer } from './hardwareWork';
import type { TicketSituation } from './situation';

/** What is told of an intervention at its end (C2, C12). @public */
export type InterventionReport = Omit<
  EventData['end-intervention'],
  'interventionId'
>;

/** An intervention, remote or on site (C2). @public */
export interface Intervention {
  interventionId: string;
  mode: 'remote' | 'on-site';
  technician: string;
  employer: Employer | null;
  company: string | null;
  /** The person in the register of intervening staff (A5). */
  staffId: string | null;
  place: string | null;
  /** On site, whether the establishment was told that this person comes. */
  announced: boolean;
  startedAt: Instant;
  endedAt: Instant | null;
  workDone: string | null;
  report: InterventionReport | null;
  note: string | null;
  /** The beneficiary's recorded order to stop (CI5). */
  stopOrdered: { at: Instant; reason: string } | null;
}

/** A part replaced during an intervention (C2, CI19). @public */
export type ReplacedPart = EventData['replace-part'] & {
  sequence: number;
  at: Instant;
};

/** A visit the establishment was told of (A5). @public */
export type AnnouncedVisit = EventData['announce-visit'] & {
  sequence: number;
  announcedAt: Instant;
};

/** What was chosen on the ticket for parts that hold data (CI19). @public */
export interface DataMediaDecision {
  sequence: number;
  choice: DataMediaChoice;
  at: Instant;
}

/** What is done at the machine, as the log tells it. @public */
export interface FieldWork {
  interventions: Intervention[];
  parts: ReplacedPart[];
  visits: AnnouncedVisit[];
  /** Null where the establishment's standing choice holds. */
  dataMedia: DataMediaDecision | null;
}

type FieldEvent = TicketEvent<
  | 'start-intervention'
  | 'end-intervention'
  | 'order-stop'
  | 'replace-part'
  | 'choose-data-media'
  | 'announce-visit'
>;

/** The effect of an act done at the machine, or about it; changes `next`. @internal */
export function applyFieldWork(next: FieldWork, event: FieldEvent): void {
  const at = event.occurredAt;
  const { sequence } = event;
  switch (event.type) {
    case 'start-intervention':
      next.interventions.push(begun(next.visits, event));
      break;
    case 'end-intervention': {
      const { interventionId, ...report } = event.data;
      change(next, interventionId, {
        endedAt: at,
        workDone: report.workDone,
        report,
      });
      break;
    }
    case 'order-stop': {
      const { interventionId, reason } = event.data;
      change(next, interventionId, { stopOrdered: { at, reason } });
      break;
    }
    case 'replace-part':
      next.parts = [...next.parts, { ...event.data, sequence, at }];
      break;
    case 'choose-data-media':
      next.dataMedia = { choice: event.data.choice, sequence, at };
      break;
    case 'announce-visit':
      next.visits = [
        ...next.visits,
        { ...event.data, sequence, announcedAt: event.recordedAt },
      ];
      break;
    default:
      throw new TypeError(
        `Not at the machine: ${JSON.stringify(event satisfies never)}`,
      );
  }
}

function begun(
  visits: readonly AnnouncedVisit[],
  { data, occurredAt }: TicketEvent<'start-intervention'>,
): Intervention {
  const { staffId } = data;
  return {
    interventionId: data.interventionId,
    mode: data.mode,
    technician: data.technician,
    employer: data.employer ?? null,
    company: data.company ?? null,
    staffId: staffId ?? null,
    place: data.place ?? null,
    announced:
      staffId !== undefined &&
      visits.some(visit => visit.staffIds.includes(staffId)),
    startedAt: occurredAt,
    endedAt: null,
    workDone: null,
    report: null,
    note: data.note ?? null,
    stopOrdered: null,
  };
}

function change(
  next: FieldWork,
  interventionId: string,
  changes: Partial<Intervention>,
): void {
  next.interventions = next.interventions.map(one =>
    one.interventionId === interventionId ? { ...one, ...changes } : one,
  );
}

/** How long a visitor is waited for past the time announced. */
const WAITED_FOR_SECONDS = 12 * 3_600;

/**
 * The visits still to come, the next first: nobody announced has begun work on
 * site since, no later announcement names them all, and the time announced is
 * not long past.
 *
 * @public
 */
export function visitsAhead(
  { visits, interventions, state }: FieldWork & Pick<TicketSituation, 'state'>,
  now: Instant,
): AnnouncedVisit[] {
  if (['closed', 'cancelled', 'excluded'].includes(state)) return [];
  return visits
    .filter(visit => {
      const isOver =
        toEpochSeconds(now) >
        toEpochSeconds(visit.expectedAt) + WAITED_FOR_SECONDS;
      const hasCome = interventions.some(
        one =>
          one.mode === 'on-site' &&
          one.staffId !== null &&
          visit.staffIds.includes(one.staffId) &&
          toEpochSeconds(one.startedAt) >= toEpochSeconds(visit.announcedAt),
      );
      const isReplaced = visit.staffIds.every(id =>
        visits.some(
          later =>
            later.sequence > visit.sequence && later.staffIds.includes(id),
        ),
      );
      return !isOver && !hasCome && !isReplaced;
    })
    .sort(
      (a, b) => toEpochSeconds(a.expectedAt) - toEpochSeconds(b.expectedAt),
    );
}

/** Seconds worked in interventions until an instant, those under way included. @public */
export function workedSeconds(
  interventions: readonly Pick<Intervention, 'startedAt' | 'endedAt'>[],
  now: Instant,
): number {
  return interventions.reduce(
    (sum, { startedAt, endedAt }) =>
      sum + toEpochSeconds(endedAt ?? now) - toEpochSeconds(startedAt),
    0,
  );
}
