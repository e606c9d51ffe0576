import { STAFF, type StaffKey } from '../../staff';
import type { EstablishmentKey } from '../people';
import type { Step } from '../scenario';
import type { Fault } from './faults';
import { grantedHoursOf, isAlwaysOpen } from './historyTerms';

/** Of the restore time, what is used where the incident is in time. */
const SHARES = [0.45, 0.72, 0.28, 0.61, 0.88, 0.37, 0.54, 0.8, 0.22, 0.66];

/** Of what is used, when the work ends. */
const WORK_ENDS = 0.95;

/** Hours until the approval. */
const APPROVED_AFTER = [0.7, 1.4, 0.4, 2.6, 1.1];

const LATE_REASONS = [
  'La pièce n’était pas au stock régional et est venue du stock central.',
  'L’accès à la salle n’a été possible qu’après la relève de la sécurité.',
  'Première pièce reçue défectueuse à l’essai, une seconde a dû être demandée.',
  'Le diagnostic du constructeur a pris trois heures de plus que prévu.',
];

const REFUSALS = [
  'L’alerte est toujours affichée sur la console.',
  'Le voyant orange est encore allumé en façade.',
  'La supervision reste en alerte sur cet équipement.',
];

const RETURNS = [
  'La même alerte est revenue ce matin.',
  'Le défaut est réapparu pendant la sauvegarde.',
  'Ça recommence, mêmes messages que la première fois.',
];

const LATE_EVERY = 23;
const REOPENED_EVERY = 31;
const REFUSED_EVERY = 17;

/** Overseas and in Corsica, somebody who is there. */
const LOCAL: Partial<Record<EstablishmentKey, string>> = {
  bastia: 'Ghjuvan Santini',
  reunion: 'Jean-Noël Payet',
};

/** What was done from the registration to the approval, or after it. */
export function stepsOf(
  number: number,
  hoursBack: number,
  fault: Fault,
  establishment: EstablishmentKey,
): Step[] {
  const granted = grantedHoursOf(fault.machine);
  const isLate = number % LATE_EVERY === 5 && granted < 50;
  const share = isLate ? 1.5 : SHARES[number % SHARES.length];
  const spent = Math.min(granted * share, hoursBack - 10);
  const restored = hoursBack - spent;
  const during = (part: number) => before(hoursBack - spent * part);
  // Nobody stays over night: who comes and when, on the day the work ends.
  const onSite = (part: number) =>
    `${during(part)} on the day of ${during(WORK_ENDS)}` as const;
  const lateness = isLate && {
    latenessReason: LATE_REASONS[number % LATE_REASONS.length],
  };
  const isNightAndDay = isAlwaysOpen(fault.machine);
  const approver = number % 3 === 0 ? 'referent' : 'beneficiary';
  const closed = restored - APPROVED_AFTER[number % APPROVED_AFTER.length];
  const steps: (Step | false)[] = [
    (fault.found ?? fault.asked) !== undefined && {
      at: during(0.12),
      by: 'contractor',
      act: 'start-work',
    },
    fault.found !== undefined && {
      at: during(0.3),
      by: 'contractor',
      act: 'comment',
      comment: fault.found,
    },
    fault.asked !== undefined && {
      at: during(0.4),
      by: 'beneficiary',
      act: 'comment',
      comment: fault.asked,
    },
    {
      at: onSite(0.5),
      by: 'contractor',
      act: 'start-intervention',
      mode: fault.remote ? 'remote' : 'on-site',
      ...technicianOf(fault, establishment),
    },
    fault.part !== undefined && {
      at: onSite(0.88),
      by: 'contractor',
      act: 'replace-part',
      condition: 'new-original',
      ...fault.part,
      serialRemoved: `SYN-R${1000 + number * 37}`,
      serialInstalled: `SYN-N${1000 + number * 53}`,
      holdsData: fault.part.component === 'disk',
      removedPart: fault.part.component === 'disk' ? 'kept' : 'taken-back',
    },
    {
      at: during(WORK_ENDS),
      by: 'contractor',
      act: 'end-intervention',
      workDone: fault.work,
      ...(fault.part && { component: fault.part.component }),
    },
    {
      at: before(restored),
      by: 'contractor',
      act: 'restore',
      backInOperation: true,
      solution: fault.mended,
      ...lateness,
    },
  ];
  if (number % REFUSED_EVERY === 3) {
    steps.push(
      {
        at: before(restored - 0.2),
        by: 'beneficiary',
        act: 'refuse',
        reason: REFUSALS[number % REFUSALS.length],
        serviceDown: false,
      },
      {
        at: before(restored - 0.35),
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: `${fault.mended} Alerte acquittée à distance.`,
        ...lateness,
      },
    );
  }
  steps.push({
    at: isNightAndDay ? `${before(closed)} at work` : before(closed),
    by: approver,
    act: 'approve',
    ...(fault.closing && { note: fault.closing }),
  });
  if (number % REOPENED_EVERY === 8 && !isNightAndDay) {
    steps.push(
      {
        at: before(closed - 2),
        by: 'beneficiary',
        act: 'reopen',
        reason: RETURNS[number % RETURNS.length],
      },
      {
        at: before(closed - 3),
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Connecteur repris et verrouillé, plus d’alerte depuis.',
        ...lateness,
      },
      { at: before(closed - 4), by: 'referent', act: 'approve' },
    );
  }
  return steps.filter(one => one !== false);
}

/** By what they know; in the North, the subcontractor's technician on site. */
function technicianOf(
  { machine, remote }: Fault,
  establishment: EstablishmentKey,
) {
  const local = LOCAL[establishment];
  if (local && !remote) {
    return { technician: local, employer: 'subcontractor' } as const;
  }
  const staffId = staffFor(machine, establishment, remote === true);
  return { technician: STAFF[staffId].name, staffId };
}

function staffFor(
  machine: string,
  establishment: EstablishmentKey,
  isRemote: boolean,
): StaffKey {
  if (/aix|labo/.test(machine)) return 'maelle';
  if (establishment === 'valenciennes' && !isRemote) return 'sofiane';
  if (/baie|san|sauv|bandes|tiroir/.test(machine)) return 'karim';
  return /lame|synergy|mx|hci/.test(machine) ? 'ines' : 'hugo';
}

/** So many open hours before the demonstration is loaded. */
export function before(hours: number): `-${number}:${number}` {
  const minutes = Math.round(hours * 60);
  return `-${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(
    2,
    '0',
  )}` as `-${number}:${number}`;
}
