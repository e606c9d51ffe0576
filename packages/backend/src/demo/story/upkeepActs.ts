import {
  addMonths,
  CURRENT_HOLIDAY_RULES,
  fromEpochSeconds,
  type Instant,
  localMonthIn,
  monthFixedFrom,
  monthsFromTo,
  toEpochSeconds,
  workingDaysAfter,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import type { StoryAct } from './StoryAct';

const PLACE = {
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: CURRENT_HOLIDAY_RULES,
} as const;

/** Before, once a week stands for every day of it. */
const LATELY_SECONDS = 21 * 86_400;

const DAILY = [
  'itsm-chase-obsolescence-notices',
  'itsm-warn-of-covers-that-end',
  'itsm-make-anniversary-lists',
];

/** Each after what it rests on: figures, then what is made of them. */
const MONTHLY = [
  'itsm-count-service-levels',
  'itsm-tell-monthly-figures',
  'itsm-make-reports',
  'itsm-raise-penalties',
];

/**
 * What the portal does by itself over the year: every week, every working
 * morning of late, and once the figures of a month are fixed.
 */
export function upkeepActs(
  portal: Pick<DemonstrationPortal, 'runTasks'>,
  { from, until }: { from: Instant; until: Instant },
): StoryAct[] {
  const acts: StoryAct[] = [];
  const add = (at: Instant, what: string, tasks: readonly string[]) => {
    if (at > from && at < until) {
      acts.push({ at, what, perform: () => portal.runTasks(tasks) });
    }
  };
  const lately = fromEpochSeconds(toEpochSeconds(until) - LATELY_SECONDS);
  let morning = workingDaysAfter(PLACE, from, 1);
  while (morning < until) {
    add(morning, 'the upkeep of a day', DAILY);
    // Five working days are a week: what is due on a day of it is in time then.
    morning = workingDaysAfter(PLACE, morning, morning < lately ? 5 : 1);
  }
  const [first, last] = [from, until].map(one =>
    localMonthIn(PLACE.timeZone, one),
  );
  for (const month of monthsFromTo(first, last)) {
    const fixed = monthFixedFrom(addMonths(month, -1));
    add(
      workingDaysAfter(PLACE, fixed, 1),
      `the figures of the month before ${month}`,
      MONTHLY,
    );
  }
  return acts;
}
