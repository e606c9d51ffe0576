import type { SupportCall } from '@caih/backstage-plugin-itsm-common';
import type { SheetLanguage } from './words';

/** The columns of a sheet of calls, in their order. */
export const CALL_COLUMN_IDS = [
  'receivedAt',
  'year',
  'month',
  'week',
  'establishment',
  'finess',
  'subject',
  'caller',
  'number',
  'onBehalfOf',
  'takenBy',
  'recordedAt',
  'outcome',
  'ticket',
] as const;

export type CallColumnId = (typeof CALL_COLUMN_IDS)[number];

/** What a sheet of calls says, in a language. */
export interface CallSheetWords {
  sheet: string;
  file: string;
  columns: Record<CallColumnId, string>;
  outcomes: Record<SupportCall['outcome'], string>;
  /** In the place of a text that was taken out. */
  removed: string;
}

export const CALL_WORDS: Record<SheetLanguage, CallSheetWords> = {
  fr: {
    sheet: 'Appels',
    file: 'appels',
    columns: {
      receivedAt: 'Reçu (heure de Paris)',
      year: 'Année',
      month: 'Mois',
      week: 'Semaine ISO',
      establishment: 'Établissement',
      finess: 'FINESS',
      subject: 'Objet',
      caller: 'Appelant',
      number: 'Numéro de l’appelant',
      onBehalfOf: 'Pour le compte de',
      takenBy: 'Pris par',
      recordedAt: 'Consigné (heure de Paris)',
      outcome: 'Suite',
      ticket: 'Ticket',
    },
    outcomes: { answered: 'Répondu, sans ticket', ticket: 'Ticket' },
    removed: '[retiré]',
  },
  en: {
    sheet: 'Calls',
    file: 'calls',
    columns: {
      receivedAt: 'Received (Paris time)',
      year: 'Year',
      month: 'Month',
      week: 'ISO week',
      establishment: 'Establishment',
      finess: 'FINESS',
      subject: 'What about',
      caller: 'Caller',
      number: 'Caller’s number',
      onBehalfOf: 'On behalf of',
      takenBy: 'Taken by',
      recordedAt: 'Logged (Paris time)',
      outcome: 'Outcome',
      ticket: 'Ticket',
    },
    outcomes: { answered: 'Answered, without a ticket', ticket: 'Ticket' },
    removed: '[removed]',
  },
};
