import { mockServices } from '@backstage/backend-test-utils';
import { readPortalKind } from './readPortalKind';

const read = (portal?: string) =>
  readPortalKind(mockServices.rootConfig({ data: { itsm: { portal } } }));

describe('readPortalKind', () => {
  it('is shared where nothing is said', () => {
    expect(read()).toBe('shared');
  });

  it.each(['shared', 'alone'])('takes %s', kind => {
    expect(read(kind)).toBe(kind);
  });

  it('refuses anything else with its key and what it takes', () => {
    expect(() => read('national')).toThrow(
      /^itsm\.portal is national; give shared, .* or alone, /,
    );
  });
});
