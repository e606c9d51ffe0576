import type { NoticeEventType } from '@caih/backstage-plugin-itsm-common';
import type { MessageLanguage } from '../store';
import { portalFooter } from './portalFooter';

/** What a message about a notice is written from, as its reader reads it. */
export interface NoticeFacts {
  establishment: string;
  /** How many machines. */
  count: number;
  /** The last day that holds, or else the one asked for. */
  day: string;
  actor: string;
  /** The act it tells of. */
  act: NoticeEventType;
}

/** The words of messages about notices, in a language. */
export interface NoticeWords {
  greeting: string;
  subject(facts: NoticeFacts): string;
  paragraphs(facts: NoticeFacts): string[];
  reminder: Pick<NoticeWords, 'subject' | 'paragraphs'>;
  acknowledged: Pick<NoticeWords, 'subject' | 'paragraphs'>;
  labels: Record<
    'establishment' | 'machines' | 'lastDay' | 'askedLastDay' | 'reason',
    string
  >;
  open: string;
  footer(link: string): string[];
}

const NB = '\u00a0';

const machinesFr = (count: number) =>
  count === 1 ? 'un matériel' : `${count}${NB}matériels`;
const machinesEn = (count: number) =>
  count === 1 ? 'one machine' : `${count} machines`;

const FRENCH: NoticeWords = {
  greeting: 'Bonjour,',
  subject: ({ act, count }) => {
    const what = machinesFr(count);
    switch (act) {
      case 'withdraw':
        return `Avis d’obsolescence retiré${NB}: ${what}`;
      case 'postpone':
        return `Avis d’obsolescence reporté${NB}: ${what}`;
      case 'correct':
        return `Avis d’obsolescence corrigé${NB}: ${what}`;
      default:
        return `Avis d’obsolescence${NB}: ${what}`;
    }
  },
  paragraphs: ({ act, count, day, establishment }) => {
    switch (act) {
      case 'withdraw':
        return [
          `Le titulaire retire son avis pour ${machinesFr(
            count,
          )} de ${establishment}${NB}: la maintenance continue.`,
        ];
      case 'postpone':
        return [
          `La maintenance de ${machinesFr(
            count,
          )} de ${establishment} dure plus longtemps que prévu, jusqu’au ${day} inclus.`,
        ];
      case 'correct':
        return [
          `Le titulaire rapproche au ${day} la fin de la maintenance de ${machinesFr(
            count,
          )} de ${establishment}. Le délai d’un an repart de la réception de cet avis.`,
          `Accusez-en réception dans le portail.`,
        ];
      default:
        return [
          `Les pièces de ${machinesFr(
            count,
          )} de ${establishment} ne peuvent plus être obtenues. Leur maintenance prend fin après le ${day}, et pas avant un an révolu depuis la réception de cet avis (CCTP 2.1.30).`,
          `Jusque-là, le niveau de service est dû en entier. Accusez réception de l’avis dans le portail.`,
        ];
    }
  },
  reminder: {
    subject: ({ count }) =>
      `Rappel, avis d’obsolescence à accuser${NB}: ${machinesFr(count)}`,
    paragraphs: ({ day, establishment }) => [
      `La réception de l’avis d’obsolescence adressé à ${establishment} n’est pas confirmée. Il annonce la fin de la maintenance après le ${day}.`,
      `Accusez-en réception dans le portail.`,
    ],
  },
  acknowledged: {
    subject: ({ establishment }) =>
      `Avis d’obsolescence reçu par ${establishment}`,
    paragraphs: ({ actor, establishment, day, count }) => [
      `${actor || establishment} accuse réception de l’avis pour ${machinesFr(
        count,
      )}. Dernier jour de maintenance${NB}: ${day}.`,
    ],
  },
  labels: {
    establishment: 'Établissement',
    machines: 'Matériels',
    lastDay: 'Dernier jour de maintenance',
    askedLastDay: 'Dernier jour annoncé',
    reason: 'Motif',
  },
  open: 'Ouvrir l’avis',
  footer: link => portalFooter('fr', link),
};

const ENGLISH: NoticeWords = {
  greeting: 'Hello,',
  subject: ({ act, count }) => {
    const what = machinesEn(count);
    switch (act) {
      case 'withdraw':
        return `Obsolescence notice withdrawn: ${what}`;
      case 'postpone':
        return `Obsolescence notice postponed: ${what}`;
      case 'correct':
        return `Obsolescence notice corrected: ${what}`;
      default:
        return `Obsolescence notice: ${what}`;
    }
  },
  paragraphs: ({ act, count, day, establishment }) => {
    switch (act) {
      case 'withdraw':
        return [
          `The contractor withdraws its notice for ${machinesEn(
            count,
          )} of ${establishment}: the maintenance goes on.`,
        ];
      case 'postpone':
        return [
          `The maintenance of ${machinesEn(
            count,
          )} of ${establishment} lasts longer than told, to ${day} included.`,
        ];
      case 'correct':
        return [
          `The contractor brings the end of the maintenance of ${machinesEn(
            count,
          )} of ${establishment} nearer, to ${day}. The year begins again with the receipt of this notice.`,
          'Acknowledge it in the portal.',
        ];
      default:
        return [
          `The parts of ${machinesEn(
            count,
          )} of ${establishment} cannot be had any more. Their maintenance ends after ${day}, and no sooner than a year after this notice is received (CCTP 2.1.30).`,
          'Until then the service level is owed in full. Acknowledge the notice in the portal.',
        ];
    }
  },
  reminder: {
    subject: ({ count }) =>
      `Reminder, obsolescence notice to acknowledge: ${machinesEn(count)}`,
    paragraphs: ({ day, establishment }) => [
      `The obsolescence notice sent to ${establishment} is not acknowledged. It tells of the end of the maintenance after ${day}.`,
      'Acknowledge it in the portal.',
    ],
  },
  acknowledged: {
    subject: ({ establishment }) =>
      `Obsolescence notice received by ${establishment}`,
    paragraphs: ({ actor, establishment, day, count }) => [
      `${actor || establishment} acknowledges the notice for ${machinesEn(
        count,
      )}. Last day of maintenance: ${day}.`,
    ],
  },
  labels: {
    establishment: 'Establishment',
    machines: 'Machines',
    lastDay: 'Last day of maintenance',
    askedLastDay: 'Last day notified',
    reason: 'Reason',
  },
  open: 'Open the notice',
  footer: link => portalFooter('en', link),
};

export const NOTICE_WORDS: Record<MessageLanguage, NoticeWords> = {
  fr: FRENCH,
  en: ENGLISH,
};
