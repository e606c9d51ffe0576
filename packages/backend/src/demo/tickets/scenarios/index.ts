import type { Scenario } from '../scenario';
import { AWAITED } from './awaited';
import { CALENDAR } from './calendar';
import { HISTORY } from './history';
import { MEDIATED } from './mediated';
import { RUNNING } from './running';
import { SETTLED } from './settled';
import { SUSPENSIONS } from './suspensions';
import { TERMS } from './terms';
import { TURNS } from './turns';

/** The tickets of the demonstration, each with a meaning. Invented. */
export const SCENARIOS: readonly Scenario[] = [
  ...RUNNING,
  ...TURNS,
  ...AWAITED,
  ...SUSPENSIONS,
  ...TERMS,
  ...CALENDAR,
  ...SETTLED,
  ...MEDIATED,
  ...HISTORY,
];
