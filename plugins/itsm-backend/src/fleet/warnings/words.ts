import { type MessageLanguage, portalFooter } from '../../messages';

/** What a warning is written from, as its reader reads it. */
export interface WarningFacts {
  establishment: string;
  /** How many machines. */
  count: number;
  days: number;
}

/** The words of a warning, in a language. */
export interface WarningWords {
  greeting: string;
  subject(facts: WarningFacts): string;
  paragraphs(facts: WarningFacts): string[];
  establishment: string;
  /** The label of machines whose last day it is. */
  until(day: string): string;
  /** Of machines that are not named. */
  others: string;
  more(count: number): string;
  open: string;
  footer(link: string): string[];
}

const NB = '\u00a0';

const FRENCH: WarningWords = {
  greeting: 'Bonjour,',
  subject: ({ count, days }) =>
    `${
      count === 1
        ? 'Un matériel n’est plus couvert'
        : `${count}${NB}matériels ne sont plus couverts`
    } dans ${days}${NB}jours ou moins`,
  paragraphs: ({ count, days, establishment }) => [
    `La maintenance de ${
      count === 1 ? 'un matériel' : `${count}${NB}matériels`
    } de ${establishment} prend fin dans ${days}${NB}jours ou moins, et rien n’est commandé pour la suite.`,
    'Après le dernier jour, un incident sur ces matériels n’est plus dans le contrat. Commandez un niveau pour l’après-garantie, ou complétez l’inventaire.',
  ],
  establishment: 'Établissement',
  until: day => `Jusqu’au ${day}`,
  others: 'Et aussi',
  more: count =>
    count === 1 ? 'un autre matériel' : `${count}${NB}autres matériels`,
  open: 'Ouvrir la liste de ces matériels',
  footer: link => portalFooter('fr', link),
};

const ENGLISH: WarningWords = {
  greeting: 'Hello,',
  subject: ({ count, days }) =>
    `${
      count === 1 ? 'One machine is' : `${count} machines are`
    } not covered any more in ${days} days or less`,
  paragraphs: ({ count, days, establishment }) => [
    `The maintenance of ${
      count === 1 ? 'one machine' : `${count} machines`
    } of ${establishment} ends in ${days} days or less, and nothing is ordered to follow.`,
    'After the last day an incident on these machines is not in the contract. Order a level for after the warranty, or complete the inventory.',
  ],
  establishment: 'Establishment',
  until: day => `Until ${day}`,
  others: 'And',
  more: count => (count === 1 ? 'another machine' : `${count} other machines`),
  open: 'Open the list of these machines',
  footer: link => portalFooter('en', link),
};

export const WARNING_WORDS: Record<MessageLanguage, WarningWords> = {
  fr: FRENCH,
  en: ENGLISH,
};
