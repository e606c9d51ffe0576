import {
  addDays,
  CURRENT_HOLIDAY_RULES,
  type Instant,
  type LocalDate,
  machineEntityRef,
  type NoticeEvent,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import { type MadeFleet, type MadeMachine, TODAY } from './makeFleet';
import { createRandom, type Random } from './random';

const CONTRACTOR = {
  ref: 'user:default/contractor',
  role: 'contractor',
} as const;
const REFERENT = {
  ref: 'user:default/local-referent',
  role: 'local-referent',
} as const;

/** How far each notice has come, by how many of a hundred. */
const FATES: readonly (readonly [
  weight: number,
  acts: readonly ('notify' | 'record-receipt' | 'acknowledge' | 'withdraw')[],
])[] = [
  [8, []],
  [22, ['notify']],
  [30, ['notify', 'record-receipt']],
  [28, ['notify', 'acknowledge']],
  [12, ['notify', 'withdraw']],
];

/** A notice: the log it has, under its number. */
export interface MadeNotice {
  id: string;
  log: NoticeEvent[];
}

/**
 * Notices of obsolescence over three years, each of one to three machines of
 * an establishment; most still to come, some over.
 */
export function makeNotices(fleet: MadeFleet, count: number): MadeNotice[] {
  const random = createRandom(count);
  const ofEstablishment = new Map<string, MadeMachine[]>();
  for (const machine of fleet.machines) {
    const { establishmentId } = machine;
    const some = ofEstablishment.get(establishmentId);
    if (some) some.push(machine);
    else ofEstablishment.set(establishmentId, [machine]);
  }
  const territories = new Map(
    fleet.establishments.map(({ id, territory }) => [id, territory]),
  );
  return Array.from({ length: count }, (_, index) => {
    const { establishmentId } = random.oneOf(fleet.machines);
    const pool = ofEstablishment.get(establishmentId) ?? [];
    const machines = new Set(
      Array.from({ length: 1 + random.below(3) }, () => random.oneOf(pool)),
    );
    const id = `OBS-2026-${String(index + 1).padStart(6, '0')}`;
    const territory = TERRITORIES[territories.get(establishmentId) ?? 'FR'];
    const draftedOn = addDays(TODAY, -1 - random.below(1000));
    const data = {
      establishmentId,
      setId: id,
      timeZone: territory.timeZone,
      holidayRegion: territory.holidayRegion,
      holidayRules: CURRENT_HOLIDAY_RULES,
      machines: [...machines].map(({ id: machineId, facts }) => ({
        machineId,
        entityRef: machineEntityRef(machineId),
        name: facts.name,
        maker: facts.maker,
        model: facts.model,
        serialNumber: facts.serialNumber,
        siteName: 'Site',
      })),
      lastDay: addDays(draftedOn, 400 + random.below(700)),
      reason: 'Le constructeur ne fournit plus de pièces.',
    };
    return { id, log: logOf(random, data, draftedOn) };
  });
}

function logOf(
  random: Random,
  data: NoticeEvent<'draft'>['data'],
  draftedOn: LocalDate,
): NoticeEvent[] {
  const log: NoticeEvent[] = [
    {
      sequence: 1,
      type: 'draft',
      recordedAt: at(draftedOn, 0),
      actor: CONTRACTOR,
      data,
    },
  ];
  for (const [index, type] of random.weighted(FATES).entries()) {
    const sequence = log.length + 1;
    const recordedAt = at(draftedOn, index + 1);
    switch (type) {
      case 'record-receipt':
        log.push({
          sequence,
          type,
          recordedAt,
          actor: CONTRACTOR,
          data: { receivedOn: draftedOn, attachmentId: 'a-2' },
        });
        break;
      case 'acknowledge':
        log.push({ sequence, type, recordedAt, actor: REFERENT, data: {} });
        break;
      case 'withdraw':
        log.push({
          sequence,
          type,
          recordedAt,
          actor: CONTRACTOR,
          data: { reason: 'Des pièces ont été trouvées.' },
        });
        break;
      default:
        log.push({ sequence, type, recordedAt, actor: CONTRACTOR, data: {} });
    }
  }
  return log;
}

const at = (day: LocalDate, hour: number): Instant =>
  `${day}T${String(9 + hour).padStart(2, '0')}:00:00Z`;
