import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { continuationOf } from './continuation';
import { visitsAhead, workedSeconds } from './fieldWork';

const registered = () =>
  new TestLog(terms('HO', '10H')).register('2026-11-02 09:00');

const announced = (staffIds: string[], at: string, expectedAt: string) =>
  registered().does('announce-visit', at, { input: { staffIds, expectedAt } });

describe('an intervention', () => {
  it('says who, of whom, where, and what was found and left (C2, C12)', () => {
    const log = registered()
      .does('start-intervention', '2026-11-02 10:00', {
        input: {
          technician: 'Léa Fontaine',
          employer: 'subcontractor',
          company: 'Ouest Maintenance',
          place: 'Salle 2, baie 4',
        },
      })
      .does('end-intervention', '2026-11-02 11:30', {
        input: {
          workDone: 'Alimentation remplacée',
          component: 'power',
          firmwareBefore: 'iLO 2.44',
          firmwareAfter: 'iLO 3.06',
          osParametersRestored: true,
          wasteRemoved: 'Un carton',
        },
      });
    expect(log.situation('2026-11-02 12:00').interventions).toEqual([
      {
        interventionId: 'intervention-2',
        mode: 'on-site',
        technician: 'Léa Fontaine',
        employer: 'subcontractor',
        company: 'Ouest Maintenance',
        staffId: null,
        place: 'Salle 2, baie 4',
        announced: false,
        startedAt: log.instant('2026-11-02 10:00'),
        endedAt: log.instant('2026-11-02 11:30'),
        workDone: 'Alimentation remplacée',
        report: {
          workDone: 'Alimentation remplacée',
          component: 'power',
          firmwareBefore: 'iLO 2.44',
          firmwareAfter: 'iLO 3.06',
          osParametersRestored: true,
          wasteRemoved: 'Un carton',
        },
        note: null,
        stopOrdered: null,
      },
    ]);
  });

  it('counts the time worked, that of the one under way until now', () => {
    const log = registered()
      .does('start-intervention', '2026-11-02 10:00')
      .does('end-intervention', '2026-11-02 11:30')
      .does('start-intervention', '2026-11-02 14:00', {
        input: { mode: 'remote' },
      });
    const { interventions } = log.situation('2026-11-02 14:20');
    expect(workedSeconds(interventions, log.instant('2026-11-02 14:20'))).toBe(
      110 * 60,
    );
  });

  it('begun before 18:00 by a subcontractor goes on until the restoration, whatever parts are put in (C7)', () => {
    const log = registered()
      .does('start-intervention', '2026-11-02 17:40', {
        input: { employer: 'subcontractor', company: 'Ouest Maintenance' },
      })
      .does('replace-part', '2026-11-02 18:30');
    const { interventions, ...situation } = log.situation('2026-11-02 18:40');
    expect(
      continuationOf(
        situation,
        interventions[0],
        log.instant('2026-11-02 18:40'),
      )?.closesAt,
    ).toBe(log.instant('2026-11-02 18:00'));
    expect(
      log.tries('end-intervention', '2026-11-02 18:40', {
        input: { osParametersRestored: true },
      }),
    ).toMatchObject({ problem: 'order-to-stop-needed' });
  });
});

describe('a visit', () => {
  const ahead = (log: TestLog, at: string) =>
    visitsAhead(log.situation(at), log.instant(at)).map(one => one.staffIds);

  it('is announced from the moment it is known until the person begins work', () => {
    const log = announced(['karim'], '2026-11-02 09:30', '2026-11-03 08:00');
    expect(ahead(log, '2026-11-02 09:30')).toEqual([['karim']]);
    expect(ahead(log, '2026-11-03 09:00')).toEqual([['karim']]);
    log.does('start-intervention', '2026-11-03 09:10', {
      input: { staffId: 'karim' },
    });
    expect(ahead(log, '2026-11-03 09:10')).toEqual([]);
    expect(log.situation('2026-11-03 09:10').interventions[0].announced).toBe(
      true,
    );
  });

  it('is not waited for past half a day after its time', () => {
    const log = announced(['karim'], '2026-11-02 09:30', '2026-11-02 14:00');
    expect(ahead(log, '2026-11-03 02:00')).toEqual([['karim']]);
    expect(ahead(log, '2026-11-03 02:01')).toEqual([]);
  });

  it('is replaced by a later one of the same people, and no other', () => {
    const log = announced(['karim'], '2026-11-02 09:30', '2026-11-02 14:00')
      .does('announce-visit', '2026-11-02 10:00', {
        input: { staffIds: ['lea'], expectedAt: '2026-11-02 13:00' },
      })
      .does('announce-visit', '2026-11-02 11:00', {
        input: { staffIds: ['karim'], expectedAt: '2026-11-03 08:00' },
      });
    expect(ahead(log, '2026-11-02 11:00')).toEqual([['lea'], ['karim']]);
  });

  it('not announced is an emergency: possible, and told as such', () => {
    const log = announced(['karim'], '2026-11-02 09:30', '2026-11-02 14:00')
      .does('start-intervention', '2026-11-02 10:00', {
        input: { staffId: 'lea' },
      })
      .does('start-intervention', '2026-11-02 10:10');
    expect(
      log.situation('2026-11-02 10:10').interventions.map(one => one.announced),
    ).toEqual([false, false]);
  });

  it('is to come', () => {
    expect(
      registered().tries('announce-visit', '2026-11-02 10:00', {
        input: { expectedAt: '2026-11-02 10:00' },
      }),
    ).toMatchObject({ field: 'expectedAt', problem: 'not-in-the-future' });
  });
});
