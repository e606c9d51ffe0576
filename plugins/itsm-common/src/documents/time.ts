import { HOLIDAY_NAMES, type HolidayId } from '../calendar';
import { explainAt, type Stretch } from '../clock';
import { exactDuration, toEpochSeconds } from '../time';
import { dateTime, factsOf, fromTo, nameOf, type Telling } from './telling';
import type { DocumentTextKey } from './texts';
import type { DocumentBlock, DocumentSection } from './types';

type Verdict = 'in-time' | 'late' | 'running' | 'indicative';

/** What became of the delay; null where none is granted, or none measured. */
export function verdictOf({ clock }: Telling): Verdict | null {
  if (clock.grantedSeconds === null || clock.status === 'ended') return null;
  if (!clock.contractual) return 'indicative';
  return clock.verdict ?? 'running';
}

/** "Délai consommé : 3 h 15 min sur 4 h, dans le délai." */
export function verdictSentence(telling: Telling): string {
  const { clock, text } = telling;
  const verdict = verdictOf(telling);
  const { grantedSeconds, consumedSeconds, remainingSeconds } = clock;
  return verdict === null ||
    grantedSeconds === null ||
    consumedSeconds === null ||
    remainingSeconds === null
    ? text('verdict.none')
    : text(`verdict.${verdict}`, {
        consumed: exactDuration(consumedSeconds),
        granted: exactDuration(grantedSeconds),
        late: exactDuration(Math.min(0, remainingSeconds)),
      });
}

/**
 * The time consumed against the time granted (CCTP 2.1.22, D6), and every
 * stretch it is made of.
 */
export function timeSection(telling: Telling): DocumentSection {
  const { text } = telling;
  return {
    title: text('time.title'),
    blocks: [...figures(telling), ...explanation(telling)],
  };
}

function figures(telling: Telling): DocumentBlock[] {
  const { clock, text } = telling;
  const { grantedSeconds, consumedSeconds, remainingSeconds } = clock;
  if (
    grantedSeconds === null ||
    consumedSeconds === null ||
    remainingSeconds === null
  ) {
    return [{ kind: 'paragraph', text: text('time.none') }];
  }
  const verdict = verdictOf(telling);
  return [
    {
      kind: 'facts',
      facts: factsOf(
        [text('time.granted'), exactDuration(grantedSeconds)],
        [text('time.consumed'), exactDuration(consumedSeconds)],
        [
          text(remainingSeconds < 0 ? 'time.late' : 'time.remaining'),
          exactDuration(remainingSeconds),
        ],
        [
          text('time.restoredAt'),
          clock.restoredAt && dateTime(clock.restoredAt, telling),
        ],
        [
          text('time.verdict'),
          text(verdict ? `time.verdict.${verdict}` : 'time.notMeasured'),
        ],
      ),
    },
  ];
}

function explanation(telling: Telling): DocumentBlock[] {
  const { clockOptions, events, issuedAt, situation, clock, text } = telling;
  const stretches =
    clock.consumedSeconds === null
      ? []
      : explainAt(situation.terms, events, issuedAt, clockOptions);
  if (stretches.length === 0) return [];
  const sum = (counted: boolean) =>
    exactDuration(
      stretches
        .filter(stretch => stretch.counted === counted)
        .reduce((total, stretch) => total + lengthOf(stretch), 0),
    );
  return [
    { kind: 'heading', text: text('time.explained') },
    {
      kind: 'table',
      table: {
        columns: [
          { label: text('time.stretch') },
          { label: text('time.reason') },
          { label: text('time.counted'), isDuration: true },
          { label: text('time.notCounted'), isDuration: true },
        ],
        rows: stretches.map(stretch => [
          fromTo(stretch.from, stretch.to, telling),
          reasonText(stretch, telling),
          stretch.counted ? exactDuration(lengthOf(stretch)) : '',
          stretch.counted ? '' : exactDuration(lengthOf(stretch)),
        ]),
        total: [text('time.total'), '', sum(true), sum(false)],
      },
    },
  ];
}

function lengthOf({ from, to }: Stretch): number {
  return toEpochSeconds(to) - toEpochSeconds(from);
}

function reasonText(stretch: Stretch, telling: Telling): string {
  const { events, language, situation, text } = telling;
  switch (stretch.reason) {
    case 'open':
      return text(`reason.open.${situation.terms?.serviceWindow ?? 'HO'}`);
    case 'holiday':
      return text('reason.holiday', {
        name: HOLIDAY_NAMES[stretch.holiday as HolidayId]?.[language] ?? '',
      });
    case 'suspended': {
      const agreed = events.find(one => one.sequence === stretch.sequence);
      return text('reason.suspended', { by: nameOf(agreed?.actor, telling) });
    }
    default:
      return text(`reason.${stretch.reason}` satisfies DocumentTextKey);
  }
}
