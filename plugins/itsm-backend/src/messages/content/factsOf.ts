import {
  clockAt,
  type ClockOptions,
  CONTRACT_TIME_ZONE,
  type Intervention,
  type Instant,
  laterOf,
  machineLabelIn,
  messageRule,
  situationAt,
  type TicketEvent,
  type TicketSituation,
  toEpochSeconds,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import type { StoredEvent } from '../../tickets/log';
import type { MessageLanguage, RawDbMessageRow } from '../store';
import { oneLine } from './oneLine';
import type { MessageFacts } from './words';

const LOCALES: Record<MessageLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** What a message tells of: the ticket as it was then, its texts as they are now. */
export interface Told {
  facts: MessageFacts;
  situation: TicketSituation;
  /** Interventions that the message lists. */
  interventions: readonly Intervention[];
  /** An instant as its reader writes it, in the zone of the site. */
  instant(instant: Instant): string;
}

/**
 * The facts of a message from the log of its ticket. A text that was erased
 * since is empty in the log, so it is in no message either (HI3).
 *
 * @param establishment - its name
 * @param now - for what time alone causes; an act is told of as of itself
 */
export function factsOf(
  message: Pick<
    RawDbMessageRow,
    'ticket' | 'kind' | 'sequence' | 'step' | 'audience' | 'language'
  >,
  log: readonly StoredEvent[],
  establishment: string,
  now: Instant,
  clockOptions?: ClockOptions,
): Told {
  const { kind, sequence, language } = message;
  const byTime = messageRule(kind).on === 'time';
  const known = byTime ? log : log.slice(0, sequence);
  const event = log[sequence - 1];
  const at = byTime
    ? laterOf(now, log[log.length - 1].recordedAt)
    : event.recordedAt;
  const situation = situationAt(known, at);
  const { terms } = situation;
  const clock = clockAt(terms, known, at, clockOptions);
  const label = machineLabelIn(known, situation.machineId);
  const instant = instantWriter(
    language,
    terms?.timeZone ?? CONTRACT_TIME_ZONE,
  );
  const orNull = (value: Instant | null | undefined) =>
    value ? instant(value) : null;
  const seconds = (value: number | null) =>
    value === null ? null : durationOf(value);
  const interventions =
    event.type === 'end-intervention' || event.type === 'replace-part'
      ? situation.interventions.filter(
          one => one.interventionId === event.data.interventionId,
        )
      : situation.interventions;
  const [only] = interventions;
  return {
    situation,
    interventions,
    instant,
    facts: {
      number: message.ticket,
      title: oneLine(situation.title),
      audience: message.audience,
      establishment,
      site: label?.siteName ?? null,
      machine: label
        ? [label.name, terms?.maker, terms?.model].filter(Boolean).join(', ')
        : situation.machineText,
      priority: situation.priority,
      actor: event.actor.name ?? '',
      at: instant(event.occurredAt),
      registeredAt: instant(situation.registeredAt),
      dueAt: situation.state === 'suspended' ? null : orNull(clock.dueAt),
      restoredAt: orNull(situation.restoredAt),
      closedAt: orNull(situation.closedAt),
      until: orNull(
        situation.suspendedUntil ?? situation.pending.suspension?.until,
      ),
      claimedAt: orNull(event.claimedAt),
      consumed: seconds(clock.consumedSeconds),
      granted: seconds(clock.grantedSeconds),
      verdict: clock.verdict,
      contractual: clock.contractual,
      text: byTime ? null : textOf(event),
      step: message.step,
      technician: only?.technician ?? null,
      onSite: only?.mode === 'on-site',
      interventionFrom: orNull(only?.startedAt),
      interventionTo: orNull(only?.endedAt),
      completed: event.type === 'replace-part',
      serviceDown: event.type === 'refuse' && event.data.serviceDown,
      found: log[0].type === 'register' && log[0].data.channel === 'found',
      solution: restorationIn(known)?.solution || null,
      backInOperation: restorationIn(known)?.backInOperation === true,
      answer: event.type,
      expectedAt:
        event.type === 'announce-visit' ? instant(event.data.expectedAt) : null,
      visitors: event.type === 'announce-visit' ? event.data.visitors : null,
      agreedBy:
        'agreedBy' in event.data && event.data.agreedBy
          ? event.data.agreedBy
          : null,
    },
  };
}

/** Fields of an act that hold what was typed with it, in the order of reading. */
const TEXT_FIELDS = [
  'description',
  'diagnosis',
  'workDone',
  'workaround',
  'solution',
  'reason',
  'opinion',
  'comment',
  'note',
] as const;

function textOf(event: TicketEvent): string | null {
  const data: Partial<Record<string, unknown>> = { ...event.data };
  const texts = TEXT_FIELDS.map(field => data[field]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return texts.length > 0 ? texts.join('\n') : null;
}

/** What the contractor said at the last restoration. */
function restorationIn(events: readonly TicketEvent[]) {
  const restored = events.filter(one => one.type === 'restore');
  const last = restored[restored.length - 1];
  return last?.type === 'restore' ? last.data : undefined;
}

function instantWriter(language: MessageLanguage, timeZone: string) {
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const hour = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant: Instant) => {
    const date = new Date(toEpochSeconds(instant) * 1000);
    const between = language === 'fr' ? ' à ' : ' at ';
    return `${withFrenchFirst(day.format(date))}${between}${hour.format(date)}`;
  };
}

/** Whole minutes, as both languages write them: "3 h 20". */
function durationOf(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  const ofHour = rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`;
  return `${hours}\u00a0h${ofHour}`;
}
