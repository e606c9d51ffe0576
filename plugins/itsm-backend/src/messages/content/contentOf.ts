import type { TicketMessageKind } from '@caih/backstage-plugin-itsm-common';
import type { MessageLanguage } from '../store';
import type { Told } from './factsOf';
import { oneLine } from './oneLine';
import type { MessageWords } from './words';
import { englishWords } from './words.en';
import { frenchWords } from './words.fr';

/**
 * A message before it is text or HTML: plain strings only. What becomes of
 * them is decided where they are written, so that nothing is forgotten to be
 * escaped.
 */
export interface MessageContent {
  language: MessageLanguage;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  /** What somebody typed, in their words. */
  quote: string | null;
  facts: readonly { label: string; value: string }[];
  link: { label: string; url: string };
  footer: readonly string[];
}

const WORDS: Record<MessageLanguage, MessageWords> = {
  fr: frenchWords,
  en: englishWords,
};

/** Kinds that recount the whole incident (C4). */
const RECAPS: readonly TicketMessageKind[] = ['closed-recap'];

const REPORTS: readonly TicketMessageKind[] = ['intervention-report'];

/**
 * What a message says, from the facts of its ticket.
 *
 * @param url - of the page where one reads, or decides
 */
export function contentOf(
  kind: TicketMessageKind,
  language: MessageLanguage,
  told: Told,
  url: string,
): MessageContent {
  const words = WORDS[language];
  const { subject, paragraphs, invites } = words.kinds[kind];
  const { facts } = told;
  const isRecap = RECAPS.includes(kind);
  return {
    language,
    subject: oneLine(`[${facts.number}] ${subject(facts)}`),
    greeting: words.greeting,
    paragraphs: paragraphs(facts),
    quote: facts.text,
    facts: [
      ...machineFacts(words, told),
      ...(isRecap ? recapFacts(words, told) : []),
      ...(isRecap || REPORTS.includes(kind)
        ? interventionFacts(words, told)
        : []),
    ],
    link: { label: invites ?? words.open, url },
    footer: words.footer(url),
  };
}

type Fact = MessageContent['facts'][number];

const present = (facts: readonly { label: string; value: string | null }[]) =>
  facts.filter((fact): fact is Fact => fact.value !== null);

function machineFacts({ labels }: MessageWords, { facts }: Told): Fact[] {
  const { title, establishment, site, machine, priority } = facts;
  return present([
    { label: labels.title, value: `${facts.number}, ${title}` },
    {
      label: labels.establishment,
      value: site ? `${establishment}, ${site}` : establishment,
    },
    { label: labels.machine, value: machine },
    { label: labels.priority, value: `P${priority}` },
  ]);
}

function recapFacts({ labels }: MessageWords, { facts }: Told): Fact[] {
  const { consumed, granted, verdict } = facts;
  return present([
    { label: labels.registered, value: facts.registeredAt },
    { label: labels.restored, value: facts.restoredAt },
    {
      label: labels.stated,
      value: facts.backInOperation ? labels.backInOperation : null,
    },
    { label: labels.closed, value: facts.closedAt },
    {
      label: labels.consumed,
      value: consumed && granted ? labels.of(consumed, granted) : null,
    },
    {
      label: labels.verdict,
      value:
        verdict === null || !facts.contractual
          ? null
          : { 'in-time': labels.inTime, late: labels.late }[verdict],
    },
    { label: labels.solution, value: facts.solution },
  ]);
}

function interventionFacts(
  { labels }: MessageWords,
  { interventions, instant }: Told,
): Fact[] {
  return interventions.flatMap(one =>
    present([
      {
        label: labels.intervention,
        value: [
          one.mode === 'on-site' ? labels.onSite : labels.remote,
          one.endedAt
            ? labels.from(instant(one.startedAt), instant(one.endedAt))
            : instant(one.startedAt),
          one.workDone,
        ]
          .filter(Boolean)
          .join(', '),
      },
      { label: labels.technician, value: one.technician || null },
    ]),
  );
}
