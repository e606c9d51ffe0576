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
        itsm: { search: { ticketMonths: 24, path: '/support/incidents' } },
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

  it.each(['itsm', '/itsm/', 'https://example.org', '//example.org'])(
    'refuse the path %s, with the key and what would do',
    path => {
      expect(() => read({ itsm: { search: { path } } })).toThrow(
        `itsm.search.path is ${path}; give a path of the portal, such as /itsm`,
      );
    },
  );

  it('refuse a schedule that is none, with the key', () => {
    expect(() =>
      read({
        search: { collators: { itsm: { schedule: { frequency: 'often' } } } },
      }),
    ).toThrow('search.collators.itsm.schedule is no schedule');
  });
});
