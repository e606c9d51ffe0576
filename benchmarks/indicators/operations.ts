import {
  OTHER as LARGEST,
  OWN as COMPARABLE,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import type { Caller, Operation } from '../compare';

/** What the national dashboard may take, in milliseconds. */
const MOST_NATIONAL = 100;

/** A month that is over and fixed, and the year and three years up to now. */
const MONTH = 'from=2026-09&to=2026-09';
const YEAR = 'from=2025-12&to=2026-11';
const THREE_YEARS = 'from=2023-12&to=2026-11';

/** Of whom figures are asked, and what it takes to say so. */
const OF: readonly [name: string, caller: Caller, of: string][] = [
  ['the nation', 'contractor', ''],
  ['an establishment', 'beneficiary', `&establishment=${COMPARABLE}`],
  ['the largest', 'other-beneficiary', `&establishment=${LARGEST}`],
];

const ofEach = (
  page: string,
  asked: readonly [name: string, path: string][],
  options: Pick<Operation<void>, 'most'> = {},
): Operation<void>[] =>
  OF.flatMap(([whose, caller, of]) =>
    asked.map(([name, path]) => ({
      page,
      name: `${whose}: ${name}`,
      ask: () => ({ caller, path: `${path}${of}` }),
      ...options,
    })),
  );

const ofNation = (
  page: string,
  asked: readonly [name: string, path: string][],
): Operation<void>[] =>
  asked.map(([name, path]) => ({
    page,
    name: `the nation: ${name}`,
    ask: () => ({ caller: 'contractor' as const, path }),
  }));

const LEVELS = '/service-levels?';
const BEHIND = '/service-levels/tickets?';

export const OPERATIONS: readonly Operation<void>[] = [
  ...ofEach(
    'dashboard',
    [
      ['this month', `${LEVELS}to=2026-11`],
      ['a month that is fixed', `${LEVELS}${MONTH}`],
      ['a year', `${LEVELS}${YEAR}`],
      ['three years', `${LEVELS}${THREE_YEARS}`],
    ],
    { most: MOST_NATIONAL },
  ),
  ...ofNation('dashboard', [
    [
      'establishments of a month',
      `/service-levels/establishments?${MONTH}&limit=20`,
    ],
    [
      'establishments of a year',
      `/service-levels/establishments?${YEAR}&limit=20`,
    ],
  ]),
  ...ofEach('dashboard', [
    ['calls to the desk', '/service-levels/calls?to=2026-11'],
  ]),
  ...ofEach('behind a figure', [
    ['closed in a month', `${BEHIND}population=closed&${MONTH}&limit=5`],
    ['late in a year', `${BEHIND}population=late&${YEAR}&limit=5`],
    ['declared in three years', `${BEHIND}population=declared&${THREE_YEARS}`],
    [
      'closed of a maker, in a year',
      `${BEHIND}population=closed&split=maker&part=HPE&${YEAR}&limit=5`,
    ],
  ]),
  ...ofNation('behind a figure', [
    [
      'reopened of a restore time',
      `${BEHIND}population=reopened&split=restoreTime&part=50H&${YEAR}&limit=5`,
    ],
    [
      'declared of a rare category',
      `${BEHIND}population=declared&split=category&part=tape-library&${YEAR}&limit=5`,
    ],
    ['excluded in a year', `${BEHIND}population=excluded&${YEAR}&limit=5`],
    [
      'cancelled with corrections',
      `${BEHIND}population=cancelled&edition=current&${YEAR}&limit=5`,
    ],
  ]),
  ...ofEach('tickets', [
    ['newest first', '/tickets?limit=50'],
    ['closed', '/tickets?state=closed&limit=50'],
    ['search for a word', '/tickets?text=ventilateur&limit=20'],
  ]),
  ...ofNation('tickets', [
    ['open', '/tickets?state=open&limit=5'],
    ['next to be late', '/tickets?state=open&sort=due&limit=5'],
    ['open and late', '/tickets?state=open&timing=late&limit=5'],
    ['in the queue', '/tickets?work=queue&state=open&limit=2'],
    ['awaiting approval', '/tickets?work=awaiting-approval&limit=5'],
    ['of an establishment', `/tickets?establishment=${COMPARABLE}&limit=50`],
    ['search for a number', '/tickets?text=INC-2025-000123&limit=20'],
    ['search for a serial number', `/tickets?text=SN${COMPARABLE}003&limit=10`],
  ]),
];
