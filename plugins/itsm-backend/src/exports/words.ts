import type {
  TicketState,
  TicketSummary,
} from '@caih/backstage-plugin-itsm-common';

/** The languages a sheet is written in. */
export type SheetLanguage = 'fr' | 'en';

type Asked = TicketSummary['asked'][number];
type Level = NonNullable<TicketSummary['terms']>['level'];
type Window = NonNullable<NonNullable<TicketSummary['terms']>['serviceWindow']>;

/** What a sheet of tickets says, in a language. */
export interface SheetWords {
  sheet: string;
  file: string;
  columns: Record<ColumnId, string>;
  states: Record<TicketState, string>;
  levels: Record<Level, string>;
  windows: Record<Window, string>;
  verdicts: Record<'in-time' | 'late', string>;
  awaits: Record<'establishment' | 'contractor', string>;
  asked: Record<Asked, string>;
}

/** The columns of a sheet of tickets, in their order. */
export const COLUMN_IDS = [
  'number',
  'title',
  'state',
  'priority',
  'establishment',
  'finess',
  'site',
  'machine',
  'maker',
  'model',
  'level',
  'window',
  'restoreTime',
  'registeredAt',
  'dueAt',
  'restoredAt',
  'closedAt',
  'consumed',
  'verdict',
  'indicative',
  'awaits',
  'asked',
  'holder',
  'team',
  'makerCase',
  'chaseOn',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

export const WORDS: Record<SheetLanguage, SheetWords> = {
  fr: {
    sheet: 'Incidents',
    file: 'incidents',
    columns: {
      number: 'Numéro',
      title: 'Titre',
      state: 'État',
      priority: 'Priorité',
      establishment: 'Établissement',
      finess: 'FINESS',
      site: 'Site',
      machine: 'Machine',
      maker: 'Constructeur',
      model: 'Modèle',
      level: 'Niveau de contrat',
      window: 'Plage de service',
      restoreTime: 'Délai de rétablissement',
      registeredAt: 'Enregistré (heure du site)',
      dueAt: 'Échéance (heure du site)',
      restoredAt: 'Rétabli (heure du site)',
      closedAt: 'Clôturé (heure du site)',
      consumed: 'Délai consommé',
      verdict: 'Délai respecté',
      indicative: 'Délai indicatif',
      awaits: 'Attendu de',
      asked: 'Demandé',
      holder: 'Chez',
      team: 'Équipe',
      makerCase: 'Dossier constructeur',
      chaseOn: 'À relancer le',
    },
    states: {
      registered: 'Enregistré',
      'in-progress': 'En cours',
      suspended: 'Suspendu',
      restored: 'Rétabli',
      closed: 'Clôturé',
      cancelled: 'Annulé',
      excluded: 'Exclu',
    },
    levels: {
      'under-warranty': 'Sous garantie',
      'vendor-backed': 'Hors garantie, ré-adossé constructeur',
      'not-vendor-backed': 'Hors garantie, sans ré-adossement',
      'not-covered': 'Non couvert',
      'to-be-checked': 'Garantie à vérifier',
    },
    windows: { HO: 'Heures ouvrées', '24x7': '24 h/24, 7 j/7' },
    verdicts: { 'in-time': 'Oui', late: 'Non' },
    awaits: { establishment: 'Établissement', contractor: 'Titulaire' },
    asked: {
      approval: 'valider le rétablissement',
      workaround: 'accepter le contournement',
      qualification: 'accepter la qualification',
      suspension: 'accorder la suspension',
      exclusion: 'accepter l’exclusion',
      cancellation: 'accepter l’annulation',
      instant: 'accepter l’instant déclaré',
    },
  },
  en: {
    sheet: 'Incidents',
    file: 'incidents',
    columns: {
      number: 'Number',
      title: 'Title',
      state: 'State',
      priority: 'Priority',
      establishment: 'Establishment',
      finess: 'FINESS',
      site: 'Site',
      machine: 'Machine',
      maker: 'Maker',
      model: 'Model',
      level: 'Contract level',
      window: 'Service window',
      restoreTime: 'Restore time',
      registeredAt: 'Registered (site time)',
      dueAt: 'Due (site time)',
      restoredAt: 'Restored (site time)',
      closedAt: 'Closed (site time)',
      consumed: 'Time consumed',
      verdict: 'In time',
      indicative: 'Indicative time',
      awaits: 'Awaits',
      asked: 'Asked',
      holder: 'Held by',
      team: 'Team',
      makerCase: 'Maker’s case',
      chaseOn: 'To chase on',
    },
    states: {
      registered: 'Registered',
      'in-progress': 'In progress',
      suspended: 'Suspended',
      restored: 'Restored',
      closed: 'Closed',
      cancelled: 'Cancelled',
      excluded: 'Excluded',
    },
    levels: {
      'under-warranty': 'Under warranty',
      'vendor-backed': 'Out of warranty, vendor backed',
      'not-vendor-backed': 'Out of warranty, not vendor backed',
      'not-covered': 'Not covered',
      'to-be-checked': 'Warranty to be checked',
    },
    windows: { HO: 'Working hours', '24x7': 'Around the clock' },
    verdicts: { 'in-time': 'Yes', late: 'No' },
    awaits: { establishment: 'Establishment', contractor: 'Contractor' },
    asked: {
      approval: 'approve the restoration',
      workaround: 'accept the workaround',
      qualification: 'accept the qualification',
      suspension: 'grant the suspension',
      exclusion: 'accept the exclusion',
      cancellation: 'accept the cancellation',
      instant: 'accept the instant declared',
    },
  },
};
