import { ConfigReader } from '@backstage/config';
import { assertDemonstration } from './assertDemonstration';

describe('where sign-in without a password is allowed', () => {
  const demonstration = {
    auth: {
      environment: 'development',
      providers: { demo: { development: {} } },
    },
    demonstration: { enabled: true },
  };
  const check = (data: object) => () =>
    assertDemonstration(new ConfigReader(data as typeof demonstration));

  it('is a demonstration under development', () => {
    expect(check(demonstration)).not.toThrow();
  });

  it('is no production, whatever else is said', () => {
    expect(
      check({
        ...demonstration,
        auth: { ...demonstration.auth, environment: 'production' },
      }),
    ).toThrow("auth.environment is 'production' and must be 'development'");
  });

  it('is nowhere the environment is not said', () => {
    expect(
      check({
        ...demonstration,
        auth: { providers: demonstration.auth.providers },
      }),
    ).toThrow("auth.environment is not set and must be 'development'");
  });

  it.each([
    ['not said', undefined],
    ['off', { enabled: false }],
  ])('is no portal whose demonstration is %s', (_what, settings) => {
    expect(check({ ...demonstration, demonstration: settings })).toThrow(
      'demonstration.enabled is not true',
    );
  });

  it('is no provider set up for another environment', () => {
    expect(
      check({
        ...demonstration,
        auth: {
          environment: 'development',
          providers: { demo: { production: {} } },
        },
      }),
    ).toThrow('auth.providers.demo.development is not set');
  });

  it('says what would do', () => {
    expect(check({})).toThrow(
      'Remove auth.providers.demo from the configuration of this portal.',
    );
  });
});
