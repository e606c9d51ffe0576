import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { AdjustableClock } from './AdjustableClock';
import { createClockRouter } from './createClockRouter';

describe('the route that moves the clock', () => {
  function portal() {
    const clock = new AdjustableClock();
    const app = express()
      .use('/demonstration/clock', createClockRouter(clock))
      .use(mockErrorHandler());
    return { app, clock };
  }

  it('follows the clock of the machine until it is moved', async () => {
    const { app } = portal();
    const before = Date.now();

    const { body } = await request(app).get('/demonstration/clock').expect(200);

    expect(body.standsStill).toBe(false);
    expect(body.now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const drift = Date.parse(body.now) - before;
    expect(drift).toBeGreaterThan(-1_000);
    expect(drift).toBeLessThan(60_000);
  });

  it('stands still where it is moved to, whole seconds in UTC', async () => {
    const { app, clock } = portal();

    const { body } = await request(app)
      .put('/demonstration/clock')
      .send({ now: '2026-05-13T18:00:01.700+02:00' })
      .expect(200);

    expect(body).toEqual({ now: '2026-05-13T16:00:01Z', standsStill: true });
    expect(clock.now()).toBe('2026-05-13T16:00:01Z');
  });

  it('advances, and goes back, by whole seconds', async () => {
    const { app } = portal();
    await request(app)
      .put('/demonstration/clock')
      .send({ now: '2026-12-31T23:59:00Z' });

    const forth = await request(app)
      .put('/demonstration/clock')
      .send({ advanceSeconds: 61 });
    const back = await request(app)
      .put('/demonstration/clock')
      .send({ advanceSeconds: -1 });

    expect(forth.body.now).toBe('2027-01-01T00:00:01Z');
    expect(back.body.now).toBe('2027-01-01T00:00:00Z');
  });

  it('is let go to follow the machine again', async () => {
    const { app } = portal();
    await request(app)
      .put('/demonstration/clock')
      .send({ now: '2001-01-01T00:00:00Z' });

    const { body } = await request(app).delete('/demonstration/clock');

    expect(body.standsStill).toBe(false);
    expect(Date.parse(body.now)).toBeGreaterThan(
      Date.parse('2001-01-02T00:00:00Z'),
    );
  });

  it.each([
    ['nothing', {}],
    ['no instant', { now: 'tomorrow' }],
    ['an instant without its offset', { now: '2026-05-13T18:00:01' }],
    ['a fraction of a second', { advanceSeconds: 0.5 }],
    ['a number as text', { advanceSeconds: '60' }],
    ['both', { now: '2026-05-13T18:00:01Z', advanceSeconds: 60 }],
  ])('refuses %s and does not move', async (_what, body) => {
    const { app, clock } = portal();

    const response = await request(app)
      .put('/demonstration/clock')
      .send(body)
      .expect(400);

    expect(response.body.error.message).toContain('advanceSeconds');
    expect(clock.standsStill).toBe(false);
  });

  it('answers callers on this machine only', async () => {
    const clock = new AdjustableClock();
    const app = express()
      .use((req, _res, next) => {
        Object.defineProperty(req.socket, 'remoteAddress', {
          value: '192.0.2.7',
        });
        next();
      })
      .use(createClockRouter(clock))
      .use(mockErrorHandler());

    await request(app)
      .put('/')
      .send({ now: '2026-05-13T18:00:01Z' })
      .expect(403);

    expect(clock.standsStill).toBe(false);
  });
});
