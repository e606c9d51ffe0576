import { type MessageLanguage, portalFooter } from '../../messages';

/** What the message of a month is written from, as its reader reads it. */
export interface MonthlyFacts {
  establishment: string;
  /** "octobre 2026". */
  month: string;
  /** Rates of the contract that are missed. */
  missed: number;
}

/** The words of the message of a month, in a language. */
export interface MonthlyWords {
  greeting: string;
  subject(facts: MonthlyFacts): string;
  paragraphs(facts: MonthlyFacts): string[];
  establishment: string;
  /** "14 sur 16", with the share where they are not few. */
  of(numerator: number, denominator: number, percent: string | null): string;
  none: string;
  atLeast(threshold: number): string;
  atMost(threshold: number): string;
  met: string;
  missed: string;
  declared: string;
  closed: string;
  open: string;
  footer(link: string): string[];
}

const NB = '\u00a0';

const FRENCH: MonthlyWords = {
  greeting: 'Bonjour,',
  subject: ({ month, establishment }) =>
    `Niveaux de service, ${month}, ${establishment}`,
  paragraphs: ({ month, establishment, missed }) => [
    `Voici les niveaux de service de la maintenance pour ${establishment} en ${month}. ${
      missed === 0
        ? 'Aucun engagement du marché n’est manqué.'
        : `${missed === 1 ? 'Un engagement' : 'Deux engagements'} du marché ${
            missed === 1 ? 'n’est pas tenu' : 'ne sont pas tenus'
          }.`
    }`,
    'Ces chiffres sont arrêtés. Une correction ultérieure sera dite à part. Le rapport du mois et le récapitulatif des interventions sont joints.',
  ],
  establishment: 'Établissement',
  of: (numerator, denominator, percent) =>
    `${
      percent === null ? '' : `${percent}${NB}%, `
    }${numerator} sur ${denominator}`,
  none: 'sans objet',
  atLeast: threshold => `engagement${NB}: au moins ${threshold}${NB}%`,
  atMost: threshold => `engagement${NB}: au plus ${threshold}${NB}%`,
  met: 'tenu',
  missed: 'non tenu',
  declared: 'Incidents déclarés',
  closed: 'Incidents clôturés',
  open: 'Ouvrir les niveaux de service',
  footer: link => portalFooter('fr', link),
};

const ENGLISH: MonthlyWords = {
  greeting: 'Hello,',
  subject: ({ month, establishment }) =>
    `Service levels, ${month}, ${establishment}`,
  paragraphs: ({ month, establishment, missed }) => [
    `Here are the service levels of the maintenance for ${establishment} in ${month}. ${
      missed === 0
        ? 'No promise of the contract is missed.'
        : `${missed === 1 ? 'One promise' : 'Two promises'} of the contract ${
            missed === 1 ? 'is' : 'are'
          } missed.`
    }`,
    'These figures are fixed. A later correction will be told apart. The report of the month and the recap of interventions are attached.',
  ],
  establishment: 'Establishment',
  of: (numerator, denominator, percent) =>
    `${percent === null ? '' : `${percent}%, `}${numerator} of ${denominator}`,
  none: 'not applicable',
  atLeast: threshold => `promised: at least ${threshold}%`,
  atMost: threshold => `promised: at most ${threshold}%`,
  met: 'met',
  missed: 'missed',
  declared: 'Incidents declared',
  closed: 'Incidents closed',
  open: 'Open the service levels',
  footer: link => portalFooter('en', link),
};

export const MONTHLY_WORDS: Record<MessageLanguage, MonthlyWords> = {
  fr: FRENCH,
  en: ENGLISH,
};
