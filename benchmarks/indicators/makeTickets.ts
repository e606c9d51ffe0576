import {
  CURRENT_HOLIDAY_RULES,
  EXCLUSION_GROUNDS,
  fromEpochSeconds,
  type HardwareCategory,
  type Impact,
  type Instant,
  type MachineLabel,
  type PinnedTerms,
  priorityOf,
  RESTORE_TIME_SECONDS,
  type RestoreTime,
  serviceCalendarOf,
  TERRITORIES,
  toEpochSeconds,
  type Urgency,
} from '@caih/backstage-plugin-itsm-common';
import type { MadeEstablishment } from '../fleet/makeFleet';
import { MODELS } from '../fleet/models';
import { createRandom, type Random } from '../fleet/random';
import { type MadeTicket, Story } from './story';

/** The present of everything here; what would come later has not happened. */
export const NOW: Instant = '2026-11-23T08:00:00Z';

/** The first of the months in which the tickets were registered. */
const BEGINNING: Instant = '2023-12-01T00:00:00Z';

/** Tickets of the establishment that is the same at any size. */
const OF_COMPARABLE = 400;

/** The top hundredth of establishments has this part of the tickets. */
const TOP_SHARE = 0.2;
const TOP_PART = 100;

/** Machines of an establishment that fail. */
const MACHINES = 12;

const HOUR = 3_600;
const DAY = 24 * HOUR;

const FAULTS: readonly (readonly [title: string, description: string])[] = [
  ['Disque en panne', 'Voyant orange sur le disque 3 de la baie'],
  ['Alimentation en défaut', 'Alerte sur l’alimentation 2, la 1 tient'],
  ['Serveur éteint', 'Ne redémarre pas après la coupure de cette nuit'],
  ['Ventilateur bruyant', 'Régime anormal depuis ce matin'],
  ['Batterie de cache à changer', 'Message au démarrage du contrôleur'],
  ['Port SAN perdu', 'Chemin dégradé vers la baie'],
  ['Robot bloqué', 'La cartouche ne sort plus du lecteur'],
  ['Erreurs mémoire', 'ECC corrigées, de plus en plus nombreuses'],
];

/** What becomes of a ticket, by how many of a thousand. */
const FATES = [
  [790, 'closed'],
  [50, 'suspended'],
  [60, 'reopened'],
  [30, 'refused'],
  [30, 'cancelled'],
  [15, 'excluded'],
  [10, 'unknown-machine'],
  [10, 'forgotten'],
  [5, 'corrected'],
] as const;

/**
 * So many tickets over 36 months, the oldest first: restored late and in time,
 * reopened, refused, suspended, cancelled, excluded, corrected by a mediation,
 * of machines in no list, and the last ones open still.
 *
 * @param establishments - the first is the largest, the second has as many
 *   tickets whatever the size
 */
export function* makeTickets(
  size: number,
  establishments: readonly MadeEstablishment[],
): Generator<MadeTicket> {
  const random = createRandom(size);
  const begun = toEpochSeconds(BEGINNING);
  const step = (toEpochSeconds(NOW) - begun) / size;
  const top = Math.ceil(establishments.length / TOP_PART);
  const numbers = new Map<number, number>();
  let comparable = 0;
  for (let index = 0; index < size; index++) {
    const at = Math.floor(begun + (index + random.next()) * step);
    const isComparable = comparable < ((index + 1) * OF_COMPARABLE) / size;
    if (isComparable) comparable += 1;
    const which = isComparable ? 1 : pick(random, top, establishments.length);
    const year = new Date(at * 1000).getUTCFullYear();
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    yield makeTicket(random, {
      number: `INC-${year}-${String(number).padStart(6, '0')}`,
      at,
      establishment: establishments[which],
    });
  }
}

/** Any but the comparable one, which is among the top ones by its place. */
function pick(random: Random, top: number, all: number): number {
  const index = random.chance(TOP_SHARE)
    ? random.below(top)
    : top + random.below(all - top);
  return index === 1 ? 0 : index;
}

function makeTicket(
  random: Random,
  of: { number: string; at: number; establishment: MadeEstablishment },
): MadeTicket {
  const { number, at, establishment } = of;
  const fate = random.weighted(FATES);
  const isKnown = fate !== 'unknown-machine';
  const machine = machineOf(establishment, random.below(MACHINES));
  const [title, description] = random.oneOf(FAULTS);
  const impact = (1 + random.below(3)) as Impact;
  const urgency = (1 + random.below(3)) as Urgency;
  const channel = random.weighted([
    [5, 'portal'],
    [4, 'phone'],
    [1, 'found'],
  ] as const);
  const story = new Story(number, toEpochSeconds(NOW));
  story.add('register', at, channel === 'portal' ? 'beneficiary' : 'desk', {
    title,
    description,
    impact,
    urgency,
    priority: priorityOf(impact, urgency),
    establishmentId: establishment.id,
    channel,
    lateEntry: false,
    ...(isKnown
      ? {
          machineId: machine.terms.machineId,
          machine: machine.label,
          terms: machine.terms,
        }
      : { machineId: null, machineText: 'Baie du local B', terms: null }),
  });
  live(story, fate, random, { at, terms: isKnown ? machine.terms : null });
  return story.end();
}

type Fate = (typeof FATES)[number][1];

/** What happens after the registration. */
function live(
  story: Story,
  fate: Fate,
  random: Random,
  { at, terms }: { at: number; terms: PinnedTerms | null },
): void {
  const worked = at + 600 + random.below(HOUR);
  if (fate === 'cancelled') {
    story.add('cancel', worked, 'beneficiary', {
      kind: random.oneOf(['cancelled', 'duplicate', 'merged']),
      reason: 'Déclaré deux fois',
    });
    return;
  }
  const work = random.chance(0.85) ? story.work(random, worked) : undefined;
  if (fate === 'forgotten' && random.chance(0.2)) return;
  if (fate === 'excluded') {
    story.add('claim-exclusion', worked + HOUR, 'desk', {
      ground: random.oneOf(EXCLUSION_GROUNDS),
      reason: 'Choc sur le châssis',
    });
    story.add('accept-exclusion', worked + DAY, 'referent', {});
    return;
  }
  let paused = 0;
  if (fate === 'suspended') {
    paused = (4 + random.below(60)) * HOUR;
    const from = worked + HOUR;
    story.add('request-suspension', from, 'desk', {
      reason: 'Pas d’accès à la salle',
      until: fromEpochSeconds(from + 600 + paused),
    });
    story.add('agree-suspension', from + 600, 'referent', {});
    story.add('suspension-elapsed', from + 600 + paused, 'system', {
      until: fromEpochSeconds(from + 600 + paused),
    });
  }
  const isLate = fate === 'corrected' || random.chance(0.06);
  const restored = restoration(random, worked, terms, isLate) + paused;
  work?.end(restored - 300);
  story.restore(restored, isLate);
  let approved = restored + HOUR + random.below(3 * DAY);
  if (fate === 'refused') {
    story.add('refuse', restored + HOUR, 'referent', {
      reason: 'Toujours en défaut',
      serviceDown: true,
    });
    story.restore(restored + 4 * HOUR, isLate);
    approved += 4 * HOUR;
  }
  story.add('approve', approved, 'referent', {});
  if (fate === 'reopened') {
    const again = approved + DAY + random.below(20 * DAY);
    story.add('reopen', again, 'beneficiary', { reason: 'De nouveau' });
    story.restore(again + HOUR + random.below(4 * HOUR), false);
    story.add('approve', again + 6 * HOUR + random.below(DAY), 'referent', {});
  }
  if (fate === 'corrected') {
    const opened = approved + DAY + random.below(20 * DAY);
    story.correct(opened, opened + 10 * DAY);
  }
}

/** When the service is back: within the restore time, or some time after it. */
function restoration(
  random: Random,
  from: number,
  terms: PinnedTerms | null,
  isLate: boolean,
): number {
  const calendar = terms && serviceCalendarOf(terms);
  if (!calendar || !terms?.restoreTime) return from + random.below(3 * DAY);
  const share = isLate ? 1.1 + random.next() * 2 : 0.05 + random.next() * 0.6;
  const due = calendar.dueAt(
    new Date(from * 1000),
    Math.round(share * RESTORE_TIME_SECONDS[terms.restoreTime]),
  );
  return Math.max(from + 900, Math.floor(due.getTime() / 1000));
}

interface FailingMachine {
  label: MachineLabel;
  terms: PinnedTerms;
}

const machines = new Map<string, FailingMachine>();

/** The same at every call. */
function machineOf(
  { id, name, commune, territory, siteIds }: MadeEstablishment,
  index: number,
): FailingMachine {
  const key = `${id}${String(index).padStart(3, '0')}`;
  const known = machines.get(key);
  if (known) return known;
  const random = createRandom(Number(id.replace(/\D/g, '')) + index);
  const model = random.weighted(WEIGHTED_MODELS);
  const { timeZone, holidayRegion, contractual } = TERRITORIES[territory];
  const level = random.weighted<PinnedTerms['level']>([
    [30, 'under-warranty'],
    [45, 'vendor-backed'],
    [20, 'not-vendor-backed'],
    [5, 'not-covered'],
  ]);
  const machine: FailingMachine = {
    label: {
      entityRef: `resource:default/hw-${key}`,
      name: `${name.slice(0, 12)}-${index}`,
      serialNumber: `SN${key}`,
      hostName: null,
      siteId: siteIds[0],
      siteName: commune,
    },
    terms: {
      level,
      ...(level === 'not-covered'
        ? { serviceWindow: null, restoreTime: null }
        : {
            serviceWindow: random.weighted<'HO' | '24x7'>([
              [7, 'HO'],
              [3, '24x7'],
            ]),
            restoreTime: random.weighted<RestoreTime>([
              [4, '4H'],
              [4, '10H'],
              [2, '50H'],
            ]),
          }),
      timeZone,
      territory,
      holidayRegion,
      holidayRules: CURRENT_HOLIDAY_RULES,
      contractual,
      machineId: key,
      category: model.category satisfies HardwareCategory,
      maker: model.maker,
      model: model.name,
    },
  };
  machines.set(key, machine);
  return machine;
}

const WEIGHTED_MODELS = MODELS.map(model => [model.share, model] as const);
