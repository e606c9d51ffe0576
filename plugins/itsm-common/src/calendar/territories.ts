import type { HolidayRegion } from './holidays';

/**
 * The territories of the contract: metropolitan France in three (Alsace-Moselle
 * has holidays of its own, Corsica is told apart but has the same terms), then
 * overseas by ISO 3166 code.
 *
 * @public
 */
export type TerritoryId =
  | 'FR'
  | 'FR-AM'
  | 'FR-COR'
  | 'GP'
  | 'MQ'
  | 'GF'
  | 'RE'
  | 'YT'
  | 'MF'
  | 'BL'
  | 'PM';

/**
 * What a territory proposes for a site; the site stores its own.
 *
 * @public
 */
export interface Territory {
  id: TerritoryId;
  names: { fr: string; en: string };
  /** IANA name. */
  timeZone: string;
  holidayRegion: HolidayRegion;
  /** Whether restore times are contractual there (CCTP 2.1.22). */
  contractual: boolean;
}

/**
 * The zone of the contract itself, of Metropolitan France: for what is of no
 * site, and where nothing is known of it. IANA name (DI2, DI14).
 *
 * @public
 */
export const CONTRACT_TIME_ZONE = 'Europe/Paris';

/** @public */
export const TERRITORIES: Record<TerritoryId, Territory> = {
  FR: {
    id: 'FR',
    names: { fr: 'France métropolitaine', en: 'Metropolitan France' },
    timeZone: 'Europe/Paris',
    holidayRegion: 'FR',
    contractual: true,
  },
  'FR-AM': {
    id: 'FR-AM',
    names: { fr: 'Alsace-Moselle', en: 'Alsace-Moselle' },
    timeZone: 'Europe/Paris',
    holidayRegion: 'FR-AM',
    contractual: true,
  },
  'FR-COR': {
    id: 'FR-COR',
    names: { fr: 'Corse', en: 'Corsica' },
    timeZone: 'Europe/Paris',
    holidayRegion: 'FR',
    contractual: true,
  },
  GP: {
    id: 'GP',
    names: { fr: 'Guadeloupe', en: 'Guadeloupe' },
    timeZone: 'America/Guadeloupe',
    holidayRegion: 'GP',
    contractual: false,
  },
  MQ: {
    id: 'MQ',
    names: { fr: 'Martinique', en: 'Martinique' },
    timeZone: 'America/Martinique',
    holidayRegion: 'MQ',
    contractual: false,
  },
  GF: {
    id: 'GF',
    names: { fr: 'Guyane', en: 'French Guiana' },
    timeZone: 'America/Cayenne',
    holidayRegion: 'GF',
    contractual: false,
  },
  RE: {
    id: 'RE',
    names: { fr: 'La Réunion', en: 'Réunion' },
    timeZone: 'Indian/Reunion',
    holidayRegion: 'RE',
    contractual: false,
  },
  YT: {
    id: 'YT',
    names: { fr: 'Mayotte', en: 'Mayotte' },
    timeZone: 'Indian/Mayotte',
    holidayRegion: 'YT',
    contractual: false,
  },
  MF: {
    id: 'MF',
    names: { fr: 'Saint-Martin', en: 'Saint Martin' },
    timeZone: 'America/Marigot',
    holidayRegion: 'MF',
    contractual: false,
  },
  BL: {
    id: 'BL',
    names: { fr: 'Saint-Barthélemy', en: 'Saint Barthélemy' },
    timeZone: 'America/St_Barthelemy',
    holidayRegion: 'BL',
    contractual: false,
  },
  PM: {
    id: 'PM',
    names: { fr: 'Saint-Pierre-et-Miquelon', en: 'Saint Pierre and Miquelon' },
    timeZone: 'America/Miquelon',
    holidayRegion: 'FR',
    contractual: false,
  },
};
