import type { SchedulerService } from '@backstage/backend-plugin-api';
import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { createTaskRouter } from './createTaskRouter';
import { TimedWork } from './TimedWork';

describe('the route that has tasks done', () => {
  async function portal() {
    const done: string[] = [];
    const timers = new Map<string, () => Promise<void>>();
    const work = new TimedWork();
    const scheduler = work.watch({
      scheduleTask: async ({ id, fn }) => {
        timers.set(id, async () => fn(new AbortController().signal));
      },
    } as Partial<SchedulerService> as SchedulerService);
    const plan = (id: string, fn: () => Promise<void>) =>
      scheduler.scheduleTask({
        id,
        frequency: { minutes: 1 },
        timeout: { minutes: 1 },
        fn,
      });
    await plan('address', async () => {
      done.push('address begins');
      await new Promise(resolve => setImmediate(resolve));
      done.push('address ends');
    });
    await plan('send', async () => {
      done.push('send');
    });
    const app = express()
      .use('/demonstration/tasks', createTaskRouter(work))
      .use(mockErrorHandler());
    return { app, done, timers };
  }

  it('does them in turn, and answers once they are done', async () => {
    const { app, done } = await portal();

    await request(app)
      .post('/demonstration/tasks')
      .send({ run: ['address', 'send'] })
      .expect(200, { run: ['address', 'send'] });

    expect(done).toEqual(['address begins', 'address ends', 'send']);
  });

  it('never does one while its timer does it', async () => {
    const { app, done, timers } = await portal();

    const byTimer = timers.get('address')!();
    await request(app)
      .post('/demonstration/tasks')
      .send({ run: ['address'] });
    await byTimer;

    expect(done).toEqual([
      'address begins',
      'address ends',
      'address begins',
      'address ends',
    ]);
  });

  it('does them for callers on this machine only', async () => {
    const { app, done } = await portal();
    // As a caller elsewhere is seen, without an interface that one may lack.
    const elsewhere = express().use((req, _res, next) => {
      Object.defineProperty(req.socket, 'remoteAddress', {
        value: '192.0.2.1',
        configurable: true,
      });
      next();
    }, app);

    await request(elsewhere)
      .post('/demonstration/tasks')
      .send({ run: ['send'] })
      .expect(403);

    expect(done).toEqual([]);
  });

  it.each([
    ['an unknown task', { run: ['send', 'sweep'] }, 'sweep'],
    ['nothing', {}, 'No task was run'],
  ])('refuses %s and does none', async (_what, body, said) => {
    const { app, done } = await portal();

    const answer = await request(app)
      .post('/demonstration/tasks')
      .send(body)
      .expect(400);

    expect(answer.body.error.message).toContain(said);
    expect(done).toEqual([]);
  });
});
