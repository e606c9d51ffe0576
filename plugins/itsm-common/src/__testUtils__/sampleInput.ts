import { type Instant, fromEpochSeconds, toEpochSeconds } from '../time';
import {
  type ActInput,
  CORRECTIONS,
  type TicketAct,
  type TicketSituation,
} from '../workflow';

type Sample<A extends TicketAct> = (
  situation: TicketSituation,
  now: Instant,
) => ActInput<A>;

const NOTE = () => ({});
const REASON = () => ({ reason: 'Agreed on site with the IT department' });

/** For each act, what a person could give with it. */
const SAMPLES: { [A in TicketAct]: Sample<A> } = {
  qualify: () => ({ diagnosis: 'Power supply 2 failed' }),
  'agree-qualification': NOTE,
  'refuse-qualification': REASON,
  'start-work': NOTE,
  'start-intervention': () => ({
    mode: 'on-site',
    technician: 'Ada Roux',
    employer: 'contractor',
  }),
  'end-intervention': situation => ({
    interventionId: openIntervention(situation, () => true),
    workDone: 'Power supply replaced',
  }),
  'order-stop': situation => ({
    interventionId: openIntervention(
      situation,
      one => one.mode === 'on-site' && one.stopOrdered === null,
    ),
    reason: 'The machine room closes',
  }),
  'add-machine': () => ({ machineId: 'one-more' }),
  'remove-machine': situation => ({
    machineId: otherMachineOf(situation),
    reason: 'It never failed',
  }),
  split: situation => ({
    machineId: otherMachineOf(situation),
    reason: 'A fault of its own',
  }),
  'set-access': () => ({ room: 'Machine room 2', siteContact: 'Ada Roux' }),
  'replace-part': ({ interventions }) => ({
    interventionId: interventions[0]?.interventionId ?? 'none',
    component: 'power',
    reference: '865414-B21',
    condition: 'new-original',
    holdsData: false,
    removedPart: 'taken-back',
  }),
  'choose-data-media': () => ({ choice: 'destroyed' }),
  'announce-visit': (_, now) => ({
    staffIds: ['staff-1'],
    expectedAt: fromEpochSeconds(toEpochSeconds(now) + 7_200),
  }),
  comment: () => ({ comment: 'The part arrives at noon' }),
  attach: () => ({ fileName: 'back-of-the-server.jpg' }),
  redact: ({ texts }) => ({
    sequence: texts[texts.length - 1]?.sequence,
    field: texts[texts.length - 1]?.field,
    reason: 'It named a patient',
  }),
  'request-suspension': (_, now) => ({
    reason: 'No access before the next day',
    until: fromEpochSeconds(toEpochSeconds(now) + 86_400),
  }),
  'agree-suspension': NOTE,
  'refuse-suspension': REASON,
  'withdraw-suspension': NOTE,
  'end-suspension': NOTE,
  'propose-workaround': () => ({ workaround: 'Runs on one power supply' }),
  'accept-workaround': NOTE,
  'refuse-workaround': REASON,
  restore: () => ({
    solution: 'Power supply replaced',
    backInOperation: true,
  }),
  approve: NOTE,
  refuse: () => ({ reason: 'It is down again', serviceDown: true }),
  reopen: REASON,
  'mark-not-recall': REASON,
  'agree-instant': NOTE,
  'refuse-instant': REASON,
  'change-priority': ({ impact }) => ({
    impact: impact === 1 ? 2 : 1,
    urgency: 1,
    reason: 'The emergency room is touched',
  }),
  cancel: () => ({ kind: 'cancelled', reason: 'Nothing was wrong' }),
  'request-cancellation': () => ({
    kind: 'duplicate',
    reason: 'Declared twice',
    otherTicket: 'INC-2026-000001',
  }),
  'agree-cancellation': NOTE,
  'refuse-cancellation': REASON,
  'claim-exclusion': () => ({
    ground: 'flood',
    reason: 'The room was flooded',
  }),
  'accept-exclusion': NOTE,
  'contest-exclusion': REASON,
  'withdraw-exclusion': NOTE,
  'open-mediation': () => ({
    subject: 'verdict',
    reason: 'The time at the door was counted',
  }),
  'give-opinion': () => ({ opinion: 'The badge did not open the door' }),
  'conclude-mediation': ({ state }) => ({
    opinion: 'The wait at the door was not the contractor’s',
    correction: CORRECTIONS[state]?.[0] ?? 'none',
  }),
  'agree-correction': NOTE,
  'refuse-correction': REASON,
  take: NOTE,
  'hand-over': () => ({
    to: 'user:default/hugo',
    note: 'The part comes at noon, ask for Paul at the gate',
  }),
  'record-maker-case': (_, now) => ({
    caseNumber: 'SR-4821-77',
    chaseOn: now.slice(0, 10),
  }),
};

export function sampleInput<A extends TicketAct>(
  act: A,
  situation: TicketSituation,
  now: Instant,
): ActInput<A> {
  return SAMPLES[act](situation, now);
}

function otherMachineOf({ otherMachines }: TicketSituation): string {
  return otherMachines[0]?.machineId ?? 'none';
}

function openIntervention(
  { interventions }: TicketSituation,
  matches: (one: TicketSituation['interventions'][number]) => boolean,
): string {
  return (
    interventions.find(one => one.endedAt === null && matches(one))
      ?.interventionId ?? 'none'
  );
}
