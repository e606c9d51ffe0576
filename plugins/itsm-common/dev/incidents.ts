import type { PinnedTerms } from '../src';
import { TestLog } from '../src/__testUtils__/TestLog';
import { terms } from '../src/__testUtils__/terms';

interface Incident {
  what: string;
  pinned: PinnedTerms;
  log: TestLog;
  /** When one looks at its clock; times are the site's. */
  at: string;
}

function incident(
  what: string,
  pinned: PinnedTerms,
  at: string,
  life: (log: TestLog) => TestLog,
): Incident {
  return { what, pinned, at, log: life(new TestLog(pinned)) };
}

/** Each window and restore time, and what bends their clocks. */
export const incidents: readonly Incident[] = [
  incident('over Ascension', terms('HO', '4H'), '2026-05-15 09:00', log =>
    log.register('2026-05-13 16:00'),
  ),
  incident('restored at night', terms('24x7', '4H'), '2026-11-27 09:00', log =>
    log.register('2026-11-26 22:00').does('restore', '2026-11-27 01:30'),
  ),
  incident('over a week-end', terms('HO', '10H'), '2026-11-30 15:00', log =>
    log.register('2026-11-27 14:00'),
  ),
  incident('into summer time', terms('24x7', '10H'), '2026-03-29 12:00', log =>
    log.register('2026-03-29 00:00'),
  ),
  incident('five working days', terms('HO', '50H'), '2026-11-25 12:00', log =>
    log.register('2026-11-23 08:00'),
  ),
  incident(
    'Good Friday in Alsace',
    terms('HO', '4H', 'FR-AM'),
    '2026-04-07 12:00',
    log => log.register('2026-04-02 17:00'),
  ),
];
