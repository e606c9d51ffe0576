/**
 * The clocks of some incidents, and the library to try out: `yarn start` in this
 * package prints the one and leaves a prompt with the other, as `itsm`. There,
 * an incident is registered under terms, has acts done to it, and is measured:
 *
 *   log = new TestLog(terms('HO', '4H')).register('2026-05-13 16:00').does('start-work', '2026-05-13 16:30')
 *   itsm.clockAt(log.events[0].data.terms, log.events, log.instant('2026-05-15 09:00'))
 *   itsm.explainAt(log.events[0].data.terms, log.events, log.instant('2026-05-15 09:00'))
 *   log.situation('2026-05-15 09:00').state
 */
import { start } from 'node:repl';
import * as itsm from '../src';
import { localTime } from '../src/__testUtils__/localTime';
import { TestLog } from '../src/__testUtils__/TestLog';
import { terms } from '../src/__testUtils__/terms';
import { incidents } from './incidents';

const rows = incidents.map(({ what, pinned, log, at }) => {
  const clock = itsm.clockAt(pinned, log.events, log.instant(at));
  const local = (instant: string | null) =>
    instant && localTime(instant, pinned.timeZone);
  return {
    incident: what,
    terms: `${pinned.serviceWindow} ${pinned.restoreTime}`,
    registered: local(log.events[0].occurredAt),
    'looked at': at,
    'open hours used': clock.consumedSeconds! / 3600,
    due: local(clock.dueAt),
    verdict: clock.verdict ?? clock.status,
  };
});

// eslint-disable-next-line no-console
console.table(rows);
Object.assign(start('itsm> ').context, { itsm, TestLog, terms });
