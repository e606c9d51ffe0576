import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { DATA_MEDIA_CHOICES, type DataMediaChoice } from '../establishment';
import {
  faultOfPart,
  type PartProblem,
  REMOVED_PART_FATES,
} from './hardwareWork';
import type { ActInput } from './inputs';

type Part = Pick<
  ActInput<'replace-part'>,
  'component' | 'holdsData' | 'removedPart' | 'serialRemoved' | 'certificate'
>;

const DISK: Part = {
  component: 'disk',
  holdsData: true,
  removedPart: 'kept',
  serialRemoved: 'S4X0A1',
  certificate: 'DEM-2026-118',
};

/** Rows: what was chosen; columns: what became of the disk (CI19). */
const FATES: Record<
  DataMediaChoice,
  Record<ActInput<'replace-part'>['removedPart'], PartProblem | 'taken'>
> = {
  kept: {
    kept: 'taken',
    wiped: 'not-as-chosen',
    destroyed: 'not-as-chosen',
    'taken-back': 'data-never-taken-back',
  },
  wiped: {
    kept: 'taken',
    wiped: 'taken',
    destroyed: 'not-as-chosen',
    'taken-back': 'data-never-taken-back',
  },
  destroyed: {
    kept: 'taken',
    wiped: 'not-as-chosen',
    destroyed: 'taken',
    'taken-back': 'data-never-taken-back',
  },
};

describe.each(DATA_MEDIA_CHOICES)('with %s chosen', choice => {
  it.each(REMOVED_PART_FATES)('a disk %s', removedPart => {
    const fault = faultOfPart({ ...DISK, removedPart }, choice);
    expect(fault?.problem ?? 'taken').toBe(FATES[choice][removedPart]);
  });
});

it.each<[string, Partial<Part>, string, PartProblem]>([
  [
    'a disk said to hold no data',
    { holdsData: false },
    'holdsData',
    'disk-holds-data',
  ],
  [
    'a disk without its serial number',
    { serialRemoved: undefined },
    'serialRemoved',
    'serial-needed',
  ],
  [
    'a disk destroyed without a certificate',
    { removedPart: 'destroyed', certificate: undefined },
    'certificate',
    'certificate-needed',
  ],
  [
    'a fan destroyed without a certificate',
    {
      component: 'fan',
      holdsData: false,
      removedPart: 'destroyed',
      certificate: undefined,
    },
    'certificate',
    'certificate-needed',
  ],
  [
    'a controller with its cache, taken back',
    { component: 'controller', removedPart: 'taken-back' },
    'removedPart',
    'data-never-taken-back',
  ],
])('%s is refused', (_, change, field, problem) => {
  expect(faultOfPart({ ...DISK, ...change }, 'destroyed')).toEqual({
    field,
    problem,
  });
});

it('a part without data is taken back with neither serial number nor certificate', () => {
  expect(
    faultOfPart(
      { component: 'power', holdsData: false, removedPart: 'taken-back' },
      'kept',
    ),
  ).toBeUndefined();
});

describe('on a ticket', () => {
  const onSite = () =>
    new TestLog(terms('HO', '10H'))
      .register('2026-11-02 09:00')
      .does('start-intervention', '2026-11-02 10:00');
  const gone = {
    ...DISK,
    interventionId: 'intervention-2',
    removedPart: 'destroyed' as const,
  };

  it('is kept where nothing was chosen, and goes as was chosen on it', () => {
    const log = onSite();
    expect(
      log.tries('replace-part', '2026-11-02 10:30', { input: gone }),
    ).toMatchObject({ field: 'removedPart', problem: 'not-as-chosen' });
    log
      .does('choose-data-media', '2026-11-02 10:40', {
        input: { choice: 'destroyed' },
      })
      .does('replace-part', '2026-11-02 11:00', { input: gone });
    const { parts, dataMedia, version } = log.situation('2026-11-02 11:00');
    expect(parts).toMatchObject([
      { component: 'disk', removedPart: 'destroyed', serialRemoved: 'S4X0A1' },
    ]);
    expect(dataMedia?.choice).toBe('destroyed');
    // Neither is more than an append: the registration and the start of work.
    expect(version).toBe(2);
  });

  it('is recorded after the intervention has ended, and the ticket closed', () => {
    const log = onSite()
      .does('end-intervention', '2026-11-02 11:00')
      .does('restore', '2026-11-02 11:10')
      .does('approve', '2026-11-02 12:00')
      .does('replace-part', '2026-11-02 14:00', {
        input: { ...DISK, interventionId: 'intervention-2' },
      });
    expect(log.situation('2026-11-02 14:00').parts).toHaveLength(1);
  });

  it('takes no part before an intervention has begun, nor of another', () => {
    const registered = new TestLog(terms('HO', '10H')).register(
      '2026-11-02 09:00',
    );
    expect(registered.tries('replace-part', '2026-11-02 09:30')).toMatchObject({
      code: 'not-possible',
    });
    expect(
      onSite().tries('replace-part', '2026-11-02 10:30', {
        input: { interventionId: 'intervention-9' },
      }),
    ).toMatchObject({
      field: 'interventionId',
      problem: 'no-such-intervention',
    });
  });

  it('leaves the choice to the establishment', () => {
    expect(
      onSite().tries('choose-data-media', '2026-11-02 10:30', {
        role: 'contractor',
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
});
