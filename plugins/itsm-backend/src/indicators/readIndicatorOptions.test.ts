import { mockServices } from '@backstage/backend-test-utils';
import { readIndicatorOptions } from './readIndicatorOptions';

const read = (serviceLevels?: object) =>
  readIndicatorOptions(
    mockServices.rootConfig({ data: { itsm: { serviceLevels } } }),
  );

it('judges by the restoration and counts warranties where nothing is said', () => {
  expect(readIndicatorOptions(mockServices.rootConfig())).toEqual({
    warrantyCounts: true,
    countsUntil: 'restoration',
  });
});

it.each(['restoration', 'closure'])('judges by the %s', countsUntil => {
  expect(read({ countsUntil })).toMatchObject({ countsUntil });
});

it('refuses what is neither, with its key and what would do', () => {
  expect(() => read({ countsUntil: 'approval' })).toThrow(
    'itsm.serviceLevels.countsUntil is approval; give restoration',
  );
});
