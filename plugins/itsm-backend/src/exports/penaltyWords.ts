import type {
  PenaltyKind,
  PenaltyState,
} from '@caih/backstage-plugin-itsm-common';
import type { SheetLanguage } from './words';

/** The columns of a sheet of penalty cases, in their order. */
export const PENALTY_COLUMN_IDS = [
  'id',
  'month',
  'establishment',
  'finess',
  'kind',
  'about',
  'late',
  'points',
  'days',
  'amount',
  'state',
  'decidedBy',
  'decidedAt',
  'reason',
  'raisedAt',
] as const;

export type PenaltyColumnId = (typeof PENALTY_COLUMN_IDS)[number];

/** What a sheet of penalty cases says, in a language. */
export interface PenaltySheetWords {
  sheet: string;
  file: string;
  columns: Record<PenaltyColumnId, string>;
  kinds: Record<PenaltyKind, string>;
  states: Record<PenaltyState, string>;
  /** In the place of an establishment, of a case of them all. */
  lot: string;
  /** Of a half-year, from its first month to its last. */
  months(from: string, to: string): string;
}

export const PENALTY_WORDS: Record<SheetLanguage, PenaltySheetWords> = {
  fr: {
    sheet: 'Cas de pénalité',
    file: 'penalites',
    columns: {
      id: 'Cas',
      month: 'Mois',
      establishment: 'Établissement',
      finess: 'FINESS',
      kind: 'Nature',
      about: 'Objet',
      late: 'Retard (heures de service)',
      points: 'Points manquants',
      days: 'Jours de retard',
      amount: 'Montant (€)',
      state: 'Décision',
      decidedBy: 'Décidé par',
      decidedAt: 'Décidé le (heure de Paris)',
      reason: 'Motif',
      raisedAt: 'Établi le (heure de Paris)',
    },
    kinds: {
      'restore-late': 'Rétablissement hors délai',
      'threshold-missed': 'Seuil manqué',
      'order-late': 'Commande démarrée en retard',
      'report-late': 'Rapport semestriel en retard',
    },
    states: {
      open: 'À décider',
      applied: 'Appliquée',
      waived: 'Abandonnée',
      lifted: 'Levée',
    },
    lot: 'Ensemble des établissements',
    months: (from, to) => `${from} à ${to}`,
  },
  en: {
    sheet: 'Penalty cases',
    file: 'penalties',
    columns: {
      id: 'Case',
      month: 'Month',
      establishment: 'Establishment',
      finess: 'FINESS',
      kind: 'Kind',
      about: 'About',
      late: 'Late (service hours)',
      points: 'Points missed',
      days: 'Days late',
      amount: 'Amount (€)',
      state: 'Decision',
      decidedBy: 'Decided by',
      decidedAt: 'Decided (Paris time)',
      reason: 'Reason',
      raisedAt: 'Raised (Paris time)',
    },
    kinds: {
      'restore-late': 'Service back late',
      'threshold-missed': 'Threshold missed',
      'order-late': 'Order started late',
      'report-late': 'Half-year report late',
    },
    states: {
      open: 'To be decided',
      applied: 'Applied',
      waived: 'Waived',
      lifted: 'Lifted',
    },
    lot: 'All establishments',
    months: (from, to) => `${from} to ${to}`,
  },
};
