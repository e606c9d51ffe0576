import {
  findTransition,
  type Role,
  type TicketAct,
  type TicketEvent,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { dayAndTime, type Writing } from '../format';
import { agreedByOf, eventAt, holderName, lastOf, nameOf } from '../people';
import type { TicketText, TicketTextKey } from '../useTicketText';

/** What the sentence is told from. */
export interface MoveContext {
  situation: TicketSituation;
  events: readonly TicketEvent[];
  /** The reader's. */
  role: Role;
  /** Who the reader is; undefined until that is known. */
  readerRef: string | undefined;
  possibleActs: readonly TicketAct[];
  now: string;
  text: TicketText;
  writing: Writing;
}

type Mover =
  | 'you'
  | 'establishment'
  | 'local-referent'
  | 'contractor'
  | 'colleague';

/** Something that waits for somebody, with the acts that answer it. */
interface Matter {
  key: Extract<TicketTextKey, `matter.${string}`>;
  /** The event it rests on. */
  event: TicketEvent | undefined;
  /** The act that settles it; null for the contractor's work. */
  settledBy: TicketAct | null;
  values?: Record<string, string>;
}

type AlsoKey = Extract<TicketTextKey, `also.${string}`>;

/** A matter that waits for the establishment's word. */
type PendingMatter = Matter & {
  key: AlsoKey extends `also.${infer Name}` ? `matter.${Name}` : never;
  settledBy: TicketAct;
};

/** The contractor's move is to say which machine it is, or that it is in no list. */
const QUALIFYING: ReadonlySet<Matter['key']> = new Set([
  'matter.identify',
  'matter.qualifyFirst',
] as const);

/** What has to be settled before a restoration can be approved (CI15, CI22). */
const BEFORE_APPROVAL: ReadonlySet<TicketAct> = new Set<TicketAct>([
  'agree-qualification',
  'agree-instant',
]);

/** Whose move it is, in one sentence: the question the page answers first. */
export function moveSentence(context: MoveContext): string {
  const { situation, text, now, writing } = context;
  const settled = settledSentence(context);
  if (settled) return settled;
  const [pending, ...others] = pendingMatters(context);
  if (!pending && situation.state === 'suspended') {
    const agreement = lastOf(context.events, 'agree-suspension');
    return text('settled.suspended', {
      until: dayAndTime(situation.suspendedUntil ?? now, now, writing),
      by: agreedByOf(agreement, text),
    });
  }
  const first = pending ?? workOf(context);
  const what = write(context, first);
  return text(`move.${moverOf(context, first)}`, {
    holder: holderName(situation.holder, text),
    what:
      others.length === 0
        ? what
        : text('move.also', {
            what,
            others: new Intl.ListFormat(writing.language).format(
              others.map(matter => text(alsoKey(matter))),
            ),
          }),
  });
}

/** True where the sentence begins with "your move". */
export function isReadersMove(context: MoveContext): boolean {
  const move = moveOf(context);
  return move !== null && moverOf(context, move) === 'you';
}

/** The act that the sentence asks the reader for, where it is one act. */
export function actOfMove(context: MoveContext): TicketAct | null {
  const move = moveOf(context);
  if (!move || moverOf(context, move) !== 'you') return null;
  return QUALIFYING.has(move.key) ? 'qualify' : move.settledBy;
}

/** What the sentence is about; null where nobody is waited for. */
function moveOf(context: MoveContext): Matter | null {
  if (settledSentence(context)) return null;
  const [first] = pendingMatters(context);
  if (!first && context.situation.state === 'suspended') return null;
  return first ?? workOf(context);
}

function alsoKey({ key }: PendingMatter) {
  return `also.${key.slice('matter.'.length)}` as AlsoKey;
}

function write(context: MoveContext, { key, event, values }: Matter): string {
  const { text, now, writing } = context;
  return text(key, {
    when: event ? dayAndTime(event.occurredAt, now, writing) : '',
    by: nameOf(event, text),
    ...values,
  });
}

function moverOf(context: MoveContext, { settledBy }: Matter): Mover {
  const { situation, role, possibleActs } = context;
  if (!settledBy) {
    return role === 'contractor' ? workerOf(context) : 'contractor';
  }
  // The contractor's desk records what is said by telephone; the word is theirs.
  if (role !== 'contractor' && possibleActs.includes(settledBy)) return 'you';
  const by = findTransition(situation.state, settledBy)?.by ?? [];
  // Who speaks for the establishment and may not approve has a portal where
  // the referent alone does (CI25).
  const isReferents =
    !by.includes('beneficiary') ||
    (settledBy === 'approve' && role === 'beneficiary');
  return isReferents ? 'local-referent' : 'establishment';
}

/**
 * Whose the contractor's work is, for one of its people: in a queue everybody's.
 * Until it is known who reads, it is the contractor's and no more is said.
 */
function workerOf({ situation, readerRef }: MoveContext): Mover {
  const holder = situation.holder?.ref;
  if (!holder) return 'you';
  if (readerRef === undefined) return 'contractor';
  return holder === readerRef ? 'you' : 'colleague';
}

/**
 * What waits for the establishment's word: what the reader may settle, before
 * what somebody else has to.
 */
function pendingMatters(context: MoveContext): PendingMatter[] {
  const matters = mattersOf(context);
  const isReaders = (matter: PendingMatter) =>
    moverOf(context, matter) === 'you';
  return [
    ...matters.filter(isReaders),
    ...matters.filter(matter => !isReaders(matter)),
  ];
}

/**
 * What stands in the way of an approval, the approval, then the others, the
 * weightiest first.
 */
function mattersOf(context: MoveContext): PendingMatter[] {
  const { situation, events, now, writing } = context;
  const { pending, exclusion, state } = situation;
  const matters: PendingMatter[] = [];
  if (pending.workaround) {
    matters.push({
      key: 'matter.workaround',
      event: eventAt(events, pending.workaround.sequence),
      settledBy: 'accept-workaround',
    });
  }
  if (pending.suspension) {
    matters.push({
      key: 'matter.suspension',
      event: eventAt(events, pending.suspension.sequence),
      settledBy: 'agree-suspension',
      values: { until: dayAndTime(pending.suspension.until, now, writing) },
    });
  }
  if (pending.qualification) {
    matters.push({
      key: 'matter.qualification',
      event: eventAt(events, pending.qualification.sequence),
      settledBy: 'agree-qualification',
    });
  }
  if (exclusion === 'claimed') {
    matters.push({
      key: 'matter.exclusion',
      event: lastOf(events, 'claim-exclusion'),
      settledBy: 'accept-exclusion',
    });
  }
  if (pending.cancellation) {
    matters.push({
      key: 'matter.cancellation',
      event: eventAt(events, pending.cancellation.sequence),
      settledBy: 'agree-cancellation',
    });
  }
  if (pending.instant) {
    matters.push({
      key: 'matter.instant',
      event: eventAt(events, pending.instant.sequence),
      settledBy: 'agree-instant',
      values: { claimed: dayAndTime(pending.instant.claimedAt, now, writing) },
    });
  }
  // Without terms, and none proposed, the contractor qualifies first.
  if (state !== 'restored' || isUnqualified(situation)) return matters;
  const isBefore = ({ settledBy }: PendingMatter) =>
    BEFORE_APPROVAL.has(settledBy);
  return [
    ...matters.filter(isBefore),
    {
      key: 'matter.approval',
      event: lastOf(events, 'restore'),
      settledBy: 'approve',
    },
    ...matters.filter(matter => !isBefore(matter)),
  ];
}

function isUnqualified({ terms, pending }: TicketSituation): boolean {
  return terms === null && !pending.qualification;
}

/** The contractor's work, as far as it has come. */
function workOf({ situation, events, now, writing }: MoveContext): Matter {
  const matter = (
    key: Matter['key'],
    event: TicketEvent | undefined,
    values?: Record<string, string>,
  ): Matter => ({ key, event, settledBy: null, values });
  const declared = lastOf(events, 'register');
  if (situation.state === 'restored') {
    return matter('matter.qualifyFirst', lastOf(events, 'restore'));
  }
  const going = situation.interventions.find(one => one.endedAt === null);
  if (going) {
    return matter(
      going.mode === 'on-site' ? 'matter.onSite' : 'matter.remote',
      undefined,
      {
        technician: going.technician,
        when: dayAndTime(going.startedAt, now, writing),
      },
    );
  }
  if (situation.terms === null) return matter('matter.identify', declared);
  if (situation.exclusion === 'contested') {
    return matter('matter.contested', lastOf(events, 'contest-exclusion'));
  }
  if (situation.state === 'registered')
    return matter('matter.takeUp', declared);
  if (situation.workaroundInPlace) {
    return matter('matter.repair', lastOf(events, 'accept-workaround'));
  }
  const turn = lastOf(
    events,
    'refuse',
    'reopen',
    'start-work',
    'start-intervention',
  );
  if (turn?.type === 'refuse') {
    return matter(
      turn.data.serviceDown ? 'matter.refusedDown' : 'matter.refusedUp',
      turn,
    );
  }
  return turn?.type === 'reopen'
    ? matter('matter.reopened', turn)
    : matter('matter.restore', turn ?? declared);
}

function settledSentence(context: MoveContext): string | null {
  const { situation, events, possibleActs, text, now, writing } = context;
  const told = (event: TicketEvent | undefined) => ({
    when: event ? dayAndTime(event.occurredAt, now, writing) : '',
    by: agreedByOf(event, text),
  });
  switch (situation.state) {
    case 'closed':
      return text(
        possibleActs.includes('reopen')
          ? 'settled.mayReopen'
          : 'settled.closed',
        told(lastOf(events, 'approve')),
      );
    case 'cancelled': {
      const end = lastOf(events, 'cancel', 'agree-cancellation');
      const asked =
        end?.type === 'cancel' ? end : lastOf(events, 'request-cancellation');
      return text(
        end?.type === 'cancel'
          ? 'settled.cancelled'
          : 'settled.cancellationAgreed',
        { ...told(end), kind: text(`kind.${asked?.data.kind ?? 'cancelled'}`) },
      );
    }
    case 'excluded': {
      const claim = lastOf(events, 'claim-exclusion');
      return text('settled.excluded', {
        ...told(lastOf(events, 'accept-exclusion')),
        ground: text(`ground.${claim?.data.ground ?? 'other-abnormal-use'}`),
      });
    }
    default:
      return null;
  }
}
