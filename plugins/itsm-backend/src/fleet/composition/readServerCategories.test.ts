import { mockServices } from '@backstage/backend-test-utils';
import {
  DEFAULT_SERVER_CATEGORIES,
  isSoftware,
} from '@caih/backstage-plugin-itsm-common';
import { readServerCategories } from './readServerCategories';

const read = (serverCategories?: string[]) =>
  readServerCategories(
    mockServices.rootConfig({
      data: serverCategories ? { itsm: { fleet: { serverCategories } } } : {},
    }),
  );

it('takes what is configured, else what the contract is read to mean', () => {
  expect(read()).toEqual(DEFAULT_SERVER_CATEGORIES);
  expect(read(['server-unix', 'compute-node'])).toEqual([
    'server-unix',
    'compute-node',
  ]);
});

it('counts no software as a server', () => {
  expect(() => read(['virtualisation-software'])).toThrow(
    /names 'virtualisation-software'; give categories of hardware/,
  );
  expect(DEFAULT_SERVER_CATEGORIES.some(isSoftware)).toBe(false);
});

it('takes no list that names nothing', () => {
  expect(() => read([])).toThrow(
    /itsm.fleet.serverCategories names none; give categories of hardware/,
  );
});

it('names what is no category, and those there are', () => {
  expect(() => read(['server'])).toThrow(
    /itsm.fleet.serverCategories names 'server'; give categories of hardware: server-x86, /,
  );
});
