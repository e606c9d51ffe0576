import type { DeclarationState } from '@caih/backstage-plugin-itsm-common';
import { type MessageLanguage, portalFooter } from '../messages';

/** What a message about a declaration is written from, as its reader reads it. */
export interface DeclarationFacts {
  establishment: string;
  /** How many machines. */
  count: number;
  /** Who declared it, or decided. */
  by: string;
  /** The day in words on which that was. */
  day: string;
  /** From when the machines are billed, in words. */
  billedFrom: string | null;
  /** The order whose start accepted it, and from when that is carried out. */
  order: { id: string; startedOn: string } | null;
}

/** The words of a message about a declaration, in a language. */
export interface DeclarationWords {
  greeting: string;
  subject: Record<DeclarationState, (facts: DeclarationFacts) => string>;
  paragraphs: Record<DeclarationState, (facts: DeclarationFacts) => string[]>;
  establishment: string;
  machines: string;
  /** Of machines that are not named. */
  more(count: number): string;
  open: string;
  footer(link: string): string[];
}

const NB = '\u00a0';

const matériels = (count: number) =>
  count === 1 ? 'un matériel' : `${count}${NB}matériels`;

const deMatériels = (count: number) =>
  count === 1 ? 'd’un matériel' : `de ${count}${NB}matériels`;

const FRENCH: DeclarationWords = {
  greeting: 'Bonjour,',
  subject: {
    awaiting: ({ count, establishment }) =>
      `Déclaration ${deMatériels(count)} à accepter, ${establishment}`,
    accepted: ({ count }) => `Déclaration acceptée${NB}: ${matériels(count)}`,
    refused: ({ count }) => `Déclaration refusée${NB}: ${matériels(count)}`,
  },
  paragraphs: {
    awaiting: ({ count, establishment, by, day }) => [
      `${by} a déclaré le ${day} l’entrée ${deMatériels(
        count,
      )} dans le parc de ${establishment}.`,
      'En attendant votre acceptation ils ne sont pas couverts. Acceptez la déclaration, ou dites pourquoi vous la refusez.',
    ],
    accepted: ({ count, by, day, billedFrom, order }) =>
      order
        ? [
            `${by} a indiqué le ${day} que la commande ${
              order.id
            } est exécutée depuis le ${
              order.startedOn
            }${NB}: la déclaration ${deMatériels(
              count,
            )} est acceptée, et la maintenance court à partir de ce jour.`,
          ]
        : [
            `${by} a accepté le ${day} la déclaration ${deMatériels(
              count,
            )}${NB}: la maintenance court à partir de ce jour.`,
            billedFrom === null
              ? 'La facturation commence au renouvellement.'
              : `La facturation commence au renouvellement, le ${billedFrom}.`,
          ],
    refused: ({ count, by, day }) => [
      `${by} a refusé le ${day} la déclaration ${deMatériels(
        count,
      )}${NB}: la maintenance ne les couvre pas.`,
      'Corrigez l’inventaire, ou commandez la maintenance de ces matériels.',
    ],
  },
  establishment: 'Établissement',
  machines: 'Matériels',
  more: count =>
    count === 1 ? 'et un autre matériel' : `et ${count}${NB}autres matériels`,
  open: 'Ouvrir les déclarations de l’établissement',
  footer: link => portalFooter('fr', link),
};

const machines = (count: number) =>
  count === 1 ? 'one machine' : `${count} machines`;

const ENGLISH: DeclarationWords = {
  greeting: 'Hello,',
  subject: {
    awaiting: ({ count, establishment }) =>
      `Declaration of ${machines(count)} to accept, ${establishment}`,
    accepted: ({ count }) => `Declaration accepted: ${machines(count)}`,
    refused: ({ count }) => `Declaration refused: ${machines(count)}`,
  },
  paragraphs: {
    awaiting: ({ count, establishment, by, day }) => [
      `${by} declared on ${day} that ${machines(
        count,
      )} joined the fleet of ${establishment}.`,
      'Until you accept it they are not covered. Accept the declaration, or say why you refuse it.',
    ],
    accepted: ({ count, by, day, billedFrom, order }) =>
      order
        ? [
            `${by} said on ${day} that order ${order.id} is carried out since ${
              order.startedOn
            }: the declaration of ${machines(
              count,
            )} is accepted, and maintenance runs from that day.`,
          ]
        : [
            `${by} accepted on ${day} the declaration of ${machines(
              count,
            )}: maintenance runs from that day.`,
            billedFrom === null
              ? 'It is billed from the renewal.'
              : `It is billed from the renewal, on ${billedFrom}.`,
          ],
    refused: ({ count, by, day }) => [
      `${by} refused on ${day} the declaration of ${machines(
        count,
      )}: maintenance does not cover them.`,
      'Correct the inventory, or order the maintenance of these machines.',
    ],
  },
  establishment: 'Establishment',
  machines: 'Machines',
  more: count =>
    count === 1 ? 'and another machine' : `and ${count} other machines`,
  open: 'Open the declarations of the establishment',
  footer: link => portalFooter('en', link),
};

export const DECLARATION_WORDS: Record<MessageLanguage, DeclarationWords> = {
  fr: FRENCH,
  en: ENGLISH,
};
