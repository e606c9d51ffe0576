import type { Portal } from '../plugins/itsm-backend/src/__testUtils__/portal';
import { measure } from './fleet/measure';

/** How much longer anything may take on the large database than on the small. */
export const MOST_RATIO = 1.5;

const TRIES = 3;

/** Something a person asks for, measured at both sizes. */
export interface Operation<Place> {
  page: string;
  name: string;
  /** How a portal is asked, of the same at both sizes. */
  ask(place: Place): { caller: Caller; path: string };
  /** Milliseconds that the large database may take, where that is said. */
  most?: number;
}

export type Caller = Parameters<Portal['call']>[0];

/** A backend on a database of a size, and what is asked of it. */
export interface Filled<Place> {
  portal: Portal;
  place: Place;
}

export interface Compared {
  before: number;
  after: number;
  holds: boolean;
}

/**
 * The 95th percentiles of an operation at both sizes, in milliseconds. What
 * seems too slow is asked again: what slows it each time is not the other work
 * of the machine.
 */
export async function compare<Place>(
  small: Filled<Place>,
  large: Filled<Place>,
  operation: Operation<Place>,
): Promise<Compared> {
  const { most = Infinity } = operation;
  let best: Compared = { before: 1, after: Infinity, holds: false };
  for (let n = 0; n < TRIES && !best.holds; n++) {
    const [before, after] = await measure([
      asking(small, operation),
      asking(large, operation),
    ]);
    const holds = after / before <= MOST_RATIO && after < most;
    if (holds || after / before < best.after / best.before) {
      best = { before, after, holds };
    }
  }
  return best;
}

/** Asks for what an operation shows, as a person in the browser does. */
function asking<Place>(
  { portal, place }: Filled<Place>,
  operation: Operation<Place>,
) {
  const { caller, path } = operation.ask(place);
  return async () => {
    const { status, body } = await portal.call(caller, 'get', path);
    if (status !== 200) {
      throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    }
  };
}

/**
 * Compares all operations, or those that have a word in their name, and prints
 * a line for each.
 *
 * @param sizes - as they are called in the table
 * @returns how many do not hold
 */
export async function compareAll<Place>(
  [small, large]: readonly [Filled<Place>, Filled<Place>],
  operations: readonly Operation<Place>[],
  { sizes, only }: { sizes: readonly [string, string]; only?: string },
): Promise<{ failed: number; asked: number }> {
  const rows: Record<string, string>[] = [];
  let failed = 0;
  for (const operation of operations) {
    const { page, name } = operation;
    if (only && !`${page} ${name}`.includes(only)) continue;
    const { before, after, holds } = await compare(small, large, operation);
    if (!holds) failed += 1;
    rows.push({
      page,
      'what is asked for': name,
      [`${sizes[0]}, ms`]: before.toFixed(1),
      [`${sizes[1]}, ms`]: after.toFixed(1),
      times: (after / before).toFixed(2),
      '': holds ? '' : 'over',
    });
    console.log(Object.values(rows[rows.length - 1]).join(' | '));
  }
  console.table(rows);
  return { failed, asked: rows.length };
}
