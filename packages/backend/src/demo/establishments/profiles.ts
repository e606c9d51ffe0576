import type {
  DataMediaChoice,
  WeeklyHours,
} from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';

/** What an establishment of the demonstration says of itself. */
export interface DemonstrationProfile {
  department: { name: string; phone: string; hours: WeeklyHours };
  onCall: { phone: string; hours: WeeklyHours | 'always' };
  management: { phone: string; hoursText: string };
  other?: { label: string; name?: string; phone: string; hoursText: string };
  /** The contractor's person. */
  singleContact: { name: string; phone: string; email: string };
  dataMedia: DataMediaChoice;
  remarks: string;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

const week = (...windows: [string, string][]): WeeklyHours =>
  Object.fromEntries(DAYS.map(day => [day, windows]));

const OFFICE = week(['08:30', '12:30'], ['13:30', '18:00']);
const LONG_OFFICE = week(['07:30', '19:00']);
const ALL_DAY: [string, string][] = [['00:00', '24:00']];

/** Nights and week-ends: the department answers by day. */
const OUT_OF_HOURS: WeeklyHours = {
  ...week(['00:00', '08:30'], ['18:00', '24:00']),
  sat: ALL_DAY,
  sun: ALL_DAY,
};

/** Three people of the contractor's share the establishments. */
const NADEGE = {
  name: 'Nadège Tessier',
  phone: '01 99 00 21 40',
  email: 'nadege.tessier@titulaire.example.org',
};
const YANIS = {
  name: 'Yanis Ferrand',
  phone: '01 99 00 21 41',
  email: 'yanis.ferrand@titulaire.example.org',
};
const HELOISE = {
  name: 'Héloïse Maurin',
  phone: '01 99 00 21 42',
  email: 'heloise.maurin@titulaire.example.org',
};

/**
 * Invented people; numbers of the ranges that are kept for works of fiction.
 */
export const PROFILES: Record<EstablishmentKey, DemonstrationProfile> = {
  annecy: {
    department: {
      name: 'Centre de services informatiques',
      phone: '04 65 71 10 10',
      hours: LONG_OFFICE,
    },
    onCall: { phone: '06 39 98 10 11', hours: 'always' },
    management: {
      phone: '04 65 71 10 12',
      hoursText: 'de 18 h à 8 h, week-ends et jours fériés',
    },
    singleContact: YANIS,
    dataMedia: 'destroyed',
    remarks:
      'Livraisons et interventions par le quai B. Retirer un badge au poste de sécurité, pièce d’identité demandée.',
  },
  aurillac: {
    department: {
      name: 'Hotline informatique',
      phone: '04 65 71 15 10',
      hours: OFFICE,
    },
    onCall: { phone: '06 39 98 15 11', hours: OUT_OF_HOURS },
    management: {
      phone: '04 65 71 15 12',
      hoursText: 'nuits et week-ends, par le standard',
    },
    singleContact: YANIS,
    dataMedia: 'kept',
    remarks:
      'Salle serveurs au sous-sol du bâtiment D, accompagnement obligatoire.',
  },
  bastia: {
    department: {
      name: 'Service informatique',
      phone: '04 65 71 20 10',
      hours: OFFICE,
    },
    onCall: { phone: '06 39 98 20 11', hours: 'always' },
    management: {
      phone: '04 65 71 20 12',
      hoursText: 'hors heures ouvrées',
    },
    singleContact: HELOISE,
    dataMedia: 'wiped',
    remarks: 'Prévenir la veille pour toute pièce livrée par bateau.',
  },
  bauge: {
    department: {
      name: 'Référent informatique du site',
      phone: '02 61 91 49 10',
      hours: week(['09:00', '12:00'], ['14:00', '17:00']),
    },
    onCall: { phone: '06 39 98 49 11', hours: 'always' },
    management: {
      phone: '02 61 91 49 12',
      hoursText: 'par le standard, à toute heure',
    },
    other: {
      label: 'Gardiennage',
      phone: '02 61 91 49 13',
      hoursText: 'ouverture du portail, 6 h – 22 h',
    },
    singleContact: NADEGE,
    dataMedia: 'kept',
    remarks: 'Pas d’équipe informatique sur place l’après-midi du vendredi.',
  },
  cayenne: {
    department: {
      name: 'DSI, support',
      phone: '01 99 00 73 10',
      hours: week(['07:30', '13:00'], ['14:00', '17:00']),
    },
    onCall: { phone: '06 39 98 73 11', hours: 'always' },
    management: { phone: '01 99 00 73 12', hoursText: 'à toute heure' },
    singleContact: HELOISE,
    dataMedia: 'kept',
    remarks:
      'Pièces reçues par fret aérien le mardi et le vendredi. Salle climatisée, chaussures fermées.',
  },
  cholet: {
    department: {
      name: 'Centre de services',
      phone: '02 61 91 30 10',
      hours: OFFICE,
    },
    onCall: { phone: '06 39 98 30 11', hours: 'always' },
    management: {
      phone: '02 61 91 30 12',
      hoursText: 'de 18 h à 8 h, week-ends et jours fériés',
    },
    singleContact: NADEGE,
    dataMedia: 'wiped',
    remarks: 'Stationnement réservé aux prestataires, parking P4.',
  },
  colmar: {
    department: {
      name: 'Support DSI',
      phone: '03 53 01 68 10',
      hours: LONG_OFFICE,
    },
    onCall: { phone: '06 39 98 68 11', hours: 'always' },
    management: {
      phone: '03 53 01 68 12',
      hoursText: 'nuits, week-ends et jours fériés d’Alsace-Moselle',
    },
    singleContact: HELOISE,
    dataMedia: 'destroyed',
    remarks: 'Bon de destruction à faire signer par le responsable sécurité.',
  },
  nantes: {
    department: {
      name: 'Centre de services numériques',
      phone: '02 61 91 44 10',
      hours: LONG_OFFICE,
    },
    onCall: { phone: '06 39 98 44 11', hours: 'always' },
    management: {
      phone: '02 61 91 44 12',
      hoursText: 'de 18 h à 8 h, week-ends et jours fériés',
    },
    other: {
      label: 'Poste central de sécurité',
      phone: '02 61 91 44 18',
      hoursText: 'accès aux salles serveurs, à toute heure',
    },
    singleContact: NADEGE,
    dataMedia: 'kept',
    remarks:
      'Accès aux salles serveurs de l’Hôtel-Dieu par le poste central de sécurité. Se présenter avec le numéro du ticket.',
  },
  perigueux: {
    department: {
      name: 'Accueil de la DSI',
      phone: '05 36 49 24 10',
      hours: OFFICE,
    },
    onCall: { phone: '06 39 98 24 11', hours: OUT_OF_HOURS },
    management: {
      phone: '05 36 49 24 12',
      hoursText: 'hors heures ouvrées',
    },
    singleContact: YANIS,
    dataMedia: 'wiped',
    remarks: 'Certificats d’effacement à déposer sur le ticket.',
  },
  reunion: {
    department: {
      name: 'Centre d’appels de la DSN',
      phone: '01 99 00 74 10',
      hours: week(['07:00', '18:00']),
    },
    onCall: { phone: '06 39 98 74 11', hours: 'always' },
    management: { phone: '01 99 00 74 12', hoursText: 'à toute heure' },
    singleContact: HELOISE,
    dataMedia: 'kept',
    remarks: 'En alerte cyclonique, toute intervention est reportée.',
  },
  saumur: {
    department: {
      name: 'Cellule informatique',
      phone: '02 61 91 41 10',
      hours: OFFICE,
    },
    onCall: { phone: '06 39 98 41 11', hours: 'always' },
    management: {
      phone: '02 61 91 41 12',
      hoursText: 'par le standard, à toute heure',
    },
    singleContact: NADEGE,
    dataMedia: 'kept',
    remarks: 'Accès par la rampe nord pendant les travaux de l’entrée.',
  },
  valenciennes: {
    department: {
      name: 'Plateau technique informatique',
      phone: '03 53 01 59 10',
      hours: LONG_OFFICE,
    },
    onCall: { phone: '06 39 98 59 11', hours: 'always' },
    management: {
      phone: '03 53 01 59 12',
      hoursText: 'de 19 h à 7 h 30, week-ends et jours fériés',
    },
    singleContact: YANIS,
    dataMedia: 'destroyed',
    remarks: 'Port du badge visible. Photographies interdites dans les unités.',
  },
};
