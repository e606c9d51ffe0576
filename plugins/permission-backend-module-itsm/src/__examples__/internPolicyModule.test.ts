import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { InternPolicy } from './InternPolicy';
import { internPolicyModule } from './internPolicyModule';

it('sets the policy of the documentation', async () => {
  const setPolicy = jest.fn();
  const backend = await startTestBackend({
    features: [internPolicyModule, catalogServiceMock.factory()],
    extensionPoints: [[policyExtensionPoint, { setPolicy }]],
  });
  expect(setPolicy).toHaveBeenCalledWith(expect.any(InternPolicy));
  await backend.stop();
});
