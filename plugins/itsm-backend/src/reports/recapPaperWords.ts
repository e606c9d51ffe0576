import type { ReportLanguage } from './words';

const NB = '\u00a0';

/** What a recap of interventions says on paper, in a language. */
interface RecapPaperWords {
  title: string;
  section: string;
  timeNote: string;
  summary(tickets: number, interventions: number): string;
  when(start: string, end: string | null): string;
  parts(parts: string): string;
}

export const RECAP_PAPER_WORDS: Record<ReportLanguage, RecapPaperWords> = {
  fr: {
    title: 'Récapitulatif des interventions',
    section: 'Incidents clôturés',
    timeNote: 'Les heures sont celles du site de chaque machine.',
    summary: (tickets, interventions) =>
      tickets === 0
        ? 'Aucun incident n’a été clôturé dans cette période.'
        : `Incidents clôturés${NB}: ${tickets}. Interventions${NB}: ${interventions}.`,
    when: (start, end) =>
      end === null ? `depuis le ${start}` : `du ${start} au ${end}`,
    parts: parts => `Pièces remplacées${NB}: ${parts}`,
  },
  en: {
    title: 'Recap of interventions',
    section: 'Incidents closed',
    timeNote: 'Times are those of the site of each machine.',
    summary: (tickets, interventions) =>
      tickets === 0
        ? 'No incident was closed in this period.'
        : `Incidents closed: ${tickets}. Interventions: ${interventions}.`,
    when: (start, end) =>
      end === null ? `since ${start}` : `from ${start} to ${end}`,
    parts: parts => `Parts replaced: ${parts}`,
  },
};
