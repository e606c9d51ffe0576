import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import authPlugin from '@backstage/plugin-auth-backend';
import request from 'supertest';
import { demoAuthModule } from './module';

describe('sign-in to the demonstration', () => {
  const camille = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'camille.durand', namespace: 'default' },
    spec: {
      profile: {
        displayName: 'Camille Durand',
        email: 'camille.durand@chu.example',
      },
    },
    relations: [{ type: 'memberOf', targetRef: 'group:default/chu' }],
  };
  const portal = (environment: string) =>
    startTestBackend({
      features: [
        authPlugin,
        demoAuthModule,
        catalogServiceMock.factory({ entities: [camille] }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
            auth: { environment, providers: { demo: { development: {} } } },
            demonstration: { enabled: true },
          },
        }),
      ],
    });

  it('gives the person named, with their groups and profile', async () => {
    const { server } = await portal('development');

    const { body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demonstration-user', 'camille.durand')
      .expect(200);

    expect(body.profile).toEqual({
      displayName: 'Camille Durand',
      email: 'camille.durand@chu.example',
    });
    expect(body.backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/camille.durand',
      ownershipEntityRefs: ['user:default/camille.durand', 'group:default/chu'],
    });
  });

  it.each([
    ['nobody is named', {}, 401],
    ['the name is no name', { 'x-demonstration-user': 'group:default/x' }, 400],
    ['the person is unknown', { 'x-demonstration-user': 'nobody' }, 404],
  ])('gives nobody when %s', async (_what, headers, status) => {
    const { server } = await portal('development');

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set(headers);

    expect(response.status).toBe(status);
    expect(response.body.backstageIdentity).toBeUndefined();
  });

  it('keeps the portal from starting outside development', async () => {
    await expect(portal('production')).rejects.toThrow(
      /auth.environment is 'production'/,
    );
  });
});
