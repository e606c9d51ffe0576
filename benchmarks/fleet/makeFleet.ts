import {
  addDays,
  finessKey,
  type InventoryFacts,
  type LocalDate,
  TERRITORIES,
  type TerritoryId,
} from '@caih/backstage-plugin-itsm-common';
import { type Model, MODELS, SYSTEMS } from './models';
import { createRandom, type Random } from './random';

/** The day of everything here. */
export const TODAY: LocalDate = '2026-11-23';

/** An establishment and its sites. */
export interface MadeEstablishment {
  /** Legal FINESS. */
  id: string;
  name: string;
  commune: string;
  region: string;
  territory: TerritoryId;
  siteIds: string[];
}

export interface MadeMachine {
  id: string;
  establishmentId: string;
  facts: InventoryFacts;
}

export interface MadeFleet {
  establishments: MadeEstablishment[];
  machines: MadeMachine[];
}

const ESTABLISHMENTS = 2_000;

/** Machines of one establishment that is the same whatever the size. */
const OF_COMPARABLE = 60;

/** The largest establishment has this part of all machines. */
const LARGEST_SHARE = 0.1;

const finess = (digits: string) => digits + finessKey(digits);

const SYLLABLES = [
  'Saint-',
  'Mont',
  'Beau',
  'Ville',
  'Roche',
  'Châtel',
  'Val',
  'Pont',
  'Clair',
  'Bourg',
];
const ENDINGS = [
  'fort',
  'mont',
  'court',
  'lieu',
  'vigne',
  'sur-Loire',
  'les-Bains',
  'le-Roi',
  'aumur',
  'ancourt',
];
const REGIONS = [
  'Auvergne-Rhône-Alpes',
  'Bourgogne-Franche-Comté',
  'Bretagne',
  'Centre-Val de Loire',
  'Grand Est',
  'Hauts-de-France',
  'Île-de-France',
  'Normandie',
  'Nouvelle-Aquitaine',
  'Occitanie',
  'Pays de la Loire',
  'Provence-Alpes-Côte d’Azur',
];
const ROLES = [
  'dpi',
  'pacs',
  'urg',
  'labo',
  'bio',
  'pharma',
  'rh',
  'gam',
  'sauv',
  'san',
  'hci',
  'vdi',
  'dc',
  'sql',
  'web',
];
const DEPARTMENTS: readonly [TerritoryId, string][] = [
  ['FR', '44'],
  ['FR', '49'],
  ['FR', '59'],
  ['FR', '69'],
  ['FR', '13'],
  ['FR', '33'],
  ['FR', '31'],
  ['FR', '35'],
  ['FR', '76'],
  ['FR', '75'],
  ['FR', '92'],
  ['FR', '21'],
  ['FR-AM', '67'],
  ['FR-AM', '68'],
  ['FR-COR', '2A'],
];

/**
 * A national fleet of so many machines: one establishment has a tenth of it,
 * the others ever fewer; one has as many as it has in any other fleet.
 *
 * @param ids - legal FINESS of the one that is always the same and of the
 *   largest one
 */
export function makeFleet(
  size: number,
  ids: { comparable: string; largest: string },
): MadeFleet {
  const random = createRandom(size);
  return makeFleetOf(makeEstablishments(random, ids), size, random);
}

/** So many machines of establishments that are there, in their order. */
export function makeFleetOf(
  establishments: MadeEstablishment[],
  size: number,
  random = createRandom(size),
): MadeFleet {
  const [largest, comparable, ...others] = establishments;
  const machines: MadeMachine[] = [];
  const rooms = new Map<string, string>();
  const add = (establishment: MadeEstablishment) =>
    machines.push(makeMachine(random, establishment, machines.length, rooms));
  const ofLargest = size * LARGEST_SHARE;
  for (let n = 0; n < ofLargest; n++) add(largest);
  for (let n = 0; n < OF_COMPARABLE; n++) add(comparable);
  // Ever smaller: a few teaching hospitals, many small houses.
  const upTo: number[] = [];
  let total = 0;
  for (const index of others.keys()) upTo.push((total += (index + 4) ** -0.8));
  while (machines.length < size) {
    const at = random.next() * total;
    add(others[firstOver(upTo, at)]);
  }
  return { establishments, machines };
}

/**
 * Establishments all over the nation, the largest first, then the one that is
 * always the same.
 */
export function makeEstablishments(
  random: Random,
  ids: { comparable: string; largest: string },
): MadeEstablishment[] {
  return Array.from({ length: ESTABLISHMENTS }, (_, index) => {
    const [territory, department] = random.chance(0.04)
      ? random.oneOf<[TerritoryId, string]>([
          ['GP', '97'],
          ['MQ', '97'],
          ['GF', '97'],
          ['RE', '97'],
        ])
      : random.oneOf(DEPARTMENTS);
    const commune = random.oneOf(SYLLABLES) + random.oneOf(ENDINGS);
    const named = [ids.largest, ids.comparable][index];
    const siteCount = index === 0 ? 4 : 1 + Number(random.chance(0.3));
    return {
      id: named ?? finess(`${department}7${String(index).padStart(5, '0')}`),
      name: `${random.weighted([
        [1, 'CHU'],
        [6, 'CH'],
        [3, 'EPSM'],
      ])} de ${commune} ${index}`,
      commune,
      region: REGIONS[index % REGIONS.length],
      territory: named ? 'FR' : territory,
      siteIds: Array.from({ length: siteCount }, (__, site) =>
        finess(`${department}8${index.toString().padStart(4, '0')}${site}`),
      ),
    };
  });
}

function makeMachine(
  random: Random,
  { id: establishmentId, commune, siteIds }: MadeEstablishment,
  number: number,
  chassisOf: Map<string, string>,
): MadeMachine {
  const model = random.weighted(WEIGHTED_MODELS);
  const id = machineIdOf(number);
  const role = random.oneOf(ROLES);
  const name = `${foldName(commune)}-${role}-${String(number).padStart(
    6,
    '0',
  )}`;
  const inChassis = model.category === 'blade-compute' && random.chance(0.9);
  if (model.category === 'chassis') chassisOf.set(establishmentId, id);
  const isServer = /^(server|blade-compute|virtualisation)/.test(
    model.category,
  );
  return {
    id,
    establishmentId,
    facts: {
      siteId: random.oneOf(siteIds),
      name,
      category: model.category,
      maker: model.maker,
      model: model.name,
      serialNumber: serialOf(random),
      assetTag: random.chance(0.4) ? `INV-${100_000 + number}` : null,
      hostName: isServer ? `${name}.example.org` : null,
      building: random.oneOf(['A', 'B', 'C', 'Tour', null]),
      room: `Salle ${1 + random.below(4)}`,
      rack: `B${String(1 + random.below(40)).padStart(2, '0')}`,
      rackUnit: String(1 + random.below(42)),
      chassisId: inChassis ? chassisOf.get(establishmentId) ?? null : null,
      ...makeTerms(random, model),
      firmware: random.chance(0.5)
        ? `${1 + random.below(5)}.${random.below(40)}`
        : null,
      operatingSystem: isServer ? random.oneOf(SYSTEMS) : null,
    },
  };
}

/** Bought when its generation was sold; warranties of three or five years. */
function makeTerms(random: Random, { age }: Model) {
  const bought = addDays(
    '2015-01-01',
    Math.floor(365.25 * (age * 8.5 + random.next() * 3.3)),
  );
  const end = addDays(bought, random.chance(0.7) ? 365 * 5 : 365 * 3);
  const isOrdered = random.chance(0.88);
  const orderedFrom =
    isOrdered && random.chance(0.7)
      ? laterDay(
          bought,
          random.oneOf([
            '2023-01-01',
            '2024-01-01',
            '2025-07-01',
            '2026-01-01',
            '2026-12-15',
          ]),
        )
      : null;
  return {
    warrantyEnd: random.weighted<InventoryFacts['warrantyEnd']>([
      [0.1, 'none'],
      [0.04, 'unknown'],
      // Dates on paper are often those of a quarter.
      [0.3, quarterEnd(end)],
      [0.56, end],
    ]),
    afterWarranty: isOrdered
      ? random.weighted<InventoryFacts['afterWarranty']>([
          [6, 'vendor-backed'],
          [3, 'not-vendor-backed'],
        ])
      : null,
    serviceWindow: isOrdered
      ? random.weighted<InventoryFacts['serviceWindow']>([
          [7, 'HO'],
          [3, '24x7'],
        ])
      : null,
    restoreTime: isOrdered
      ? random.weighted<InventoryFacts['restoreTime']>([
          [4, '4H'],
          [4, '10H'],
          [2, '50H'],
        ])
      : null,
    maintainedFrom: orderedFrom,
    maintainedUntil: random.chance(0.35)
      ? random.weighted<string>([
          [2, '2025-12-31'],
          [4, '2026-12-31'],
          [6, '2027-12-31'],
          [4, '2028-12-31'],
          [3, quarterEnd(addDays(TODAY, random.below(1200)))],
          [1, addDays(TODAY, random.below(1200))],
        ])
      : null,
    orderReference: isOrdered
      ? `BC-${2022 + random.below(5)}-${String(random.below(9000)).padStart(
          4,
          '0',
        )}`
      : null,
  };
}

const WEIGHTED_MODELS = MODELS.map(model => [model.share, model] as const);

const laterDay = (one: LocalDate, other: LocalDate) =>
  one > other ? one : other;

function quarterEnd(day: LocalDate): LocalDate {
  const [year, month] = day.split('-').map(Number);
  return [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`][
    Math.floor((month - 1) / 3)
  ];
}

/** Ids of machines are opaque, of twelve digits and letters. */
function machineIdOf(number: number): string {
  return `f${number.toString().padStart(11, '0')}`;
}

function serialOf(random: Random): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from(
    { length: 10 },
    () => letters[random.below(letters.length)],
  ).join('');
}

function foldName(commune: string): string {
  return commune
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

/** The index of the first sum that is over a number. */
function firstOver(sums: readonly number[], number: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a territory's sites are, in time. */
export const placeOf = (territory: TerritoryId) => {
  const { timeZone, holidayRegion } = TERRITORIES[territory];
  return { timeZone, holidayRegion };
};
