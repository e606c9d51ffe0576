import type {
  Employer,
  RateExclusion,
} from '@caih/backstage-plugin-itsm-common';

/** The languages a recap is written in. */
export type RecapLanguage = 'fr' | 'en';

/** The columns of a recap of interventions, in their order (CCTP 2.1.33). */
export const RECAP_COLUMN_IDS = [
  'month',
  'ticket',
  'nature',
  'priority',
  'establishment',
  'finess',
  'site',
  'registeredAt',
  'mode',
  'startedAt',
  'endedAt',
  'place',
  'technician',
  'employer',
  'machine',
  'maker',
  'model',
  'serial',
  'workDone',
  'parts',
  'restoredAt',
  'closedAt',
  'granted',
  'consumed',
  'verdict',
  'lateBy',
  'reason',
] as const;

export type RecapColumnId = (typeof RECAP_COLUMN_IDS)[number];

/** What a recap of interventions says, in a language. */
export interface RecapWords {
  sheet: string;
  file: string;
  columns: Record<RecapColumnId, string>;
  /** `none`: mended without any intervention recorded. */
  modes: Record<'remote' | 'on-site' | 'none', string>;
  employers: Record<Employer, string>;
  verdicts: Record<'in-time' | 'late', string>;
  exclusions: Record<RateExclusion, string>;
  conditions: Record<'new-original' | 'refurbished-certified', string>;
}

export const RECAP_WORDS: Record<RecapLanguage, RecapWords> = {
  fr: {
    sheet: 'Interventions',
    file: 'recapitulatif-interventions',
    columns: {
      month: 'Mois',
      ticket: 'Ticket',
      nature: 'Nature',
      priority: 'Priorité',
      establishment: 'Établissement',
      finess: 'FINESS',
      site: 'Site',
      registeredAt: 'Ouverture du ticket (heure du site)',
      mode: 'Intervention',
      startedAt: 'Début (heure du site)',
      endedAt: 'Fin (heure du site)',
      place: 'Lieu',
      technician: 'Intervenant',
      employer: 'Employeur',
      machine: 'Machine',
      maker: 'Constructeur',
      model: 'Modèle',
      serial: 'N° de série',
      workDone: 'Détail',
      parts: 'Pièces remplacées',
      restoredAt: 'Rétabli (heure du site)',
      closedAt: 'Clôturé (heure du site)',
      granted: 'Délai garanti',
      consumed: 'Temps consommé',
      verdict: 'Délai tenu',
      lateBy: 'Dépassement',
      reason: 'Raison du retard',
    },
    modes: {
      remote: 'À distance',
      'on-site': 'Sur site',
      none: 'Sans intervention',
    },
    employers: {
      contractor: 'Titulaire',
      subcontractor: 'Sous-traitant',
      manufacturer: 'Constructeur',
    },
    verdicts: { 'in-time': 'Oui', late: 'Non' },
    exclusions: {
      overseas: 'Hors taux : outre-mer',
      'no-contractual-time': 'Sans temps contractuel',
      excluded: 'Exclu après médiation',
      'under-warranty': 'Hors taux : sous garantie',
    },
    conditions: {
      'new-original': 'neuve d’origine',
      'refurbished-certified': 'reconditionnée et certifiée',
    },
  },
  en: {
    sheet: 'Interventions',
    file: 'recap-of-interventions',
    columns: {
      month: 'Month',
      ticket: 'Ticket',
      nature: 'Nature',
      priority: 'Priority',
      establishment: 'Establishment',
      finess: 'FINESS',
      site: 'Site',
      registeredAt: 'Ticket opened (site time)',
      mode: 'Intervention',
      startedAt: 'Start (site time)',
      endedAt: 'End (site time)',
      place: 'Place',
      technician: 'Technician',
      employer: 'Employer',
      machine: 'Machine',
      maker: 'Maker',
      model: 'Model',
      serial: 'Serial number',
      workDone: 'Detail',
      parts: 'Parts replaced',
      restoredAt: 'Restored (site time)',
      closedAt: 'Closed (site time)',
      granted: 'Restore time',
      consumed: 'Time consumed',
      verdict: 'In time',
      lateBy: 'Late by',
      reason: 'Reason for the lateness',
    },
    modes: {
      remote: 'Remote',
      'on-site': 'On site',
      none: 'No intervention',
    },
    employers: {
      contractor: 'Contractor',
      subcontractor: 'Subcontractor',
      manufacturer: 'Manufacturer',
    },
    verdicts: { 'in-time': 'Yes', late: 'No' },
    exclusions: {
      overseas: 'In no rate: overseas',
      'no-contractual-time': 'No contractual time',
      excluded: 'Excluded after a mediation',
      'under-warranty': 'In no rate: under warranty',
    },
    conditions: {
      'new-original': 'new, original',
      'refurbished-certified': 'refurbished and certified',
    },
  },
};
