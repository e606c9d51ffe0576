import { readFileSync } from 'fs';
import { resolve } from 'path';
import { DateTime } from 'luxon';
import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import type { TerritoryId } from '../calendar';
import type { RestoreTime, ServiceWindow } from '../contract';
import { clockAt } from './clockAt';

const DOCUMENT = resolve(__dirname, '../../../../docs/clock.md');
const WRITTEN = 'ccc yyyy-MM-dd HH:mm:ss';

/** The rows of the table of worked examples. */
const EXAMPLES = readFileSync(DOCUMENT, 'utf8')
  .split('\n')
  .filter(line => /^\| [A-Z][a-z]{2} \d{4}-/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

const withoutWeekday = (written: string) => written.slice('Mon '.length);

it('docs/clock.md has worked examples', () => {
  expect(EXAMPLES).toHaveLength(5);
});

it.each(EXAMPLES)(
  'docs/clock.md is right: registered %s, %s %s at %s, suspended "%s", due %s',
  (registered, window, time, site, suspended, due, lateFrom) => {
    const pinned = terms(
      window as ServiceWindow,
      time as RestoreTime,
      site as TerritoryId,
    );
    const at = withoutWeekday(registered);
    const log = new TestLog(pinned).register(at);
    const written = (instant: string | null) =>
      instant &&
      DateTime.fromISO(instant, {
        zone: pinned.timeZone,
        locale: 'en-US',
      }).toFormat(WRITTEN);
    const [from, until] = suspended
      ? suspended.split(' to ').map(withoutWeekday)
      : [];
    if (suspended) {
      log
        .does('request-suspension', from, { input: { until } })
        .does('agree-suspension', from);
    }
    const clock = clockAt(pinned, log.events, log.instant(from ?? at));
    expect([
      written(log.instant(at)),
      suspended && written(log.instant(from)),
      suspended && written(log.instant(until)),
      written(clock.dueAt),
      written(clock.lateFrom),
    ]).toEqual([
      registered,
      suspended && suspended.split(' to ')[0],
      suspended && suspended.split(' to ')[1],
      due,
      lateFrom,
    ]);
  },
);
