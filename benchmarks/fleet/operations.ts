import type { Knex } from 'knex';
import {
  OTHER as LARGEST,
  OWN as COMPARABLE,
} from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { encodeCursor } from '../../plugins/itsm-backend/src/http';
import type { Caller, Operation as Asked } from '../compare';

type Operation = Asked<Place>;

/** What is asked about, in one database. */
export interface Place {
  /** Where the list of all machines is half way through. */
  middle: string;
  /** A machine of the establishment that is the same at both sizes. */
  machineId: string;
  serialNumber: string;
  hostName: string;
  /** A record of the ends of life that machines come to. */
  recordId: string;
}

export async function findPlace(knex: Knex): Promise<Place> {
  const [{ count }] = await knex('machine').count({ count: '*' });
  const byName = () => knex('machine').orderBy(['name', 'id']);
  const middle = await byName()
    .offset(Math.floor(Number(count) / 2))
    .first('name', 'id');
  const machine = await byName()
    .where('establishment_id', COMPARABLE)
    .whereNotNull('host_name')
    .offset(10)
    .first('id', 'serial_number', 'host_name');
  const record = await knex('lifecycle_match')
    .where({ state: 'matched', kind: 'hardware' })
    .orderBy('record_id')
    .first('record_id');
  return {
    middle: encodeCursor([middle.name, middle.id]),
    machineId: machine.id,
    serialNumber: machine.serial_number,
    hostName: machine.host_name,
    recordId: record.record_id,
  };
}

/** The same question of one who sees everything, and of two establishments. */
const SEEN_BY: readonly [string, Caller][] = [
  ['the nation', 'contractor'],
  ['an establishment', 'beneficiary'],
  ['the largest', 'other-beneficiary'],
];

const everyone = (
  page: string,
  asked: readonly [name: string, path: string | ((place: Place) => string)][],
): Operation[] =>
  SEEN_BY.flatMap(([scope, caller]) =>
    asked.map(([name, path]) => ({
      page,
      name: `${scope}: ${name}`,
      ask: (place: Place) => ({
        caller,
        path: typeof path === 'string' ? path : path(place),
      }),
    })),
  );

const contractor = (
  page: string,
  asked: Parameters<typeof everyone>[1],
): Operation[] =>
  asked.map(([name, path]) => ({
    page,
    name,
    ask: place => ({
      caller: 'contractor',
      path: typeof path === 'string' ? path : path(place),
    }),
  }));

export const OPERATIONS: readonly Operation[] = [
  ...everyone('fleet', [
    ['first page', '/machines?limit=50'],
    ['of a category', '/machines?limit=50&category=array-san-nas'],
    ['under warranty', '/machines?limit=50&level=under-warranty'],
    ['warranty to be checked', '/machines?limit=50&level=to-be-checked'],
    ['ends within 90 days', '/machines?limit=50&endsWithin=90'],
    ['lost within 30 days', '/machines?limit=50&endsWithin=30&lost=true'],
    ['search for a maker', '/machines?limit=50&text=netapp'],
    ['search for two words', '/machines?limit=50&text=proliant%20salle%204'],
  ]),
  ...contractor('fleet', [
    [
      'the nation: a later page',
      ({ middle }) => `/machines?limit=50&cursor=${middle}`,
    ],
    // As many as there are in the small fleet too.
    ['the nation: a rare category', '/machines?limit=4&category=composable'],
    [
      'the nation: a rare category at a level',
      '/machines?limit=1&category=tape-library&level=to-be-checked',
    ],
    [
      'the nation: search for a serial number',
      ({ serialNumber }) => `/machines?limit=50&text=${serialNumber}`,
    ],
    [
      'the nation: search for a host',
      ({ hostName }) => `/machines?limit=50&text=${hostName}`,
    ],
    ['the nation: search for nothing known', '/machines?limit=50&text=zzyzx'],
    [
      'the nation: at risk by a model',
      ({ recordId }) =>
        `/machines?limit=50&endOfLife=${encodeURIComponent(recordId)}`,
    ],
  ]),
  ...everyone('composition', [['what it is made of', '/machines/composition']]),
  ...contractor('composition', [
    [
      'one establishment of the nation',
      `/machines/composition?establishment=${COMPARABLE}`,
    ],
    [
      'the largest of the nation',
      `/machines/composition?establishment=${LARGEST}`,
    ],
  ]),
  ...everyone('obsolescence', [
    ['notices', '/obsolescence/notices?limit=50'],
    ['models at risk', '/end-of-life/models?limit=50'],
    [
      'models at risk without notice',
      '/end-of-life/models?limit=50&withoutNotice=true',
    ],
    ['systems at risk', '/end-of-life/models?limit=50&kind=software'],
  ]),
  ...contractor('obsolescence', [
    [
      'the nation: notices told',
      '/obsolescence/notices?limit=50&state=notified',
    ],
    [
      'the nation: notices of a quarter',
      '/obsolescence/notices?limit=50&quarter=2027-Q2',
    ],
    [
      'the nation: models and their records',
      '/end-of-life/matches?limit=50&state=matched',
    ],
  ]),
  ...contractor('machine', [
    ['the machine', ({ machineId }) => `/machines/${machineId}`],
    ['its terms', ({ machineId }) => `/machines/${machineId}/terms`],
    [
      'its end of life',
      ({ machineId }) => `/machines/${machineId}/end-of-life`,
    ],
    [
      'its notices',
      ({ machineId }) => `/obsolescence/notices?machine=${machineId}`,
    ],
    ['its tickets', ({ machineId }) => `/tickets?machine=${machineId}`],
  ]),
];
