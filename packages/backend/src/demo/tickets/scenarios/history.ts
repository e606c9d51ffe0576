import type { Moment } from '../moment';
import type { EstablishmentKey } from '../people';
import type { Scenario, Step } from '../scenario';

// Settled incidents of the last months, so that service levels have a past to
// tell: mostly in time, a few late, reopened or refused.

/** Where incidents happen, and how often in a month. */
const PLACES: readonly {
  establishment: EstablishmentKey;
  machine: string;
  name: string;
  /** Open hours of a month in its window, about. */
  monthHours: 210 | 730;
  grantedHours: 4 | 10 | 50;
}[] = [
  place('nantes', 'nantes-dpi-01', 'dossier patient', 210, 4),
  place('nantes', 'nantes-baie-01', 'baie principale', 730, 4),
  place('nantes', 'nantes-lame-02', 'lame 2', 730, 4),
  place('nantes', 'nantes-san-01', 'commutateur SAN', 210, 10),
  place('nantes', 'nantes-sauv-01', 'sauvegarde', 210, 10),
  place('valenciennes', 'valenciennes-dpi-02', 'dossier patient', 730, 10),
  place('valenciennes', 'valenciennes-lame-01', 'lame 1', 210, 4),
  place('annecy', 'annecy-pacs-01', 'imagerie', 210, 10),
  place('cholet', 'cholet-dpi-01', 'dossier patient', 210, 10),
  place('bastia', 'bastia-hci-01', 'hyperconvergence', 210, 4),
  place('reunion', 'reunion-dpi-01', 'dossier patient', 210, 4),
  place('perigueux', 'perigueux-hci-01', 'hyperconvergence', 210, 4),
];

const FAULTS: readonly { what: string; mended: string }[] = [
  { what: 'disque en échec', mended: 'Disque remplacé, grappe reconstruite.' },
  { what: 'alimentation arrêtée', mended: 'Alimentation remplacée.' },
  { what: 'ventilateur bruyant', mended: 'Ventilateur remplacé.' },
  { what: 'barrette mémoire en erreur', mended: 'Barrette remplacée.' },
  { what: 'lien réseau instable', mended: 'Câble et émetteur remplacés.' },
  { what: 'batterie de cache déchargée', mended: 'Batterie remplacée.' },
];

const REASONS = [
  'La pièce n’était pas au stock régional et est venue du stock central.',
  'L’accès à la salle n’a été possible qu’après la relève de la sécurité.',
];

const MONTHS_BACK = [1, 2, 3, 4, 5, 6];

/** In the last two of them there are enough at one establishment for a rate. */
const ROUNDS = (monthsBack: number) => (monthsBack <= 2 ? [0, 1, 2] : [0]);

const LATE_EVERY = 23;
const REOPENED_EVERY = 31;
const REFUSED_EVERY = 17;

export const HISTORY: readonly Scenario[] = MONTHS_BACK.flatMap(monthsBack =>
  ROUNDS(monthsBack).flatMap(round =>
    // The later rounds are the largest establishment's alone.
    PLACES.filter(
      ({ establishment }) => round === 0 || establishment === 'nantes',
    ).map((one, index) => ({ one, index, round, monthsBack })),
  ),
).map(({ one, index, round, monthsBack }, number) => {
  const { what, mended } = FAULTS[number % FAULTS.length];
  // Two thirds of a month, so that none comes near the next one's.
  const hoursBack =
    one.monthHours * monthsBack -
    Math.floor((one.monthHours * (index + round * 5)) / (PLACES.length * 1.5));
  return {
    id: `history-${number}`,
    shows: `history: incident ${number} of the last months`,
    establishment: one.establishment,
    machine: one.machine,
    title: `${one.name} : ${what} (${monthsBack}.${number})`,
    description: `Alerte de la console : ${what}.`,
    impact: ((number % 3) + 1) as Scenario['impact'],
    urgency: ((number % 2) + 2) as Scenario['urgency'],
    registered: { at: before(hoursBack), by: 'beneficiary' },
    steps: stepsOf(number, hoursBack, one.grantedHours, mended),
  };
});

function stepsOf(
  number: number,
  hoursBack: number,
  grantedHours: number,
  mended: string,
): Step[] {
  const isLate = number % LATE_EVERY === 5;
  const spent = isLate ? grantedHours * 1.5 : grantedHours * 0.6;
  const restored = hoursBack - spent;
  const solution = { backInOperation: true, solution: mended } as const;
  const closed = restored - 1;
  return [
    ...(number % 2 === 0
      ? []
      : ([
          {
            at: before(hoursBack - spent / 2),
            by: 'contractor',
            act: 'start-intervention',
            mode: 'on-site',
            technician: 'Hugo Lambert',
            employer: 'contractor',
          },
        ] satisfies Step[])),
    {
      at: before(restored),
      by: 'contractor',
      act: 'restore',
      ...solution,
      ...(isLate && { latenessReason: REASONS[number % REASONS.length] }),
    },
    ...(number % 2 === 0
      ? []
      : ([
          {
            at: before(restored - 0.1),
            by: 'contractor',
            act: 'end-intervention',
            workDone: mended,
          },
        ] satisfies Step[])),
    ...(number % REFUSED_EVERY === 3
      ? ([
          {
            at: before(restored - 0.2),
            by: 'beneficiary',
            act: 'refuse',
            reason: 'L’alerte est toujours affichée sur la console.',
            serviceDown: false,
          },
          {
            at: before(restored - 0.5),
            by: 'contractor',
            act: 'restore',
            ...solution,
            ...(isLate && { latenessReason: REASONS[0] }),
          },
        ] satisfies Step[])
      : []),
    { at: before(closed), by: 'referent', act: 'approve' },
    ...(number % REOPENED_EVERY === 8
      ? ([
          {
            at: before(closed - 2),
            by: 'beneficiary',
            act: 'reopen',
            reason: 'La même alerte est revenue.',
          },
          {
            at: before(closed - 3),
            by: 'contractor',
            act: 'restore',
            ...solution,
            ...(isLate && { latenessReason: REASONS[1] }),
          },
          { at: before(closed - 4), by: 'referent', act: 'approve' },
        ] satisfies Step[])
      : []),
  ];
}

/** So many open hours before the demonstration is loaded. */
function before(hours: number): Moment {
  const minutes = Math.round(hours * 60);
  return `-${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(
    2,
    '0',
  )}` as Moment;
}

function place(
  establishment: EstablishmentKey,
  machine: string,
  name: string,
  monthHours: 210 | 730,
  grantedHours: 4 | 10 | 50,
) {
  return { establishment, machine, name, monthHours, grantedHours };
}
