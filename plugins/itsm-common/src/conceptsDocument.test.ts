import {
  documentTables,
  type Row,
  withoutWeekday,
  writtenHours,
  writtenIn,
} from './__testUtils__/documentTables';
import { localInstant } from './__testUtils__/localTime';
import { NOT_COVERED, terms } from './__testUtils__/terms';
import { TestLog } from './__testUtils__/TestLog';
import { TestNotice } from './__testUtils__/TestNotice';
import {
  addDays,
  serviceCalendarFor,
  TERRITORIES,
  type TerritoryId,
} from './calendar';
import { clockAt } from './clock';
import {
  contractLevelOn,
  CONTRACT_LEVELS,
  type CoverageFacts,
  fleetClassOf,
  type RestoreTime,
  type ServiceWindow,
} from './contract';
import { figuresOf, INDICATORS, ticketMonths } from './indicators';
import { toInstant } from './time';
import type { TicketAct } from './workflow';

const [
  ,
  FACTS,
  DAYS,
  LEVELS,
  OPEN_HOURS,
  STORY,
  MONTHS,
  INCIDENTS,
  RATES,
  NOTICES,
  CLASSES,
] = documentTables('concepts.md');

const territoryOf = (site: string) =>
  TERRITORIES[site.split(',')[0] as TerritoryId];

/** The act of a cell, `refuse` of "`refuse`, the service is down". */
const actOf = ({ Act }: Row) => /`([a-z-]+)`/.exec(Act)?.[1];

it('tells the level of a day', () => {
  const facts = Object.fromEntries(
    FACTS.map(({ Fact, Value }) => [Fact, Value]),
  ) as unknown as CoverageFacts;
  expect(DAYS).toEqual(
    DAYS.map(({ Day }) => {
      const { level, lastDay, next } = contractLevelOn(facts, Day);
      return {
        Day,
        Level: level,
        'Its last day': lastDay ?? '',
        Then: next?.level ?? '',
      };
    }),
  );
  expect(LEVELS.map(({ Level }) => Level.replace(/`/g, ''))).toEqual([
    ...CONTRACT_LEVELS,
  ]);
});

it('counts the open hours of a window at a site', () => {
  expect(OPEN_HOURS).toEqual(
    OPEN_HOURS.map(row => {
      const { timeZone, holidayRegion } = territoryOf(row.Site);
      const calendar = serviceCalendarFor({
        window: row.Window as ServiceWindow,
        timeZone,
        holidayRegion,
        holidayRules: terms('HO', '4H').holidayRules,
      });
      const [from, to] = [row.From, row.To].map(written =>
        localInstant(withoutWeekday(written), timeZone),
      );
      return {
        ...row,
        From: writtenIn(timeZone, from),
        To: writtenIn(timeZone, to),
        'Open hours': String(
          calendar.openSeconds(new Date(from), new Date(to)) / 3600,
        ),
      };
    }),
  );
});

const PINNED = terms('HO', '4H', 'FR-AM');

/** The log of the incident, act by act, and what each row has to say. */
function tellStory(): { log: TestLog; rows: Row[] } {
  const log = new TestLog(PINNED);
  const rows = STORY.map(row => {
    const at = withoutWeekday(row.At);
    const [, until] = /until (.*)$/.exec(row.Act) ?? [];
    if (actOf(row) === 'register') log.register(at);
    else if (until) {
      log
        .does('request-suspension', at, {
          input: { until: withoutWeekday(until) },
        })
        .does('agree-suspension', at);
    } else if (actOf(row) === 'refuse') {
      log.does('refuse', at, { input: { serviceDown: true } });
    } else log.does(actOf(row) as TicketAct, at);
    const clock = clockAt(PINNED, log.events, log.instant(at));
    return {
      At: writtenIn(PINNED.timeZone, log.instant(at)),
      Act: row.Act,
      State: log.situation(at).state,
      Used: writtenHours(clock.consumedSeconds),
      Due: writtenIn(PINNED.timeZone, clock.dueAt),
    };
  });
  return { log, rows };
}

const countsAs = ({
  outOfRate,
  inTime,
}: Pick<
  ReturnType<typeof ticketMonths>[number],
  'outOfRate' | 'inTime'
>): string => outOfRate?.replace(/-/g, ' ') ?? (inTime ? 'in time' : 'late');

it('tells the life of an incident, and its clock', () => {
  expect(STORY).toEqual(tellStory().rows);
});

it('tells the months of that incident', () => {
  expect(MONTHS).toEqual(
    ticketMonths(tellStory().log.events, 'establishment').map(month => ({
      Month: month.month,
      Closed: month.closed ? 'yes' : 'no',
      'Counts as': countsAs(month),
      Used: writtenHours(month.consumedSeconds),
      'Reopened on recall': month.reopened ? 'yes' : 'no',
    })),
  );
});

/** The log of an incident of the table of a month. */
function logOf(row: Row): TestLog {
  const territory = row.Site as TerritoryId;
  const pinned = {
    ...(row.Window
      ? terms(row.Window as ServiceWindow, row.Time as RestoreTime, territory)
      : NOT_COVERED),
    level: row.Level as (typeof CONTRACT_LEVELS)[number],
  };
  const registered = withoutWeekday(row.Registered);
  const log = new TestLog(pinned).register(registered);
  const mode = row['On site'] === 'yes' ? 'on-site' : 'remote';
  log.does('start-intervention', registered, { input: { mode } });
  return row.Restored
    ? log
        .does('restore', withoutWeekday(row.Restored))
        .does('approve', '2026-06-10 09:00')
    : log
        .does('claim-exclusion', registered)
        .does('accept-exclusion', '2026-06-10 09:00');
}

const JUNE = INCIDENTS.map(row => {
  const [month] = ticketMonths(logOf(row).events, 'establishment');
  return { row, month };
});

it('tells what each incident of a month counts as', () => {
  expect(INCIDENTS).toEqual(
    JUNE.map(({ row, month }) => ({
      ...row,
      Used: writtenHours(month.consumedSeconds),
      'Counts as': month.closed ? countsAs(month) : 'no closure',
    })),
  );
});

it('adds them up to the rates', () => {
  const { counts } = figuresOf(
    JUNE.map(({ month }) => ({ ...month, region: null })),
  );
  const rates = INDICATORS.flatMap(one => (one.kind === 'rate' ? [one] : []));
  expect(RATES).toEqual(
    RATES.map(row => {
      const rate = rates.find(
        ({ names }) => names.en.toLocaleLowerCase('en') === row.Rate,
      );
      return {
        ...row,
        Counts: String(rate && counts[rate.numerator]),
        Of: String(rate && counts[rate.denominator]),
      };
    }),
  );
});

it('tells the last day by notice', () => {
  expect(NOTICES).toEqual(
    NOTICES.map(row => {
      const territory = row.Site as TerritoryId;
      const { timeZone } = TERRITORIES[territory];
      const received = localInstant(
        withoutWeekday(row['Receipt proven']),
        timeZone,
      );
      const told = toInstant(
        new Date(new Date(received).getTime() - 24 * 3600 * 1000),
      );
      const { lastDay } = new TestNotice({
        territory,
        lastDay: row['Last day asked for'],
        at: told,
      })
        .told(told)
        .acknowledged(received)
        .at(received);
      return {
        ...row,
        'Receipt proven': writtenIn(timeZone, received),
        'Last day that holds': lastDay,
        'Out from': lastDay && addDays(lastDay, 1),
      };
    }),
  );
});

it('tells the class of a fleet', () => {
  expect(CLASSES).toEqual(
    CLASSES.map(({ Servers }) => {
      const { class: name, inventoryDays } = fleetClassOf(Number(Servers));
      return { Servers, Class: name, Days: String(inventoryDays) };
    }),
  );
});
