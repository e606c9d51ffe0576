import { PROFILES } from '../../establishments/profiles';
import type { EstablishmentKey } from '../people';
import type { Scenario } from '../scenario';
import { type Fault, FAULTS } from './faults';
import { before, stepsOf } from './historySteps';
import { isAlwaysOpen } from './historyTerms';

// Settled incidents of the last months, so that service levels have a past to
// tell: mostly in time, a few late, reopened or refused.

/** How many incidents an establishment has in a month. */
const IN_A_MONTH: readonly (readonly [EstablishmentKey, number])[] = [
  ['nantes', 5],
  ['valenciennes', 2],
  ['annecy', 1],
  ['cholet', 1],
  ['bastia', 1],
  ['reunion', 1],
  ['perigueux', 1],
];

const SLOTS = IN_A_MONTH.flatMap(([establishment, count]) =>
  Array.from({ length: count }, () => establishment),
);

/** Open hours of a month in its window, about. */
const MONTH_HOURS = { HO: 210, '24x7': 730 } as const;

const MONTHS_BACK = [1, 2, 3, 4, 5, 6];

/** In the last two of them there are enough at one establishment for a rate. */
const ROUNDS = (monthsBack: number) => (monthsBack <= 2 ? [0, 1, 2] : [0]);

const takeFault = faultsInTurn();

export const HISTORY: readonly Scenario[] = MONTHS_BACK.flatMap(monthsBack =>
  ROUNDS(monthsBack).flatMap(round =>
    // The later rounds are the largest establishment's alone.
    SLOTS.map((establishment, index) => ({ establishment, index })).flatMap(
      ({ establishment, index }) =>
        round === 0 || establishment === 'nantes'
          ? [{ establishment, index, round, monthsBack }]
          : [],
    ),
  ),
).map(({ establishment, index, round, monthsBack }, number) => {
  const fault = takeFault(establishment);
  const { machine, title, description, impact, urgency } = fault;
  const monthHours = MONTH_HOURS[isAlwaysOpen(machine) ? '24x7' : 'HO'];
  // Two thirds of a month, so that none comes near the next one's.
  const hoursBack =
    monthHours * monthsBack -
    Math.floor((monthHours * (index + round * 5)) / (SLOTS.length * 1.5));
  return {
    id: `history-${number}`,
    shows: `history: incident ${number} of the last months`,
    establishment,
    machine,
    title,
    description,
    impact,
    urgency,
    registered: { at: before(hoursBack), ...declarerOf(number, establishment) },
    steps: stepsOf(number, hoursBack, fault, establishment),
  };
});

/**
 * Gives an establishment's faults one after the other, so that neighbours in
 * the stock are months apart.
 */
function faultsInTurn(): (establishment: EstablishmentKey) => Fault {
  const taken = new Map<EstablishmentKey, number>();
  return establishment => {
    const stock = FAULTS.filter(({ machine }) =>
      machine.startsWith(`${establishment}-`),
    );
    const turn = taken.get(establishment) ?? 0;
    if (turn === stock.length) {
      throw new Error(`There are ${turn} faults at ${establishment}, no more`);
    }
    taken.set(establishment, turn + 1);
    // Prime, and no divisor of any stock: each is met once.
    return stock[(turn * 7) % stock.length];
  };
}

function declarerOf(
  number: number,
  establishment: EstablishmentKey,
): Pick<Scenario['registered'], 'by' | 'channel' | 'call'> {
  if (number % 6 === 4) {
    const { onCall } = PROFILES[establishment];
    const call = {
      caller: 'Astreinte informatique',
      callerNumber: onCall.phone,
    };
    return { by: 'contractor', channel: 'phone', call };
  }
  return { by: number % 4 === 3 ? 'referent' : 'beneficiary' };
}
