import { expect, test } from '@playwright/test';
import type { Me } from '../plugins/itsm-common/src';
import { ask, REFERENT } from './desk';
import { signIn } from './pages';

test('an installation with nothing configured says what to configure', async ({
  page,
  request,
}) => {
  const { notSetUp } = await ask<Me>(request, REFERENT, '/me');
  expect(notSetUp).toEqual(['establishments', 'contractor']);
  await signIn(page, '/itsm');
  await expect(page.getByText(/caih\.fr\/finess/)).toBeVisible();
});
