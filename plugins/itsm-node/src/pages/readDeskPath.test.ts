import { mockServices } from '@backstage/backend-test-utils';
import { readDeskPath } from './readDeskPath';

const read = (itsm: object) =>
  readDeskPath(mockServices.rootConfig({ data: { itsm: itsm as never } }));

describe('where the pages of the desk are', () => {
  it('is /itsm, or what is given', () => {
    expect(read({})).toBe('/itsm');
    expect(read({ path: '/support/incidents' })).toBe('/support/incidents');
  });

  it.each([
    'itsm',
    '/',
    '/itsm/',
    '/itsm?view=all',
    'https://example.org',
    '//example.org',
  ])('is refused when it is no path: %s', path => {
    expect(() => read({ path })).toThrow(
      `itsm.path is ${path}; give a path of the portal, such as /itsm`,
    );
  });
});
