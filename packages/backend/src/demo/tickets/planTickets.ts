import {
  CURRENT_HOLIDAY_RULES,
  type Instant,
  isHolidayRegion,
  type LocalDate,
  localDateIn,
  type Machine,
  serviceCalendarFor,
  type ServiceWindow,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { instantOf, type Moment, type MomentContext } from './moment';
import type { Scenario, Step } from './scenario';

/** Where a scenario takes place. */
export type Place = Pick<Machine['site'], 'timeZone' | 'holidayRegion'> & {
  /** Null where nothing is due: people keep office hours there too. */
  serviceWindow: Machine['serviceWindow'];
};

/** One thing to do, at its instant. */
export interface PlannedAct {
  scenario: Scenario;
  /** 0 for the registration, then as the steps. */
  position: number;
  at: Instant;
  /** Absent for the registration. */
  step?: Step;
  /** Instants and days given with it, by field. */
  instants: Record<string, Instant | LocalDate>;
}

/**
 * Everything the scenarios do, in the order in which it happened.
 *
 * @throws Error where a scenario goes back in time, or into the future
 */
export function planTickets(
  scenarios: readonly Scenario[],
  options: { now: Instant; placeOf(scenario: Scenario): Place },
): PlannedAct[] {
  return scenarios
    .flatMap(scenario => {
      const context = contextOf(options.placeOf(scenario), options.now);
      const acts = actsOf(scenario, context);
      assertInOrder(scenario, acts, options.now);
      return acts;
    })
    .sort((a, b) => toEpochSeconds(a.at) - toEpochSeconds(b.at));
}

/** The instant of a moment at a place. @throws RangeError where it is none */
export function instantAt(
  moment: Moment,
  { place, now }: { place: Place; now: Instant },
): Instant {
  return instantOf(moment, contextOf(place, now));
}

function contextOf(place: Place, now: Instant): MomentContext {
  const { timeZone, holidayRegion, serviceWindow } = place;
  if (!isHolidayRegion(holidayRegion)) {
    throw new RangeError(`'${holidayRegion}' is no region of holidays`);
  }
  const calendarOf = (window: ServiceWindow) =>
    serviceCalendarFor({
      window,
      timeZone,
      holidayRegion,
      holidayRules: CURRENT_HOLIDAY_RULES,
    });
  const officeHours = calendarOf('HO');
  const calendar = serviceWindow ? calendarOf(serviceWindow) : officeHours;
  return { now, timeZone, calendar, officeHours };
}

function actsOf(scenario: Scenario, context: MomentContext): PlannedAct[] {
  const { registered, steps } = scenario;
  return [
    {
      scenario,
      position: 0,
      at: instantOf(registered.at, context),
      instants: instantsIn({ calledAt: registered.calledAt }, context),
    },
    ...steps.map((step, index) => ({
      scenario,
      position: index + 1,
      at: instantOf(step.at, context),
      step,
      instants: {
        ...daysIn('chaseOn' in step ? { chaseOn: step.chaseOn } : {}, context),
        ...instantsIn(
          {
            until: 'until' in step ? step.until : undefined,
            occurredAt: 'occurredAt' in step ? step.occurredAt : undefined,
            expectedAt: 'expectedAt' in step ? step.expectedAt : undefined,
          },
          context,
        ),
      },
    })),
  ];
}

/** Days on the wall of the site. */
function daysIn(
  moments: Record<string, Moment>,
  context: MomentContext,
): Record<string, LocalDate> {
  return Object.fromEntries(
    Object.entries(moments).map(([field, moment]) => [
      field,
      localDateIn(context.timeZone, instantOf(moment, context)),
    ]),
  );
}

function instantsIn(
  moments: Record<string, Moment | undefined>,
  context: MomentContext,
): Record<string, Instant> {
  const instants: Record<string, Instant> = {};
  for (const [field, moment] of Object.entries(moments)) {
    if (moment !== undefined) instants[field] = instantOf(moment, context);
  }
  return instants;
}

function assertInOrder(
  { id }: Scenario,
  acts: readonly PlannedAct[],
  now: Instant,
): void {
  let previous = acts[0].at;
  for (const { at, position } of acts) {
    if (toEpochSeconds(at) < toEpochSeconds(previous)) {
      throw new Error(
        `${id}: act ${position}, at ${at}, is before ${previous}`,
      );
    }
    if (toEpochSeconds(at) > toEpochSeconds(now)) {
      throw new Error(`${id}: act ${position}, at ${at}, is after now, ${now}`);
    }
    previous = at;
  }
}
