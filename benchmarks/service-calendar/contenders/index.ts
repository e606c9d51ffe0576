import type { Contender } from './contender';
import { dayjsBusinessTime } from './dayjsBusinessTime';
import { luxonDayLoop } from './luxonDayLoop';
import { momentBusinessTime } from './momentBusinessTime';
import { ours } from './ours';

export type { Calendar, CalendarData, Contender } from './contender';

export const CONTENDERS: Contender[] = [
  ours,
  luxonDayLoop,
  dayjsBusinessTime,
  momentBusinessTime,
];
