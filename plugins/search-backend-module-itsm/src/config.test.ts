import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './config';

const read = (data: object) =>
  readSettings(mockServices.rootConfig({ data: data as never }));

describe('the settings of the search', () => {
  it('have their defaults', () => {
    expect(read({})).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 30 },
        initialDelay: { seconds: 3 },
      },
      ticketMonths: 13,
      path: '/itsm',
      entityPath: '/catalog/:namespace/:kind/:name',
    });
  });

  it('are what is given', () => {
    expect(
      read({
        itsm: { path: '/support/incidents', search: { ticketMonths: 24 } },
        search: {
          collators: {
            itsm: {
              schedule: {
                frequency: { minutes: 2 },
                timeout: { minutes: 5 },
              },
            },
            catalog: { locationTemplate: '/things/:kind/:name' },
          },
        },
      }),
    ).toMatchObject({
      schedule: { frequency: { minutes: 2 }, timeout: { minutes: 5 } },
      ticketMonths: 24,
      path: '/support/incidents',
      entityPath: '/things/:kind/:name',
    });
  });

  it.each([0, 1.5, 241])('refuse %s months, with the key and why', months => {
    expect(() => read({ itsm: { search: { ticketMonths: months } } })).toThrow(
      `itsm.search.ticketMonths is ${months}; give a whole number of months, 1 to 240`,
    );
  });

  it('refuse a path that is none, with the key and what would do', () => {
    expect(() => read({ itsm: { path: 'itsm' } })).toThrow(
      'itsm.path is itsm; give a path of the portal, such as /itsm',
    );
  });

  it('refuse a schedule that is none, with the key', () => {
    expect(() =>
      read({
        search: { collators: { itsm: { schedule: { frequency: 'often' } } } },
      }),
    ).toThrow('search.collators.itsm.schedule is no schedule');
  });
});
